// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces and bars as true vectors: polygons, lines and text, painted from back to front. Deterministic; no
// OpenGL, no window. GUI thread.
#pragma once

#include "engine/present/scene.h"
#include "engine/present/surface.h"
#include "widgets/base/figure.h"

namespace quantoscope::bars3d {

/// Where a view of a surface or of bars begins.
constexpr present::ViewDirection usualDirection{-55, 28, 1};

/// From a direction as a figure; the painter's unit is 1/96 inch. Each axis has its own scale. A null surface
/// is an empty one. At most 256 cells in each direction are painted (present::forDisplay), the CSV has all.
base::FigurePtr surfaceFigure(present::SurfacePtr surface,
                              const present::ViewDirection& direction = usualDirection);
base::FigurePtr barsFigure(present::Bars3dPtr bars, const present::ViewDirection& direction = usualDirection);

}  // namespace quantoscope::bars3d
