// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding of weights to a fixed step, the quantizer of the geometry lab. Quantizers with a scale of their
// own do not live here. Pure functions, safe from any thread.
#pragma once

#include <Eigen/Core>

namespace quantoscope::quantization {

/// The step of a `bits`-wide grid over [-1, 1]: Delta = 2^(1 - bits). `bits` is 1..32.
double stepForBits(int bits);

/// Q(W) = step * round(W / step), ties to even; exact when `step` is a power of two. Never gives a negative
/// zero.
Eigen::MatrixXd roundToStep(const Eigen::MatrixXd& weights, double step);

}  // namespace quantoscope::quantization
