// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/bounded_search.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace quantoscope::codesign {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int ascentSteps = 400;

using Items = std::vector<ChoiceItem>;
using Selection = std::vector<std::size_t>;

struct Relaxation {
  std::vector<double> multipliers;
  double bound = -infinite;
};

double weighted(const Choice& choice, const std::vector<double>& multipliers) {
  double sum = choice.cost;
  for (std::size_t k = 0; k < multipliers.size(); ++k) {
    sum += multipliers[k] * choice.uses[k];
  }
  return sum;
}

std::size_t cheapest(const ChoiceItem& item, const std::vector<double>& multipliers) {
  std::size_t best = 0;
  double least = infinite;
  for (std::size_t j = 0; j < item.choices.size(); ++j) {
    const double value = weighted(item.choices[j], multipliers);
    if (value < least) {
      least = value;
      best = j;
    }
  }
  return best;
}

/// The best selection within the limits that was seen so far.
class Incumbent {
 public:
  Incumbent(const Items& items, const std::vector<double>& limits) : m_items(items), m_limits(limits) {}

  std::vector<double> uses(const Selection& chosen) const {
    std::vector<double> sum(m_limits.size(), 0);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
      for (std::size_t k = 0; k < sum.size(); ++k) {
        sum[k] += m_items[i].choices[chosen[i]].uses[k];
      }
    }
    return sum;
  }
  bool fits(const std::vector<double>& sum) const {
    for (std::size_t k = 0; k < sum.size(); ++k) {
      if (sum[k] > m_limits[k]) {
        return false;
      }
    }
    return true;
  }
  double costOf(const Selection& chosen) const {
    double sum = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
      sum += m_items[i].choices[chosen[i]].cost;
    }
    return sum;
  }

  /// Spends what `chosen` leaves, best saving for its use first, and keeps the result if it is better.
  void improveAndOffer(Selection chosen) {
    std::vector<double> sum = uses(chosen);
    if (!fits(sum)) {
      return;
    }
    for (;;) {
      std::size_t bestItem = 0;
      std::size_t bestChoice = 0;
      double bestRate = 0;
      for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Choice& now = m_items[i].choices[chosen[i]];
        for (std::size_t j = 0; j < m_items[i].choices.size(); ++j) {
          const Choice& next = m_items[i].choices[j];
          const double rate = rateOf(now, next, sum);
          if (rate > bestRate) {
            bestRate = rate;
            bestItem = i;
            bestChoice = j;
          }
        }
      }
      if (bestRate <= 0) {
        break;
      }
      for (std::size_t k = 0; k < sum.size(); ++k) {
        sum[k] += m_items[bestItem].choices[bestChoice].uses[k] -
                  m_items[bestItem].choices[chosen[bestItem]].uses[k];
      }
      chosen[bestItem] = bestChoice;
    }
    offer(chosen);
  }

  void offer(const Selection& chosen) {
    const double total = costOf(chosen);
    if (total < m_cost && fits(uses(chosen))) {
      m_cost = total;
      m_chosen = chosen;
    }
  }

  double cost() const { return m_cost; }
  const Selection& chosen() const { return m_chosen; }

 private:
  /// Saving per share of the limits; 0 when `next` saves nothing or does not fit.
  double rateOf(const Choice& now, const Choice& next, const std::vector<double>& sum) const {
    const double saving = now.cost - next.cost;
    if (!(saving > 0)) {
      return 0;
    }
    double share = 1e-300;
    for (std::size_t k = 0; k < sum.size(); ++k) {
      const double more = next.uses[k] - now.uses[k];
      if (sum[k] + more > m_limits[k]) {
        return 0;
      }
      share += std::max(more, 0.0) / std::max(m_limits[k], 1e-300);
    }
    return std::min(saving / share, std::numeric_limits<double>::max());
  }

  const Items& m_items;
  const std::vector<double>& m_limits;
  Selection m_chosen;
  double m_cost = infinite;
};

Relaxation relaxationAt(const Items& items, const std::vector<double>& limits,
                        std::vector<double> multipliers, Selection& chosen) {
  double bound = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    chosen[i] = cheapest(items[i], multipliers);
    bound += weighted(items[i].choices[chosen[i]], multipliers);
  }
  for (std::size_t k = 0; k < limits.size(); ++k) {
    bound -= multipliers[k] * limits[k];
  }
  return {std::move(multipliers), bound};
}

/// One limit: the dual is concave and piecewise linear, and largest at the hull's step over the limit.
Relaxation exactDual(const Items& items, const SizeHull& hull, const std::vector<double>& limits,
                     Incumbent& incumbent) {
  incumbent.improveAndOffer(hull.selectionAt(limits[0]));
  Selection chosen(items.size());
  return relaxationAt(items, limits, {hull.multiplierAt(limits[0])}, chosen);
}

/// Several limits: ascent along the violated limits with Polyak steps; any multipliers give a bound.
Relaxation ascendedDual(const Items& items, const std::vector<double>& limits, Incumbent& incumbent,
                        const std::stop_token& stop) {
  Selection chosen(items.size());
  std::vector<double> multipliers(limits.size(), 0);
  Relaxation best;
  double pace = 1;
  int idle = 0;
  for (int step = 0; step < ascentSteps && !stop.stop_requested(); ++step) {
    const Relaxation tried = relaxationAt(items, limits, multipliers, chosen);
    idle = tried.bound > best.bound ? 0 : idle + 1;
    if (tried.bound > best.bound) {
      best = tried;
    }
    if (idle > 10) {
      pace /= 2;
      idle = 0;
    }
    const std::vector<double> sum = incumbent.uses(chosen);
    if (incumbent.fits(sum)) {
      incumbent.improveAndOffer(chosen);
    }
    double norm = 0;
    std::vector<double> slope(limits.size());
    for (std::size_t k = 0; k < limits.size(); ++k) {
      slope[k] = (sum[k] - limits[k]) / std::max(limits[k], 1e-300);
      slope[k] = multipliers[k] == 0 && slope[k] < 0 ? 0 : slope[k];
      norm += slope[k] * slope[k];
    }
    if (norm == 0) {
      break;
    }
    const double goal =
        std::isfinite(incumbent.cost()) ? incumbent.cost() : best.bound + std::abs(best.bound) + 1;
    const double length = pace * std::max(goal - tried.bound, 1e-12 * std::abs(goal)) / norm;
    for (std::size_t k = 0; k < limits.size(); ++k) {
      multipliers[k] = std::max(0.0, multipliers[k] + length * slope[k] / std::max(limits[k], 1e-300));
    }
  }
  return best;
}

/// A selection of some items: what it uses is in an array beside it.
struct State {
  double reduced;      ///< sum of reduced costs
  double cost;         ///< sum of costs
  std::uint32_t node;  ///< in the tree of decisions
};
struct Node {
  std::uint32_t parent;
  std::uint32_t choice;
};
constexpr std::uint32_t noNode = std::numeric_limits<std::uint32_t>::max();

class Enumeration {
 public:
  Enumeration(const Items& items, const std::vector<double>& limits, const Relaxation& relaxation,
              Incumbent& incumbent, std::size_t mostStates)
      : m_items(items),
        m_limits(limits),
        m_relaxation(relaxation),
        m_incumbent(incumbent),
        m_mostStates(mostStates),
        m_resources(limits.size()) {
    double scale = std::abs(relaxation.bound);
    for (const ChoiceItem& item : items) {
      std::vector<double>& reduced = m_reduced.emplace_back();
      const double least =
          weighted(item.choices[cheapest(item, relaxation.multipliers)], relaxation.multipliers);
      for (const Choice& choice : item.choices) {
        reduced.push_back(weighted(choice, relaxation.multipliers) - least);
      }
      m_cheapest.push_back(cheapest(item, relaxation.multipliers));
      scale += std::abs(least);
    }
    // Sums of this size differ by their rounding; a bound must not cut off what only rounding makes worse.
    m_slip = scale * 1e-12;
    orderItems();
  }

  /// True when everything was enumerated.
  bool run(const std::stop_token& stop) {
    bool complete = true;
    m_states = {{0, 0, noNode}};
    m_uses.assign(m_resources, 0);
    for (std::size_t at = 0; at < m_order.size() && !m_states.empty(); ++at) {
      if (stop.stop_requested()) {
        return false;
      }
      // Completions with the cheapest choices of the rest have been offered already.
      if (at > 0 && hopeless(m_gaps[m_order[at]])) {
        return complete;
      }
      expand(m_order[at], at);
      removeCovered();
      offerCompletions(at + 1);
      if (m_states.size() > m_mostStates) {
        keepBest();
        complete = false;
      }
      if (m_nodes.size() > mostNodes) {
        return false;
      }
    }
    return complete;
  }

 private:
  static constexpr std::size_t mostNodes = 30'000'000;

  bool hopeless(double reduced) const { return m_relaxation.bound + reduced > m_incumbent.cost() + m_slip; }

  /// Items with the smallest loss for their second choice first: there the optimum differs from the
  /// relaxation, and good selections found early cut off the rest.
  void orderItems() {
    for (const std::vector<double>& reduced : m_reduced) {
      double gap = infinite;
      bool seen = false;
      for (const double value : reduced) {
        if (value == 0 && !seen) {
          seen = true;
          continue;
        }
        gap = std::min(gap, value);
      }
      m_gaps.push_back(gap);
    }
    m_order.resize(m_items.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return m_gaps[a] < m_gaps[b]; });
    // By position and resource: what the items from there on use at least, and with their cheapest choices.
    m_least.assign((m_order.size() + 1) * m_resources, 0);
    m_usual.assign((m_order.size() + 1) * m_resources, 0);
    for (std::size_t at = m_order.size(); at-- > 0;) {
      const ChoiceItem& item = m_items[m_order[at]];
      for (std::size_t k = 0; k < m_resources; ++k) {
        double least = infinite;
        for (const Choice& choice : item.choices) {
          least = std::min(least, choice.uses[k]);
        }
        m_least[at * m_resources + k] = m_least[(at + 1) * m_resources + k] + least;
        m_usual[at * m_resources + k] =
            m_usual[(at + 1) * m_resources + k] + item.choices[m_cheapest[m_order[at]]].uses[k];
      }
    }
  }

  void expand(std::size_t index, std::size_t at) {
    std::vector<State> next;
    std::vector<double> nextUses;
    const ChoiceItem& item = m_items[index];
    const double* const rest = &m_least[(at + 1) * m_resources];
    for (std::size_t s = 0; s < m_states.size(); ++s) {
      for (std::size_t j = 0; j < item.choices.size(); ++j) {
        const double reduced = m_states[s].reduced + m_reduced[index][j];
        if (hopeless(reduced)) {
          continue;
        }
        const std::size_t before = nextUses.size();
        bool fits = true;
        for (std::size_t k = 0; k < m_resources; ++k) {
          nextUses.push_back(m_uses[s * m_resources + k] + item.choices[j].uses[k]);
          fits = fits && nextUses.back() + rest[k] <= m_limits[k];
        }
        if (!fits) {
          nextUses.resize(before);
          continue;
        }
        m_nodes.push_back({m_states[s].node, static_cast<std::uint32_t>(j)});
        next.push_back({reduced, m_states[s].cost + item.choices[j].cost,
                        static_cast<std::uint32_t>(m_nodes.size() - 1)});
      }
    }
    m_states = std::move(next);
    m_uses = std::move(nextUses);
  }

  void removeCovered() {
    std::vector<std::size_t> order(m_states.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto use = [&](std::size_t s, std::size_t k) { return m_uses[s * m_resources + k]; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return use(a, 0) != use(b, 0)                 ? use(a, 0) < use(b, 0)
             : m_states[a].cost != m_states[b].cost ? m_states[a].cost < m_states[b].cost
                                                    : a < b;
    });
    // Against how many kept states each is compared when there are several resources: enough in practice, and
    // leaving out a comparison only keeps a state more.
    constexpr std::size_t compared = 64;
    std::vector<std::size_t> kept;
    for (const std::size_t s : order) {
      bool covered = false;
      const std::size_t first = m_resources == 1 ? (kept.empty() ? 0 : kept.size() - 1)
                                                 : kept.size() - std::min(kept.size(), compared);
      for (std::size_t i = kept.size(); i-- > first && !covered;) {
        covered = m_states[kept[i]].cost <= m_states[s].cost;
        for (std::size_t k = 1; k < m_resources && covered; ++k) {
          covered = use(kept[i], k) <= use(s, k);
        }
      }
      if (!covered) {
        kept.push_back(s);
      }
    }
    keepOnly(kept);
  }

  void keepOnly(const std::vector<std::size_t>& kept) {
    std::vector<State> states;
    std::vector<double> uses;
    states.reserve(kept.size());
    uses.reserve(kept.size() * m_resources);
    for (const std::size_t s : kept) {
      states.push_back(m_states[s]);
      uses.insert(uses.end(), m_uses.begin() + static_cast<std::ptrdiff_t>(s * m_resources),
                  m_uses.begin() + static_cast<std::ptrdiff_t>((s + 1) * m_resources));
    }
    m_states = std::move(states);
    m_uses = std::move(uses);
  }

  void keepBest() {
    std::vector<std::size_t> order(m_states.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(m_mostStates / 2),
                     order.end(),
                     [&](std::size_t a, std::size_t b) { return m_states[a].reduced < m_states[b].reduced; });
    order.resize(m_mostStates / 2);
    std::sort(order.begin(), order.end());
    keepOnly(order);
  }

  /// Completes every state with the cheapest choices of the rest, if that fits.
  void offerCompletions(std::size_t at) {
    const double* const usual = &m_usual[at * m_resources];
    std::size_t best = m_states.size();
    double least = m_incumbent.cost();
    for (std::size_t s = 0; s < m_states.size(); ++s) {
      double cost = m_relaxation.bound + m_states[s].reduced;
      bool fits = true;
      for (std::size_t k = 0; k < m_resources && fits; ++k) {
        const double use = m_uses[s * m_resources + k] + usual[k];
        fits = use <= m_limits[k];
        cost += m_relaxation.multipliers[k] * (m_limits[k] - use);
      }
      if (fits && cost < least) {
        least = cost;
        best = s;
      }
    }
    if (best == m_states.size()) {
      return;
    }
    Selection chosen = m_cheapest;
    std::uint32_t node = m_states[best].node;
    for (std::size_t i = at; i-- > 0;) {
      chosen[m_order[i]] = m_nodes[node].choice;
      node = m_nodes[node].parent;
    }
    m_incumbent.offer(chosen);
  }

  const Items& m_items;
  const std::vector<double>& m_limits;
  const Relaxation& m_relaxation;
  Incumbent& m_incumbent;
  const std::size_t m_mostStates;
  const std::size_t m_resources;
  double m_slip = 0;
  std::vector<std::vector<double>> m_reduced;
  std::vector<double> m_gaps;  ///< by item: the least loss of a choice other than the cheapest
  Selection m_cheapest;
  std::vector<std::size_t> m_order;
  std::vector<double> m_least;
  std::vector<double> m_usual;
  std::vector<State> m_states;
  std::vector<double> m_uses;
  std::vector<Node> m_nodes;
};

}  // namespace

SearchResult boundedSearch(const std::vector<ChoiceItem>& items, const SizeHull* hull,
                           const std::vector<double>& limits, std::size_t mostStates,
                           const std::stop_token& stop) {
  SearchResult result;
  for (std::size_t k = 0; k < limits.size(); ++k) {
    if (leastUse(items, k) > limits[k]) {
      result.proven = true;
      result.lowerBound = infinite;
      return result;
    }
  }
  Incumbent incumbent(items, limits);
  const Relaxation relaxation = limits.size() == 1 ? exactDual(items, *hull, limits, incumbent)
                                                   : ascendedDual(items, limits, incumbent, stop);
  Enumeration enumeration(items, limits, relaxation, incumbent, mostStates);
  result.proven = enumeration.run(stop);
  result.chosen = incumbent.chosen();
  result.cost = incumbent.cost();
  result.lowerBound = result.proven ? result.cost : relaxation.bound;
  return result;
}

}  // namespace quantoscope::codesign
