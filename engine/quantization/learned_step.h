// SPDX-License-Identifier: GPL-3.0-or-later
// Learned step size quantization (Esser et al., ICLR 2020): the step of a symmetric grid is a parameter of
// the training. Pure functions, safe from any thread.
#pragma once

#include <span>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::quantization {

/// Codes -lowest..highest: signed -2^(b-1)..2^(b-1)-1, unsigned 0..2^b-1.
AffineGrid learnedStepGrid(float step, int bits, bool isSigned);

/// Where the step starts: 2 mean|x| / sqrt(highest code), at least smallestScale.
float initialLearnedStep(std::span<const float> values, int bits, bool isSigned);

/// What the gradient of the step is multiplied by so that it learns as fast as the numbers do:
/// 1 / sqrt(count * highest code).
double learnedStepGradientScale(std::size_t count, const AffineGrid& grid);

/// The derivative of the loss with respect to the step: sum over dL/dQ(x) times round(x/s) - x/s where x is
/// in range, the lowest or highest code where it is clipped. Not scaled.
double learnedStepGradient(std::span<const float> values, std::span<const float> gradient,
                           const AffineGrid& grid);

}  // namespace quantoscope::quantization
