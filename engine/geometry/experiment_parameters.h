// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as parameters (ids geometry.*, see engine/core/parameter_table.cpp) and back. Safe from any
// thread.
#pragma once

#include "engine/core/parameter_set.h"
#include "engine/geometry/experiment.h"

namespace quantoscope::geometry {

/// The experiment that `parameters` describe; what is not stored has the table's default. Fails with a
/// sentence when the diagonal error model meets a layer that is not square; an experiment that is given is
/// well-formed.
core::Result<Experiment> experimentFromParameters(const core::ParameterSet& parameters);

/// Every geometry.* value of a well-formed experiment except geometry.space, which is a matter of the view.
/// The bits of each layer are there even when one bit-width holds for all.
core::ParameterSet parametersFromExperiment(const Experiment& experiment);

}  // namespace quantoscope::geometry
