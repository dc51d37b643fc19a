// SPDX-License-Identifier: GPL-3.0-or-later
// Small charts the tests of widgets/charts share.
#pragma once

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "engine/present/charts.h"

namespace chart_samples {

using namespace quantoscope::present;

inline Text text(const std::string& value) {
  return Text::verbatim(value);
}

inline std::shared_ptr<Chart> frame(const std::string& title) {
  auto chart = std::make_shared<Chart>();
  chart->title = text(title);
  chart->category.title = text("Layer");
  chart->value.title = text("Half-width");
  return chart;
}

/// `values[set][category]`.
inline std::shared_ptr<Chart> bars(const std::vector<std::vector<double>>& values) {
  auto chart = frame("Error box");
  BarChart content;
  for (std::size_t i = 0; i < values.front().size(); ++i) {
    content.categories.push_back(text("Layer " + std::to_string(i + 1)));
    content.subjects.push_back({static_cast<int>(i), std::nullopt});
  }
  for (std::size_t set = 0; set < values.size(); ++set) {
    content.sets.push_back(
        {text("Set " + std::to_string(set)), {ColorRole::Series, static_cast<int>(set)}, values[set]});
  }
  chart->content = content;
  return chart;
}

inline std::shared_ptr<Chart> coloredBars(const std::vector<double>& values, const std::vector<int>& bits) {
  auto chart = bars({values});
  for (const int bit : bits) {
    std::get<BarChart>(chart->content).categoryColors.push_back({ColorRole::BitWidth, bit});
  }
  return chart;
}

inline std::shared_ptr<Chart> manyBars(int count, const std::string& before, const std::string& after) {
  std::vector<double> values;
  for (int i = 0; i < count; ++i) {
    values.push_back(1 + i % 7);
  }
  auto chart = bars({values});
  for (int i = 0; i < count; ++i) {
    std::get<BarChart>(chart->content).categories[static_cast<std::size_t>(i)] =
        text(before + std::to_string(i) + after);
  }
  return chart;
}

inline std::shared_ptr<Chart> boxes() {
  auto chart = frame("Loss by bit-width");
  BoxChart content;
  for (const int bit : {2, 4, 8}) {
    const double m = 1.0 / bit;
    content.boxes.push_back({text(std::to_string(bit) + " bit"),
                             {ColorRole::BitWidth, bit},
                             {{}, bit},
                             m - 0.2,
                             m - 0.1,
                             m,
                             m + 0.15,
                             m + 0.4,
                             m + 0.05,
                             120,
                             7});
  }
  chart->content = content;
  return chart;
}

inline std::shared_ptr<Chart> histogram() {
  auto chart = frame("Weights");
  Histogram content;
  content.edges = {-1, -0.5, 0, 0.5, 1};
  content.sets = {{text("conv1"), {ColorRole::Layer, 0}, {0, {}}, {1, 8, 6, 0}},
                  {text("conv2"), {ColorRole::Layer, 1}, {1, {}}, {3, 3, 3, 3}}};
  chart->content = content;
  return chart;
}

inline std::shared_ptr<Chart> empty() {
  auto chart = frame("Sensitivity");
  chart->emptyState = text("Nothing measured yet. Start a sweep.");
  return chart;
}

}  // namespace chart_samples
