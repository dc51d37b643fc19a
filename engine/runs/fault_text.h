// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of run files share to say what is wrong with a file: the sentence for each fault of the
// JSON scanner. Pure functions.
#pragma once

#include <string>

#include "engine/runs/json_scanner.h"

namespace quantoscope::runs {

/// What RFC 8259 calls it: "number", "string", ...
const char* kindName(JsonKind kind);

/// The error for `fault`. `place` is where in the document it happened, e.g. iteration_losses[3]; empty at
/// the top level. The file is left to the caller.
core::Error faultError(const ScanFault& fault, std::string place);

}  // namespace quantoscope::runs
