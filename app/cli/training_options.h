// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that use the trained network have in common. No Qt.
#pragma once

#include <string>

#include "engine/core/error.h"
#include "engine/training/precision.h"

namespace quantoscope::cli {

/// The configuration of a JSON file, or the known one of that name.
core::Result<training::Precision> precisionOf(const std::string& config);

}  // namespace quantoscope::cli
