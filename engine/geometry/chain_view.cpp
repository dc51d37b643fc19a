// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/chain_view.h"

#include "engine/geometry/small_matrix.h"
#include "engine/quantization/step_rounding.h"

namespace quantoscope::geometry {
namespace {

/// The ways back, as far as there are any.
void lookBack(QuantizedChain& chain) {
  for (std::size_t i = 0; i < chain.weights.size(); ++i) {
    const auto stopAt = [&](const char* text) { chain.obstacle = Notice{text, {std::to_string(i + 1)}}; };
    if (chain.weights[i].rows() != chain.weights[i].cols()) {
      return stopAt(QUANTOSCOPE_TEXT("Notice", "layer %1 is not square: shown from the output"));
    }
    if (chain.singular[i]) {
      return stopAt(QUANTOSCOPE_TEXT("Notice", "layer %1 is not invertible: shown from the output"));
    }
    Eigen::MatrixXd map = smallInverse(chain.weights[i]);
    if (i > 0) {
      map = chain.back.back() * map;
    }
    if (!map.allFinite()) {
      return stopAt(QUANTOSCOPE_TEXT(
          "Notice", "the way back through layer %1 leaves the range of doubles: shown from the output"));
    }
    chain.back.push_back(std::move(map));
  }
}

}  // namespace

std::string_view idOf(Space space) {
  return space == Space::Input ? "input" : "output";
}

std::string describe(const Notice& notice) {
  return core::substitute(notice.text, notice.arguments);
}

QuantizedChain quantizedChain(const Experiment& experiment) {
  QuantizedChain chain;
  for (std::size_t i = 0; i < experiment.layers.size(); ++i) {
    const double step = quantization::stepForBits(experiment.bits[i]);
    chain.steps.push_back(step);
    chain.weights.push_back(quantization::roundToStep(experiment.layers[i], step));
    const Eigen::MatrixXd& weights = chain.weights.back();
    chain.singular.push_back(weights.rows() == weights.cols() && isSingularOnGrid(weights, step));
  }
  lookBack(chain);
  return chain;
}

std::vector<Eigen::MatrixXd> onwardMaps(const QuantizedChain& chain) {
  std::vector<Eigen::MatrixXd> maps(chain.weights.size());
  const Eigen::Index width = chain.weights.back().rows();
  Eigen::MatrixXd onwards = Eigen::MatrixXd::Identity(width, width);
  for (std::size_t i = chain.weights.size(); i-- > 0;) {
    maps[i] = onwards;
    onwards = onwards * chain.weights[i];
  }
  return maps;
}

core::Result<ChainView> viewChain(const QuantizedChain& chain, Space space) {
  ChainView view;
  if (space == Space::Input && !chain.obstacle) {
    view.carry = chain.back;
    return view;
  }
  if (space == Space::Input) {
    view.notice = chain.obstacle;
  }
  view.shown = Space::Output;
  view.carry = onwardMaps(chain);
  for (std::size_t i = 0; i < view.carry.size(); ++i) {
    if (!view.carry[i].allFinite()) {
      return core::fail(core::ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error",
                                         "The numbers of layers[%1] leave the range of doubles; use smaller "
                                         "weights or a smaller input."),
                        {std::to_string(i)});
    }
  }
  return view;
}

}  // namespace quantoscope::geometry
