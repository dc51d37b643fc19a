// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions and matrix products by oneDNN, without its headers. Images are NHWC, weights OIHW, matrices
// row-major, all floats. Private to the module. Each object is used by one thread at a time; oneDNN shares
// the work out over the team (team.h).
#pragma once

#include <cstddef>
#include <memory>

#include "engine/core/error.h"

namespace quantoscope::training {

struct ConvolutionShape {
  std::size_t images = 0;
  std::size_t inChannels = 0;
  std::size_t outChannels = 0;
  std::size_t height = 0;
  std::size_t width = 0;
  bool needsInputGradient = true;
};

/// 3x3 with padding 1 and stride 1, for a fixed number of images. Everything is prepared when it is made;
/// later calls take no memory for tensors.
class Convolution {
 public:
  /// Unsupported if oneDNN has no such convolution for this processor.
  static core::Result<std::unique_ptr<Convolution>> make(const ConvolutionShape& shape);
  ~Convolution();

  /// Without a bias.
  core::Result<void> forward(const float* input, const float* weights, float* output);
  core::Result<void> weightGradient(const float* input, const float* outputGradient, float* weights,
                                    float* bias);
  /// If the shape asked for it.
  core::Result<void> inputGradient(const float* outputGradient, const float* weights, float* input);

 private:
  class Implementation;
  explicit Convolution(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> m_implementation;
};

enum class Side { Plain, Transposed };

/// C (m x n) = op(A) op(B), inner dimension k; rows of the stored matrices follow each other without gaps.
core::Result<void> multiply(Side a, Side b, std::size_t m, std::size_t n, std::size_t k, const float* A,
                            const float* B, float* C);

}  // namespace quantoscope::training
