// SPDX-License-Identifier: GPL-3.0-or-later
// Which images make a batch, and their pixels as the network takes them. Pure; takes no memory after a batch
// of that size was made.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/training/dataset.h"

namespace quantoscope::training {

/// The order of an epoch: 0, 1, ... or shuffled, the same for the same seed and epoch.
std::vector<std::uint32_t> epochOrder(std::size_t count, std::uint64_t seed, std::uint64_t epoch,
                                      bool shuffle);

/// Shifts of up to this many pixels, with black beyond the border, and mirroring.
inline constexpr int augmentationShift = 4;

/// NHWC numbers and labels of some images. With a random stream, each image is shifted and mirrored by
/// numbers drawn for its place in the batch.
class Batch {
 public:
  void fill(const Dataset& dataset, const Images& images, std::span<const std::uint32_t> indices,
            std::optional<std::uint64_t> augmentation);
  std::span<const float> images() const { return m_images; }
  std::span<const std::uint8_t> labels() const { return m_labels; }

 private:
  std::vector<float> m_images;
  std::vector<std::uint8_t> m_labels;
};

}  // namespace quantoscope::training
