// SPDX-License-Identifier: GPL-3.0-or-later
// The relaxation of a multiple-choice knapsack in which choices can be mixed, for every limit of the first
// resource at once: one list of steps, sorted. Immutable, safe from any thread.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/codesign/choice_problem.h"

namespace quantoscope::codesign {

class SizeHull {
 public:
  /// The lower convex hull of every item's choices over what they use of the first resource; its steps in the
  /// order of their saving for each unit. `items` without dominated choices.
  explicit SizeHull(const std::vector<ChoiceItem>& items);

  /// What a unit more is worth at this limit: the multiplier for which the Lagrangian bound is largest. 0
  /// when the limit leaves room for everything.
  double multiplierAt(double limit) const;
  /// By item the choice after all steps that fit, one after the other, up to the first that does not.
  std::vector<std::size_t> selectionAt(double limit) const;

 private:
  struct Step {
    std::size_t item;
    std::size_t choice;
    double rate;  ///< saving for each unit
    double use;   ///< of all items after this step
  };
  std::vector<Step>::const_iterator firstBeyond(double limit) const;

  std::size_t m_items;
  std::vector<Step> m_steps;
};

}  // namespace quantoscope::codesign
