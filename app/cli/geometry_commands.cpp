// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/geometry_commands.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>
#include <string>

#include "app/cli/experiment_io.h"
#include "app/cli/manifold_commands.h"
#include "engine/geometry/trace_json.h"

namespace quantoscope::cli {
namespace {

constexpr const char* traceHelp = "Trace the error of a chain of small quantized layers, exactly, as JSON";

constexpr const char* traceFooter = R"(
What is computed
  Each layer's weights are rounded to the step Delta = 2^(1 - bits), ties to even:
    Q(W) = Delta * round(W / Delta)
  The rounding of layer l puts an error box of these half-widths on its output (v: the value before it):
    diagonal   Delta / 2 * |v_i|            each weight acts on its own channel
    full       Delta / 2 * (|v_1| + ...)    every weight acts on every channel
  Seen from the input the boxes are carried back through inv(Q_l ... Q_1); seen from the output they are
  carried on through Q_L ... Q_(l+1). The region of all layers is their Minkowski sum, a zonotope.

The experiment is a JSON file
  {"schema": "quantoscope.experiment/1", "name": "Two layers", "bits": 8, "input": [10, 20],
   "error_model": "full", "layers": [[[0.9, 0.2], [0.1, 1.0]], [[1.0, 0.1], [-0.1, 0.9]]]}
  bits is one number from 1 to 32 or one for each layer; layers are matrices, row by row, with 2 or 3
  channels.

The result is JSON
  "layers", for each: bits, step, weight_quantized, value, spectral_norm, determinant, condition_number,
    half_widths_output   the layer's own error box at its own output, the same for either --space
    half_widths_input    the bounding box of that error seen from the input; null where no way leads back
    half_widths_shown    the bounding box of that error in the space that is shown
    volume, cumulative_volume, bounding_box, relative_error, channel_sensitivity   in the space shown
  "cumulative", the region of all layers in the space that is shown: rank, volume, bounding_box,
    vertices                   2-D: counter-clockwise from the smallest x, then y
    facets                     3-D: vertex numbers from 0, counter-clockwise seen from outside
    relative_error             box width / (2 |value|), of the input or the output value
    channel_sensitivity        relative error / mean of the relative errors
    vertex_singular_values, principal_axes (one unit vector a row), generator_singular_values
    error_magnitude            the largest norm of a vertex
    bounding_box_efficiency    volume / volume of the bounding box
  Numbers that are infinite or not defined are null. delta and bits are lists when the layers differ.
  If a layer has no inverse, the view from the input does not exist: "space" then says "output", "notice"
  says why, and the notice is repeated on standard error.

Examples
  quantoscope-cli geometry trace full_matrices_2d.json
  quantoscope-cli geometry trace full_matrices_3d.json --space output --out trace.json
  cat experiment.json | quantoscope-cli geometry trace -

Exit codes: 0 done; 1 the result could not be written; 2 the command line is wrong; 3 the experiment is wrong,
missing or unreadable; 4 stopped by Ctrl+C)";

struct TraceOptions {
  std::string experiment;
  std::string space = "input";
  std::string out;
};

ExitCode runTrace(const TraceOptions& options, Environment& environment) {
  const auto experiment = loadExperiment(options.experiment, environment.stop);
  if (!experiment) {
    return reportUnlessStopped(experiment.error(), environment);
  }
  const auto space = options.space == "output" ? geometry::Space::Output : geometry::Space::Input;
  auto trace = geometry::traceErrors(*experiment, space, environment.stop);
  if (!trace) {
    trace.error().file = shownName(options.experiment);
    return reportUnlessStopped(trace.error(), environment);
  }
  if ((*trace)->notice) {
    environment.err << "quantoscope-cli: note: " << geometry::describe(*(*trace)->notice) << '\n';
  }
  return deliver(geometry::traceText(**trace), options.out, environment);
}

}  // namespace

void addGeometryCommands(CLI::App& root, Invocation& invocation) {
  CLI::App* group = root.add_subcommand("geometry", "Where the error of small quantized layers goes");
  group->require_subcommand(1);

  auto options = std::make_shared<TraceOptions>();
  CLI::App* trace = group->add_subcommand("trace", traceHelp);
  trace->add_option("EXPERIMENT", options->experiment, "The experiment file, or - for standard input")
      ->required();
  trace->add_option("--space", options->space, "Where the error is seen from: input (default) or output")
      ->check(CLI::IsMember({"input", "output"}));
  trace->add_option("--out", options->out,
                    "Write the result to this file, all or nothing, instead of standard output");
  trace->footer(traceFooter);
  trace->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runTrace(*options, environment); };
  });
  addManifoldCommands(*group, invocation);
}

}  // namespace quantoscope::cli
