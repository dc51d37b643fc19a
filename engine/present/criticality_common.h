// SPDX-License-Identifier: GPL-3.0-or-later
// What the files behind criticality_views.h share. Private to them.
#pragma once

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/present/criticality_views.h"

namespace quantoscope::present::criticality_look {

inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

inline Values share(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

template <typename View>
std::shared_ptr<const View> emptyView(const Text& title, const Text& sentence) {
  View view;
  view.title = title;
  view.emptyState = sentence;
  return std::make_shared<const View>(std::move(view));
}

template <typename View>
std::shared_ptr<const View> finished(View view) {
  return std::make_shared<const View>(std::move(view));
}

/// The sentence for a null analysis, or for one that lacks the numbers.
Text missing(const AnalysisPtr& analysis);

Axis layerAxis();
inline Subject subjectOf(int layer) {
  return {layer, std::nullopt};
}
inline Cell optionalCell(const std::optional<double>& value) {
  return numberCell(value.value_or(none));
}
Cell layerCell(int layer);

/// A horizontal line at a threshold, which is moved by its parameter's id.
Rule thresholdRule(const char* parameterId, double position);

/// The outline of a rectangle that is selected.
Polygon outline(std::string id, Range x, Range y);

/// Widths of rounded layers that were measured, ascending.
std::vector<int> widthsOf(const criticality::Analysis& analysis);

}  // namespace quantoscope::present::criticality_look
