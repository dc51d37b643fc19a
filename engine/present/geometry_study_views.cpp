// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_study_views.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/geometry_region_parts.h"
#include "engine/present/geometry_study_parts.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostLayerPlots = 8;
constexpr std::size_t mostRegions = 8;

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

double placeOf(const ManifoldStudy& study, std::size_t tube) {
  return static_cast<double>(study.tubePoints[tube]) /
         static_cast<double>(std::max<Eigen::Index>(1, study.map->inputs.rows()));
}

/// The regions of some points around one origin, so that their shapes can be compared; null without any.
std::shared_ptr<Plot> regionsPlot(const ManifoldStudy& study) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Error regions at some of the points"), {}};
  plot->x = axis(QUANTOSCOPE_PRESENT("Error at the input, channel %1"), {"1"});
  plot->y = axis(QUANTOSCOPE_PRESENT("Error at the input, channel %1"), {"2"});
  plot->equalAspect = true;
  const std::size_t shown = std::min(mostRegions, study.tubes.size());
  for (std::size_t k = 0; k < shown; ++k) {
    const std::size_t i = k * study.tubes.size() / shown;
    if (!study.tubes[i].polygon()) {
      continue;
    }
    const Color color = scaleColor(placeOf(study, i));
    Subject subject;
    subject.point = static_cast<int>(study.tubePoints[i]);
    plot->elements.push_back(areaElement(
        {"region." + std::to_string(i),
         phrase(QUANTOSCOPE_PRESENT("Error region at point %1"), {std::to_string(study.tubePoints[i] + 1)}),
         false, subject},
        *study.tubes[i].polygon(), {color.role, color.index, 0.08}, {color, 1.25}));
  }
  return plot->elements.empty() ? nullptr : plot;
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

}  // namespace

PlotGrid manifoldGrid(const ManifoldStudy& study, bool tubes, double magnified) {
  const geometry::ManifoldMap& map = *study.map;
  PlotGrid grid;
  grid.title = {QUANTOSCOPE_PRESENT("A manifold and its errors"), {}};
  const auto input = inputPlot(map.manifold, map.inputs);
  input->notice = noticeOf(map.notice);
  if (tubes) {
    for (std::size_t i = 0; i < study.tubes.size(); ++i) {
      if (study.tubes[i].rank() == 2 && study.tubes[i].polygon()) {
        input->elements.insert(
            input->elements.begin(),
            tube(study.tubes[i], map.inputs.row(study.tubePoints[i]), magnified, i, placeOf(study, i)));
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
  if (auto regions = regionsPlot(study)) {
    grid.plots.push_back(std::move(regions));
  }
  grid.columns = static_cast<int>(grid.plots.size());

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
  grid.title = {QUANTOSCOPE_PRESENT("Integer inference, layer by layer"), {}};
  grid.plots.push_back(inputPlot(study.manifold, study.manifold.points));
  for (const std::size_t layer : plottedLayers(run.layers.size(), mostLayerPlots)) {
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
  grid.numbers = {bitsText(study.bits.front()),
                  run.quantized == geometry::Quantized::WeightsOnly
                      ? phrase(QUANTOSCOPE_PRESENT("Weights only"), {})
                      : phrase(QUANTOSCOPE_PRESENT("Weights and activations"), {}),
                  phrase(QUANTOSCOPE_PRESENT("Largest error at the output %1"),
                         {shortNumber(run.layers.back().maxError)})};
  return grid;
}

PlotGrid bitsGrid(const InferenceStudy& study) {
  PlotGrid grid;
  grid.title = {QUANTOSCOPE_PRESENT("Integer inference at several bit-widths"), {}};
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
    growth->elements.push_back(growthLine("bits." + bits, bitsText(study.bits[i]), std::move(largest),
                                          {ColorRole::BitWidth, study.bits[i]}, Dash::Solid, subject));
  }
  grid.plots.push_back(growth);
  grid.columns = grid.plots.size() <= 6 ? 3 : 4;
  return grid;
}

}  // namespace quantoscope::present
