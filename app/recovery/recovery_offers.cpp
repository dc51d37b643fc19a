// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recovery_offers.h"

#include <algorithm>
#include <utility>

#include "app/recovery/autosave.h"
#include "engine/core/file_io.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr std::uint64_t copyLimit = std::uint64_t{1} << 30U;

}  // namespace

RecoveryOffers::RecoveryOffers(Workbench& workbench, Autosave& autosave, std::filesystem::path root,
                               QObject* parent)
    : QObject(parent), m_workbench(workbench), m_autosave(autosave), m_root(std::move(root)) {
  connect(&m_jobs, &JobBridge::statusChanged, this, [this](const execution::JobStatus& status) {
    if (status.error) {
      Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(*status.error));
    }
  });
}

RecoveryOffers::~RecoveryOffers() = default;

void RecoveryOffers::look() {
  using Found = std::vector<RecoveryOfferPtr>;
  m_jobs.start<Found>(
      QStringLiteral("recovery"),
      [root = m_root](execution::JobContext&) -> core::Result<Found> {
        Found found;
        for (RecoveryFolder& folder : RecoveryFolder::claimAbandoned(root)) {
          RecoveryMeta meta = folder.meta();
          const std::int64_t written = folder.lastWritten();
          auto session = folder.read();
          found.push_back(std::make_shared<RecoveryOffer>(
              RecoveryOffer{std::move(folder), std::move(meta), written, std::move(session)}));
        }
        return found;
      },
      [this](const Found& found) {
        m_offers.insert(m_offers.end(), found.begin(), found.end());
        if (!found.empty()) {
          Q_EMIT changed();
        }
      });
}

void RecoveryOffers::recover(const RecoveryOfferPtr& offer) {
  if (!offer->session) {
    return;
  }
  if (!m_workbench.undoStack().isClean() && m_workbench.mayReplaceSession &&
      !m_workbench.mayReplaceSession()) {
    return;
  }
  m_workbench.recoverSession(*offer->session, offer->meta.sessionFile, [this, offer] {
    if (drop(offer)) {
      m_autosave.adopt(std::move(offer->folder));
    }
  });
}

void RecoveryOffers::saveCopy(const RecoveryOfferPtr& offer, const std::filesystem::path& path) {
  const auto copied = offer->session ? writeSession(*offer->session, path)
                                     : core::readFile(offer->folder.sessionPath(), copyLimit)
                                           .and_then([&path](const std::string& content) {
                                             return core::writeFileAtomically(path, content);
                                           });
  if (!copied) {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(copied.error()));
  } else if (drop(offer)) {
    removeFiles(offer);
  }
}

void RecoveryOffers::discard(const RecoveryOfferPtr& offer) {
  if (drop(offer)) {
    removeFiles(offer);
  }
}

void RecoveryOffers::postpone(const RecoveryOfferPtr& offer) {
  drop(offer);
}

void RecoveryOffers::settle() {
  m_jobs.waitUntilDone();
}

bool RecoveryOffers::drop(const RecoveryOfferPtr& offer) {
  const bool there = std::erase(m_offers, offer) > 0;
  if (there) {
    Q_EMIT changed();
  }
  return there;
}

void RecoveryOffers::removeFiles(const RecoveryOfferPtr& offer) {
  m_jobs.start<std::monostate>(
      QStringLiteral("recovery"),
      [offer](execution::JobContext&) { return offer->folder.remove().map([] { return std::monostate(); }); },
      [](std::monostate) {});
}

}  // namespace quantoscope::app
