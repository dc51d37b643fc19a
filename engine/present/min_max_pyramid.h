// SPDX-License-Identifier: GPL-3.0-or-later
// Smallest and largest values of stretches of a long line, prepared so that any stretch costs a few hundred
// comparisons however long the line is. Exact: what it says is what a look at every value would say. Built
// once, then immutable; safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <variant>
#include <vector>

#include "engine/runs/column.h"
#include "engine/runs/run_record.h"

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
  /// Of bit-widths, where runs::unknownBits is a gap.
  explicit MinMaxPyramid(runs::Column<std::int8_t> values);

  std::size_t size() const {
    return std::visit([](const auto& values) { return values.size(); }, m_values);
  }
  double operator[](std::size_t i) const {
    if (const auto* values = std::get_if<runs::Column<double>>(&m_values)) {
      return (*values)[i];
    }
    return asNumber(std::get<runs::Column<std::int8_t>>(m_values)[i]);
  }
  /// What it was made from; null if that was not numbers but bit-widths.
  const runs::Column<double>* numbers() const { return std::get_if<runs::Column<double>>(&m_values); }

  /// Of the values first..end-1; end is cut to their number.
  Extremes over(std::size_t first, std::size_t end) const;

 private:
  static constexpr std::size_t block = 32;  // values under an entry of the lowest level
  static constexpr std::size_t fan = 8;     // entries under an entry of every other level

  static double asNumber(double value) { return value; }
  static double asNumber(std::int8_t bits) {
    return bits == runs::unknownBits ? std::numeric_limits<double>::quiet_NaN() : bits;
  }
  template <typename T>
  static Extremes extremesOf(const runs::Column<T>& values, std::size_t first, std::size_t end);
  template <typename T>
  void build(const runs::Column<T>& values);

  std::variant<runs::Column<double>, runs::Column<std::int8_t>> m_values;
  std::vector<std::vector<Extremes>> m_levels;  // the lowest first
};

}  // namespace quantoscope::present
