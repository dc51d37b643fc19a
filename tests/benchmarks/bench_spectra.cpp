// SPDX-License-Identifier: GPL-3.0-or-later
// What the alphas of one layer cost: from the file to the number, in one precision (A1) or seen in three
// (A2). Inputs are safetensors in the folder that the environment variable QUANTOSCOPE_BENCH_DATA names;
// compare.py makes them. One thread, no cache.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

#include "engine/core/thread_budget.h"
#include "engine/model/weight_file.h"
#include "engine/spectra/study_runner.h"

using namespace quantoscope;
using namespace quantoscope::spectra;

namespace {

void analyze(benchmark::State& state, const char* shape, const char* precisions) {
  core::setThreadBudget(1);
  const char* named = std::getenv("QUANTOSCOPE_BENCH_DATA");
  const std::filesystem::path path =
      std::filesystem::path(named == nullptr ? "." : named) / (std::string(shape) + ".safetensors");
  StudyOptions options;
  options.precisions = *parsePrecisions(precisions);
  RunnerOptions runner;
  runner.useCache = false;
  double answer = 0;
  for (auto round : state) {
    const auto file = model::openModel(path);
    const auto study = file ? planStudy(**file, options).and_then([&](const Study& planned) {
      return runStudy(*file, planned, runner, {}, {});
    })
                            : core::Result<Study>(core::Failure(file.error()));
    if (!study) {
      state.SkipWithError(core::describe(study.error()).c_str());
      return;
    }
    answer = 0;
    for (const PrecisionResult& result : study->results.front()->precisions) {
      answer += result.value();
      state.SetLabel(std::string(result.spectrum ? nameOf(result.spectrum->solver) : "undefined"));
    }
  }
  state.counters["answer"] = answer;
}

BENCHMARK_CAPTURE(analyze, A1_4096x4096, "4096x4096", "fp32")
    ->Name("A1/4096x4096")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(analyze, A1_14336x4096, "14336x4096", "fp32")
    ->Name("A1/14336x4096")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(analyze, A2_1024x4096, "1024x4096", "fp32,fp16,bf16")
    ->Name("A2/1024x4096")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(analyze, A2_4096x4096, "4096x4096", "fp32,fp16,bf16")
    ->Name("A2/4096x4096")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(analyze, A2_14336x4096, "14336x4096", "fp32,fp16,bf16")
    ->Name("A2/14336x4096")
    ->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
