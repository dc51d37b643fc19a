// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments over each other, and singular directions; see geometry_comparison_views.h.
#include "engine/present/geometry_comparison_views.h"

#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/geometry/zonogon.h"
#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_study_parts.h"
#include "engine/present/geometry_views.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostMatrices = 7;
constexpr int circlePoints = 96;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

Text experimentName(const std::vector<TracePtr>& traces, std::size_t index) {
  return present::experimentName(traces[index]->experiment.name, index == 0);
}

Color experimentColor(std::size_t index, double alpha = 1) {
  return {ColorRole::Series, static_cast<int>(index), alpha};
}

Dash experimentDash(std::size_t index) {
  return index == 0 ? Dash::Solid : Dash::Dashed;
}

Polygon region(const geometry::ErrorTrace& trace, std::size_t index, Text name) {
  const geometry::Zonogon zonogon = geometry::zonogonOf(trace.cumulative.generators.topRows(2));
  Polygon polygon{{"region." + std::to_string(index), std::move(name), true, {}},
                  {},
                  {},
                  experimentColor(index, 0.10),
                  {experimentColor(index), index == 0 ? 2.0 : 1.5, experimentDash(index)}};
  for (Eigen::Index i = 0; i < zonogon.vertices.rows(); ++i) {
    polygon.x.push_back(zonogon.vertices(i, 0));
    polygon.y.push_back(zonogon.vertices(i, 1));
  }
  return polygon;
}

PlotPtr regionsOverlay(const std::vector<TracePtr>& traces, Text notice) {
  const geometry::ErrorTrace& first = *traces.front();
  auto plot = std::make_shared<Plot>();
  plot->title = first.dimension() > 2 ? Text{QUANTOSCOPE_PRESENT("Error regions on channels 1 and 2"), {}}
                                      : Text{QUANTOSCOPE_PRESENT("Error regions"), {}};
  plot->x.title = errorAxisTitle(first, 0);
  plot->y.title = errorAxisTitle(first, 1);
  plot->equalAspect = true;
  plot->notice = std::move(notice);
  for (std::size_t i = 0; i < traces.size(); ++i) {
    plot->elements.push_back(region(*traces[i], i, experimentName(traces, i)));
  }
  return plot;
}

PlotPtr spectralNorms(const std::vector<TracePtr>& traces) {
  auto plot = layerPlot({QUANTOSCOPE_PRESENT("Spectral norms of the layers"), {}},
                        {QUANTOSCOPE_PRESENT("Spectral norm"), {}});
  for (std::size_t i = 0; i < traces.size(); ++i) {
    std::vector<double> norms;
    for (const geometry::LayerTrace& layer : traces[i]->layers) {
      norms.push_back(layer.spectralNorm);
    }
    plot->elements.push_back(growthLine("norms." + std::to_string(i), experimentName(traces, i),
                                        std::move(norms), experimentColor(i), experimentDash(i)));
  }
  addLayerMarks(*plot, 0);
  plot->elements.push_back(Rule{{"one", {QUANTOSCOPE_PRESENT("Errors keep their size"), {}}, false, {}},
                                Rule::Direction::Horizontal,
                                1,
                                {{ColorRole::Muted}, 1.0, Dash::Dotted}});
  return plot;
}

PlotPtr relativeErrors(const std::vector<TracePtr>& traces) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Relative error of each channel"), {}};
  plot->x = axis(QUANTOSCOPE_PRESENT("Channel"));
  plot->x.integers = true;
  plot->y = axis(QUANTOSCOPE_PRESENT("Relative error (%)"));
  double largest = 0;
  for (std::size_t i = 0; i < traces.size(); ++i) {
    std::vector<double> percent;
    for (const auto& error : traces[i]->cumulative.relativeError) {
      percent.push_back(error ? 100 * *error : gap);
      largest = error ? std::max(largest, percent.back()) : largest;
    }
    Line line = growthLine("relative." + std::to_string(i), experimentName(traces, i), std::move(percent),
                           experimentColor(i), experimentDash(i));
    plot->elements.push_back(Points{{"channels." + std::to_string(i), line.info.name, false, {}},
                                    line.x,
                                    line.y,
                                    line.stroke.color,
                                    {},
                                    Marker::Circle,
                                    5.0});
    plot->elements.push_back(std::move(line));
  }
  plot->x.range = Range{0.75, static_cast<double>(traces.front()->dimension()) + 0.25};
  plot->y.range = Range{0, largest > 0 ? 1.08 * largest : 1.0};
  return plot;
}

PlotPtr sizes(const std::vector<TracePtr>& traces) {
  auto plot = std::make_shared<Plot>();
  const bool plane = traces.front()->dimension() == 2;
  plot->title = {plane ? QUANTOSCOPE_PRESENT("Area of the error regions")
                       : QUANTOSCOPE_PRESENT("Volume of the error regions"),
                 {}};
  plot->x = axis(plane ? QUANTOSCOPE_PRESENT("Area") : QUANTOSCOPE_PRESENT("Volume"));
  const auto count = static_cast<double>(traces.size());
  double largest = 0;
  for (std::size_t i = 0; i < traces.size(); ++i) {
    const double place = count - static_cast<double>(i);
    const double volume = traces[i]->cumulative.volume;
    plot->y.ticks.push_back({place, experimentName(traces, i)});
    plot->elements.push_back(Line{{"size." + std::to_string(i), experimentName(traces, i), false, {}},
                                  values({0.0, volume}),
                                  values({place, place}),
                                  {experimentColor(i), 7.0}});
    largest = std::max(largest, volume);
  }
  plot->x.range = Range{0, largest > 0 ? 1.06 * largest : 1.0};
  plot->y.range = Range{0.5, count + 0.5};
  return plot;
}

Line circle(const Eigen::Matrix2d& image, std::string id, Text name, const Stroke& stroke) {
  std::vector<double> x;
  std::vector<double> y;
  for (int i = 0; i <= circlePoints; ++i) {
    const double angle = 2 * 3.14159265358979323846 * i / circlePoints;
    const Eigen::Vector2d point = image * Eigen::Vector2d(std::cos(angle), std::sin(angle));
    x.push_back(point(0));
    y.push_back(point(1));
  }
  return {{std::move(id), std::move(name), true, {}},
          values(std::move(x)),
          values(std::move(y)),
          stroke,
          LineShape::Straight,
          true};
}

/// The columns of `ends`, first two channels, as lines from the origin.
Line spokes(const Eigen::MatrixXd& ends, std::string id, Text name, const Stroke& stroke) {
  std::vector<double> x;
  std::vector<double> y;
  for (Eigen::Index i = 0; i < ends.cols(); ++i) {
    x.insert(x.end(), {0, ends(0, i), gap});
    y.insert(y.end(), {0, ends.rows() > 1 ? ends(1, i) : 0.0, gap});
  }
  return {{std::move(id), std::move(name), true, {}},
          values(std::move(x)),
          values(std::move(y)),
          stroke,
          LineShape::Straight,
          true};
}

/// The image of the unit ball on the first two channels is that of the unit circle under this matrix.
Eigen::Matrix2d shadowOf(const Eigen::MatrixXd& matrix) {
  const Eigen::JacobiSVD<Eigen::MatrixXd> svd(matrix.topRows(2), Eigen::ComputeThinU | Eigen::ComputeThinV);
  Eigen::Matrix2d shadow = Eigen::Matrix2d::Zero();
  for (Eigen::Index i = 0; i < std::min<Eigen::Index>(2, svd.singularValues().size()); ++i) {
    shadow.col(i) = svd.singularValues()(i) * svd.matrixU().col(i);
  }
  return shadow;
}

PlotPtr directions(const Eigen::MatrixXd& matrix, Text title, const Color& color) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->x = axis(QUANTOSCOPE_PRESENT("Channel %1"), {"1"});
  plot->y = axis(QUANTOSCOPE_PRESENT("Channel %1"), {"2"});
  plot->equalAspect = true;
  const Eigen::JacobiSVD<Eigen::MatrixXd> svd(matrix, Eigen::ComputeThinU | Eigen::ComputeThinV);
  if (svd.singularValues()(0) == 0) {
    plot->emptyState = {QUANTOSCOPE_PRESENT("This matrix is zero: it maps everything onto one point."), {}};
    return plot;
  }
  plot->elements.push_back(circle(Eigen::Matrix2d::Identity(), "unit",
                                  {QUANTOSCOPE_PRESENT("Unit circle"), {}},
                                  {{ColorRole::Muted}, 1.0, Dash::Dashed}));
  plot->elements.push_back(spokes(svd.matrixV(), "from", {QUANTOSCOPE_PRESENT("Directions it stretches"), {}},
                                  {{ColorRole::Muted}, 1.0}));
  plot->elements.push_back(
      circle(shadowOf(matrix), "image", {QUANTOSCOPE_PRESENT("Its image"), {}}, {color, 1.75}));
  plot->elements.push_back(spokes(svd.matrixU() * svd.singularValues().asDiagonal(), "to",
                                  {QUANTOSCOPE_PRESENT("Where they go"), {}}, {color, 1.75}));
  return plot;
}

std::string listed(const Eigen::VectorXd& numbers) {
  std::string text;
  for (Eigen::Index i = 0; i < numbers.size(); ++i) {
    text += (i == 0 ? "" : " / ") + shortNumber(numbers(i));
  }
  return text;
}

Eigen::VectorXd singularValues(const Eigen::MatrixXd& matrix) {
  return Eigen::JacobiSVD<Eigen::MatrixXd>(matrix).singularValues();
}

}  // namespace

PlotGrid experimentsGrid(const std::vector<TracePtr>& traces) {
  std::vector<TracePtr> shown;
  for (const TracePtr& trace : traces) {
    const geometry::ErrorTrace& first = *traces.front();
    if (trace->dimension() == first.dimension() && trace->shown == first.shown &&
        (shown.empty() || !(trace->experiment == first.experiment))) {
      shown.push_back(trace);
    }
  }
  PlotGrid grid;
  grid.columns = 2;
  grid.title = {QUANTOSCOPE_PRESENT("Experiments compared"), {}};
  grid.plots = {regionsOverlay(shown, viewNotice(*traces.front())), spectralNorms(shown),
                relativeErrors(shown), sizes(shown)};
  return grid;
}

PlotGrid directionsGrid(const geometry::ErrorTrace& trace) {
  PlotGrid grid;
  Eigen::MatrixXd rounded =
      Eigen::MatrixXd::Identity(trace.experiment.input.size(), trace.experiment.input.size());
  Eigen::MatrixXd exact = rounded;
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    rounded = trace.layers[i].quantized * rounded;
    exact = trace.experiment.layers[i] * exact;
  }
  const std::vector<std::size_t> layers = plottedLayers(trace.layers.size(), mostMatrices);
  for (const std::size_t layer : layers) {
    const Eigen::MatrixXd& matrix = trace.layers[layer].quantized;
    grid.plots.push_back(directions(matrix,
                                    phrase(QUANTOSCOPE_PRESENT("Layer %1: stretches by %2"),
                                           {std::to_string(layer + 1), listed(singularValues(matrix))}),
                                    layerColor(layer)));
  }
  grid.plots.push_back(directions(
      rounded, phrase(QUANTOSCOPE_PRESENT("All layers: stretch by %1"), {listed(singularValues(rounded))}),
      {ColorRole::Cumulative}));
  const Eigen::MatrixXd change = rounded - exact;
  if (change.isZero(0)) {
    auto none = std::make_shared<Plot>();
    none->title = {QUANTOSCOPE_PRESENT("Change by rounding"), {}};
    none->emptyState = {
        QUANTOSCOPE_PRESENT("The weights lie on the grid of their bits, so rounding makes no error."), {}};
    grid.plots.push_back(none);
  } else {
    // Beside the unit circle a small change would be a dot.
    auto plot = std::make_shared<Plot>(*directions(
        change,
        phrase(QUANTOSCOPE_PRESENT("Change by rounding: stretches by %1"), {listed(singularValues(change))}),
        {ColorRole::Highlight}));
    std::erase_if(plot->elements, [](const Element& element) {
      return infoOf(element).id == "unit" || infoOf(element).id == "from";
    });
    grid.plots.push_back(plot);
  }
  grid.columns = 3;
  grid.title = {QUANTOSCOPE_PRESENT("Singular directions"), {}};
  return grid;
}

}  // namespace quantoscope::present
