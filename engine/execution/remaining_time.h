// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates how long work will still take from what it reports. Plain logic, one thread at a time.
#pragma once

#include <chrono>
#include <optional>

#include "engine/core/progress.h"
#include "engine/execution/time_source.h"

namespace quantoscope::execution {

/// The remaining units divided by the recent speed, less the time since the last report.
/// Speed = sum(w_i * units_i) / sum(w_i * seconds_i) over the intervals between reports, where w_i =
/// exp(-age_i / 30 s): the mean speed of a short job, the speed of about the last half minute of a long one.
/// The first report is only the starting point: what it calls done may have been found done. So are a report
/// of less than before (a new phase began) and one of an unknown total.
class RemainingTime {
 public:
  void report(const core::Progress& progress, TimePoint when);

  /// Nothing while unknown: fewer than two reports, no total, no movement. Never negative; 0 when all is
  /// done.
  std::optional<std::chrono::duration<double>> at(TimePoint when) const;

 private:
  std::optional<core::Progress> m_last;
  TimePoint m_lastWhen;
  double m_units = 0;
  double m_seconds = 0;
};

}  // namespace quantoscope::execution
