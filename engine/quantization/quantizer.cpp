// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/quantizer.h"

#include <algorithm>
#include <string>

#include "engine/core/parallel_for.h"
#include "engine/quantization/tensor_loops.h"

namespace quantoscope::quantization {
namespace {

std::size_t gridLengthOf(const QuantizerSpec& spec, std::size_t size, std::size_t channelLength) {
  switch (spec.granularity) {
    case Granularity::Tensor:
      return size;
    case Granularity::Channel:
      return channelLength;
    case Granularity::Group:
      break;
  }
  return std::min(spec.groupSize, channelLength);
}

/// visit(grid, extent) for all grids, many small ones on several threads.
template <typename Visit>
void forEachGrid(const GridTable& table, const Visit& visit) {
  const std::size_t count = table.grids.size();
  const auto some = [&](std::size_t first, std::size_t last) {
    for (std::size_t g = first; g < last; ++g) {
      visit(g, extentOf(table, g));
    }
  };
  if (count <= 1 || table.channels * table.channelLength <= loopPiece) {
    return some(0, count);
  }
  const std::size_t atOnce = std::max<std::size_t>(1, loopPiece / table.gridLength);
  core::parallelFor((count + atOnce - 1) / atOnce,
                    [&](std::size_t batch) { some(batch * atOnce, std::min(count, (batch + 1) * atOnce)); });
}

}  // namespace

GridExtent extentOf(const GridTable& table, std::size_t grid) {
  const std::size_t perChannel = table.gridsPerChannel();
  const std::size_t within = grid % perChannel * table.gridLength;
  return {grid / perChannel * table.channelLength + within,
          std::min(table.gridLength, table.channelLength - within)};
}

core::Result<void> check(const QuantizerSpec& spec) {
  if (spec.bits != untouchedBits && (spec.bits < minimumGridBits || spec.bits > maximumGridBits)) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error",
                                       "A grid of %1 bits cannot be made; choose %2 to %3 bits, or %4 for "
                                       "numbers that stay as they are."),
                      {std::to_string(spec.bits), std::to_string(minimumGridBits),
                       std::to_string(maximumGridBits), std::to_string(untouchedBits)});
  }
  if (spec.granularity == Granularity::Group && spec.groupSize == 0) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error", "A group needs at least one number; choose a larger group."));
  }
  if (!(spec.range.percentile >= 0 && spec.range.percentile <= 1)) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error", "The percentile of a range must be between 0 and 1; change it."));
  }
  return {};
}

void calibrate(std::span<const float> values, std::size_t channels, const QuantizerSpec& spec,
               GridTable& table) {
  table.grids.clear();
  if (spec.granularity == Granularity::Tensor) {
    channels = 1;
  }
  table.channels = channels;
  table.channelLength = values.size() / channels;
  table.gridLength = gridLengthOf(spec, values.size(), table.channelLength);
  if (spec.bits == untouchedBits || values.empty()) {
    return;
  }
  const std::size_t perChannel = (table.channelLength + table.gridLength - 1) / table.gridLength;
  table.grids.resize(channels * perChannel);
  forEachGrid(table, [&](std::size_t g, GridExtent extent) {
    const auto part = values.subspan(extent.first, extent.count);
    table.grids[g] = affineGrid(estimateRange(part, spec.bits, spec.scheme, spec.step, spec.range), spec.bits,
                                spec.scheme, spec.step);
  });
}

void fakeQuantize(std::span<const float> from, std::span<float> to, const GridTable& table) {
  if (table.grids.empty()) {
    if (from.data() != to.data()) {
      std::copy(from.begin(), from.end(), to.begin());
    }
    return;
  }
  forEachGrid(table, [&](std::size_t g, GridExtent extent) {
    roundOnto(from.subspan(extent.first, extent.count), to.subspan(extent.first, extent.count),
              table.grids[g]);
  });
}

void encode(std::span<const float> from, std::span<std::int32_t> codes, const GridTable& table) {
  forEachGrid(table, [&](std::size_t g, GridExtent extent) {
    encodeOnto(from.subspan(extent.first, extent.count), codes.subspan(extent.first, extent.count),
               table.grids[g]);
  });
}

void decode(std::span<const std::int32_t> codes, std::span<float> to, const GridTable& table) {
  forEachGrid(table, [&](std::size_t g, GridExtent extent) {
    decodeFrom(codes.subspan(extent.first, extent.count), to.subspan(extent.first, extent.count),
               table.grids[g]);
  });
}

QuantizationError errorOf(std::span<const float> values, const GridTable& table) {
  if (table.grids.empty()) {
    return errorFromSums(0, 0, 0, values.size());
  }
  std::vector<ErrorSums> errors(table.grids.size());
  std::vector<double> signals(table.grids.size());
  forEachGrid(table, [&](std::size_t g, GridExtent extent) {
    signals[g] =
        errorsOnGrids(values.subspan(extent.first, extent.count), {&table.grids[g], 1}, {&errors[g], 1});
  });
  double signal = 0;
  ErrorSums all;
  for (std::size_t g = 0; g < errors.size(); ++g) {
    signal += signals[g];
    all.squares += errors[g].squares;
    all.largest = std::max(all.largest, errors[g].largest);
  }
  return errorFromSums(signal, all.squares, all.largest, values.size());
}

void straightThrough(std::span<const float> values, const GridTable& table, GradientRule rule,
                     std::span<float> gradient) {
  if (rule == GradientRule::PassThrough) {
    return;
  }
  forEachGrid(table, [&](std::size_t g, GridExtent extent) {
    stopClipped(values.subspan(extent.first, extent.count), gradient.subspan(extent.first, extent.count),
                table.grids[g]);
  });
}

void Quantizer::calibrate(std::span<const float> values, std::size_t channels) {
  quantization::calibrate(values, channels, m_spec, m_table);
  m_calibrated = true;
}

core::Result<void> Quantizer::apply(std::span<const float> from, std::size_t channels, std::span<float> to) {
  if (m_calibration == Calibration::Dynamic || !m_calibrated) {
    calibrate(from, channels);
  }
  const bool sameShape = m_table.channels * m_table.channelLength == from.size() &&
                         (m_spec.granularity == Granularity::Tensor || m_table.channels == channels);
  // One grid for a whole tensor fits every tensor.
  if (!sameShape && m_table.grids.size() != 1) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error",
                                       "The quantizer was calibrated for a tensor of another shape; "
                                       "calibrate it anew."));
  }
  if (m_table.grids.size() == 1) {
    roundOnto(from, to, m_table.grids.front());
  } else {
    fakeQuantize(from, to, m_table);
  }
  return {};
}

}  // namespace quantoscope::quantization
