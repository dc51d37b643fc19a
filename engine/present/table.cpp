// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/table.h"

#include <limits>

#include "engine/present/number_format.h"

namespace quantoscope::present {

Cell numberCell(double value, int digits) {
  return {Text::verbatim(formatNumber(value, shownDigits(digits))), value, true};
}

Cell countCell(std::size_t count) {
  return {Text::verbatim(std::to_string(count)), static_cast<double>(count), true};
}

Cell textCell(Text text) {
  return {std::move(text), std::numeric_limits<double>::quiet_NaN(), false};
}

}  // namespace quantoscope::present
