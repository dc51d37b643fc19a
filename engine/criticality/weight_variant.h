// SPDX-License-Identifier: GPL-3.0-or-later
// A variant of a model: which of its matrices are rounded, and how. Immutable once prepared, safe from any
// thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/criticality/llama_model.h"
#include "engine/quantization/number_format.h"
#include "engine/quantization/plan.h"
#include "engine/quantization/quantizer.h"

namespace quantoscope::criticality {

/// What weights share a scale.
struct ScaleSharing {
  quantization::Granularity granularity = quantization::Granularity::Tensor;
  std::size_t groupSize = 128;
};

/// How the weights of one matrix are rounded: to a symmetric grid of whole numbers, to fp4 (E2M1 with a scale
/// for each channel or group) or to another floating-point format.
struct MatrixRounding {
  enum class Kind : std::uint8_t { Grid, Fp4, Cast } kind = Kind::Grid;
  int bits = 8;
  ScaleSharing sharing;
  quantization::NumberFormat format = quantization::NumberFormat::Fp16;
  /// For Granularity::Tensor: the largest magnitude of the matrix, set by prepare().
  float largest = 0;

  /// Rounds `rows` (whole rows of `columns` weights) in place.
  void apply(std::span<float> rows, std::size_t columns) const;
};

/// By tensor index. Matrices that are not named stay as they are.
using WeightVariant = std::map<std::size_t, MatrixRounding>;

/// Grids of `bits` for the seven matrices of one layer.
WeightVariant layerVariant(const LlamaModel& model, std::size_t layer, int bits, const ScaleSharing& sharing);

/// What a plan says, by the names of tensors; "model.layers.3" stands for the seven matrices of that layer.
/// `sharing` replaces the plan's group sizes. BadInput when the plan names what the model does not have.
core::Result<WeightVariant> planVariant(const LlamaModel& model, const quantization::QuantizationPlan& plan,
                                        const std::optional<ScaleSharing>& sharing);

/// Looks up the largest magnitudes where one scale serves a whole matrix. Reads those matrices once.
core::Result<void> prepare(const LlamaModel& model, const std::vector<WeightVariant*>& variants,
                           const std::stop_token& stop);

}  // namespace quantoscope::criticality
