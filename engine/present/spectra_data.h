// SPDX-License-Identifier: GPL-3.0-or-later
// What the long work of the Spectra lab has found so far, and what panels show of it for the parameters of
// this moment: alphas by the chosen estimator, layers that pass the filter, zones. Immutable; pure functions,
// any thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/present/lab_data.h"
#include "engine/present/model_data.h"
#include "engine/spectra/recommendations.h"
#include "engine/spectra/study.h"

namespace quantoscope::present {

/// The results as the work left them; a layer that is not there yet has none.
struct SpectraData {
  ModelPtr model;              ///< that was analyzed
  spectra::StudyPtr study;     ///< with the options it was run with; never null
  std::size_t layersDone = 0;  ///< by this run; layers of an earlier one may be shown as well
};
using SpectraDataPtr = std::shared_ptr<const SpectraData>;

/// The running work's name in LabResults::running, which is that of the action that starts it.
inline constexpr const char* spectraTask = "spectra.analyze";

/// What the parameters ask the engine for. BadInput for precisions that do not exist.
core::Result<spectra::StudyOptions> spectraOptions(const core::ParameterSet& parameters);
spectra::ZoneOptions zoneOptions(const core::ParameterSet& parameters);

struct SpectraState {
  ModelPtr model;  ///< null while none is open
  /// The layers that pass the filter, with what is known of each by the present estimator, k and reference.
  /// Of the chosen precisions those that were not analyzed are undefined. Null with `error`.
  spectra::StudyPtr study;
  std::optional<core::Error> error;  ///< why there is none: the filter or the precisions
  /// One for each layer of the study; absent while it has no result.
  std::vector<std::optional<spectra::Recommendation>> recommendations;
  spectra::ZoneOptions zones;
  bool running = false;
  std::size_t layersDone = 0;  ///< of the running work, else of all
  bool complete = false;       ///< nothing that the parameters ask for is missing
  double secondsNeeded = 0;    ///< a rough estimate for what is missing

  /// The place of Subject::modelLayer in the study; absent when it has none.
  std::optional<std::size_t> placeOf(const std::optional<int>& modelLayer) const;
};
using SpectraStatePtr = std::shared_ptr<const SpectraState>;

/// Keeps what does not change from one state to the next. One thread at a time.
class SpectraComputer {
 public:
  /// Never null.
  SpectraStatePtr compute(const core::ParameterSet& parameters, const ModelPtr& model,
                          const LabResults& labs);

 private:
  ModelPtr m_model;
  SpectraDataPtr m_data;
  core::ParameterSet m_parameters;
  bool m_running = false;
  SpectraStatePtr m_state;
};

/// What analyzing these layers is likely to take on this machine, in seconds. Within a factor of about three.
double secondsFor(const std::vector<spectra::StudyLayer>& layers, std::size_t precisions,
                  spectra::Accuracy accuracy);

}  // namespace quantoscope::present
