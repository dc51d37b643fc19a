// SPDX-License-Identifier: GPL-3.0-or-later
// From region to region of the window by one key (F6): bar of labs, strips, panels, jobs. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

namespace quantoscope::app {

/// Gives the focus to the next (step 1) or previous (step -1) of `regions` that is visible and takes it,
/// seen from the one that has it now; from the first if none has. False: there is none.
bool focusNextRegion(const std::vector<QWidget*>& regions, int step);

}  // namespace quantoscope::app
