// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/pareto.h"

#include <algorithm>
#include <numeric>

#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"

namespace quantoscope::codesign {
namespace {

bool beats(const std::vector<double>& a, const std::vector<double>& b, const std::vector<Aim>& aims) {
  bool better = false;
  for (std::size_t k = 0; k < aims.size(); ++k) {
    const double gain = aims[k] == Aim::Most ? a[k] - b[k] : b[k] - a[k];
    if (gain < 0) {
      return false;
    }
    better = better || gain > 0;
  }
  return better;
}

}  // namespace

std::vector<std::size_t> paretoFront(const std::vector<std::vector<double>>& points,
                                     const std::vector<Aim>& aims) {
  std::vector<std::size_t> order(points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return points[a] < points[b]; });
  std::vector<std::size_t> front;
  for (const std::size_t i : order) {
    if (std::none_of(order.begin(), order.end(),
                     [&](std::size_t other) { return beats(points[other], points[i], aims); })) {
      front.push_back(i);
    }
  }
  return front;
}

core::Result<NamedPoints> parsePoints(std::string_view json, const std::vector<std::string>& wanted) {
  const auto document = core::parseDocument(json);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  NamedPoints named;
  named.quantities = wanted;
  for (const core::JsonCursor& entry : reading.root().list(1, 20'000)) {
    named.names.push_back(entry["name"].text());
    std::vector<double>& point = named.points.emplace_back();
    for (const std::string& quantity : wanted) {
      point.push_back(entry[quantity.c_str()].number());
    }
  }
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  return named;
}

}  // namespace quantoscope::codesign
