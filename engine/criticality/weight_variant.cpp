// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/weight_variant.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include "engine/linalg/work.h"
#include "engine/quantization/fake_quantize.h"

namespace quantoscope::criticality {
namespace {

namespace q = quantization;

constexpr std::uint64_t blockNumbers = 1U << 19U;

/// The nearest of 0, 0.5, 1, 1.5, 2, 3, 4, 6 (E2M1) for a magnitude; ties to the even code.
float nearestE2m1(float magnitude) {
  if (magnitude <= 2) {
    return std::nearbyint(magnitude * 2) / 2;
  }
  return magnitude <= 4 ? std::nearbyint(magnitude) : magnitude < 5 ? 4.0F : magnitude == 5 ? 4.0F : 6.0F;
}

void roundToFp4(std::span<float> group) {
  const float largest = q::largestMagnitude(std::span<const float>(group));
  const float scale = std::max(largest / 6, q::smallestScale);
  for (float& x : group) {
    x = std::copysign(nearestE2m1(std::abs(x) / scale) * scale, x);
  }
}

/// The largest magnitude of a matrix, block by block.
core::Result<float> largestOf(const model::WeightFile& weights, std::size_t tensor,
                              const std::stop_token& stop) {
  const std::uint64_t count = weights.tensors()[tensor].elements();
  const std::size_t blocks = static_cast<std::size_t>((count + blockNumbers - 1) / blockNumbers);
  std::vector<float> largest(blocks, 0);
  std::mutex mutex;
  std::optional<core::Error> error;
  const bool complete = linalg::forPieces({stop, true}, blocks, [&](std::size_t block) {
    const std::uint64_t first = block * blockNumbers;
    std::vector<float> values(static_cast<std::size_t>(std::min(blockNumbers, count - first)));
    if (const auto read = weights.read(tensor, first, values.size(), values); !read) {
      const std::scoped_lock lock(mutex);
      error = read.error();
      return;
    }
    largest[block] = q::largestMagnitude(std::span<const float>(values));
  });
  if (error) {
    return core::Failure(*error);
  }
  if (!complete) {
    return linalg::cancelled();
  }
  return *std::max_element(largest.begin(), largest.end());
}

/// The rounding of an entry, by its format.
MatrixRounding roundingOf(const q::PlanEntry& entry, const std::optional<ScaleSharing>& sharing) {
  MatrixRounding rounding;
  rounding.bits = entry.bits;
  rounding.sharing.granularity = entry.groupSize == 0 ? q::Granularity::Channel : q::Granularity::Group;
  rounding.sharing.groupSize = static_cast<std::size_t>(std::max(entry.groupSize, 1));
  if (sharing) {
    rounding.sharing = *sharing;
  }
  if (entry.format == "fp4") {
    rounding.kind = MatrixRounding::Kind::Fp4;
  } else if (const auto format = q::numberFormat(entry.format)) {
    rounding.kind = MatrixRounding::Kind::Cast;
    rounding.format = *format;
  }
  return rounding;
}

}  // namespace

void MatrixRounding::apply(std::span<float> rows, std::size_t columns) const {
  const std::size_t channels = rows.size() / columns;
  const std::size_t group =
      sharing.granularity == q::Granularity::Group ? std::min(sharing.groupSize, columns) : columns;
  if (kind == Kind::Cast) {
    q::cast(format, std::span<const float>(rows), rows);
    return;
  }
  if (kind == Kind::Fp4) {
    for (std::size_t channel = 0; channel < channels; ++channel) {
      for (std::size_t at = 0; at < columns; at += group) {
        roundToFp4(rows.subspan(channel * columns + at, std::min(group, columns - at)));
      }
    }
    return;
  }
  q::GridTable table;
  if (sharing.granularity == q::Granularity::Tensor) {
    table = {1, rows.size(), rows.size(), {q::affineGrid({-largest, largest}, bits, q::Scheme::Symmetric)}};
  } else {
    q::QuantizerSpec spec;
    spec.bits = bits;
    spec.granularity = sharing.granularity;
    spec.groupSize = sharing.groupSize;
    q::calibrate(rows, channels, spec, table);
  }
  q::fakeQuantize(rows, rows, table);
}

WeightVariant layerVariant(const LlamaModel& model, std::size_t layer, int bits,
                           const ScaleSharing& sharing) {
  WeightVariant variant;
  for (const std::size_t matrix : model.layers()[layer].matrices) {
    MatrixRounding rounding;
    rounding.bits = bits;
    rounding.sharing = sharing;
    variant.emplace(matrix, rounding);
  }
  return variant;
}

core::Result<WeightVariant> planVariant(const LlamaModel& model, const q::QuantizationPlan& plan,
                                        const std::optional<ScaleSharing>& sharing) {
  WeightVariant variant;
  const auto put = [&](std::size_t tensor, const q::PlanEntry& entry) {
    if (entry.format != "fp32") {
      variant[tensor] = roundingOf(entry, sharing);
    }
  };
  constexpr std::string_view layerPrefix = "model.layers.";
  for (const q::PlanEntry& entry : plan.entries) {
    bool isLayer = false;
    for (std::size_t i = 0; i < model.layers().size(); ++i) {
      if (entry.layer == std::string(layerPrefix).append(std::to_string(i))) {
        isLayer = true;
        for (const std::size_t matrix : model.layers()[i].matrices) {
          put(matrix, entry);
        }
      }
    }
    if (isLayer) {
      continue;
    }
    const auto tensor = model.weights().find(entry.layer);
    if (!tensor || model.weights().tensors()[*tensor].shape.size() != 2) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "The plan names \"%1\", which is no matrix of the model; was it made for "
                           "another model?"),
          {entry.layer.substr(0, 120)});
    }
    put(*tensor, entry);
  }
  return variant;
}

core::Result<void> prepare(const LlamaModel& model, const std::vector<WeightVariant*>& variants,
                           const std::stop_token& stop) {
  std::map<std::size_t, float> known;
  for (WeightVariant* variant : variants) {
    for (auto& [tensor, rounding] : *variant) {
      if (rounding.kind != MatrixRounding::Kind::Grid ||
          rounding.sharing.granularity != q::Granularity::Tensor) {
        continue;
      }
      if (!known.contains(tensor)) {
        const auto largest = largestOf(model.weights(), tensor, stop);
        if (!largest) {
          return core::Failure(largest.error());
        }
        known[tensor] = *largest;
      }
      rounding.largest = known[tensor];
    }
  }
  return {};
}

}  // namespace quantoscope::criticality
