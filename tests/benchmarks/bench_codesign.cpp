// SPDX-License-Identifier: GPL-3.0-or-later
// What exact bit allocation costs: the front of a language model's layers. The instance is a file in the
// folder that the environment variable QUANTOSCOPE_BENCH_DATA names; compare.py makes it. One thread.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

#include "engine/codesign/allocation.h"

using namespace quantoscope;
using namespace quantoscope::codesign;

namespace {

void exactFront(benchmark::State& state) {
  const char* named = std::getenv("QUANTOSCOPE_BENCH_DATA");
  const auto instance =
      readInstance(std::filesystem::path(named == nullptr ? "." : named) / "allocation_224.json");
  if (!instance) {
    state.SkipWithError(core::describe(instance.error()).c_str());
    return;
  }
  double answer = 0;
  for (auto round : state) {
    const auto allocator = Allocator::make(*instance, {});
    const auto front = allocator->front(100);
    answer = 0;
    for (const Allocation& point : *front) {
      answer += point.objective;
    }
  }
  state.counters["answer"] = answer;
}

BENCHMARK(exactFront)->Name("K1")->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
