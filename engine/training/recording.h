// SPDX-License-Identifier: GPL-3.0-or-later
// What a training leaves behind: its statistics in the format of the Runs lab, its weights as safetensors,
// and checkpoints to go on from. Every file is replaced as a whole or left untouched. Safe from any thread.
#pragma once

#include <filesystem>
#include <string>

#include "engine/core/error.h"
#include "engine/training/training.h"

namespace quantoscope::training {

/// {"iteration_losses": [...], "bit_width_usage": [8, null, ...], "losses_per_bit": {"8": [...]},
///  "config": {...}, "epochs": [...]}: what engine/runs reads, and how it came about. Losses that are not
/// finite are null.
std::string statisticsText(const Training& training);

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
