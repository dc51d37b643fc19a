// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/transitions.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

#include "engine/runs/numbers.h"
#include "engine/runs/run_record.h"

namespace quantoscope::runs {
namespace {

/// `next` is the index of the following transition, or the number of iterations.
std::optional<std::size_t> recoveryLength(std::span<const double> losses, std::size_t index,
                                          std::size_t next) {
  const std::size_t begin = index - std::min(index, recoveryWindow);
  std::vector<double> before;
  std::copy_if(losses.begin() + static_cast<std::ptrdiff_t>(begin),
               losses.begin() + static_cast<std::ptrdiff_t>(index), std::back_inserter(before),
               [](double loss) { return !std::isnan(loss); });
  const double level = mean(before);
  for (std::size_t i = index; i < next; ++i) {
    if (losses[i] <= level) {
      return i - index;
    }
  }
  return std::nullopt;
}

struct PairSamples {
  std::size_t count = 0;
  std::vector<double> changes;
  std::vector<double> recoveries;
};

std::size_t countIncreases(std::span<const double> changes) {
  return static_cast<std::size_t>(
      std::count_if(changes.begin(), changes.end(), [](double change) { return change > 0; }));
}

std::vector<TransitionPair> pairUp(const std::vector<Transition>& transitions) {
  std::map<std::pair<int, int>, PairSamples> samples;
  for (const Transition& transition : transitions) {
    PairSamples& pair = samples[{transition.from, transition.to}];
    ++pair.count;
    if (!std::isnan(transition.change)) {
      pair.changes.push_back(transition.change);
    }
    if (transition.recovery) {
      pair.recoveries.push_back(static_cast<double>(*transition.recovery));
    }
  }
  std::vector<TransitionPair> pairs;
  pairs.reserve(samples.size());
  for (const auto& [bits, pair] : samples) {
    pairs.push_back({bits.first, bits.second, pair.count, mean(pair.changes), countIncreases(pair.changes),
                     pair.recoveries.size(), mean(pair.recoveries)});
  }
  return pairs;
}

}  // namespace

Transitions findTransitions(std::span<const double> losses, std::span<const std::int8_t> bitWidths) {
  Transitions result;
  std::vector<double> changes;
  const auto isSwitch = [bitWidths](std::size_t i) {
    return bitWidths[i] != bitWidths[i - 1] && bitWidths[i] != unknownBits && bitWidths[i - 1] != unknownBits;
  };
  // Counted first: there can be millions, and a list that grows takes up to twice its memory.
  std::size_t count = 0;
  for (std::size_t i = 1; i < bitWidths.size(); ++i) {
    count += isSwitch(i) ? 1 : 0;
  }
  result.all.reserve(count);
  changes.reserve(losses.empty() ? 0 : count);
  for (std::size_t i = 1; i < bitWidths.size(); ++i) {
    if (!isSwitch(i)) {
      continue;
    }
    const double change = losses.empty() ? undefined : losses[i] - losses[i - 1];
    if (!std::isnan(change)) {
      changes.push_back(change);
    }
    result.all.push_back({i, bitWidths[i - 1], bitWidths[i], change, std::nullopt});
  }
  if (!losses.empty()) {
    for (std::size_t i = 0; i < result.all.size(); ++i) {
      const std::size_t next = i + 1 < result.all.size() ? result.all[i + 1].index : losses.size();
      result.all[i].recovery = recoveryLength(losses, result.all[i].index, next);
    }
  }
  result.pairs = pairUp(result.all);
  result.meanChange = mean(changes);
  result.stdChange = populationStd(changes, result.meanChange);
  result.increases = countIncreases(changes);
  return result;
}

}  // namespace quantoscope::runs
