// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labs/criticality_lab.h"

#include <algorithm>
#include <utility>

#include "app/loading.h"
#include "engine/core/file_io.h"
#include "engine/criticality/analysis_json.h"
#include "engine/criticality/llama_model.h"
#include "engine/criticality/weight_variant.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

using namespace criticality;
using present::AnalysisPtr;
using present::CriticalityData;
using present::MeasuredPlan;

/// Work that is likely to take no longer than this begins without being asked for.
constexpr double smallSeconds = 4;
constexpr std::uint64_t largestStatistics = 64U << 20U;
constexpr std::array<int, 4> uniformBits = {2, 3, 4, 8};

constexpr std::array<const char*, 3> taskNames = {present::analyzeTask, present::roundingTask,
                                                  present::evaluateTask};

core::Result<LlamaModel> opened(const present::ModelData& model, const std::stop_token& stop) {
  // Samples lie elsewhere than the document says.
  const std::filesystem::path place =
      isSample(model.file) ? std::filesystem::path(model.weights->path()) : model.file;
  return LlamaModel::open(place, stop);
}

std::string sampleContent(const std::string& file) {
  constexpr std::string_view prefix = ":/samples/";
  return sampleFile(base::fromUtf8(file.substr(prefix.size()))).toStdString();
}

core::Result<AnalysisPtr> readStatistics(const std::string& file) {
  const auto text = isSample(file) ? core::Result<std::string>(sampleContent(file))
                                   : core::readFile(file, largestStatistics);
  return text.and_then([&file](const std::string& content) -> core::Result<AnalysisPtr> {
    auto analysis = parseAnalysis(content);
    if (!analysis) {
      analysis.error().file = file;
      return core::Failure(std::move(analysis.error()));
    }
    return std::make_shared<const Analysis>(std::move(*analysis));
  });
}

core::Result<AnalysisPtr> measured(const present::ModelData& model, const core::ParameterSet& parameters,
                                   const AnalysisSettings& settings) {
  const auto llama = opened(model, settings.stop);
  if (!llama) {
    return core::Failure(llama.error());
  }
  return present::promptsOf(*llama, parameters)
      .and_then([&](std::vector<Prompt> prompts) {
        return criticality::analyze(*llama, std::move(prompts), settings);
      })
      .map([&](Analysis&& analysis) -> AnalysisPtr {
        analysis.model = model.name;
        return std::make_shared<const Analysis>(std::move(analysis));
      });
}

/// The analysis with these layers rounded; layers that are not there yet have none.
AnalysisPtr withRounded(const Analysis& analysis, const std::vector<std::vector<RoundedLayer>>& rounded) {
  auto copy = std::make_shared<Analysis>(analysis);
  for (std::size_t i = 0; i < copy->layers.size(); ++i) {
    copy->layers[i].rounded = i < rounded.size() ? rounded[i] : std::vector<RoundedLayer>();
  }
  return copy;
}

std::string sharingText(const ScaleSharing& sharing) {
  switch (sharing.granularity) {
    case quantization::Granularity::Tensor:
      return "tensor";
    case quantization::Granularity::Channel:
      return "channel";
    case quantization::Granularity::Group:
      break;
  }
  return "group of " + std::to_string(sharing.groupSize);
}

}  // namespace

CriticalityLab::CriticalityLab(Document& document, JobBridge& jobs, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_jobs(jobs),
      m_newestRounded(this, [this](const Rounded& rounded) { takeRounded(rounded); }),
      m_newestPlans(this, [this](const Plans& plans) { takePlans(plans); }),
      m_newestShare(this, [this](const Share& share) { takeShare(share); }) {
  connect(&document, &Document::modelChanged, this, &CriticalityLab::modelChanged);
  connect(&document, &Document::parametersChanged, this, &CriticalityLab::parametersChanged);
  connect(&jobs, &JobBridge::statusChanged, this, &CriticalityLab::jobChanged);
  m_analyzed = present::analysisParameters(document.parameters());
  m_rounded = present::roundingParameters(document.parameters());
}

present::CriticalityStatePtr CriticalityLab::state() const {
  return present::criticalityState(m_document.parameters(), m_document.modelSlot().model,
                                   m_document.results());
}

bool CriticalityLab::isRunning() const {
  return std::any_of(m_running.begin(), m_running.end(), [](const auto& job) { return job.has_value(); });
}

bool CriticalityLab::hasAnalysis() const {
  const auto& data = m_document.results().criticality;
  return data && data->analysis;
}

bool CriticalityLab::canMeasure() const {
  const auto& data = m_document.results().criticality;
  return m_document.modelSlot().model && !(data && data->error);
}

CriticalityData CriticalityLab::copyOfData() const {
  const auto& data = m_document.results().criticality;
  return data ? *data : CriticalityData();
}

void CriticalityLab::publish(CriticalityData data) {
  present::LabResults results = m_document.results();
  results.criticality = std::make_shared<const CriticalityData>(std::move(data));
  m_document.setResults(std::move(results));
}

double CriticalityLab::secondsOf(double runs) const {
  const present::ModelPtr& model = m_document.modelSlot().model;
  double tokens = static_cast<double>(m_document.parameters().text("criticality.text").size());
  if (const auto& data = m_document.results().criticality; data && data->analysis && !data->imported) {
    tokens = 0;
    for (const Prompt& prompt : data->analysis->prompts) {
      tokens += static_cast<double>(prompt.tokens.size());
    }
  }
  return present::secondsOfForward(*model->weights, tokens, runs);
}

void CriticalityLab::modelChanged() {
  stop();
  for (std::uint64_t& run : m_runs) {
    ++run;
  }
  if (m_document.results().criticality) {
    present::LabResults results = m_document.results();
    results.criticality = nullptr;
    m_document.setResults(std::move(results));
  }
  begin();
}

void CriticalityLab::parametersChanged() {
  const core::ParameterSet& parameters = m_document.parameters();
  core::ParameterSet analyzed = present::analysisParameters(parameters);
  core::ParameterSet rounded = present::roundingParameters(parameters);
  const bool otherStatistics =
      analyzed.text("criticality.statistics") != m_analyzed.text("criticality.statistics");
  const bool otherPrompts = analyzed != m_analyzed;
  const bool otherRounding = rounded != m_rounded;
  m_analyzed = std::move(analyzed);
  m_rounded = std::move(rounded);
  if (otherStatistics) {
    modelChanged();
    return;
  }
  const auto& data = m_document.results().criticality;
  if (!m_document.modelSlot().model || (data && data->imported)) {
    return;
  }
  if (otherPrompts) {
    const bool refused = data && data->error;
    if (refused || secondsOf(1) < smallSeconds) {
      begin();
    }
  } else if (otherRounding && data && data->analysis) {
    const auto bits = present::measuredBits(parameters);
    const auto layers = static_cast<double>(data->analysis->layers.size());
    if (bits && secondsOf(layers * (1 + static_cast<double>(bits->size()))) < smallSeconds) {
      round();
    }
  }
}

void CriticalityLab::begin() {
  if (const std::string file = m_document.parameters().text("criticality.statistics"); !file.empty()) {
    importStatistics(file);
    return;
  }
  if (m_document.modelSlot().model) {
    startAnalysis(secondsOf(1) >= smallSeconds);
  }
}

void CriticalityLab::importStatistics(const std::string& file) {
  stop();
  const std::uint64_t run = ++runOf(Task::Analyze);
  const auto work = [file](execution::JobContext&) -> core::Result<Outcome> {
    auto analysis = readStatistics(file);
    return analysis ? Outcome{std::move(*analysis), {}} : Outcome{nullptr, analysis.error()};
  };
  setRunning(Task::Analyze, m_jobs.start<Outcome>(
                                tr("Read measured statistics"), work,
                                [this, run](const Outcome& outcome) { takeOutcome(run, outcome, true); },
                                JobKind::Computation));
}

void CriticalityLab::analyze() {
  if (m_document.modelSlot().model) {
    startAnalysis(false);
  }
}

void CriticalityLab::startAnalysis(bool onlyCheck) {
  const present::ModelPtr model = m_document.modelSlot().model;
  stop();
  const std::uint64_t run = ++runOf(Task::Analyze);
  const auto work = [model, onlyCheck, parameters = m_document.parameters(), newest = m_newestShare,
                     run](execution::JobContext& job) -> core::Result<Outcome> {
    if (onlyCheck) {
      const auto llama = opened(*model, job.stopToken());
      return llama ? Outcome() : Outcome{nullptr, llama.error()};
    }
    AnalysisSettings settings;
    settings.bits.clear();
    settings.sparsityFactor = parameters.real("criticality.sparsity_factor");
    settings.keepAttention = true;
    settings.stop = job.stopToken();
    settings.progress = [&](const core::Progress& progress) {
      job.progress(progress);
      newest.put({run, static_cast<double>(progress.done) /
                           static_cast<double>(std::max<std::uint64_t>(1, progress.total))});
    };
    auto analysis = measured(*model, parameters, settings);
    if (!analysis && (job.stopRequested() || analysis.error().code == core::ErrorCode::Cancelled)) {
      return core::Failure(std::move(analysis.error()));
    }
    return analysis ? Outcome{std::move(*analysis), {}} : Outcome{nullptr, analysis.error()};
  };
  const QString name = onlyCheck ? tr("Look at the layers of %1") : tr("Measure the layers of %1");
  setRunning(Task::Analyze, m_jobs.start<Outcome>(
                                name.arg(base::fromUtf8(model->name)), work,
                                [this, run](const Outcome& outcome) { takeOutcome(run, outcome, false); },
                                JobKind::Computation));
}

void CriticalityLab::takeOutcome(std::uint64_t run, const Outcome& outcome, bool imported) {
  if (run != runOf(Task::Analyze)) {
    return;
  }
  const core::ParameterSet& parameters = m_document.parameters();
  CriticalityData before = copyOfData();
  CriticalityData data;
  data.model = m_document.modelSlot().model;
  data.analysis = outcome.analysis;
  data.error = outcome.error;
  data.imported = imported && outcome.analysis;
  data.analyzedWith = present::analysisParameters(parameters);
  const bool roundingHolds = outcome.analysis && !imported && !before.imported && before.analysis &&
                             before.model == data.model &&
                             before.roundedWith == present::roundingParameters(parameters);
  if (imported) {
    data.roundedWith = present::roundingParameters(parameters);
  }
  if (roundingHolds) {
    std::vector<std::vector<RoundedLayer>> rounded;
    for (const LayerStatistics& layer : before.analysis->layers) {
      rounded.push_back(layer.rounded);
    }
    data.analysis = withRounded(*outcome.analysis, rounded);
    data.roundedWith = before.roundedWith;
    data.layersMeasured = before.layersMeasured;
    data.plans = std::move(before.plans);
    data.plan = std::move(before.plan);
    data.plansWith = std::move(before.plansWith);
  }
  publish(std::move(data));
  if (!outcome.analysis || imported) {
    return;
  }
  const auto bits = present::measuredBits(parameters);
  const auto layers = static_cast<double>(outcome.analysis->layers.size());
  if (bits && secondsOf(layers * (1 + static_cast<double>(bits->size()))) < smallSeconds &&
      state()->roundingIsOld) {
    round();
  }
}

void CriticalityLab::round() {
  const auto data = m_document.results().criticality;
  const present::ModelPtr model = m_document.modelSlot().model;
  if (!data || !data->analysis || data->imported || !model) {
    return;
  }
  const core::ParameterSet& parameters = m_document.parameters();
  const auto bits = present::measuredBits(parameters);
  if (!bits) {
    Q_EMIT failed(bits.error());
    return;
  }
  stop(Task::Round);
  const std::uint64_t run = ++runOf(Task::Round);
  AnalysisSettings settings;
  settings.bits = *bits;
  settings.sharing = present::scaleSharing(parameters);
  auto analysis = std::make_shared<Analysis>(*withRounded(*data->analysis, {}));
  analysis->sharing = sharingText(settings.sharing);
  CriticalityData cleared = *data;
  cleared.analysis = std::move(analysis);
  cleared.layersMeasured = 0;
  cleared.roundedWith = present::roundingParameters(parameters);
  publish(std::move(cleared));
  const auto work = [model, parameters, settings, layers = data->analysis->layers.size(),
                     newest = m_newestRounded, run](execution::JobContext& job) -> core::Result<Rounded> {
    const auto llama = opened(*model, job.stopToken());
    if (!llama) {
      return core::Failure(llama.error());
    }
    const auto prompts = present::promptsOf(*llama, parameters);
    if (!prompts) {
      return core::Failure(prompts.error());
    }
    Rounded rounded{run, {}};
    AnalysisSettings own = settings;
    own.stop = job.stopToken();
    for (std::size_t layer = 0; layer < layers; ++layer) {
      constexpr std::uint64_t steps = 1000;
      own.progress = [&](const core::Progress& progress) {
        const std::uint64_t part = progress.done * steps / std::max<std::uint64_t>(1, progress.total);
        job.progress({layer * steps + part, layers * steps});
      };
      auto one = measureLayer(*llama, *prompts, layer, own);
      if (!one) {
        return core::Failure(std::move(one.error()));
      }
      rounded.layers.push_back(std::move(*one));
      newest.put(rounded);
    }
    return rounded;
  };
  const auto deliver = [this](const Rounded& rounded) {
    takeRounded(rounded);
    if (rounded.run == runOf(Task::Round) && secondsOf(2.0 * (1 + uniformBits.size())) < smallSeconds) {
      evaluate();
    }
  };
  setRunning(Task::Round,
             m_jobs.start<Rounded>(tr("Round single layers of %1").arg(base::fromUtf8(model->name)), work,
                                   deliver, JobKind::Computation));
}

void CriticalityLab::takeRounded(const Rounded& rounded) {
  const auto& now = m_document.results().criticality;
  if (rounded.run != runOf(Task::Round) || !now || !now->analysis ||
      rounded.layers.size() < now->layersMeasured) {
    return;
  }
  CriticalityData data = *now;
  data.analysis = withRounded(*now->analysis, rounded.layers);
  data.layersMeasured = rounded.layers.size();
  publish(std::move(data));
}

void CriticalityLab::evaluate() {
  const present::CriticalityStatePtr now = state();
  if (!now->canMeasure() || !now->analysis) {
    return;
  }
  const core::ParameterSet& parameters = m_document.parameters();
  stop(Task::Evaluate);
  const std::uint64_t run = ++runOf(Task::Evaluate);
  CriticalityData cleared = copyOfData();
  std::vector<MeasuredPlan> known;
  if (cleared.plansWith == present::planParameters(parameters) && cleared.model == now->model) {
    std::copy_if(cleared.plans.begin(), cleared.plans.end(), std::back_inserter(known),
                 [](const MeasuredPlan& plan) { return plan.uniform > 0; });
  }
  cleared.plans.clear();
  cleared.plan = quantization::toJson(now->plan);
  cleared.plansWith = present::planParameters(parameters);
  publish(std::move(cleared));
  const auto work = [now, known, parameters, newest = m_newestPlans,
                     run](execution::JobContext& job) -> core::Result<Plans> {
    const auto llama = opened(*now->model, job.stopToken());
    if (!llama) {
      return core::Failure(llama.error());
    }
    const auto prompts = present::promptsOf(*llama, parameters);
    if (!prompts) {
      return core::Failure(prompts.error());
    }
    AnalysisSettings settings;
    settings.stop = job.stopToken();
    const ScaleSharing sharing = present::scaleSharing(parameters);
    const double weights = present::weightCount(*now->analysis);
    constexpr std::uint64_t total = 1 + uniformBits.size();
    Plans plans{run, {}};
    for (std::uint64_t i = 0; i < total; ++i) {
      const int uniform = i == 0 ? 0 : uniformBits[i - 1];
      const auto measuredBefore = std::find_if(
          known.begin(), known.end(), [&](const MeasuredPlan& plan) { return plan.uniform == uniform; });
      if (uniform > 0 && measuredBefore != known.end()) {
        plans.plans.push_back(*measuredBefore);
        newest.put(plans);
        continue;
      }
      constexpr std::uint64_t steps = 1000;
      settings.progress = [&](const core::Progress& progress) {
        const std::uint64_t part = progress.done * steps / std::max<std::uint64_t>(1, progress.total);
        job.progress({i * steps + part, total * steps});
      };
      const quantization::QuantizationPlan plan =
          uniform == 0 ? now->plan : present::uniformPlan(*now->analysis, uniform, now->rules.groupSize);
      // A plan that was brought in says itself what shares a scale.
      const bool own = uniform == 0 && now->importedPlan;
      const auto measure = planVariant(*llama, plan, own ? std::nullopt : std::optional(sharing))
                               .and_then([&](WeightVariant variant) {
                                 return measureVariant(*llama, *prompts, std::move(variant), settings);
                               });
      if (!measure) {
        return core::Failure(measure.error());
      }
      MeasuredPlan one;
      one.uniform = uniform;
      one.bytes = present::planBytes(*now->analysis, plan);
      one.bits = weights > 0 ? 8 * one.bytes / weights : 0;
      one.measure = *measure;
      plans.plans.push_back(std::move(one));
      newest.put(plans);
    }
    return plans;
  };
  setRunning(Task::Evaluate, m_jobs.start<Plans>(
                                 tr("Measure the plan for %1").arg(base::fromUtf8(now->model->name)), work,
                                 [this](const Plans& plans) { takePlans(plans); }, JobKind::Computation));
}

void CriticalityLab::takePlans(const Plans& plans) {
  const auto& now = m_document.results().criticality;
  if (plans.run != runOf(Task::Evaluate) || !now || plans.plans.size() < now->plans.size()) {
    return;
  }
  CriticalityData data = *now;
  data.plans = plans.plans;
  publish(std::move(data));
}

void CriticalityLab::takeShare(const Share& share) {
  const bool runs = m_running[static_cast<std::size_t>(Task::Analyze)].has_value();
  if (share.run == runOf(Task::Analyze) && runs) {
    CriticalityData data = copyOfData();
    data.progress = share.share;
    publish(std::move(data));
  }
}

void CriticalityLab::stop() {
  for (const Task task : {Task::Analyze, Task::Round, Task::Evaluate}) {
    stop(task);
  }
}

void CriticalityLab::stop(Task task) {
  if (const auto job = m_running[static_cast<std::size_t>(task)]) {
    m_jobs.cancel(*job);
    setRunning(task, std::nullopt);
  }
}

void CriticalityLab::jobChanged(const execution::JobStatus& status) {
  for (const Task task : {Task::Analyze, Task::Round, Task::Evaluate}) {
    if (m_running[static_cast<std::size_t>(task)] == status.id && execution::isOver(status.state)) {
      setRunning(task, std::nullopt);
    }
  }
}

void CriticalityLab::setRunning(Task task, std::optional<execution::JobId> job) {
  m_running[static_cast<std::size_t>(task)] = job;
  present::LabResults results = m_document.results();
  const char* const name = taskNames[static_cast<std::size_t>(task)];
  if (job) {
    results.running.insert(name);
  } else {
    results.running.erase(name);
  }
  m_document.setResults(std::move(results));
  Q_EMIT runningChanged();
}

}  // namespace quantoscope::app
