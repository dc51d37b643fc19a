// SPDX-License-Identifier: GPL-3.0-or-later
// Error regions in several pictures: layer by layer, and beside the box that bounds them. Pure functions,
// safe from any thread.
#pragma once

#include <vector>

#include "engine/present/geometry_study_views.h"
#include "engine/present/geometry_views.h"

namespace quantoscope::present {

/// How the regions after the layers are drawn.
struct LayerRegionLook {
  bool sameScale = true;  ///< one unit has the same length in all pictures
  ChannelPair channels = {0, 1};

  friend bool operator==(const LayerRegionLook&, const LayerRegionLook&) = default;
};

/// A picture for each layer (for eight of them, evenly spread, when there are more): what the layer adds by
/// itself, and the region of it and all before it; a region in space is projected. Elements have the ids
/// "layer" and "cumulative". One empty plot when there is no error.
PlotGrid layerRegionsGrid(const geometry::ErrorTrace& trace, const LayerRegionLook& look = {});

/// The same in space, a scene for each plot of the grid; none for regions of the plane or without error.
std::vector<ScenePtr> layerRegionScenes(const geometry::ErrorTrace& trace, const LayerRegionLook& look = {});

/// The region in its bounding box (in space: also projected onto each pair of channels) and the share of the
/// box that is region for `traces`, of which the first is the experiment in view and any later one that
/// equals it is left out. Traces of other dimensions are compared as well: a share has no unit.
PlotGrid boxGrid(const std::vector<TracePtr>& traces);

/// The first plot of the grid in space; null for a region of the plane or without error.
ScenePtr boxScene(const geometry::ErrorTrace& trace);

}  // namespace quantoscope::present
