// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/experiment_edits.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/geometry/experiment_parameters.h"
#include "engine/geometry/matrix_text.h"

namespace quantoscope::panels {
namespace {

constexpr const char* modelId = "geometry.error_model";

core::ParameterSet withoutView(const core::ParameterSet& parameters) {
  core::ParameterSet geometry = parameters.subset("geometry.");
  geometry.erase("geometry.space");
  return geometry;
}

/// The changes that turn the chain of `parameters` into that of `edited`.
Changes changesTo(const core::ParameterSet& parameters, const geometry::Experiment& edited) {
  core::ParameterSet after = geometry::parametersFromExperiment(edited);
  after.set("geometry.bits", parameters.get("geometry.bits"));
  return core::ParameterSet::difference(withoutView(parameters), after);
}

Eigen::MatrixXd resized(const Eigen::MatrixXd& weights, int dimension) {
  Eigen::MatrixXd square = Eigen::MatrixXd::Identity(dimension, dimension);
  const Eigen::Index rows = std::min<Eigen::Index>(dimension, weights.rows());
  const Eigen::Index columns = std::min<Eigen::Index>(dimension, weights.cols());
  square.topLeftCorner(rows, columns) = weights.topLeftCorner(rows, columns);
  return square;
}

}  // namespace

/// The experiment even when its error model does not suit its layers: widths always fit by construction, so
/// the full model always does.
geometry::Experiment experimentOf(const core::ParameterSet& parameters) {
  // Widths fit by construction, so the full model suits any layers.
  core::ParameterSet full = parameters.subset("geometry.");
  full.set(modelId, std::string(geometry::idOf(geometry::ErrorModel::Full)));
  geometry::Experiment experiment = geometry::experimentFromParameters(full).value_or(geometry::Experiment());
  if (parameters.text(modelId) == geometry::idOf(geometry::ErrorModel::Diagonal)) {
    experiment.errorModel = geometry::ErrorModel::Diagonal;
  }
  return experiment;
}

std::string weightId(int layer, int row, int column) {
  return fmt::format("geometry.layer.{}.weight.{}.{}", layer, row, column);
}

std::string layerBitsId(int layer) {
  return fmt::format("geometry.layer.{}.bits", layer);
}

std::string inputId(int channel) {
  return fmt::format("geometry.input.{}", channel);
}

int layerCount(const core::ParameterSet& parameters) {
  return static_cast<int>(parameters.integer("geometry.layer_count"));
}

std::vector<int> channelWidths(const core::ParameterSet& parameters) {
  std::vector<int> widths;
  for (int i = 0; i <= layerCount(parameters); ++i) {
    widths.push_back(static_cast<int>(parameters.integer(fmt::format("geometry.width.{}", i))));
  }
  return widths;
}

int commonDimension(const std::vector<int>& widths) {
  const bool same =
      std::all_of(widths.begin(), widths.end(), [&](int width) { return width == widths.front(); });
  return same ? widths.front() : 0;
}

Changes addLayer(const core::ParameterSet& parameters) {
  geometry::Experiment experiment = experimentOf(parameters);
  if (experiment.layers.empty() || experiment.layers.size() >= geometry::maximumLayers) {
    return {};
  }
  const Eigen::Index width = experiment.layers.back().rows();
  experiment.layers.push_back(Eigen::MatrixXd::Identity(width, width));
  experiment.bits.push_back(experiment.bits.back());
  return changesTo(parameters, experiment);
}

core::Result<Changes> addLayer(const core::ParameterSet& parameters, const std::vector<double>& weights) {
  geometry::Experiment experiment = experimentOf(parameters);
  if (experiment.layers.empty() || experiment.layers.size() >= geometry::maximumLayers) {
    return Changes();
  }
  const int layer = static_cast<int>(experiment.layers.size());
  const auto width = static_cast<int>(experiment.layers.back().rows());
  Eigen::MatrixXd matrix(width, width);
  for (int row = 0; row < width; ++row) {
    for (int column = 0; column < width; ++column) {
      matrix(row, column) = weights.at(static_cast<std::size_t>(row * width + column));
      if (const auto checked = core::checkParameter(weightId(layer, row, column), matrix(row, column));
          !checked) {
        return core::Failure(checked.error());
      }
    }
  }
  experiment.layers.push_back(std::move(matrix));
  experiment.bits.push_back(experiment.bits.back());
  return changesTo(parameters, experiment);
}

core::Result<Changes> pasteLayer(const core::ParameterSet& parameters, int layer, std::string_view text) {
  const auto matrix = geometry::parseMatrix(text);
  if (!matrix) {
    return core::Failure(matrix.error());
  }
  const std::vector<int> widths = channelWidths(parameters);
  const auto at = static_cast<std::size_t>(layer);
  if (matrix->rows() != widths[at + 1] || matrix->cols() != widths[at]) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "The copied matrix is %1 x %2, but layer %3 is %4 x %5; the two must agree."),
        {std::to_string(matrix->rows()), std::to_string(matrix->cols()), std::to_string(layer + 1),
         std::to_string(widths[at + 1]), std::to_string(widths[at])});
  }
  Changes changes;
  for (int row = 0; row < widths[at + 1]; ++row) {
    for (int column = 0; column < widths[at]; ++column) {
      const std::string id = weightId(layer, row, column);
      const auto checked = core::checkParameter(id, (*matrix)(row, column));
      if (!checked) {
        return core::Failure(checked.error());
      }
      changes.push_back({id, *checked});
    }
  }
  return changes;
}

bool canRemoveLayer(const std::vector<int>& widths, int layer) {
  const int count = static_cast<int>(widths.size()) - 1;
  if (layer < 0 || layer >= count || count < 2) {
    return false;
  }
  const auto at = static_cast<std::size_t>(layer);
  return layer == count - 1 || widths[at] == widths[at + 1];
}

Changes removeLayer(const core::ParameterSet& parameters, int layer) {
  if (!canRemoveLayer(channelWidths(parameters), layer)) {
    return {};
  }
  geometry::Experiment experiment = experimentOf(parameters);
  experiment.layers.erase(experiment.layers.begin() + layer);
  experiment.bits.erase(experiment.bits.begin() + layer);
  return changesTo(parameters, experiment);
}

bool canMoveLayer(const std::vector<int>& widths, int layer, int by) {
  const int count = static_cast<int>(widths.size()) - 1;
  const int first = std::min(layer, layer + by);
  if ((by != 1 && by != -1) || first < 0 || first + 1 >= count) {
    return false;
  }
  const auto at = static_cast<std::size_t>(first);
  return widths[at] == widths[at + 1] && widths[at + 1] == widths[at + 2];
}

Changes moveLayer(const core::ParameterSet& parameters, int layer, int by) {
  if (!canMoveLayer(channelWidths(parameters), layer, by)) {
    return {};
  }
  geometry::Experiment experiment = experimentOf(parameters);
  const auto from = static_cast<std::size_t>(layer);
  const auto to = static_cast<std::size_t>(layer + by);
  std::swap(experiment.layers[from], experiment.layers[to]);
  std::swap(experiment.bits[from], experiment.bits[to]);
  return changesTo(parameters, experiment);
}

Changes setDimension(const core::ParameterSet& parameters, int dimension) {
  if ((dimension != 2 && dimension != 3) || commonDimension(channelWidths(parameters)) == dimension) {
    return {};
  }
  geometry::Experiment experiment = experimentOf(parameters);
  const Eigen::VectorXd input = experiment.input;
  experiment.input.resize(dimension);
  for (int i = 0; i < dimension; ++i) {
    experiment.input(i) =
        i < input.size() ? input(i) : std::get<double>(core::findParameter(inputId(i))->spec->defaultValue);
  }
  for (Eigen::MatrixXd& weights : experiment.layers) {
    weights = resized(weights, dimension);
  }
  return changesTo(parameters, experiment);
}

Changes setBitsPerLayer(const core::ParameterSet& parameters, bool own) {
  Changes changes{{"geometry.bits_per_layer", own}};
  if (own) {
    for (int layer = 0; layer < layerCount(parameters); ++layer) {
      changes.push_back({layerBitsId(layer), parameters.integer("geometry.bits")});
    }
  }
  return changes;
}

Changes applyExperiment(const core::ParameterSet& parameters, const geometry::Experiment& experiment) {
  return core::ParameterSet::difference(withoutView(parameters),
                                        geometry::parametersFromExperiment(experiment));
}

}  // namespace quantoscope::panels
