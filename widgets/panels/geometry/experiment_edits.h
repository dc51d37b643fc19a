// SPDX-License-Identifier: GPL-3.0-or-later
// Structural edits of the geometry lab's experiment as changes of parameters, ready to become one undo step.
// Values of single parameters are edited by their own widgets. No Qt; pure functions, safe from any thread.
#pragma once

#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/geometry/experiment.h"

namespace quantoscope::panels {

using Changes = std::vector<core::ParameterChange>;

/// The experiment's layout: channels at the input and after each layer, so one more entry than layers.
std::vector<int> channelWidths(const core::ParameterSet& parameters);
int layerCount(const core::ParameterSet& parameters);
/// 2 or 3 when every width is that, 0 for a mixed chain.
int commonDimension(const std::vector<int>& widths);

std::string weightId(int layer, int row, int column);
std::string layerBitsId(int layer);
std::string inputId(int channel);

/// An identity at the end; nothing when the chain is full.
Changes addLayer(const core::ParameterSet& parameters);
/// A square layer at the end with these weights, row by row: as many rows as the chain has channels there.
/// Nothing when the chain is full; fails for numbers beyond the limits of weights.
core::Result<Changes> addLayer(const core::ParameterSet& parameters, const std::vector<double>& weights);

/// Layers can go when the chain fits together without them, and one always stays.
bool canRemoveLayer(const std::vector<int>& widths, int layer);
Changes removeLayer(const core::ParameterSet& parameters, int layer);

/// `by` is -1 (towards the input) or 1. Neighbors swap when the chain still fits together.
bool canMoveLayer(const std::vector<int>& widths, int layer, int by);
Changes moveLayer(const core::ParameterSet& parameters, int layer, int by);

/// The matrix in `text` (see geometry::parseMatrix) as the weights of a layer. Fails with a sentence when it
/// is no matrix, has another shape than the layer or numbers beyond the limits of weights.
core::Result<Changes> pasteLayer(const core::ParameterSet& parameters, int layer, std::string_view text);

/// Makes every width `dimension` (2 or 3). Shrinking cuts rows, columns and channels; growing adds rows and
/// columns of the identity, and input channels at their default.
Changes setDimension(const core::ParameterSet& parameters, int dimension);

/// Own bit-widths start where the shared one is, so that nothing jumps.
Changes setBitsPerLayer(const core::ParameterSet& parameters, bool own);

/// Everything that `experiment` says; the view (geometry.space) stays.
Changes applyExperiment(const core::ParameterSet& parameters, const geometry::Experiment& experiment);

/// The experiment that `parameters` describe, even when its error model does not suit its layers.
geometry::Experiment experimentOf(const core::ParameterSet& parameters);

}  // namespace quantoscope::panels
