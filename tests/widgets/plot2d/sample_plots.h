// SPDX-License-Identifier: GPL-3.0-or-later
// Small plots for the tests of the plotting adapter.
#pragma once

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/present/plot.h"

namespace quantoscope::test {

inline present::Values values(std::vector<double> numbers) {
  return std::make_shared<const std::vector<double>>(std::move(numbers));
}

inline present::Polygon square(const std::string& id, double half, int layer, double fillAlpha = 0.3) {
  present::Polygon polygon;
  polygon.info = {id, present::Text::verbatim("Layer " + std::to_string(layer)), true, {layer, {}}};
  polygon.x = {-half, half, half, -half};
  polygon.y = {-half, -half, half, half};
  polygon.fill = {present::ColorRole::Layer, layer, fillAlpha};
  polygon.outline = {{present::ColorRole::Layer, layer, 1.0}, 1.0, present::Dash::Solid};
  return polygon;
}

inline present::Line line(const std::string& id, std::vector<double> x, std::vector<double> y) {
  present::Line line;
  line.info = {id, present::Text::verbatim(id), true, {}};
  line.x = values(std::move(x));
  line.y = values(std::move(y));
  line.stroke = {{present::ColorRole::Series, 0, 1.0}, 1.5, present::Dash::Solid};
  return line;
}

inline present::Plot namedPlot() {
  present::Plot plot;
  plot.title = present::Text::verbatim("Error region");
  plot.x.title = present::Text::verbatim("Horizontal error");
  plot.y.title = present::Text::verbatim("Vertical error");
  plot.emptyState = present::Text::verbatim("Open a network first.");
  return plot;
}

inline present::PlotPtr shared(present::Plot plot) {
  return std::make_shared<const present::Plot>(std::move(plot));
}

/// Two squares around the origin with equal aspect; the larger reaches to `half`.
inline present::PlotPtr squares(double half = 1.0) {
  present::Plot plot = namedPlot();
  plot.equalAspect = true;
  plot.elements = {square("outer", half, 1), square("inner", half / 2, 2)};
  return shared(std::move(plot));
}

/// Every kind of element, with a gap, steps, a curve and colors per point.
inline present::Plot everything() {
  present::Plot plot = namedPlot();
  plot.notice = present::Text::verbatim("The last layer was left out.");
  present::Bands bands;
  bands.info = {"bands", present::Text::verbatim("Warm-up"), true, {}};
  bands.bands = {{{0, 2}, {present::ColorRole::Series, 1, 0.2}}};
  present::Line gap = line("loss", {0, 1, 2, 3, 4, 5}, {1, 2, std::nan(""), 3, 2, 4});
  present::Line steps = line("bits", {0, 2, 4}, {2, 4, 3});
  steps.shape = present::LineShape::StepAfter;
  steps.stroke.dash = present::Dash::Dashed;
  present::Line curve = line("path", {1, 3, 2, 1}, {1, 1, 3, 1});
  curve.curve = true;
  present::Points points;
  points.info = {"points", present::Text::verbatim("Samples"), true, {{}, 4}};
  points.x = values({0, 1, 2, 3, 4, 5});
  points.y = values({1, 2, 3, 3, 2, 4});
  for (int i = 0; i < 6; ++i) {
    points.colors.push_back({present::ColorRole::BitWidth, i + 1, 1.0});
  }
  points.marker = present::Marker::Diamond;
  present::Rule rule;
  rule.info = {"rule", present::Text::verbatim("Limit"), true, {}};
  rule.position = 3.5;
  rule.stroke = {{present::ColorRole::Bound, 0, 1.0}, 1.0, present::Dash::Dotted};
  present::Label label;
  label.info = {"label", {}, false, {}};
  label.x = 3;
  label.y = 2;
  label.text = present::Text::verbatim("here it turns");
  plot.elements = {bands, square("region", 2, 3), gap, steps, curve, points, rule, label};
  return plot;
}

}  // namespace quantoscope::test
