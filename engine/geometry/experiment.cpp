// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/experiment.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/core/parameter_table.h"

namespace quantoscope::geometry {
namespace {

core::Failure bad(const char* text, std::vector<std::string> arguments) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

core::Result<void> checkNumber(const std::string& path, double value, std::string_view parameter) {
  const core::ParameterSpec& spec = *core::findParameter(parameter)->spec;
  if (std::isfinite(value) && value >= spec.minimum && value <= spec.maximum) {
    return {};
  }
  return bad(
      QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a number from %3 to %4."),
      {path, fmt::format("{}", value), fmt::format("{}", spec.minimum), fmt::format("{}", spec.maximum)});
}

bool isWidth(Eigen::Index width) {
  return width == 2 || width == 3;
}

core::Result<void> checkLayer(const Experiment& experiment, std::size_t layer) {
  const Eigen::MatrixXd& weights = experiment.layers[layer];
  const std::string path = fmt::format("layers[{}]", layer);
  const Eigen::Index before = layer == 0 ? experiment.input.size() : experiment.layers[layer - 1].rows();
  if (!isWidth(weights.rows())) {
    return bad(QUANTOSCOPE_TEXT("Error", "%1 has %2 rows; a layer has 2 or 3."),
               {path, std::to_string(weights.rows())});
  }
  if (weights.cols() != before) {
    return bad(QUANTOSCOPE_TEXT("Error", "%1 has %2 columns, but %3 has %4 channels; the two must agree."),
               {path, std::to_string(weights.cols()),
                layer == 0 ? std::string("input") : fmt::format("the output of layers[{}]", layer - 1),
                std::to_string(before)});
  }
  if (experiment.errorModel == ErrorModel::Diagonal && weights.rows() != weights.cols()) {
    return bad(
        QUANTOSCOPE_TEXT(
            "Error", "%1 is %2 x %3, but the error model \"diagonal\" needs square layers; use \"full\"."),
        {path, std::to_string(weights.rows()), std::to_string(weights.cols())});
  }
  for (Eigen::Index i = 0; i < weights.rows(); ++i) {
    for (Eigen::Index j = 0; j < weights.cols(); ++j) {
      if (auto checked = checkNumber(fmt::format("{}[{}][{}]", path, i, j), weights(i, j),
                                     "geometry.layer.0.weight.0.0");
          !checked) {
        return checked;
      }
    }
  }
  return {};
}

core::Result<void> checkBits(const Experiment& experiment) {
  if (experiment.bits.size() != experiment.layers.size()) {
    return bad(QUANTOSCOPE_TEXT("Error",
                                "bits has %1 entries for %2 layers; give one number, or one for each layer."),
               {std::to_string(experiment.bits.size()), std::to_string(experiment.layers.size())});
  }
  for (std::size_t i = 0; i < experiment.bits.size(); ++i) {
    const std::string path = experiment.bitsPerLayer ? fmt::format("bits[{}]", i) : "bits";
    if (experiment.bits[i] < 1 || experiment.bits[i] > 32) {
      return bad(QUANTOSCOPE_TEXT("Error", "%1 is %2; a bit-width is a whole number from 1 to 32."),
                 {path, std::to_string(experiment.bits[i])});
    }
    if (!experiment.bitsPerLayer && experiment.bits[i] != experiment.bits[0]) {
      return bad(
          QUANTOSCOPE_TEXT("Error",
                           "bits is one for all layers but layer %1 has %2 instead of %3; make them agree."),
          {std::to_string(i + 1), std::to_string(experiment.bits[i]), std::to_string(experiment.bits[0])});
    }
  }
  return {};
}

}  // namespace

std::string_view idOf(ErrorModel model) {
  return model == ErrorModel::Diagonal ? "diagonal" : "full";
}

bool operator==(const Experiment& a, const Experiment& b) {
  const auto equal = [](const auto& x, const auto& y) {
    return x.rows() == y.rows() && x.cols() == y.cols() && x == y;
  };
  return a.name == b.name && a.bits == b.bits && a.bitsPerLayer == b.bitsPerLayer &&
         equal(a.input, b.input) && a.errorModel == b.errorModel &&
         std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(), equal);
}

core::Result<void> checkExperiment(const Experiment& experiment) {
  if (!isWidth(experiment.input.size())) {
    return bad(QUANTOSCOPE_TEXT("Error", "input has %1 numbers; give 2 or 3."),
               {std::to_string(experiment.input.size())});
  }
  for (Eigen::Index i = 0; i < experiment.input.size(); ++i) {
    if (auto checked = checkNumber(fmt::format("input[{}]", i), experiment.input(i), "geometry.input.0");
        !checked) {
      return checked;
    }
  }
  if (experiment.layers.empty() || experiment.layers.size() > maximumLayers) {
    return bad(QUANTOSCOPE_TEXT("Error", "layers has %1 matrices; give 1 to %2."),
               {std::to_string(experiment.layers.size()), std::to_string(maximumLayers)});
  }
  for (std::size_t layer = 0; layer < experiment.layers.size(); ++layer) {
    if (auto checked = checkLayer(experiment, layer); !checked) {
      return checked;
    }
  }
  return checkBits(experiment);
}

Experiment diagonalOnly(Experiment experiment) {
  for (Eigen::MatrixXd& layer : experiment.layers) {
    const Eigen::VectorXd diagonal = layer.diagonal();
    layer.setZero();
    layer.diagonal() = diagonal;
  }
  return experiment;
}

}  // namespace quantoscope::geometry
