// SPDX-License-Identifier: GPL-3.0-or-later
// The optimum of a multiple-choice knapsack under one or several limits, proven by Lagrangian bounds. For
// sizes without a common divisor and for several resources; all budgets at once are in budget_table.h. Pure
// functions, safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/codesign/choice_problem.h"
#include "engine/codesign/size_hull.h"

namespace quantoscope::codesign {

struct SearchResult {
  std::vector<std::size_t> chosen;  ///< by item; empty when no selection was found
  double cost = 0;                  ///< of `chosen`
  double lowerBound = 0;            ///< no selection within the limits costs less
  bool proven = false;  ///< the search was complete: `chosen` is optimal, or there is none if it is empty
};

/// min sum of cost, one choice of every item, subject to sum of uses[k] <= limits[k] for every k.
///
/// With multipliers lambda >= 0 (the exact dual for one limit, subgradient ascent for several), every
/// selection costs at least L + sum of its reduced costs r_ij = c_ij + lambda.u_ij - min_j(...); so choices
/// and partial selections whose bound exceeds the best known cost are left out, and of partial selections
/// that use no less and cost no less than another one of the same items only the other is kept. What remains
/// is enumerated item by item, and ends at the first item of which, as of all behind it, only the cheapest
/// choice is left. With more than `mostStates` partial selections at a time the search becomes a
/// beam and the result is no longer proven. `items` without dominated choices; `hull` is theirs,
/// needed for a single limit and null for several.
SearchResult boundedSearch(const std::vector<ChoiceItem>& items, const SizeHull* hull,
                           const std::vector<double>& limits, std::size_t mostStates,
                           const std::stop_token& stop);

}  // namespace quantoscope::codesign
