// SPDX-License-Identifier: GPL-3.0-or-later
// Experiment files: JSON in the schema quantoscope.experiment/1 with the keys schema, name (may be absent),
// bits (one number or one for each layer), input, error_model ("diagonal" or "full") and layers (a list of
// matrices, row by row). Safe from any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/geometry/experiment.h"

namespace quantoscope::geometry {

inline constexpr std::string_view experimentSchema = "quantoscope.experiment/1";

/// The well-formed experiment in `text`. Errors are BadInput, with the byte for what is not JSON and with the
/// JSON path for the rest. Refused too: keys given twice, keys that look like misspelt ones, nesting deeper
/// than 128, numbers beyond doubles. Other unknown keys are ignored.
core::Result<Experiment> parseExperiment(std::string_view text);

/// The experiment in the file at `path` (at most 16 MiB); errors name the file.
core::Result<Experiment> readExperiment(const std::filesystem::path& path);

/// The largest experiment text that is read, in bytes.
inline constexpr std::uint64_t maximumExperimentBytes = std::uint64_t{16} << 20;

/// The text of a file from which parseExperiment() gives an equal experiment. `experiment` must be
/// well-formed.
std::string experimentText(const Experiment& experiment);

}  // namespace quantoscope::geometry
