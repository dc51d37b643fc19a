// SPDX-License-Identifier: GPL-3.0-or-later
// Allocations and costs as JSON, the results of the command line. Pure functions, safe from any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/codesign/allocation.h"
#include "engine/codesign/hardware_cost.h"
#include "engine/codesign/pareto.h"

namespace quantoscope::codesign {

/// One budget and what came of it.
struct BudgetAnswer {
  double averageBits = 0;
  core::Result<Allocation> allocation;
  std::optional<Gap> reference;  ///< the reference's rule at the same budget
  std::optional<Gap> steepest;   ///< steepest descent at the same budget
};

/// A list with average_bits, objective, used_average_bits, bits by layer, size_bits, proven, lower_bound, the
/// resources that are known, and greedy: {reference, steepest}. An impossible budget has null for the numbers
/// and the reason under "impossible".
std::string answersToJson(const AllocationInstance& instance, const std::vector<BudgetAnswer>& answers);

/// The same numbers for points of a front, under "points", and "steps": every step of the exact front as
/// [average bits, objective], or null where only the points were computed.
std::string frontToJson(const AllocationInstance& instance, const std::vector<Allocation>& front,
                        const std::optional<std::vector<std::pair<double, double>>>& steps);

/// {"profile", "sources": [..], "configurations": [{name, compression, average_bits, totals, layers: [..]}]}.
std::string costsToJson(const Network& network, const std::vector<Configuration>& configurations,
                        const HardwareProfile& profile, const WeightStorage& storage);

/// {"front": names, "points": [{"name", quantities.., "on_front"}]}.
std::string paretoToJson(const NamedPoints& named, const std::vector<std::size_t>& front);

}  // namespace quantoscope::codesign
