// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind what is shown, as CSV (RFC 4180: comma, CRLF, quotes doubled), UTF-8, round-trip
// precision, "." as decimal sign in every locale.
#pragma once

#include <string>

#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/scene.h"
#include "engine/present/surface.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// Long form: element, kind, x, y; one row per point.
std::string toCsv(const Plot& plot);
/// Bars: category, one column per set. Boxes: one row each. Histograms: bin edges, one column per set.
std::string toCsv(const Chart& chart);
/// element, facet, vertex, and the three coordinates.
std::string toCsv(const Scene& scene);
/// One row per node: x, y, value; nodes without a value have an empty field.
std::string toCsv(const Surface& surface);
/// One row per bar: row, column, value.
std::string toCsv(const Bars3d& bars);
std::string toCsv(const Table& table);

}  // namespace quantoscope::present
