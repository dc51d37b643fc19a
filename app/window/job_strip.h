// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs at the bottom of the window: name, progress, time left, cancel; what ended stays a while with its
// result. Hidden while there is none. GUI thread.
#pragma once

#include <QWidget>
#include <map>

#include "app/job_bridge.h"

class QLabel;
class QVBoxLayout;

namespace quantoscope::app {

class JobStrip : public QWidget {
  Q_OBJECT

 public:
  explicit JobStrip(JobBridge& jobs, QWidget* parent = nullptr);

  /// Cancels every job that is not over.
  void cancelAll();
  bool hasUnfinished() const;
  /// What the rows say, from the top, those that are collapsed among them; for tests and screen readers.
  QStringList texts() const;

 Q_SIGNALS:
  /// A job began or ended.
  void unfinishedChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  class Row;

  void receive(const execution::JobStatus& status);
  void remove(execution::JobId id);
  void arrange();

  JobBridge& m_jobs;
  QVBoxLayout* m_column;
  QLabel* m_more;
  std::map<execution::JobId, Row*> m_rows;
};

/// Time left as people say it: "a few seconds left", "about 2 minutes left".
QString remainingWords(double seconds);

}  // namespace quantoscope::app
