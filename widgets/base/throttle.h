// SPDX-License-Identifier: GPL-3.0-or-later
// Merges bursts of requests to do something. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace quantoscope::base {

/// The first fire() after a quiet interval triggers at once; further ones inside the interval are merged into
/// one that triggers when it ends. Every fire() is followed by at least one triggered().
class Throttle : public QObject {
  Q_OBJECT

 public:
  explicit Throttle(int intervalMs, QObject* parent = nullptr);

  void fire();
  bool isPending() const { return m_timer.isActive(); }

 Q_SIGNALS:
  void triggered();

 private:
  void trigger();

  QTimer m_timer;
  QElapsedTimer m_sinceTrigger;
  int m_intervalMs;
};

}  // namespace quantoscope::base
