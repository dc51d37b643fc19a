// SPDX-License-Identifier: GPL-3.0-or-later
// The experiments that ship with the program. GUI thread.
#pragma once

#include <QString>
#include <vector>

#include "engine/geometry/experiment.h"
#include "engine/present/geometry_studies.h"

namespace quantoscope::panels {

struct ExperimentPreset {
  QString id;  ///< the sample's file name without suffix
  geometry::Experiment experiment;
};

/// Read once from the program's samples; those of two channels first.
const std::vector<ExperimentPreset>& experimentPresets();

/// Their traces, in the same order; they never change, and tracing one takes less than a frame.
const std::vector<present::TracePtr>& presetTraces(geometry::Space space);

}  // namespace quantoscope::panels
