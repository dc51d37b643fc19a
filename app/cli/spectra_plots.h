// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a precision study as files, with progress on a terminal: a folder of them, or one PDF with a
// page for every layer. No Qt.
#pragma once

#include <filesystem>
#include <string>

#include "app/cli/invocation.h"
#include "engine/present/spectra_views.h"

namespace quantoscope::cli {

/// Every layer, category and batch of layers, and distributions, in `format`, to `folder`, which is made.
ExitCode writeSpectraPlots(const present::StudyPtr& study, const std::string& format,
                           const std::filesystem::path& folder, Environment& environment);

/// A page for every layer, in the order of the model, to `file`; its folder is there.
ExitCode writeSpectraBook(const present::StudyPtr& study, const std::filesystem::path& file,
                          Environment& environment);

}  // namespace quantoscope::cli
