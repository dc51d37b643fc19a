// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from the command line: the panels' own figures, without a window. GUI thread of a program without a
// display.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::app {

struct FigureCommand {
  bool list = false;
  std::string panel;                        ///< id of a panel or key of a lab, see --list-figures
  std::filesystem::path session;            ///< empty: the sample workspace
  std::vector<std::filesystem::path> data;  ///< opened after the session
  std::string preset;                       ///< empty: as the session exported the panel last, else nature-1
  std::string format;                       ///< empty: by the suffix of `out`, else pdf
  std::filesystem::path out;
};

/// What the figure of a whole lab is called.
QString labFigureTitle(base::Lab lab);

/// Exit codes as quantoscope-cli: 0 done, 1 failed, 2 usage, 3 bad input.
int runFigureCommand(const FigureCommand& command, std::ostream& out, std::ostream& err);

}  // namespace quantoscope::app
