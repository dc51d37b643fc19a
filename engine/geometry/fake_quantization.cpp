// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/fake_quantization.h"

#include <cmath>
#include <span>

#include "engine/quantization/fake_quantize.h"

namespace quantoscope::geometry {
namespace {

using quantization::maximumFakeQuantizationBits;
using quantization::minimumFakeQuantizationBits;

std::span<double> numbersOf(Points& points) {
  return {points.data(), static_cast<std::size_t>(points.size())};
}

/// points * weights^T, each number with one rounding a term and the terms in their order: values that fall on
/// a tie of the next grid must fall on it on every machine.
Points through(const Points& points, const Eigen::MatrixXd& weights) {
  Points next = Points::Zero(points.rows(), weights.rows());
  for (Eigen::Index i = 0; i < points.rows(); ++i) {
    for (Eigen::Index row = 0; row < weights.rows(); ++row) {
      double sum = points(i, 0) * weights(row, 0);
      for (Eigen::Index j = 1; j < weights.cols(); ++j) {
        sum = std::fma(points(i, j), weights(row, j), sum);
      }
      next(i, row) = sum;
    }
  }
  return next;
}

core::Result<void> checkBits(const std::vector<int>& bits, std::size_t layers) {
  if (bits.size() != layers) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error",
                                       "bits has %1 entries for %2 layers; give one number, or one for each "
                                       "layer."),
                      {std::to_string(bits.size()), std::to_string(layers)});
  }
  for (const int width : bits) {
    if (width < minimumFakeQuantizationBits || width > maximumFakeQuantizationBits) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "Fake quantization needs 2 to 32 bits, but %1 was asked for; one bit "
                           "has no positive level."),
          {std::to_string(width)});
    }
  }
  return {};
}

}  // namespace

core::Result<FakeQuantizationPtr> fakeQuantizeChain(const Experiment& experiment, const Points& inputs,
                                                    const std::vector<int>& bits, Quantized quantized,
                                                    const std::stop_token& stop) {
  if (const auto checked =
          checkExperiment(experiment).and_then([&] { return checkBits(bits, experiment.layers.size()); });
      !checked) {
    return core::Failure(checked.error());
  }
  auto result = std::make_shared<FakeQuantization>();
  result->bits = bits;
  result->quantized = quantized;
  Points exact = inputs;
  Points rounded = inputs;
  for (std::size_t i = 0; i < experiment.layers.size(); ++i) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "The computation was stopped."));
    }
    LayerErrors layer;
    Points weights = experiment.layers[i];
    layer.weightScale = quantization::fakeQuantize(numbersOf(weights), bits[i]).scale;
    exact = through(exact, experiment.layers[i]);
    rounded = through(rounded, weights);
    if (!exact.allFinite() || !rounded.allFinite()) {
      return core::fail(core::ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error",
                                         "The numbers of layers[%1] leave the range of doubles; use smaller "
                                         "weights or a smaller input."),
                        {std::to_string(i)});
    }
    if (quantized == Quantized::WeightsAndActivations) {
      layer.activationScale = quantization::fakeQuantize(numbersOf(rounded), bits[i]).scale;
    }
    layer.errors = rounded - exact;
    const Eigen::VectorXd norms = layer.errors.rowwise().stableNorm();
    layer.maxError = norms.maxCoeff();
    layer.meanError = norms.mean();
    result->layers.push_back(std::move(layer));
  }
  return result;
}

}  // namespace quantoscope::geometry
