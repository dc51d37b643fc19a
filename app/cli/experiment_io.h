// SPDX-License-Identifier: GPL-3.0-or-later
// What the geometry commands share: where experiments come from and where results go. No Qt.
#pragma once

#include <stop_token>
#include <string>

#include "app/cli/invocation.h"
#include "engine/geometry/experiment.h"

namespace quantoscope::cli {

/// The experiment in the file at `path`, or on standard input for "-".
core::Result<geometry::Experiment> loadExperiment(const std::string& path, const std::stop_token& stop);

/// What errors call the experiment given as `path`.
std::string shownName(const std::string& path);

/// The error as report() says it, unless it only says that the user stopped the command.
ExitCode reportUnlessStopped(const core::Error& error, Environment& environment);

/// Writes a result to the file `path`, all or nothing, or to standard output for "" and "-".
ExitCode deliver(const std::string& text, const std::string& path, Environment& environment);

}  // namespace quantoscope::cli
