// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading.h"

#include <QFile>
#include <cstring>
#include <utility>

#include "app/open/figure_session.h"
#include "app/sample_model.h"
#include "engine/core/cache_directory.h"
#include "engine/core/file_io.h"
#include "engine/criticality/analysis_json.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/present/model_data.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/run_cache.h"
#include "engine/runs/stats_reader.h"
#include "resources/resources.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr const char* samplePrefix = ":/samples/";
constexpr std::uint64_t largestStatistics = 64U << 20U;

std::string sampleContent(const fs::path& path) {
  return sampleFile(base::fromUtf8(path.string().substr(std::strlen(samplePrefix)))).toStdString();
}

/// `path` with the longest end that it shares with `lost` put behind where `found` has that end; empty if
/// they share none with `found`.
fs::path moved(const fs::path& path, const fs::path& lost, const fs::path& found) {
  fs::path oldTop = lost;
  fs::path newTop = found;
  while (oldTop.has_relative_path() && newTop.has_relative_path() && oldTop.filename() == newTop.filename()) {
    oldTop = oldTop.parent_path();
    newTop = newTop.parent_path();
  }
  const fs::path relative = path.lexically_relative(oldTop);
  return relative.empty() || *relative.begin() == ".." ? fs::path() : (newTop / relative).lexically_normal();
}

/// The model in `place`, which the document calls `file`.
core::Result<present::ModelPtr> openedModel(const fs::path& place, const fs::path& file,
                                            execution::JobContext& job) {
  return model::openModel(place, job.stopToken(), job.progressSink())
      .map([&file](const std::shared_ptr<const model::WeightFile>& weights) {
        auto opened = std::make_shared<present::ModelData>();
        opened->file = file;
        opened->name = (file.has_filename() ? file : file.parent_path()).filename().string();
        opened->layers = model::layerCatalogue(*weights);
        opened->weights = weights;
        return present::ModelPtr(std::move(opened));
      });
}

}  // namespace

QByteArray sampleFile(const QString& name) {
  initResources();
  QFile file(QStringLiteral(":/samples/%1").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

/// A file that a training is writing may end anywhere; it is followed from here on.
core::Result<std::shared_ptr<const runs::RunRecord>> openFile(const fs::path& path,
                                                              execution::JobContext& job) {
  auto record = runs::openStatsFile(path, core::processCache(), job.stopToken(), job.progressSink());
  if (!record && record.error().code == core::ErrorCode::BadInput) {
    if (auto sofar = runs::readStatsSoFar(path, job.stopToken(), job.progressSink())) {
      return sofar;
    }
  }
  return record;
}

}  // namespace

core::Result<present::RunPtr> loadRun(const fs::path& path, execution::JobContext& job) {
  const auto record =
      isSample(path) ? runs::parseStats(sampleContent(path), path.string()) : openFile(path, job);
  return record.and_then([&job](const auto& read) -> core::Result<present::RunPtr> {
    present::RunPtr analysis = runs::analyzeRun(read, job.stopToken());
    if (!analysis) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    return analysis;
  });
}

core::Result<present::ModelPtr> loadModel(const fs::path& path, execution::JobContext& job) {
  if (isSample(path)) {
    return sampleModelFolder(path).and_then(
        [&](const fs::path& folder) { return openedModel(folder, path, job); });
  }
  return openedModel(path, path, job);
}

core::Result<LoadedSession> loadSession(SessionData session, execution::JobContext& job) {
  LoadedSession loaded;
  const auto stopped = [&job](const core::Error& error) {
    return error.code == core::ErrorCode::Cancelled || job.stopRequested();
  };
  for (const fs::path& file : session.runs) {
    auto run = loadRun(file, job);
    if (!run && stopped(run.error())) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    loaded.data.runs.push_back({file, run ? *run : nullptr});
    if (!run) {
      loaded.errors.push_back(std::move(run.error()));
    }
  }
  if (!session.model.empty()) {
    auto model = loadModel(session.model, job);
    if (!model && stopped(model.error())) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    loaded.data.model = {session.model, model ? *model : nullptr};
    if (!model) {
      loaded.errors.push_back(std::move(model.error()));
    }
  }
  loaded.session = std::move(session);
  return loaded;
}

core::Result<LoadedFile> loadFile(const fs::path& path, ContentKind kind, execution::JobContext& job) {
  switch (kind) {
    case ContentKind::Session:
      return readSession(path)
          .and_then([&job](SessionData&& session) { return loadSession(std::move(session), job); })
          .map([&path](LoadedSession&& loaded) {
            loaded.file = path;
            return LoadedFile(std::move(loaded));
          });
    case ContentKind::Figure:
      return readFigureSession(path)
          .and_then([&path](const std::string& json) { return sessionFromJson(json, {}, path.string()); })
          .and_then([&job](SessionData&& session) { return loadSession(std::move(session), job); })
          .map([](LoadedSession&& loaded) { return LoadedFile(std::move(loaded)); });
    case ContentKind::Experiment:
      return geometry::readExperiment(path).map([](const geometry::Experiment& experiment) {
        return LoadedFile(LoadedExperiment{experiment.name, geometry::parametersFromExperiment(experiment)});
      });
    case ContentKind::Model:
      return loadModel(path, job).map([](present::ModelPtr&& model) { return LoadedFile(std::move(model)); });
    case ContentKind::Criticality:
      return core::readFile(path, largestStatistics)
          .and_then([](const std::string& text) { return criticality::parseAnalysis(text); })
          .map([&path](const criticality::Analysis&) { return LoadedFile(LoadedStatistics{path}); })
          .map_error([&path](core::Error error) {
            error.file = error.file.empty() ? path.string() : error.file;
            return error;
          });
    case ContentKind::TrainingStats:
      break;
  }
  return loadRun(path, job).map([](present::RunPtr&& run) { return LoadedFile(std::move(run)); });
}

std::vector<std::pair<fs::path, fs::path>> foundAlike(const std::vector<fs::path>& missing,
                                                      const fs::path& lost, const fs::path& found) {
  std::vector<std::pair<fs::path, fs::path>> alike;
  for (const fs::path& path : missing) {
    if (path == lost) {
      continue;
    }
    for (const fs::path& candidate : {moved(path, lost, found), found.parent_path() / path.filename()}) {
      std::error_code problem;
      if (!candidate.empty() && candidate != found && fs::is_regular_file(candidate, problem)) {
        alike.emplace_back(path, candidate);
        break;
      }
    }
  }
  return alike;
}

}  // namespace quantoscope::app
