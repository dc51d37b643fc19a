// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/error_trace.h"

#include <Eigen/SVD>
#include <cmath>
#include <limits>

#include "engine/geometry/small_matrix.h"

namespace quantoscope::geometry {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

core::Failure outOfRange(std::size_t layer) {
  return core::fail(
      core::ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error",
                       "The numbers of layers[%1] leave the range of doubles; use smaller weights or a "
                       "smaller input."),
      {std::to_string(layer)});
}

void describeWeights(LayerTrace& layer, bool singular) {
  const Eigen::MatrixXd& weights = layer.quantized;
  const Eigen::VectorXd values = Eigen::JacobiSVD<Eigen::MatrixXd>(weights).singularValues();
  const double smallest = values(values.size() - 1);
  layer.spectralNorm = values(0);
  if (weights.rows() != weights.cols()) {
    const double noise = 4 * std::numeric_limits<double>::epsilon() * values(0);
    layer.conditionNumber = smallest > noise ? values(0) / smallest : infinity;
    return;
  }
  layer.determinant = singular ? 0.0 : smallDeterminant(weights);
  layer.conditionNumber = singular ? infinity : values(0) / smallest;
}

/// Everything of a layer that does not depend on the space it is seen from.
LayerTrace localTrace(const Experiment& experiment, const QuantizedChain& chain, std::size_t index,
                      const Eigen::VectorXd& before) {
  LayerTrace layer;
  layer.bits = experiment.bits[index];
  layer.step = chain.steps[index];
  layer.quantized = chain.weights[index];
  layer.value = layer.quantized * before;
  describeWeights(layer, chain.singular[index]);
  if (experiment.errorModel == ErrorModel::Diagonal) {
    layer.halfWidths = layer.step / 2 * before.cwiseAbs();
  } else {
    layer.halfWidths = Eigen::VectorXd::Constant(layer.quantized.rows(), layer.step / 2 * before.lpNorm<1>());
  }
  return layer;
}

/// Generators seen from the input for as many layers as it is possible, and why not for more.
struct InputView {
  std::vector<Eigen::MatrixXd> generators;
  std::optional<Notice> obstacle;
};

InputView inputView(const ErrorTrace& trace, const QuantizedChain& chain) {
  InputView view;
  view.obstacle = chain.obstacle;
  for (std::size_t i = 0; i < chain.back.size(); ++i) {
    const Eigen::MatrixXd generators = chain.back[i] * trace.layers[i].halfWidths.asDiagonal();
    if (!generators.allFinite() || !boundingHalfWidths(generators).allFinite()) {
      view.obstacle = Notice{
          QUANTOSCOPE_TEXT(
              "Notice", "the way back through layer %1 leaves the range of doubles: shown from the output"),
          {std::to_string(i + 1)}};
      break;
    }
    view.generators.push_back(generators);
  }
  return view;
}

std::vector<Eigen::MatrixXd> outputView(const ErrorTrace& trace, const QuantizedChain& chain) {
  std::vector<Eigen::MatrixXd> generators = onwardMaps(chain);
  for (std::size_t i = 0; i < generators.size(); ++i) {
    generators[i] = generators[i] * trace.layers[i].halfWidths.asDiagonal();
  }
  return generators;
}

ChannelValues relativeError(const Eigen::VectorXd& halfWidths, const Eigen::VectorXd& reference) {
  ChannelValues errors;
  for (Eigen::Index i = 0; i < halfWidths.size(); ++i) {
    errors.push_back(reference(i) == 0 ? std::nullopt
                                       : std::optional(halfWidths(i) / std::abs(reference(i))));
  }
  return errors;
}

ChannelValues channelSensitivity(const ChannelValues& errors) {
  double sum = 0;
  int defined = 0;
  for (const auto& error : errors) {
    sum += error.value_or(0);
    defined += error ? 1 : 0;
  }
  ChannelValues sensitivity;
  for (const auto& error : errors) {
    sensitivity.push_back(error && sum > 0 ? std::optional(*error / (sum / defined)) : std::nullopt);
  }
  return sensitivity;
}

void describeCumulative(CumulativeTrace& cumulative, const Eigen::VectorXd& reference,
                        const std::stop_token& stop, FacetCache* cache) {
  cumulative.region = Region(cumulative.generators, stop, cache);
  cumulative.volume = cumulative.region.volume();
  cumulative.halfWidths = boundingHalfWidths(cumulative.generators);
  cumulative.relativeError = relativeError(cumulative.halfWidths, reference);
  cumulative.channelSensitivity = channelSensitivity(cumulative.relativeError);
  const Points& vertices = cumulative.region.vertices();
  for (Eigen::Index i = 0; i < vertices.rows(); ++i) {
    cumulative.errorMagnitude = std::max(cumulative.errorMagnitude, vertices.row(i).stableNorm());
  }
  if ((cumulative.halfWidths.array() > 0).all()) {
    double efficiency = cumulative.volume;
    for (const double halfWidth : cumulative.halfWidths) {
      efficiency /= 2 * halfWidth;
    }
    cumulative.boundingBoxEfficiency = efficiency;
  }
  const Spread spread = spreadOf(vertices.transpose());
  cumulative.vertexSingularValues = spread.singularValues;
  cumulative.principalAxes = spread.axes;
  cumulative.generatorSingularValues = spreadOf(cumulative.generators).singularValues;
  // What a flat region has beyond its rank is rounding.
  for (Eigen::Index i = cumulative.region.rank(); i < spread.singularValues.size(); ++i) {
    cumulative.vertexSingularValues(i) = 0;
    cumulative.generatorSingularValues(i) = 0;
  }
}

Eigen::MatrixXd sideBySide(const std::vector<Eigen::MatrixXd>& parts, std::vector<Eigen::Index>& counts) {
  Eigen::Index columns = 0;
  for (const Eigen::MatrixXd& part : parts) {
    columns += part.cols();
    counts.push_back(columns);
  }
  Eigen::MatrixXd all(parts.front().rows(), columns);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    all.middleCols(counts[i] - parts[i].cols(), parts[i].cols()) = parts[i];
  }
  return all;
}

core::Failure stopped() {
  return core::fail(core::ErrorCode::Failed, QUANTOSCOPE_TEXT("Error", "The computation was stopped."));
}

}  // namespace

core::Result<std::shared_ptr<const ErrorTrace>> traceErrors(const Experiment& experiment, Space space,
                                                            const std::stop_token& stop, FacetCache* cache) {
  if (const auto checked = checkExperiment(experiment); !checked) {
    return core::Failure(checked.error());
  }
  auto trace = std::make_shared<ErrorTrace>();
  trace->experiment = experiment;
  trace->requested = space;
  const QuantizedChain chain = quantizedChain(experiment);
  Eigen::VectorXd value = experiment.input;
  for (std::size_t i = 0; i < experiment.layers.size(); ++i) {
    trace->layers.push_back(localTrace(experiment, chain, i, value));
    value = trace->layers.back().value;
    if (!value.allFinite() || !trace->layers.back().halfWidths.allFinite()) {
      return outOfRange(i);
    }
  }

  InputView input = inputView(*trace, chain);
  for (std::size_t i = 0; i < input.generators.size(); ++i) {
    trace->layers[i].halfWidthsInput = boundingHalfWidths(input.generators[i]);
  }
  const bool back = space == Space::Input && !input.obstacle;
  trace->shown = back ? Space::Input : Space::Output;
  if (space == Space::Input) {
    trace->notice = input.obstacle;
  }
  const std::vector<Eigen::MatrixXd> generators =
      back ? std::move(input.generators) : outputView(*trace, chain);
  const Eigen::VectorXd& reference = back ? trace->experiment.input : value;

  std::vector<Eigen::Index> counts;
  trace->cumulative.generators = sideBySide(generators, counts);
  for (std::size_t i = 0; i < trace->layers.size(); ++i) {
    LayerTrace& layer = trace->layers[i];
    layer.generators = generators[i];
    layer.halfWidthsShown = boundingHalfWidths(generators[i]);
    if (!layer.halfWidthsShown.allFinite()) {
      return outOfRange(i);
    }
    layer.region = Region(generators[i]);
    layer.volume = layer.region.volume();
    layer.relativeError = relativeError(layer.halfWidthsShown, reference);
    layer.channelSensitivity = channelSensitivity(layer.relativeError);
  }
  if (!boundingHalfWidths(trace->cumulative.generators).allFinite()) {
    return outOfRange(trace->layers.size() - 1);
  }
  if (stop.stop_requested()) {
    return stopped();
  }
  const std::vector<double> growth = volumeGrowth(trace->cumulative.generators, counts);
  describeCumulative(trace->cumulative, reference, stop, cache);
  for (std::size_t i = 0; i < growth.size(); ++i) {
    // The last one is the whole region; taking its own volume keeps the two from differing in the last digit.
    trace->layers[i].cumulativeVolume = i + 1 < growth.size() ? growth[i] : trace->cumulative.volume;
  }
  if (stop.stop_requested()) {
    return stopped();
  }
  return trace;
}

}  // namespace quantoscope::geometry
