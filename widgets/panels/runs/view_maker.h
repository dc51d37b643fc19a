// SPDX-License-Identifier: GPL-3.0-or-later
// Makes views of long runs off the GUI thread: one at a time, the newest wish next. What has begun is
// finished and received, so that a run that grows all the time is shown all the time. GUI thread, but for the
// making.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

#include "engine/execution/latest_wins.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/run_follower.h"

namespace quantoscope::panels {

/// Shorter runs are turned into views in less than a frame, so they are shown at once.
constexpr std::size_t longestAtOnce = 50000;

inline bool isLong(const std::shared_ptr<const runs::RunAnalysis>& run) {
  return run && runs::lengthOf(*run->record) > longestAtOnce;
}

/// `now` is `before`, or what the same file has become.
inline bool isSameRun(const std::shared_ptr<const runs::RunAnalysis>& before,
                      const std::shared_ptr<const runs::RunAnalysis>& now) {
  return before == now || (before && now && before->record->file == now->record->file);
}

/// `Key` says what a view is made from; equal keys give equal views.
template <typename Key, typename View>
class ViewMaker {
 public:
  /// Pure; runs on the maker's thread, where the token is set when the maker goes.
  using Make = std::function<View(const Key&, const std::stop_token&)>;
  /// On the GUI thread, in the order of the wishes; not for those that a newer one replaced.
  using Receive = std::function<void(const Key&, const core::Result<View>&)>;

  ViewMaker(QObject& owner, Receive receive) : m_owner(owner), m_receive(std::move(receive)) {}

  /// Nothing happens if the view with this key is the last one that was wished for and is not there yet.
  void wish(Key key, Make make) {
    if (m_wished == key) {
      return;
    }
    if (!m_worker) {
      m_worker = std::make_unique<Worker>(
          [](const Job& job, execution::Quality,
             std::stop_token stop) -> core::Result<std::shared_ptr<const Made>> {
            auto made = std::make_shared<Made>(Made{job.key, core::fail(core::ErrorCode::Failed, "")});
            const auto guarded = execution::guarded([&]() -> core::Result<std::shared_ptr<const Made>> {
              made->view = job.make(job.key, stop);
              return made;
            });
            if (!guarded) {
              made->view = core::Failure(guarded.error());
            }
            return made;
          },
          [this](const execution::Outcome<Made>& outcome) {
            if (auto made = outcome.result()) {
              // The owner outlives the worker, and what it has been sent is dropped with it.
              QMetaObject::invokeMethod(
                  &m_owner, [this, made = std::move(made)] { receive(*made); }, Qt::QueuedConnection);
            }
          });
    }
    m_wished = key;
    m_worker->submit({std::move(key), std::move(make)}, execution::Quality::Preview);
  }

  bool isBusy() const { return m_wished.has_value(); }

 private:
  struct Job {
    Key key;
    Make make;
  };
  struct Made {
    Key key;
    core::Result<View> view;
  };
  using Worker = execution::LatestWins<Job, Made>;

  void receive(const Made& made) {
    if (m_wished == made.key) {
      m_wished.reset();
    }
    m_receive(made.key, made.view);
  }

  QObject& m_owner;
  Receive m_receive;
  std::optional<Key> m_wished;
  std::unique_ptr<Worker> m_worker;  // last: it ends before what it uses is gone
};

}  // namespace quantoscope::panels
