// SPDX-License-Identifier: GPL-3.0-or-later
// The element types of stored tensors, and their numbers. Pure functions, safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/quantization/number_format.h"

namespace quantoscope::model {

enum class ScalarType : std::uint8_t {
  F64,
  F32,
  F16,
  BF16,
  F8E4M3,
  F8E5M2,
  I8,
  U8,
  I16,
  U16,
  I32,
  U32,
  I64,
  U64,
  Bool,
};

/// As safetensors calls it: "F64", "BF16", "F8_E4M3", "I8", "BOOL", ...
std::string_view typeName(ScalarType type);
std::optional<ScalarType> typeOfName(std::string_view name);

/// Bytes of one element.
std::size_t sizeOf(ScalarType type);

/// The floating-point format; none for integers and Bool.
std::optional<quantization::NumberFormat> formatOf(ScalarType type);

/// The numbers of little-endian elements: `bytes` holds exactly values.size() of them, at any address. Exact
/// where the numbers fit; else rounded to nearest even, in float beyond its range to infinity. Bool is 0
/// or 1.
void toNumbers(ScalarType type, std::span<const std::byte> bytes, std::span<float> values);
void toNumbers(ScalarType type, std::span<const std::byte> bytes, std::span<double> values);

}  // namespace quantoscope::model
