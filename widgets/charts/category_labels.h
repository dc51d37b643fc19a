// SPDX-License-Identifier: GPL-3.0-or-later
// How the names of categories fit under an axis: level, thinned out, slanted or upright, shortened last.
// GUI thread.
#pragma once

#include <QPointF>
#include <QStringList>
#include <vector>

#include "widgets/charts/text_meter.h"

namespace quantoscope::charts {

struct CategoryLabels {
  double angle = 0;   ///< 0, -45 or -90 degrees
  double height = 0;  ///< what the labels need below the axis
  QStringList texts;  ///< one per category, shortened where needed; empty where left out
};

/// `slot` is the width of one category, `maxHeight` what slanted and upright labels may take, `leftRoom` the
/// free width left of the first category's center.
CategoryLabels planCategoryLabels(const QStringList& names, double slot, double maxHeight, double leftRoom,
                                  const TextMeter& meter);

/// Start of the baseline of a label whose category is centered at `x`, the labels' region starting at `top`.
QPointF labelBaseline(const CategoryLabels& labels, const QString& text, double x, double top,
                      const TextMeter& meter);

}  // namespace quantoscope::charts
