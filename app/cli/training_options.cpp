// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_options.h"

#include <filesystem>
#include <system_error>

#include "engine/core/file_io.h"

namespace quantoscope::cli {

core::Result<training::Precision> precisionOf(const std::string& config) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(config, ignored)) {
    return training::knownPrecision(config);
  }
  constexpr std::uint64_t mostBytes = 1U << 20;
  return core::readFile(config, mostBytes).and_then([&](const std::string& text) {
    return training::parsePrecision(text, config);
  });
}

}  // namespace quantoscope::cli
