// SPDX-License-Identifier: GPL-3.0-or-later
// An error trace as JSON: what `quantoscope-cli geometry trace` prints. Safe from any thread.
#pragma once

#include <string>

#include "engine/geometry/error_trace.h"

namespace quantoscope::geometry {

/// The keys and their meaning are documented in the command's help. Numbers that are absent or infinite are
/// null; doubles read back as the same doubles, whatever the locale. Ends with a newline.
std::string traceText(const ErrorTrace& trace);

}  // namespace quantoscope::geometry
