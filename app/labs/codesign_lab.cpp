// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labs/codesign_lab.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/loading.h"
#include "engine/codesign/sensitivity.h"
#include "engine/codesign/weight_error.h"
#include "engine/present/codesign_parameters.h"
#include "engine/present/model_data.h"
#include "engine/training/recording.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

using Clock = std::chrono::steady_clock;
using present::CodesignData;
using present::TrainingRecord;
using present::TrainingRecordPtr;
using present::TrainingStage;

/// Records are brought to the screen at most this often.
constexpr std::chrono::milliseconds shownEvery{80};
constexpr int measuredWidths[] = {2, 3, 4, 5, 6, 8};
/// Models with no more weights are measured without asking.
constexpr std::uint64_t smallModel = 20'000'000;
/// Of the recorded sample, the one with sensitivities.
constexpr const char* measuredSample = "mixed_aggressive";

bool isMeasured(const model::Layer& layer) {
  return layer.category != model::LayerCategory::Other;
}

std::uint64_t measuredWeights(const present::ModelData& model) {
  std::uint64_t all = 0;
  for (const model::Layer& layer : model.layers) {
    all += isMeasured(layer) ? layer.outFeatures * layer.inFeatures : 0;
  }
  return all;
}

core::Failure nothingTrained() {
  return core::fail(core::ErrorCode::NotFound,
                    QUANTOSCOPE_TEXT("Error", "Nothing has been trained yet; train a configuration first."));
}

bool hasAccuracy(const TrainingRecordPtr& record) {
  return record->accuracy().has_value();
}

std::string sampleTraining(const std::string& configuration) {
  return sampleFile(QStringLiteral("training/%1.json").arg(base::fromUtf8(configuration))).toStdString();
}

/// Put in the place of the record of the same configuration, or behind the others.
void put(std::vector<TrainingRecordPtr>& records, const TrainingRecordPtr& record) {
  const auto same = std::find_if(records.begin(), records.end(), [&record](const TrainingRecordPtr& other) {
    return other->precision.name == record->precision.name;
  });
  if (same == records.end()) {
    records.push_back(record);
  } else {
    *same = record;
  }
}

}  // namespace

/// One configuration that is trained: its settings, its training once it has begun, what the screen knows of
/// it.
struct CodesignLab::Session {
  training::TrainingSettings settings;
  std::string dataset;
  std::unique_ptr<training::Training> training;
  std::shared_ptr<const std::vector<float>> weights;
  TrainingStage stage = TrainingStage::Waiting;

  TrainingRecordPtr record() const {
    auto made = std::make_shared<TrainingRecord>();
    made->precision = settings.precision;
    made->dataset = dataset;
    made->stage = stage;
    if (training) {
      made->dataset = training->dataset().name;
      made->shape = training->dataset().shape;
      made->history = training->history();
      made->iterations = training->iterations();
      made->stepsPerEpoch = training->stepsPerEpoch();
      made->weights = weights;
    }
    return made;
  }

  void keepWeights() {
    const auto parameters = training->network().parameters();
    weights = std::make_shared<const std::vector<float>>(parameters.begin(), parameters.end());
  }
};

CodesignLab::CodesignLab(Document& document, JobBridge& jobs, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_jobs(jobs),
      m_newest(this, [this](const Partial& partial) { take(partial); }),
      m_pause(std::make_shared<training::PauseSwitch>()) {
  connect(&jobs, &JobBridge::statusChanged, this, &CodesignLab::jobChanged);
  connect(&document, &Document::modelChanged, this, &CodesignLab::modelChanged);
  connect(&document, &Document::parametersChanged, this, &CodesignLab::measureIfSmall);
}

CodesignLab::~CodesignLab() = default;

present::CodesignData CodesignLab::copyOfData() const {
  const auto& data = m_document.results().codesign;
  return data ? *data : CodesignData();
}

void CodesignLab::publish(CodesignData data) {
  present::LabResults results = m_document.results();
  results.codesign = std::make_shared<const CodesignData>(std::move(data));
  m_document.setResults(std::move(results));
}

void CodesignLab::setRunning(const char* task, bool running) {
  present::LabResults results = m_document.results();
  if (running) {
    results.running.insert(task);
  } else {
    results.running.erase(task);
  }
  m_document.setResults(std::move(results));
  Q_EMIT runningChanged();
}

CodesignLab::SessionPtr CodesignLab::newest() const {
  const auto& data = m_document.results().codesign;
  const std::string active = data ? data->active : std::string();
  const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&active](const SessionPtr& session) {
    return session->settings.precision.name == active;
  });
  return found == m_sessions.end() ? nullptr : *found;
}

bool CodesignLab::canGoOn() const {
  return !isTraining() && std::any_of(m_sessions.begin(), m_sessions.end(), [](const SessionPtr& session) {
    return session->stage == TrainingStage::Stopped || session->stage == TrainingStage::Waiting;
  });
}

bool CodesignLab::hasTrainings() const {
  const auto& data = m_document.results().codesign;
  return data && !data->trainings.empty();
}

bool CodesignLab::hasStatistics() const {
  const SessionPtr session = newest();
  return !isTraining() &&
         (shippedRecord() || (session && session->training && !session->training->history().losses.empty()));
}

bool CodesignLab::hasWeights() const {
  const SessionPtr session = newest();
  return !isTraining() && session && session->training && session->training->iteration() > 0;
}

present::TrainingRecordPtr CodesignLab::shippedRecord() const {
  const auto& data = m_document.results().codesign;
  const TrainingRecordPtr active = data ? data->find(data->active) : nullptr;
  return active && active->shipped ? active : nullptr;
}

void CodesignLab::train() {
  const core::ParameterSet& parameters = m_document.parameters();
  auto session = std::make_shared<Session>();
  const auto configurations = present::configurationsOf(parameters);
  session->settings =
      present::trainingSettings(parameters, configurations[present::chosenConfiguration(parameters)]);
  session->dataset = parameters.text("codesign.dataset");
  if (!isTraining()) {
    begin({std::move(session)});
  }
}

void CodesignLab::trainAll() {
  const core::ParameterSet& parameters = m_document.parameters();
  std::vector<SessionPtr> sessions;
  for (const training::Precision& precision : training::knownPrecisions()) {
    auto session = std::make_shared<Session>();
    session->settings = present::trainingSettings(parameters, precision);
    session->dataset = parameters.text("codesign.dataset");
    sessions.push_back(std::move(session));
  }
  if (!isTraining()) {
    begin(std::move(sessions));
  }
}

void CodesignLab::begin(std::vector<SessionPtr> sessions) {
  for (const SessionPtr& session : sessions) {
    if (auto fine = training::check(session->settings); !fine) {
      Q_EMIT failed(fine.error());
      return;
    }
  }
  m_pause->set(false);
  // Configurations are compared on the same images only, and never with the recorded sample.
  CodesignData data = copyOfData();
  const std::string folder = sessions.front()->dataset;
  const auto other = [&folder](const SessionPtr& session) { return session->dataset != folder; };
  const bool sampled = std::any_of(data.trainings.begin(), data.trainings.end(),
                                   [](const TrainingRecordPtr& record) { return record->shipped; });
  if (sampled || std::any_of(m_sessions.begin(), m_sessions.end(), other)) {
    data = CodesignData();
    m_sessions.clear();
  }
  for (const SessionPtr& session : sessions) {
    std::erase_if(m_sessions, [&session](const SessionPtr& known) {
      return known != session && known->settings.precision.name == session->settings.precision.name;
    });
    if (std::find(m_sessions.begin(), m_sessions.end(), session) == m_sessions.end()) {
      m_sessions.push_back(session);
    }
    session->stage = TrainingStage::Waiting;
    put(data.trainings, session->record());
  }
  data.active = sessions.front()->settings.precision.name;
  publish(std::move(data));
  const std::uint64_t run = ++m_run;
  const auto work = [sessions, newest = m_newest, pause = m_pause,
                     run](execution::JobContext& job) -> core::Result<Partial> {
    Partial partial{run, {}, {}};
    Clock::time_point shown{};
    std::size_t at = 0;
    const auto tell = [&](bool always) {
      if (always || Clock::now() - shown > shownEvery) {
        shown = Clock::now();
        partial.records.resize(at);
        partial.records.push_back(sessions[at]->record());
        partial.active = sessions[at]->settings.precision.name;
        newest.put(partial);
      }
    };
    for (; at < sessions.size(); ++at) {
      Session& session = *sessions[at];
      if (!session.training) {
        auto dataset = training::openDataset(session.dataset, job.stopToken());
        if (!dataset) {
          return core::Failure(dataset.error());
        }
        auto made = training::Training::make(*dataset, session.settings);
        if (!made) {
          return core::Failure(made.error());
        }
        session.training = std::move(*made);
      }
      session.stage = TrainingStage::Running;
      tell(true);
      training::TrainingCallbacks callbacks;
      callbacks.onStep = [&](const training::StepReport&) { tell(false); };
      callbacks.onEpoch = [&](const training::EpochReport&) {
        session.keepWeights();
        tell(true);
      };
      callbacks.progress = [&](const core::Progress& progress) {
        job.progress({at * progress.total + progress.done, sessions.size() * progress.total});
      };
      const auto trained = training::run(*session.training, callbacks, job.stopToken(), pause.get());
      if (!trained) {
        session.stage = trained.error().code == core::ErrorCode::Cancelled ? TrainingStage::Stopped
                                                                           : TrainingStage::Failed;
        tell(true);
        return core::Failure(trained.error());
      }
      session.stage = TrainingStage::Done;
      tell(true);
    }
    return partial;
  };
  const QString name = sessions.size() == 1
                           ? tr("Train %1").arg(base::fromUtf8(sessions.front()->settings.precision.name))
                           : tr("Train %n configuration(s)", nullptr, static_cast<int>(sessions.size()));
  m_training = m_jobs.start<Partial>(
      name, work, [this](const Partial& partial) { take(partial); }, JobKind::Computation);
  setRunning(present::trainTask, true);
}

void CodesignLab::take(const Partial& partial) {
  if (partial.run != m_run) {
    return;
  }
  CodesignData data = copyOfData();
  for (const TrainingRecordPtr& record : partial.records) {
    put(data.trainings, record);
    if (isPaused() && record->stage == TrainingStage::Running) {
      auto paused = std::make_shared<TrainingRecord>(*record);
      paused->stage = TrainingStage::Paused;
      put(data.trainings, paused);
    }
  }
  data.active = partial.active;
  publish(std::move(data));
}

void CodesignLab::pause() {
  if (!isTraining() || isPaused()) {
    return;
  }
  m_pause->set(true);
  CodesignData data = copyOfData();
  if (const TrainingRecordPtr active = data.find(data.active)) {
    auto paused = std::make_shared<TrainingRecord>(*active);
    paused->stage = TrainingStage::Paused;
    put(data.trainings, paused);
    publish(std::move(data));
  }
  Q_EMIT runningChanged();
}

void CodesignLab::goOn() {
  if (isPaused()) {
    m_pause->set(false);
    CodesignData data = copyOfData();
    if (const TrainingRecordPtr active = data.find(data.active)) {
      auto running = std::make_shared<TrainingRecord>(*active);
      running->stage = TrainingStage::Running;
      put(data.trainings, running);
      publish(std::move(data));
    }
    Q_EMIT runningChanged();
    return;
  }
  if (!canGoOn()) {
    return;
  }
  std::vector<SessionPtr> left;
  std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(left), [](const SessionPtr& session) {
    return session->stage == TrainingStage::Stopped || session->stage == TrainingStage::Waiting;
  });
  begin(std::move(left));
}

void CodesignLab::stop() {
  if (m_training) {
    m_jobs.cancel(*m_training);
  }
}

void CodesignLab::endTraining(TrainingStage stage, const std::optional<core::Error>& error) {
  m_training.reset();
  m_pause->set(false);
  // What the job has told last may still be on its way; the sessions are at rest now and know better.
  ++m_run;
  CodesignData data = copyOfData();
  for (const SessionPtr& session : m_sessions) {
    if (session->stage == TrainingStage::Running ||
        (session->stage == TrainingStage::Waiting && !session->training)) {
      session->stage = stage == TrainingStage::Done ? session->stage : stage;
    }
    if (session->stage == TrainingStage::Stopped && !session->training) {
      session->stage = TrainingStage::Waiting;
    }
    auto record = std::make_shared<TrainingRecord>(*session->record());
    if (record->stage == TrainingStage::Failed) {
      record->error = error;
    }
    put(data.trainings, record);
  }
  publish(std::move(data));
  setRunning(present::trainTask, false);
}

void CodesignLab::jobChanged(const execution::JobStatus& status) {
  if (!execution::isOver(status.state)) {
    return;
  }
  if (m_training == status.id) {
    endTraining(status.state == execution::JobState::Done     ? TrainingStage::Done
                : status.state == execution::JobState::Failed ? TrainingStage::Failed
                                                              : TrainingStage::Stopped,
                status.error);
  } else if (m_sensitivity == status.id) {
    m_sensitivity.reset();
    setRunning(present::sensitivityTask, false);
  } else if (m_modelCosts == status.id) {
    m_modelCosts.reset();
    setRunning(present::modelCostsTask, false);
    measureIfSmall();
  }
}

void CodesignLab::measureSensitivity() {
  const SessionPtr session = newest();
  if (isTraining() || m_sensitivity) {
    return;
  }
  if (!session || !session->training) {
    Q_EMIT failed(nothingTrained().value());
    return;
  }
  struct Measured {
    present::SensitivityPtr record;
    present::CostTablePtr costs;
  };
  // A network of its own: what was stopped can go on, and weights can be written, while this one is studied.
  auto copied = training::Network::make(session->training->network().shape());
  if (!copied) {
    Q_EMIT failed(copied.error());
    return;
  }
  const std::shared_ptr<training::Network> network = *std::move(copied);
  std::ranges::copy(session->training->network().parameters(), network->parameters().begin());
  std::ranges::copy(session->training->network().statistics(), network->statistics().begin());
  const auto work = [session, network](execution::JobContext& job) -> core::Result<Measured> {
    const training::Dataset& dataset = session->training->dataset();
    codesign::SensitivitySettings settings;
    settings.precision = session->settings.precision;
    settings.seed = session->settings.seed;
    auto study = codesign::studySensitivity(*network, dataset, settings, job.progressSink(), job.stopToken());
    if (!study) {
      return core::Failure(std::move(study.error()));
    }
    const auto instance = codesign::parseInstance(codesign::allocationText(*study, dataset.shape, "hessian"));
    if (!instance) {
      return core::Failure(instance.error());
    }
    const std::string& name = settings.precision.name;
    Measured measured;
    measured.costs = present::trainedCosts(*instance, name);
    measured.record = std::make_shared<const present::SensitivityRecord>(
        present::SensitivityRecord{name, *std::move(study), false});
    return measured;
  };
  const auto deliver = [this](const Measured& measured) {
    CodesignData data = copyOfData();
    data.sensitivity = measured.record;
    data.trainedCosts = measured.costs;
    publish(std::move(data));
  };
  m_sensitivity = m_jobs.start<Measured>(
      tr("Measure the sensitivities of %1").arg(base::fromUtf8(session->settings.precision.name)), work,
      deliver, JobKind::Computation);
  setRunning(present::sensitivityTask, true);
}

void CodesignLab::measureModel() {
  const present::ModelPtr model = m_document.modelSlot().model;
  if (!model || m_modelCosts) {
    return;
  }
  m_tried = model;
  const auto work = [model](execution::JobContext& job) -> core::Result<present::ModelCostsPtr> {
    auto costs = std::make_shared<present::ModelCosts>();
    costs->model = model;
    costs->bitWidths.assign(std::begin(measuredWidths), std::end(measuredWidths));
    const std::uint64_t all = measuredWeights(*model);
    std::uint64_t done = 0;
    for (std::size_t i = 0; i < model->layers.size(); ++i) {
      const model::Layer& layer = model->layers[i];
      if (!isMeasured(layer)) {
        continue;
      }
      const auto errors = codesign::weightErrors(
          *model->weights, layer, costs->bitWidths,
          [&](const core::Progress& progress) {
            job.progress({done + progress.done, all});
          },
          job.stopToken());
      if (!errors) {
        return core::Failure(errors.error());
      }
      done += layer.outFeatures * layer.inFeatures;
      costs->layers.push_back(
          {static_cast<int>(i), layer.outFeatures * layer.inFeatures, errors->signal, errors->squaredErrors});
    }
    if (costs->layers.empty()) {
      return core::fail(core::ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error", "has no layers whose weights could be rounded."), {},
                        model->file.string());
    }
    return present::ModelCostsPtr(std::move(costs));
  };
  const auto deliver = [this, model](const present::ModelCostsPtr& costs) {
    if (m_document.modelSlot().model == model) {
      CodesignData data = copyOfData();
      data.modelCosts = costs;
      publish(std::move(data));
    }
  };
  m_modelCosts = m_jobs.start<present::ModelCostsPtr>(
      tr("Measure the layers of %1").arg(base::fromUtf8(model->name)), work, deliver, JobKind::Computation);
  setRunning(present::modelCostsTask, true);
}

void CodesignLab::measureIfSmall() {
  const present::ModelPtr& model = m_document.modelSlot().model;
  const auto& data = m_document.results().codesign;
  const bool wanted = m_document.parameters().text("codesign.costs") == "model";
  const bool known = data && data->modelCosts && data->modelCosts->model == model;
  if (wanted && model && !known && model != m_tried && measuredWeights(*model) <= smallModel) {
    measureModel();
  }
}

void CodesignLab::stopMeasuring() {
  for (const auto& job : {m_sensitivity, m_modelCosts}) {
    if (job) {
      m_jobs.cancel(*job);
    }
  }
}

void CodesignLab::modelChanged() {
  if (m_modelCosts) {
    m_jobs.cancel(*m_modelCosts);
  }
  CodesignData data = copyOfData();
  if (data.modelCosts) {
    data.modelCosts = nullptr;
    publish(std::move(data));
  }
  measureIfSmall();
}

std::optional<std::string> CodesignLab::statistics() const {
  if (!hasStatistics()) {
    return std::nullopt;
  }
  if (const TrainingRecordPtr shipped = shippedRecord()) {
    return sampleTraining(shipped->precision.name);
  }
  return training::statisticsText(*newest()->training);
}

core::Result<void> CodesignLab::saveWeights(const std::filesystem::path& path) const {
  const SessionPtr session = newest();
  if (isTraining() || !session || !session->training) {
    return nothingTrained();
  }
  return training::saveWeights(path, session->training->network());
}

void CodesignLab::showSample() {
  CodesignData data;
  for (const training::Precision& precision : training::knownPrecisions()) {
    if (const auto record = present::recordedTraining(sampleTraining(precision.name), precision.name);
        record && hasAccuracy(*record)) {
      auto shipped = std::make_shared<TrainingRecord>(**record);
      shipped->shipped = true;
      data.trainings.push_back(std::move(shipped));
    }
  }
  const std::string measured = measuredSample;
  data.active = measured;
  if (const auto sensitivity = present::recordedSensitivity(
          sampleFile(QStringLiteral("training/sensitivity.json")).toStdString(), measured, measured)) {
    auto shipped = std::make_shared<present::SensitivityRecord>(**sensitivity);
    shipped->shipped = true;
    data.sensitivity = std::move(shipped);
  }
  if (const auto costs =
          codesign::parseInstance(sampleFile(QStringLiteral("training/costs.json")).toStdString())) {
    data.trainedCosts = present::trainedCosts(*costs, measured);
  }
  m_sessions.clear();
  publish(std::move(data));
}

void CodesignLab::hideSample() {
  const auto& data = m_document.results().codesign;
  if (data && std::any_of(data->trainings.begin(), data->trainings.end(),
                          [](const TrainingRecordPtr& record) { return record->shipped; })) {
    publish({});
  }
}

}  // namespace quantoscope::app
