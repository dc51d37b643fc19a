// SPDX-License-Identifier: GPL-3.0-or-later
// The model that ships inside the program, as files: models are read where they lie, so it is laid out in the
// cache first. Any thread.
#pragma once

#include <filesystem>

#include "engine/core/error.h"

namespace quantoscope::app {

/// How sessions refer to it (see isSample).
inline constexpr const char* sampleModelPath = ":/samples/models/tiny_llama";

/// A folder with the files of `sample`, made or completed if it has to be. In the cache folder of the
/// process, or in a temporary one of the process when that is off.
core::Result<std::filesystem::path> sampleModelFolder(const std::filesystem::path& sample);

}  // namespace quantoscope::app
