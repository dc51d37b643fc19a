// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/schedule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include "engine/training/random.h"

namespace quantoscope::training {
namespace {

constexpr std::array<std::string_view, 4> ids = {"fixed", "cyclic", "random", "progressive"};

int cyclicBits(const Schedule& schedule, const Moment& moment) {
  const double position = static_cast<double>(moment.iteration) * schedule.cycles /
                          static_cast<double>(std::max<std::uint64_t>(moment.iterations, 1));
  const double share = position - std::floor(position);
  const double bits =
      schedule.low + (schedule.high - schedule.low) * (1 - std::cos(std::numbers::pi * share)) / 2;
  return static_cast<int>(std::lround(bits));
}

int progressiveBits(const Schedule& schedule, const Moment& moment) {
  const double share =
      moment.stages > 1 ? static_cast<double>(moment.stage) / static_cast<double>(moment.stages - 1) : 0;
  return static_cast<int>(schedule.high - (schedule.high - schedule.low) * std::min(share, 1.0));
}

}  // namespace

std::string_view idOf(ScheduleKind kind) {
  return ids[static_cast<std::size_t>(kind)];
}

std::optional<ScheduleKind> scheduleKind(std::string_view id) {
  const auto found = std::find(ids.begin(), ids.end(), id);
  return found == ids.end() ? std::nullopt : std::optional(static_cast<ScheduleKind>(found - ids.begin()));
}

core::Result<void> check(const Schedule& schedule) {
  if (schedule.low < quantization::minimumGridBits || schedule.high > quantization::maximumGridBits ||
      schedule.low > schedule.high) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error",
                         "A schedule from %1 to %2 bits cannot be; choose 2 to 16, the lower first."),
        {std::to_string(schedule.low), std::to_string(schedule.high)});
  }
  if (schedule.cycles < 1 || schedule.period < 1) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error", "A schedule needs at least one cycle and a period of one iteration."));
  }
  return {};
}

std::optional<int> scheduledBits(const Schedule& schedule, const Moment& moment, std::uint64_t seed) {
  switch (schedule.kind) {
    case ScheduleKind::Fixed:
      break;
    case ScheduleKind::Cyclic:
      return cyclicBits(schedule, moment);
    case ScheduleKind::Random: {
      const auto period = static_cast<std::uint64_t>(schedule.period);
      const auto widths =
          static_cast<std::uint64_t>(schedule.high) - static_cast<std::uint64_t>(schedule.low) + 1;
      return schedule.low +
             static_cast<int>(drawnBelow(streamOf(seed, Purpose::Bits), moment.iteration / period, widths));
    }
    case ScheduleKind::Progressive:
      return progressiveBits(schedule, moment);
  }
  return std::nullopt;
}

Precision scheduledPrecision(const Precision& base, const Schedule& schedule, const Moment& moment,
                             std::uint64_t seed) {
  const auto bits = scheduledBits(schedule, moment, seed);
  if (!bits) {
    return base;
  }
  Precision precision = base;
  const int activations =
      schedule.kind == ScheduleKind::Progressive ? std::max(*bits, leastProgressiveActivationBits) : *bits;
  for (LayerBits& layer : precision.layers) {
    layer.weights = layer.weights == quantization::untouchedBits ? layer.weights : *bits;
    layer.activations = layer.activations == quantization::untouchedBits ? layer.activations : activations;
  }
  return precision;
}

}  // namespace quantoscope::training
