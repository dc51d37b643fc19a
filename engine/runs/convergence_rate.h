// SPDX-License-Identifier: GPL-3.0-or-later
// The convergence rate of long lists of losses as a list that is made where it is looked at. Any thread.
#pragma once

#include "engine/runs/derived_values.h"

namespace quantoscope::runs {

/// What convergenceRate() gives; null where that is empty.
DerivedPtr convergenceRateOf(Column<double> losses);

}  // namespace quantoscope::runs
