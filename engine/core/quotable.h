// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of foreign files, made fit to be quoted in a sentence. Pure.
#pragma once

#include <string>
#include <string_view>

namespace quantoscope::core {

/// A text from a file, fit for a sentence: short, on one line. UTF-8 stays UTF-8.
std::string quotable(std::string_view text);

}  // namespace quantoscope::core
