// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/scene.h"

#include <algorithm>

namespace quantoscope::present {

std::optional<Bounds3> bounds(const Scene& scene) {
  std::optional<Bounds3> box;
  const auto add = [&box](const Point3& point) {
    if (!box) {
      box = Bounds3{point, point};
      return;
    }
    for (std::size_t i = 0; i < 3; ++i) {
      box->low[i] = std::min(box->low[i], point[i]);
      box->high[i] = std::max(box->high[i], point[i]);
    }
  };
  for (const Polytope& polytope : scene.polytopes) {
    std::for_each(polytope.vertices.begin(), polytope.vertices.end(), add);
  }
  for (const Segment& segment : scene.segments) {
    add(segment.from);
    add(segment.to);
  }
  return box;
}

}  // namespace quantoscope::present
