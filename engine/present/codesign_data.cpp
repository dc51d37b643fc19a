// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/codesign_data.h"

#include <algorithm>
#include <cmath>

#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"

namespace quantoscope::present {
namespace {

constexpr std::int64_t mostSteps = 1'000'000'000;

/// Null stands for a number that is not finite, and for widths that differ.
bool isNothing(const core::JsonCursor& cursor) {
  return cursor.missing() || cursor.value()->is_null();
}

double numberOrNothing(const core::JsonCursor& cursor) {
  return isNothing(cursor) ? std::nan("") : cursor.number();
}

int bitsOrNothing(const core::JsonCursor& cursor) {
  return isNothing(cursor) ? 0 : static_cast<int>(cursor.integer(2, 32));
}

std::vector<training::EpochReport> epochsOf(const core::JsonCursor& list) {
  std::vector<training::EpochReport> epochs;
  for (const core::JsonCursor& entry : list.list()) {
    training::EpochReport epoch;
    epoch.epoch = static_cast<std::uint64_t>(entry["epoch"].integer(0, mostSteps));
    epoch.loss = numberOrNothing(entry.find("loss"));
    epoch.trainAccuracy = entry["train_accuracy"].number(0, 1);
    epoch.testAccuracy = entry["test_accuracy"].number(0, 1);
    epoch.testLoss = numberOrNothing(entry.find("test_loss"));
    epoch.learningRate = entry["learning_rate"].number();
    epoch.bits = bitsOrNothing(entry.find("bits"));
    epochs.push_back(epoch);
  }
  return epochs;
}

training::Precision precisionOf(const core::JsonCursor& entry) {
  training::Precision precision;
  precision.name = entry["name"].text();
  const core::JsonCursor layers = entry["layers"];
  for (std::size_t i = 0; i < training::layerCount; ++i) {
    const core::JsonCursor layer = layers[std::string(training::layerNames[i]).c_str()];
    precision.layers[i].weights = static_cast<int>(layer["weights"].integer(2, 32));
    precision.layers[i].activations = static_cast<int>(layer["activations"].integer(2, 32));
  }
  return precision;
}

void readImages(const core::JsonCursor& images, std::int64_t batch, TrainingRecord& record) {
  const auto count = [&images](const char* key) {
    return static_cast<std::size_t>(images[key].integer(1, mostSteps));
  };
  record.dataset = images["name"].text();
  record.shape = {{count("channels"), count("height"), count("width")}, count("classes")};
  const auto train = static_cast<std::uint64_t>(images["train"].integer(1, mostSteps));
  const auto size = static_cast<std::uint64_t>(std::max<std::int64_t>(1, batch));
  record.stepsPerEpoch = (train + size - 1) / size;
}

codesign::WidthCost widthOf(const core::JsonCursor& entry) {
  codesign::WidthCost width;
  width.bits = static_cast<int>(entry["bits"].integer(2, 16));
  width.weightError = {numberOrNothing(entry.find("weight_mse")),
                       numberOrNothing(entry.find("weight_sqnr_db")),
                       numberOrNothing(entry.find("weight_max_error"))};
  width.squaredChange = numberOrNothing(entry.find("squared_change"));
  width.hessianCost = numberOrNothing(entry.find("hessian_cost"));
  width.gradientScore = numberOrNothing(entry.find("gradient_score"));
  return width;
}

training::LayerBits bitsOf(const core::JsonCursor& entry) {
  return {static_cast<int>(entry["weights"].integer(2, 32)),
          static_cast<int>(entry["activations"].integer(2, 32))};
}

codesign::LayerSensitivity layerOf(const core::JsonCursor& entry) {
  codesign::LayerSensitivity layer;
  layer.layer = entry["name"].text();
  layer.bits = bitsOf(entry["bits"]);
  layer.reduced = bitsOf(entry["reduced_bits"]);
  layer.accuracy = entry["accuracy"].number(0, 1);
  layer.drop = entry["drop"].number(-1, 1);
  layer.level = codesign::levelOf(layer.drop);
  layer.lossIncrease = numberOrNothing(entry.find("loss_increase"));
  layer.hessianTrace = numberOrNothing(entry.find("hessian_trace"));
  for (const core::JsonCursor& width : entry["widths"].list()) {
    layer.widths.push_back(widthOf(width));
  }
  return layer;
}

/// The error with its file.
core::Failure inFile(core::Error error, const std::string& file) {
  error.file = file;
  return core::Failure(std::move(error));
}

}  // namespace

TrainingRecordPtr CodesignData::find(std::string_view configuration) const {
  const auto found = std::find_if(trainings.begin(), trainings.end(), [&](const TrainingRecordPtr& record) {
    return record->precision.name == configuration;
  });
  return found == trainings.end() ? nullptr : *found;
}

core::Result<TrainingRecordPtr> recordedTraining(std::string_view statistics, const std::string& file) {
  const core::Result<nlohmann::json> document = core::parseDocument(statistics);
  if (!document) {
    return inFile(document.error(), file);
  }
  core::JsonReading reading(*document);
  const core::JsonCursor root = reading.root();
  auto record = std::make_shared<TrainingRecord>();
  for (const core::JsonCursor& loss : root["iteration_losses"].list(0, mostSteps)) {
    record->history.losses.push_back(numberOrNothing(loss));
  }
  for (const core::JsonCursor& bits : root["bit_width_usage"].list(0, mostSteps)) {
    record->history.bits.push_back(bitsOrNothing(bits));
  }
  record->history.epochs = epochsOf(root["epochs"]);
  const core::JsonCursor config = root["config"];
  record->precision = precisionOf(config["precision"]);
  readImages(config["images"], config["batch"].integer(1, mostSteps), *record);
  if (reading.failure()) {
    return inFile(*reading.failure(), file);
  }
  record->iterations = record->history.losses.size();
  record->history.bits.resize(record->history.losses.size(), 0);
  record->stage = TrainingStage::Done;
  return TrainingRecordPtr(std::move(record));
}

core::Result<SensitivityPtr> recordedSensitivity(std::string_view text, const std::string& configuration,
                                                 const std::string& file) {
  const core::Result<nlohmann::json> document = core::parseDocument(text);
  if (!document) {
    return inFile(document.error(), file);
  }
  core::JsonReading reading(*document);
  const core::JsonCursor root = reading.root();
  auto record = std::make_shared<SensitivityRecord>();
  record->configuration = configuration;
  record->study.accuracy = root["accuracy"].number(0, 1);
  record->study.loss = numberOrNothing(root.find("loss"));
  record->study.images = static_cast<std::size_t>(root["images"].integer(1, mostSteps));
  for (const core::JsonCursor& layer : root["layers"].list(1)) {
    record->study.layers.push_back(layerOf(layer));
  }
  if (reading.failure()) {
    return inFile(*reading.failure(), file);
  }
  return SensitivityPtr(std::move(record));
}

CostTablePtr trainedCosts(const codesign::AllocationInstance& instance, const std::string& configuration) {
  auto table = std::make_shared<CostTable>();
  table->name = configuration;
  table->measure = {QUANTOSCOPE_PRESENT("Hessian trace × ‖Q(W) − W‖²"), {}};
  table->instance = instance;
  table->ofLabNetwork = true;
  return table;
}

}  // namespace quantoscope::present
