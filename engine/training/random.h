// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are functions of a seed and of what they are for, so that they depend neither on
// threads nor on what was drawn before: a training that is resumed draws the same ones. Pure.
#pragma once

#include <cstdint>

namespace quantoscope::training {

/// A step of SplitMix64 (Steele, Lea, Flood, 2014), which scatters neighbouring inputs.
inline std::uint64_t scatter(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15ULL;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31U);
}

/// What a random number is for; streams of one seed have nothing to do with each other.
enum class Purpose : std::uint64_t { Weights = 1, Order, Augmentation, Dropout, Bits, Probe };

inline std::uint64_t streamOf(std::uint64_t seed, Purpose purpose, std::uint64_t which = 0) {
  return scatter(scatter(scatter(seed) ^ static_cast<std::uint64_t>(purpose)) ^ which);
}

/// Number `index` of a stream.
inline std::uint64_t drawn(std::uint64_t stream, std::uint64_t index) {
  return scatter(stream ^ scatter(index));
}

/// The same in [0, 1).
inline double drawnUnit(std::uint64_t stream, std::uint64_t index) {
  return static_cast<double>(drawn(stream, index) >> 11U) * 0x1p-53;
}

/// The same in [0, below); `below` is small against 2^64.
inline std::uint64_t drawnBelow(std::uint64_t stream, std::uint64_t index, std::uint64_t below) {
  return drawn(stream, index) % below;
}

}  // namespace quantoscope::training
