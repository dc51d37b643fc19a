// SPDX-License-Identifier: GPL-3.0-or-later
// What a training leaves behind: its statistics in the format of the Runs lab, its weights as safetensors,
// and checkpoints to go on from. Every file is replaced as a whole or left untouched. Safe from any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/training/training.h"

namespace quantoscope::training {

/// {"iteration_losses": [...], "bit_width_usage": [8, null, ...], "losses_per_bit": {"8": [...]},
///  "config": {...}, "epochs": [...]}: what engine/runs reads, and how it came about. Losses that are not
/// finite are null.
std::string statisticsText(const Training& training);

/// What is known of the first step: the logits of its first image, and norm and first numbers of each
/// gradient.
struct FirstStep {
  struct Gradient {
    std::string name;
    double norm = 0;
    std::vector<float> first;  ///< at most four
  };
  std::vector<float> logits;
  std::vector<Gradient> gradients;  ///< empty unless asked for
};
FirstStep firstStepOf(const Network& network, bool gradients);

/// The result of the command line: losses, first_logits, first_step_gradients (if there are any), epochs,
/// accuracy, compression_ratio, memory_mib and the bit-widths of the layers.
std::string resultText(const Training& training, const FirstStep& first, const TestOutcome& tested);

/// Parameters and running statistics of a network as safetensors.
core::Result<void> saveWeights(const std::filesystem::path& path, const Network& network);
/// Into `network`, by name. Running statistics that the file does not have become 0 and 1. BadInput if a
/// parameter is missing or has another shape.
core::Result<void> loadWeights(const std::filesystem::path& path, Network& network);

/// Everything a training needs to go on as if it had not been interrupted.
core::Result<void> saveCheckpoint(const std::filesystem::path& path, Training& training);
/// Into a training made with the same settings and images; BadInput for other files, Usage for other
/// settings.
core::Result<void> loadCheckpoint(const std::filesystem::path& path, Training& training);

/// The settings that a checkpoint must have in common with a training, as JSON; thread counts are not part
/// of it.
std::string settingsText(const TrainingSettings& settings, const Dataset& dataset);

}  // namespace quantoscope::training
