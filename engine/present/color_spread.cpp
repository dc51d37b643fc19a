// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/color_spread.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::present {

std::optional<ColorEnds> colorEnds(const Raster& raster, ColorSpread spread) {
  if (!raster.values) {
    return std::nullopt;
  }
  constexpr double infinity = std::numeric_limits<double>::infinity();
  double lowest = infinity;
  double lowestPositive = infinity;
  double highest = -infinity;
  for (const double value : *raster.values) {
    if (std::isfinite(value)) {
      lowest = std::min(lowest, value);
      lowestPositive = value > 0 ? std::min(lowestPositive, value) : lowestPositive;
      highest = std::max(highest, value);
    }
  }
  if (lowest > highest || (spread == ColorSpread::Logarithmic && highest <= 0)) {
    return std::nullopt;
  }
  constexpr double decades = 1e4;
  double low = lowest;
  if (spread == ColorSpread::SquareRoot) {
    low = std::max(0.0, lowest);
    highest = std::max(0.0, highest);
  } else if (spread == ColorSpread::Logarithmic) {
    low = std::max(lowestPositive, highest / decades);
  }
  return ColorEnds{{low, highest}, lowest < low};
}

double colorPlace(ColorSpread spread, const Range& ends, double value) {
  if (!(ends.high > ends.low)) {
    return 0.5;
  }
  const double inside = std::clamp(value, ends.low, ends.high);
  switch (spread) {
    case ColorSpread::SquareRoot: {
      const double low = std::sqrt(ends.low);
      return (std::sqrt(inside) - low) / (std::sqrt(ends.high) - low);
    }
    case ColorSpread::Logarithmic:
      return std::log(inside / ends.low) / std::log(ends.high / ends.low);
    case ColorSpread::Linear:
      break;
  }
  return (inside - ends.low) / (ends.high - ends.low);
}

}  // namespace quantoscope::present
