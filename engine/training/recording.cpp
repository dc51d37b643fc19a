// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/recording.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/core/json_document.h"
#include "engine/model/safetensors_writer.h"
#include "engine/model/weight_file.h"

namespace quantoscope::training {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* stateTensor = "quantoscope.training";
constexpr const char* lossTensor = "quantoscope.losses";
constexpr const char* bitTensor = "quantoscope.bits";
constexpr const char* checkpointSchema = "quantoscope.checkpoint/1";

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json epochsJson(const std::vector<EpochReport>& epochs) {
  Json list = Json::array();
  for (const EpochReport& epoch : epochs) {
    Json entry;
    entry["epoch"] = epoch.epoch;
    entry["loss"] = number(epoch.loss);
    entry["train_accuracy"] = epoch.trainAccuracy;
    entry["test_accuracy"] = epoch.testAccuracy;
    entry["test_loss"] = number(epoch.testLoss);
    entry["learning_rate"] = epoch.learningRate;
    entry["bits"] = epoch.bits == 0 ? Json(nullptr) : Json(epoch.bits);
    list.push_back(std::move(entry));
  }
  return list;
}

Json settingsJson(const TrainingSettings& settings, const Dataset& dataset) {
  Json json;
  json["precision"] = Json::parse(precisionText(settings.precision));
  const Schedule& schedule = settings.schedule;
  json["schedule"] = {{"kind", idOf(schedule.kind)},
                      {"low", schedule.low},
                      {"high", schedule.high},
                      {"cycles", schedule.cycles},
                      {"period", schedule.period}};
  if (settings.steps) {
    json["steps"] = *settings.steps;
  } else {
    json["epochs"] = settings.epochs;
  }
  json["batch"] = settings.batch;
  json["start"] = settings.start;
  json["shuffle"] = settings.shuffle;
  json["dropout"] = settings.dropout;
  json["augment"] = settings.augment;
  json["learning_rate"] = settings.optimizer.learningRate;
  json["weight_decay"] = settings.optimizer.weightDecay;
  json["clip_norm"] = settings.clipNorm;
  json["seed"] = settings.seed;
  json["clipped_gradients"] = settings.gradientRule == quantization::GradientRule::Clipped;
  json["images"] = {{"name", dataset.name},
                    {"train", dataset.train.count()},
                    {"test", dataset.test.count()},
                    {"channels", dataset.shape.image.channels},
                    {"height", dataset.shape.image.height},
                    {"width", dataset.shape.image.width},
                    {"classes", dataset.shape.classes}};
  return json;
}

std::vector<model::TensorToWrite> weightTensors(const Network& network) {
  std::vector<model::TensorToWrite> tensors;
  for (const Parameter& parameter : network.layout().parameters) {
    tensors.push_back(model::tensorOf(parameter.name, parameter.shape,
                                      network.parameters().subspan(parameter.offset, parameter.size)));
  }
  for (const Parameter& statistic : network.layout().statistics) {
    tensors.push_back(model::tensorOf(statistic.name, statistic.shape,
                                      network.statistics().subspan(statistic.offset, statistic.size)));
  }
  return tensors;
}

core::Failure notACheckpoint(const std::filesystem::path& path) {
  return core::fail(core::ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error", "is not a whole checkpoint of a training."), {}, path.string());
}

/// The numbers of a tensor; nothing if there is none of this name or it has another size.
template <typename T>
core::Result<void> readInto(const model::WeightFile& file, const std::string& name, std::span<T> values) {
  const auto index = file.find(name);
  if (!index || file.tensors()[*index].elements() != values.size()) {
    return notACheckpoint(file.path());
  }
  return file.read(*index, values);
}

core::Result<std::vector<double>> readAll(const model::WeightFile& file, const std::string& name) {
  const auto index = file.find(name);
  constexpr std::uint64_t most = std::uint64_t{1} << 28;
  if (!index || file.tensors()[*index].elements() > most) {
    return notACheckpoint(file.path());
  }
  std::vector<double> values(file.tensors()[*index].elements());
  return file.read(*index, std::span<double>(values)).map([&values] { return std::move(values); });
}

std::vector<EpochReport> epochsOf(const nlohmann::json& list) {
  std::vector<EpochReport> epochs;
  for (const auto& entry : list) {
    EpochReport epoch;
    const auto real = [&entry](const char* key) {
      return entry.at(key).is_null() ? std::nan("") : entry.at(key).get<double>();
    };
    epoch.epoch = entry.at("epoch").get<std::uint64_t>();
    epoch.loss = real("loss");
    epoch.trainAccuracy = real("train_accuracy");
    epoch.testAccuracy = real("test_accuracy");
    epoch.testLoss = real("test_loss");
    epoch.learningRate = real("learning_rate");
    epoch.bits = entry.at("bits").is_null() ? 0 : entry.at("bits").get<int>();
    epochs.push_back(epoch);
  }
  return epochs;
}

struct State {
  std::string settings;
  std::size_t correct = 0;
  std::vector<EpochReport> epochs;
};

core::Result<State> stateOf(const model::WeightFile& file) {
  const auto codes = readAll(file, stateTensor);
  if (!codes) {
    return core::Failure(codes.error());
  }
  std::string text;
  for (const double code : *codes) {
    text.push_back(static_cast<char>(static_cast<unsigned char>(std::clamp(code, 0.0, 255.0))));
  }
  const auto document = core::parseDocument(text);
  if (!document) {
    return notACheckpoint(file.path());
  }
  try {
    if (document->at("schema").get<std::string>() != checkpointSchema) {
      return notACheckpoint(file.path());
    }
    return State{document->at("settings").get<std::string>(),
                 document->at("correct_in_epoch").get<std::size_t>(), epochsOf(document->at("epochs"))};
  } catch (const nlohmann::json::exception&) {
    return notACheckpoint(file.path());
  }
}

core::Result<void> readNetwork(const model::WeightFile& file, Network& network) {
  for (const Parameter& parameter : network.layout().parameters) {
    const auto index = file.find(parameter.name);
    if (!index || file.tensors()[*index].shape != parameter.shape) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "has no tensor %1 of the network's shape; choose weights of this network "
                           "for images of this size."),
          {parameter.name}, file.path().string());
    }
  }
  for (const Parameter& parameter : network.layout().parameters) {
    auto read =
        file.read(*file.find(parameter.name), network.parameters().subspan(parameter.offset, parameter.size));
    if (!read) {
      return read;
    }
  }
  for (const Parameter& statistic : network.layout().statistics) {
    const auto target = network.statistics().subspan(statistic.offset, statistic.size);
    const auto index = file.find(statistic.name);
    if (!index || file.tensors()[*index].shape != statistic.shape) {
      std::fill(target.begin(), target.end(), statistic.name.ends_with("var") ? 1.0F : 0.0F);
    } else if (auto read = file.read(*index, target); !read) {
      return read;
    }
  }
  return {};
}

}  // namespace

std::string settingsText(const TrainingSettings& settings, const Dataset& dataset) {
  return settingsJson(settings, dataset).dump();
}

std::string statisticsText(const Training& training) {
  const History& history = training.history();
  Json document;
  Json losses = Json::array();
  Json usage = Json::array();
  std::map<int, Json> perBit;
  for (std::size_t i = 0; i < history.losses.size(); ++i) {
    losses.push_back(number(history.losses[i]));
    usage.push_back(history.bits[i] == 0 ? Json(nullptr) : Json(history.bits[i]));
    if (history.bits[i] != 0) {
      perBit[history.bits[i]].push_back(number(history.losses[i]));
    }
  }
  Json grouped = Json::object();
  for (auto& [bits, list] : perBit) {
    grouped[std::to_string(bits)] = std::move(list);
  }
  document["iteration_losses"] = std::move(losses);
  document["bit_width_usage"] = std::move(usage);
  document["losses_per_bit"] = std::move(grouped);
  document["config"] = settingsJson(training.settings(), training.dataset());
  document["epochs"] = epochsJson(history.epochs);
  return document.dump() + "\n";
}

FirstStep firstStepOf(const Network& network, bool gradients) {
  FirstStep step;
  const auto logits = network.logits().first(network.shape().classes);
  step.logits.assign(logits.begin(), logits.end());
  if (!gradients) {
    return step;
  }
  for (const Parameter& parameter : network.layout().parameters) {
    const auto gradient = network.gradients().subspan(parameter.offset, parameter.size);
    const auto beginning = gradient.first(std::min<std::size_t>(4, gradient.size()));
    step.gradients.push_back({parameter.name, normOf(gradient), {beginning.begin(), beginning.end()}});
  }
  return step;
}

std::string resultText(const Training& training, const FirstStep& first, const TestOutcome& tested) {
  const Precision& precision = training.settings().precision;
  const NetworkShape& shape = training.dataset().shape;
  Json document;
  document["schema"] = "quantoscope.training/1";
  document["config"] = precision.name;
  document["layers"] = Json::parse(precisionText(precision))["layers"];
  document["accuracy"] = tested.accuracy;
  document["test_loss"] = number(tested.loss);
  document["compression_ratio"] = compressionRatio(shape, precision);
  document["memory_mib"] = memoryMib(shape, precision);
  Json losses = Json::array();
  for (const double loss : training.history().losses) {
    losses.push_back(number(loss));
  }
  document["losses"] = std::move(losses);
  Json logits = Json::array();
  for (const float logit : first.logits) {
    logits.push_back(number(static_cast<double>(logit)));
  }
  document["first_logits"] = std::move(logits);
  for (const FirstStep::Gradient& gradient : first.gradients) {
    Json beginning = Json::array();
    for (const float value : gradient.first) {
      beginning.push_back(number(static_cast<double>(value)));
    }
    document["first_step_gradients"][gradient.name] = {{"norm", number(gradient.norm)},
                                                       {"first", std::move(beginning)}};
  }
  document["epochs"] = epochsJson(training.history().epochs);
  document["settings"] = settingsJson(training.settings(), training.dataset());
  return document.dump(1) + "\n";
}

core::Result<void> saveWeights(const std::filesystem::path& path, const Network& network) {
  return model::writeSafetensors(path, weightTensors(network));
}

core::Result<void> loadWeights(const std::filesystem::path& path, Network& network) {
  const auto file = model::openModel(path);
  if (!file) {
    return core::Failure(file.error());
  }
  return readNetwork(**file, network);
}

core::Result<void> saveCheckpoint(const std::filesystem::path& path, Training& training) {
  Json state;
  state["schema"] = checkpointSchema;
  state["settings"] = settingsText(training.settings(), training.dataset());
  state["correct_in_epoch"] = training.correctInEpoch();
  state["epochs"] = epochsJson(training.history().epochs);
  const std::string text = state.dump();
  std::vector<model::TensorToWrite> tensors = weightTensors(training.network());
  const std::vector<double> bits(training.history().bits.begin(), training.history().bits.end());
  const std::span<const float> first = training.optimizer().firstMoments();
  const std::span<const float> second = training.optimizer().secondMoments();
  const std::span<const double> losses = training.history().losses;
  tensors.push_back(model::tensorOf("adam.first", {first.size()}, first));
  tensors.push_back(model::tensorOf("adam.second", {second.size()}, second));
  tensors.push_back(model::tensorOf(lossTensor, {losses.size()}, losses));
  tensors.push_back(model::tensorOf(bitTensor, {bits.size()}, std::span<const double>(bits)));
  tensors.push_back({stateTensor, model::ScalarType::U8, {text.size()}, std::as_bytes(std::span(text))});
  return model::writeSafetensors(path, tensors);
}

core::Result<void> loadCheckpoint(const std::filesystem::path& path, Training& training) {
  const auto opened = model::openModel(path);
  if (!opened) {
    return core::Failure(opened.error());
  }
  const model::WeightFile& file = **opened;
  auto state = stateOf(file);
  if (!state) {
    return core::Failure(state.error());
  }
  if (state->settings != settingsText(training.settings(), training.dataset())) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error",
                         "is the state of a training with other settings or images; go on with those "
                         "it was begun with."),
        {}, path.string());
  }
  const auto losses = readAll(file, lossTensor);
  const auto bits = readAll(file, bitTensor);
  if (!losses || !bits) {
    return core::Failure(losses ? bits.error() : losses.error());
  }
  auto done =
      readNetwork(file, training.network())
          .and_then([&] { return readInto(file, "adam.first", training.optimizer().firstMoments()); })
          .and_then([&] { return readInto(file, "adam.second", training.optimizer().secondMoments()); });
  if (!done) {
    return done;
  }
  training.optimizer().setSteps(losses->size());
  History history;
  history.losses = *losses;
  history.bits.assign(bits->begin(), bits->end());
  history.epochs = std::move(state->epochs);
  return training.resume(std::move(history), state->correct);
}

}  // namespace quantoscope::training
