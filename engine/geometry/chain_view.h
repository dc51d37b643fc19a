// SPDX-License-Identifier: GPL-3.0-or-later
// A quantized layer chain and the linear maps that carry an error at the output of each layer to where it is
// looked at. Independent of the chain's input. Pure computation; safe from any thread.
#pragma once

#include <Eigen/Core>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/geometry/experiment.h"

namespace quantoscope::geometry {

enum class Space {
  Input,   ///< errors carried back: inv(Q_l ... Q_1)
  Output,  ///< errors carried on: Q_L ... Q_(l+1)
};

/// "input" or "output".
std::string_view idOf(Space space);

/// Something the reader of the numbers must know; the text is marked in the context "Notice".
struct Notice {
  const char* text = "";
  std::vector<std::string> arguments;
};

/// The English sentence of a notice.
std::string describe(const Notice& notice);

/// Q_1 .. Q_L with their steps, and how far back a way to the input exists.
struct QuantizedChain {
  std::vector<double> steps;             ///< Delta_l = 2^(1 - bits_l)
  std::vector<Eigen::MatrixXd> weights;  ///< Q_l
  std::vector<bool> singular;            ///< of square layers, decided exactly; false for others
  std::vector<Eigen::MatrixXd> back;     ///< inv(Q_l ... Q_1) for the layers before the obstacle
  std::optional<Notice> obstacle;        ///< why `back` ends before the last layer
};

/// `experiment` must be well-formed.
QuantizedChain quantizedChain(const Experiment& experiment);

/// Q_L ... Q_(l+1) for each layer l.
std::vector<Eigen::MatrixXd> onwardMaps(const QuantizedChain& chain);

/// The maps for one view. `shown` is Output when the view from the input does not exist, and `notice` says
/// so.
struct ChainView {
  Space shown = Space::Input;
  std::optional<Notice> notice;
  std::vector<Eigen::MatrixXd> carry;  ///< one for each layer: shown channels x channels after the layer
};

/// Fails with BadInput when even the view from the output leaves the range of doubles.
core::Result<ChainView> viewChain(const QuantizedChain& chain, Space space);

}  // namespace quantoscope::geometry
