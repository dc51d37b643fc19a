// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/autosave.h"

#include <algorithm>
#include <utility>

namespace quantoscope::app {

/// What the worker works with. Jobs run one at a time, so only the job under way touches it, or the GUI
/// thread when there is none.
struct Autosave::Shared {
  std::filesystem::path root;
  std::optional<RecoveryFolder> folder;

  core::Result<void> write(const SessionData& session, const std::filesystem::path& sessionFile) {
    // Somebody may have cleared the place meanwhile: then a new folder takes over.
    for (int attempt = 0;; ++attempt) {
      if (!folder) {
        auto made = RecoveryFolder::create(root);
        if (!made) {
          return core::Failure(std::move(made.error()));
        }
        folder.emplace(std::move(*made));
      }
      auto done = folder->write(session, sessionFile);
      if (done || attempt > 0 || done.error().code != core::ErrorCode::NotFound) {
        return done;
      }
      folder.reset();
    }
  }
};

Autosave::Autosave(Workbench& workbench, std::filesystem::path root, std::function<int()> seconds,
                   QObject* parent)
    : QObject(parent),
      m_workbench(workbench),
      m_root(std::move(root)),
      m_seconds(std::move(seconds)),
      m_shared(std::make_shared<Shared>(Shared{m_root, std::nullopt})) {
  connect(&m_timer, &QTimer::timeout, this, [this] {
    tick();
    adjustInterval();
  });
  connect(&workbench, &Workbench::sessionReplaced, this, &Autosave::beginAnew);
  connect(&workbench, &Workbench::sessionSaved, this, &Autosave::beginAnew);
  connect(&m_jobs, &JobBridge::statusChanged, this, [this](const execution::JobStatus& status) {
    if (!execution::isOver(status.state)) {
      return;
    }
    m_writing = false;
    if (status.error) {
      m_kept.reset();
      if (!std::exchange(m_failing, true)) {
        Q_EMIT failed(*status.error);
      }
    }
    if (std::exchange(m_lookAgain, false)) {
      tick();
    }
  });
  adjustInterval();
}

Autosave::~Autosave() = default;

void Autosave::start() {
  m_timer.start();
}

void Autosave::adjustInterval() {
  // The longest wait leaves half a second for the disk.
  const std::chrono::milliseconds longest(mostSeconds * 1000 - 500);
  const std::chrono::seconds asked(std::clamp(m_seconds ? m_seconds() : defaultSeconds, 1, mostSeconds));
  const auto wanted = std::min<std::chrono::milliseconds>(asked, longest);
  if (m_timer.intervalAsDuration() != wanted) {
    m_timer.setInterval(wanted);
  }
}

void Autosave::tick() {
  if (m_writing) {
    m_lookAgain = true;
    return;
  }
  WorkbenchState state = m_workbench.state();
  const bool clean = m_workbench.undoStack().isClean();
  if (clean && !m_baseline) {
    m_baseline = state;
  }
  if (clean && state == m_baseline) {
    if (m_holdsWork) {
      removeWritten();
    }
  } else if (state != m_kept) {
    write(std::move(state));
  }
}

void Autosave::write(WorkbenchState state) {
  m_writing = true;
  m_holdsWork = true;
  m_kept = state;
  m_jobs.start<std::monostate>(
      QStringLiteral("autosave"),
      [shared = m_shared, state = std::move(state)](execution::JobContext&) {
        return shared->write(toSession(state), state.sessionFile).map([] { return std::monostate(); });
      },
      [this](std::monostate) {
        m_failing = false;
        Q_EMIT written();
      });
}

void Autosave::removeWritten() {
  m_writing = true;
  m_holdsWork = false;
  m_kept.reset();
  m_jobs.start<std::monostate>(
      QStringLiteral("autosave"),
      [shared = m_shared](execution::JobContext&) {
        return (shared->folder ? shared->folder->removeSession() : core::Result<void>()).map([] {
          return std::monostate();
        });
      },
      [](std::monostate) {});
}

void Autosave::beginAnew() {
  m_baseline.reset();
  // A write that is under way is of the session before: what it leaves has to go, too.
  if (m_holdsWork) {
    removeWritten();
  }
}

void Autosave::adopt(RecoveryFolder folder) {
  m_writing = true;
  m_holdsWork = true;
  m_baseline.reset();
  m_kept.reset();
  m_jobs.start<std::monostate>(
      QStringLiteral("autosave"),
      [shared = m_shared, adopted = std::make_shared<RecoveryFolder>(std::move(folder))](
          execution::JobContext&) -> core::Result<std::monostate> {
        if (shared->folder) {
          (void)shared->folder->remove();
        }
        shared->folder.emplace(std::move(*adopted));
        return std::monostate();
      },
      [](std::monostate) {});
}

void Autosave::finish() {
  m_timer.stop();
  m_lookAgain = false;
  m_jobs.waitUntilDone();
  if (m_shared->folder) {
    (void)m_shared->folder->remove();
    m_shared->folder.reset();
  }
}

void Autosave::settle() {
  m_jobs.waitUntilDone();
}

}  // namespace quantoscope::app
