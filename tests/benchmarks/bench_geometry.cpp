// SPDX-License-Identifier: GPL-3.0-or-later
// What a slider tick of the geometry lab costs. Inputs are experiment files in the folder that the
// environment variable QUANTOSCOPE_BENCH_DATA names; compare.py makes them, runs this beside its peers and
// compares the answers, which are given as counters. One thread.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <random>

#include "engine/geometry/error_landscape.h"
#include "engine/geometry/error_trace.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/manifold_map.h"

using namespace quantoscope::geometry;

namespace {

std::filesystem::path data(const std::string& name) {
  const char* folder = std::getenv("QUANTOSCOPE_BENCH_DATA");
  return std::filesystem::path(folder == nullptr ? "." : folder) / name;
}

/// The experiment, or nothing with the reason told to `state`.
std::optional<Experiment> load(benchmark::State& state, const std::string& name) {
  auto experiment = readExperiment(data(name));
  if (!experiment) {
    state.SkipWithError(quantoscope::core::describe(experiment.error()).c_str());
    return std::nullopt;
  }
  return std::move(*experiment);
}

/// The same chain with the other of two bit-widths in one layer: nothing of the last tick can be kept.
void drag(Experiment& experiment, std::size_t layer) {
  experiment.bitsPerLayer = true;
  experiment.bits[layer] = experiment.bits[layer] == 7 ? 8 : 7;
}

void manifoldRegions(benchmark::State& state) {
  auto experiment = load(state, "chain_2d_32.json");
  if (!experiment) {
    return;
  }
  const Points points = makeManifold(ManifoldKind::Circle, 2000).points;
  drag(*experiment, 0);
  PointErrors errors;
  for (auto tick : state) {
    drag(*experiment, 0);
    errors = ErrorField::of(*experiment, Space::Input)->evaluate(points).value();
    benchmark::DoNotOptimize(errors.magnitudes.data());
  }
  experiment->bits[0] = 8;
  errors = ErrorField::of(*experiment, Space::Input)->evaluate(points).value();
  state.counters["answer"] = errors.magnitudes.sum() + errors.volumes.sum();
}
BENCHMARK(manifoldRegions)->Name("Z1")->Unit(benchmark::kMicrosecond);

/// One layer each of three generators; the file holds the chain whose generators are taken.
Eigen::MatrixXd spaceGenerators(const Experiment& experiment, Eigen::Index count) {
  // Files hold at most 64 layers of 3 x 3, so the generators are read as blocks of three columns.
  Eigen::MatrixXd generators(3, count);
  for (Eigen::Index k = 0; k < count; ++k) {
    const Eigen::MatrixXd& block = experiment.layers[static_cast<std::size_t>(k / 3 % 64)];
    // The last ones repeat the blocks under a shear, as the peer does.
    generators.col(k) = block.col(k % 3);
    generators(0, k) += 0.37 * static_cast<double>(k / 192) * generators(1, k);
  }
  return generators;
}

void spaceRegion(benchmark::State& state, bool kept) {
  const auto count = state.range(0);
  const auto experiment = load(state, "generators_" + std::to_string(count) + ".json");
  if (!experiment) {
    return;
  }
  const Eigen::MatrixXd generators = spaceGenerators(*experiment, count);
  // The other end of the slider: one bit more for every second layer.
  Eigen::MatrixXd dragged = generators;
  for (Eigen::Index k = 0; k < count; ++k) {
    dragged.col(k) *= k / 3 % 2 == 0 ? 1 : 0.5;
  }
  FacetCache cache;
  bool other = false;
  for (auto tick : state) {
    other = !other;
    const Zonotope3d body = zonotopeOf(other ? dragged : generators, {}, kept ? &cache : nullptr);
    benchmark::DoNotOptimize(body.vertices.data());
  }
  if (kept && cache.misses() > 1) {
    state.SkipWithError("facets were found again");
  }
  state.counters["answer"] = zonotopeOf(generators).volume;
}
BENCHMARK_CAPTURE(spaceRegion, tick, true)->Name("Z2")->Arg(64)->Arg(256)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(spaceRegion, first, false)
    ->Name("Z2first")
    ->Arg(64)
    ->Arg(256)
    ->Unit(benchmark::kMicrosecond);

void referenceSet(benchmark::State& state) {
  std::vector<Experiment> experiments;
  for (const char* name : {"uniform_diagonal_2d", "nonuniform_diagonal_2d", "full_matrices_2d",
                           "uniform_diagonal_3d", "nonuniform_diagonal_3d", "full_matrices_3d"}) {
    auto experiment = load(state, std::string(name) + ".json");
    if (!experiment) {
      return;
    }
    experiments.push_back(std::move(*experiment));
  }
  const ManifoldKind kinds[] = {ManifoldKind::Circle, ManifoldKind::Ellipse,     ManifoldKind::Line,
                                ManifoldKind::Spiral, ManifoldKind::FigureEight, ManifoldKind::Grid};
  double answer = 0;
  for (auto tick : state) {
    answer = 0;
    for (const Experiment& experiment : experiments) {
      answer += traceErrors(experiment, Space::Input).value()->cumulative.volume;
    }
    for (const ManifoldKind kind : kinds) {
      answer +=
          mapManifold(experiments[2], Space::Input, makeManifold(kind, 48)).value()->regions.magnitudes.sum();
    }
    answer += errorLandscape(experiments[2], Space::Input, 30, 15).value()->magnitudes.sum();
    benchmark::DoNotOptimize(answer);
  }
  state.counters["answer"] = answer;
}
BENCHMARK(referenceSet)->Name("Z3")->Unit(benchmark::kMicrosecond);

void landscape(benchmark::State& state) {
  auto experiment = load(state, "full_matrices_2d.json");
  if (!experiment) {
    return;
  }
  LandscapePtr map;
  drag(*experiment, 0);
  for (auto tick : state) {
    drag(*experiment, 0);
    map = errorLandscape(*experiment, Space::Input, 30, 512).value();
    benchmark::DoNotOptimize(map->magnitudes.data());
  }
  experiment->bits[0] = 8;
  state.counters["answer"] = errorLandscape(*experiment, Space::Input, 30, 512).value()->magnitudes.sum();
}
BENCHMARK(landscape)->Name("Z4")->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
