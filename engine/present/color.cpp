// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/color.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope::present {
namespace {

constexpr Rgb hex(std::uint32_t value) {
  return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
          static_cast<std::uint8_t>(value)};
}

constexpr std::array<Rgb, 7> okabeIto = {hex(0x0072B2), hex(0xE69F00), hex(0x009E73), hex(0xCC79A7),
                                         hex(0x56B4E9), hex(0xD55E00), hex(0xB8A800)};

// Samples of viridis (Smith, van der Walt; CC0) at equal distances.
constexpr std::array<Rgb, 9> viridisSamples = {hex(0x440154), hex(0x472D7B), hex(0x3B528B),
                                               hex(0x2C728E), hex(0x21918C), hex(0x28AE80),
                                               hex(0x5EC962), hex(0xADDC30), hex(0xFDE725)};

Rgb mix(Rgb a, Rgb b, double t) {
  const auto channel = [t](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * t));
  };
  return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

constexpr Rgb white = hex(0xFFFFFF);
constexpr Rgb black = hex(0x000000);

Rgb category(int index) {
  const int count = static_cast<int>(okabeIto.size());
  const int wrapped = ((index % count) + count) % count;
  // Each further round of the seven is darker, so that 64 layers still differ from their neighbors.
  const double shade = std::min(0.45, 0.15 * static_cast<double>(index < 0 ? 0 : index / count));
  return mix(okabeIto[static_cast<std::size_t>(wrapped)], black, shade);
}

// Warm colors for few bits, cool ones for many: the order can be read without the legend.
Rgb bitWidth(int bits) {
  switch (bits) {
    case 1:
      return hex(0x8C2D04);
    case 2:
      return hex(0xD55E00);
    case 3:
      return hex(0xE69F00);
    case 4:
      return hex(0x009E73);
    case 5:
      return hex(0x56B4E9);
    case 6:
      return hex(0x0072B2);
    case 7:
      return hex(0xCC79A7);
    case 8:
      return hex(0x6A3D9A);
    case 16:
      return hex(0x5F6B75);
    case 32:
      return hex(0x8A9099);
    default:
      return viridis((bits - 8) / 24.0);
  }
}

/// Four well-told colors at equal distances around, mixed in between.
Rgb cycle(int index) {
  constexpr std::array<Rgb, 4> around = {hex(0x0072B2), hex(0x009E73), hex(0xE69F00), hex(0xCC79A7)};
  const double position = 4.0 * (((index % colorSteps) + colorSteps) % colorSteps) / colorSteps;
  const auto from = static_cast<std::size_t>(position);
  return mix(around[from % 4], around[(from + 1) % 4], position - static_cast<double>(from));
}

Rgb light(const Color& color) {
  switch (color.role) {
    case ColorRole::Foreground:
      return hex(0x1B1F24);
    case ColorRole::Muted:
      return hex(0x5B6570);
    case ColorRole::Grid:
      return hex(0xDDE1E6);
    case ColorRole::Background:
      return white;
    case ColorRole::Layer:
    case ColorRole::Series:
      return category(color.index);
    case ColorRole::BitWidth:
      return bitWidth(color.index);
    case ColorRole::Cumulative:
      return hex(0x2B2F36);
    case ColorRole::Bound:
      return hex(0x8A5A00);
    case ColorRole::Highlight:
      return hex(0xC2185B);
    case ColorRole::Positive:
      return hex(0xB2182B);
    case ColorRole::Negative:
      return hex(0x2166AC);
    case ColorRole::Scale:
      return viridis(static_cast<double>(color.index) / colorSteps);
    case ColorRole::Cycle:
      return cycle(color.index);
  }
  return black;
}

Rgb dark(const Color& color) {
  switch (color.role) {
    case ColorRole::Foreground:
      return hex(0xE6E9ED);
    case ColorRole::Muted:
      return hex(0x9AA4AF);
    case ColorRole::Grid:
      return hex(0x343B43);
    case ColorRole::Background:
      return hex(0x1B1F24);
    case ColorRole::Cumulative:
      return hex(0xE6E9ED);
    case ColorRole::Bound:
      return hex(0xE0B050);
    case ColorRole::Highlight:
      return hex(0xFF6FA5);
    case ColorRole::Positive:
      return hex(0xF4846F);
    case ColorRole::Negative:
      return hex(0x74B3E8);
    case ColorRole::Scale:
      return light(color);
    case ColorRole::Layer:
    case ColorRole::Series:
    case ColorRole::BitWidth:
    case ColorRole::Cycle:
      return mix(light(color), white, 0.22);
  }
  return white;
}

}  // namespace

Rgb viridis(double t) {
  const double clamped = std::isnan(t) ? 0.0 : std::clamp(t, 0.0, 1.0);
  const double position = clamped * static_cast<double>(viridisSamples.size() - 1);
  const auto index = std::min(static_cast<std::size_t>(position), viridisSamples.size() - 2);
  return mix(viridisSamples[index], viridisSamples[index + 1], position - static_cast<double>(index));
}

Rgb resolve(const Color& color, Palette palette) {
  switch (palette) {
    case Palette::Light:
      return light(color);
    case Palette::Dark:
      return dark(color);
    case Palette::Grayscale: {
      const Rgb c = light(color);
      const auto luma =
          static_cast<std::uint8_t>(std::lround(0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue));
      return {luma, luma, luma};
    }
  }
  return black;
}

}  // namespace quantoscope::present
