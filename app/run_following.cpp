// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_following.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/session/session_file.h"

namespace quantoscope::app {

RunFollowing::RunFollowing(QObject* parent) : QObject(parent) {}

RunFollowing::~RunFollowing() = default;

void RunFollowing::follow(const std::vector<present::RunPtr>& runs) {
  std::set<std::string> wanted;
  for (const present::RunPtr& run : runs) {
    if (!isSample(run->record->file)) {
      wanted.insert(run->record->file);
    }
  }
  for (auto entry = m_followed.begin(); entry != m_followed.end();) {
    if (wanted.contains(entry->first)) {
      ++entry;
      continue;
    }
    m_watcher->forget(entry->second);
    entry = m_followed.erase(entry);
  }
  for (const present::RunPtr& run : runs) {
    const std::string& file = run->record->file;
    if (!wanted.contains(file) || m_followed.contains(file)) {
      continue;
    }
    if (!m_watcher) {
      m_watcher = std::make_unique<runs::RunWatcher>(
          [this](runs::RunWatcher::Id id, const runs::FollowedRun& state, const std::stop_token& stop) {
            if (state.problem) {
              QMetaObject::invokeMethod(
                  this, [this, problem = *state.problem] { Q_EMIT fileBroken(problem); },
                  Qt::QueuedConnection);
              return;
            }
            if (auto analysis = state.record ? runs::analyzeRun(state.record, stop) : nullptr) {
              QMetaObject::invokeMethod(
                  this, [this, id, analysis] { receive(id, analysis); }, Qt::QueuedConnection);
            }
          });
    }
    m_followed[file] = m_watcher->follow(file, run->record);
  }
}

void RunFollowing::receive(runs::RunWatcher::Id id, const present::RunPtr& run) {
  const auto entry = std::find_if(m_followed.begin(), m_followed.end(),
                                  [id](const auto& followed) { return followed.second == id; });
  if (entry != m_followed.end()) {
    Q_EMIT runChanged(entry->first, run);
  }
}

}  // namespace quantoscope::app
