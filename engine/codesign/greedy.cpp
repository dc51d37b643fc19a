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

/// A step that could be taken: from one width of a group to a wider one.
struct RulesOfThumb::Candidate {
  double rate;  ///< saving a bit
  double more;  ///< bits
  std::size_t group, from, to;

  /// The steepest first; of equals the first group and the narrowest width.
  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.rate != b.rate ? a.rate < b.rate : a.group != b.group ? a.group > b.group : a.to > b.to;
  }
};

/// Steps from some widths on, the steepest of those that fit each time.
class RulesOfThumb::Descent {
 public:
  Descent(const RulesOfThumb& rules, std::vector<std::size_t> widths, double size, double most)
      : m_rules(rules), m_widths(std::move(widths)), m_size(size), m_most(most) {
    for (std::size_t group = 0; group < m_widths.size(); ++group) {
      collect(group);
    }
    std::make_heap(m_candidates.begin(), m_candidates.end());
  }

  std::optional<Step> next() {
    while (!m_candidates.empty()) {
      std::pop_heap(m_candidates.begin(), m_candidates.end());
      const Candidate best = m_candidates.back();
      m_candidates.pop_back();
      // Sizes only grow: what does not fit now never will.
      if (m_widths[best.group] != best.from || m_size + best.more > m_most) {
        continue;
      }
      m_widths[best.group] = best.to;
      m_size += best.more;
      for (std::size_t added = collect(best.group); added > 0; --added) {
        std::push_heap(m_candidates.begin(), m_candidates.end() - static_cast<std::ptrdiff_t>(added - 1));
      }
      return Step{best.group, best.to, m_size};
    }
    return std::nullopt;
  }

  const std::vector<std::size_t>& widths() const { return m_widths; }

 private:
  /// How many candidates of the group there are now, behind the others.
  std::size_t collect(std::size_t index) {
    const Group& group = m_rules.m_groups[index];
    const std::size_t from = m_widths[index];
    const std::size_t before = m_candidates.size();
    for (std::size_t to = from + 1; to < group.widths.size(); ++to) {
      const double more = group.sizes[to] - group.sizes[from];
      const double rate = (group.costs[from] - group.costs[to]) / more;
      if (rate > 0 && m_size + more <= m_most) {
        m_candidates.push_back({rate, more, index, from, to});
      }
    }
    return m_candidates.size() - before;
  }

  const RulesOfThumb& m_rules;
  std::vector<std::size_t> m_widths;
  double m_size;
  const double m_most;
  std::vector<Candidate> m_candidates;
};

RulesOfThumb::RulesOfThumb(const AllocationInstance& instance)
    : m_layers(instance.layers.size()), m_sensitivities(sensitivitiesOf(instance)) {
  const auto allowed = allowedWidths(instance);
  for (std::vector<std::size_t>& layers : groupsOf(instance)) {
    Group group{std::move(layers), {}, {}, {}};
    group.widths = allowed[group.layers.front()];
    for (const int bits : group.widths) {
      const auto found = std::lower_bound(instance.bitWidths.begin(), instance.bitWidths.end(), bits);
      const auto width = static_cast<std::size_t>(found - instance.bitWidths.begin());
      double size = 0;
      double cost = 0;
      for (const std::size_t layer : group.layers) {
        size += static_cast<double>(instance.layers[layer].parameters) * bits;
        cost += *instance.layers[layer].cost[width];
      }
      group.sizes.push_back(size);
      group.costs.push_back(cost);
    }
    m_least += group.sizes.front();
    m_groups.push_back(std::move(group));
  }
  Descent descent(*this, std::vector<std::size_t>(m_groups.size(), 0), m_least,
                  std::numeric_limits<double>::infinity());
  while (const auto step = descent.next()) {
    m_path.push_back(*step);
  }
}

std::vector<int> RulesOfThumb::bitsOf(const std::vector<std::size_t>& widths) const {
  std::vector<int> bits(m_layers);
  for (std::size_t group = 0; group < m_groups.size(); ++group) {
    for (const std::size_t layer : m_groups[group].layers) {
      bits[layer] = m_groups[group].widths[widths[group]];
    }
  }
  return bits;
}

std::vector<int> RulesOfThumb::reference(double averageBits) const {
  const double total = std::floor(averageBits * static_cast<double>(m_layers));
  const auto wanted = referenceGreedy(m_sensitivities, static_cast<int>(std::clamp(total, 0.0, 1e9)));
  std::vector<std::size_t> widths;
  for (const Group& group : m_groups) {
    std::size_t widest = 0;
    for (const std::size_t layer : group.layers) {
      for (std::size_t i = 0; wanted[layer] && i < group.widths.size(); ++i) {
        widest = group.widths[i] <= *wanted[layer] ? std::max(widest, i) : widest;
      }
    }
    widths.push_back(widest);
  }
  return bitsOf(widths);
}

std::optional<std::vector<int>> RulesOfThumb::steepest(double sizeBits) const {
  if (m_least > sizeBits) {
    return std::nullopt;
  }
  const auto end = std::partition_point(m_path.begin(), m_path.end(),
                                        [sizeBits](const Step& step) { return step.size <= sizeBits; });
  std::vector<std::size_t> widths(m_groups.size(), 0);
  for (auto step = m_path.begin(); step != end; ++step) {
    widths[step->group] = step->width;
  }
  Descent rest(*this, std::move(widths), end == m_path.begin() ? m_least : std::prev(end)->size, sizeBits);
  while (rest.next()) {
  }
  return bitsOf(rest.widths());
}

}  // namespace quantoscope::codesign
