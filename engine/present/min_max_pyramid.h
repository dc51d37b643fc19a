// SPDX-License-Identifier: GPL-3.0-or-later
// Smallest and largest values of stretches of a long line, prepared so that any stretch costs a few hundred
// comparisons however long the line is. Exact: what it says is what a look at every value would say. Built
// once, then immutable; safe from any thread.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/runs/column.h"

namespace quantoscope::present {

/// NaN in both: no finite value there.
struct Extremes {
  double low = 0;
  double high = 0;

  friend bool operator==(const Extremes&, const Extremes&) = default;
};

class MinMaxPyramid {
 public:
  /// Reads all values once: about a fourteenth of their memory is added to theirs, which it keeps alive. NaN
  /// are gaps.
  explicit MinMaxPyramid(runs::Column<double> values);

  const runs::Column<double>& values() const { return m_values; }

  /// Of the values first..end-1; end is cut to their number.
  Extremes over(std::size_t first, std::size_t end) const;

 private:
  static constexpr std::size_t block = 32;  // values under an entry of the lowest level
  static constexpr std::size_t fan = 8;     // entries under an entry of every other level

  runs::Column<double> m_values;
  std::vector<std::vector<Extremes>> m_levels;  // the lowest first
};

}  // namespace quantoscope::present
