// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/weight_error.h"

#include <algorithm>
#include <cmath>

#include "engine/core/parallel_for.h"
#include "engine/quantization/quantizer.h"

namespace quantoscope::codesign {
namespace {

quantization::QuantizerSpec specOf(int bits) {
  quantization::QuantizerSpec spec;
  spec.bits = bits;
  spec.granularity = quantization::Granularity::Channel;
  return spec;
}

}  // namespace

core::Result<WeightErrors> weightErrors(const model::WeightFile& file, const model::Layer& layer,
                                        const std::vector<int>& bitWidths, const core::ProgressSink& progress,
                                        std::stop_token stop) {
  WeightErrors errors;
  errors.squaredErrors.assign(bitWidths.size(), 0.0);
  const std::uint64_t rows = layer.outFeatures;
  const std::uint64_t length = layer.inFeatures;
  const std::uint64_t block = std::max<std::uint64_t>(1, weightBlock / std::max<std::uint64_t>(1, length));
  std::vector<float> values;
  for (std::uint64_t first = 0; first < rows; first += block) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    const std::uint64_t count = std::min(block, rows - first);
    values.resize(count * length);
    if (auto read = file.read(layer.tensor, first * length, values.size(), std::span<float>(values)); !read) {
      return core::Failure(std::move(read.error()));
    }
    for (const float value : values) {
      errors.signal += static_cast<double>(value) * value;
    }
    if (!std::isfinite(errors.signal)) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "The weights of %1 are not all finite, so they cannot be rounded."),
          {layer.name}, file.path().string());
    }
    core::parallelFor(bitWidths.size(), [&](std::size_t i) {
      quantization::GridTable table;
      quantization::calibrate(values, count, specOf(bitWidths[i]), table);
      errors.squaredErrors[i] +=
          quantization::errorOf(values, table).mse * static_cast<double>(values.size());
    });
    if (progress) {
      progress({(first + count) * length, rows * length});
    }
  }
  return errors;
}

}  // namespace quantoscope::codesign
