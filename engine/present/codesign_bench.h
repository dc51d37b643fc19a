// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizer bench: one tensor, of the trained network, of the opened model or drawn from a distribution,
// rounded to a grid, and how far off that is. Immutable results; one thread at a time computes.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/present/codesign_data.h"
#include "engine/present/codesign_parameters.h"
#include "engine/quantization/bit_policy.h"
#include "engine/quantization/quantization_error.h"

namespace quantoscope::present {

/// Tensors with more numbers are represented by so many of them at most: whole channels, evenly spaced.
inline constexpr std::size_t benchNumbers = std::size_t{1} << 18U;
inline constexpr int benchBins = 96;

/// A tensor that can be put on the bench. `id` is the value of codesign.bench.tensor.
struct BenchTensor {
  std::string id;
  Text name;
};
/// Distributions first, then the layers of the trained network, then those of the opened model.
std::vector<BenchTensor> benchTensors(const CodesignData* data, const ModelData* model);

/// What is asked of the input-adaptive bit-width.
inline constexpr double adaptiveTargetDb = 20;

struct BenchResult {
  Text tensor;
  std::size_t numbers = 0;  ///< in the whole tensor
  std::size_t used = 0;     ///< of them
  BenchSettings settings;
  std::size_t grids = 1;
  std::vector<double> edges;    ///< of the histogram, ascending
  std::vector<double> counts;   ///< of the exact numbers
  std::vector<double> rounded;  ///< of the rounded ones, in the same bins
  std::vector<double> levels;   ///< of the first grid, ascending
  quantization::QuantizationError error;
  std::vector<double> widths;  ///< 2 to 8, and the SQNR that this quantizer has there
  std::vector<double> sqnrDb;
  /// The smallest width that reaches adaptiveTargetDb with one grid for all numbers.
  quantization::ChosenBits adaptive;
};
using BenchResultPtr = std::shared_ptr<const BenchResult>;

class BenchComputer {
 public:
  /// The result for these inputs, or why there is none; the same object as long as they stay the same.
  const core::Result<BenchResultPtr>& compute(const core::ParameterSet& parameters,
                                              const CodesignDataPtr& data, const ModelPtr& model);

 private:
  struct Numbers {
    Text name;
    std::vector<float> values;
    std::size_t channels = 1;
    std::size_t whole = 0;
  };
  core::Result<Numbers> load(const std::string& id, const CodesignDataPtr& data, const ModelPtr& model) const;
  core::Result<BenchResultPtr> measure(const BenchSettings& settings) const;

  std::string m_tensor;
  std::shared_ptr<const std::vector<float>> m_weights;
  ModelPtr m_model;
  BenchSettings m_settings;
  std::optional<core::Result<Numbers>> m_numbers;
  std::optional<core::Result<BenchResultPtr>> m_result;
};

}  // namespace quantoscope::present
