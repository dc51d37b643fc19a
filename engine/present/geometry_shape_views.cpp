// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of an error region in plots, and all experiments in one table; see geometry_study_views.h.
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/geometry/zonogon.h"
#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_study_parts.h"
#include "engine/present/geometry_study_views.h"
#include "engine/present/geometry_views.h"

namespace quantoscope::present {
namespace {

std::vector<double> volumesOf(const geometry::ErrorTrace& trace) {
  std::vector<double> volumes;
  for (const geometry::LayerTrace& layer : trace.layers) {
    volumes.push_back(layer.cumulativeVolume);
  }
  return volumes;
}

/// Cumulative volume over the volume of its box after each layer; NaN for a flat box.
std::vector<double> efficienciesOf(const geometry::ErrorTrace& trace) {
  std::vector<double> efficiencies;
  Eigen::VectorXd halfWidths = Eigen::VectorXd::Zero(trace.dimension());
  for (const geometry::LayerTrace& layer : trace.layers) {
    halfWidths += layer.halfWidthsShown;
    const double box = (2 * halfWidths).prod();
    efficiencies.push_back(box > 0 ? layer.cumulativeVolume / box : std::numeric_limits<double>::quiet_NaN());
  }
  return efficiencies;
}

void addPair(Plot& plot, std::vector<double> full, std::optional<std::vector<double>> diagonal) {
  plot.elements.push_back(growthLine("full", {QUANTOSCOPE_PRESENT("This chain"), {}}, std::move(full),
                                     {ColorRole::Series, 0}, Dash::Solid));
  if (diagonal) {
    plot.elements.push_back(growthLine("diagonal", {QUANTOSCOPE_PRESENT("Without channel mixing"), {}},
                                       std::move(*diagonal), {ColorRole::Series, 1}, Dash::Dashed));
  }
}

std::vector<double> numbersOf(const Eigen::VectorXd& vector) {
  return {vector.data(), vector.data() + vector.size()};
}

Polygon shadow(const geometry::ErrorTrace& trace, ChannelPair channels, int number, bool diagonal) {
  Eigen::MatrixXd onto(2, trace.cumulative.generators.cols());
  onto.row(0) = trace.cumulative.generators.row(channels[0]);
  onto.row(1) = trace.cumulative.generators.row(channels[1]);
  const geometry::Zonogon zonogon = geometry::zonogonOf(onto);
  const Color color{ColorRole::Series, number};
  const char* name = diagonal ? QUANTOSCOPE_PRESENT("Channels %1 and %2, without mixing")
                              : QUANTOSCOPE_PRESENT("Channels %1 and %2");
  Polygon polygon{{(diagonal ? "diagonal." : "full.") + std::to_string(number),
                   phrase(name, {std::to_string(channels[0] + 1), std::to_string(channels[1] + 1)}),
                   !diagonal,
                   {}},
                  {},
                  {},
                  {ColorRole::Series, number, diagonal ? 0.0 : 0.12},
                  {color, diagonal ? 1.0 : 1.75, diagonal ? Dash::Dashed : Dash::Solid}};
  for (Eigen::Index i = 0; i < zonogon.vertices.rows(); ++i) {
    polygon.x.push_back(zonogon.vertices(i, 0));
    polygon.y.push_back(zonogon.vertices(i, 1));
  }
  return polygon;
}

PlotPtr projections(const geometry::ErrorTrace& trace, const geometry::ErrorTrace* diagonalOnly) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Projections of the error region"), {}};
  plot->x = axis(QUANTOSCOPE_PRESENT("Error, first channel of the pair"));
  plot->y = axis(QUANTOSCOPE_PRESENT("Error, second channel of the pair"));
  plot->equalAspect = true;
  int number = 0;
  for (const ChannelPair& pair : channelPairs(trace.dimension())) {
    plot->elements.push_back(shadow(trace, pair, number, false));
    if (diagonalOnly) {
      plot->elements.push_back(shadow(*diagonalOnly, pair, number, true));
    }
    ++number;
  }
  return plot;
}

}  // namespace

PlotGrid shapeGrid(const geometry::ErrorTrace& trace, const geometry::ErrorTrace* diagonalOnly) {
  // Numbers of different spaces must not stand side by side.
  const geometry::ErrorTrace* other =
      diagonalOnly && diagonalOnly->shown == trace.shown && diagonalOnly->dimension() == trace.dimension()
          ? diagonalOnly
          : nullptr;
  const auto beside = [&](auto&& numbers) { return other ? std::optional(numbers(*other)) : std::nullopt; };
  PlotGrid grid;
  grid.title = {QUANTOSCOPE_PRESENT("Shape of the error region"), {}};
  const bool plane = trace.dimension() == 2;
  const Text size = plane ? Text{QUANTOSCOPE_PRESENT("Area"), {}} : Text{QUANTOSCOPE_PRESENT("Volume"), {}};
  auto growth = layerPlot({QUANTOSCOPE_PRESENT("Growth of the error region"), {}}, size);
  growth->notice = viewNotice(trace);
  addPair(*growth, volumesOf(trace), beside(volumesOf));
  addLayerMarks(*growth, 0);
  grid.plots.push_back(growth);

  auto box = layerPlot({QUANTOSCOPE_PRESENT("Share of the bounding box that is region"), {}},
                       {QUANTOSCOPE_PRESENT("Box efficiency"), {}});
  box->y.range = Range{0, 1.05};
  addPair(*box, efficienciesOf(trace), beside(efficienciesOf));
  addLayerMarks(*box, 0);
  grid.plots.push_back(box);

  auto singular = std::make_shared<Plot>();
  singular->title = {QUANTOSCOPE_PRESENT("Singular values of the vertices"), {}};
  singular->x = axis(QUANTOSCOPE_PRESENT("Principal axis"));
  singular->x.integers = true;
  singular->y = axis(QUANTOSCOPE_PRESENT("Singular value"));
  singular->y.range = Range{0, 1.1 * std::max(1e-300, trace.cumulative.vertexSingularValues.maxCoeff())};
  if (other) {
    singular->y.range->high =
        std::max(singular->y.range->high, 1.1 * other->cumulative.vertexSingularValues.maxCoeff());
  }
  const auto vertexValues = [](const geometry::ErrorTrace& from) {
    return numbersOf(from.cumulative.vertexSingularValues);
  };
  addPair(*singular, vertexValues(trace), beside(vertexValues));
  grid.plots.push_back(singular);
  grid.plots.push_back(projections(trace, other));
  grid.columns = 2;

  const Eigen::VectorXd& spread = trace.cumulative.vertexSingularValues;
  if (spread.minCoeff() > 0) {
    grid.numbers.push_back(
        phrase(QUANTOSCOPE_PRESENT("Condition %1"), {shortNumber(spread.maxCoeff() / spread.minCoeff())}));
  }
  if (trace.cumulative.boundingBoxEfficiency) {
    const double efficiency = *trace.cumulative.boundingBoxEfficiency;
    grid.numbers.push_back(phrase(QUANTOSCOPE_PRESENT("Box efficiency %1 (the box claims %2 % too much)"),
                                  {shortNumber(efficiency), shortNumber(100 * (1 / efficiency - 1))}));
  }
  if (other && other->cumulative.volume > 0) {
    grid.numbers.push_back(phrase(QUANTOSCOPE_PRESENT("%1 times the size without channel mixing"),
                                  {shortNumber(trace.cumulative.volume / other->cumulative.volume)}));
  }
  return grid;
}

TablePtr experimentsTable(const std::vector<TracePtr>& traces) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("Experiments"), {}};
  const auto numeric = [](const char* title, const char* card = "") {
    return TableColumn{{title, {}}, true, card};
  };
  table->columns = {{{QUANTOSCOPE_PRESENT("Experiment"), {}}, false, "error-region"},
                    numeric(QUANTOSCOPE_PRESENT("Channels")),
                    numeric(QUANTOSCOPE_PRESENT("Layers")),
                    numeric(QUANTOSCOPE_PRESENT("Bits"), "bit-width"),
                    numeric(QUANTOSCOPE_PRESENT("Area or volume"), "volume"),
                    numeric(QUANTOSCOPE_PRESENT("Error magnitude"), "error-magnitude"),
                    numeric(QUANTOSCOPE_PRESENT("Largest relative error"), "relative-error"),
                    numeric(QUANTOSCOPE_PRESENT("Box efficiency"), "box-efficiency"),
                    numeric(QUANTOSCOPE_PRESENT("Largest spectral norm"), "spectral-norm")};
  for (std::size_t i = 0; i < traces.size(); ++i) {
    const geometry::ErrorTrace& trace = *traces[i];
    if (i > 0 && trace.experiment == traces.front()->experiment) {
      continue;
    }
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    double relative = none;
    for (const auto& error : trace.cumulative.relativeError) {
      relative = error ? std::fmax(relative, *error) : relative;
    }
    double norm = 0;
    int fewest = trace.layers.front().bits;
    for (const geometry::LayerTrace& layer : trace.layers) {
      norm = std::max(norm, layer.spectralNorm);
      fewest = std::min(fewest, layer.bits);
    }
    const Text shown = experimentName(trace.experiment.name, i == 0);
    table->rows.push_back(
        {{textCell(shown), countCell(static_cast<std::size_t>(trace.dimension())),
          countCell(trace.layers.size()), countCell(static_cast<std::size_t>(fewest)),
          numberCell(trace.cumulative.volume), numberCell(trace.cumulative.errorMagnitude),
          numberCell(relative), numberCell(trace.cumulative.boundingBoxEfficiency.value_or(none)),
          numberCell(norm)},
         Subject{std::nullopt, fewest}});
  }
  table->notes.push_back({QUANTOSCOPE_PRESENT("The other rows are the experiments that come with the "
                                              "program, unchanged; areas and volumes are not comparable."),
                          {}});
  return table;
}

}  // namespace quantoscope::present
