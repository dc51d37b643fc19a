// SPDX-License-Identifier: GPL-3.0-or-later
// Where the quantization error of a layer chain goes: the region each layer adds and the region of all of
// them. Pure computation of an immutable value; safe from any thread. Series and labels to draw are not made
// here.
#pragma once

#include <Eigen/Core>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/geometry/chain_view.h"
#include "engine/geometry/region.h"

namespace quantoscope::geometry {

/// One value a channel; absent where it is not defined.
using ChannelValues = std::vector<std::optional<double>>;

struct LayerTrace {
  int bits = 0;
  double step = 0;                    ///< Delta = 2^(1 - bits)
  Eigen::MatrixXd quantized;          ///< Q_l
  Eigen::VectorXd value;              ///< v_l = Q_l v_(l-1)
  double spectralNorm = 0;            ///< of Q_l
  std::optional<double> determinant;  ///< of Q_l; absent if it is not square
  double conditionNumber = 0;         ///< largest / smallest singular value of Q_l; infinity if singular
  Eigen::VectorXd halfWidths;         ///< hw_l: the box of the layer's own error at its own output
  std::optional<Eigen::VectorXd>
      halfWidthsInput;              ///< of the bounding box seen from the input, where that exists
  Eigen::VectorXd halfWidthsShown;  ///< of the bounding box (-h .. h) in the shown space
  Eigen::MatrixXd generators;       ///< this layer's alone, in the shown space
  Region region;                    ///< this layer's alone, in the shown space
  double volume = 0;
  double cumulativeVolume = 0;  ///< of this layer and all before it, in the shown space
  ChannelValues relativeError;  ///< see CumulativeTrace
  ChannelValues channelSensitivity;
};

struct CumulativeTrace {
  Eigen::MatrixXd generators;  ///< of all layers, in the shown space, layer by layer
  Region region;
  double volume = 0;
  Eigen::VectorXd halfWidths;  ///< of the bounding box -h .. h
  /// Box width / (2 |value|) of the input (Space::Input) or the output value; absent where that value is 0.
  ChannelValues relativeError;
  /// Relative error / mean of the defined ones; absent where it is not defined or the mean is 0.
  ChannelValues channelSensitivity;
  double errorMagnitude = 0;                    ///< the largest norm of a vertex
  std::optional<double> boundingBoxEfficiency;  ///< volume / volume of the box; absent for a flat box
  /// Of the vertices as a matrix; the region is centrally symmetric, so they are centered already.
  /// Descending, one for each channel, zeros for a flat region.
  Eigen::VectorXd vertexSingularValues;
  Eigen::MatrixXd principalAxes;  ///< unit columns that belong to vertexSingularValues
  Eigen::VectorXd generatorSingularValues;
};

struct ErrorTrace {
  Experiment experiment;
  Space requested = Space::Input;
  Space shown = Space::Input;    ///< Output when the view from the input does not exist
  std::optional<Notice> notice;  ///< why `shown` is not `requested`
  std::vector<LayerTrace> layers;
  CumulativeTrace cumulative;

  /// Channels of the shown space: 2 or 3.
  int dimension() const { return static_cast<int>(cumulative.generators.rows()); }
};

/// Traces `experiment` seen from `space`. The view from the input stops at the first layer that is not square
/// or not invertible (decided exactly on the quantized weights); everything is then shown from the output and
/// a notice says so. Fails with BadInput for an experiment that is not well-formed or whose numbers leave the
/// range of doubles, and with Failed when `stop` was set, within one layer's work.
/// `cache`, unless it is null, keeps the facets of regions in space from one trace to the next; the numbers
/// are the same.
core::Result<std::shared_ptr<const ErrorTrace>> traceErrors(const Experiment& experiment, Space space,
                                                            const std::stop_token& stop = {},
                                                            FacetCache* cache = nullptr);

}  // namespace quantoscope::geometry
