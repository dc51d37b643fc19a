// SPDX-License-Identifier: GPL-3.0-or-later
// One layer of a study: its precisions one after the other, with the cache and without work that cannot
// change anything. Private to the module, but for tests that have matrices in memory.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "engine/linalg/work.h"
#include "engine/spectra/study.h"
#include "engine/spectra/weight_source.h"

namespace quantoscope::spectra {

struct LayerRequest {
  const WeightSource& source;
  const StudyOptions& options;
  /// Of the weights and their type; none: nothing is looked up or kept.
  std::optional<std::uint64_t> contentHash;
  /// Called after each precision.
  std::function<void()> precisionDone;
};

/// A result for each precision of the options. Cancelled, or what reading says.
core::Result<std::vector<PrecisionResult>> studyLayer(const LayerRequest& request, const linalg::Work& work);

/// `result` with another estimator, from what is there.
PrecisionResult reestimated(const PrecisionResult& result, Estimator estimator, const HillOptions& hill);

}  // namespace quantoscope::spectra
