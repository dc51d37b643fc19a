// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/training.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/training/random.h"

namespace quantoscope::training {
namespace {

constexpr std::uint64_t mostEpochs = 100'000;
constexpr std::size_t mostBatch = 4096;

core::Failure cancelled() {
  return core::fail(core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "The training was canceled."));
}

}  // namespace

core::Result<void> check(const TrainingSettings& settings) {
  if (auto fine = check(settings.precision); !fine) {
    return fine;
  }
  if (auto fine = check(settings.schedule); !fine) {
    return fine;
  }
  const std::uint64_t length = settings.steps.value_or(settings.epochs);
  if (length < 1 || (!settings.steps && length > mostEpochs)) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error", "A training takes 1 to 100000 epochs, or at least one step."));
  }
  if (settings.batch < 2 || settings.batch > mostBatch) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error", "A batch of %1 images cannot be trained; choose 2 to 4096."),
                      {std::to_string(settings.batch)});
  }
  const AdamSettings& adam = settings.optimizer;
  const bool sensible = std::isfinite(adam.learningRate) && adam.learningRate > 0 && adam.weightDecay >= 0 &&
                        std::isfinite(adam.weightDecay) && settings.clipNorm > 0;
  if (!sensible) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error",
                         "Learning rate and gradient limit must be positive, the weight decay not "
                         "negative."));
  }
  return {};
}

core::Result<TestOutcome> test(Network& network, const Dataset& dataset, const Images& images,
                               std::size_t batch, std::stop_token stop) {
  TestOutcome outcome;
  Batch made;
  const std::vector<std::uint32_t> order = epochOrder(images.count(), 0, 0, false);
  const std::span<const std::uint32_t> all(order);
  double correct = 0;
  for (std::size_t at = 0; at < all.size(); at += batch) {
    if (stop.stop_requested()) {
      return cancelled();
    }
    const std::size_t count = std::min(batch, all.size() - at);
    made.fill(dataset, images, all.subspan(at, count), std::nullopt);
    const auto predicted = network.predict(made.images(), made.labels());
    if (!predicted) {
      return core::Failure(predicted.error());
    }
    outcome.loss += predicted->loss * static_cast<double>(count);
    correct += static_cast<double>(predicted->correct);
  }
  outcome.loss /= static_cast<double>(images.count());
  outcome.accuracy = correct / static_cast<double>(images.count());
  return outcome;
}

Training::Training(DatasetPtr dataset, const TrainingSettings& settings, std::unique_ptr<Network> network)
    : m_dataset(std::move(dataset)),
      m_settings(settings),
      m_network(std::move(network)),
      m_adam(m_network->parameters().size(), settings.optimizer) {}

core::Result<std::unique_ptr<Training>> Training::make(DatasetPtr dataset, const TrainingSettings& settings) {
  if (auto fine = check(settings); !fine) {
    return core::Failure(fine.error());
  }
  if (settings.start >= dataset->train.count()) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error", "There is no image %1; the training has %2."),
                      {std::to_string(settings.start), std::to_string(dataset->train.count())});
  }
  TrainingSettings used = settings;
  used.batch = std::min(settings.batch, dataset->train.count());
  auto network = Network::make(dataset->shape);
  if (!network) {
    return core::Failure(network.error());
  }
  (*network)->initialize(used.seed);
  (*network)->setPrecision(used.precision);
  std::vector<std::size_t> sizes = {used.batch};
  if (!used.steps) {
    sizes.push_back(dataset->train.count() % used.batch);
    sizes.push_back(std::min(used.batch, dataset->test.count()));
    sizes.push_back(dataset->test.count() % used.batch);
  }
  for (const std::size_t size : sizes) {
    if (auto ready = size > 0 ? (*network)->prepare(size) : core::Result<void>(); !ready) {
      return core::Failure(ready.error());
    }
  }
  return std::unique_ptr<Training>(new Training(std::move(dataset), used, std::move(*network)));
}

std::uint64_t Training::stepsPerEpoch() const {
  const std::size_t count = m_dataset->train.count();
  // A last batch of a single image has no statistics; it is left out.
  const std::size_t rest = count % m_settings.batch;
  return count / m_settings.batch + (rest > 1 ? 1 : 0);
}

std::uint64_t Training::iterations() const {
  return m_settings.steps.value_or(m_settings.epochs * stepsPerEpoch());
}

Precision Training::precisionAt(std::uint64_t iteration) const {
  Moment now;
  now.iteration = iteration;
  now.iterations = iterations();
  now.stage = m_settings.steps ? now.iteration : now.iteration / stepsPerEpoch();
  now.stages = m_settings.steps ? now.iterations : m_settings.epochs;
  return scheduledPrecision(m_settings.precision, m_settings.schedule, now, m_settings.seed);
}

void Training::orderEpoch() {
  const std::uint64_t epoch = iteration() / stepsPerEpoch();
  if (m_orderedEpoch != epoch) {
    m_order = epochOrder(m_dataset->train.count(), m_settings.seed, epoch, m_settings.shuffle);
    std::rotate(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(m_settings.start),
                m_order.end());
    m_orderedEpoch = epoch;
  }
}

core::Result<StepReport> Training::step() {
  StepReport report;
  report.iteration = iteration();
  report.epoch = iteration() / stepsPerEpoch();
  if (report.iteration % stepsPerEpoch() == 0) {
    m_correctInEpoch = 0;
  }
  orderEpoch();
  const std::size_t first = report.iteration % stepsPerEpoch() * m_settings.batch;
  report.images = std::min(m_settings.batch, m_order.size() - first);
  const bool augment = m_settings.augment && m_dataset->natural;
  m_batch.fill(*m_dataset, m_dataset->train, std::span(m_order).subspan(first, report.images),
               augment ? std::optional(streamOf(m_settings.seed, Purpose::Augmentation, report.iteration))
                       : std::nullopt);

  report.precision = precisionAt(report.iteration);
  m_network->setPrecision(report.precision);
  StepOptions options;
  options.gradientRule = m_settings.gradientRule;
  if (m_settings.dropout) {
    options.dropoutStream = streamOf(m_settings.seed, Purpose::Dropout, report.iteration);
  }
  const auto outcome = m_network->step(m_batch.images(), m_batch.labels(), options);
  if (!outcome) {
    return core::Failure(outcome.error());
  }
  if (!std::isfinite(outcome->loss)) {
    return core::fail(
        core::ErrorCode::Failed,
        QUANTOSCOPE_TEXT("Error",
                         "The training diverged: at iteration %1 the loss is not a finite number any "
                         "more. Train with a smaller learning rate or wider bit-widths."),
        {std::to_string(report.iteration)});
  }
  report.loss = outcome->loss;
  report.correct = outcome->correct;
  const double base = m_settings.optimizer.learningRate;
  report.learningRate = m_settings.steps ? base : cosineRate(base, report.epoch, m_settings.epochs);
  if (m_inspector) {
    m_inspector(report, *m_network);
  }
  report.gradientNorm = clipNorm(m_network->gradients(), m_settings.clipNorm);
  m_adam.step(m_network->parameters(), m_network->gradients(), report.learningRate);

  m_correctInEpoch += report.correct;
  m_history.losses.push_back(report.loss);
  m_history.bits.push_back(commonWeightBits(report.precision));
  return report;
}

bool Training::atEndOfEpoch() const {
  return !m_settings.steps && iteration() > 0 && iteration() % stepsPerEpoch() == 0 &&
         m_history.epochs.size() < iteration() / stepsPerEpoch();
}

core::Result<EpochReport> Training::endEpoch(std::stop_token stop) {
  m_network->setPrecision(precisionAt(iteration() - 1));
  const auto outcome = test(*m_network, *m_dataset, m_dataset->test, m_settings.batch, std::move(stop));
  if (!outcome) {
    return core::Failure(outcome.error());
  }
  EpochReport report;
  report.epoch = m_history.epochs.size();
  const std::uint64_t steps = stepsPerEpoch();
  const std::size_t images = std::min<std::size_t>(steps * m_settings.batch, m_dataset->train.count());
  for (std::uint64_t i = report.epoch * steps; i < (report.epoch + 1) * steps; ++i) {
    report.loss += m_history.losses[i] / static_cast<double>(steps);
  }
  report.trainAccuracy = static_cast<double>(m_correctInEpoch) / static_cast<double>(images);
  report.testAccuracy = outcome->accuracy;
  report.testLoss = outcome->loss;
  report.learningRate = cosineRate(m_settings.optimizer.learningRate, report.epoch, m_settings.epochs);
  report.bits = m_history.bits.back();
  m_history.epochs.push_back(report);
  return report;
}

core::Result<void> Training::resume(History history, std::size_t correctInEpoch) {
  const std::uint64_t done = history.losses.size();
  const std::uint64_t epochs = m_settings.steps ? 0 : done / stepsPerEpoch();
  const bool fits = done <= iterations() && history.bits.size() == done && history.epochs.size() <= epochs &&
                    history.epochs.size() + 1 >= epochs && m_adam.steps() == done;
  if (!fits) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error",
                         "The saved state belongs to another training; use the settings and images "
                         "it was begun with."));
  }
  m_history = std::move(history);
  m_correctInEpoch = correctInEpoch;
  return {};
}

core::Result<void> run(Training& training, const TrainingCallbacks& callbacks, std::stop_token stop,
                       PauseSwitch* pause) {
  while (!training.finished() || training.atEndOfEpoch()) {
    if (pause != nullptr) {
      pause->wait(stop);
    }
    if (stop.stop_requested()) {
      return cancelled();
    }
    if (training.atEndOfEpoch()) {
      const auto epoch = training.endEpoch(stop);
      if (!epoch) {
        return core::Failure(epoch.error());
      }
      if (callbacks.onEpoch) {
        callbacks.onEpoch(*epoch);
      }
      continue;
    }
    const auto report = training.step();
    if (!report) {
      return core::Failure(report.error());
    }
    if (callbacks.onStep) {
      callbacks.onStep(*report);
    }
    if (callbacks.progress) {
      callbacks.progress({training.iteration(), training.iterations()});
    }
  }
  return {};
}

}  // namespace quantoscope::training
