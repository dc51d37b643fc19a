// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in front of what, seen from a direction: facing of facets, silhouettes, the order in which bodies
// are painted, what is hidden of a line, and which body is under a point. No pixels and no colors. Any
// thread.
#pragma once

#include <Eigen/Core>
#include <optional>
#include <vector>

#include "widgets/scene3d/prepared_scene.h"

namespace quantoscope::scene3d {

using axes3d::Planar;

enum class Facing : signed char { Back = -1, EdgeOn = 0, Front = 1 };

/// One body as seen. Depths grow toward the viewer.
struct BodyView {
  std::vector<Facing> facing;   ///< one per facet; the facet of a flat body is Front unless it is edge-on
  std::vector<Planar> outline;  ///< of the projection, counter-clockwise; 2 points for lines, 1 for points
  double farthest = 0;
  double nearest = 0;
};

/// A step of painting: the facets of one body that face away or toward the viewer.
struct Layer {
  int body = 0;
  Facing facing = Facing::Back;
};

struct DepthOrder {
  ViewAxes axes;
  std::vector<BodyView> views;  ///< one per body of the scene
  std::vector<Layer> layers;    ///< far to near
};

/// Painting the layers in their order gives the right picture when any two bodies are disjoint or one lies in
/// the other. Where bodies cut through one another all far sides come before all near sides, which is right
/// wherever the line of sight passes through their common part; elsewhere the blending of their fills is not
/// promised, nor is it for three or more disjoint bodies that overlap one another in a ring.
DepthOrder orderByDepth(const PreparedScene& scene, const ViewAxes& axes);

Planar project(const ViewAxes& axes, const Vector& point);

/// True for an edge all of whose facets face away.
bool isHiddenByOwnBody(const Edge& edge, const BodyView& view);

struct Interval {
  double from = 0;
  double to = 0;
};

/// The part of the line from `a` (0) to `b` (1) that lies behind the near side of the body; absent when none
/// does. Points on the surface are not behind it.
std::optional<Interval> hiddenPart(const Body& body, const BodyView& view, const ViewAxes& axes,
                                   const Vector& a, const Vector& b);

/// The depths at which the line of sight through a point of the projection enters and leaves the body.
std::optional<Interval> depthRange(const Body& body, const BodyView& view, const ViewAxes& axes,
                                   const Planar& point);

/// The body under a point: the nearest one, except that a body seen inside another comes first. Lines and
/// points count when closer than `reach`; bodies without fill only where nothing else is. -1 when there is
/// none.
int bodyAt(const PreparedScene& scene, const DepthOrder& order, const Planar& point, double reach);

}  // namespace quantoscope::scene3d
