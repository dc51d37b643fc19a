// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of bit-widths as people write them. Pure functions, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::geometry {

inline constexpr int smallestListedBits = 2;
inline constexpr int largestListedBits = 32;
inline constexpr std::size_t mostListedBits = 16;

/// The bit-widths in "2, 3, 4-8": numbers and ranges separated by commas, semicolons or spaces, in any order.
/// Ascending, each once. One sentence for what is no number, a width outside of 2..32, a range that runs
/// backward, an empty list and more than 16 widths.
core::Result<std::vector<int>> parseBitList(std::string_view text);

}  // namespace quantoscope::geometry
