// SPDX-License-Identifier: GPL-3.0-or-later
// Text of figures that can be copied and searched in PDF files. Fonts put other shapes for signs between
// digits or capitals ("3-D", "-1"), and PDF then does not know which characters these stand for; so signs are
// drawn on their own. GUI thread.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace quantoscope::base {

/// The pieces of `text` that keep their plain shapes each: words and numbers with the blanks between them,
/// and single signs. Joined they are `text`.
QStringList textPieces(const QString& text);

/// One line of text from its baseline's start, with the painter's font and pen.
void drawFigureText(QPainter& painter, const QPointF& baseline, const QString& text);

/// One line of text in a box; it may reach beyond it.
void drawFigureText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text);

}  // namespace quantoscope::base
