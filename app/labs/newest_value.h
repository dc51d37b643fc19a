// SPDX-License-Identifier: GPL-3.0-or-later
// Brings values from a worker to the GUI thread as they come; of several that wait there only the newest
// arrives, so a worker that is faster than the display never fills the event queue.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace quantoscope::app {

template <class T>
class NewestValue {
 public:
  /// `take` runs on the thread of `receiver`, which outlives all workers that put values.
  NewestValue(QObject* receiver, std::function<void(T)> take)
      : m_receiver(receiver), m_slot(std::make_shared<Slot>()), m_take(std::move(take)) {}

  /// Any thread.
  void put(T value) const {
    const std::scoped_lock lock(m_slot->mutex);
    if (!std::exchange(m_slot->waiting, std::move(value))) {
      QMetaObject::invokeMethod(
          m_receiver,
          [slot = m_slot, take = m_take] {
            if (auto newest = taken(*slot)) {
              take(*std::move(newest));
            }
          },
          Qt::QueuedConnection);
    }
  }

 private:
  struct Slot {
    std::mutex mutex;
    std::optional<T> waiting;
  };

  static std::optional<T> taken(Slot& slot) {
    const std::scoped_lock lock(slot.mutex);
    return std::exchange(slot.waiting, std::nullopt);
  }

  QObject* m_receiver;
  std::shared_ptr<Slot> m_slot;
  std::function<void(T)> m_take;
};

}  // namespace quantoscope::app
