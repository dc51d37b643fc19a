// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/step_rounding.h"

#include <cmath>

namespace quantoscope::quantization {

double stepForBits(int bits) {
  return std::ldexp(1.0, 1 - bits);
}

Eigen::MatrixXd roundToStep(const Eigen::MatrixXd& weights, double step) {
  return weights.unaryExpr([step](double weight) { return step * std::nearbyint(weight / step) + 0.0; });
}

}  // namespace quantoscope::quantization
