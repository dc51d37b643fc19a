// SPDX-License-Identifier: GPL-3.0-or-later
// The getting-started tour as data: three tasks, each of a few steps that say what to do, where the control
// is, and how one knows that it was done. GUI thread.
#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace quantoscope::app {

class MainWindow;
class Workbench;

/// What the steps look at to see what the user did since a step began.
struct TourState {
  std::size_t runs = 0;
  bool rangeSelected = false;
  bool inRunsLab = false;
  int undoIndex = 0;
  int figures = 0;  ///< written since the tour was made
  std::map<std::string, double> weights;
};

struct TourStep {
  QString id;
  std::function<QString()> task;   ///< "Task 1 of 3: ..."
  std::function<QString()> title;  ///< what to do
  std::function<QString()> text;   ///< how, with mouse and with keys
  /// Brings what the step talks about to the screen; may be empty.
  std::function<void()> prepare;
  /// The control to point at; null when it is not there.
  std::function<QWidget*()> target;
  /// Whether the user did the step, comparing how it was when the step began with how it is.
  std::function<bool(const TourState& before, const TourState& now)> isDone;
  /// Another way to do it, offered as a button; may be empty.
  std::function<QString()> helpText;
  std::function<void()> help;
};

TourState tourState(MainWindow& window, Workbench& workbench, int figures);
std::vector<TourStep> tourSteps(MainWindow& window, Workbench& workbench);

}  // namespace quantoscope::app
