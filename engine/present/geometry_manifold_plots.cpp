// SPDX-License-Identifier: GPL-3.0-or-later
// Plots of a manifold's points, at the input or as errors; see geometry_study_parts.h.
#include <algorithm>

#include "engine/present/geometry_study_parts.h"

namespace quantoscope::present {
namespace {

Values column(const geometry::Points& points, Eigen::Index which) {
  std::vector<double> numbers(static_cast<std::size_t>(points.rows()));
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    numbers[i] = points(static_cast<Eigen::Index>(i), which);
  }
  return values(std::move(numbers));
}

/// The place of each point along the manifold as a color.
std::vector<Color> positionColors(Eigen::Index count) {
  std::vector<Color> colors;
  for (Eigen::Index i = 0; i < count; ++i) {
    colors.push_back(scaleColor(count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0));
  }
  return colors;
}

}  // namespace

bool isCurve(const geometry::Manifold& manifold) {
  return manifold.connection == geometry::Connection::Closed ||
         manifold.connection == geometry::Connection::Open;
}

Points pointsOf(Values x, Values y, std::string id, Text name) {
  const auto count = static_cast<Eigen::Index>(x->size());
  Points points{{std::move(id), std::move(name), false, {}},
                std::move(x),
                std::move(y),
                scaleColor(0.5),
                positionColors(count),
                Marker::Circle,
                count > 400 ? 2.5 : 4.0};
  points.selectable = true;
  return points;
}

namespace {

/// The curve through the points in their order, where they are a curve.
void addCurve(Plot& plot, const geometry::Manifold& manifold, const geometry::Points& points) {
  if (!isCurve(manifold)) {
    return;
  }
  std::vector<double> x = *column(points, 0);
  std::vector<double> y = *column(points, 1);
  if (manifold.connection == geometry::Connection::Closed) {
    x.push_back(x.front());
    y.push_back(y.front());
  }
  plot.elements.push_back(Line{{"curve", {}, false, {}},
                               values(std::move(x)),
                               values(std::move(y)),
                               {{ColorRole::Muted, 0, 0.5}, 0.75},
                               LineShape::Straight,
                               true});
}

/// The manifold's points somewhere in the plane.
std::shared_ptr<Plot> manifoldPlot(Text title, const geometry::Manifold& manifold,
                                   const geometry::Points& points, Axis x, Axis y) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->x = std::move(x);
  plot->y = std::move(y);
  plot->equalAspect = true;
  addCurve(*plot, manifold, points);
  plot->elements.push_back(
      pointsOf(column(points, 0), column(points, 1), "points", {QUANTOSCOPE_PRESENT("Points"), {}}));
  return plot;
}

}  // namespace

std::shared_ptr<Plot> inputPlot(const geometry::Manifold& manifold, const geometry::Points& points) {
  return manifoldPlot({QUANTOSCOPE_PRESENT("Inputs"), {}}, manifold, points,
                      axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"1"}),
                      axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"2"}));
}

std::shared_ptr<Plot> errorPlot(Text title, const geometry::Manifold& manifold,
                                const geometry::Points& errors) {
  auto plot =
      manifoldPlot(std::move(title), manifold, errors, axis(QUANTOSCOPE_PRESENT("Error, channel %1"), {"1"}),
                   axis(QUANTOSCOPE_PRESENT("Error, channel %1"), {"2"}));
  if (errors.isZero(0)) {
    plot->elements.clear();
    plot->emptyState = {QUANTOSCOPE_PRESENT("There is no error at any point."), {}};
  }
  return plot;
}

std::vector<std::size_t> plottedLayers(std::size_t count, std::size_t most) {
  std::vector<std::size_t> layers;
  for (std::size_t i = 0; i < std::min(count, most); ++i) {
    layers.push_back(i);
  }
  if (count > most) {
    layers.back() = count - 1;
  }
  return layers;
}

Text nameOf(geometry::ManifoldKind kind) {
  switch (kind) {
    case geometry::ManifoldKind::Circle:
      return {QUANTOSCOPE_PRESENT("Circle"), {}};
    case geometry::ManifoldKind::Ellipse:
      return {QUANTOSCOPE_PRESENT("Ellipse"), {}};
    case geometry::ManifoldKind::Line:
      return {QUANTOSCOPE_PRESENT("Line"), {}};
    case geometry::ManifoldKind::Spiral:
      return {QUANTOSCOPE_PRESENT("Spiral"), {}};
    case geometry::ManifoldKind::FigureEight:
      return {QUANTOSCOPE_PRESENT("Figure eight"), {}};
    case geometry::ManifoldKind::TwoBlobs:
      return {QUANTOSCOPE_PRESENT("Two blobs"), {}};
    case geometry::ManifoldKind::Grid:
      return {QUANTOSCOPE_PRESENT("Grid of points"), {}};
    case geometry::ManifoldKind::File:
      return {QUANTOSCOPE_PRESENT("Points from a file"), {}};
  }
  return {};
}

}  // namespace quantoscope::present
