// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/exact_sign.h"

#include <cmath>

namespace quantoscope::geometry {
namespace {

__extension__ typedef __int128 Wide;

int signOf(double value) {
  return (value > 0) - (value < 0);
}

}  // namespace

int determinantSign(const IntegerVector& a, const IntegerVector& b, const IntegerVector& c) {
  // A 2 x 2 minor needs 107 bits. Times 53 bits it does not fit any more, so its halves are summed apart.
  Wide high = 0;
  Wide low = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3;
    const std::size_t k = (i + 2) % 3;
    const Wide minor = Wide(b[j]) * c[k] - Wide(b[k]) * c[j];
    high += (minor >> 64) * a[i];
    low += Wide(static_cast<std::uint64_t>(minor)) * a[i];
  }
  high += low >> 64;
  if (high != 0) {
    return high > 0 ? 1 : -1;
  }
  return static_cast<std::uint64_t>(low) != 0 ? 1 : 0;
}

int crossSign(double a, double b, double c, double d) {
  // Rounding is monotonic: different rounded products are in the order of the exact ones.
  const double first = a * d;
  const double second = b * c;
  if (first != second) {
    return first > second ? 1 : -1;
  }
  return signOf(std::fma(a, d, -first) - std::fma(b, c, -second));
}

}  // namespace quantoscope::geometry
