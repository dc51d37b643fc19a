// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/color_map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope::present {
namespace {

// Samples of cividis (Nunez, Anderton, Renslow 2018; CC0) at equal distances.
constexpr std::array<Rgb, 9> cividisSamples = {{{0x00, 0x22, 0x4E},
                                                {0x1A, 0x38, 0x6F},
                                                {0x43, 0x4E, 0x6C},
                                                {0x61, 0x65, 0x6F},
                                                {0x7D, 0x7C, 0x78},
                                                {0x9B, 0x94, 0x76},
                                                {0xBC, 0xAE, 0x6C},
                                                {0xDD, 0xC8, 0x59},
                                                {0xFE, 0xE8, 0x38}}};

Rgb mix(Rgb a, Rgb b, double t) {
  const auto channel = [t](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * t));
  };
  return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

Rgb cividis(double t) {
  const double place = t * static_cast<double>(cividisSamples.size() - 1);
  const auto index = std::min(static_cast<std::size_t>(place), cividisSamples.size() - 2);
  return mix(cividisSamples[index], cividisSamples[index + 1], place - static_cast<double>(index));
}

Rgb diverging(double t, Palette palette) {
  const Rgb neutral = palette == Palette::Dark ? Rgb{0x3E, 0x45, 0x4D} : Rgb{0xF2, 0xF2, 0xF2};
  const ColorRole side = t < 0.5 ? ColorRole::Negative : ColorRole::Positive;
  return mix(neutral, resolve({side, 0, 1}, palette), std::abs(2 * t - 1));
}

}  // namespace

Rgb sample(ColorMap map, double t, Palette palette) {
  const double clamped = std::isnan(t) ? 0.0 : std::clamp(t, 0.0, 1.0);
  const Palette colored = palette == Palette::Grayscale ? Palette::Light : palette;
  const Rgb color = map == ColorMap::Viridis   ? viridis(clamped)
                    : map == ColorMap::Cividis ? cividis(clamped)
                                               : diverging(clamped, colored);
  if (palette != Palette::Grayscale) {
    return color;
  }
  const auto luma =
      static_cast<std::uint8_t>(std::lround(0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue));
  return {luma, luma, luma};
}

Range limits(const ColorScale& scale, const Range& data) {
  Range range = scale.range.value_or(data);
  if (!scale.range && scale.map == ColorMap::Diverging) {
    const double largest = std::max(std::abs(data.low), std::abs(data.high));
    range = {-largest, largest};
  }
  if (!(range.high > range.low)) {
    const double margin = std::max(std::abs(range.low) * 1e-3, 1e-12);
    range = {range.low - margin, range.low + margin};
  }
  return range;
}

double position(const Range& limits, double value) {
  return std::clamp((value - limits.low) / (limits.high - limits.low), 0.0, 1.0);
}

}  // namespace quantoscope::present
