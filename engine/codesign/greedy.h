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

/// The reference's rule on an instance, with `averageBits` times the number of layers (rounded down) to give
/// away: widths the table does not have become the next narrower one (the narrowest if there is none), layers
/// without a width the narrowest. Pinned layers keep their width, tied layers take the widest of their group.
/// The result may be larger than the budget, because the rule does not look at sizes.
std::vector<int> referenceAllocation(const AllocationInstance& instance, double averageBits);

/// Steepest descent: from the narrowest widths, the step with the largest saving a bit that still fits, until
/// none is left. Respects sizes, pins and ties; other limits are not looked at. Nothing when the narrowest
/// widths do not fit.
std::optional<std::vector<int>> steepestAllocation(const AllocationInstance& instance, double sizeBits);

}  // namespace quantoscope::codesign
