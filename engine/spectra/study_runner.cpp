// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/study_runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <numeric>
#include <regex>
#include <thread>
#include <utility>

#include "engine/core/thread_budget.h"
#include "engine/execution/guarded.h"
#include "engine/linalg/buffers.h"
#include "engine/model/layer_catalogue.h"
#include "engine/spectra/layer_study.h"
#include "engine/spectra/memory_gate.h"
#include "engine/spectra/spectrum.h"

namespace quantoscope::spectra {
namespace {

using core::ErrorCode;
using Clock = std::chrono::steady_clock;

/// Proportional to the time of one precision: Gram matrix and reduction. Never 0.
std::uint64_t workOf(const StudyLayer& layer) {
  const auto small = static_cast<double>(std::min(layer.outFeatures, layer.inFeatures));
  const auto large = static_cast<double>(std::max(layer.outFeatures, layer.inFeatures));
  return 1 + static_cast<std::uint64_t>(small * small * (large + 2 * small) / 1e6);
}

core::Result<std::optional<std::regex>> compiled(const std::string& filter) {
  if (filter.empty()) {
    return std::nullopt;
  }
  try {
    return std::regex(filter, std::regex::ECMAScript | std::regex::nosubs);
  } catch (const std::regex_error& error) {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "The filter \"%1\" is no regular expression (%2); correct it."),
        {filter, error.what()});
  }
}

class Runner {
 public:
  Runner(std::shared_ptr<const model::WeightFile> file, Study study, const RunnerOptions& options,
         const StudySink& sink, std::stop_token stop)
      : m_file(std::move(file)),
        m_study(std::move(study)),
        m_options(options),
        m_sink(sink),
        m_stop(std::move(stop)),
        m_gate(options.memoryBytes) {
    m_study.results.resize(m_study.layers.size());
    std::vector<bool> wanted(m_study.layers.size(), options.only.empty());
    for (const std::size_t layer : options.only) {
      wanted[layer] = true;
    }
    for (const std::size_t layer : largestFirst(m_study)) {
      if (wanted[layer]) {
        m_order.push_back(layer);
        m_progress.total += workOf(m_study.layers[layer]) * m_study.options.precisions.size();
      }
    }
    m_progress.layers = m_order.size();
  }

  core::Result<Study> run() {
    const auto start = Clock::now();
    {
      std::vector<std::jthread> helpers;
      m_threads = std::max<std::size_t>(1, std::min<std::size_t>(core::threadBudget(), m_order.size()));
      tellProgress();
      for (std::size_t i = 1; i < m_threads; ++i) {
        helpers.emplace_back([this] { work(); });
      }
      work();
    }
    if (m_failure) {
      return core::Failure(*m_failure);
    }
    if (m_stop.stop_requested()) {
      return linalg::cancelled();
    }
    m_study.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return std::move(m_study);
  }

 private:
  void work() {
    for (std::size_t i = m_next++; i < m_order.size() && !m_stop.stop_requested(); i = m_next++) {
      const auto done = execution::guarded([&] { return runLayer(i); });
      if (!done) {
        const std::scoped_lock lock(m_mutex);
        m_failure = done.error();
        return;
      }
    }
  }

  core::Result<void> runLayer(std::size_t place) {
    const std::size_t index = m_order[place];
    const StudyLayer& layer = m_study.layers[index];
    auto result = std::make_shared<LayerResult>();
    result->tensor = layer.tensor;
    result->name = layer.name;
    result->category = layer.category;
    result->block = layer.block;
    result->outFeatures = layer.outFeatures;
    result->inFeatures = layer.inFeatures;

    const std::uint64_t memory = memoryFor(layer.outFeatures, layer.inFeatures);
    if (!m_gate.acquire(memory, m_stop)) {
      return {};
    }
    std::size_t told = 0;
    auto precisions = execution::guarded([&] { return compute(place, memory, told); });
    m_gate.release(memory);
    if (!precisions) {
      if (precisions.error().code == ErrorCode::Cancelled) {
        return {};
      }
      result->error = precisions.error();
      precisions = undefined(precisions.error());
    }
    result->precisions = *std::move(precisions);
    finish(index, std::move(result), told);
    return {};
  }

  std::vector<PrecisionResult> undefined(const core::Error& error) const {
    std::vector<PrecisionResult> results;
    for (const Precision& precision : m_study.options.precisions) {
      PrecisionResult& result = results.emplace_back();
      result.precision = precision;
      result.alpha = core::Failure(error);
      result.estimates.assign(std::size(allEstimators), result.alpha);
      result.measures = measuresOf({}, 0, 0);
    }
    return results;
  }

  core::Result<std::vector<PrecisionResult>> compute(std::size_t place, std::uint64_t memory,
                                                     std::size_t& told) {
    if (const std::uint64_t available = availableMemory(); memory > available) {
      const auto gibibytes = [](std::uint64_t bytes) {
        return fmt::format("{:.1f}", static_cast<double>(bytes) / (1 << 30));
      };
      return core::fail(
          ErrorCode::Failed,
          QUANTOSCOPE_TEXT("Error",
                           "The layer needs about %1 GiB of memory, but only %2 GiB are free; close "
                           "other programs or leave it out with a filter."),
          {gibibytes(memory), gibibytes(available)});
    }
    const StudyLayer& layer = m_study.layers[m_order[place]];
    const auto source = sourceOf(m_file, layer.tensor, layer.outFeatures, layer.inFeatures);
    LayerRequest request{*source, m_study.options, std::nullopt, [&] {
                           ++told;
                           addProgress(workOf(layer));
                         }};
    if (m_options.useCache) {
      const auto hash = m_file->contentHash(layer.tensor, m_stop);
      if (!hash) {
        return core::Failure(hash.error());
      }
      request.contentHash = *hash;
    }
    // With a thread for each layer there is nothing to share out, but for the last ones.
    const bool alone = place + m_threads > m_order.size() || m_order.size() < core::threadBudget();
    return studyLayer(request, {m_stop, alone});
  }

  void finish(std::size_t index, LayerResultPtr result, std::size_t told) {
    const std::uint64_t rest = workOf(m_study.layers[index]) * (m_study.options.precisions.size() - told);
    {
      const std::scoped_lock lock(m_mutex);
      m_study.results[index] = std::move(result);
      ++m_progress.layersDone;
      m_progress.layersCached += fromCache(*m_study.results[index]) ? 1 : 0;
      if (m_sink.layer) {
        m_sink.layer(index, m_study.results[index]);
      }
    }
    addProgress(rest);
  }

  void addProgress(std::uint64_t units) {
    const std::scoped_lock lock(m_mutex);
    m_progress.done += units;
    if (m_sink.progress) {
      m_sink.progress(m_progress);
    }
  }
  void tellProgress() { addProgress(0); }

  std::shared_ptr<const model::WeightFile> m_file;
  Study m_study;
  const RunnerOptions& m_options;
  const StudySink& m_sink;
  std::stop_token m_stop;
  MemoryGate m_gate;
  std::vector<std::size_t> m_order;
  std::size_t m_threads = 1;
  std::atomic<std::size_t> m_next{0};
  std::mutex m_mutex;
  StudyProgress m_progress;
  std::optional<core::Error> m_failure;
};

}  // namespace

bool fromCache(const LayerResult& layer) {
  return !layer.error && std::all_of(layer.precisions.begin(), layer.precisions.end(),
                                     [](const PrecisionResult& result) { return result.fromCache; });
}

core::Result<Study> planStudy(const model::WeightFile& file, const StudyOptions& options) {
  const auto filter = compiled(options.filter);
  if (!filter) {
    return core::Failure(filter.error());
  }
  Study study;
  study.model = file.path().string();
  study.options = options;
  bool any = false;
  for (const model::Layer& layer : model::layerCatalogue(file)) {
    any = true;
    if (*filter && !std::regex_search(layer.name, **filter)) {
      continue;
    }
    study.layers.push_back({layer.tensor, layer.name, std::string(model::categoryName(layer.category)),
                            layer.block == model::noBlock ? std::nullopt : std::optional(layer.block),
                            static_cast<std::size_t>(layer.outFeatures),
                            static_cast<std::size_t>(layer.inFeatures)});
  }
  if (!any) {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "The model has no weight matrix with at least two rows and columns; choose "
                         "another model."),
        {}, study.model);
  }
  if (study.layers.empty()) {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "No layer of the model has a name that fits the filter \"%1\"; change it."),
        {options.filter}, study.model);
  }
  study.results.resize(study.layers.size());
  return study;
}

std::vector<std::size_t> largestFirst(const Study& study) {
  std::vector<std::size_t> order(study.layers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return workOf(study.layers[a]) > workOf(study.layers[b]);
  });
  return order;
}

core::Result<Study> runStudy(const std::shared_ptr<const model::WeightFile>& file, Study planned,
                             const RunnerOptions& options, const StudySink& sink, std::stop_token stop) {
  if (auto room = linalg::checkBuffers(); !room) {
    return core::Failure(std::move(room.error()));
  }
  return execution::guarded(
      [&] { return Runner(file, std::move(planned), options, sink, std::move(stop)).run(); });
}

Study reestimate(const Study& study, Estimator estimator, const HillOptions& hill) {
  Study changed = study;
  changed.options.estimator = estimator;
  changed.options.hill = hill;
  for (LayerResultPtr& result : changed.results) {
    if (!result) {
      continue;
    }
    auto layer = std::make_shared<LayerResult>(*result);
    for (PrecisionResult& precision : layer->precisions) {
      precision = reestimated(precision, estimator, hill);
    }
    result = std::move(layer);
  }
  return changed;
}

}  // namespace quantoscope::spectra
