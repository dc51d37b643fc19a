// SPDX-License-Identifier: GPL-3.0-or-later
// What rounding a large tensor and a step of quantization-aware training cost. Inputs are files in the folder
// that the environment variable QUANTOSCOPE_BENCH_DATA names; compare.py makes them, runs this beside NumPy
// and PyTorch and compares the answers, which are given as counters.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

#include "engine/core/thread_budget.h"
#include "engine/quantization/quantization_error.h"
#include "engine/quantization/tensor_loops.h"
#include "engine/training/network.h"
#include "engine/training/optimizer.h"
#include "engine/training/recording.h"

using namespace quantoscope;

namespace {

std::filesystem::path data(const char* name) {
  const char* folder = std::getenv("QUANTOSCOPE_BENCH_DATA");
  return std::filesystem::path(folder == nullptr ? "." : folder) / name;
}

template <typename T>
std::vector<T> numbers(const char* name) {
  std::ifstream file(data(name), std::ios::binary | std::ios::ate);
  std::vector<T> values(file ? static_cast<std::size_t>(file.tellg()) / sizeof(T) : 0);
  file.seekg(0);
  file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(T)));
  return values;
}

void roundTensor(benchmark::State& state) {
  core::setThreadBudget(1);
  const std::vector<float> values = numbers<float>("normal_16m.f32");
  std::vector<float> rounded(values.size());
  for (auto tick : state) {
    const auto grid =
        quantization::affineGrid(quantization::extremesOf(values), 8, quantization::Scheme::Symmetric);
    quantization::roundOnto(values, rounded, grid);
    benchmark::DoNotOptimize(rounded.data());
  }
  double squares = 0;
  for (const float x : rounded) {
    squares += static_cast<double>(x) * static_cast<double>(x);
  }
  state.counters["answer"] = squares;
}
BENCHMARK(roundTensor)->Name("Q1")->Unit(benchmark::kMicrosecond);

void sweepTensor(benchmark::State& state) {
  core::setThreadBudget(1);
  const std::vector<float> values = numbers<float>("normal_16m.f32");
  double answer = 0;
  for (auto tick : state) {
    answer = 0;
    for (const auto& width : quantization::sweepBits(values, 2, 8, quantization::Scheme::Symmetric)) {
      answer += width.error.mse;
    }
  }
  state.counters["answer"] = answer;
}
BENCHMARK(sweepTensor)->Name("Q1sweep")->Unit(benchmark::kMicrosecond);

void trainingStep(benchmark::State& state, const char* configuration, unsigned threads) {
  core::setThreadBudget(threads);
  const std::vector<float> images = numbers<float>("digits_64.f32");
  const std::vector<std::uint8_t> labels = numbers<std::uint8_t>("digits_64.u8");
  const auto network = training::Network::make({});
  if (!network || images.size() != 64 * 784 ||
      !training::loadWeights(data("mixed_precision_cnn.safetensors"), **network)) {
    state.SkipWithError("the network or its images are missing");
    return;
  }
  (*network)->setPrecision(*training::knownPrecision(configuration));
  training::Adam adam((*network)->parameters().size(), {});
  state.counters["answer"] = (*network)->step(images, labels)->loss;
  for (auto tick : state) {
    training::StepOptions options;
    options.dropoutStream = 1;
    const auto outcome = (*network)->step(images, labels, options);
    training::clipNorm((*network)->gradients(), 1);
    adam.step((*network)->parameters(), (*network)->gradients(), 1e-3);
    benchmark::DoNotOptimize(outcome->loss);
  }
}
BENCHMARK_CAPTURE(trainingStep, int8, "int8_uniform", 2U)
    ->Name("Q2/int8")
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(trainingStep, mixed, "mixed_aggressive", 2U)
    ->Name("Q2/mixed")
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(trainingStep, int8_alone, "int8_uniform", 1U)
    ->Name("Q2one/int8")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(trainingStep, mixed_alone, "mixed_aggressive", 1U)
    ->Name("Q2one/mixed")
    ->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
