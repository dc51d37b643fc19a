// SPDX-License-Identifier: GPL-3.0-or-later
// PNG files of drawings: lines, areas and letters on a plain page. What helps photographs, a filter chosen
// for every row, makes these larger and takes most of the time. Pure function, any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <utility>

namespace quantoscope::base {

/// Texts of the file by their key, which is Latin-1 and at most 79 letters long.
using PngTexts = QList<std::pair<QByteArray, QString>>;

/// `image` as it is, without alpha, with its resolution. An image of very many colors is no drawing and is
/// filtered after all. Empty for an image that is null or could not be written.
QByteArray pngOf(const QImage& image, const PngTexts& texts);

}  // namespace quantoscope::base
