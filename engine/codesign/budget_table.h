// SPDX-License-Identifier: GPL-3.0-or-later
// The exact optimum for every budget at once, by dynamic programming over the sizes that can occur. For one
// resource. Immutable once built, safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include "engine/codesign/choice_problem.h"

namespace quantoscope::codesign {

class BudgetTable {
 public:
  /// With u the size above the least possible one in units of the greatest common divisor of all differences,
  /// f_i(u) = min_j f_{i-1}(u - w_ij) + c_ij. Work and memory grow with the number of such sizes; nothing
  /// when they exceed `mostCells` numbers (8 bytes each), or when `stop` is set. `items` without dominated
  /// choices.
  static std::optional<BudgetTable> build(const std::vector<ChoiceItem>& items, std::uint64_t mostCells,
                                          const std::stop_token& stop);

  /// For each item the position of its choice: of the cheapest selections of at most `budget` bits one of the
  /// smallest size. Nothing when even the smallest selection is larger.
  std::optional<std::vector<std::size_t>> selection(double budget) const;

  /// Every step of the exact front: sizes ascending, costs strictly descending.
  std::vector<std::pair<double, double>> front() const;

  double leastSize() const { return m_least; }
  double largestSize() const { return m_least + m_unit * static_cast<double>(m_spans.back()); }

 private:
  struct Step {
    std::uint64_t units;
    double cost;
  };
  double cell(std::size_t item, std::uint64_t units) const { return m_cells[m_offsets[item] + units]; }

  double m_least = 0;
  double m_unit = 1;
  std::vector<std::vector<Step>> m_steps;  ///< by item and choice
  std::vector<std::uint64_t> m_spans;      ///< largest u after item i; m_spans[0] is before the first
  std::vector<std::size_t> m_offsets;      ///< of f_i in m_cells
  std::vector<double> m_cells;
  std::vector<std::uint64_t> m_best;  ///< by u: the smallest size at which the cheapest up to u is found
};

}  // namespace quantoscope::codesign
