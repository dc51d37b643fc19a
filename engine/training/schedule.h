// SPDX-License-Identifier: GPL-3.0-or-later
// How bit-widths change while a network is trained. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/training/precision.h"

namespace quantoscope::training {

enum class ScheduleKind : std::uint8_t {
  Fixed,        ///< the configuration's bit-widths all the time
  Cyclic,       ///< cyclic precision training: half a cosine from the low to the high width, again and again
  Random,       ///< a width drawn anew every `period` iterations
  Progressive,  ///< linearly from the high width at the start to the low one at the end
};

struct Schedule {
  ScheduleKind kind = ScheduleKind::Fixed;
  int low = 4;
  int high = 8;
  int cycles = 8;   ///< of Cyclic, over the whole training
  int period = 50;  ///< of Random, in iterations

  friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// "fixed", "cyclic", "random", "progressive".
std::string_view idOf(ScheduleKind kind);
std::optional<ScheduleKind> scheduleKind(std::string_view id);

/// Usage if widths, cycles or period make no sense.
core::Result<void> check(const Schedule& schedule);

/// Activations of Progressive keep at least this many bits.
inline constexpr int leastProgressiveActivationBits = 6;

/// Where a training is.
struct Moment {
  std::uint64_t iteration = 0;
  std::uint64_t iterations = 1;
  std::uint64_t stage = 0;  ///< epoch, or iteration of a training of single steps
  std::uint64_t stages = 1;
};

/// The one width of all layers at that moment; none for Fixed. Cyclic (Fu et al., ICLR 2021):
/// round(low + (high - low) (1 - cos(pi t)) / 2), t the share of the cycle that is over. Progressive:
/// the whole part of high - (high - low) stage / (stages - 1).
std::optional<int> scheduledBits(const Schedule& schedule, const Moment& moment, std::uint64_t seed);

/// The configuration at that moment. Layers that `base` leaves untouched stay so.
Precision scheduledPrecision(const Precision& base, const Schedule& schedule, const Moment& moment,
                             std::uint64_t seed);

}  // namespace quantoscope::training
