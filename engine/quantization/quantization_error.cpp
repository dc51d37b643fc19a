// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/quantization_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/quantization/tensor_loops.h"

namespace quantoscope::quantization {

QuantizationError errorFromSums(double signal, double squares, double largest, std::size_t count) {
  QuantizationError error;
  error.mse = count > 0 ? squares / static_cast<double>(count) : 0;
  error.sqnrDb = squares > 0 ? 10 * std::log10(signal / squares) : std::numeric_limits<double>::infinity();
  error.largest = largest;
  return error;
}

QuantizationError errorBetween(std::span<const float> exact, std::span<const float> rounded) {
  double signal = 0;
  double squares = 0;
  double largest = 0;
  for (std::size_t i = 0; i < exact.size(); ++i) {
    const double x = static_cast<double>(exact[i]);
    const double error = static_cast<double>(rounded[i]) - x;
    signal += x * x;
    squares += error * error;
    largest = std::max(largest, std::abs(error));
  }
  return errorFromSums(signal, squares, largest, exact.size());
}

QuantizationError errorOnGrid(std::span<const float> values, const AffineGrid& grid) {
  ErrorSums sums;
  const double signal = errorsOnGrids(values, {&grid, 1}, {&sums, 1});
  return errorFromSums(signal, sums.squares, sums.largest, values.size());
}

std::vector<WidthError> sweepBits(std::span<const float> values, int lowestBits, int highestBits,
                                  Scheme scheme, SymmetricStep step) {
  const Range range = extremesOf(values);
  std::vector<AffineGrid> grids;
  for (int bits = lowestBits; bits <= highestBits; ++bits) {
    grids.push_back(affineGrid(range, bits, scheme, step));
  }
  std::vector<ErrorSums> sums(grids.size());
  const double signal = errorsOnGrids(values, grids, sums);
  std::vector<WidthError> widths;
  for (std::size_t i = 0; i < grids.size(); ++i) {
    widths.push_back({lowestBits + static_cast<int>(i), grids[i],
                      errorFromSums(signal, sums[i].squares, sums[i].largest, values.size())});
  }
  return widths;
}

}  // namespace quantoscope::quantization
