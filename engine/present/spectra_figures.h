// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a precision study as SVG files: one a layer, one a category, batches of layers,
// distributions. English; the same bytes for the same study. Pure; who writes the files decides where.
#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "engine/present/spectra_views.h"

namespace quantoscope::present {

/// The figure of one layer: a bar for each precision.
std::string layerFigure(const StudyPtr& study, std::size_t layer);

/// Calls `write` with the name of a figure without its suffix ("individual_layers/layer_001_...", in letters,
/// digits, "_", "-", "." and "/") and its SVG, one after the other, until it says no or `stop` is set. True
/// if all were written.
bool writeSpectraFigures(const StudyPtr& study,
                         const std::function<bool(const std::string& name, const std::string& svg)>& write,
                         const std::stop_token& stop);

}  // namespace quantoscope::present
