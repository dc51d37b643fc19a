// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled images to train with: MNIST-like IDX files (.gz too), CIFAR-10's binary files, and the handwritten
// digits that are part of the program. Immutable after reading; safe from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/training/network_layout.h"

namespace quantoscope::training {

/// Pixels of all images one after the other, each channel by channel, row by row.
struct Images {
  std::vector<std::uint8_t> pixels;
  std::vector<std::uint8_t> labels;

  std::size_t count() const { return labels.size(); }
};

struct Dataset {
  std::string name;
  NetworkShape shape;
  Images train;
  Images test;
  /// A pixel p of channel c becomes (p / 255 - mean[c]) / deviation[c].
  std::vector<float> mean;
  std::vector<float> deviation;
  bool natural = false;  ///< photographs: shifting and mirroring them gives further examples
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// The name that stands for the digits of the program.
inline constexpr std::string_view shippedDigits = "digits";
/// The fraction of images that are set apart for testing where a folder has no files for that: the last
/// fifth.
inline constexpr std::size_t testFraction = 5;

/// What `name` names: a folder with IDX or CIFAR-10 files (or one with such a folder, cifar-10-batches-bin),
/// or shippedDigits if there is no such folder. Errors name the file and the byte: NotFound, Io; BadInput for
/// what is damaged or of another kind; Cancelled.
core::Result<DatasetPtr> openDataset(const std::string& name, std::stop_token stop = {});

}  // namespace quantoscope::training
