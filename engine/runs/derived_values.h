// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists of numbers that are made from another list where they are looked at, instead of being kept
// beside it: a smoothed line of 16 million losses would take as much memory as the losses. Immutable; any
// thread.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

#include "engine/runs/column.h"

namespace quantoscope::runs {

class DerivedValues {
 public:
  virtual ~DerivedValues() = default;
  DerivedValues(const DerivedValues&) = delete;
  DerivedValues& operator=(const DerivedValues&) = delete;

  virtual std::size_t size() const = 0;
  /// `out` becomes the values first .. first + out.size() - 1, which must exist. However the list is cut into
  /// stretches, the values are the same to the last bit.
  virtual void read(std::size_t first, std::span<double> out) const = 0;
  /// Whether a picture can read a few short stretches for each of its columns.
  virtual bool isCheap() const = 0;
  /// Stretches of this length cost hardly more than all values at once.
  virtual std::size_t stretch() const { return std::size_t{1} << 14; }

 protected:
  DerivedValues() = default;
};

using DerivedPtr = std::shared_ptr<const DerivedValues>;

/// All of them; empty for null. `stop` is polled once per stretch; when it is set, what is returned is
/// unspecified.
std::vector<double> allOf(const DerivedPtr& values, const std::stop_token& stop = {});

/// A list that is kept, or one that is made where it is looked at.
using LineValues = std::variant<Column<double>, DerivedPtr>;

/// Shorter lists are kept: they are looked at faster and take little.
inline constexpr std::size_t longestKept = std::size_t{1} << 20;

/// `values` as they are if they are many and cheap, else all of them. Empty for null. For `stop` see allOf().
LineValues keptOrDerived(DerivedPtr values, const std::stop_token& stop = {});

/// The numbers of `values`, which must outlive what is made from them.
Column<double> borrowed(std::span<const double> values);

}  // namespace quantoscope::runs
