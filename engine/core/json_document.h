// SPDX-License-Identifier: GPL-3.0-or-later
// Small JSON documents from outside, made safe: bounded depth, no key twice, errors that say where.
// Meant for configuration files; data files of any size have readers of their own. Safe from any thread.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::core {

/// The document in `text`, or one sentence: the byte where it stops being JSON, or the path of the value that
/// is nested deeper than 128, too large for a double or under a key that is given twice.
Result<nlohmann::json> parseDocument(std::string_view text);

}  // namespace quantoscope::core
