// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_study_views.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "engine/geometry/zonogon.h"
#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_views.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostLayerPlots = 8;
constexpr int numberDigits = 4;

Values values(std::vector<double> numbers) {
  return std::make_shared<const std::vector<double>>(std::move(numbers));
}

Values column(const geometry::Points& points, Eigen::Index which) {
  std::vector<double> numbers(static_cast<std::size_t>(points.rows()));
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    numbers[i] = points(static_cast<Eigen::Index>(i), which);
  }
  return values(std::move(numbers));
}

Values listOf(const Eigen::VectorXd& numbers) {
  return values(std::vector<double>(numbers.data(), numbers.data() + numbers.size()));
}

Values counted(std::size_t count, double first) {
  std::vector<double> numbers(count);
  for (std::size_t i = 0; i < count; ++i) {
    numbers[i] = first + static_cast<double>(i);
  }
  return values(std::move(numbers));
}

std::string shortNumber(double value) {
  return formatNumber(value, numberDigits);
}

Text phrase(const char* source, std::vector<std::string> arguments) {
  return {source, std::move(arguments)};
}

/// The place of each point along the manifold as a color.
std::vector<Color> positionColors(Eigen::Index count) {
  std::vector<Color> colors;
  for (Eigen::Index i = 0; i < count; ++i) {
    colors.push_back(scaleColor(count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0));
  }
  return colors;
}

bool isCurve(const geometry::Manifold& manifold) {
  return manifold.connection == geometry::Connection::Closed ||
         manifold.connection == geometry::Connection::Open;
}

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

Axis axis(const char* title, std::vector<std::string> arguments = {}) {
  Axis result;
  result.title = {title, std::move(arguments)};
  return result;
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

std::shared_ptr<Plot> inputPlot(const geometry::Manifold& manifold, const geometry::Points& points) {
  return manifoldPlot({QUANTOSCOPE_PRESENT("Inputs"), {}}, manifold, points,
                      axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"1"}),
                      axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"2"}));
}

std::shared_ptr<Plot> errorPlot(Text title, const geometry::Manifold& manifold,
                                const geometry::Points& errors) {
  return manifoldPlot(std::move(title), manifold, errors,
                      axis(QUANTOSCOPE_PRESENT("Error, channel %1"), {"1"}),
                      axis(QUANTOSCOPE_PRESENT("Error, channel %1"), {"2"}));
}

Polygon tube(const geometry::Region& region, const Eigen::RowVectorXd& center, double magnified,
             std::size_t number, double place) {
  Polygon polygon{
      {"tube." + std::to_string(number), {QUANTOSCOPE_PRESENT("Error region"), {}}, number == 0, {}},
      {},
      {},
      {ColorRole::Scale, scaleColor(place).index, 0.18},
      {scaleColor(place), 0.75}};
  for (Eigen::Index i = 0; i < region.vertices().rows(); ++i) {
    polygon.x.push_back(center(0) + magnified * region.vertices()(i, 0));
    polygon.y.push_back(center(1) + magnified * region.vertices()(i, 1));
  }
  return polygon;
}

/// The directions that are stretched most and least, as far as they stretch the unit circle times `radius`.
Line stretchAxes(const geometry::ErrorTransform& transform, double radius) {
  constexpr double gap = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> x;
  std::vector<double> y;
  for (Eigen::Index k = 0; k < std::min<Eigen::Index>(2, transform.directions.cols()); ++k) {
    const Eigen::VectorXd end = radius * (transform.matrix * transform.directions.col(k));
    x.insert(x.end(), {-end(0), end(0), gap});
    y.insert(y.end(), {-end(1), end(1), gap});
  }
  return {{"axes", {QUANTOSCOPE_PRESENT("Images of the stretch directions"), {}}, true, {}},
          values(std::move(x)),
          values(std::move(y)),
          {{ColorRole::Foreground}, 1.0, Dash::Dotted},
          LineShape::Straight,
          true};
}

Text noticeOf(const std::optional<geometry::Notice>& notice) {
  return notice ? Text{notice->text, notice->arguments, "Notice"} : Text{};
}

Line growthLine(std::string id, Text name, std::vector<double> numbers, const Color& color, Dash dash,
                Subject subject = {}) {
  const std::size_t count = numbers.size();
  return {{std::move(id), std::move(name), true, subject},
          counted(count, 1),
          values(std::move(numbers)),
          {color, 1.75, dash}};
}

std::shared_ptr<Plot> layerPlot(Text title, Text valueTitle) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->x = axis(QUANTOSCOPE_PRESENT("Layer"));
  plot->x.integers = true;
  plot->y.title = std::move(valueTitle);
  return plot;
}

std::vector<double> errorsOf(const geometry::FakeQuantization& run, double geometry::LayerErrors::*which) {
  std::vector<double> numbers;
  for (const geometry::LayerErrors& layer : run.layers) {
    numbers.push_back(layer.*which);
  }
  return numbers;
}

/// The layers that have plots of their own: all, or the first and the last when there are many.
std::vector<std::size_t> plottedLayers(std::size_t count) {
  std::vector<std::size_t> layers;
  for (std::size_t i = 0; i < std::min(count, mostLayerPlots); ++i) {
    layers.push_back(i);
  }
  if (count > mostLayerPlots) {
    layers.back() = count - 1;
  }
  return layers;
}

}  // namespace

PlotGrid manifoldGrid(const ManifoldStudy& study, bool tubes, double magnified) {
  const geometry::ManifoldMap& map = *study.map;
  PlotGrid grid;
  grid.columns = 3;
  const auto input = inputPlot(map.manifold, map.inputs);
  input->notice = noticeOf(map.notice);
  if (tubes) {
    for (std::size_t i = 0; i < study.tubes.size(); ++i) {
      if (study.tubes[i].rank() == 2 && study.tubes[i].polygon()) {
        const double place = static_cast<double>(study.tubePoints[i]) /
                             static_cast<double>(std::max<Eigen::Index>(1, map.inputs.rows()));
        input->elements.insert(
            input->elements.begin(),
            tube(study.tubes[i], map.inputs.row(study.tubePoints[i]), magnified, i, place));
      }
    }
  }
  grid.plots.push_back(input);

  const auto error =
      errorPlot({QUANTOSCOPE_PRESENT("Errors of the rounding that is made"), {}}, map.manifold, map.errors);
  const double radius = std::sqrt(map.inputs.rowwise().squaredNorm().maxCoeff());
  if (map.maxError > 0) {
    error->elements.push_back(stretchAxes(map.transform, radius));
  } else {
    error->elements.clear();
    error->emptyState = {
        QUANTOSCOPE_PRESENT("The weights lie on the grid of their bits, so rounding makes no error."), {}};
  }
  grid.plots.push_back(error);

  auto size = std::make_shared<Plot>();
  size->title = {QUANTOSCOPE_PRESENT("Largest possible error at each point"), {}};
  size->x = axis(QUANTOSCOPE_PRESENT("Point"));
  size->x.integers = true;
  size->y = axis(QUANTOSCOPE_PRESENT("Error magnitude"));
  const Values numbers = counted(static_cast<std::size_t>(map.inputs.rows()), 1);
  const Values magnitudes = listOf(map.regions.magnitudes);
  if (isCurve(map.manifold)) {
    size->elements.push_back(
        Line{{"curve", {}, false, {}}, numbers, magnitudes, {{ColorRole::Muted, 0, 0.5}, 0.75}});
  }
  size->elements.push_back(
      pointsOf(numbers, magnitudes, "points", {QUANTOSCOPE_PRESENT("Error magnitude"), {}}));
  grid.plots.push_back(size);

  const geometry::PointStatistics& statistics = map.statistics;
  grid.numbers = {
      phrase(QUANTOSCOPE_PRESENT("Magnitude %1 to %2"),
             {shortNumber(statistics.minimum), shortNumber(statistics.maximum)}),
      phrase(QUANTOSCOPE_PRESENT("mean %1 ± %2"),
             {shortNumber(statistics.mean), shortNumber(statistics.deviation)}),
      statistics.variationRatio
          ? phrase(QUANTOSCOPE_PRESENT("Variation ratio %1"), {shortNumber(*statistics.variationRatio)})
          : phrase(QUANTOSCOPE_PRESENT("Variation ratio infinite"), {}),
      statistics.correlationL1 ? phrase(QUANTOSCOPE_PRESENT("Correlation with the L1 norm %1"),
                                        {shortNumber(*statistics.correlationL1)})
                               : phrase(QUANTOSCOPE_PRESENT("Correlation with the L1 norm not defined"), {}),
      phrase(QUANTOSCOPE_PRESENT("Largest error made %1"), {shortNumber(map.maxError)}),
      phrase(QUANTOSCOPE_PRESENT("Stretch %1 to %2"),
             {shortNumber(map.transform.singularValues.minCoeff()),
              shortNumber(map.transform.singularValues.maxCoeff())})};
  return grid;
}

PlotGrid landscapeGrid(const geometry::ErrorLandscape& landscape) {
  PlotGrid grid;
  const double step = 2 * landscape.extent / (landscape.side - 1);
  const Range edge{-landscape.extent - step / 2, landscape.extent + step / 2};
  auto map = std::make_shared<Plot>();
  map->title = {QUANTOSCOPE_PRESENT("Error magnitude over the inputs"), {}};
  map->x = axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"1"});
  map->y = axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"2"});
  map->x.range = edge;
  map->y.range = edge;
  map->equalAspect = true;
  map->notice = noticeOf(landscape.notice);
  const Text name{QUANTOSCOPE_PRESENT("Error magnitude"), {}};
  const double low = landscape.magnitudes.minCoeff();
  const double high = landscape.magnitudes.maxCoeff();
  map->elements.push_back(
      Raster{{"map",
              phrase(QUANTOSCOPE_PRESENT("Error magnitude %1 to %2"), {shortNumber(low), shortNumber(high)}),
              true,
              {}},
             edge,
             edge,
             landscape.side,
             landscape.side,
             listOf(landscape.magnitudes),
             name});
  grid.plots.push_back(map);

  auto scatter = std::make_shared<Plot>();
  scatter->title = {QUANTOSCOPE_PRESENT("Error magnitude over the L1 norm, colored by angle"), {}};
  scatter->x = axis(QUANTOSCOPE_PRESENT("L1 norm of the input"));
  scatter->y = axis(QUANTOSCOPE_PRESENT("Error magnitude"));
  Points points{{"points", name, false, {}},
                listOf(landscape.l1Norms),
                listOf(landscape.magnitudes),
                cycleColor(0),
                {},
                Marker::Circle,
                landscape.side > 40 ? 2.0 : 3.5};
  for (int row = 0; row < landscape.side; ++row) {
    for (int column = 0; column < landscape.side; ++column) {
      const double angle = std::atan2(landscape.axis(row), landscape.axis(column));
      points.colors.push_back(cycleColor(angle / (2 * std::numbers::pi) + 0.5));
    }
  }
  scatter->elements.push_back(std::move(points));
  if (landscape.fit) {
    const double from = landscape.l1Norms.minCoeff();
    const double to = landscape.l1Norms.maxCoeff();
    scatter->elements.push_back(
        Line{{"fit",
              phrase(QUANTOSCOPE_PRESENT("Linear fit: %1 |x| + %2"),
                     {shortNumber(landscape.fit->slope), shortNumber(landscape.fit->intercept)}),
              true,
              {}},
             values({from, to}),
             values({landscape.fit->slope * from + landscape.fit->intercept,
                     landscape.fit->slope * to + landscape.fit->intercept}),
             {{ColorRole::Foreground}, 1.5, Dash::Dashed}});
  }
  grid.plots.push_back(scatter);
  return grid;
}

PlotGrid evolutionGrid(const InferenceStudy& study) {
  const geometry::FakeQuantization& run = *study.runs.front();
  PlotGrid grid;
  grid.plots.push_back(inputPlot(study.manifold, study.manifold.points));
  for (const std::size_t layer : plottedLayers(run.layers.size())) {
    grid.plots.push_back(
        errorPlot(phrase(QUANTOSCOPE_PRESENT("Error after layer %1 (largest %2)"),
                         {std::to_string(layer + 1), shortNumber(run.layers[layer].maxError)}),
                  study.manifold, run.layers[layer].errors));
  }
  auto growth = layerPlot({QUANTOSCOPE_PRESENT("Growth of the error"), {}},
                          {QUANTOSCOPE_PRESENT("Error magnitude"), {}});
  growth->elements.push_back(growthLine("max", {QUANTOSCOPE_PRESENT("Largest"), {}},
                                        errorsOf(run, &geometry::LayerErrors::maxError),
                                        {ColorRole::Series, 0}, Dash::Solid));
  growth->elements.push_back(growthLine("mean", {QUANTOSCOPE_PRESENT("Mean"), {}},
                                        errorsOf(run, &geometry::LayerErrors::meanError),
                                        {ColorRole::Series, 1}, Dash::Dashed));
  grid.plots.push_back(growth);
  grid.columns = grid.plots.size() <= 6 ? 3 : 4;
  grid.numbers = {phrase(QUANTOSCOPE_PRESENT("%1 bits"), {std::to_string(study.bits.front())}),
                  run.quantized == geometry::Quantized::WeightsOnly
                      ? phrase(QUANTOSCOPE_PRESENT("Weights only"), {})
                      : phrase(QUANTOSCOPE_PRESENT("Weights and activations"), {}),
                  phrase(QUANTOSCOPE_PRESENT("Largest error at the output %1"),
                         {shortNumber(run.layers.back().maxError)})};
  return grid;
}

PlotGrid bitsGrid(const InferenceStudy& study) {
  PlotGrid grid;
  auto growth = layerPlot({QUANTOSCOPE_PRESENT("Largest error at each bit-width"), {}},
                          {QUANTOSCOPE_PRESENT("Error magnitude"), {}});
  growth->y.logarithmic = true;
  for (std::size_t i = 0; i < study.runs.size(); ++i) {
    const std::string bits = std::to_string(study.bits[i]);
    const geometry::FakeQuantization& run = *study.runs[i];
    const Subject subject{std::nullopt, study.bits[i]};
    grid.plots.push_back(errorPlot(phrase(QUANTOSCOPE_PRESENT("%1 bits: error at the output (largest %2)"),
                                          {bits, shortNumber(run.layers.back().maxError)}),
                                   study.manifold, run.layers.back().errors));
    std::vector<double> largest = errorsOf(run, &geometry::LayerErrors::maxError);
    growth->y.logarithmic = growth->y.logarithmic && std::all_of(largest.begin(), largest.end(),
                                                                 [](double error) { return error > 0; });
    growth->elements.push_back(growthLine("bits." + bits, phrase(QUANTOSCOPE_PRESENT("%1 bits"), {bits}),
                                          std::move(largest), {ColorRole::BitWidth, study.bits[i]},
                                          Dash::Solid, subject));
  }
  grid.plots.push_back(growth);
  grid.columns = 3;
  return grid;
}

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
  const bool plane = trace.dimension() == 2;
  const Text size = plane ? Text{QUANTOSCOPE_PRESENT("Area"), {}} : Text{QUANTOSCOPE_PRESENT("Volume"), {}};
  auto growth = layerPlot({QUANTOSCOPE_PRESENT("Growth of the error region"), {}}, size);
  growth->notice = viewNotice(trace);
  addPair(*growth, volumesOf(trace), beside(volumesOf));
  grid.plots.push_back(growth);

  auto box = layerPlot({QUANTOSCOPE_PRESENT("Share of the bounding box that is region"), {}},
                       {QUANTOSCOPE_PRESENT("Box efficiency"), {}});
  box->y.range = Range{0, 1.05};
  addPair(*box, efficienciesOf(trace), beside(efficienciesOf));
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
    const std::string& name = trace.experiment.name;
    const Text shown = i == 0 ? phrase(QUANTOSCOPE_PRESENT("%1 (in view)"), {name}) : Text::verbatim(name);
    table->rows.push_back(
        {{textCell(shown), countCell(static_cast<std::size_t>(trace.dimension())),
          countCell(trace.layers.size()), countCell(static_cast<std::size_t>(fewest)),
          numberCell(trace.cumulative.volume), numberCell(trace.cumulative.errorMagnitude),
          numberCell(relative), numberCell(trace.cumulative.boundingBoxEfficiency.value_or(none)),
          numberCell(norm)},
         {}});
  }
  table->notes.push_back(
      {QUANTOSCOPE_PRESENT("Presets are traced as they ship; areas and volumes are not comparable."), {}});
  return table;
}

}  // namespace quantoscope::present
