// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the loaded runs up to date with their files: follows the files on the engine's watcher and brings
// analyzed runs to the GUI thread. All members on the GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/present/run_ptr.h"
#include "engine/runs/run_watcher.h"

namespace quantoscope::app {

class RunFollowing : public QObject {
  Q_OBJECT

 public:
  explicit RunFollowing(QObject* parent = nullptr);
  ~RunFollowing() override;

  /// Follows the files of exactly these runs; samples that ship with the program do not change.
  void follow(const std::vector<present::RunPtr>& runs);

 Q_SIGNALS:
  /// The file at `file`, as the run names it, holds something else than before.
  void runChanged(const std::string& file, const quantoscope::present::RunPtr& run);
  /// The file has come to rest and cannot be used; the run stays as it was.
  void fileBroken(const quantoscope::core::Error& problem);

 private:
  void receive(runs::RunWatcher::Id id, const present::RunPtr& run);

  std::map<std::string, runs::RunWatcher::Id> m_followed;  ///< by file
  std::unique_ptr<runs::RunWatcher> m_watcher;  ///< made with the first file; last: its thread ends first
};

}  // namespace quantoscope::app
