// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "app/labs/codesign_lab.h"
#include "app/labs/criticality_lab.h"
#include "app/open/figure_session.h"
#include "app/sample_model.h"
#include "app/undo/commands.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/model/weight_file.h"
#include "engine/runs/run_record.h"
#include "engine/runs/stats_reader.h"
#include "widgets/base/refresh_pacer.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr const char* sampleRunPath = ":/samples/runs/qat_training_stats_20251104_101500.json";

bool holdsSession(ContentKind kind) {
  return kind == ContentKind::Session || kind == ContentKind::Figure;
}

/// A picture without a session in it is an error here already, before anybody is asked about unsaved work.
core::Result<ContentKind> recognize(const fs::path& path) {
  auto kind = contentKind(path);
  if (kind && *kind == ContentKind::Figure) {
    return readFigureSession(path).map([](const std::string&) { return ContentKind::Figure; });
  }
  return kind;
}

core::ParameterSet sampleExperiment(const QString& name) {
  const QByteArray json = sampleFile(QStringLiteral("experiments/%1.json").arg(name));
  const auto experiment = geometry::parseExperiment(json.toStdString());
  return experiment ? geometry::parametersFromExperiment(*experiment) : core::ParameterSet();
}

RunSlot sampleRun() {
  const QByteArray json =
      sampleFile(QStringLiteral("runs/%1").arg(QFileInfo(QString::fromUtf8(sampleRunPath)).fileName()));
  const auto record = runs::parseStats(json.toStdString(), sampleRunPath);
  Q_ASSERT(record);
  return {sampleRunPath, runs::analyzeRun(*record, {})};
}

/// Why nothing of a folder was opened, when it was looked through for runs last.
core::Error withoutData(const core::Error& error) {
  if (error.code != core::ErrorCode::BadInput) {
    return error;
  }
  return {core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "is a folder without a model or training statistics; choose another folder or a "
                           "file."),
          {},
          error.file};
}

/// The last part of the path, for people.
QString shortName(const fs::path& path) {
  const fs::path name = path.filename();
  return base::fromUtf8((name.empty() ? path : name).string());
}

/// As sessions hold it: independent of the current folder.
fs::path settled(const fs::path& path) {
  return isSample(path) ? path : fs::absolute(path).lexically_normal();
}

QString runName(const present::RunPtr& run) {
  return base::fromUtf8(run->record->name);
}

}  // namespace

Workbench::Workbench(QObject* parent) : QObject(parent) {
  m_spectra = std::make_unique<SpectraLab>(m_document, m_jobs);
  connect(m_spectra.get(), &SpectraLab::failed, this, &Workbench::raise);
  m_codesign = std::make_unique<CodesignLab>(m_document, m_jobs);
  connect(m_codesign.get(), &CodesignLab::failed, this, &Workbench::raise);
  m_criticality = std::make_unique<CriticalityLab>(m_document, m_jobs);
  connect(m_criticality.get(), &CriticalityLab::failed, this, &Workbench::raise);
  connect(&m_document, &Document::parametersChanged, this,
          [this] { request(m_openGesture != 0 ? execution::Quality::Preview : execution::Quality::Final); });
  connect(&m_document, &Document::dataChanged, this, [this] {
    m_engine.newEpoch();
    request(execution::Quality::Final);
  });
  connect(&m_document, &Document::resultsChanged, this, [this] { request(execution::Quality::Final); });
  connect(&m_document, &Document::parametersChanged, this, &Workbench::followRuns);
  connect(&m_document, &Document::dataChanged, this, &Workbench::followRuns);
  connect(&m_following, &RunFollowing::runChanged, &m_document, &Document::updateRun);
  connect(&m_following, &RunFollowing::fileBroken, this, &Workbench::raise);
  connect(&m_engine, &EngineBridge::snapshotChanged, this, &Workbench::snapshotChanged);
  connect(&m_engine, &EngineBridge::failed, this, &Workbench::raise);
  connect(&m_jobs, &JobBridge::statusChanged, this, [this](const execution::JobStatus& status) {
    if (status.error) {
      raise(*status.error);
    }
  });
}

Workbench::~Workbench() {
  base::RefreshPacer::instance().setDragging(false);
}

void Workbench::request(execution::Quality quality) {
  m_engine.request({m_document.parameters(), m_document.runs(), m_document.modelSlot().model,
                    m_document.results(), m_wanted},
                   quality);
}

void Workbench::want(QObject* who, present::Parts parts) {
  const auto found = m_wantedBy.find(who);
  if (found == m_wantedBy.end()) {
    connect(who, &QObject::destroyed, this, [this, who] { m_wantedBy.erase(who); });
  }
  m_wantedBy[who] = parts;
  present::Parts all;
  for (const auto& [panel, wanted] : m_wantedBy) {
    all |= wanted;
  }
  const bool more = (m_wanted | all) != m_wanted;
  m_wanted = all;
  if (more) {
    request(execution::Quality::Final);
  }
}

void Workbench::newSession() {
  m_codesign->hideSample();
  m_undo.clear();
  m_viewStates.clear();
  m_figureSpecs.clear();
  m_unknownSessionKeys = std::make_shared<const std::string>("{}");
  clearSelection();
  m_document.replace(sampleExperiment(QStringLiteral("full_matrices_2d")), {});
  setSessionPath({});
  Q_EMIT sessionReplaced();
}

void Workbench::loadSample() {
  newSession();
  core::ParameterSet parameters = sampleExperiment(QStringLiteral("full_matrices_3d"));
  // The sample's weights are bf16 already: what changes them shows more.
  parameters.set("spectra.precisions", std::string("bf16,fp8_e4m3,int8,int4"));
  m_document.replace(std::move(parameters), {{sampleRun()}, {}});
  m_codesign->showSample();
  m_jobs.start<present::ModelPtr>(
      tr("Open %1").arg(shortName(sampleModelPath)),
      [](execution::JobContext& job) { return loadModel(sampleModelPath, job); },
      [this](const present::ModelPtr& model) {
        OpenedData data = m_document.data();
        data.model = {sampleModelPath, model};
        m_document.setData(std::move(data));
      });
}

void Workbench::openSampleRun() {
  load(sampleRunPath, ContentKind::TrainingStats);
}

void Workbench::openSampleModel() {
  load(sampleModelPath, ContentKind::Model);
}

bool Workbench::replacesSession(const std::vector<fs::path>& paths) {
  return std::any_of(paths.begin(), paths.end(), [](const fs::path& path) {
    const auto kind = recognize(path);
    return kind && holdsSession(*kind);
  });
}

void Workbench::openFiles(const std::vector<fs::path>& paths) {
  if (paths.empty()) {
    return;
  }
  const auto recognizeAll = [paths](execution::JobContext& job) -> core::Result<std::vector<Recognized>> {
    std::vector<Recognized> files;
    for (const fs::path& path : paths) {
      std::error_code problem;
      if (!fs::is_directory(path, problem)) {
        files.push_back({path, recognize(path)});
        continue;
      }
      if (const auto kind = contentKind(path)) {
        files.push_back({path, *kind});
        continue;
      }
      const auto inside = runs::findRunFiles(path, job.stopToken());
      if (!inside && model::isModelFolder(path)) {
        files.push_back({path, ContentKind::Model});
        continue;
      }
      if (!inside) {
        files.push_back({path, core::Failure(withoutData(inside.error()))});
        continue;
      }
      // Each run is put in front of the others, so the first one comes last.
      for (auto file = inside->rbegin(); file != inside->rend(); ++file) {
        files.push_back({*file, ContentKind::TrainingStats});
      }
    }
    return files;
  };
  m_jobs.start<std::vector<Recognized>>(
      paths.size() == 1 ? tr("Open %1").arg(shortName(paths.front()))
                        : tr("Open %n file(s)", nullptr, static_cast<int>(paths.size())),
      recognizeAll, [this](const std::vector<Recognized>& files) { openRecognized(files); });
}

void Workbench::followRuns() {
  const bool wanted = m_document.parameters().flag("runs.follow");
  m_following.follow(wanted ? m_document.runs() : std::vector<present::RunPtr>());
}

void Workbench::openRecognized(const std::vector<Recognized>& files) {
  const bool replaces = std::any_of(files.begin(), files.end(), [](const Recognized& file) {
    return file.kind && holdsSession(*file.kind);
  });
  if (replaces && mayReplaceSession && !mayReplaceSession()) {
    return;
  }
  for (const Recognized& file : files) {
    if (file.kind) {
      load(file.path, *file.kind);
    } else {
      raise(file.kind.error());
    }
  }
}

void Workbench::load(const fs::path& path, ContentKind kind) {
  m_jobs.start<LoadedFile>(
      tr("Open %1").arg(shortName(path)),
      [path, kind](execution::JobContext& job) { return loadFile(path, kind, job); },
      [this, path](LoadedFile loaded) {
        std::visit([this, &path](auto& content) { take(std::move(content), path); }, loaded);
      });
}

void Workbench::take(const LoadedExperiment& experiment, const fs::path& path) {
  core::ParameterSet before = m_document.parameters().subset("geometry.");
  before.erase("geometry.space");
  editMany([name = base::fromUtf8(experiment.name)] { return tr("Open experiment %1").arg(name); },
           core::ParameterSet::difference(before, experiment.parameters));
  Q_EMIT labRequested(base::Lab::Geometry);
  sayOpened(path);
}

void Workbench::take(const present::RunPtr& run, const fs::path& path) {
  for (const auto& note : run->record->notes) {
    Q_EMIT messageRaised(Severity::Info, shortName(path) + QStringLiteral(": ") +
                                             base::translated("Runs", note.text, note.arguments));
  }
  OpenedData after = m_document.data();
  after.runs.insert(after.runs.begin(), {settled(path), run});
  m_undo.push(new EditData(
      m_document, [name = runName(run)] { return tr("Open run %1").arg(name); }, std::move(after)));
  m_selection.setActiveRun(std::nullopt);
  Q_EMIT labRequested(base::Lab::Runs);
  sayOpened(path);
}

void Workbench::take(const present::ModelPtr& model, const fs::path& path) {
  OpenedData after = m_document.data();
  after.model = {settled(path), model};
  m_undo.push(new EditData(
      m_document, [name = shortName(path)] { return tr("Open model %1").arg(name); }, std::move(after)));
  Q_EMIT labRequested(labForModels());
  sayOpened(path);
}

base::Lab Workbench::labForModels() const {
  const QString lab = currentLab ? currentLab() : QString();
  for (const base::Lab candidate : {base::Lab::Codesign, base::Lab::Criticality}) {
    if (lab == base::labKey(candidate)) {
      return candidate;
    }
  }
  return base::Lab::Spectra;
}

void Workbench::take(const LoadedStatistics& statistics, const fs::path& path) {
  editMany([name = shortName(path)] { return tr("Import statistics %1").arg(name); },
           {{"criticality.statistics", settled(statistics.file).string()}});
  Q_EMIT labRequested(base::Lab::Criticality);
  sayOpened(path);
}

void Workbench::take(LoadedSession loaded, const fs::path& path) {
  replaceBy(loaded, loaded.file);
  sayOpened(path);
}

void Workbench::replaceBy(const LoadedSession& loaded, const fs::path& path) {
  const SessionData& session = loaded.session;
  m_undo.clear();
  clearSelection();
  m_unknownSessionKeys = std::make_shared<const std::string>(session.unknown);
  m_viewStates = objectsFromTexts(session.views);
  m_figureSpecs = objectsFromTexts(session.figures);
  m_document.replace(session.parameters, loaded.data);
  setSessionPath(path.empty() ? path : settled(path));
  Q_EMIT sessionReplaced();
  for (const base::Lab lab : {base::Lab::Geometry, base::Lab::Runs, base::Lab::Spectra, base::Lab::Codesign,
                              base::Lab::Criticality}) {
    if (base::labKey(lab).toStdString() == session.lab) {
      Q_EMIT labRequested(lab);
    }
  }
  for (const core::Error& error : loaded.errors) {
    if (error.code != core::ErrorCode::NotFound || !missingFilesAreShown) {
      raise(error);
    }
  }
}

void Workbench::recoverSession(SessionData session, const fs::path& sessionFile,
                               std::function<void()> recovered) {
  m_jobs.start<LoadedSession>(
      tr("Recover unsaved work"),
      [session = std::move(session)](execution::JobContext& job) { return loadSession(session, job); },
      [this, sessionFile, recovered = std::move(recovered)](const LoadedSession& loaded) {
        replaceBy(loaded, sessionFile);
        m_undo.resetClean();
        recovered();
      });
}

std::vector<fs::path> Workbench::missingFiles() const {
  std::vector<fs::path> missing;
  for (const RunSlot& slot : m_document.runSlots()) {
    if (!slot.run) {
      missing.push_back(slot.file);
    }
  }
  if (const ModelSlot& slot = m_document.modelSlot(); !slot.model && !slot.file.empty()) {
    missing.push_back(slot.file);
  }
  return missing;
}

void Workbench::locateFile(const fs::path& lost, const fs::path& found) {
  struct Located {
    std::map<fs::path, RunSlot> runs;
    ModelSlot model;
  };
  const fs::path lostModel = m_document.modelSlot().model ? fs::path() : m_document.modelSlot().file;
  const auto search = [lost, found, lostModel,
                       missing = missingFiles()](execution::JobContext& job) -> core::Result<Located> {
    Located located;
    const auto read = [&](const fs::path& reference, const fs::path& file) -> core::Result<void> {
      if (reference == lostModel) {
        return loadModel(file, job).map([&](const present::ModelPtr& model) {
          located.model = {file, model};
        });
      }
      return loadRun(file, job).map([&](const present::RunPtr& run) {
        located.runs[reference] = {file, run};
      });
    };
    if (auto chosen = read(lost, found); !chosen) {
      return core::Failure(std::move(chosen.error()));
    }
    for (const auto& [path, candidate] : foundAlike(missing, lost, found)) {
      // What lies beside the found file by chance and cannot be read is still missing afterwards.
      static_cast<void>(read(path, candidate));
    }
    return located;
  };
  const auto apply = [this, lost](const Located& located) {
    OpenedData after = m_document.data();
    for (RunSlot& slot : after.runs) {
      if (const auto run = located.runs.find(slot.file); !slot.run && run != located.runs.end()) {
        slot = {settled(run->second.file), run->second.run};
      }
    }
    if (located.model.model && !after.model.model) {
      after.model = {settled(located.model.file), located.model.model};
    }
    if (after != m_document.data()) {
      m_undo.push(new EditData(
          m_document, [name = shortName(lost)] { return tr("Locate %1").arg(name); }, std::move(after)));
      m_selection.setActiveRun(std::nullopt);
    }
  };
  m_jobs.start<Located>(tr("Open %1").arg(shortName(found)), search, apply);
}

void Workbench::giveUpMissingFiles() {
  OpenedData after = m_document.data();
  std::erase_if(after.runs, [](const RunSlot& slot) { return !slot.run; });
  if (!after.model.model) {
    after.model = {};
  }
  if (after != m_document.data()) {
    m_undo.push(new EditData(
        m_document, [] { return tr("Remove missing files"); }, std::move(after)));
  }
}

WorkbenchState Workbench::state() const {
  WorkbenchState state;
  state.parameters = m_document.parameters();
  for (const RunSlot& slot : m_document.runSlots()) {
    state.runs.push_back(slot.file);
  }
  state.model = m_document.modelSlot().file;
  state.views = m_viewStates;
  if (collectViewStates) {
    for (auto& [panel, view] : collectViewStates()) {
      state.views[panel] = view;
    }
  }
  state.figures = m_figureSpecs;
  state.lab = currentLab ? currentLab() : QString();
  state.unknown = m_unknownSessionKeys;
  state.sessionFile = m_sessionPath;
  return state;
}

core::Result<void> Workbench::save(const fs::path& path) {
  return saveCopy(path).map([this, &path] {
    setSessionPath(settled(path));
    m_undo.setClean();
    Q_EMIT sessionSaved();
    sayOpened(path);
  });
}

core::Result<void> Workbench::saveCopy(const fs::path& path) const {
  return writeSession(capture(), path);
}

void Workbench::sayOpened(const fs::path& path) {
  // Names that are not UTF-8 cannot be shown, and no list could open them again.
  const QString shown = base::fromUtf8(path.string());
  if (!isSample(path) && shown.toStdString() == path.string()) {
    Q_EMIT fileOpened(shown);
  }
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
  base::RefreshPacer::instance().setDragging(true);
  return m_openGesture;
}

void Workbench::endGesture(int gesture) {
  if (gesture == m_openGesture) {
    m_openGesture = 0;
    base::RefreshPacer::instance().setDragging(false);
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

void Workbench::editMany(base::TextMaker text, const std::vector<core::ParameterChange>& changes) {
  for (const core::ParameterChange& change : changes) {
    if (change.value) {
      if (const auto checked = core::checkParameter(change.id, *change.value); !checked) {
        raise(checked.error());
        return;
      }
    }
  }
  if (!changes.empty()) {
    m_undo.push(new EditParameters(m_document, std::move(text), changes));
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

void Workbench::runAction(const QString& actionId) {
  Q_EMIT actionRequested(actionId);
}

void Workbench::showInstead(const QString& shown, const QString& hidden) {
  Q_EMIT panelSwapRequested(shown, hidden);
}

void Workbench::removeRun(std::size_t index) {
  if (index >= m_document.runs().size()) {
    return;
  }
  const present::RunPtr run = m_document.runs()[index];
  OpenedData after = m_document.data();
  // The same file may be open twice: count the places that have data.
  auto place = after.runs.begin();
  for (std::size_t before = index; !place->run || before > 0; ++place) {
    before -= place->run ? 1 : 0;
  }
  after.runs.erase(place);
  m_undo.push(new EditData(
      m_document, [name = runName(run)] { return tr("Remove run %1").arg(name); }, std::move(after)));
}

void Workbench::closeModel() {
  OpenedData after = m_document.data();
  after.model = {};
  if (after != m_document.data()) {
    m_undo.push(new EditData(
        m_document,
        [name = shortName(m_document.modelSlot().file)] { return tr("Close model %1").arg(name); },
        std::move(after)));
  }
}

void Workbench::retranslate() {
  app::retranslate(m_undo);
}

void Workbench::raise(const core::Error& error) {
  Q_EMIT messageRaised(Severity::Error, base::translated(error));
}

}  // namespace quantoscope::app
