// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of the Co-design lab as the values they stand for, and the changes that edit them:
// configurations of the user's own, pinned and tied layers, settings of trainings and quantizers. Pure
// functions, any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/codesign/allocation_instance.h"
#include "engine/core/parameter_set.h"
#include "engine/quantization/quantizer.h"
#include "engine/training/training.h"

namespace quantoscope::present {

/// No more configurations of the user's own.
inline constexpr int mostOwnConfigurations = 16;
/// The bit-widths a cell of the precision grid can have.
const std::vector<int>& gridWidths();

/// The named configurations, then the user's own ones.
std::vector<training::Precision> configurationsOf(const core::ParameterSet& parameters);
/// Which of these the user can change.
bool isOwn(std::size_t configuration);
/// The index of the configuration that is chosen for training; one that does not exist counts as
/// int8_uniform.
std::size_t chosenConfiguration(const core::ParameterSet& parameters);

/// `precision` as one more configuration, under a name that is not taken; no changes when there is no room.
std::vector<core::ParameterChange> added(const core::ParameterSet& parameters, training::Precision precision);
/// Without the configuration at `index`, which is the user's own.
std::vector<core::ParameterChange> removed(const core::ParameterSet& parameters, std::size_t index);
/// One cell changed: a configuration of the user's own in its place, a named one in a copy.
struct CellEdit {
  std::size_t configuration = 0;
  std::size_t layer = 0;
  bool activation = false;
  int bits = 8;
};
std::vector<core::ParameterChange> edited(const core::ParameterSet& parameters, const CellEdit& edit);
/// Under another name; no changes when the name is empty, taken, or the configuration is not the user's own.
std::vector<core::ParameterChange> renamed(const core::ParameterSet& parameters, std::size_t index,
                                           const std::string& name);

training::Schedule scheduleOf(const core::ParameterSet& parameters);
training::TrainingSettings trainingSettings(const core::ParameterSet& parameters,
                                            const training::Precision& precision);

/// Layers with a fixed width, and layers with the name of their group, by layer name.
std::map<std::string, int> pinsOf(const core::ParameterSet& parameters);
std::map<std::string, std::string> tiesOf(const core::ParameterSet& parameters);
/// The parameter's value for these.
std::string pinsText(const std::map<std::string, int>& pins);
std::string tiesText(const std::map<std::string, std::string>& ties);
/// The limits beside the budget; a parameter at 0 is none.
codesign::AllocationLimits limitsOf(const core::ParameterSet& parameters);
/// `instance` with all of them, where there are limits in the place of its own, and with query, key and value
/// of each block in one group if that is wanted. Pins on widths that the instance does not have, and names
/// that it does not know, are left out.
codesign::AllocationInstance constrained(codesign::AllocationInstance instance,
                                         const core::ParameterSet& parameters);

/// What the bench does to its tensor.
enum class BenchMethod { Uniform, LearnedStep, LloydMax };
struct BenchSettings {
  BenchMethod method = BenchMethod::Uniform;
  quantization::QuantizerSpec spec;  ///< of Uniform; its bits count for all

  friend bool operator==(const BenchSettings& a, const BenchSettings& b);
};
BenchSettings benchSettings(const core::ParameterSet& parameters);

}  // namespace quantoscope::present
