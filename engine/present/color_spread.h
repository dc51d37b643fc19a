// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of a map spread over its colors. Pure functions, any thread.
#pragma once

#include <optional>

#include "engine/present/plot.h"

namespace quantoscope::present {

/// The square root and the logarithm tell small values apart that a linear scale gives one color.
enum class ColorSpread { Linear, SquareRoot, Logarithmic };

/// The values at the ends of a map's colors.
struct ColorEnds {
  Range range;
  bool below = false;  ///< there are values below the low end, in its color
};

/// From the smallest to the largest finite value. On a logarithmic scale the low end is above 0 and at most
/// four decades below the high one; with square roots it is 0 or above. None where nothing can be colored.
std::optional<ColorEnds> colorEnds(const Raster& raster, ColorSpread spread);

/// Where a value is among the colors of a map with these ends, in [0, 1]; in the middle where they are one.
double colorPlace(ColorSpread spread, const Range& ends, double value);

}  // namespace quantoscope::present
