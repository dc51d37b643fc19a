// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do inside the widgets of the panels: a list to read, not to change. Any thread.
#pragma once

#include <vector>

namespace quantoscope::app {

/// Source texts, context "Hands".
struct HandEntry {
  const char* what;
  const char* how;
};

struct HandGroup {
  const char* title;
  std::vector<HandEntry> entries;
};

/// Plots, charts, 3-D views, sliders, matrices, tables: as their widgets behave.
const std::vector<HandGroup>& handGuide();

}  // namespace quantoscope::app
