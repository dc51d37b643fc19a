// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of the Runs lab agree on: which run they show and what they highlight. GUI thread.
#pragma once

#include <optional>

#include "engine/present/run_ptr.h"
#include "widgets/base/panel_context.h"

namespace quantoscope::panels {

/// The index of the run to show: the selected one, the last one if that is gone; nothing without runs.
std::optional<std::size_t> activeRunIndex(const base::Selection& selection,
                                          const base::SnapshotPtr& snapshot);

/// That run; null without one.
present::RunPtr activeRun(const base::Selection& selection, const base::SnapshotPtr& snapshot);

/// The bit-width that is selected; nothing when none is, so that all are shown alike.
std::optional<present::Subject> highlightedBitWidth(const base::Selection& selection);

}  // namespace quantoscope::panels
