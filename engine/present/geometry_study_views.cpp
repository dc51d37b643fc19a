// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_study_views.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/geometry_study_parts.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostLayerPlots = 8;

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
  auto plot =
      manifoldPlot(std::move(title), manifold, errors, axis(QUANTOSCOPE_PRESENT("Error, channel %1"), {"1"}),
                   axis(QUANTOSCOPE_PRESENT("Error, channel %1"), {"2"}));
  if (errors.isZero(0)) {
    plot->elements.clear();
    plot->emptyState = {QUANTOSCOPE_PRESENT("There is no error at any point."), {}};
  }
  return plot;
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
      phrase(QUANTOSCOPE_PRESENT("The rounding that is made errs by up to %1"), {shortNumber(map.maxError)}),
      phrase(QUANTOSCOPE_PRESENT("Stretch %1 to %2"),
             {shortNumber(map.transform.singularValues.minCoeff()),
              shortNumber(map.transform.singularValues.maxCoeff())})};
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
  addLayerMarks(*growth, 0);
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
  grid.columns = grid.plots.size() <= 6 ? 3 : 4;
  return grid;
}

}  // namespace quantoscope::present
