// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/spectra_data.h"

#include <algorithm>
#include <map>

#include "engine/core/thread_budget.h"
#include "engine/present/spectra_pace.h"
#include "engine/spectra/study_runner.h"

namespace quantoscope::present {
namespace {

using spectra::LayerResult;
using spectra::LayerResultPtr;
using spectra::PrecisionResult;
using spectra::Study;

/// The chosen precisions of a result that may have others.
LayerResultPtr projected(const LayerResultPtr& result, const std::vector<spectra::Precision>& precisions,
                         bool& complete) {
  const auto same = [](const PrecisionResult& a, const spectra::Precision& b) { return a.precision == b; };
  if (std::equal(result->precisions.begin(), result->precisions.end(), precisions.begin(), precisions.end(),
                 same)) {
    return result;
  }
  auto layer = std::make_shared<LayerResult>(*result);
  layer->precisions.clear();
  for (const spectra::Precision& precision : precisions) {
    const auto found =
        std::find_if(result->precisions.begin(), result->precisions.end(),
                     [&](const PrecisionResult& known) { return known.precision == precision; });
    if (found == result->precisions.end()) {
      PrecisionResult& missing = layer->precisions.emplace_back();
      missing.precision = precision;
      missing.alpha = core::fail(core::ErrorCode::Failed, notAnalyzed);
      complete = false;
      continue;
    }
    PrecisionResult& kept = layer->precisions.emplace_back(*found);
    if (kept.sameAs) {
      const auto origin =
          std::find(precisions.begin(), precisions.end(), result->precisions[*kept.sameAs].precision);
      kept.sameAs = origin == precisions.end()
                        ? std::nullopt
                        : std::optional(static_cast<std::size_t>(origin - precisions.begin()));
    }
  }
  return layer;
}

/// Whether what is known was found as accurately as it is planned, and with what the estimator needs.
bool suffices(const Study& planned, const Study& known) {
  const bool accurate = planned.options.accuracy == known.options.accuracy ||
                        known.options.accuracy == spectra::Accuracy::Exact;
  return accurate && (planned.options.estimator != spectra::Estimator::Farms ||
                      known.options.estimator == spectra::Estimator::Farms);
}

bool allSettled(const Study& study) {
  return std::all_of(study.results.begin(), study.results.end(), [](const LayerResultPtr& result) {
    return !result || std::all_of(result->precisions.begin(), result->precisions.end(),
                                  [](const PrecisionResult& precision) { return isSettled(precision); });
  });
}

/// What is known of the planned layers. False if they miss something.
bool fillIn(Study& planned, const Study& known) {
  bool complete = true;
  std::map<std::size_t, LayerResultPtr> byTensor;
  for (const LayerResultPtr& result : known.results) {
    if (result) {
      byTensor[result->tensor] = result;
    }
  }
  for (std::size_t i = 0; i < planned.layers.size(); ++i) {
    const auto found = byTensor.find(planned.layers[i].tensor);
    if (found == byTensor.end()) {
      complete = false;
    } else {
      planned.results[i] = projected(found->second, planned.options.precisions, complete);
    }
  }
  planned.seconds = known.seconds;
  return complete;
}

void recommendInto(SpectraState& state) {
  const std::vector<spectra::Recommendation> all =
      spectra::recommend(spectra::alphasOf(*state.study), state.zones);
  std::size_t next = 0;
  for (const LayerResultPtr& result : state.study->results) {
    auto& place = state.recommendations.emplace_back();
    if (result && next < all.size()) {
      place = all[next++];
    }
  }
}

SpectraState stateOf(const core::ParameterSet& parameters, const ModelPtr& model,
                     const SpectraDataPtr& data) {
  SpectraState state;
  state.model = model;
  state.zones = zoneOptions(parameters);
  if (!model) {
    return state;
  }
  const auto options = spectraOptions(parameters);
  auto planned = options ? spectra::planStudy(*model->weights, *options)
                         : core::Result<Study>(core::Failure(options.error()));
  if (!planned) {
    state.error = planned.error();
    return state;
  }
  bool accurate = true;
  if (data && data->model == model) {
    accurate = suffices(*planned, *data->study);
    state.complete = fillIn(*planned, *data->study) && accurate;
    if (planned->options.estimator != data->study->options.estimator ||
        planned->options.hill != data->study->options.hill) {
      *planned = spectra::reestimate(*planned, planned->options.estimator, planned->options.hill);
    }
  }
  state.complete = state.complete && allSettled(*planned);
  state.secondsNeeded = secondsMissing(*planned, *model->weights, !accurate);
  state.study = std::make_shared<const Study>(*std::move(planned));
  recommendInto(state);
  return state;
}

}  // namespace

core::Result<spectra::StudyOptions> spectraOptions(const core::ParameterSet& parameters) {
  return spectra::parsePrecisions(parameters.text("spectra.precisions"))
      .map([&](std::vector<spectra::Precision> precisions) {
        spectra::StudyOptions options;
        options.precisions = std::move(precisions);
        options.estimator = spectra::estimatorOf(parameters.text("spectra.estimator")).value();
        options.hill.kFraction = parameters.real("spectra.k_frac");
        options.hill.reference = parameters.text("spectra.reference") == "kth" ? spectra::HillReference::Kth
                                                                               : spectra::HillReference::Next;
        options.accuracy = parameters.text("spectra.accuracy") == "exact" ? spectra::Accuracy::Exact
                                                                          : spectra::Accuracy::Fast;
        options.filter = parameters.text("spectra.filter");
        return options;
      });
}

spectra::ZoneOptions zoneOptions(const core::ParameterSet& parameters) {
  spectra::ZoneOptions zones;
  zones.direction =
      spectra::directionOf(parameters.text("spectra.direction")).value_or(spectra::Direction::Reference);
  const double lower = parameters.real("spectra.threshold.lower");
  const double upper = parameters.real("spectra.threshold.upper");
  // One line may be dragged across the other.
  zones.lower = std::min(lower, upper);
  zones.upper = std::max(lower, upper);
  zones.sensitiveVariation = parameters.real("spectra.sensitive");
  return zones;
}

std::optional<std::size_t> SpectraState::placeOf(const std::optional<int>& modelLayer) const {
  if (!study || !modelLayer) {
    return std::nullopt;
  }
  const auto found =
      std::find_if(study->layers.begin(), study->layers.end(), [&](const spectra::StudyLayer& layer) {
        return layer.tensor == static_cast<std::size_t>(*modelLayer);
      });
  return found == study->layers.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - study->layers.begin()));
}

double secondsFor(const std::vector<spectra::StudyLayer>& layers, std::size_t precisions,
                  spectra::Accuracy accuracy) {
  double operations = 0;
  for (const spectra::StudyLayer& layer : layers) {
    const auto small = static_cast<double>(std::min(layer.outFeatures, layer.inFeatures));
    const auto large = static_cast<double>(std::max(layer.outFeatures, layer.inFeatures));
    operations += small * small * (large + 2 * small);
  }
  return operations * static_cast<double>(precisions) /
         (paceOf(accuracy) * static_cast<double>(std::max(1U, core::threadBudget())));
}

SpectraStatePtr SpectraComputer::compute(const core::ParameterSet& parameters, const ModelPtr& model,
                                         const LabResults& labs) {
  core::ParameterSet own = parameters.subset("spectra.");
  const bool running = labs.running.count(spectraTask) > 0;
  if (m_state && model == m_model && labs.spectra == m_data && own == m_parameters && running == m_running) {
    return m_state;
  }
  if (labs.spectra && labs.spectra != m_data) {
    learnPace(*labs.spectra->study);
  }
  const bool onlyRunning = m_state && model == m_model && labs.spectra == m_data && own == m_parameters;
  SpectraState state = onlyRunning ? *m_state : stateOf(own, model, labs.spectra);
  state.running = running;
  const bool counted = running && labs.spectra && labs.spectra->model == model;
  state.layersDone = counted ? labs.spectra->layersDone : state.study ? state.study->done() : 0;
  m_state = std::make_shared<const SpectraState>(std::move(state));
  m_model = model;
  m_data = labs.spectra;
  m_parameters = std::move(own);
  m_running = running;
  return m_state;
}

}  // namespace quantoscope::present
