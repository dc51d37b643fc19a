// SPDX-License-Identifier: GPL-3.0-or-later
// Names and colors that the views of the geometry lab share. Internal to engine/present.
#pragma once

#include "engine/geometry/error_trace.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

Text layerName(std::size_t layer);
Text channelName(Eigen::Index channel);
Color layerColor(std::size_t layer, double alpha = 1.0);
/// Set apart from the colors of the first layers.
Color channelColor(Eigen::Index channel);
Subject layerSubject(std::size_t layer);
/// What an experiment is called among others; the one in view is marked.
Text experimentName(const std::string& name, bool inView);

/// "Error at the input, channel 1".
Text errorAxisTitle(const geometry::ErrorTrace& trace, Eigen::Index channel);

/// `input` or `output`, by where the trace is seen from.
inline Text atShown(const geometry::ErrorTrace& trace, const char* input, const char* output) {
  return {trace.shown == geometry::Space::Input ? input : output, {}};
}

/// What is said in place of a region that is a single point.
Text noErrorText();

/// The opacity of each layer's area, so that many of them still show what lies below.
double layerOpacity(std::size_t layers);

/// Legends name layers only while there are few.
bool layersInLegend(std::size_t layers);

}  // namespace quantoscope::present
