// SPDX-License-Identifier: GPL-3.0-or-later
// Continuous colors for magnitudes and signed values. Pure functions, any thread.
#pragma once

#include <optional>
#include <vector>

#include "engine/present/color.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

enum class ColorMap {
  Viridis,
  Cividis,    ///< the same for readers with and without red-green blindness
  Diverging,  ///< from Negative over neutral, at 0.5, to Positive
};

/// The map at t in [0, 1]; values outside are clamped, NaN is the start. On a dark palette the neutral color
/// of Diverging is dark; Grayscale gives the luminance of the light colors.
Rgb sample(ColorMap map, double t, Palette palette);

struct ColorScale {
  ColorMap map = ColorMap::Viridis;
  std::optional<Range> range;  ///< absent: that of the data
};

/// The values at the ends of the scale for data in `data`. Without a range of its own, Diverging is symmetric
/// around 0. An empty range is widened, so that low < high.
Range limits(const ColorScale& scale, const Range& data);

/// Where a value is on a scale with these limits, in [0, 1].
double position(const Range& limits, double value);

}  // namespace quantoscope::present
