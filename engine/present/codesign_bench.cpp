// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/codesign_bench.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "engine/quantization/learned_step.h"
#include "engine/quantization/lloyd_max.h"

namespace quantoscope::present {
namespace {

using quantization::AffineGrid;

constexpr std::string_view normalId = "normal";
constexpr std::string_view laplaceId = "laplace";
constexpr std::string_view trainedPrefix = "training:";
constexpr std::string_view modelPrefix = "model:";
constexpr std::size_t drawnNumbers = 65536;
constexpr std::size_t drawnChannels = 64;
constexpr std::size_t mostLevelsShown = 256;

core::Failure noTensor() {
  return core::fail(core::ErrorCode::NotFound,
                    QUANTOSCOPE_TEXT("Error", "This tensor is not there any more. Choose another one."));
}

/// The same numbers everywhere: quantiles of the distribution at evenly spaced shares, in a scattered order.
std::vector<float> drawn(bool laplace) {
  std::vector<float> values(drawnNumbers);
  // 40503 is odd, so i -> i * 40503 mod 2^16 visits every share once.
  for (std::size_t i = 0; i < drawnNumbers; ++i) {
    const double share =
        (static_cast<double>((i * 40503U) % drawnNumbers) + 0.5) / static_cast<double>(drawnNumbers);
    double x = 0;
    if (laplace) {
      x = share < 0.5 ? std::log(2 * share) : -std::log(2 * (1 - share));
    } else {
      // Newton's method on the distribution function, from the logistic approximation.
      x = std::log(share / (1 - share)) / 1.702;
      for (int step = 0; step < 40; ++step) {
        const double cdf = 0.5 * std::erfc(-x / std::sqrt(2.0));
        const double density = std::exp(-0.5 * x * x) / std::sqrt(2 * std::acos(-1.0));
        const double change = std::clamp((cdf - share) / std::max(density, 1e-12), -0.5, 0.5);
        x -= change;
        if (std::abs(change) < 1e-12) {
          break;
        }
      }
    }
    values[i] = static_cast<float>(x);
  }
  return values;
}

/// The newest weights there are: of the active training, else of the first one that has any.
TrainingRecordPtr withWeights(const CodesignData* data) {
  if (!data) {
    return nullptr;
  }
  if (auto active = data->find(data->active); active && active->weights) {
    return active;
  }
  const auto found = std::find_if(data->trainings.begin(), data->trainings.end(),
                                  [](const TrainingRecordPtr& one) { return one->weights != nullptr; });
  return found == data->trainings.end() ? nullptr : *found;
}

bool isShown(const model::Layer& layer) {
  return layer.category != model::LayerCategory::Other;
}

Text normalName() {
  return {QUANTOSCOPE_PRESENT("Normal distribution"), {}};
}
Text laplaceName() {
  return {QUANTOSCOPE_PRESENT("Laplace distribution"), {}};
}

/// What a method makes of numbers.
struct Outcome {
  std::vector<float> rounded;
  std::vector<double> levels;  ///< of the first grid
  std::size_t grids = 1;
};

std::vector<double> levelsOf(const AffineGrid& grid) {
  std::vector<double> levels;
  const auto count = static_cast<std::size_t>(grid.highest - grid.lowest) + 1;
  if (count <= mostLevelsShown) {
    for (std::size_t i = 0; i < count; ++i) {
      levels.push_back(
          quantization::valueOf(static_cast<std::int32_t>(grid.lowest) + static_cast<int>(i), grid));
    }
  }
  return levels;
}

Outcome rounded(std::span<const float> values, std::size_t channels, const BenchSettings& settings) {
  Outcome outcome;
  outcome.rounded.resize(values.size());
  if (settings.method == BenchMethod::LloydMax) {
    const quantization::LloydMax best = quantization::lloydMax(values, 1 << settings.spec.bits);
    quantization::roundToLevels(values, outcome.rounded, best);
    outcome.levels = best.levels;
    return outcome;
  }
  if (settings.method == BenchMethod::LearnedStep) {
    const float step = quantization::initialLearnedStep(values, settings.spec.bits, true);
    const AffineGrid grid = quantization::learnedStepGrid(step, settings.spec.bits, true);
    std::transform(values.begin(), values.end(), outcome.rounded.begin(),
                   [&grid](float x) { return quantization::onGrid(x, grid); });
    outcome.levels = levelsOf(grid);
    return outcome;
  }
  quantization::GridTable table;
  quantization::calibrate(values, channels, settings.spec, table);
  quantization::fakeQuantize(values, outcome.rounded, table);
  outcome.grids = table.grids.size();
  if (!table.grids.empty()) {
    outcome.levels = levelsOf(table.grids.front());
  }
  return outcome;
}

std::vector<double> counted(std::span<const float> values, const std::vector<double>& edges) {
  std::vector<double> counts(edges.size() - 1, 0.0);
  const double width = (edges.back() - edges.front()) / static_cast<double>(counts.size());
  for (const float value : values) {
    const double place = std::floor((static_cast<double>(value) - edges.front()) / width);
    counts[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(counts.size() - 1)))] += 1;
  }
  return counts;
}

std::vector<double> edgesOf(std::span<const float> values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  double first = *low;
  double last = *high;
  if (!(last - first > 1e-12 * std::max(std::abs(first), std::abs(last)))) {
    const double margin = std::max(1e-6, std::abs(first) * 0.5);
    first -= margin;
    last += margin;
  }
  std::vector<double> edges;
  for (int i = 0; i <= benchBins; ++i) {
    edges.push_back(first + (last - first) * i / benchBins);
  }
  return edges;
}

}  // namespace

std::vector<BenchTensor> benchTensors(const CodesignData* data, const ModelData* model) {
  std::vector<BenchTensor> tensors = {{std::string(normalId), normalName()},
                                      {std::string(laplaceId), laplaceName()}};
  if (withWeights(data)) {
    for (const std::string_view layer : training::layerNames) {
      const std::string name = std::string(layer) + ".weight";
      tensors.push_back(
          {std::string(trainedPrefix) + name, {QUANTOSCOPE_PRESENT("%1 of the trained network"), {name}}});
    }
  }
  if (model) {
    for (const model::Layer& layer : model->layers) {
      if (isShown(layer)) {
        tensors.push_back({std::string(modelPrefix) + layer.name, Text::verbatim(layer.name)});
      }
    }
  }
  return tensors;
}

core::Result<BenchComputer::Numbers> BenchComputer::load(const std::string& id, const CodesignDataPtr& data,
                                                         const ModelPtr& model) const {
  Numbers numbers;
  if (id.starts_with(trainedPrefix)) {
    const TrainingRecordPtr record = withWeights(data.get());
    const std::string name = id.substr(trainedPrefix.size());
    if (!record) {
      return noTensor();
    }
    for (const training::Parameter& parameter : training::layoutOf(record->shape).parameters) {
      if (parameter.name == name) {
        const auto begin = record->weights->begin() + static_cast<std::ptrdiff_t>(parameter.offset);
        numbers.values.assign(begin, begin + static_cast<std::ptrdiff_t>(parameter.size));
        numbers.channels = parameter.shape.front();
        numbers.whole = parameter.size;
        numbers.name = Text::verbatim(name + " (" + record->precision.name + ")");
        return numbers;
      }
    }
    return noTensor();
  }
  if (id.starts_with(modelPrefix)) {
    const std::string name = id.substr(modelPrefix.size());
    const auto layer = model ? std::find_if(model->layers.begin(), model->layers.end(),
                                            [&name](const model::Layer& one) { return one.name == name; })
                             : std::vector<model::Layer>::const_iterator();
    if (!model || layer == model->layers.end()) {
      return noTensor();
    }
    const std::size_t rowLength = layer->inFeatures;
    const std::size_t rows = layer->outFeatures;
    const std::size_t wanted =
        std::clamp<std::size_t>(benchNumbers / std::max<std::size_t>(1, rowLength), 1, rows);
    const std::size_t part = std::min(rowLength, benchNumbers);
    numbers.values.resize(wanted * part);
    for (std::size_t i = 0; i < wanted; ++i) {
      const std::size_t row = i * rows / wanted;
      const auto read = model->weights->read(layer->tensor, row * rowLength, part,
                                             std::span<float>(numbers.values).subspan(i * part, part));
      if (!read) {
        return core::Failure(read.error());
      }
    }
    numbers.channels = wanted;
    numbers.whole = rows * rowLength;
    numbers.name = Text::verbatim(name);
    if (!std::all_of(numbers.values.begin(), numbers.values.end(),
                     [](float x) { return std::isfinite(x); })) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "%1 holds numbers that are not finite. Choose another tensor."), {name});
    }
    return numbers;
  }
  const bool laplace = id == laplaceId;
  numbers.values = drawn(laplace);
  numbers.channels = drawnChannels;
  numbers.whole = drawnNumbers;
  numbers.name = laplace ? laplaceName() : normalName();
  return numbers;
}

core::Result<BenchResultPtr> BenchComputer::measure(const BenchSettings& settings) const {
  if (const auto checked = quantization::check(settings.spec); !checked) {
    return core::Failure(checked.error());
  }
  const Numbers& numbers = **m_numbers;
  auto result = std::make_shared<BenchResult>();
  result->tensor = numbers.name;
  result->numbers = numbers.whole;
  result->used = numbers.values.size();
  result->settings = settings;
  const Outcome outcome = rounded(numbers.values, numbers.channels, settings);
  result->grids = outcome.grids;
  result->levels = outcome.levels;
  result->error = quantization::errorBetween(numbers.values, outcome.rounded);
  quantization::AdaptiveBits policy;
  policy.sqnrDb = adaptiveTargetDb;
  policy.scheme = settings.spec.scheme;
  policy.step = settings.spec.step;
  result->adaptive = quantization::adaptBits(numbers.values, policy);
  result->edges = edgesOf(numbers.values);
  result->counts = counted(numbers.values, result->edges);
  result->rounded = counted(outcome.rounded, result->edges);
  for (int bits = 2; bits <= 8; ++bits) {
    BenchSettings at = settings;
    at.spec.bits = bits;
    result->widths.push_back(bits);
    result->sqnrDb.push_back(bits == settings.spec.bits
                                 ? result->error.sqnrDb
                                 : quantization::errorBetween(
                                       numbers.values, rounded(numbers.values, numbers.channels, at).rounded)
                                       .sqnrDb);
  }
  return BenchResultPtr(std::move(result));
}

const core::Result<BenchResultPtr>& BenchComputer::compute(const core::ParameterSet& parameters,
                                                           const CodesignDataPtr& data,
                                                           const ModelPtr& model) {
  const std::string tensor = parameters.text("codesign.bench.tensor");
  const TrainingRecordPtr trained = withWeights(data.get());
  const auto weights = trained ? trained->weights : nullptr;
  const BenchSettings settings = benchSettings(parameters);
  const bool sameTensor = m_numbers && tensor == m_tensor &&
                          (!tensor.starts_with(trainedPrefix) || weights == m_weights) &&
                          (!tensor.starts_with(modelPrefix) || model == m_model);
  if (!sameTensor) {
    m_numbers = load(tensor, data, model);
    m_tensor = tensor;
    m_weights = weights;
    m_model = model;
    m_result.reset();
  }
  if (!m_result || !(settings == m_settings)) {
    m_settings = settings;
    m_result =
        *m_numbers ? measure(settings) : core::Result<BenchResultPtr>(core::Failure(m_numbers->error()));
  }
  return *m_result;
}

}  // namespace quantoscope::present
