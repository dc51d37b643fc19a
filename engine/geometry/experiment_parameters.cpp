// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/experiment_parameters.h"

#include <fmt/format.h>

namespace quantoscope::geometry {
namespace {

std::string weightId(std::size_t layer, Eigen::Index row, Eigen::Index column) {
  return fmt::format("geometry.layer.{}.weight.{}.{}", layer, row, column);
}

std::string widthId(std::size_t after) {
  return fmt::format("geometry.width.{}", after);
}

std::string bitsId(std::size_t layer) {
  return fmt::format("geometry.layer.{}.bits", layer);
}

std::string inputId(Eigen::Index channel) {
  return fmt::format("geometry.input.{}", channel);
}

}  // namespace

core::Result<Experiment> experimentFromParameters(const core::ParameterSet& parameters) {
  Experiment experiment;
  experiment.name = parameters.text("geometry.name");
  experiment.bitsPerLayer = parameters.flag("geometry.bits_per_layer");
  experiment.errorModel = parameters.text("geometry.error_model") == idOf(ErrorModel::Diagonal)
                              ? ErrorModel::Diagonal
                              : ErrorModel::Full;
  experiment.input.resize(parameters.integer(widthId(0)));
  for (Eigen::Index i = 0; i < experiment.input.size(); ++i) {
    experiment.input(i) = parameters.real(inputId(i));
  }
  const auto count = static_cast<std::size_t>(parameters.integer("geometry.layer_count"));
  for (std::size_t layer = 0; layer < count; ++layer) {
    const std::string bits = experiment.bitsPerLayer ? bitsId(layer) : "geometry.bits";
    experiment.bits.push_back(static_cast<int>(parameters.integer(bits)));
    Eigen::MatrixXd weights(parameters.integer(widthId(layer + 1)), parameters.integer(widthId(layer)));
    for (Eigen::Index i = 0; i < weights.rows(); ++i) {
      for (Eigen::Index j = 0; j < weights.cols(); ++j) {
        weights(i, j) = parameters.real(weightId(layer, i, j));
      }
    }
    experiment.layers.push_back(std::move(weights));
  }
  return checkExperiment(experiment).map([&] { return std::move(experiment); });
}

core::ParameterSet parametersFromExperiment(const Experiment& experiment) {
  core::ParameterSet parameters;
  parameters.set("geometry.name", experiment.name);
  parameters.set("geometry.bits", std::int64_t{experiment.bits.front()});
  parameters.set("geometry.bits_per_layer", experiment.bitsPerLayer);
  parameters.set("geometry.error_model", std::string(idOf(experiment.errorModel)));
  parameters.set("geometry.layer_count", static_cast<std::int64_t>(experiment.layers.size()));
  parameters.set(widthId(0), std::int64_t{experiment.input.size()});
  for (Eigen::Index i = 0; i < experiment.input.size(); ++i) {
    parameters.set(inputId(i), experiment.input(i));
  }
  for (std::size_t layer = 0; layer < experiment.layers.size(); ++layer) {
    const Eigen::MatrixXd& weights = experiment.layers[layer];
    parameters.set(bitsId(layer), std::int64_t{experiment.bits[layer]});
    parameters.set(widthId(layer + 1), std::int64_t{weights.rows()});
    for (Eigen::Index i = 0; i < weights.rows(); ++i) {
      for (Eigen::Index j = 0; j < weights.cols(); ++j) {
        parameters.set(weightId(layer, i, j), weights(i, j));
      }
    }
  }
  return parameters;
}

}  // namespace quantoscope::geometry
