// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/layer_statistics.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::criticality {

StatisticsCollector::StatisticsCollector(const LlamaModel& model, const std::vector<Prompt>& prompts,
                                         double sparsityFactor)
    : m_model(model), m_prompts(prompts), m_factor(sparsityFactor), m_layers(model.config().layers) {
  for (Sums& layer : m_layers) {
    layer.heads.resize(model.config().heads);
  }
  for (const Prompt& prompt : prompts) {
    m_queries += static_cast<double>(prompt.tokens.size());
    m_laterQueries += static_cast<double>(prompt.tokens.size() - 1);
  }
}

void StatisticsCollector::beginBatch(std::size_t first, bool collect, bool count) {
  m_first = first;
  m_collect = collect;
  m_count = count;
}

double StatisticsCollector::deviation(const Sums& sums) const {
  const double mean = sums.first / sums.count;
  return std::sqrt(std::max(0.0, sums.second / sums.count - mean * mean));
}

bool StatisticsCollector::onLayer(std::size_t layer, std::span<const float> before,
                                  std::span<const float> after) {
  Sums& sums = m_layers[layer];
  if (m_collect) {
    const std::size_t width = m_model.config().hidden;
    for (std::size_t row = 0; row < after.size(); row += width) {
      double in = 0;
      double out = 0;
      double both = 0;
      for (std::size_t i = row; i < row + width; ++i) {
        const double a = after[i];
        const double b = before[i];
        const double square = a * a;
        sums.first += a;
        sums.second += square;
        sums.third += square * a;
        sums.fourth += square * square;
        sums.magnitude += std::abs(a);
        sums.largest = std::max(sums.largest, std::abs(after[i]));
        in += b * b;
        out += square;
        both += a * b;
      }
      // As PyTorch's cosine: norms are at least 1e-8.
      sums.cosines += both / (std::max(std::sqrt(in), 1e-8) * std::max(std::sqrt(out), 1e-8));
      sums.rows += 1;
    }
    sums.count += static_cast<double>(after.size());
  }
  if (m_count) {
    const double limit = m_factor * deviation(sums);
    sums.sparse += static_cast<double>(
        std::count_if(after.begin(), after.end(), [&](float a) { return std::abs(double{a}) < limit; }));
  }
  return std::isfinite(sums.fourth) && std::isfinite(sums.cosines);
}

void StatisticsCollector::onAttention(std::size_t layer,
                                      const std::vector<std::vector<AttentionSums>>& sums) {
  if (!m_collect) {
    return;
  }
  for (const std::vector<AttentionSums>& prompt : sums) {
    for (std::size_t head = 0; head < prompt.size(); ++head) {
      AttentionSums& total = m_layers[layer].heads[head];
      total.entropy += prompt[head].entropy;
      total.normalizedEntropy += prompt[head].normalizedEntropy;
      total.focus += prompt[head].focus;
    }
  }
}

const std::vector<bool>& StatisticsCollector::marked(std::size_t prompt) const {
  return m_prompts[m_first + prompt].marked;
}

std::span<float> StatisticsCollector::attentionMap(std::size_t layer, std::size_t prompt) {
  if (m_maps == nullptr || !m_collect || m_first + prompt != 0) {
    return {};
  }
  return m_maps->layers[layer];
}

LayerStatistics StatisticsCollector::statistics(std::size_t layer) const {
  const Sums& sums = m_layers[layer];
  LayerStatistics found;
  found.layer = static_cast<int>(layer);
  const double mean = sums.first / sums.count;
  const double deviation = this->deviation(sums);
  found.mean = mean;
  found.deviation = deviation;
  found.magnitude = sums.magnitude / sums.count;
  found.largest = sums.largest;
  found.sparsity = sums.sparse / sums.count;
  if (deviation > 0) {
    const double second = sums.second / sums.count;
    const double third = sums.third / sums.count;
    const double fourth = sums.fourth / sums.count;
    const double central =
        fourth - 4 * mean * third + 6 * mean * mean * second - 3 * mean * mean * mean * mean;
    found.kurtosis = central / (deviation * deviation * deviation * deviation) - 3;
  }
  found.influence = 1 - sums.cosines / sums.rows;
  found.entropy = 0;
  found.specialization = 0;
  found.focus = 0;
  const double heads = static_cast<double>(sums.heads.size());
  for (const AttentionSums& head : sums.heads) {
    HeadStatistics each;
    each.entropy = head.entropy / m_queries;
    each.specialization = m_laterQueries > 0 ? 1 - head.normalizedEntropy / m_laterQueries : 0;
    each.focus = head.focus / static_cast<double>(m_prompts.size());
    *found.entropy += each.entropy / heads;
    *found.specialization += each.specialization / heads;
    *found.focus += each.focus / heads;
    found.heads.push_back(each);
  }
  if (m_laterQueries == 0) {
    found.specialization.reset();
  }
  found.parameters = static_cast<double>(m_model.layerParameters(layer));
  for (const std::size_t matrix : m_model.layers()[layer].matrices) {
    found.matrices.push_back(static_cast<double>(m_model.weights().tensors()[matrix].elements()));
  }
  return found;
}

}  // namespace quantoscope::criticality
