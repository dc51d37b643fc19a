// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/greedy.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace quantoscope::codesign {
namespace {

/// The widths each layer may take, narrowest first: its costs, its pin and those of its group considered.
std::vector<std::vector<int>> allowedWidths(const AllocationInstance& instance) {
  std::vector<std::vector<int>> allowed;
  std::map<std::string, std::vector<int>> groups;
  for (const AllocationLayer& layer : instance.layers) {
    std::vector<int>& widths = allowed.emplace_back();
    for (std::size_t j = 0; j < instance.bitWidths.size(); ++j) {
      if (layer.cost[j] && (!layer.pinned || *layer.pinned == instance.bitWidths[j])) {
        widths.push_back(instance.bitWidths[j]);
      }
    }
    if (layer.tie.empty()) {
      continue;
    }
    const auto [group, isNew] = groups.emplace(layer.tie, widths);
    if (!isNew) {
      std::vector<int> both;
      std::set_intersection(group->second.begin(), group->second.end(), widths.begin(), widths.end(),
                            std::back_inserter(both));
      group->second = both;
    }
  }
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    if (const auto group = groups.find(instance.layers[i].tie); group != groups.end()) {
      allowed[i] = group->second;
    }
  }
  return allowed;
}

double costAt(const AllocationInstance& instance, std::size_t layer, int bits) {
  const auto found = std::lower_bound(instance.bitWidths.begin(), instance.bitWidths.end(), bits);
  return *instance.layers[layer].cost[static_cast<std::size_t>(found - instance.bitWidths.begin())];
}

/// Layers that change their width together.
std::vector<std::vector<std::size_t>> groupsOf(const AllocationInstance& instance) {
  std::vector<std::vector<std::size_t>> groups;
  std::map<std::string, std::size_t> byName;
  for (std::size_t i = 0; i < instance.layers.size(); ++i) {
    const std::string& tie = instance.layers[i].tie;
    if (const auto known = byName.find(tie); !tie.empty() && known != byName.end()) {
      groups[known->second].push_back(i);
    } else {
      byName[tie] = groups.size();
      groups.push_back({i});
    }
  }
  return groups;
}

}  // namespace

std::vector<std::optional<int>> referenceGreedy(const std::vector<double>& sensitivities, int totalBits) {
  std::vector<std::size_t> order(sensitivities.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sensitivities[a] > sensitivities[b]; });
  std::vector<std::optional<int>> widths(sensitivities.size());
  int left = totalBits;
  for (const std::size_t layer : order) {
    int bits = std::max(2, left);
    if (left >= 8) {
      bits = sensitivities[layer] > 0.05 ? 8 : sensitivities[layer] > 0.02 ? 6 : 4;
    }
    widths[layer] = bits;
    left -= bits;
    if (left <= 0) {
      break;
    }
  }
  return widths;
}

std::vector<double> sensitivitiesOf(const AllocationInstance& instance) {
  std::vector<double> sensitivities;
  for (const AllocationLayer& layer : instance.layers) {
    if (layer.sensitivity) {
      sensitivities.push_back(*layer.sensitivity);
      continue;
    }
    const auto known = [](const std::optional<double>& cost) { return cost.has_value(); };
    const auto first = std::find_if(layer.cost.begin(), layer.cost.end(), known);
    const auto last = std::find_if(layer.cost.rbegin(), layer.cost.rend(), known);
    sensitivities.push_back(**first - **last);
  }
  return sensitivities;
}

std::vector<int> referenceAllocation(const AllocationInstance& instance, double averageBits) {
  const double total = std::floor(averageBits * static_cast<double>(instance.layers.size()));
  const auto widths =
      referenceGreedy(sensitivitiesOf(instance), static_cast<int>(std::clamp(total, 0.0, 1e9)));
  const auto allowed = allowedWidths(instance);
  std::vector<int> bits;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    int chosen = allowed[i].front();
    for (const int candidate : allowed[i]) {
      chosen = widths[i] && candidate <= *widths[i] ? candidate : chosen;
    }
    bits.push_back(chosen);
  }
  for (const std::vector<std::size_t>& group : groupsOf(instance)) {
    int widest = 0;
    for (const std::size_t layer : group) {
      widest = std::max(widest, bits[layer]);
    }
    for (const std::size_t layer : group) {
      bits[layer] = widest;
    }
  }
  return bits;
}

std::optional<std::vector<int>> steepestAllocation(const AllocationInstance& instance, double sizeBits) {
  const auto allowed = allowedWidths(instance);
  const auto groups = groupsOf(instance);
  std::vector<int> bits;
  double size = 0;
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    bits.push_back(allowed[i].front());
    size += static_cast<double>(instance.layers[i].parameters) * bits.back();
  }
  if (size > sizeBits) {
    return std::nullopt;
  }
  for (;;) {
    double bestRate = 0;
    double bestMore = 0;
    const std::vector<std::size_t>* best = nullptr;
    int bestBits = 0;
    for (const auto& group : groups) {
      for (const int candidate : allowed[group.front()]) {
        double more = 0;
        double saving = 0;
        for (const std::size_t layer : group) {
          more += static_cast<double>(instance.layers[layer].parameters) * (candidate - bits[layer]);
          saving += costAt(instance, layer, bits[layer]) - costAt(instance, layer, candidate);
        }
        if (more > 0 && size + more <= sizeBits && saving / more > bestRate) {
          bestRate = saving / more;
          bestMore = more;
          best = &group;
          bestBits = candidate;
        }
      }
    }
    if (best == nullptr) {
      return bits;
    }
    for (const std::size_t layer : *best) {
      bits[layer] = bestBits;
    }
    size += bestMore;
  }
}

}  // namespace quantoscope::codesign
