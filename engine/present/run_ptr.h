// SPDX-License-Identifier: GPL-3.0-or-later
// How an analyzed run is handed around: shared and immutable, so that panels compare pointers to skip work.
#pragma once

#include <memory>

#include "engine/runs/run_analysis.h"

namespace quantoscope::present {

using RunPtr = std::shared_ptr<const runs::RunAnalysis>;

}  // namespace quantoscope::present
