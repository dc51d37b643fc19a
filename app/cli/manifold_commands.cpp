// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manifold_commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "app/cli/experiment_io.h"
#include "engine/geometry/manifold_json.h"
#include "engine/quantization/fake_quantize.h"

namespace quantoscope::cli {
namespace {

constexpr const char* exitCodes = R"(
Exit codes: 0 done; 1 the result could not be written; 2 the command line is wrong; 3 the experiment or the
points are wrong, missing or unreadable; 4 stopped by Ctrl+C)";

constexpr const char* manifoldsFooter = R"(
Manifolds, with N points
  circle r 20, ellipse 25 x 10, figure_eight 15 (s sin t, s sin t cos t): closed, without the end point
  line (-25,-10) to (25,10), spiral 2 turns, r 5 to 25: open, with the end point
  two_blobs around (-15,0) and (15,0), deviation 5, always the same ones
  grid over [-25, 25]^2 with floor(sqrt(N)) points a side, row by row
  FILE.csv: a line for each point with 2 or 3 numbers separated by commas; the first line may be a heading
  Without --manifold all of them but files. A third input channel keeps the experiment's value.

The result is JSON
  "manifolds", for each: the error region at every point
    points, magnitudes (the largest norm of a vertex), volumes (area or volume),
    error_magnitude_min, _max, _mean, _std (of the population), variation_ratio (max / min, null if min is 0),
    correlation_l1 (Pearson, of the magnitudes with |x_1| + |x_2| + ...)
  "error_manifolds", for each: the image under the rounding that is made, e(x) = (Q_L ... Q_1 - W_L ... W_1) x
    error_transform, singular_values, condition_number, max_stretch_direction, min_stretch_direction,
    errors (one for each point), max_error
  Numbers that are infinite or not defined are null. "space" and "notice" as in geometry trace.

Examples
  quantoscope-cli geometry manifolds full_matrices_2d.json
  quantoscope-cli geometry manifolds full_matrices_2d.json --manifold circle --manifold mine.csv --points 96
)";

constexpr const char* heatmapFooter = R"(
The result is JSON
  "magnitudes"    the error magnitude at each input of a grid over [-extent, extent]^2, row by row from
                  (-extent, -extent), the first channel fastest; a third channel keeps the experiment's value
  "fit_slope", "fit_intercept"   the least-squares line of the magnitudes over |x_1| + |x_2| + ...
  "space" and "notice" as in geometry trace

Examples
  quantoscope-cli geometry heatmap full_matrices_2d.json
  quantoscope-cli geometry heatmap full_matrices_2d.json --extent 50 --side 512 --out map.json
)";

constexpr const char* fakeQuantFooter = R"(
What is computed
  Weights are rounded once, activations after each layer with one scale for all points, symmetrically:
    qmax = 2^(bits-1) - 1, scale = max|x| / qmax, q = clamp(round(x / scale), -qmax - 1, qmax), ties to even
  A tensor with max|x| < 1e-10 stays as it is. The points themselves are not quantized.

The result is JSON
  "layers", for each: the errors e after the layer, quantized minus exact
    max_error, mean_error (of |e| over the points), last_point_error (e of the last point),
    weight_scale, activation_scale (0 where nothing was rounded)

Examples
  quantoscope-cli geometry fakequant full_matrices_2d.json --manifold circle --points 128 --bits 4
  quantoscope-cli geometry fakequant full_matrices_2d.json --manifold mine.csv --bits 8 --weights-only
)";

struct Options {
  std::string experiment;
  std::string out;
  std::string space = "input";
  std::vector<std::string> manifolds;
  int points = 48;
  double extent = 30;
  int side = 15;
  int bits = 0;
  bool weightsOnly = false;

  geometry::Space wantedSpace() const {
    return space == "output" ? geometry::Space::Output : geometry::Space::Input;
  }
};

bool namesFile(const std::string& text) {
  return text.find('/') != std::string::npos || text.find('.') != std::string::npos;
}

core::Result<geometry::Manifold> manifoldOf(const std::string& text, int points) {
  const auto kind = geometry::manifoldKindFromId(text);
  if (kind && *kind != geometry::ManifoldKind::File) {
    return geometry::makeManifold(*kind, points);
  }
  if (namesFile(text)) {
    return geometry::readManifold(text);
  }
  std::string names;
  for (const geometry::ManifoldKind known : geometry::generatedManifolds()) {
    names += std::string(names.empty() ? "" : ", ").append(geometry::idOf(known));
  }
  return core::fail(
      core::ErrorCode::Usage,
      QUANTOSCOPE_TEXT("Error", "There is no manifold %1; give a file with points or one of %2."),
      {text, names});
}

/// The manifolds that were asked for under different names.
core::Result<std::vector<geometry::Manifold>> manifoldsOf(const Options& options) {
  std::vector<std::string> wanted = options.manifolds;
  if (wanted.empty()) {
    for (const geometry::ManifoldKind kind : geometry::generatedManifolds()) {
      wanted.emplace_back(geometry::idOf(kind));
    }
  }
  std::vector<geometry::Manifold> manifolds;
  for (const std::string& text : wanted) {
    auto manifold = manifoldOf(text, options.points);
    if (!manifold) {
      return core::Failure(manifold.error());
    }
    const auto taken = [&] {
      return std::any_of(manifolds.begin(), manifolds.end(),
                         [&](const geometry::Manifold& other) { return other.name == manifold->name; });
    };
    if (taken()) {
      manifold->name = text;
    }
    if (taken()) {
      return core::fail(core::ErrorCode::Usage,
                        QUANTOSCOPE_TEXT("Error", "The manifold %1 is given twice; give it once."), {text});
    }
    manifolds.push_back(std::move(*manifold));
  }
  return manifolds;
}

void tellNotice(const std::optional<geometry::Notice>& notice, Environment& environment) {
  if (notice) {
    environment.err << "quantoscope-cli: note: " << geometry::describe(*notice) << '\n';
  }
}

/// Errors of a computation are about the experiment.
ExitCode reportFor(core::Error error, const Options& options, Environment& environment) {
  if (error.file.empty()) {
    error.file = shownName(options.experiment);
  }
  return reportUnlessStopped(error, environment);
}

ExitCode runManifolds(const Options& options, const geometry::Experiment& experiment,
                      Environment& environment) {
  const auto manifolds = manifoldsOf(options);
  if (!manifolds) {
    return reportUnlessStopped(manifolds.error(), environment);
  }
  std::vector<geometry::ManifoldMapPtr> maps;
  for (const geometry::Manifold& manifold : *manifolds) {
    const auto map = geometry::mapManifold(experiment, options.wantedSpace(), manifold, environment.stop);
    if (!map) {
      return reportFor(map.error(), options, environment);
    }
    maps.push_back(*map);
  }
  tellNotice(maps.front()->notice, environment);
  return deliver(geometry::manifoldsText(experiment, maps), options.out, environment);
}

ExitCode runHeatmap(const Options& options, const geometry::Experiment& experiment,
                    Environment& environment) {
  const auto landscape = geometry::errorLandscape(experiment, options.wantedSpace(), options.extent,
                                                  options.side, environment.stop);
  if (!landscape) {
    return reportFor(landscape.error(), options, environment);
  }
  tellNotice((*landscape)->notice, environment);
  return deliver(geometry::landscapeText(experiment, **landscape), options.out, environment);
}

ExitCode runFakeQuant(const Options& options, const geometry::Experiment& experiment,
                      Environment& environment) {
  const auto manifold = manifoldOf(options.manifolds.front(), options.points);
  if (!manifold) {
    return reportUnlessStopped(manifold.error(), environment);
  }
  const auto inputs = geometry::liftPoints(manifold->points, experiment.input);
  if (!inputs) {
    return reportFor(inputs.error(), options, environment);
  }
  const std::vector<int> bits =
      options.bits > 0 ? std::vector<int>(experiment.layers.size(), options.bits) : experiment.bits;
  const auto mode =
      options.weightsOnly ? geometry::Quantized::WeightsOnly : geometry::Quantized::WeightsAndActivations;
  const auto result = geometry::fakeQuantizeChain(experiment, *inputs, bits, mode, environment.stop);
  if (!result) {
    return reportFor(result.error(), options, environment);
  }
  return deliver(geometry::fakeQuantizationText(experiment, *manifold, **result), options.out, environment);
}

using Runner = ExitCode (*)(const Options&, const geometry::Experiment&, Environment&);

CLI::App* addCommand(CLI::App& group, Invocation& invocation, const std::shared_ptr<Options>& options,
                     const char* name, const char* help, const std::string& footer, Runner run) {
  CLI::App* command = group.add_subcommand(name, help);
  command->add_option("EXPERIMENT", options->experiment, "The experiment file, or - for standard input")
      ->required();
  command->add_option("--out", options->out,
                      "Write the result to this file, all or nothing, instead of standard output");
  command->footer(footer + exitCodes);
  command->callback([options, run, &invocation] {
    invocation.run = [options, run](Environment& environment) {
      const auto experiment = loadExperiment(options->experiment, environment.stop);
      return experiment ? run(*options, *experiment, environment)
                        : reportUnlessStopped(experiment.error(), environment);
    };
  });
  return command;
}

void addSpace(CLI::App& command, Options& options) {
  command.add_option("--space", options.space, "Where the error is seen from: input (default) or output")
      ->check(CLI::IsMember({"input", "output"}));
}

void addPoints(CLI::App& command, Options& options) {
  command.add_option("--points", options.points, "Points of a generated manifold, 2 to 100000 (default 48)")
      ->check(CLI::Range(geometry::minimumManifoldPoints, geometry::maximumManifoldPoints));
}

}  // namespace

void addManifoldCommands(CLI::App& geometry, Invocation& invocation) {
  auto options = std::make_shared<Options>();
  CLI::App* manifolds =
      addCommand(geometry, invocation, options, "manifolds", "Map the error over families of inputs, as JSON",
                 manifoldsFooter, &runManifolds);
  manifolds->add_option("--manifold", options->manifolds, "A manifold or a CSV file; may be given again")
      ->allow_extra_args(false);
  addPoints(*manifolds, *options);
  addSpace(*manifolds, *options);

  options = std::make_shared<Options>();
  CLI::App* heatmap =
      addCommand(geometry, invocation, options, "heatmap",
                 "Map the error magnitude over a square of inputs, as JSON", heatmapFooter, &runHeatmap);
  heatmap->add_option("--extent", options->extent, "Half the side of the square (default 30)")
      ->check(CLI::Range(1e-6, 1e9));
  heatmap->add_option("--side", options->side, "Inputs along a side, 2 to 1024 (default 15)")
      ->check(CLI::Range(geometry::minimumLandscapeSide, geometry::maximumLandscapeSide));
  addSpace(*heatmap, *options);

  options = std::make_shared<Options>();
  options->manifolds = {"circle"};
  CLI::App* fakeQuant = addCommand(geometry, invocation, options, "fakequant",
                                   "Send a manifold through integer inference, layer by layer, as JSON",
                                   fakeQuantFooter, &runFakeQuant);
  fakeQuant->add_option("--manifold", options->manifolds, "A manifold or a CSV file (default circle)")
      ->expected(1);
  addPoints(*fakeQuant, *options);
  fakeQuant->add_option("--bits", options->bits, "2 to 32 (default: the experiment's own bits)")
      ->check(
          CLI::Range(quantization::minimumFakeQuantizationBits, quantization::maximumFakeQuantizationBits));
  fakeQuant->add_flag("--weights-only", options->weightsOnly, "Leave the activations as they are");
}

}  // namespace quantoscope::cli
