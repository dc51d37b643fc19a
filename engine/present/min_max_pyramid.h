// SPDX-License-Identifier: GPL-3.0-or-later
// Smallest and largest values of stretches of a long line, prepared so that any stretch costs a few hundred
// comparisons however long the line is. Exact: what it says is what a look at every value would say. Built
// once, then immutable; safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

#include "engine/runs/column.h"
#include "engine/runs/derived_values.h"
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
  /// Of values that are made where they are looked at: about a fourteenth of the memory they would take. On
  /// several threads. When `stop` is set, what it says is unspecified. Not null.
  explicit MinMaxPyramid(runs::DerivedPtr values, const std::stop_token& stop = {});

  std::size_t size() const { return m_size; }
  double operator[](std::size_t i) const {
    if (const auto* values = std::get_if<runs::Column<double>>(&m_values)) {
      return (*values)[i];
    }
    double value = 0;
    read(i, {&value, 1});
    return value;
  }
  /// `out` becomes the values first .. first + out.size() - 1, which must exist.
  void read(std::size_t first, std::span<double> out) const;
  /// What it was made from; null if that was not a list of numbers.
  const runs::Column<double>* numbers() const { return std::get_if<runs::Column<double>>(&m_values); }

  /// Of the values first..end-1; end is cut to their number.
  Extremes over(std::size_t first, std::size_t end) const;

 private:
  static constexpr std::size_t block = 32;  // values under an entry of the lowest level
  static constexpr std::size_t fan = 8;     // entries under an entry of every other level

  Extremes extremesOf(std::size_t first, std::size_t end) const;
  void addLevels(std::vector<Extremes> lowest);

  std::variant<runs::Column<double>, runs::Column<std::int8_t>, runs::DerivedPtr> m_values;
  std::size_t m_size = 0;
  std::vector<std::vector<Extremes>> m_levels;  // the lowest first
};

}  // namespace quantoscope::present
