// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/codesign_parameters.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>

#include "engine/model/layer_catalogue.h"

namespace quantoscope::present {
namespace {

using core::ParameterChange;
using core::ParameterSet;

std::string ownId(std::size_t own, const char* part) {
  return fmt::format("codesign.own.{}.{}", own, part);
}
std::string ownId(std::size_t own, const char* part, std::size_t layer) {
  return fmt::format("codesign.own.{}.{}.{}", own, part, layer);
}

/// A width that a network can have, for one that a file may hold.
int usableWidth(std::int64_t bits) {
  const auto width = static_cast<int>(bits);
  return width <= quantization::maximumGridBits ? width : quantization::untouchedBits;
}

std::vector<training::Precision> ownOf(const ParameterSet& parameters) {
  std::vector<training::Precision> own;
  const auto count = static_cast<std::size_t>(parameters.integer("codesign.own_count"));
  for (std::size_t i = 0; i < count; ++i) {
    training::Precision precision;
    precision.name = parameters.text(ownId(i, "name"));
    if (precision.name.empty()) {
      precision.name = fmt::format("own_{}", i + 1);
    }
    for (std::size_t layer = 0; layer < training::layerCount; ++layer) {
      precision.layers[layer] = {usableWidth(parameters.integer(ownId(i, "weight", layer))),
                                 usableWidth(parameters.integer(ownId(i, "activation", layer)))};
    }
    own.push_back(std::move(precision));
  }
  return own;
}

/// The changes that make these the user's own configurations.
std::vector<ParameterChange> changesTo(const ParameterSet& parameters,
                                       const std::vector<training::Precision>& own) {
  ParameterSet after;
  after.set("codesign.own_count", static_cast<std::int64_t>(own.size()));
  for (std::size_t i = 0; i < own.size(); ++i) {
    after.set(ownId(i, "name"), own[i].name);
    for (std::size_t layer = 0; layer < training::layerCount; ++layer) {
      after.set(ownId(i, "weight", layer), std::int64_t{own[i].layers[layer].weights});
      after.set(ownId(i, "activation", layer), std::int64_t{own[i].layers[layer].activations});
    }
  }
  ParameterSet before = parameters.subset("codesign.own.");
  if (const auto count = parameters.stored("codesign.own_count")) {
    before.set("codesign.own_count", *count);
  }
  return ParameterSet::difference(before, after);
}

bool taken(const ParameterSet& parameters, const std::string& name) {
  const auto all = configurationsOf(parameters);
  return std::any_of(all.begin(), all.end(), [&name](const auto& one) { return one.name == name; });
}

std::string freeName(const ParameterSet& parameters, const std::string& wanted) {
  std::string name = wanted.empty() ? std::string("own_1") : wanted;
  const std::string stem = wanted.empty() ? std::string("own") : wanted;
  for (int i = 2; taken(parameters, name); ++i) {
    name = fmt::format("{}_{}", stem, i);
  }
  return name;
}

/// The lines of "key=value"; names may hold '=', values do not.
std::map<std::string, std::string> linesOf(std::string_view text) {
  std::map<std::string, std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    const auto sign = line.rfind('=');
    if (sign != std::string_view::npos && sign > 0 && sign + 1 < line.size()) {
      lines[std::string(line.substr(0, sign))] = std::string(line.substr(sign + 1));
    }
  }
  return lines;
}

bool isAttentionInput(model::LayerCategory category) {
  return category == model::LayerCategory::AttnQ || category == model::LayerCategory::AttnK ||
         category == model::LayerCategory::AttnV;
}

}  // namespace

const std::vector<int>& gridWidths() {
  static const std::vector<int> widths = {2, 3, 4, 5, 6, 7, 8, 10, 12, 16, quantization::untouchedBits};
  return widths;
}

std::vector<training::Precision> configurationsOf(const ParameterSet& parameters) {
  const auto known = training::knownPrecisions();
  std::vector<training::Precision> all(known.begin(), known.end());
  for (training::Precision& own : ownOf(parameters)) {
    all.push_back(std::move(own));
  }
  return all;
}

bool isOwn(std::size_t configuration) {
  return configuration >= training::knownPrecisions().size();
}

std::size_t chosenConfiguration(const ParameterSet& parameters) {
  const auto all = configurationsOf(parameters);
  const std::string name = parameters.text("codesign.configuration");
  const auto found =
      std::find_if(all.begin(), all.end(), [&name](const auto& one) { return one.name == name; });
  return found == all.end() ? 1 : static_cast<std::size_t>(found - all.begin());
}

std::vector<ParameterChange> added(const ParameterSet& parameters, training::Precision precision) {
  std::vector<training::Precision> own = ownOf(parameters);
  if (own.size() >= static_cast<std::size_t>(mostOwnConfigurations)) {
    return {};
  }
  precision.name = freeName(parameters, precision.name);
  own.push_back(std::move(precision));
  return changesTo(parameters, own);
}

std::vector<ParameterChange> removed(const ParameterSet& parameters, std::size_t index) {
  std::vector<training::Precision> own = ownOf(parameters);
  const std::size_t known = training::knownPrecisions().size();
  if (index < known || index - known >= own.size()) {
    return {};
  }
  own.erase(own.begin() + static_cast<std::ptrdiff_t>(index - known));
  return changesTo(parameters, own);
}

std::vector<ParameterChange> edited(const ParameterSet& parameters, const CellEdit& edit) {
  std::vector<training::Precision> all = configurationsOf(parameters);
  if (edit.configuration >= all.size() || edit.layer >= training::layerCount) {
    return {};
  }
  training::Precision precision = all[edit.configuration];
  training::LayerBits& cell = precision.layers[edit.layer];
  int& width = edit.activation ? cell.activations : cell.weights;
  if (width == edit.bits) {
    return {};
  }
  width = edit.bits;
  if (!isOwn(edit.configuration)) {
    return added(parameters, std::move(precision));
  }
  std::vector<training::Precision> own = ownOf(parameters);
  own[edit.configuration - training::knownPrecisions().size()] = std::move(precision);
  return changesTo(parameters, own);
}

std::vector<ParameterChange> renamed(const ParameterSet& parameters, std::size_t index,
                                     const std::string& name) {
  std::vector<training::Precision> own = ownOf(parameters);
  const std::size_t known = training::knownPrecisions().size();
  if (index < known || index - known >= own.size() || name.empty() || taken(parameters, name)) {
    return {};
  }
  const std::string before = own[index - known].name;
  own[index - known].name = name;
  std::vector<ParameterChange> changes = changesTo(parameters, own);
  if (parameters.text("codesign.configuration") == before) {
    changes.push_back({"codesign.configuration", name});
  }
  return changes;
}

training::Schedule scheduleOf(const ParameterSet& parameters) {
  training::Schedule schedule;
  schedule.kind =
      training::scheduleKind(parameters.text("codesign.schedule")).value_or(training::ScheduleKind::Fixed);
  schedule.low = static_cast<int>(parameters.integer("codesign.schedule.low"));
  schedule.high = static_cast<int>(parameters.integer("codesign.schedule.high"));
  schedule.cycles = static_cast<int>(parameters.integer("codesign.schedule.cycles"));
  schedule.period = static_cast<int>(parameters.integer("codesign.schedule.period"));
  return schedule;
}

training::TrainingSettings trainingSettings(const ParameterSet& parameters,
                                            const training::Precision& precision) {
  training::TrainingSettings settings;
  settings.precision = precision;
  settings.schedule = scheduleOf(parameters);
  settings.epochs = static_cast<std::uint64_t>(parameters.integer("codesign.epochs"));
  settings.batch = static_cast<std::size_t>(parameters.integer("codesign.batch"));
  settings.optimizer.learningRate = parameters.real("codesign.learning_rate");
  settings.seed = static_cast<std::uint64_t>(parameters.integer("codesign.seed"));
  settings.augment = parameters.flag("codesign.augment");
  return settings;
}

std::map<std::string, int> pinsOf(const ParameterSet& parameters) {
  std::map<std::string, int> pins;
  for (const auto& [layer, value] : linesOf(parameters.text("codesign.pins"))) {
    int bits = 0;
    const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), bits);
    if (failed == std::errc() && end == value.data() + value.size() && bits > 0) {
      pins[layer] = bits;
    }
  }
  return pins;
}

std::map<std::string, std::string> tiesOf(const ParameterSet& parameters) {
  return linesOf(parameters.text("codesign.ties"));
}

std::string pinsText(const std::map<std::string, int>& pins) {
  std::string text;
  for (const auto& [layer, bits] : pins) {
    text += fmt::format("{}{}={}", text.empty() ? "" : "\n", layer, bits);
  }
  return text;
}

std::string tiesText(const std::map<std::string, std::string>& ties) {
  std::string text;
  for (const auto& [layer, group] : ties) {
    text += fmt::format("{}{}={}", text.empty() ? "" : "\n", layer, group);
  }
  return text;
}

codesign::AllocationLimits limitsOf(const ParameterSet& parameters) {
  const auto limit = [&parameters](const char* id, double unit) {
    const double value = parameters.real(id);
    return value > 0 ? std::optional(value * unit) : std::nullopt;
  };
  constexpr double secondsOfMicro = 1e-6;
  constexpr double picoOfMicro = 1e6;
  return {limit("codesign.limit.macs", 1), limit("codesign.limit.bops", 1),
          limit("codesign.limit.latency", secondsOfMicro), limit("codesign.limit.energy", picoOfMicro)};
}

codesign::AllocationInstance constrained(codesign::AllocationInstance instance,
                                         const ParameterSet& parameters) {
  const auto pins = pinsOf(parameters);
  const auto ties = tiesOf(parameters);
  const bool attention = parameters.flag("codesign.tie_attention");
  const codesign::AllocationLimits limits = limitsOf(parameters);
  for (const auto limit : {&codesign::AllocationLimits::macs, &codesign::AllocationLimits::bops,
                           &codesign::AllocationLimits::latency, &codesign::AllocationLimits::energy}) {
    if (limits.*limit) {
      instance.limits.*limit = limits.*limit;
    }
  }
  for (codesign::AllocationLayer& layer : instance.layers) {
    if (const auto pin = pins.find(layer.name); pin != pins.end()) {
      const auto width = std::find(instance.bitWidths.begin(), instance.bitWidths.end(), pin->second);
      const auto index = static_cast<std::size_t>(width - instance.bitWidths.begin());
      if (width != instance.bitWidths.end() && layer.cost[index]) {
        layer.pinned = pin->second;
      }
    }
    const int block = model::blockOf(layer.name);
    if (attention && block != model::noBlock && isAttentionInput(model::categoryOf(layer.name, 2))) {
      layer.tie = fmt::format("qkv {}", block);
    }
    if (const auto tie = ties.find(layer.name); tie != ties.end()) {
      layer.tie = tie->second;
    }
  }
  return instance;
}

bool operator==(const BenchSettings& a, const BenchSettings& b) {
  return a.method == b.method && a.spec.bits == b.spec.bits && a.spec.scheme == b.spec.scheme &&
         a.spec.step == b.spec.step && a.spec.granularity == b.spec.granularity &&
         a.spec.groupSize == b.spec.groupSize && a.spec.range.estimator == b.spec.range.estimator &&
         a.spec.range.percentile == b.spec.range.percentile;
}

BenchSettings benchSettings(const ParameterSet& parameters) {
  using quantization::Granularity;
  using quantization::RangeEstimator;
  BenchSettings settings;
  const std::string quantizer = parameters.text("codesign.bench.quantizer");
  settings.method = quantizer == "lloyd_max"      ? BenchMethod::LloydMax
                    : quantizer == "learned_step" ? BenchMethod::LearnedStep
                                                  : BenchMethod::Uniform;
  quantization::QuantizerSpec& spec = settings.spec;
  spec.bits = static_cast<int>(parameters.integer("codesign.bench.bits"));
  spec.scheme =
      quantizer == "asymmetric" ? quantization::Scheme::Asymmetric : quantization::Scheme::Symmetric;
  spec.step = quantizer == "symmetric_full" ? quantization::SymmetricStep::Full
                                            : quantization::SymmetricStep::Restricted;
  const std::string scope = parameters.text("codesign.bench.scope");
  spec.granularity = scope == "channel" ? Granularity::Channel
                     : scope == "group" ? Granularity::Group
                                        : Granularity::Tensor;
  spec.groupSize = static_cast<std::size_t>(parameters.integer("codesign.bench.group"));
  const std::string range = parameters.text("codesign.bench.range");
  for (const RangeEstimator estimator :
       {RangeEstimator::Max, RangeEstimator::Percentile, RangeEstimator::MseSearch, RangeEstimator::Entropy,
        RangeEstimator::AciqLaplace, RangeEstimator::AciqGauss}) {
    if (range == quantization::idOf(estimator)) {
      spec.range.estimator = estimator;
    }
  }
  spec.range.percentile = parameters.real("codesign.bench.percentile");
  return settings;
}

}  // namespace quantoscope::present
