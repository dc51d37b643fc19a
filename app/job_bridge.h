// SPDX-License-Identifier: GPL-3.0-or-later
// Long work for the GUI: starts jobs on the engine's job queue and brings their states and results to the GUI
// thread. All members on the GUI thread.
#pragma once

#include <QObject>
#include <functional>
#include <map>

#include "engine/execution/job_queue.h"

namespace quantoscope::app {

/// Opening a file never waits for a training: each kind of job has a queue of its own.
enum class JobKind { File, Computation };

class JobBridge : public QObject {
  Q_OBJECT

 public:
  explicit JobBridge(QObject* parent = nullptr);
  ~JobBridge() override;

  /// Runs `work` on the engine; when it is done without error, `deliver` runs on the GUI thread. A failed job
  /// says so through finished(); a cancelled one delivers nothing.
  template <typename T>
  execution::JobId start(const QString& name, std::function<core::Result<T>(execution::JobContext&)> work,
                         std::function<void(T)> deliver, JobKind kind = JobKind::File) {
    auto slot = std::make_shared<std::optional<T>>();
    return startErased(
        kind, name,
        [slot, work = std::move(work)](execution::JobContext& context) -> core::Result<void> {
          core::Result<T> result = work(context);
          if (!result) {
            return core::Failure(std::move(result.error()));
          }
          slot->emplace(std::move(*result));
          return {};
        },
        [slot, deliver = std::move(deliver)] { deliver(std::move(**slot)); });
  }

  void cancel(execution::JobId id);
  /// Blocks until no job is left and every result was delivered; for command-line figures and tests.
  void waitUntilDone();

 Q_SIGNALS:
  void statusChanged(const quantoscope::execution::JobStatus& status);

 private:
  execution::JobId startErased(JobKind kind, const QString& name,
                               std::function<core::Result<void>(execution::JobContext&)> work,
                               std::function<void()> deliver);
  /// Any thread.
  void post(const execution::JobStatus& status);
  void receive(const execution::JobStatus& status);

  std::map<execution::JobId, std::function<void()>> m_deliveries;
  // Last: their threads end before what they touch is gone.
  execution::JobQueue m_files;
  execution::JobQueue m_computations;
};

}  // namespace quantoscope::app
