// SPDX-License-Identifier: GPL-3.0-or-later
// The precisions a weight can be seen in: a floating-point format, or integers with a scale for each tensor,
// channel or group. Values; what a cast does to numbers is cast.h.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/quantization/number_format.h"

namespace quantoscope::spectra {

/// Which weights share a scale.
enum class ScaleScope { Tensor, Channel, Group };

struct Precision {
  /// Absent: integers.
  std::optional<quantization::NumberFormat> format = quantization::NumberFormat::Fp32;
  int bits = 32;                          ///< of a weight
  ScaleScope scope = ScaleScope::Tensor;  ///< of integers
  std::size_t groupSize = 0;              ///< weights of an output channel that share a scale: 32 or 128

  bool isInteger() const { return !format; }
  /// "fp16", "int4", "int4_channel", "int4_group32".
  std::string name() const;

  friend bool operator==(const Precision&, const Precision&) = default;
};

/// Every precision there is: fp64 to fp8, then int8 to int2 for each scope.
const std::vector<Precision>& allPrecisions();

/// The precision of this exact name.
std::optional<Precision> precisionOf(std::string_view name);

/// Names joined by commas, in their order; at least one. Usage for an unknown name or one given twice.
core::Result<std::vector<Precision>> parsePrecisions(std::string_view names);

}  // namespace quantoscope::spectra
