// SPDX-License-Identifier: GPL-3.0-or-later
// The rounding inside the loops over whole tensors. Internal to the module; pure.
#pragma once

#include <type_traits>

namespace quantoscope::quantization {

/// The nearest whole number, ties to even, for |x| < 2^22 (float) or 2^51 (double): adding and subtracting
/// 1.5 * 2^(digits - 1) leaves no fraction. What is larger stays larger than 2^21, so that clamping to levels
/// below that is still right; NaN stays NaN. No library call, so loops vectorize. Needs strict floating
/// point.
template <typename T>
[[gnu::always_inline]] inline T tiesToEven(T x) {
  constexpr T magic = std::is_same_v<T, float> ? static_cast<T>(0x1.8p23) : static_cast<T>(0x1.8p52);
  return (x + magic) - magic;
}

}  // namespace quantoscope::quantization
