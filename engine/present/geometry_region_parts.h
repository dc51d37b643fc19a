// SPDX-License-Identifier: GPL-3.0-or-later
// What all pictures of error regions are built from: regions of any rank as elements of a plot or a scene,
// their box, and the plane a region in space is projected onto. Internal to engine/present.
#pragma once

#include "engine/geometry/error_trace.h"
#include "engine/present/geometry_views.h"

namespace quantoscope::present {

inline constexpr Color cumulativeColor{ColorRole::Cumulative};
inline constexpr Color boundColor{ColorRole::Bound};
inline constexpr Color noFill{ColorRole::Background, 0, 0.0};

ElementInfo cumulativeInfo();
ElementInfo boxInfo();

/// A flat region is a line between its two ends, one without any extent a point.
Element areaElement(ElementInfo info, const geometry::Zonogon& zonogon, const Color& fill,
                    const Stroke& outline);

/// The outline of the box that reaches so far from the origin on either axis.
Polygon boundingBox(double halfWidth, double halfHeight);

/// Adds a body of any rank: a solid or a flat polygon, a segment, or nothing for a point.
void addBody(Scene& scene, ElementInfo info, const geometry::Zonotope3d& body, const Color& fill,
             const Stroke& edges);
/// The outline of the box that reaches so far from the origin on each axis.
void addBox(Scene& scene, const Eigen::VectorXd& halfWidths);

/// The generators of a layer and all before it.
Eigen::MatrixXd generatorsUpTo(const geometry::ErrorTrace& trace, std::size_t layer);

/// The zonogons that are drawn of a trace: its own, or those of its generators on two of three channels.
class RegionPlane {
 public:
  /// Channels the trace does not have, or twice the same, stand for the first two.
  RegionPlane(const geometry::ErrorTrace& trace, ChannelPair channels);

  const ChannelPair& channels() const { return m_channels; }
  bool isProjection() const { return m_projected; }

  /// `generators` are those of `region`.
  geometry::Zonogon zonogon(const geometry::Region& region, const Eigen::MatrixXd& generators) const;
  geometry::Zonogon zonogon(const Eigen::MatrixXd& generators) const;

 private:
  ChannelPair m_channels;
  bool m_projected = false;
};

}  // namespace quantoscope::present
