// SPDX-License-Identifier: GPL-3.0-or-later
// Bars, boxes and histograms as data. See plot.h for lines and regions.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/present/plot.h"

namespace quantoscope::present {

struct BarSet {
  Text name;
  Color color;
  std::vector<double> values;  ///< one per category; NaN: no bar, the value is undefined
  /// Empty or one per category: what else there is to say of a value, or why it is undefined. An undefined
  /// value with a note has a cross in the place of its bar.
  std::vector<Text> notes = {};
};

/// Grouped bars. Every bar may have its own color through `categoryColors` when there is a single set.
struct BarChart {
  std::vector<Text> categories;
  std::vector<Subject> subjects;  ///< empty or one per category
  std::vector<Color> categoryColors;
  std::vector<BarSet> sets;
  /// Empty or one per category: what a category is called where there is room, in read-outs and files.
  std::vector<Text> fullNames = {};
};

/// One box of a box plot: whiskers are the last data inside 1.5 interquartile ranges.
struct Box {
  Text name;
  Color color;
  Subject subject;
  double whiskerLow = 0;
  double q1 = 0;
  double median = 0;
  double q3 = 0;
  double whiskerHigh = 0;
  double mean = 0;
  std::size_t samples = 0;
  std::size_t outliers = 0;
};

struct BoxChart {
  std::vector<Box> boxes;
};

/// Counts over shared bins, one outline per set. `edges` ascends and has one more entry than each `counts`.
struct Histogram {
  struct Set {
    Text name;
    Color color;
    Subject subject;
    std::vector<double> counts;
  };
  std::vector<double> edges;
  std::vector<Set> sets;
};

/// A level of the value axis that is marked across the plot, such as a threshold.
struct Level {
  std::string id;  ///< stable within the chart, never translated
  Text name;       ///< stands beside the plot
  double value = 0;
  Color color;
  bool movable = false;  ///< the user may drag it
};

struct Chart {
  Text title;
  Axis category;  ///< the x axis of a histogram
  Axis value;
  std::variant<BarChart, BoxChart, Histogram> content;
  std::vector<Level> levels = {};  ///< of bars and boxes
  bool legend = true;
  Text emptyState;  ///< not empty: there is nothing to draw, and this says why and what to do
};

using ChartPtr = std::shared_ptr<const Chart>;

}  // namespace quantoscope::present
