// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a training step that is neither a convolution nor a matrix product: batch normalization, ReLU
// and pools, forwards and backwards, each in as few passes over memory as possible, and rounding to grids.
// Tensors are NHWC with a multiple of 16 channels. Runs on the team; results do not depend on its size.
// Private to the module; nothing here takes memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::training {

/// Sums are made in this many parts, whatever the number of threads, and added up in order.
inline constexpr std::size_t sumParts = 16;
inline constexpr std::size_t mostChannels = 128;

struct Maps {
  std::size_t images = 0;
  std::size_t height = 0;
  std::size_t width = 0;
  std::size_t channels = 0;

  std::size_t pixels() const { return images * height * width; }
  std::size_t size() const { return pixels() * channels; }
  /// After a maximum pool 2x2.
  Maps halved() const { return {images, height / 2, width / 2, channels}; }
};

/// Two sums for each channel, in parts.
struct ChannelSums {
  double first[sumParts][mostChannels];
  double second[sumParts][mostChannels];

  /// The parts together.
  double totalFirst(std::size_t channel) const;
  double totalSecond(std::size_t channel) const;
};

/// Sums of y and of y^2.
void sumChannels(const float* y, const Maps& maps, ChannelSums& sums);

/// What batch normalization does to a channel of the numbers y, which are a factor away from what the layer
/// stands for: z = scale * y + shift, xhat = (y - mean) * inverse.
struct Normalization {
  float scale[mostChannels];
  float shift[mostChannels];
  float mean[mostChannels];
  float inverse[mostChannels];
  float slope[mostChannels];  ///< of z over what y stands for
};

/// max over 2x2 of relu(z), and which of the four it was (the first of equals). `ranges` has one entry an
/// image, for the extremes of what it gives.
void poolMaximum(const float* y, const Maps& maps, const Normalization& norm, float* pooled,
                 std::uint8_t* which, std::span<quantization::Range> ranges);
/// Given the gradient of `pooled`, the sums of dL/dz and of dL/dz * xhat.
void sumMaximumGradient(const float* y, const Maps& maps, const Normalization& norm, const float* pooled,
                        const std::uint8_t* which, const float* gradient, ChannelSums& sums);
/// The gradient of what y stands for, slope * (dL/dz - mean(dL/dz) - xhat * mean(dL/dz * xhat)), with the
/// means over all pixels.
void maximumGradient(const float* y, const Maps& maps, const Normalization& norm, const float* pooled,
                     const std::uint8_t* which, const float* gradient, std::span<const float> meanGradient,
                     std::span<const float> meanProduct, float* yGradient);

/// Averages of relu(z) over 4x4 windows that cover the image: window i of n pixels is
/// [floor(i n / 4), ceil((i + 1) n / 4)). Given as features, channel by channel.
void poolAverage(const float* y, const Maps& maps, const Normalization& norm, float* features,
                 std::span<quantization::Range> ranges);
/// Given the gradient of the features: dL/dz into `zGradient` (shaped as y), and the sums as above.
void sumAverageGradient(const float* y, const Maps& maps, const Normalization& norm, const float* gradient,
                        float* zGradient, ChannelSums& sums);
/// dL/dz becomes the same, in place.
void averageGradient(const float* y, const Maps& maps, const Normalization& norm,
                     std::span<const float> meanGradient, std::span<const float> meanProduct,
                     float* zGradient);

/// quantization::levelsOnto(), extremesOf() and stopClipped() on the team.
void levelsOnTeam(std::span<const float> from, std::span<float> to, const quantization::AffineGrid& grid);
quantization::Range extremesOnTeam(std::span<const float> values);
void stopClippedOnTeam(std::span<const float> values, std::span<float> gradient,
                       const quantization::AffineGrid& grid);

/// y = y * factor * scales + bias for each row, in place; then relu if wanted.
void scaleAndAddBias(std::span<float> rows, float factor, std::span<const float> scales,
                     std::span<const float> bias, bool relu);
/// to = from * factor * scales for each row; no scales stand for 1.
void scaleRows(std::span<const float> from, float factor, std::span<const float> scales, std::size_t width,
               float* to);
void scaleAll(std::span<float> values, float factor);

}  // namespace quantoscope::training
