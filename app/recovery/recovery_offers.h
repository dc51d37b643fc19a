// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work of programs that did not end well: found at the start, offered, and kept until the user says
// what is to become of it. Files are read and removed on a worker. GUI thread.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "app/job_bridge.h"
#include "app/session/recovery_folder.h"
#include "app/workbench.h"

namespace quantoscope::app {

class Autosave;

/// One session to be recovered. Its folder is claimed: no other window offers it meanwhile.
struct RecoveryOffer {
  RecoveryFolder folder;
  RecoveryMeta meta;
  std::int64_t written = 0;           ///< seconds since 1970 UTC
  core::Result<SessionData> session;  ///< or what is wrong with it
};

using RecoveryOfferPtr = std::shared_ptr<RecoveryOffer>;

class RecoveryOffers : public QObject {
  Q_OBJECT

 public:
  RecoveryOffers(Workbench& workbench, Autosave& autosave, std::filesystem::path root,
                 QObject* parent = nullptr);
  ~RecoveryOffers() override;

  /// Looks for abandoned work; changed() comes when there is any.
  void look();
  /// The newest first. Offers that were answered are gone from here.
  const std::vector<RecoveryOfferPtr>& offers() const { return m_offers; }

  /// Puts the session into the workbench, where it counts as changed and belongs to its original file. Asks
  /// about unsaved work first (Workbench::mayReplaceSession). Damaged sessions cannot be recovered.
  void recover(const RecoveryOfferPtr& offer);
  /// Writes the session to `path` (a damaged one byte by byte) and, if that went well, removes the original;
  /// else says why not and keeps it.
  void saveCopy(const RecoveryOfferPtr& offer, const std::filesystem::path& path);
  void discard(const RecoveryOfferPtr& offer);
  /// Lets it go as it is: the next start, or another window, offers it again.
  void postpone(const RecoveryOfferPtr& offer);

  /// Blocks until nothing is under way; for tests.
  void settle();

 Q_SIGNALS:
  void changed();

 private:
  bool drop(const RecoveryOfferPtr& offer);
  void removeFiles(const RecoveryOfferPtr& offer);

  Workbench& m_workbench;
  Autosave& m_autosave;
  std::filesystem::path m_root;
  std::vector<RecoveryOfferPtr> m_offers;
  JobBridge m_jobs;  // last: its worker ends before what it touches is gone
};

}  // namespace quantoscope::app
