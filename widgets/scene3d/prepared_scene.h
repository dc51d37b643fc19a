// SPDX-License-Identifier: GPL-3.0-or-later
// A scene made ready for drawing: bodies with facet planes and edges, whatever their rank, in coordinates
// near the unit ball, and the box the axes run along. Made once for each scene, then shared by the vector
// painter, the OpenGL renderer and picking. Immutable, any thread.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "engine/present/scene.h"
#include "widgets/axes3d/view_axes.h"

namespace quantoscope::scene3d {

using axes3d::Vector;
using axes3d::ViewAxes;

/// The inner side is normal . x <= offset. `normal` has length 1.
struct Facet {
  std::vector<int> loop;
  Vector normal = Vector::Zero();
  double offset = 0;
};

/// Where two facets meet; second is -1 at the rim of a flat body.
struct Edge {
  int from = 0;
  int to = 0;
  int first = 0;
  int second = -1;
};

enum class BodyKind { Solid, Flat, Line, Point };

struct Body {
  const present::Polytope* source = nullptr;
  BodyKind kind = BodyKind::Solid;
  std::vector<Vector> vertices;
  std::vector<Facet> facets;  ///< of a Flat body one; none of lines and points
  std::vector<Edge> edges;    ///< without those between facets of one plane; of a Line one
};

struct PreparedSegment {
  const present::Segment* source = nullptr;
  Vector from = Vector::Zero();
  Vector to = Vector::Zero();
};

/// The box of the axes in data coordinates; every side is longer than zero.
struct AxesBounds {
  std::array<double, 3> low{};
  std::array<double, 3> high{};
};

struct PreparedScene {
  present::ScenePtr scene;
  std::vector<Body> bodies;  ///< bodies with a vertex that is not finite are left out
  std::vector<PreparedSegment> segments;
  AxesBounds box;
  Vector center = Vector::Zero();  ///< data = center + unit * coordinate
  double unit = 1;
  Vector halfBox = Vector::Ones();  ///< the box reaches from -halfBox to halfBox; its norm is 1

  bool isEmpty() const { return bodies.empty() && segments.empty(); }
  /// The coordinate of a data value on one axis.
  double coordinate(int axis, double value) const { return (value - center[axis]) / unit; }
};

using PreparedPtr = std::shared_ptr<const PreparedScene>;

/// Null gives an empty scene. The box is rounded outward to round numbers, so that it does not change with
/// every small change of the data; it leaves a margin around the data, and its shortest side is at least
/// a quarter of the longest.
PreparedPtr prepare(present::ScenePtr scene);

}  // namespace quantoscope::scene3d
