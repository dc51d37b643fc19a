// SPDX-License-Identifier: GPL-3.0-or-later
// A figure with what is written beside it (numbers, table text), to files and to the clipboard. GUI thread.
#pragma once

#include <QMimeData>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "app/figures/long_write.h"
#include "widgets/base/figure_writer.h"

namespace quantoscope::app {

/// What exportFigure() writes, the figure itself first. Beside "f.pdf" stand "f.csv", "f.tex" and "f.md"; the
/// parts of a sheet have "f-a.csv", "f-b.csv", ...
std::vector<std::filesystem::path> filesOfExport(const base::FigureSource& figure,
                                                 const base::FigureSpec& spec,
                                                 const std::filesystem::path& path);

/// How writing very many numbers is waited for.
using Wait = std::function<core::Result<void>(const LongWork& work)>;

/// Writes the figure and whatever the specification wants beside it, each file atomically. `wait` is for
/// numbers that take long; without it they are written at once.
core::Result<void> exportFigure(const base::FigureSource& figure, const base::FigureSpec& spec,
                                const QByteArray& session, const std::filesystem::path& path,
                                const Wait& wait = {});

/// "geometry-region.pdf" for the panel "geometry.region".
QString proposedFileName(const QString& id, base::FigureFormat format);

/// The figure for other programs to paste: PNG at 300 dpi, SVG and PDF, each with the session. An error if it
/// cannot be painted at its size.
core::Result<std::unique_ptr<QMimeData>> clipboardFigure(const base::FigureSource& figure,
                                                         const base::FigureSpec& spec,
                                                         const QByteArray& session);

}  // namespace quantoscope::app
