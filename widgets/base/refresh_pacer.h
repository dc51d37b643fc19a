// SPDX-License-Identifier: GPL-3.0-or-later
// Shares the GUI thread between panels while something is dragged: what is dragged and the main panels follow
// at once, the others take turns, so that together they never hold up the next move of the hand. Without a
// drag everything is shown at once. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <functional>
#include <map>

namespace quantoscope::base {

enum class Pace {
  Frame,   ///< as soon as there is something new
  Shared,  ///< while dragging, as often as there is time beside the others
};

class RefreshPacer : public QObject {
  Q_OBJECT

 public:
  /// The one of the GUI thread.
  static RefreshPacer& instance();

  explicit RefreshPacer(QObject* parent = nullptr);

  /// A drag begins or ends. At its end everything that waits is shown, a little in each turn of the event
  /// loop.
  void setDragging(bool dragging);
  bool isDragging() const { return m_dragging; }

  /// Runs `work` for `who` at once; or, while dragging, Shared work in a later turn when this one has no time
  /// left or `who` had its share: then the newest work asked for replaces what waits. Nothing runs for
  /// objects that are gone.
  void run(QObject& who, Pace pace, std::function<void()> work);

  /// How long shared work pauses while dragging, in milliseconds.
  double pause() const;
  bool isWaiting(const QObject& who) const;

 private:
  struct Waiting {
    QPointer<QObject> who;
    std::function<void()> work;
  };
  struct Cost {
    double milliseconds = 0;  ///< of one refresh, smoothed
    qint64 last = 0;          ///< when it ended, on m_clock
  };

  void perform(QObject& who, Pace pace, const std::function<void()>& work);
  bool isDue(const QObject& who) const;
  void takeTurn();
  void wake();

  bool m_dragging = false;
  double m_used = 0;  ///< milliseconds of this turn
  QElapsedTimer m_clock;
  QTimer m_turn;
  std::deque<Waiting> m_waiting;
  std::map<const QObject*, Cost> m_shared;
};

}  // namespace quantoscope::base
