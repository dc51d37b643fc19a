// SPDX-License-Identifier: GPL-3.0-or-later
// SVG to PDF and PNG by rsvg-convert, which the system has or has not. No Qt.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "engine/core/error.h"

namespace quantoscope::cli {

/// Writes a figure as "svg", "pdf" or "png" to `path`, all or nothing.
core::Result<void> writeFigure(const std::string& svg, const std::string& format,
                               const std::filesystem::path& path);

/// The figures "1.svg", "2.svg", ... of `folder` as the pages of one PDF; all or nothing. Cancelled when
/// `stop` is set meanwhile.
core::Result<void> writeBook(const std::filesystem::path& folder, std::size_t pages,
                             const std::filesystem::path& path, const std::stop_token& stop);

/// An error of code Unsupported, with what to install, if figures of that format cannot be written.
core::Result<void> checkFigureFormat(const std::string& format);

}  // namespace quantoscope::cli
