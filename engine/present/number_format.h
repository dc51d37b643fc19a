// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them in panels and figures. Never localized; files use round-trip precision instead.
#pragma once

#include <string>

namespace quantoscope::present {

/// `value` with `digits` significant digits: plain for 1e-4 <= |value| < 1e6, else with an exponent
/// ("1.2e-7"). Trailing zeros are kept so that columns line up; whole numbers below 1e6 carry no decimals
/// they do not need. NaN gives an en dash, infinities the infinity sign. Minus is U+2212.
std::string formatNumber(double value, int digits);

/// A share in [0, 1] as a percentage, e.g. "12.5 %"; NaN gives an en dash.
std::string formatPercent(double share, int digits);

/// How many significant digits tables and read-outs show in this process: what setShownDigits() set (2 to
/// 12), or `usual`, what the table itself suggests, while nothing or 0 was set. Programs that write files do
/// not set it. Any thread.
int shownDigits(int usual) noexcept;
void setShownDigits(int digits) noexcept;

}  // namespace quantoscope::present
