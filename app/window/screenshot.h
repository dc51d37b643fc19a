// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the whole window, taken when everything asked for is on the screen. For documentation. GUI
// thread.
#pragma once

#include <QSize>
#include <filesystem>

namespace quantoscope::app {

class MainWindow;
class Workbench;

/// Takes the picture as soon as no job runs and the last request is painted, writes it as PNG and ends the
/// program with exit code 0, or 1 if the file could not be written.
void takeScreenshot(Workbench& workbench, MainWindow& window, const std::filesystem::path& path);

}  // namespace quantoscope::app
