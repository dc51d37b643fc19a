// SPDX-License-Identifier: GPL-3.0-or-later
// A 3-D scene of convex polytopes and segments as data. Coordinates are those of the numbers shown on the
// axes.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/present/plot.h"

namespace quantoscope::present {

using Point3 = std::array<double, 3>;

/// A convex polytope: `facets` are loops of vertex indices, counter-clockwise seen from outside. A flat body
/// has one facet, visible from both sides.
struct Polytope {
  ElementInfo info;
  std::vector<Point3> vertices;
  std::vector<std::vector<int>> facets;
  Color fill;  ///< alpha: opacity; 0 draws edges only
  Stroke edges;
};

struct Segment {
  ElementInfo info;
  Point3 from{};
  Point3 to{};
  Stroke stroke;
};

struct Bounds3 {
  Point3 low{};
  Point3 high{};
};

struct Scene {
  Text title;
  std::array<Text, 3> axisTitles;
  std::vector<Polytope> polytopes;
  std::vector<Segment> segments;
  /// Finite; the axes hold this as well, so that several scenes can have the same ones.
  std::optional<Bounds3> frame = std::nullopt;
  Text emptyState;
  Text notice;
};

using ScenePtr = std::shared_ptr<const Scene>;

/// Where the viewer stands; an orthographic view of a scene from a direction. Angles in degrees.
struct ViewDirection {
  double azimuth = 35;    ///< around the third axis, from the first
  double elevation = 25;  ///< above the plane of the first two
  double zoom = 1;        ///< 1: the scene fills the picture

  friend bool operator==(const ViewDirection&, const ViewDirection&) = default;
};

/// The box around everything in the scene; absent for an empty scene.
std::optional<Bounds3> bounds(const Scene& scene);

}  // namespace quantoscope::present
