// SPDX-License-Identifier: GPL-3.0-or-later
// What the long work of the Co-design lab has found so far: trainings as they go on, sensitivities of the
// trained network, costs of the opened model's layers. Immutable once shared. What panels show of it for the
// parameters of the moment is codesign_state.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/codesign/allocation_instance.h"
#include "engine/codesign/sensitivity.h"
#include "engine/core/error.h"
#include "engine/present/lab_data.h"
#include "engine/present/model_data.h"
#include "engine/present/text.h"
#include "engine/training/network_layout.h"
#include "engine/training/training.h"

namespace quantoscope::present {

/// The names of the lab's long work in LabResults::running; they are the ids of the actions that start it.
inline constexpr const char* trainTask = "codesign.train";
inline constexpr const char* sensitivityTask = "codesign.sensitivity";
inline constexpr const char* modelCostsTask = "codesign.model-costs";

enum class TrainingStage { Waiting, Running, Paused, Stopped, Done, Failed };

/// One training: its settings, what it recorded, how far it is.
struct TrainingRecord {
  training::Precision precision;
  std::string dataset;  ///< for people
  training::NetworkShape shape;
  training::History history;
  std::uint64_t iterations = 0;  ///< of the whole training
  std::uint64_t stepsPerEpoch = 1;
  TrainingStage stage = TrainingStage::Waiting;
  std::optional<core::Error> error;  ///< exactly when Failed
  bool shipped = false;              ///< the recorded sample
  /// Parameters as training::layoutOf() orders them; null before the first epoch is over.
  std::shared_ptr<const std::vector<float>> weights;

  /// Of the last epoch; nothing before one is over.
  std::optional<double> accuracy() const {
    return history.epochs.empty() ? std::nullopt : std::optional(history.epochs.back().testAccuracy);
  }
};
using TrainingRecordPtr = std::shared_ptr<const TrainingRecord>;

/// The sensitivities of a trained network.
struct SensitivityRecord {
  std::string configuration;
  codesign::SensitivityStudy study;
  bool shipped = false;
};
using SensitivityPtr = std::shared_ptr<const SensitivityRecord>;

/// Layers and what each bit-width costs them: what an allocation starts from.
struct CostTable {
  std::string name;  ///< for people: the file, the model, the configuration
  Text measure;      ///< what a cost is, as the title of an axis
  codesign::AllocationInstance instance;
  std::vector<int> modelLayers;  ///< of the opened model, one a layer; empty when the layers are others
  bool ofLabNetwork = false;     ///< the layers are those of the lab's own network
};
using CostTablePtr = std::shared_ptr<const CostTable>;

/// The measured layers of an opened model: the squared error of rounding at each width, and what it is
/// relative to.
struct ModelCosts {
  ModelPtr model;
  std::vector<int> bitWidths;
  struct Layer {
    int modelLayer = 0;
    std::uint64_t parameters = 0;
    double signal = 0;                  ///< ||W||^2
    std::vector<double> squaredErrors;  ///< ||Q(W) - W||^2, by width
  };
  std::vector<Layer> layers;
};
using ModelCostsPtr = std::shared_ptr<const ModelCosts>;

struct CodesignData {
  /// One for each configuration that was trained or waits for it, in the order of the configurations.
  std::vector<TrainingRecordPtr> trainings;
  std::string active;  ///< the configuration whose training was started last
  SensitivityPtr sensitivity;
  CostTablePtr trainedCosts;  ///< of the trained network's layers, by measuring
  ModelCostsPtr modelCosts;

  /// The training of this configuration; null if there is none.
  TrainingRecordPtr find(std::string_view configuration) const;
};
using CodesignDataPtr = std::shared_ptr<const CodesignData>;

/// A training from the statistics that the program writes: losses, bit-widths, epochs, settings. Weights are
/// not part of it. BadInput names what is missing.
core::Result<TrainingRecordPtr> recordedTraining(std::string_view statistics, const std::string& file);
/// The same for sensitivities as codesign::sensitivityText() writes them.
core::Result<SensitivityPtr> recordedSensitivity(std::string_view text, const std::string& configuration,
                                                 const std::string& file);
/// The costs of a trained network's layers: trace of the Hessian * ||Q(W) - W||^2.
CostTablePtr trainedCosts(const codesign::AllocationInstance& instance, const std::string& configuration);

}  // namespace quantoscope::present
