// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sensitivity_commands.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <utility>

#include "app/cli/experiment_io.h"
#include "app/cli/progress_line.h"
#include "app/cli/training_options.h"
#include "engine/codesign/sensitivity.h"
#include "engine/core/file_io.h"
#include "engine/core/thread_budget.h"
#include "engine/training/recording.h"

namespace quantoscope::cli {
namespace {

constexpr const char* sensitivityHelp = "What each layer of a trained network loses with fewer bits";

constexpr const char* sensitivityFooter = R"(
What is computed, for each layer
  drop            accuracy at the configuration, less that with two bits fewer (at least 2; 16 for layers that are not
                  quantized) in the weights and the input of this layer alone; HIGH above 0.05, MEDIUM above 0.02
  hessian_trace   Hutchinson's estimate mean(v^T H v) over random signs v, for the layer's weights, without rounding
  activation_mse  of rounding the layer's input to its bits, over the batches
  widths          for 2 to 8 bits: the error of rounding the weights (MSE, SQNR in dB, largest), and
    hessian_cost    hessian_trace * ||Q(W) - W||^2
    gradient_score  mean over images of sum (dL/dy)^2 (dy)^2, y being what the layer gives
and "ranking", the layers by their drop. The first --images of the images for testing measure the accuracy, the first
--slope-images of those for training the Hessian and the score.

--instance writes the costs as an instance of codesign allocate, so that the best bit-widths for every budget follow:
  quantoscope-cli codesign train --config int8_uniform --save cnn.safetensors
  quantoscope-cli codesign sensitivity cnn.safetensors --instance layers.json
  quantoscope-cli codesign allocate layers.json

Exit codes: 0 done; 1 it could not be computed or written; 2 the command line is wrong; 3 images, weights or configuration
are wrong, missing or unreadable; 4 stopped by Ctrl+C)";

struct SensitivityOptions {
  codesign::SensitivitySettings settings;
  std::string weights;
  std::string data{training::shippedDigits};
  std::string config = "int8_uniform";
  std::string instance;
  std::string cost = "hessian";
  std::string out;
  unsigned threads = 0;
};

core::Result<codesign::SensitivityStudy> studied(const SensitivityOptions& options,
                                                 const training::Dataset& dataset, Environment& environment) {
  codesign::SensitivitySettings settings = options.settings;
  auto precision = precisionOf(options.config);
  if (!precision) {
    return core::Failure(precision.error());
  }
  settings.precision = std::move(*precision);
  const auto network = training::Network::make(dataset.shape);
  if (!network) {
    return core::Failure(network.error());
  }
  if (const auto loaded = training::loadWeights(options.weights, **network); !loaded) {
    return core::Failure(loaded.error());
  }
  ProgressLine line(environment.err);
  return codesign::studySensitivity(
      **network, dataset, settings,
      [&line](const core::Progress& progress) { line.show(progress, "sensitivity"); }, environment.stop);
}

ExitCode runSensitivity(const SensitivityOptions& options, Environment& environment) {
  core::setThreadBudget(options.threads);
  const auto dataset = training::openDataset(options.data, environment.stop);
  if (!dataset) {
    return reportUnlessStopped(dataset.error(), environment);
  }
  const auto study = studied(options, **dataset, environment);
  if (!study) {
    return reportUnlessStopped(study.error(), environment);
  }
  if (!options.instance.empty()) {
    const std::string text = codesign::allocationText(*study, (*dataset)->shape, options.cost);
    if (const auto written = core::writeFileAtomically(options.instance, text); !written) {
      report(written.error(), environment.err);
      return ExitCode::Failed;
    }
  }
  return deliver(codesign::sensitivityText(*study), options.out, environment);
}

}  // namespace

void addSensitivityCommand(CLI::App& codesign, Invocation& invocation) {
  auto options = std::make_shared<SensitivityOptions>();
  CLI::App* const command = codesign.add_subcommand("sensitivity", sensitivityHelp);
  command
      ->add_option("WEIGHTS", options->weights,
                   "Weights of the network (safetensors), as codesign train saves them")
      ->required();
  command->add_option("--data", options->data, "Folder with images, or digits (default)");
  command->add_option("--config", options->config,
                      "Name of a configuration (default int8_uniform) or a JSON file");
  command->add_option("--images", options->settings.images,
                      "Images that measure the accuracy (default 1000)");
  command->add_option("--slope-images", options->settings.slopeImages,
                      "Images for Hessian and gradient score (default 256)");
  command->add_option("--probes", options->settings.probes,
                      "Random vectors of the trace estimate (default 8)");
  command->add_option("--batch", options->settings.batch, "Images in a batch (default 64)");
  command->add_option("--seed", options->settings.seed, "Of the random vectors (default 1)");
  command->add_option("--instance", options->instance, "Write the costs to this file, for codesign allocate")
      ->type_name("FILE");
  command->add_option("--cost", options->cost, "Which costs: hessian (default), gradient or mse")
      ->check(CLI::IsMember({"hessian", "gradient", "mse"}));
  command->add_option("--threads", options->threads, "Threads to compute on (default: one a core)");
  command
      ->add_option("--out", options->out,
                   "Write the result to this file, all or nothing, instead of standard output")
      ->type_name("FILE");
  command->footer(sensitivityFooter);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runSensitivity(*options, environment); };
  });
}

}  // namespace quantoscope::cli
