// SPDX-License-Identifier: GPL-3.0-or-later
// How many threads numeric work may use, for the whole process. Any thread.
#pragma once

namespace quantoscope::core {

/// Sets the number of threads; 0 stands for one per core. Work that has begun keeps the number it began with.
void setThreadBudget(unsigned threads) noexcept;

/// The number of threads that parallel work may use now: as set, at most 256, or the number of cores (at
/// least 1) if none or 0 was set. Results never depend on it, only times do: parallel code splits its work in
/// a way that does not know this number.
unsigned threadBudget() noexcept;

}  // namespace quantoscope::core
