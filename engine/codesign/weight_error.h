// SPDX-License-Identifier: GPL-3.0-or-later
// What rounding does to the weights of an opened model, layer by layer and width by width: costs of an
// allocation that need neither images nor labels. Runs on the caller's thread and the thread budget.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"

namespace quantoscope::codesign {

/// ||W||^2, and ||Q(W) - W||^2 at each width: symmetric grids, one for each output channel.
struct WeightErrors {
  double signal = 0;
  std::vector<double> squaredErrors;
};

/// Weights are read in blocks of about this many numbers; a longer row is a block of its own.
inline constexpr std::uint64_t weightBlock = std::uint64_t{1} << 20U;

/// One layer. `progress` counts its weights. BadInput for weights that are not finite, and what reading says;
/// Cancelled when `stop` was set. Sums do not depend on the number of threads.
core::Result<WeightErrors> weightErrors(const model::WeightFile& file, const model::Layer& layer,
                                        const std::vector<int>& bitWidths,
                                        const core::ProgressSink& progress = {}, std::stop_token stop = {});

}  // namespace quantoscope::codesign
