// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that several views of a run share. Not for panels.
#pragma once

#include "engine/present/run_ptr.h"
#include "engine/present/text.h"

namespace quantoscope::present {

Text noRun();
Text noLossesPerBit();
Text noSchedule();
/// Why a run that is there has no convergence.
Text noConvergence(const RunPtr& run);

}  // namespace quantoscope::present
