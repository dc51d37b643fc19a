// SPDX-License-Identifier: GPL-3.0-or-later
// Colors by meaning. A layer or a bit-width has one color in every panel and every figure; a palette says
// which. Categories are Okabe-Ito (https://jfly.uni-koeln.de/color/), magnitudes viridis; both hold for
// color-blind readers.
#pragma once

#include <cmath>
#include <cstdint>

namespace quantoscope::present {

enum class ColorRole {
  Foreground,  ///< axes, text
  Muted,       ///< secondary lines and text
  Grid,
  Background,
  Layer,       ///< index: layer from 0
  BitWidth,    ///< index: number of bits
  Series,      ///< index: any other category from 0
  Cumulative,  ///< the error of the whole chain
  Bound,       ///< boxes and limits around something exact
  Highlight,   ///< the current selection
  Positive,    ///< signed values: worse, larger
  Negative,    ///< signed values: better, smaller
  Scale,       ///< a magnitude: index 0 to 1000 along viridis
  Cycle,       ///< an angle: index 0 to 1000 once around
};

struct Color {
  ColorRole role = ColorRole::Foreground;
  int index = 0;
  double alpha = 1.0;

  friend bool operator==(const Color&, const Color&) = default;
};

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;

  friend bool operator==(const Rgb&, const Rgb&) = default;
};

enum class Palette { Light, Dark, Grayscale };

/// The palette's color for a meaning; alpha is left to the caller. Any index is valid.
Rgb resolve(const Color& color, Palette palette);

inline constexpr int colorSteps = 1000;  ///< of Scale and Cycle

/// A magnitude or an angle at t in [0, 1].
inline Color scaleColor(double t) {
  return {ColorRole::Scale, static_cast<int>(std::lround(t * colorSteps))};
}
inline Color cycleColor(double t) {
  return {ColorRole::Cycle, static_cast<int>(std::lround(t * colorSteps))};
}

/// The viridis map at t in [0, 1]; values outside are clamped, NaN is the map's start.
Rgb viridis(double t);

}  // namespace quantoscope::present
