// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the read-out beside the pointer: which element, and its values on both axes.
#pragma once

#include <QSizeF>
#include <QString>

#include "engine/present/plot.h"
#include "widgets/plot2d/artist.h"

namespace quantoscope::plot2d {

/// Rich text with every name escaped. Empty when the element has neither name nor values. Digits follow what
/// one pixel of a plot area of `size` can tell apart.
QString readoutText(const present::Plot& plot, const present::ElementInfo& info, const Hit& hit,
                    const present::Extent& visible, QSizeF size);

/// The same words in one line, for screen readers.
QString spokenText(const QString& readout);

}  // namespace quantoscope::plot2d
