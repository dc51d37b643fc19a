// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a quantization-aware training: batches, bit-widths, optimizer, epochs, tests. What it records
// is written by recording.h, its state by checkpoint.h. One thread at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/training/batches.h"
#include "engine/training/dataset.h"
#include "engine/training/network.h"
#include "engine/training/optimizer.h"
#include "engine/training/pause.h"
#include "engine/training/schedule.h"

namespace quantoscope::training {

struct TrainingSettings {
  Precision precision = knownPrecisions()[1];  ///< int8_uniform
  Schedule schedule;
  std::uint64_t epochs = 8;
  /// So many single batches instead of epochs, with the learning rate as it is.
  std::optional<std::uint64_t> steps;
  std::size_t batch = 64;
  std::size_t start = 0;  ///< index of the first image; those before it come last
  bool shuffle = true;
  bool dropout = true;
  bool augment = true;  ///< photographs only
  AdamSettings optimizer;
  double clipNorm = 1;
  std::uint64_t seed = 1;
  quantization::GradientRule gradientRule = quantization::GradientRule::Clipped;
};

/// Usage for what makes no sense, in one sentence.
core::Result<void> check(const TrainingSettings& settings);

struct StepReport {
  std::uint64_t iteration = 0;
  std::uint64_t epoch = 0;
  double loss = 0;
  double gradientNorm = 0;  ///< before clipping
  double learningRate = 0;
  std::size_t correct = 0;
  std::size_t images = 0;
  Precision precision;
};

struct EpochReport {
  std::uint64_t epoch = 0;  ///< from 0
  double loss = 0;          ///< mean over the batches
  double trainAccuracy = 0;
  double testAccuracy = 0;
  double testLoss = 0;
  double learningRate = 0;
  int bits = 0;  ///< of all weights at the end, 0 if they differ
};

/// Everything a run has recorded, one entry an iteration.
struct History {
  std::vector<double> losses;
  std::vector<int> bits;  ///< of all weights, 0 if they differ
  std::vector<EpochReport> epochs;
};

struct TestOutcome {
  double accuracy = 0;
  double loss = 0;
};

/// Loss and accuracy of `network` on `images`, in batches of `batch`; Cancelled when `stop` was set.
core::Result<TestOutcome> test(Network& network, const Dataset& dataset, const Images& images,
                               std::size_t batch, std::stop_token stop = {});

class Training {
 public:
  /// With a network of new weights drawn from the seed. Everything is prepared, so that steps take no memory
  /// for tensors.
  static core::Result<std::unique_ptr<Training>> make(DatasetPtr dataset, const TrainingSettings& settings);

  Network& network() { return *m_network; }
  Adam& optimizer() { return m_adam; }
  const Dataset& dataset() const { return *m_dataset; }
  const TrainingSettings& settings() const { return m_settings; }
  const History& history() const { return m_history; }

  std::uint64_t iteration() const { return m_history.losses.size(); }
  std::uint64_t iterations() const;
  std::uint64_t stepsPerEpoch() const;
  bool finished() const { return iteration() >= iterations(); }

  /// Is called in every step when the gradients are there, before they are clipped and used.
  void setInspector(std::function<void(const StepReport&, const Network&)> inspector) {
    m_inspector = std::move(inspector);
  }

  /// The next batch, not the end of an epoch (endEpoch()). Failed and not recorded if the loss is not finite.
  core::Result<StepReport> step();
  /// Whether step() has just finished an epoch (not in a training of single steps) that endEpoch() has not
  /// ended yet.
  bool atEndOfEpoch() const;
  /// Tests the network and records the epoch.
  core::Result<EpochReport> endEpoch(std::stop_token stop = {});

  /// Goes on from what another training of the same settings had recorded; weights, statistics and optimizer
  /// are put in place by the caller. Usage if the record does not fit.
  core::Result<void> resume(History history, std::size_t correctInEpoch);
  /// Right answers in this epoch so far.
  std::size_t correctInEpoch() const { return m_correctInEpoch; }

 private:
  Training(DatasetPtr dataset, const TrainingSettings& settings, std::unique_ptr<Network> network);
  Precision precisionAt(std::uint64_t iteration) const;
  void orderEpoch();

  DatasetPtr m_dataset;
  TrainingSettings m_settings;
  std::unique_ptr<Network> m_network;
  Adam m_adam;
  History m_history;
  Batch m_batch;
  std::vector<std::uint32_t> m_order;
  std::optional<std::uint64_t> m_orderedEpoch;
  std::size_t m_correctInEpoch = 0;
  std::function<void(const StepReport&, const Network&)> m_inspector;
};

struct TrainingCallbacks {
  std::function<void(const StepReport&)> onStep;    ///< after every batch
  std::function<void(const EpochReport&)> onEpoch;  ///< after every epoch; may save a checkpoint
  core::ProgressSink progress;                      ///< in batches
};

/// Takes a training to its end on the calling thread. Cancelled when `stop` was set (polled at every batch);
/// the training can go on afterwards. While `pause` is on, it waits. All may be left out.
core::Result<void> run(Training& training, const TrainingCallbacks& callbacks = {}, std::stop_token stop = {},
                       PauseSwitch* pause = nullptr);

}  // namespace quantoscope::training
