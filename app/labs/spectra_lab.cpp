// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labs/spectra_lab.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <utility>

#include "engine/present/spectra_pace.h"
#include "engine/spectra/study_runner.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

using present::SpectraData;
using present::SpectraDataPtr;
using Clock = std::chrono::steady_clock;

/// Work that is likely to take no longer than this begins without being asked for.
constexpr double smallSeconds = 4;
/// Results are brought to the screen at most this often.
constexpr std::chrono::milliseconds shownEvery{60};

/// The parameters whose change needs spectra that may not be there.
core::ParameterSet analyzedParameters(const core::ParameterSet& parameters) {
  core::ParameterSet chosen;
  for (const char* id : {"spectra.precisions", "spectra.filter", "spectra.accuracy"}) {
    chosen.set(id, parameters.get(id));
  }
  // Only this estimator needs more than the spectrum.
  chosen.set("spectra.estimator",
             parameters.text("spectra.estimator") == "farms" ? std::string("farms") : std::string("hill"));
  return chosen;
}

/// Only hill is content with a bound in the place of a spectrum.
bool lacksSpectra(const core::ParameterSet& parameters, const SpectraDataPtr& data) {
  if (!data || parameters.text("spectra.estimator") == "hill") {
    return false;
  }
  const auto isBounded = [](const spectra::PrecisionResult& result) {
    return result.origin == spectra::Origin::Bounded;
  };
  return std::any_of(
      data->study->results.begin(), data->study->results.end(), [&](const spectra::LayerResultPtr& result) {
        return result && std::any_of(result->precisions.begin(), result->precisions.end(), isBounded);
      });
}

core::Result<spectra::Study> planned(const present::ModelData& model, const core::ParameterSet& parameters) {
  return present::spectraOptions(parameters).and_then([&](const spectra::StudyOptions& options) {
    return spectra::planStudy(*model.weights, options);
  });
}

/// A study that grows while it is shown. Any thread.
class Growing {
 public:
  Growing(present::ModelPtr model, const spectra::Study& plan, const SpectraDataPtr& before)
      : m_model(std::move(model)), m_study(plan) {
    // What was known stays on the screen until its successor comes.
    if (before && before->model == m_model && before->study->options.accuracy == plan.options.accuracy) {
      std::map<std::size_t, spectra::LayerResultPtr> known;
      for (const spectra::LayerResultPtr& result : before->study->results) {
        if (result) {
          known[result->tensor] = result;
        }
      }
      for (std::size_t i = 0; i < m_study.layers.size(); ++i) {
        const auto found = known.find(m_study.layers[i].tensor);
        m_study.results[i] = found == known.end() ? nullptr : found->second;
      }
    }
  }

  /// The data to show now; null when the last ones are younger than shownEvery.
  SpectraDataPtr add(std::size_t layer, const spectra::LayerResultPtr& result) {
    const std::scoped_lock lock(m_mutex);
    m_study.results[layer] = result;
    ++m_done;
    const auto now = Clock::now();
    if (now - m_shown < shownEvery) {
      return nullptr;
    }
    m_shown = now;
    return data();
  }
  SpectraDataPtr begun() {
    const std::scoped_lock lock(m_mutex);
    return data();
  }

 private:
  SpectraDataPtr data() const {
    return std::make_shared<const SpectraData>(
        SpectraData{m_model, std::make_shared<const spectra::Study>(m_study), m_done});
  }

  present::ModelPtr m_model;
  std::mutex m_mutex;
  spectra::Study m_study;
  std::size_t m_done = 0;
  Clock::time_point m_shown{};
};

}  // namespace

SpectraLab::SpectraLab(Document& document, JobBridge& jobs, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_jobs(jobs),
      m_newest(this, [this](const Partial& partial) { take(partial.run, partial.data); }) {
  connect(&document, &Document::modelChanged, this, &SpectraLab::modelChanged);
  connect(&document, &Document::parametersChanged, this, &SpectraLab::parametersChanged);
  connect(&jobs, &JobBridge::statusChanged, this, &SpectraLab::jobChanged);
  m_analyzed = analyzedParameters(document.parameters());
}

bool SpectraLab::canStart() const {
  return m_document.modelSlot().model && !isRunning();
}

bool SpectraLab::isComplete() const {
  present::SpectraComputer computer;
  return computer.compute(m_document.parameters(), m_document.modelSlot().model, m_document.results())
      ->complete;
}

void SpectraLab::start() {
  const present::ModelPtr model = m_document.modelSlot().model;
  if (!model) {
    return;
  }
  auto plan = planned(*model, m_document.parameters());
  if (!plan) {
    Q_EMIT failed(plan.error());
    return;
  }
  stop();
  const std::uint64_t run = ++m_run;
  auto growing = std::make_shared<Growing>(model, *plan, m_document.results().spectra);
  const auto work = [model, plan = *std::move(plan), growing, newest = m_newest,
                     run](execution::JobContext& job) -> core::Result<SpectraDataPtr> {
    spectra::StudySink sink;
    sink.layer = [&](std::size_t layer, const spectra::LayerResultPtr& result) {
      if (SpectraDataPtr data = growing->add(layer, result)) {
        newest.put({run, std::move(data)});
      }
    };
    sink.progress = [&](const spectra::StudyProgress& progress) {
      job.progress({progress.done, progress.total});
    };
    auto study = spectra::runStudy(model->weights, plan, {}, sink, job.stopToken());
    if (!study) {
      // What was found before the end stays.
      newest.put({run, growing->begun()});
      return core::Failure(std::move(study.error()));
    }
    const std::size_t layers = study->layers.size();
    return std::make_shared<const SpectraData>(
        SpectraData{model, std::make_shared<const spectra::Study>(*std::move(study)), layers});
  };
  const auto deliver = [this, run](const SpectraDataPtr& data) {
    take(run, data);
    // A part that is still on its way is older than the whole.
    m_run += m_run == run ? 1 : 0;
  };
  present::LabResults results = m_document.results();
  results.spectra = growing->begun();
  m_document.setResults(std::move(results));
  setRunning(m_jobs.start<SpectraDataPtr>(tr("Analyze the spectra of %1").arg(base::fromUtf8(model->name)),
                                          work, deliver, JobKind::Computation));
}

void SpectraLab::stop() {
  if (m_job) {
    m_jobs.cancel(*m_job);
    setRunning(std::nullopt);
  }
}

void SpectraLab::modelChanged() {
  stop();
  ++m_run;
  if (m_document.results().spectra) {
    present::LabResults results = m_document.results();
    results.spectra = nullptr;
    m_document.setResults(std::move(results));
  }
  startIfSmall();
}

void SpectraLab::parametersChanged() {
  core::ParameterSet now = analyzedParameters(m_document.parameters());
  if (now != m_analyzed || lacksSpectra(m_document.parameters(), m_document.results().spectra)) {
    m_analyzed = std::move(now);
    startIfSmall();
  }
}

void SpectraLab::startIfSmall() {
  const present::ModelPtr& model = m_document.modelSlot().model;
  if (!model) {
    return;
  }
  const auto plan = planned(*model, m_document.parameters());
  // A filter that is being typed may be wrong for a moment; the panels say so.
  if (plan && present::secondsMissing(*plan, *model->weights, true) < smallSeconds) {
    start();
  }
}

void SpectraLab::jobChanged(const execution::JobStatus& status) {
  if (m_job == status.id && execution::isOver(status.state)) {
    setRunning(std::nullopt);
  }
}

void SpectraLab::take(std::uint64_t run, const SpectraDataPtr& data) {
  if (run != m_run) {
    return;
  }
  present::LabResults results = m_document.results();
  results.spectra = data;
  m_document.setResults(std::move(results));
}

void SpectraLab::setRunning(std::optional<execution::JobId> job) {
  m_job = job;
  present::LabResults results = m_document.results();
  if (job) {
    results.running.insert(present::spectraTask);
  } else {
    results.running.erase(present::spectraTask);
  }
  m_document.setResults(std::move(results));
  Q_EMIT runningChanged();
}

}  // namespace quantoscope::app
