// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of a CSV file of training statistics, and how its lines are taken apart. Pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope::runs {

struct TableHeader {
  char delimiter = ',';                  ///< comma, semicolon or tabulator
  std::vector<std::string> names;        ///< trimmed, as written
  std::optional<std::size_t> iteration;  ///< which column
  std::optional<std::size_t> loss;
  std::optional<std::size_t> bits;
  std::vector<std::string> others;  ///< columns that are not understood
  std::string twice;                ///< a name that stands twice; empty if none does

  bool wants(std::size_t column) const { return column == iteration || column == loss || column == bits; }
};

/// Reads `line` (a byte order mark and the line's end are ignored) with the delimiter that finds one of the
/// columns iteration, loss and bit_width, whatever their case; with none of them known, with a comma.
TableHeader readTableHeader(std::string_view line);

/// The fields of a line; quotation marks are removed and doubled ones in them become one.
std::vector<std::string> splitTableLine(std::string_view line, char delimiter);

/// Without spaces, tabulators and carriage returns at its ends.
std::string_view trimmed(std::string_view text);

}  // namespace quantoscope::runs
