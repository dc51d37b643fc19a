// SPDX-License-Identifier: GPL-3.0-or-later
// SVG to PDF and PNG by rsvg-convert, which the system has or has not. No Qt.
#pragma once

#include <filesystem>
#include <string>

#include "engine/core/error.h"

namespace quantoscope::cli {

/// Writes a figure as "svg", "pdf" or "png" to `path`, all or nothing.
core::Result<void> writeFigure(const std::string& svg, const std::string& format,
                               const std::filesystem::path& path);

/// An error of code Unsupported, with what to install, if figures of that format cannot be written.
core::Result<void> checkFigureFormat(const std::string& format);

}  // namespace quantoscope::cli
