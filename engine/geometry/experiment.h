// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of small linear layers whose quantization error is traced: the input of the geometry lab. Files and
// parameters that hold one have readers of their own. A value type: copies are independent and may cross
// threads.
#pragma once

#include <Eigen/Core>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::geometry {

/// How the rounding of a layer's weights reaches its output (Delta: the layer's step, v: the value before the
/// layer).
enum class ErrorModel {
  Diagonal,  ///< half-widths Delta / 2 * |v_i|: each weight acts on its own channel; square layers only
  Full,      ///< half-widths Delta / 2 * ||v||_1: every weight acts on every channel
};

/// "diagonal" or "full": what files, parameters and the command line call them.
std::string_view idOf(ErrorModel model);

struct Experiment {
  std::string name;
  std::vector<int> bits;      ///< one per layer, 1..32
  bool bitsPerLayer = false;  ///< false: all layers share one bit-width
  Eigen::VectorXd input;      ///< 2 or 3 channels
  ErrorModel errorModel = ErrorModel::Full;
  std::vector<Eigen::MatrixXd> layers;  ///< layer l is width_l x width_(l-1); every width is 2 or 3

  friend bool operator==(const Experiment& a, const Experiment& b);
};

inline constexpr std::size_t maximumLayers = 64;

/// Nothing when `experiment` is well-formed. Otherwise one sentence with the path of the offending part, such
/// as layers[2][0][1]; limits of single numbers are those of the parameter table.
core::Result<void> checkExperiment(const Experiment& experiment);

/// The chain without its channel mixing: each layer keeps its main diagonal, the rest is zero.
Experiment diagonalOnly(Experiment experiment);

}  // namespace quantoscope::geometry
