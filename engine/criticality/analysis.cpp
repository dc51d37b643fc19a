// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/analysis.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/criticality/layer_statistics.h"
#include "engine/linalg/work.h"

namespace quantoscope::criticality {
namespace {

constexpr std::size_t mostMapNumbers = 16U << 20U;  // 64 MB of attention
constexpr std::uint64_t progressUnits = 10'000;

/// Prompts and variants that go through the model together.
struct Batch {
  std::size_t firstPrompt = 0;
  std::size_t prompts = 0;
  std::size_t firstVariant = 0;
  std::size_t variants = 0;
  double positions = 0;
};

struct MeanAndError {
  double mean = 0;
  double error = 0;
};

MeanAndError meanOf(const std::vector<double>& values) {
  if (values.empty()) {
    return {};
  }
  const auto count = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) {
    sum += value;
  }
  const double mean = sum / count;
  double squares = 0;
  for (const double value : values) {
    squares += (value - mean) * (value - mean);
  }
  return {mean, count > 1 ? std::sqrt(squares / (count - 1) / count) : 0};
}

core::Result<void> checkPrompts(const LlamaModel& model, const std::vector<Prompt>& prompts) {
  const LlamaConfig& config = model.config();
  if (prompts.empty()) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error", "There are no prompts; give a text, a file of prompts or token ids."));
  }
  for (std::size_t i = 0; i < prompts.size(); ++i) {
    const auto& tokens = prompts[i].tokens;
    if (tokens.size() > config.positions) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "Prompt %1 has %2 tokens; the model has %3 positions. Shorten or split it."),
          {std::to_string(i + 1), std::to_string(tokens.size()), std::to_string(config.positions)});
    }
    for (const std::uint32_t token : tokens) {
      if (token >= config.vocabulary) {
        return core::fail(
            core::ErrorCode::BadInput,
            QUANTOSCOPE_TEXT("Error", "Prompt %1 has the token %2; the model's vocabulary ends at %3."),
            {std::to_string(i + 1), std::to_string(token), std::to_string(config.vocabulary - 1)});
      }
    }
  }
  return {};
}

/// Runs prompts and variants in batches that stay within the memory limit, and collects their outputs in
/// order.
class Runner {
 public:
  Runner(const LlamaModel& model, const std::vector<Prompt>& prompts, std::vector<WeightVariant> variants,
         const AnalysisSettings& settings)
      : m_model(model), m_prompts(prompts), m_variants(std::move(variants)), m_settings(settings) {}

  core::Result<void> run(StatisticsCollector* collector) {
    const auto most =
        static_cast<double>(m_settings.memoryLimit) / static_cast<double>(bytesPerPosition(m_model.config()));
    std::vector<Batch> batches;
    if (auto planned = plan(most, batches); !planned) {
      return planned;
    }
    std::vector<WeightVariant*> all;
    for (WeightVariant& variant : m_variants) {
      all.push_back(&variant);
    }
    if (auto prepared = prepare(m_model, all, m_settings.stop); !prepared) {
      return prepared;
    }
    m_output.variants.resize(m_variants.size());
    // Deviations must be known before sparse numbers are counted, and they need all prompts.
    std::vector<Batch> before;
    if (collector != nullptr && !holdsAllPrompts(batches.front())) {
      const std::vector<WeightVariant> set = std::exchange(m_variants, {});
      auto planned = plan(most, before);
      m_variants = set;
      if (!planned) {
        return planned;
      }
    }
    for (const Batch& batch : before) {
      m_total += batch.positions;
    }
    for (const Batch& batch : batches) {
      m_total += batch.positions;
    }
    for (const Batch& batch : before) {
      collector->beginBatch(batch.firstPrompt, true, false);
      if (auto done = runBatch(batch, collector, false); !done) {
        return done;
      }
    }
    for (const Batch& batch : batches) {
      // Further variants of the same prompts must not be counted again.
      const bool first = batch.firstVariant == 0;
      if (collector != nullptr && first) {
        collector->beginBatch(batch.firstPrompt, before.empty(), true);
      }
      if (auto done = runBatch(batch, first ? collector : nullptr, true); !done) {
        return done;
      }
    }
    return {};
  }

  const ForwardOutput& output() const { return m_output; }

 private:
  bool holdsAllPrompts(const Batch& batch) const { return batch.prompts == m_prompts.size(); }

  core::Result<void> plan(double most, std::vector<Batch>& batches) const {
    const std::size_t variants = m_variants.size();
    std::size_t first = 0;
    while (first < m_prompts.size()) {
      const auto tokens = [&](std::size_t i) { return static_cast<double>(m_prompts[i].tokens.size()); };
      const double longest = tokens(first);
      const double runs = std::floor(most / longest);
      if (runs < (variants == 0 ? 1 : 2)) {
        return tooMuch(longest, variants == 0 ? 1 : 2);
      }
      // All variants of as many prompts as fit; if not even one prompt does, parts of the variants.
      const std::size_t together =
          variants == 0 ? 0 : static_cast<std::size_t>(std::min(runs - 1, static_cast<double>(variants)));
      std::size_t end = first + 1;
      double positions = longest;
      while (together == variants && end < m_prompts.size() &&
             (positions + tokens(end)) * static_cast<double>(1 + variants) <= most) {
        positions += tokens(end++);
      }
      std::size_t variant = 0;
      do {
        const std::size_t count = std::min(together, variants - variant);
        batches.push_back({first, end - first, variant, count, positions * static_cast<double>(1 + count)});
        variant += count;
      } while (variant < variants);
      first = end;
    }
    return {};
  }

  core::Result<void> tooMuch(double tokens, double runs) const {
    const double needed = tokens * runs * static_cast<double>(bytesPerPosition(m_model.config()));
    return core::fail(
        core::ErrorCode::Failed,
        QUANTOSCOPE_TEXT("Error",
                         "A prompt of %1 tokens needs about %2 MB for its states; %3 MB are allowed. "
                         "Allow more, or shorten the prompt."),
        {fmt::format("{}", tokens), fmt::format("{:.0f}", std::ceil(needed / 1e6)),
         fmt::format("{:.0f}", static_cast<double>(m_settings.memoryLimit) / 1e6)});
  }

  core::Result<void> runBatch(const Batch& batch, StatisticsCollector* collector, bool keep) {
    std::vector<TokenIds> tokens;
    for (std::size_t i = 0; i < batch.prompts; ++i) {
      tokens.push_back(m_prompts[batch.firstPrompt + i].tokens);
    }
    std::vector<const WeightVariant*> variants;
    for (std::size_t i = 0; i < batch.variants; ++i) {
      variants.push_back(&m_variants[batch.firstVariant + i]);
    }
    ForwardSettings settings;
    settings.stop = m_settings.stop;
    if (m_settings.progress) {
      settings.progress = [&](double share) {
        const double done = (m_done + share * batch.positions) / m_total;
        m_settings.progress(
            {static_cast<std::uint64_t>(done * static_cast<double>(progressUnits)), progressUnits});
      };
    }
    const auto output = runForward(m_model, tokens, variants, collector, settings);
    if (!output) {
      return core::Failure(output.error());
    }
    m_done += batch.positions;
    if (keep) {
      append(batch, *output);
    }
    return {};
  }

  void append(const Batch& batch, const ForwardOutput& output) {
    const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    if (batch.firstVariant == 0) {
      add(m_output.loss, output.loss);
      m_output.lastLogits = output.lastLogits;
    }
    for (std::size_t i = 0; i < batch.variants; ++i) {
      VariantOutput& to = m_output.variants[batch.firstVariant + i];
      add(to.divergence, output.variants[i].divergence);
      add(to.loss, output.variants[i].loss);
      add(to.sameTop, output.variants[i].sameTop);
    }
  }

  const LlamaModel& m_model;
  const std::vector<Prompt>& m_prompts;
  std::vector<WeightVariant> m_variants;
  const AnalysisSettings& m_settings;
  ForwardOutput m_output;
  double m_total = 0;
  double m_done = 0;
};

VariantMeasure measureOf(const std::vector<double>& baseLoss, const VariantOutput& output) {
  VariantMeasure measure;
  const MeanAndError divergence = meanOf(output.divergence);
  measure.divergence = divergence.mean;
  measure.divergenceError = divergence.error;
  const MeanAndError loss = meanOf(output.loss);
  measure.loss = loss.mean;
  measure.lossError = loss.error;
  std::vector<double> changes(output.loss.size());
  for (std::size_t i = 0; i < changes.size(); ++i) {
    changes[i] = output.loss[i] - baseLoss[i];
  }
  const MeanAndError change = meanOf(changes);
  measure.lossChange = change.mean;
  measure.lossChangeError = change.error;
  measure.perplexityChange = std::exp(loss.mean) - std::exp(meanOf(baseLoss).mean);
  measure.sameTop = static_cast<double>(std::count(output.sameTop.begin(), output.sameTop.end(), true)) /
                    static_cast<double>(output.sameTop.size());
  return measure;
}

/// One a width, from the outputs of its variants; `first` is that of the first width.
std::vector<RoundedLayer> roundedLayers(const ForwardOutput& output, std::size_t first,
                                        const std::vector<int>& bits) {
  std::vector<RoundedLayer> all;
  for (std::size_t b = 0; b < bits.size(); ++b) {
    const VariantOutput& variant = output.variants[first + b];
    RoundedLayer& rounded = all.emplace_back();
    rounded.bits = bits[b];
    rounded.measure = measureOf(output.loss, variant);
    rounded.divergence = rounded.measure->divergence;
    if (!variant.loss.empty()) {
      rounded.loss = rounded.measure->loss;
    }
  }
  return all;
}

std::string sharingName(const ScaleSharing& sharing) {
  switch (sharing.granularity) {
    case quantization::Granularity::Tensor:
      return "tensor";
    case quantization::Granularity::Channel:
      return "channel";
    case quantization::Granularity::Group:
      break;
  }
  return fmt::format("group of {}", sharing.groupSize);
}

/// Null when they are too large to keep.
std::shared_ptr<AttentionMaps> mapsFor(const LlamaModel& model, const Prompt& prompt) {
  const LlamaConfig& config = model.config();
  const std::size_t each = config.heads * prompt.tokens.size() * prompt.tokens.size();
  if (each * config.layers > mostMapNumbers) {
    return nullptr;
  }
  auto maps = std::make_shared<AttentionMaps>(AttentionMaps{prompt.names, config.heads, {}});
  maps->layers.assign(config.layers, std::vector<float>(each));
  return maps;
}

}  // namespace

const RoundedLayer* LayerStatistics::at(int bits) const {
  const auto found = std::find_if(rounded.begin(), rounded.end(),
                                  [&](const RoundedLayer& each) { return each.bits == bits; });
  return found == rounded.end() ? nullptr : &*found;
}

core::Result<Analysis> analyze(const LlamaModel& model, std::vector<Prompt> prompts,
                               const AnalysisSettings& settings) {
  if (const auto checked = checkPrompts(model, prompts); !checked) {
    return core::Failure(checked.error());
  }
  std::vector<WeightVariant> variants;
  for (std::size_t layer = 0; layer < model.config().layers; ++layer) {
    for (const int bits : settings.bits) {
      variants.push_back(layerVariant(model, layer, bits, settings.sharing));
    }
  }
  Analysis analysis;
  analysis.model = model.path().string();
  analysis.source = "measured here";
  analysis.sharing = sharingName(settings.sharing);
  analysis.prompts = std::move(prompts);
  StatisticsCollector collector(model, analysis.prompts, settings.sparsityFactor);
  if (settings.keepAttention) {
    const std::shared_ptr<AttentionMaps> maps = mapsFor(model, analysis.prompts.front());
    collector.keepAttention(maps.get());
    analysis.attention = maps;
  }
  Runner runner(model, analysis.prompts, std::move(variants), settings);
  if (const auto done = runner.run(&collector); !done) {
    return core::Failure(done.error());
  }
  const ForwardOutput& output = runner.output();
  if (!output.loss.empty()) {
    const MeanAndError loss = meanOf(output.loss);
    analysis.meanLoss = loss.mean;
    analysis.lossError = loss.error;
    analysis.perplexity = std::exp(loss.mean);
  }
  analysis.lastLogits = output.lastLogits;
  for (std::size_t layer = 0; layer < model.config().layers; ++layer) {
    LayerStatistics statistics = collector.statistics(layer);
    statistics.rounded = roundedLayers(output, layer * settings.bits.size(), settings.bits);
    analysis.layers.push_back(std::move(statistics));
  }
  return analysis;
}

core::Result<std::vector<RoundedLayer>> measureLayer(const LlamaModel& model,
                                                     const std::vector<Prompt>& prompts, std::size_t layer,
                                                     const AnalysisSettings& settings) {
  if (const auto checked = checkPrompts(model, prompts); !checked) {
    return core::Failure(checked.error());
  }
  std::vector<WeightVariant> variants;
  for (const int bits : settings.bits) {
    variants.push_back(layerVariant(model, layer, bits, settings.sharing));
  }
  Runner runner(model, prompts, std::move(variants), settings);
  if (const auto done = runner.run(nullptr); !done) {
    return core::Failure(done.error());
  }
  return roundedLayers(runner.output(), 0, settings.bits);
}

core::Result<PlanMeasure> measureVariant(const LlamaModel& model, const std::vector<Prompt>& prompts,
                                         WeightVariant variant, const AnalysisSettings& settings) {
  if (const auto checked = checkPrompts(model, prompts); !checked) {
    return core::Failure(checked.error());
  }
  std::vector<WeightVariant> variants;
  variants.push_back(std::move(variant));
  Runner runner(model, prompts, std::move(variants), settings);
  if (const auto done = runner.run(nullptr); !done) {
    return core::Failure(done.error());
  }
  const ForwardOutput& output = runner.output();
  PlanMeasure measure;
  measure.plan = measureOf(output.loss, output.variants.front());
  if (!output.loss.empty()) {
    measure.meanLoss = meanOf(output.loss).mean;
    measure.perplexity = std::exp(*measure.meanLoss);
  }
  return measure;
}

}  // namespace quantoscope::criticality
