// SPDX-License-Identifier: GPL-3.0-or-later
// Where the unsaved work of one running window is kept: a folder of its own with an unguessable name, held by
// a lock of the operating system that ends with the program, however it ends. No Qt. A RecoveryFolder may
// move between threads, but is used by one at a time.
//
// <root>/<32 hexadecimal digits>/lock                  locked while its window lives
//                               /session.quantoscope   the session with absolute paths
//                               /meta.json             schema quantoscope.recovery/1: what it belongs to
//
// A folder that can be locked has no living owner: process numbers, which the system uses again, play no
// part, and a folder on a shared disk is as safe as the locks of that disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/session/session_file.h"

namespace quantoscope::app {

struct RecoveryMeta {
  std::filesystem::path sessionFile;  ///< the session's own file; empty if it was never saved
  std::string host;
  std::int64_t started = 0;  ///< when its window began to work, seconds since 1970 UTC

  friend bool operator==(const RecoveryMeta&, const RecoveryMeta&) = default;
};

class RecoveryFolder {
 public:
  /// Makes and locks a new folder under `root`, which is made too; both are for this user only.
  static core::Result<RecoveryFolder> create(const std::filesystem::path& root);
  /// Locks every folder under `root` whose program is gone and that holds a session, the newest session
  /// first: nobody else gets these until they are let go. Folders with nothing in them are removed.
  static std::vector<RecoveryFolder> claimAbandoned(const std::filesystem::path& root);

  RecoveryFolder(RecoveryFolder&& other) noexcept;
  RecoveryFolder& operator=(RecoveryFolder&& other) noexcept;
  /// Lets the folder go as it is.
  ~RecoveryFolder();

  const std::filesystem::path& path() const { return m_path; }
  std::filesystem::path sessionPath() const;
  /// What meta.json says; empty where it says nothing usable.
  const RecoveryMeta& meta() const { return m_meta; }
  /// When the session was written, seconds since 1970 UTC; 0 if there is none.
  std::int64_t lastWritten() const;

  /// Replaces the session atomically. At every moment the folder holds a whole session with the meta that
  /// belongs to it, or no session.
  core::Result<void> write(const SessionData& session, const std::filesystem::path& sessionFile);
  core::Result<SessionData> read() const;

  /// The session is safe elsewhere or no longer wanted; the folder stays.
  core::Result<void> removeSession();
  /// Removes the folder with what this program put into it, and lets it go.
  core::Result<void> remove();

 private:
  RecoveryFolder(std::filesystem::path path, int lock);

  std::filesystem::path m_path;
  RecoveryMeta m_meta;
  int m_lock = -1;
};

}  // namespace quantoscope::app
