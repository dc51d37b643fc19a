// SPDX-License-Identifier: GPL-3.0-or-later
// Computes a study: layers times precisions, largest first, as many layers at once as threads and memory
// allow. Results stream out one layer at a time, are kept in the process's cache by content, and do not
// depend on the number of threads or on the order in which they come.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

#include "engine/model/weight_file.h"
#include "engine/spectra/study.h"

namespace quantoscope::spectra {

struct RunnerOptions {
  /// What the matrices of all layers in work may take together. A single layer that needs more runs alone, if
  /// the machine has that much.
  std::uint64_t memoryBytes = std::uint64_t{1200} << 20;
  bool useCache = true;  ///< core::processCache()
  /// Only these layers, as indices in Study::layers; for sharing a study out. Empty: all.
  std::vector<std::size_t> only;
};

/// Work done so far, in units that are proportional to time, for progress and remaining time.
struct StudyProgress {
  std::uint64_t done = 0;
  std::uint64_t total = 0;
  std::size_t layersDone = 0;
  std::size_t layers = 0;
  std::size_t layersCached = 0;  ///< of those done: nothing of them had to be computed
};

/// Whether every spectrum of the layer was in the cache.
bool fromCache(const LayerResult& layer);

/// Called from the threads of the work, one call at a time.
struct StudySink {
  std::function<void(std::size_t layer, const LayerResultPtr& result)> layer;  ///< index in Study::layers
  std::function<void(const StudyProgress&)> progress;
};

/// The study of `file` before anything is computed: layers that have at least two rows and columns and pass
/// the filter, without results. BadInput if the filter is no regular expression (ECMAScript) or no layer
/// passes.
core::Result<Study> planStudy(const model::WeightFile& file, const StudyOptions& options);

/// Fills a planned study in. Blocks; uses core::threadBudget() threads. Canceled within 100 ms of `stop`:
/// what was told to `sink` stays true, and the next run finds it in the cache. Faults of single layers are
/// results (LayerResult::error), not failures.
core::Result<Study> runStudy(const std::shared_ptr<const model::WeightFile>& file, Study planned,
                             const RunnerOptions& options, const StudySink& sink, std::stop_token stop);

/// The same numbers anew for another estimator, k_frac or reference, from the spectra that are there; no
/// spectrum is computed. What needs one that is missing stays undefined.
Study reestimate(const Study& study, Estimator estimator, const HillOptions& hill);

/// The order in which layers are taken: most work first.
std::vector<std::size_t> largestFirst(const Study& study);

}  // namespace quantoscope::spectra
