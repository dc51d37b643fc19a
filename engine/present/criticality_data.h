// SPDX-License-Identifier: GPL-3.0-or-later
// What the long work of the Criticality lab has found so far, and what its panels show of it for the
// parameters of this moment: zones, the plan that follows from them or was brought in, and what measured
// plans cost. Immutable; pure functions, any thread.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/criticality/analysis.h"
#include "engine/criticality/zones.h"
#include "engine/present/lab_data.h"
#include "engine/present/model_data.h"
#include "engine/quantization/plan.h"

namespace quantoscope::present {

using AnalysisPtr = std::shared_ptr<const criticality::Analysis>;

/// A plan that was measured as a whole.
struct MeasuredPlan {
  int uniform = 0;   ///< bits of every layer; 0: the plan of the moment it was measured
  double bytes = 0;  ///< of the layers' codes; scales are left out
  double bits = 0;   ///< a weight, on average
  criticality::PlanMeasure measure;
};

struct CriticalityData {
  ModelPtr model;        ///< that was analyzed; null for statistics from elsewhere without a model
  AnalysisPtr analysis;  ///< null while there is none
  std::optional<core::Error> error;  ///< why there is none
  bool imported = false;             ///< the analysis was measured elsewhere
  std::size_t layersMeasured = 0;    ///< by the running or the last rounding of single layers
  std::vector<MeasuredPlan> plans;
  std::string plan;                 ///< the measured plan, as JSON
  core::ParameterSet analyzedWith;  ///< what the statistics depend on
  core::ParameterSet roundedWith;   ///< what the rounding of single layers depends on
  core::ParameterSet plansWith;     ///< what the measured plans depend on, beside the plan
  double progress = 0;              ///< of the statistics while they are measured, 0 to 1
};
using CriticalityDataPtr = std::shared_ptr<const CriticalityData>;

/// The running work's names in LabResults::running, which are those of the actions that start it.
inline constexpr const char* analyzeTask = "criticality.analyze";
inline constexpr const char* roundingTask = "criticality.measure";
inline constexpr const char* evaluateTask = "criticality.evaluate";

/// The parameters on which each kind of work depends.
core::ParameterSet analysisParameters(const core::ParameterSet& parameters);
core::ParameterSet roundingParameters(const core::ParameterSet& parameters);
core::ParameterSet planParameters(const core::ParameterSet& parameters);

criticality::ZoneThresholds zoneThresholds(const core::ParameterSet& parameters);
criticality::PlanRules planRules(const core::ParameterSet& parameters);
criticality::ScaleSharing scaleSharing(const core::ParameterSet& parameters);
/// "2,4,8": whole numbers from 2 to 16. BadInput for others, and for none.
core::Result<std::vector<int>> measuredBits(const core::ParameterSet& parameters);
/// The prompts of the parameters, cut into tokens; BadInput says what is wrong with them.
core::Result<std::vector<criticality::Prompt>> promptsOf(const criticality::LlamaModel& model,
                                                         const core::ParameterSet& parameters);

/// The parameter that sets the bits of this layer, and its value; 0: as the plan says.
std::string layerBitsId(int layer);

struct CriticalityState {
  ModelPtr model;           ///< null while none is open
  CriticalityDataPtr data;  ///< never null
  AnalysisPtr analysis;     ///< of the data
  criticality::ZoneThresholds thresholds;
  criticality::PlanRules rules;
  std::vector<criticality::LayerJudgement> judgements;  ///< one a layer of the analysis
  quantization::QuantizationPlan plan;                  ///< empty without an analysis
  std::optional<core::Error> planError;                 ///< why the imported plan is not used
  bool importedPlan = false;
  bool analyzing = false;
  bool rounding = false;
  bool evaluating = false;
  bool analysisIsOld = false;  ///< prompts or settings have changed since
  bool roundingIsOld = false;  ///< the same, or layers are missing
  bool plansAreOld = false;    ///< the same, or the plan has changed since
  double secondsNeeded = 0;    ///< to measure the statistics; a rough estimate

  bool canMeasure() const { return model && !data->error; }
};
using CriticalityStatePtr = std::shared_ptr<const CriticalityState>;

CriticalityStatePtr criticalityState(const core::ParameterSet& parameters, const ModelPtr& model,
                                     const LabResults& labs);

/// The bits that a plan, which outlives this, gives to each of a layer's seven matrices; 16 for what it does
/// not name.
class PlanBits {
 public:
  explicit PlanBits(const quantization::QuantizationPlan& plan);
  std::vector<int> ofLayer(int layer) const;

 private:
  std::unordered_map<std::string_view, int> m_bits;
};
/// Bytes of the codes of all layers under the plan, scales left out; 0 where the analysis has no sizes.
double planBytes(const criticality::Analysis& analysis, const quantization::QuantizationPlan& plan);
/// Weights in the seven matrices of all layers.
double weightCount(const criticality::Analysis& analysis);
/// Every layer of the analysis at `bits`.
quantization::QuantizationPlan uniformPlan(const criticality::Analysis& analysis, int bits, int groupSize);

/// What running so many prompts' tokens through the model `runs` times is likely to take on this machine, in
/// seconds. Within a factor of about three.
double secondsOfForward(const model::WeightFile& weights, double tokens, double runs);

}  // namespace quantoscope::present
