// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard can stand in a plot: on data points, corners, bands and rules, one after the other. Pure
// functions of the plot and of where it is drawn.
#pragma once

#include <QRectF>
#include <cstddef>
#include <functional>
#include <optional>

#include "engine/present/plot.h"
#include "widgets/plot2d/artist.h"

namespace quantoscope::plot2d {

/// The `index`-th place of the `element`-th element.
struct Stop {
  std::size_t element = 0;
  std::size_t index = 0;

  friend bool operator==(const Stop&, const Stop&) = default;
};

struct StopView {
  std::function<QPointF(double x, double y)> toPixel;
  QRectF area;  ///< what is in sight; places outside of it are passed over
};

/// What is there: the values to read out and the place on the canvas. Absent when the plot has no such place,
/// its value is undefined, or it is out of sight.
std::optional<Hit> hitAt(const present::Plot& plot, const Stop& stop, const StopView& view);

/// What the place stands for: the subject of its element, with the point where points can be selected.
present::Subject subjectAt(const present::Plot& plot, const Stop& stop);

/// The next place in `direction` (1 or -1) that can be told from `from` by eye, through all elements; the
/// first or last of all without `from`. Absent at the end.
std::optional<Stop> nextStop(const present::Plot& plot, const std::optional<Stop>& from, int direction,
                             const StopView& view);

/// The place of the next element in `direction` that is nearest to `from`.
std::optional<Stop> nextElement(const present::Plot& plot, const std::optional<Stop>& from, int direction,
                                const StopView& view);

}  // namespace quantoscope::plot2d
