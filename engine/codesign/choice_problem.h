// SPDX-License-Identifier: GPL-3.0-or-later
// The bare form of bit allocation, a multiple-choice knapsack: of every item exactly one choice, each with a
// cost and what it uses of some resources. Internal to this module; solvers are budget_table.h (one resource,
// all budgets) and bounded_search.h (any resources, one budget). Values, safe from any thread.
#pragma once

#include <cstddef>
#include <vector>

namespace quantoscope::codesign {

struct Choice {
  double cost = 0;
  std::vector<double> uses;  ///< by resource, >= 0; resource 0 is the size in bits, a whole number
  std::size_t index = 0;     ///< of the caller's, e.g. of the width
};

struct ChoiceItem {
  std::vector<Choice> choices;
};

/// Leaves out choices that cost and use no less than another one; of equals the first stays. The rest is
/// sorted by the first resource. Some best solution of every instance remains.
void removeDominated(ChoiceItem& item);

/// The smallest sum of resource `resource` over one choice of every item.
double leastUse(const std::vector<ChoiceItem>& items, std::size_t resource);

}  // namespace quantoscope::codesign
