// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of one layer themselves: their histogram before and after rounding to integers, and how large
// the error is at every bit-width. Reads the layer from its file, so this takes time for large ones: off the
// GUI thread. Pure functions, safe from any thread.
#pragma once

#include <array>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/present/charts.h"
#include "engine/present/model_data.h"
#include "engine/present/table.h"
#include "engine/quantization/quantization_error.h"

namespace quantoscope::present {

struct WeightOptions {
  int bits = 4;                  ///< 2 to 8
  std::string scope = "tensor";  ///< "tensor", "channel", "group32", "group128"

  friend bool operator==(const WeightOptions&, const WeightOptions&) = default;
};

inline constexpr int fewestWeightBits = 2;
inline constexpr int mostWeightBits = 8;
/// Of larger layers whole rows are taken, evenly over the matrix, up to so many weights.
inline constexpr std::size_t mostWeights = std::size_t{1} << 23U;

struct WeightStudy {
  std::string layer;
  WeightOptions options;
  std::size_t weights = 0;    ///< of the layer
  std::size_t taken = 0;      ///< of these; fewer when rows were left out
  std::size_t notFinite = 0;  ///< left out as well
  std::vector<double> edges;
  std::vector<double> before;  ///< counts
  std::vector<double> after;
  /// From fewestWeightBits to mostWeightBits with the same scope.
  std::array<quantization::QuantizationError, mostWeightBits - fewestWeightBits + 1> errors{};
};
using WeightStudyPtr = std::shared_ptr<const WeightStudy>;

/// Io when the file cannot be read, Cancelled when `stop` was set. `layer` is one of the model's.
core::Result<WeightStudyPtr> studyWeights(const ModelData& model, const model::Layer& layer,
                                          const WeightOptions& options, const std::stop_token& stop);

ChartPtr weightHistogram(const WeightStudy& study);
/// The signal-to-noise ratio of rounding at every bit-width, the chosen one strong.
ChartPtr weightErrors(const WeightStudy& study);
TablePtr weightTable(const WeightStudy& study);

}  // namespace quantoscope::present
