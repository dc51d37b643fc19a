// SPDX-License-Identifier: GPL-3.0-or-later
// Switches of the bit-width and what they did to the loss.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quantoscope::runs {

/// Iteration `index` and the one before have known, different bit-widths. (4, null, 8 is no transition.)
struct Transition {
  std::size_t index = 0;
  int from = 0;
  int to = 0;
  double change =
      0;  ///< loss[index] - loss[index-1]; NaN if one of them is a gap or losses were not recorded
  /// Iterations until the loss is no longer above its level before the switch, 0 if it never was; the level
  /// is the mean of the finite ones among the recoveryWindow losses before the switch. Absent if that does
  /// not happen before the next transition, or if there is no level.
  std::optional<std::size_t> recovery;
};

inline constexpr std::size_t recoveryWindow = 10;

struct TransitionPair {
  int from = 0;
  int to = 0;
  std::size_t count = 0;
  double meanChange = 0;  ///< over the known changes; NaN if there is none
  std::size_t increases = 0;
  std::size_t recovered = 0;  ///< how many transitions have a recovery
  double meanRecovery = 0;    ///< over those, in iterations; NaN if there is none
};

struct Transitions {
  std::vector<Transition> all;        ///< ascending by index
  std::vector<TransitionPair> pairs;  ///< ascending by (from, to)
  /// Over the known changes; NaN if there is none. The standard deviation is of the population.
  double meanChange = 0;
  double stdChange = 0;
  std::size_t increases = 0;  ///< changes above 0
};

/// `losses` may be empty (not recorded); otherwise as long as `bitWidths`. NaN losses are gaps.
Transitions findTransitions(std::span<const double> losses, std::span<const std::int8_t> bitWidths);

}  // namespace quantoscope::runs
