// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a long chart's categories that is in view: where it begins, how wide it is, and the chart of
// just that part. Values and pure functions, any thread.
#pragma once

#include "engine/present/charts.h"

namespace quantoscope::charts {

/// `count` of `total` categories from `first` on. Everything is in view when count equals total.
struct CategoryWindow {
  int first = 0;
  int count = 0;
  int total = 0;

  static CategoryWindow all(int total) { return {0, total, total}; }
  bool isAll() const { return count >= total; }

  /// Another total: a window of everything stays one of everything, others keep their place and width as far
  /// as there is room.
  CategoryWindow resized(int newTotal) const;
  /// `factor` times as many categories, at least `least` where there are so many, around the place `anchor`
  /// from 0 (left) to 1 (right).
  CategoryWindow zoomed(double factor, double anchor, int least = 3) const;
  CategoryWindow moved(int by) const;
  /// The smallest move that brings `category` into view.
  CategoryWindow showing(int category) const;

  friend bool operator==(const CategoryWindow&, const CategoryWindow&) = default;
};

/// The chart of the window's categories. Its value axis is that of the whole chart, so that it stands still
/// while the window moves. Histograms, and windows of everything, give the chart itself.
present::ChartPtr windowed(const present::ChartPtr& chart, const CategoryWindow& window);

}  // namespace quantoscope::charts
