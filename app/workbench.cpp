// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <cstring>
#include <utility>

#include "app/open/content_kind.h"
#include "app/undo/commands.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/runs/run_record.h"
#include "engine/runs/stats_reader.h"
#include "resources/resources.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr const char* samplePrefix = ":/samples/";
constexpr const char* sampleRunPath = ":/samples/runs/qat_training_stats_20251104_101500.json";

std::string sampleContent(const fs::path& path) {
  return sampleFile(base::fromUtf8(path.string().substr(std::strlen(samplePrefix)))).toStdString();
}

core::Result<present::RunPtr> loadRun(const fs::path& path, execution::JobContext& job) {
  const auto record = isSample(path) ? runs::parseStats(sampleContent(path), path.string())
                                     : runs::readStatsFile(path, job.stopToken(), job.progressSink());
  return record.and_then([&job](const auto& read) -> core::Result<present::RunPtr> {
    present::RunPtr analysis = runs::analyzeRun(read, job.stopToken());
    if (!analysis) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    return analysis;
  });
}

core::ParameterSet sampleExperiment(const QString& name) {
  const QByteArray json = sampleFile(QStringLiteral("experiments/%1.json").arg(name));
  const auto experiment = geometry::parseExperiment(json.toStdString());
  return experiment ? geometry::parametersFromExperiment(*experiment) : core::ParameterSet();
}

present::RunPtr sampleRun() {
  const auto record = runs::parseStats(sampleContent(sampleRunPath), sampleRunPath);
  Q_ASSERT(record);
  return runs::analyzeRun(*record, {});
}

std::map<QString, QJsonObject> objectsFromTexts(const std::map<std::string, std::string>& texts) {
  std::map<QString, QJsonObject> objects;
  for (const auto& [key, text] : texts) {
    objects[base::fromUtf8(key)] = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
  }
  return objects;
}

std::map<std::string, std::string> textsFromObjects(const std::map<QString, QJsonObject>& objects) {
  std::map<std::string, std::string> texts;
  for (const auto& [key, object] : objects) {
    texts[key.toStdString()] = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
  }
  return texts;
}

}  // namespace

QByteArray sampleFile(const QString& name) {
  initResources();
  QFile file(QStringLiteral(":/samples/%1").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Workbench::Workbench(QObject* parent) : QObject(parent) {
  connect(&m_document, &Document::parametersChanged, this,
          [this] { request(m_openGesture != 0 ? execution::Quality::Preview : execution::Quality::Final); });
  connect(&m_document, &Document::dataChanged, this, [this] {
    m_engine.newEpoch();
    request(execution::Quality::Final);
  });
  connect(&m_engine, &EngineBridge::snapshotChanged, this, &Workbench::snapshotChanged);
  connect(&m_engine, &EngineBridge::failed, this, &Workbench::raise);
  connect(&m_jobs, &JobBridge::statusChanged, this, [this](const execution::JobStatus& status) {
    if (status.error) {
      raise(*status.error);
    }
  });
}

Workbench::~Workbench() = default;

void Workbench::request(execution::Quality quality) {
  m_engine.request({m_document.parameters(), m_document.runs()}, quality);
}

void Workbench::newSession() {
  m_undo.clear();
  m_viewStates.clear();
  m_figureSpecs.clear();
  m_unknownSessionKeys = "{}";
  clearSelection();
  m_document.replace(sampleExperiment(QStringLiteral("full_matrices_2d")), {});
  setSessionPath({});
  Q_EMIT sessionReplaced();
}

void Workbench::loadSample() {
  newSession();
  m_document.replace(sampleExperiment(QStringLiteral("full_matrices_3d")), {sampleRun()});
}

void Workbench::openSampleRun() {
  m_undo.push(new InsertRun(m_document, 0, sampleRun()));
  Q_EMIT labRequested(base::Lab::Runs);
}

bool Workbench::replacesSession(const std::vector<fs::path>& paths) {
  return std::any_of(paths.begin(), paths.end(), [](const fs::path& path) {
    const auto kind = contentKind(path);
    return kind && *kind == ContentKind::Session;
  });
}

void Workbench::openFiles(const std::vector<fs::path>& paths) {
  for (const fs::path& path : paths) {
    openOne(path);
  }
}

void Workbench::openOne(const fs::path& path) {
  const auto kind = contentKind(path);
  if (!kind) {
    raise(kind.error());
    return;
  }
  switch (*kind) {
    case ContentKind::Session: {
      auto session = readSession(path);
      if (session) {
        applySession(std::move(*session), path);
      } else {
        raise(session.error());
      }
      break;
    }
    case ContentKind::Experiment:
      openExperiment(path);
      break;
    case ContentKind::TrainingStats:
      openRun(path);
      break;
  }
}

void Workbench::openExperiment(const fs::path& path) {
  const auto experiment = geometry::readExperiment(path);
  if (!experiment) {
    raise(experiment.error());
    return;
  }
  const core::ParameterSet after = geometry::parametersFromExperiment(*experiment);
  core::ParameterSet before = m_document.parameters().subset("geometry.");
  before.erase("geometry.space");
  editMany(tr("Open experiment %1").arg(base::fromUtf8(experiment->name)),
           core::ParameterSet::difference(before, after));
  Q_EMIT labRequested(base::Lab::Geometry);
  Q_EMIT fileOpened(base::fromUtf8(path.string()));
}

void Workbench::openRun(const fs::path& path) {
  m_jobs.start<present::RunPtr>(
      tr("Open %1").arg(base::fromUtf8(path.filename().string())),
      [path](execution::JobContext& job) { return loadRun(path, job); },
      [this, path](present::RunPtr run) {
        for (const auto& note : run->record->notes) {
          Q_EMIT messageRaised(Severity::Info, base::fromUtf8(path.filename().string()) +
                                                   QStringLiteral(": ") +
                                                   base::translated("Runs", note.text, note.arguments));
        }
        m_undo.push(new InsertRun(m_document, 0, std::move(run)));
        m_selection.setActiveRun(std::nullopt);
        Q_EMIT labRequested(base::Lab::Runs);
        Q_EMIT fileOpened(base::fromUtf8(path.string()));
      });
}

void Workbench::applySession(SessionData session, const fs::path& path) {
  struct Loaded {
    std::vector<present::RunPtr> runs;
    std::vector<core::Error> errors;
  };
  const auto load = [paths = session.runs](execution::JobContext& job) -> core::Result<Loaded> {
    Loaded loaded;
    for (const fs::path& run : paths) {
      auto result = loadRun(run, job);
      if (result) {
        loaded.runs.push_back(std::move(*result));
      } else {
        loaded.errors.push_back(std::move(result.error()));
      }
    }
    return loaded;
  };
  const auto apply = [this, session, path](const Loaded& loaded) {
    m_undo.clear();
    clearSelection();
    m_unknownSessionKeys = session.unknown;
    m_viewStates = objectsFromTexts(session.views);
    m_figureSpecs = objectsFromTexts(session.figures);
    m_document.replace(session.parameters, loaded.runs);
    setSessionPath(path);
    Q_EMIT sessionReplaced();
    for (const base::Lab lab : {base::Lab::Geometry, base::Lab::Runs, base::Lab::Spectra, base::Lab::Codesign,
                                base::Lab::Criticality}) {
      if (base::labKey(lab).toStdString() == session.lab) {
        Q_EMIT labRequested(lab);
      }
    }
    for (const core::Error& error : loaded.errors) {
      raise(error);
    }
    Q_EMIT fileOpened(base::fromUtf8(path.string()));
  };
  m_jobs.start<Loaded>(tr("Open %1").arg(base::fromUtf8(path.filename().string())), load, apply);
}

SessionData Workbench::capture() const {
  SessionData session;
  session.parameters = m_document.parameters();
  for (const present::RunPtr& run : m_document.runs()) {
    const fs::path file(run->record->file);
    session.runs.push_back(isSample(file) ? file : fs::absolute(file).lexically_normal());
  }
  std::map<QString, QJsonObject> views = m_viewStates;
  if (collectViewStates) {
    for (auto& [panel, state] : collectViewStates()) {
      views[panel] = state;
    }
  }
  session.views = textsFromObjects(views);
  session.figures = textsFromObjects(m_figureSpecs);
  session.lab = currentLab ? currentLab().toStdString() : std::string();
  session.unknown = m_unknownSessionKeys;
  return session;
}

core::Result<void> Workbench::save(const fs::path& path) {
  return writeSession(capture(), path).map([this, &path] {
    setSessionPath(path);
    m_undo.setClean();
    Q_EMIT fileOpened(base::fromUtf8(path.string()));
  });
}

std::optional<base::FigureSpec> Workbench::figureSpec(const QString& panelId) const {
  const auto found = m_figureSpecs.find(panelId);
  return found == m_figureSpecs.end() ? std::nullopt : std::optional(base::specFromJson(found->second));
}

void Workbench::rememberFigureSpec(const QString& panelId, const base::FigureSpec& spec) {
  m_figureSpecs[panelId] = base::specToJson(spec);
  Q_EMIT figureWritten(panelId);
}

void Workbench::clearSelection() {
  m_selection.setSubject({});
  m_selection.setIterations(std::nullopt);
  m_selection.setActiveRun(std::nullopt);
}

void Workbench::setSessionPath(const fs::path& path) {
  m_sessionPath = path;
  Q_EMIT sessionPathChanged();
}

void Workbench::settle() {
  m_jobs.waitUntilDone();
  m_engine.waitUntilShown();
}

int Workbench::beginGesture() {
  m_openGesture = m_nextGesture++;
  return m_openGesture;
}

void Workbench::endGesture(int gesture) {
  if (gesture == m_openGesture) {
    m_openGesture = 0;
    request(execution::Quality::Final);
  }
}

void Workbench::edit(const std::string& id, const core::ParameterValue& value, int gesture) {
  const auto checked = core::checkParameter(id, value);
  if (!checked) {
    raise(checked.error());
    return;
  }
  if (m_document.parameters().get(id) != *checked) {
    m_undo.push(new EditParameter(m_document, id, *checked, gesture));
  }
}

void Workbench::editMany(const QString& text, const std::vector<core::ParameterChange>& changes) {
  for (const core::ParameterChange& change : changes) {
    if (change.value) {
      if (const auto checked = core::checkParameter(change.id, *change.value); !checked) {
        raise(checked.error());
        return;
      }
    }
  }
  if (!changes.empty()) {
    m_undo.push(new EditParameters(m_document, text, changes));
  }
}

void Workbench::open(base::OpenRequest request) {
  Q_EMIT openRequested(request);
}

void Workbench::exportFigure(const QString& panelId) {
  Q_EMIT exportRequested(panelId);
}

void Workbench::explain(const QString& cardId, const QString& panelId) {
  Q_EMIT explanationRequested(cardId, panelId);
}

void Workbench::removeRun(std::size_t index) {
  if (index < m_document.runs().size()) {
    m_undo.push(new RemoveRun(m_document, index));
  }
}

void Workbench::raise(const core::Error& error) {
  Q_EMIT messageRaised(Severity::Error, base::translated(error));
}

}  // namespace quantoscope::app
