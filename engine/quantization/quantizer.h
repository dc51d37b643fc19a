// SPDX-License-Identifier: GPL-3.0-or-later
// Uniform quantization of whole tensors: one grid for the tensor, for each channel or for each group of
// numbers within a channel, chosen anew for every tensor (dynamic) or once (calibrated). Safe from any thread
// as long as each object is used by one at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/quantization/affine_grid.h"
#include "engine/quantization/quantization_error.h"
#include "engine/quantization/range_estimator.h"

namespace quantoscope::quantization {

enum class Granularity : std::uint8_t {
  Tensor,
  Channel,  ///< axis 0
  Group,    ///< groupSize consecutive numbers of a channel; the last of a channel may be shorter
};

/// What a quantizer does to numbers of any shape.
struct QuantizerSpec {
  int bits = 8;  ///< minimumGridBits..maximumGridBits, or untouchedBits
  Scheme scheme = Scheme::Symmetric;
  SymmetricStep step = SymmetricStep::Restricted;
  Granularity granularity = Granularity::Tensor;
  std::size_t groupSize = 128;  ///< for Group, at least 1
  RangeSettings range;
};

/// Usage if the bits, the group size or the percentile (0 to 1) are out of range.
core::Result<void> check(const QuantizerSpec& spec);

/// The grids of a tensor of `channels` rows of equal length, in the order of the numbers. No grids: the
/// numbers stay as they are.
struct GridTable {
  std::size_t channels = 1;
  std::size_t channelLength = 0;
  std::size_t gridLength = 0;  ///< numbers that share a grid; within a channel the last may be fewer
  std::vector<AffineGrid> grids;

  std::size_t gridsPerChannel() const { return grids.empty() ? 0 : grids.size() / channels; }
};

/// The numbers of one grid: [first, first + count).
struct GridExtent {
  std::size_t first = 0;
  std::size_t count = 0;
};
GridExtent extentOf(const GridTable& table, std::size_t grid);

/// Chooses the grids for `values`, which hold `channels` rows (at least 1, a divisor of their number) and are
/// finite. `table` is reused: with RangeEstimator::Max, no memory is taken for a small tensor of a shape that
/// it had before.
void calibrate(std::span<const float> values, std::size_t channels, const QuantizerSpec& spec,
               GridTable& table);

/// Rounds `from` to the grids made for its shape; `to` has the same size and may be the same memory.
void fakeQuantize(std::span<const float> from, std::span<float> to, const GridTable& table);

/// The codes, and the numbers of codes. `table` has grids.
void encode(std::span<const float> from, std::span<std::int32_t> codes, const GridTable& table);
void decode(std::span<const std::int32_t> codes, std::span<float> to, const GridTable& table);

/// Of rounding `values` to the grids.
QuantizationError errorOf(std::span<const float> values, const GridTable& table);

enum class GradientRule : std::uint8_t {
  Clipped,      ///< 1 where the number is in range, 0 where it was clipped
  PassThrough,  ///< 1 everywhere
};

/// The straight-through estimator (Bengio et al., 2013): turns the gradient of the rounded numbers into that
/// of `values`, in place.
void straightThrough(std::span<const float> values, const GridTable& table, GradientRule rule,
                     std::span<float> gradient);

/// A quantizer that keeps its grids.
class Quantizer {
 public:
  enum class Calibration : std::uint8_t {
    Dynamic,  ///< every apply() chooses anew
    Once,     ///< the first apply() chooses, or calibrate(); a tensor of another shape is a usage error
  };

  /// `spec` passes check().
  Quantizer(const QuantizerSpec& spec, Calibration calibration) : m_spec(spec), m_calibration(calibration) {}

  void calibrate(std::span<const float> values, std::size_t channels);
  /// Forgets the grids.
  void reset() { m_calibrated = false; }
  core::Result<void> apply(std::span<const float> from, std::size_t channels, std::span<float> to);
  /// Those of the last apply() or calibrate().
  const GridTable& grids() const { return m_table; }

 private:
  QuantizerSpec m_spec;
  Calibration m_calibration;
  GridTable m_table;
  bool m_calibrated = false;
};

}  // namespace quantoscope::quantization
