// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_commands.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/experiment_io.h"
#include "app/cli/progress_line.h"
#include "app/cli/training_options.h"
#include "engine/core/file_io.h"
#include "engine/core/thread_budget.h"
#include "engine/training/recording.h"
#include "engine/training/training.h"

namespace quantoscope::cli {
namespace {

constexpr const char* trainHelp = "Train a small network with quantized weights and activations";

constexpr const char* trainFooter = R"(
What is trained
  Three convolutions 3x3 to 32, 64 and 128 channels, each with batch normalization, ReLU and a pool; a layer of 256
  with ReLU and dropout 0.5; a layer of the classes. In every layer, the weights are rounded symmetrically with a scale
  for each output channel, and its input asymmetrically with one scale, both chosen anew in every batch:
    weights      scale = max|w| / (2^(b-1) - 1)      q = round(w / scale)
    activations  scale = (max - min) / (2^b - 1)     q = round(x / scale - round(min / scale))
  Gradients pass the rounding unchanged where nothing was clipped, and stop where it was.
  Adam with weight decay, a cosine learning rate over the epochs, gradients of norm at most 1.

Configurations, bits of conv1 conv2 conv3 fc1 fc2 / of all activations
  fp32                32 32 32 32 32 / 32      mixed_conservative   8 6 6 4 8 / 8      ultra_low   4 3 3 2 4 / 8
  int8_uniform        8 8 8 8 8 / 8            mixed_aggressive     8 4 4 3 6 / 8
  FILE.json   {"name": "mine", "layers": {"conv1": {"weights": 8, "activations": 8}, ... "fc2": {...}}}
  With --schedule, all layers share a width that changes: cyclic (half a cosine from the low to the high width, --cycles
  times), random (a new one every --period iterations), progressive (linearly down; activations keep 6 bits).

Images
  digits      10,000 handwritten digits that are part of the program; the last 2,000 are for testing
  DIR         MNIST-like IDX files (train-images-idx3-ubyte, t10k-..., compressed or not) or CIFAR-10's binary files;
              without files for testing, the last fifth is set apart

The result is JSON
  losses                 of every batch
  first_logits           of the first image in the first step
  first_step_gradients   with --trace-gradients: norm and first numbers of each gradient before clipping
  epochs                 loss, accuracies, learning rate and bits of each
  accuracy, test_loss    of the images for testing, at the end
  compression_ratio      32 sum(n) / sum(n bits) over the weights
  memory_mib             weights at their widths and biases as floats
The same seed and number of threads give the same numbers. --stats writes what the runs commands read, --save the weights
for the spectra commands.

Examples
  quantoscope-cli codesign train --config int8_uniform --epochs 3
  quantoscope-cli codesign train --config mixed_aggressive --save cnn.safetensors --stats qat_training_stats.json
  quantoscope-cli codesign train --schedule cyclic --low-bits 3 --high-bits 8 --checkpoint state.safetensors
  quantoscope-cli codesign train --schedule cyclic --low-bits 3 --high-bits 8 --resume state.safetensors

Exit codes: 0 done; 1 it could not be computed or written; 2 the command line is wrong; 3 images, weights or configuration
are wrong, missing or unreadable; 4 stopped by Ctrl+C (with --checkpoint, the state is saved before))";

struct TrainOptions {
  training::TrainingSettings settings;
  std::string data{training::shippedDigits};
  std::string config = "int8_uniform";
  std::string schedule = "fixed";
  std::uint64_t steps = 0;
  std::string init;
  std::string save;
  std::string stats;
  std::string checkpoint;
  std::string resume;
  std::string out;
  unsigned threads = 0;
  bool traceGradients = false;
  bool noShuffle = false;
  bool noDropout = false;
  bool noAugment = false;
  bool passThrough = false;
};

core::Result<training::TrainingSettings> settingsOf(const TrainOptions& options) {
  training::TrainingSettings settings = options.settings;
  auto precision = precisionOf(options.config);
  if (!precision) {
    return core::Failure(precision.error());
  }
  settings.precision = std::move(*precision);
  settings.schedule.kind = *training::scheduleKind(options.schedule);
  if (options.steps > 0) {
    settings.steps = options.steps;
  }
  settings.shuffle = !options.noShuffle;
  settings.dropout = !options.noDropout;
  settings.augment = !options.noAugment;
  settings.gradientRule =
      options.passThrough ? quantization::GradientRule::PassThrough : quantization::GradientRule::Clipped;
  return settings;
}

core::Result<std::unique_ptr<training::Training>> prepared(const TrainOptions& options,
                                                           const std::stop_token& stop) {
  const auto settings = settingsOf(options);
  if (!settings) {
    return core::Failure(settings.error());
  }
  auto dataset = training::openDataset(options.data, stop);
  if (!dataset) {
    return core::Failure(dataset.error());
  }
  auto made = training::Training::make(std::move(*dataset), *settings);
  if (!made) {
    return made;
  }
  core::Result<void> loaded;
  if (!options.resume.empty()) {
    loaded = training::loadCheckpoint(options.resume, **made);
  } else if (!options.init.empty()) {
    loaded = training::loadWeights(options.init, (*made)->network());
  }
  return loaded ? std::move(made) : core::Failure(loaded.error());
}

/// Trains to the end, with progress on a terminal and checkpoints after every epoch.
core::Result<void> trained(training::Training& run, const TrainOptions& options, Environment& environment) {
  ProgressLine line(environment.err);
  core::Result<void> saved;
  double loss = 0;
  training::TrainingCallbacks callbacks;
  callbacks.onStep = [&](const training::StepReport& step) {
    loss = step.loss;
    line.show({run.iteration(), run.iterations()},
              fmt::format("epoch {}  loss {:.4f}", step.epoch + 1, loss));
  };
  callbacks.onEpoch = [&](const training::EpochReport& epoch) {
    line.clear();
    environment.err << fmt::format("epoch {}  loss {:.4f}  train {:.4f}  test {:.4f}\n", epoch.epoch + 1,
                                   epoch.loss, epoch.trainAccuracy, epoch.testAccuracy)
                    << std::flush;
    if (!options.checkpoint.empty() && saved) {
      saved = training::saveCheckpoint(options.checkpoint, run);
    }
  };
  auto done = training::run(run, callbacks, environment.stop);
  const bool cancelled = !done && done.error().code == core::ErrorCode::Cancelled;
  if (!options.checkpoint.empty() && (done || cancelled)) {
    saved = training::saveCheckpoint(options.checkpoint, run);
  }
  return saved ? done : saved;
}

core::Result<void> savedFiles(const training::Training& run, const training::Network& network,
                              const TrainOptions& options) {
  core::Result<void> done;
  if (!options.save.empty()) {
    done = training::saveWeights(options.save, network);
  }
  if (done && !options.stats.empty()) {
    done = core::writeFileAtomically(options.stats, training::statisticsText(run));
  }
  return done;
}

ExitCode train(const TrainOptions& options, Environment& environment) {
  core::setThreadBudget(options.threads);
  auto run = prepared(options, environment.stop);
  if (!run) {
    return reportUnlessStopped(run.error(), environment);
  }
  training::Training& course = **run;
  training::FirstStep first;
  course.setInspector([&](const training::StepReport& step, const training::Network& network) {
    if (step.iteration == 0) {
      first = training::firstStepOf(network, options.traceGradients);
    }
  });
  if (const auto done = trained(course, options, environment); !done) {
    return reportUnlessStopped(done.error(), environment);
  }
  const auto& epochs = course.history().epochs;
  core::Result<training::TestOutcome> tested;
  if (epochs.empty()) {
    tested = training::test(course.network(), course.dataset(), course.dataset().test,
                            course.settings().batch, environment.stop);
  } else {
    tested = training::TestOutcome{epochs.back().testAccuracy, epochs.back().testLoss};
  }
  if (!tested) {
    return reportUnlessStopped(tested.error(), environment);
  }
  if (const auto saved = savedFiles(course, course.network(), options); !saved) {
    report(saved.error(), environment.err);
    return ExitCode::Failed;
  }
  return deliver(training::resultText(course, first, *tested), options.out, environment);
}

void addCourseOptions(CLI::App& command, TrainOptions& options) {
  training::TrainingSettings& settings = options.settings;
  command.add_option("--schedule", options.schedule, "fixed (default), cyclic, random or progressive")
      ->check(CLI::IsMember({"fixed", "cyclic", "random", "progressive"}));
  command.add_option("--low-bits", settings.schedule.low, "Lowest width of a schedule (default 4)");
  command.add_option("--high-bits", settings.schedule.high, "Highest width of a schedule (default 8)");
  command.add_option("--cycles", settings.schedule.cycles, "Cycles of the cyclic schedule (default 8)");
  command.add_option("--period", settings.schedule.period,
                     "Iterations between draws of the random schedule (default 50)");
  CLI::Option* const epochs =
      command.add_option("--epochs", settings.epochs, "How often all images are seen (default 8)");
  command
      .add_option("--steps", options.steps, "So many batches instead of epochs, at a constant learning rate")
      ->excludes(epochs)
      ->check(CLI::PositiveNumber);
  command.add_option("--batch", settings.batch, "Images in a batch (default 64)");
  command.add_option("--learning-rate", settings.optimizer.learningRate, "Of Adam (default 0.001)");
  command.add_option("--weight-decay", settings.optimizer.weightDecay,
                     "Part of the gradient (default 0.0001)");
  command.add_option("--clip-norm", settings.clipNorm, "Largest norm of the gradient (default 1)");
  command.add_option("--seed", settings.seed, "Of everything that is drawn at random (default 1)");
  command.add_option("--start", settings.start, "Index of the first image; those before it come last");
  command.add_flag("--no-shuffle", options.noShuffle, "Take the images in their order");
  command.add_flag("--no-dropout", options.noDropout, "Train without dropout");
  command.add_flag("--no-augment", options.noAugment, "Do not shift and mirror photographs");
  command.add_flag("--pass-through", options.passThrough, "Gradients pass where numbers were clipped, too");
}

}  // namespace

void addTrainCommand(CLI::App& codesign, Invocation& invocation) {
  auto options = std::make_shared<TrainOptions>();
  CLI::App* const command = codesign.add_subcommand("train", trainHelp);
  command->add_option("--data", options->data, "Folder with images, or digits (default)");
  command->add_option("--config", options->config,
                      "Name of a configuration (default int8_uniform) or a JSON file");
  addCourseOptions(*command, *options);
  CLI::Option* const init =
      command->add_option("--init", options->init, "Weights to begin with (safetensors)")->type_name("FILE");
  command->add_flag("--trace-gradients", options->traceGradients, "Add the gradients of the first step");
  command->add_option("--save", options->save, "Write the trained weights to this file (safetensors)")
      ->type_name("FILE");
  command
      ->add_option("--stats", options->stats,
                   "Write losses and bit-widths to this file, for the runs commands")
      ->type_name("FILE");
  command
      ->add_option("--checkpoint", options->checkpoint,
                   "Keep the state in this file, after every epoch and when stopped")
      ->type_name("FILE");
  command->add_option("--resume", options->resume, "Go on from such a file, with the same settings")
      ->type_name("FILE")
      ->excludes(init);
  command->add_option("--threads", options->threads, "Threads to compute on (default: one a core)");
  command
      ->add_option("--out", options->out,
                   "Write the result to this file, all or nothing, instead of standard output")
      ->type_name("FILE");
  command->footer(trainFooter);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return train(*options, environment); };
  });
}

}  // namespace quantoscope::cli
