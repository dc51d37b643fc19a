// SPDX-License-Identifier: GPL-3.0-or-later
// Signs that are never wrong: determinants of integer vectors, and comparisons of products of doubles.
// Everything combinatorial in this module rests on them. Pure functions, safe from any thread.
#pragma once

#include <array>
#include <cstdint>

namespace quantoscope::geometry {

/// Components of magnitude at most 2^53.
using IntegerVector = std::array<std::int64_t, 3>;

/// The sign (-1, 0, 1) of det[a b c], exactly.
int determinantSign(const IntegerVector& a, const IntegerVector& b, const IntegerVector& c);

/// The sign (-1, 0, 1) of a * d - b * c, exactly, as long as no product of two of them leaves the normal
/// range of doubles by more than its rounding error (magnitudes 0 or within 2^-400..2^400 are safe).
int crossSign(double a, double b, double c, double d);

}  // namespace quantoscope::geometry
