// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a run costs, the first time, the second time, and while a training goes on writing it. Inputs
// are files in the folder that the environment variable QUANTOSCOPE_BENCH_DATA names; compare.py makes the
// first, this program the long one. One thread.
#include <benchmark/benchmark.h>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "engine/runs/run_cache.h"
#include "engine/runs/run_follower.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longIterations = 10'000'000;
constexpr std::size_t appended = 1000;

fs::path folder() {
  const char* named = std::getenv("QUANTOSCOPE_BENCH_DATA");
  return named == nullptr ? "." : named;
}

double sumOf(const RunRecord& record) {
  double sum = static_cast<double>(record.losses.size());
  for (const double loss : record.losses) {
    sum += loss;
  }
  return sum;
}

void open(benchmark::State& state, const core::CacheDirectory& cache) {
  const fs::path path = folder() / "run_1m.json";
  double answer = 0;
  for (auto round : state) {
    const auto record = openStatsFile(path, cache);
    if (!record) {
      state.SkipWithError(core::describe(record.error()).c_str());
      return;
    }
    state.PauseTiming();
    answer = sumOf(**record);
    state.ResumeTiming();
  }
  state.counters["answer"] = answer;
}

void firstTime(benchmark::State& state) {
  open(state, core::CacheDirectory({}, 0));
}

void secondTime(benchmark::State& state) {
  const core::CacheDirectory cache(folder() / "cache", std::uint64_t{1} << 30);
  (void)openStatsFile(folder() / "run_1m.json", cache);
  open(state, cache);
}

std::string lines(std::size_t first, std::size_t count) {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) {
    char digits[64];
    const double loss = 2 / (1 + 1e-6 * static_cast<double>(i)) + 0.1 * std::sin(static_cast<double>(i));
    text += "{\"iteration\": " + std::to_string(i) + ", \"loss\": ";
    text.append(digits, std::to_chars(digits, digits + 64, loss).ptr);
    text += ", \"bit_width\": " + std::to_string(2 << (i / 100 % 3)) + "}\n";
  }
  return text;
}

/// The long file, made once and cut back to its first length.
fs::path longFile() {
  const fs::path path = folder() / "run_10m.jsonl";
  static std::uintmax_t size = 0;
  if (!fs::exists(path)) {
    std::ofstream out(path, std::ios::binary);
    for (std::size_t i = 0; i < longIterations; i += 100000) {
      out << lines(i, 100000);
    }
  }
  if (size == 0) {
    size = fs::file_size(path);
  }
  fs::resize_file(path, size);
  return path;
}

/// From the look at a file to which 1000 iterations were appended to the record that holds them.
void appendedEnd(benchmark::State& state) {
  const fs::path path = longFile();
  RunFollower follower(path);
  follower.step();
  std::size_t iterations = longIterations;
  for (auto round : state) {
    state.PauseTiming();
    std::ofstream(path, std::ios::binary | std::ios::app) << lines(iterations, appended);
    iterations += appended;
    state.ResumeTiming();
    follower.step();
    if (follower.state().record->losses.size() != iterations) {
      state.SkipWithError("the new end is not there");
      return;
    }
  }
  longFile();
  state.counters["answer"] = 1;
}

void wholeAgain(benchmark::State& state) {
  const fs::path path = longFile();
  for (auto round : state) {
    benchmark::DoNotOptimize(readStatsFile(path));
  }
  state.counters["answer"] = 1;
}

BENCHMARK(firstTime)->Name("J1")->Unit(benchmark::kMicrosecond);
BENCHMARK(secondTime)->Name("J2")->Unit(benchmark::kMicrosecond);
BENCHMARK(appendedEnd)->Name("J3")->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeAgain)->Name("J3/whole")->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
