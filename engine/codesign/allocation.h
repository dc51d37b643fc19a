// SPDX-License-Identifier: GPL-3.0-or-later
// Bit allocation: the exact optimum of an instance at a budget, at many budgets, and how far rules of thumb
// are from it. Pure functions, safe from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/codesign/allocation_instance.h"
#include "engine/core/progress.h"

namespace quantoscope::codesign {

struct Allocation {
  std::vector<int> bits;  ///< one width a layer
  double objective = 0;   ///< sum of the layers' costs, added in their order
  double sizeBits = 0;    ///< sum of parameters * bits
  double averageBits = 0;
  std::optional<double> macs, bops, latency, energy;  ///< where the instance tells; seconds, picojoules
  /// The optimum is proven. False only when the search had to be cut short; `lowerBound` then says how much
  /// better another allocation could be at most.
  bool proven = true;
  double lowerBound = 0;
};

/// What an instance's layers use at each width; checks that every limit can be computed.
class AllocationModel;

/// Answers for one instance. Limits beside the size: with none, the size is the only resource and every
/// answer is exact (dynamic programming over all sizes; where those are too many, bounded search). With MACs,
/// BOPs, latency or energy limited as well, bounded search over all resources at once: exact as long as
/// Allocation::proven says so. Layers run one after the other, so latencies add up.
class Allocator {
 public:
  /// `profile` is needed for latency and energy only. Errors: contradictions of the instance, a limit whose
  /// numbers are missing, pins and ties that leave a layer no width.
  static core::Result<Allocator> make(AllocationInstance instance,
                                      const std::optional<HardwareProfile>& profile,
                                      const std::stop_token& stop = {});
  ~Allocator();
  Allocator(Allocator&&) noexcept;
  Allocator& operator=(Allocator&&) noexcept;

  const AllocationInstance& instance() const;

  /// The best allocation of at most `sizeBits` bits; an error in words when there is none.
  core::Result<Allocation> at(double sizeBits, const std::stop_token& stop = {}) const;
  /// The same with a budget of `averageBits` bits a parameter.
  core::Result<Allocation> atAverage(double averageBits, const std::stop_token& stop = {}) const;

  /// The optima of `points` budgets, evenly spaced from the smallest to the largest allocation; budgets that
  /// the other limits make impossible are left out. An error only when cancelled.
  core::Result<std::vector<Allocation>> front(std::size_t points, const std::stop_token& stop = {},
                                              const core::ProgressSink& progress = {}) const;

  /// Every step of the exact front as (average bits, objective), if the size is the only limit and the table
  /// of all budgets could be made; else nothing.
  std::optional<std::vector<std::pair<double, double>>> steps() const;

  /// The numbers of any widths (one a layer, each with a cost in the instance).
  Allocation evaluate(const std::vector<int>& bits) const;

  /// No limit of the instance beside the size is broken.
  bool holdsLimits(const Allocation& allocation) const;

  double smallestBits() const;  ///< size of the smallest and of the largest allocation
  double largestBits() const;

 private:
  explicit Allocator(std::unique_ptr<AllocationModel> model);
  std::unique_ptr<AllocationModel> m_model;
};

/// How far a rule is from the optimum of its own size.
struct Gap {
  Allocation found;
  std::optional<double> optimum;  ///< least objective at the size the rule used
  bool withinBudget = true;       ///< and within all other limits
  /// found.objective - optimum, and the same relative to the optimum where that is positive. Nothing when
  /// the rule breaks a limit: then it has no optimum to be held against.
  std::optional<double> absolute, relative;
};
Gap gapOf(const Allocator& allocator, const std::vector<int>& bits, double budgetBits,
          const std::stop_token& stop = {});

}  // namespace quantoscope::codesign
