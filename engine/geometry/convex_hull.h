// SPDX-License-Identifier: GPL-3.0-or-later
// How much the convex hull of many points holds. Only clouds are measured with it; error regions have exact
// facets of their own (zonogon.h, zonotope3d.h). Pure functions, safe from any thread.
#pragma once

#include "engine/geometry/generators.h"

namespace quantoscope::geometry {

/// The area of the convex hull of points in the plane (s x 2).
double hullArea(const Points& points);

/// The volume of the convex hull of points in space (s x 3, finite), by adding one point after the other; 0
/// for a flat cloud. Points within 1e-12 of the hull's size from a facet count as inside, so the volume errs
/// by about as much.
double hullVolume(const Points& points);

}  // namespace quantoscope::geometry
