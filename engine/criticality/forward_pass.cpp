// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/forward_pass.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/criticality/attention.h"
#include "engine/criticality/next_token.h"
#include "engine/criticality/weight_stream.h"
#include "engine/linalg/buffers.h"
#include "engine/linalg/work.h"

namespace quantoscope::criticality {
namespace {

void normalize(std::span<const float> from, std::span<float> to, const std::vector<float>& weight,
               double epsilon) {
  const std::size_t width = weight.size();
  for (std::size_t row = 0; row < from.size(); row += width) {
    double squares = 0;
    for (std::size_t i = 0; i < width; ++i) {
      squares += double{from[row + i]} * from[row + i];
    }
    const auto scale = static_cast<float>(1 / std::sqrt(squares / static_cast<double>(width) + epsilon));
    for (std::size_t i = 0; i < width; ++i) {
      to[row + i] = weight[i] * (from[row + i] * scale);
    }
  }
}

/// The runs of a pass one below the other: at full precision first, then the variants that have begun, in
/// the order of the first layer they change. A variant is a copy of the first run until it begins.
class Pass {
 public:
  Pass(const LlamaModel& model, const std::vector<TokenIds>& prompts,
       const std::vector<const WeightVariant*>& variants, ForwardObserver* observer,
       const ForwardSettings& settings)
      : m_model(model),
        m_config(model.config()),
        m_prompts(prompts),
        m_variants(variants),
        m_observer(observer),
        m_settings(settings),
        m_stream(model, settings.stop),
        m_frequencies(rotaryFrequencies(model.config())) {
    for (const TokenIds& prompt : prompts) {
      m_offsets.push_back(m_positions);
      m_positions += prompt.size();
    }
    for (std::size_t i = 0; i < variants.size(); ++i) {
      m_order.push_back(i);
      m_begins.push_back(firstLayerOf(*variants[i]));
    }
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return m_begins[a] < m_begins[b]; });
  }

  core::Result<ForwardOutput> run() {
    if (!embed()) {
      return core::Failure(m_stream.error());
    }
    const double steps = static_cast<double>(m_config.layers) + 1;
    for (std::size_t layer = 0; layer < m_config.layers; ++layer) {
      begin(static_cast<std::ptrdiff_t>(layer));
      const std::vector<float> before = m_observer == nullptr ? std::vector<float>() : firstRun();
      if (!attention(layer) || !mlp(layer)) {
        return core::Failure(m_stream.error());
      }
      if (m_observer != nullptr &&
          !m_observer->onLayer(layer, before, std::span<const float>(m_states).first(before.size()))) {
        return notFinite(layer);
      }
      report(static_cast<double>(layer + 1) / steps);
    }
    begin(static_cast<std::ptrdiff_t>(m_config.layers));
    return measure();
  }

 private:
  static constexpr std::ptrdiff_t fromEmbedding = -1;

  /// The layer before which a variant parts from the run at full precision.
  std::ptrdiff_t firstLayerOf(const WeightVariant& variant) const {
    if (variant.contains(m_model.embedding())) {
      return fromEmbedding;
    }
    for (std::size_t layer = 0; layer < m_model.layers().size(); ++layer) {
      for (const std::size_t matrix : m_model.layers()[layer].matrices) {
        if (variant.contains(matrix)) {
          return static_cast<std::ptrdiff_t>(layer);
        }
      }
    }
    return static_cast<std::ptrdiff_t>(m_model.layers().size());
  }

  std::size_t runs() const { return 1 + m_begun; }
  std::vector<float> firstRun() const {
    return {m_states.begin(), m_states.begin() + static_cast<std::ptrdiff_t>(m_positions * m_config.hidden)};
  }

  /// Lets the variants that change this layer begin as copies of the first run.
  void begin(std::ptrdiff_t layer) {
    const std::size_t size = m_positions * m_config.hidden;
    while (m_begun < m_order.size() && m_begins[m_order[m_begun]] <= layer) {
      m_states.resize(m_states.size() + size);
      std::copy_n(m_states.begin(), size, m_states.end() - static_cast<std::ptrdiff_t>(size));
      ++m_begun;
    }
  }

  /// The runs by the rounding they have for a tensor, neighbors joined.
  std::vector<RowGroup> groups(std::size_t tensor) const {
    std::vector<RowGroup> found;
    for (std::size_t run = 0; run < runs(); ++run) {
      const MatrixRounding* rounding = nullptr;
      if (run > 0) {
        const WeightVariant& variant = *m_variants[m_order[run - 1]];
        const auto entry = variant.find(tensor);
        rounding = entry == variant.end() ? nullptr : &entry->second;
      }
      if (!found.empty() && found.back().rounding == rounding) {
        found.back().count += m_positions;
      } else {
        found.push_back({run * m_positions, m_positions, rounding});
      }
    }
    return found;
  }

  bool embed() {
    // Variants that round the embedding begin here, each with its own rows.
    const std::size_t hidden = m_config.hidden;
    m_states.reserve((1 + m_variants.size()) * m_positions * hidden);
    m_states.resize(m_positions * hidden);
    begin(fromEmbedding);
    for (const RowGroup& group : groups(m_model.embedding())) {
      for (std::size_t row = group.first; row < group.first + group.count; row += m_positions) {
        std::size_t at = row;
        for (const TokenIds& prompt : m_prompts) {
          for (const std::uint32_t token : prompt) {
            if (!m_stream.row(m_model.embedding(), token, group.rounding,
                              std::span(m_states).subspan(at++ * hidden, hidden))) {
              return false;
            }
          }
          if (m_settings.stop.stop_requested()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  bool project(std::size_t tensor, std::span<const float> from, std::vector<float>& to) {
    const auto out = static_cast<std::size_t>(m_model.weights().tensors()[tensor].shape[0]);
    to.resize(runs() * m_positions * out);
    return m_stream.multiply(tensor, from, to, groups(tensor));
  }

  void addToStates(const std::vector<float>& change) {
    for (std::size_t i = 0; i < change.size(); ++i) {
      m_states[i] += change[i];
    }
  }

  bool normalized(std::size_t norm) {
    const std::vector<float> weight = m_stream.vector(norm);
    if (weight.empty()) {
      return false;
    }
    m_inputs.resize(m_states.size());
    normalize(m_states, m_inputs, weight, m_config.normEpsilon);
    return true;
  }

  bool attention(std::size_t layer) {
    const auto& matrices = m_model.layers()[layer].matrices;
    const auto tensor = [&](Projection p) { return matrices[static_cast<std::size_t>(p)]; };
    if (!normalized(m_model.layers()[layer].attentionNorm) ||
        !project(tensor(Projection::Query), m_inputs, m_queries) ||
        !project(tensor(Projection::Key), m_inputs, m_keys) ||
        !project(tensor(Projection::Value), m_inputs, m_values)) {
      return false;
    }
    rotateAll(m_queries, m_config.heads);
    rotateAll(m_keys, m_config.keyHeads);
    m_attended.resize(m_queries.size());
    attendAll(layer);
    if (m_settings.stop.stop_requested() || !project(tensor(Projection::Output), m_attended, m_change)) {
      return false;
    }
    addToStates(m_change);
    return true;
  }

  void rotateAll(std::vector<float>& rows, std::size_t heads) const {
    const std::size_t width = heads * m_config.headSize;
    for (std::size_t run = 0; run < runs(); ++run) {
      for (std::size_t prompt = 0; prompt < m_prompts.size(); ++prompt) {
        for (std::size_t i = 0; i < m_prompts[prompt].size(); ++i) {
          const std::size_t row = run * m_positions + m_offsets[prompt] + i;
          rotate(std::span(rows).subspan(row * width, width), i, m_frequencies);
        }
      }
    }
  }

  void attendAll(std::size_t layer) {
    const std::size_t heads = m_config.heads;
    std::vector<std::vector<AttentionSums>> sums(m_prompts.size(), std::vector<AttentionSums>(heads));
    const std::size_t each = m_prompts.size() * heads;
    linalg::forPieces({m_settings.stop, true}, runs() * each, [&](std::size_t piece) {
      const std::size_t run = piece / each;
      const std::size_t prompt = piece % each / heads;
      const std::size_t head = piece % heads;
      const std::size_t row = run * m_positions + m_offsets[prompt];
      const std::size_t queryWidth = heads * m_config.headSize;
      const std::size_t keyWidth = m_config.keyHeads * m_config.headSize;
      const std::size_t query = row * queryWidth + head * m_config.headSize;
      // Neighboring heads share a head of keys.
      const std::size_t key = row * keyWidth + head / (heads / m_config.keyHeads) * m_config.headSize;
      const HeadView view{&m_queries[query],        queryWidth,       &m_keys[key],
                          &m_values[key],           keyWidth,         &m_attended[query],
                          m_prompts[prompt].size(), m_config.headSize};
      if (run > 0 || m_observer == nullptr) {
        attend(view, nullptr, nullptr, nullptr, m_settings.stop);
        return;
      }
      const std::span<float> map = m_observer->attentionMap(layer, prompt);
      attend(view, &m_observer->marked(prompt), &sums[prompt][head],
             map.empty() ? nullptr : map.data() + head * view.length * view.length, m_settings.stop);
    });
    if (m_observer != nullptr && !m_settings.stop.stop_requested()) {
      m_observer->onAttention(layer, sums);
    }
  }

  bool mlp(std::size_t layer) {
    const auto& matrices = m_model.layers()[layer].matrices;
    const auto tensor = [&](Projection p) { return matrices[static_cast<std::size_t>(p)]; };
    if (!normalized(m_model.layers()[layer].mlpNorm) ||
        !project(tensor(Projection::Gate), m_inputs, m_gate) ||
        !project(tensor(Projection::Up), m_inputs, m_up)) {
      return false;
    }
    for (std::size_t i = 0; i < m_gate.size(); ++i) {
      m_gate[i] = m_gate[i] / (1 + std::exp(-m_gate[i])) * m_up[i];
    }
    if (!project(tensor(Projection::Down), m_gate, m_change)) {
      return false;
    }
    addToStates(m_change);
    return true;
  }

  core::Result<ForwardOutput> measure() {
    if (!normalized(m_model.finalNorm())) {
      return core::Failure(m_stream.error());
    }
    ForwardOutput sorted;
    if (!measureNextTokens(m_stream, m_model.head(), m_config.vocabulary, m_prompts, m_inputs,
                           groups(m_model.head()), m_variants.size(), m_settings.lastLogits, sorted)) {
      return core::Failure(m_stream.error());
    }
    for (const double loss : sorted.loss) {
      if (!std::isfinite(loss)) {
        return notFinite(m_config.layers - 1);
      }
    }
    ForwardOutput output;
    output.loss = std::move(sorted.loss);
    output.lastLogits = std::move(sorted.lastLogits);
    output.variants.resize(m_variants.size());
    for (std::size_t i = 0; i < m_order.size(); ++i) {
      output.variants[m_order[i]] = std::move(sorted.variants[i]);
    }
    report(1);
    return output;
  }

  core::Failure notFinite(std::size_t layer) const {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "The numbers after layer %1 are not finite; the model has weights that are not, "
                         "or too large ones."),
        {std::to_string(layer)}, m_model.path().string());
  }

  void report(double share) const {
    if (m_settings.progress) {
      m_settings.progress(share);
    }
  }

  const LlamaModel& m_model;
  const LlamaConfig& m_config;
  const std::vector<TokenIds>& m_prompts;
  const std::vector<const WeightVariant*>& m_variants;
  ForwardObserver* m_observer;
  const ForwardSettings& m_settings;
  WeightStream m_stream;
  std::vector<float> m_frequencies;
  std::vector<std::size_t> m_offsets;    ///< of each prompt's positions in a run
  std::size_t m_positions = 0;           ///< of all prompts
  std::vector<std::size_t> m_order;      ///< of the variants
  std::vector<std::ptrdiff_t> m_begins;  ///< by variant
  std::size_t m_begun = 0;
  std::vector<float> m_states;
  std::vector<float> m_inputs, m_queries, m_keys, m_values, m_attended, m_gate, m_up, m_change;
};

}  // namespace

core::Result<ForwardOutput> runForward(const LlamaModel& model, const std::vector<TokenIds>& prompts,
                                       const std::vector<const WeightVariant*>& variants,
                                       ForwardObserver* observer, const ForwardSettings& settings) {
  if (auto room = linalg::checkBuffers(); !room) {
    return core::Failure(std::move(room.error()));
  }
  return Pass(model, prompts, variants, observer, settings).run();
}

std::uint64_t bytesPerPosition(const LlamaConfig& config) {
  const std::uint64_t queries = config.heads * config.headSize;
  const std::uint64_t keys = config.keyHeads * config.headSize;
  // States (twice while variants begin), inputs and changes; queries and what they attend to; keys and
  // values; gate and up; blocks of products on two threads; sums over the vocabulary.
  constexpr std::uint64_t others = 4096 + 2048;
  return 4 * (4 * config.hidden + 2 * queries + 2 * keys + 2 * config.intermediate) + others;
}

}  // namespace quantoscope::criticality
