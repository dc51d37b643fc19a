// SPDX-License-Identifier: GPL-3.0-or-later
// The fast way to read the numbers that run files are made of. It reads what is plain and leaves everything
// else, whether unusual or wrong, to the strict reader: it never gives another number than the strict reader
// would. Safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>

namespace quantoscope::runs {

/// How many readable bytes must stand behind the text that is looked at; their content does not matter.
inline constexpr std::size_t plainNumberPadding = 8;

/// `mantissa` times ten to the power of `exponent`, correctly rounded, for mantissas from 1 and exponents
/// from -27 to 55 whose result is a normal number; false otherwise. Eisel and Lemire's method: D. Lemire,
/// "Number parsing at a gigabyte per second", Software: Practice and Experience 51 (2021).
bool composeDecimal(std::uint64_t mantissa, int exponent, double& value);

/// Reads a number in JSON's notation of at most 19 digits at `at` and returns where it ends; null if what
/// stands there is anything else. A zero byte must follow the text.
const char* readPlainNumber(const char* at, double& value);

}  // namespace quantoscope::runs
