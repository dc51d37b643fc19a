// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the numbers of a chart into Qt Charts' series and keeps the series while the structure stays. Text,
// axes and grid are drawn elsewhere: Qt Charts is asked for the marks only. GUI thread.
#pragma once

#include <memory>
#include <vector>

#include "widgets/charts/chart_layout.h"

class QChart;
class QObject;

namespace quantoscope::charts {

/// Width of the lines of a box, in font sizes.
inline constexpr double boxLine = 0.11;

class SeriesFiller {
 public:
  /// `chart` must outlive the filler; nobody else adds series or axes to it.
  explicit SeriesFiller(QChart& chart);
  ~SeriesFiller();

  /// `layout` must have a plot. Series are built anew only when the kind, the number of categories or the
  /// number of sets changes.
  void fill(const present::Chart& chart, const ChartLayout& layout, const Emphasis& emphasis,
            const ChartStyle& style);

  int buildCount() const;
  /// The first series, to see that it stays the same.
  const QObject* firstSeries() const;
  /// What the series hold: per bar set its bars, per box its five numbers, per histogram set its outline's y.
  /// On a logarithmic axis the decades above where bars start.
  std::vector<std::vector<double>> values() const;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::charts
