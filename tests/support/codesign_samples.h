// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the Co-design views share: a state made without a screen, trainings made by hand, and
// ways to take a plot or chart apart. Any thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/present/codesign_views.h"

namespace quantoscope::present {

inline CodesignStatePtr stateOf(const core::ParameterSet& parameters, const LabResults& labs = {},
                                const ModelPtr& model = nullptr) {
  CodesignComputer computer;
  return computer.compute(parameters, model, labs, {});
}

/// A training of two epochs without its weights.
inline std::shared_ptr<TrainingRecord> recorded(const training::Precision& precision, double accuracy) {
  auto record = std::make_shared<TrainingRecord>();
  record->precision = precision;
  record->dataset = "digits";
  record->iterations = 4;
  record->stepsPerEpoch = 2;
  record->history.losses = {2.0, 1.5, 1.0, 0.75};
  record->history.bits.assign(4, training::commonWeightBits(precision));
  record->history.epochs = {{0, 1.75, 0.3, 0.5, 1.6, 1e-3, 0}, {1, 0.875, 0.6, accuracy, 0.9, 5e-4, 0}};
  record->stage = TrainingStage::Done;
  return record;
}

inline TrainingRecordPtr trained(const training::Precision& precision, double accuracy) {
  auto record = recorded(precision, accuracy);
  const std::size_t count = training::layoutOf(record->shape).parameterCount;
  std::vector<float> weights(count);
  for (std::size_t i = 0; i < count; ++i) {
    weights[i] = 0.01F * static_cast<float>(static_cast<int>(i * 37 % 101) - 50);
  }
  record->weights = std::make_shared<const std::vector<float>>(std::move(weights));
  return record;
}

inline LabResults labsWith(CodesignData data) {
  LabResults labs;
  labs.codesign = std::make_shared<const CodesignData>(std::move(data));
  return labs;
}

inline CodesignData fiveTrainings() {
  CodesignData data;
  const double accuracies[] = {0.98, 0.975, 0.97, 0.93, 0.85};
  for (std::size_t i = 0; i < 5; ++i) {
    data.trainings.push_back(trained(training::knownPrecisions()[i], accuracies[i]));
  }
  data.active = "ultra_low";
  return data;
}

template <typename T>
std::optional<T> elementOf(const PlotPtr& plot, const std::string& id) {
  for (const Element& element : plot->elements) {
    if (infoOf(element).id == id) {
      return std::get<T>(element);
    }
  }
  return std::nullopt;
}

inline const BarChart& barsOf(const ChartPtr& chart) {
  return std::get<BarChart>(chart->content);
}

}  // namespace quantoscope::present
