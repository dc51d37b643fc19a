// SPDX-License-Identifier: GPL-3.0-or-later
// Allocations by rules of thumb, to be held against the optimum. Pure functions, safe from any thread.
#pragma once

#include <optional>
#include <vector>

#include "engine/codesign/allocation_instance.h"

namespace quantoscope::codesign {

/// The reference's rule. Layers in order of descending sensitivity (ties: first come first); while at least 8
/// bits are left, a layer gets 8 above 0.05, 6 above 0.02, else 4; then max(2, what is left); it ends when
/// nothing is left. `totalBits` counts one width a layer, whatever its size. Layers it does not come to have
/// no width.
std::vector<std::optional<int>> referenceGreedy(const std::vector<double>& sensitivities, int totalBits);

/// The sensitivities of an instance: as given, else the cost of the narrowest width less that of the widest.
std::vector<double> sensitivitiesOf(const AllocationInstance& instance);

/// The rules of thumb of one instance at any budget. What does not depend on the budget is worked out once,
/// so that a budget costs little. Immutable, safe from any thread.
class RulesOfThumb {
 public:
  /// Of an instance whose pins and ties agree (see checkInstance()).
  explicit RulesOfThumb(const AllocationInstance& instance);

  /// The reference's rule on an instance, with `averageBits` times the number of layers (rounded down) to
  /// give away: widths the table does not have become the next narrower one (the narrowest if there is none),
  /// layers without a width the narrowest. Pinned layers keep their width, tied layers take the widest of
  /// their group. The result may be larger than the budget, because the rule does not look at sizes.
  std::vector<int> reference(double averageBits) const;

  /// Steepest descent: from the narrowest widths, the step with the largest saving a bit that still fits,
  /// until none is left. Respects sizes, pins and ties; other limits are not looked at. Nothing when the
  /// narrowest widths do not fit. With no budget to heed the steps are one path for all budgets; a budget
  /// follows it to the first step that does not fit and goes its own way only from there.
  std::optional<std::vector<int>> steepest(double sizeBits) const;

 private:
  /// Layers that change their width together, and what they have together at each width they may take.
  struct Group {
    std::vector<std::size_t> layers;
    std::vector<int> widths;  ///< narrowest first
    std::vector<double> sizes, costs;
  };
  struct Step {
    std::size_t group;
    std::size_t width;  ///< index in the group's widths
    double size;        ///< of everything after the step
  };
  struct Candidate;
  class Descent;

  std::vector<int> bitsOf(const std::vector<std::size_t>& widths) const;

  std::size_t m_layers = 0;
  std::vector<double> m_sensitivities;
  std::vector<Group> m_groups;
  std::vector<Step> m_path;
  double m_least = 0;  ///< size of the narrowest widths
};

}  // namespace quantoscope::codesign
