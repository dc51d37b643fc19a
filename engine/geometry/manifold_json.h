// SPDX-License-Identifier: GPL-3.0-or-later
// Manifold maps, error landscapes and fake quantization as JSON: what `quantoscope-cli geometry manifolds`,
// `heatmap` and `fakequant` print. The keys and their meaning are documented in the commands' help. Numbers
// that are absent or infinite are null; doubles read back as the same doubles, whatever the locale. Texts end
// with a newline. Safe from any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/geometry/error_landscape.h"
#include "engine/geometry/fake_quantization.h"
#include "engine/geometry/manifold_map.h"

namespace quantoscope::geometry {

/// `maps` have different names.
std::string manifoldsText(const Experiment& experiment, const std::vector<ManifoldMapPtr>& maps);

std::string landscapeText(const Experiment& experiment, const ErrorLandscape& landscape);

std::string fakeQuantizationText(const Experiment& experiment, const Manifold& manifold,
                                 const FakeQuantization& result);

}  // namespace quantoscope::geometry
