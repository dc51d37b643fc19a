// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to what the workbench takes in, by the file's kind. Reads and computes, changes nothing; runs
// on a worker thread.
#pragma once

#include <QByteArray>
#include <filesystem>
#include <variant>
#include <vector>

#include "app/document.h"
#include "app/open/content_kind.h"
#include "app/session/session_file.h"
#include "engine/execution/job_queue.h"

namespace quantoscope::app {

/// A session with its data. Data that cannot be read is said in `errors` and keeps an empty slot.
struct LoadedSession {
  SessionData session;
  std::filesystem::path file;  ///< the session's own file; empty when a figure carried it
  OpenedData data;
  std::vector<core::Error> errors;
};

struct LoadedExperiment {
  std::string name;
  core::ParameterSet parameters;
};

/// Statistics of layers that can be read; the lab reads them again when its parameter names the file.
struct LoadedStatistics {
  std::filesystem::path file;
};

using LoadedFile =
    std::variant<LoadedSession, LoadedExperiment, LoadedStatistics, present::RunPtr, present::ModelPtr>;

core::Result<LoadedFile> loadFile(const std::filesystem::path& path, ContentKind kind,
                                  execution::JobContext& job);
core::Result<present::RunPtr> loadRun(const std::filesystem::path& path, execution::JobContext& job);
/// `path` is a weight file, a folder of them or their index.
core::Result<present::ModelPtr> loadModel(const std::filesystem::path& path, execution::JobContext& job);
/// Fails only when cancelled.
core::Result<LoadedSession> loadSession(SessionData session, execution::JobContext& job);

/// `missing` references and the files they are now, judged by one that was found: a file of the same name
/// beside it, or at the same place relative to it. Only files that exist.
std::vector<std::pair<std::filesystem::path, std::filesystem::path>> foundAlike(
    const std::vector<std::filesystem::path>& missing, const std::filesystem::path& lost,
    const std::filesystem::path& found);

/// The samples that ship with the program, as bytes; any thread.
QByteArray sampleFile(const QString& name);

}  // namespace quantoscope::app
