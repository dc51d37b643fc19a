// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over hidden states and attention from which the statistics of layers follow, batch after batch.
// Private to the module. One thread.
#pragma once

#include <span>
#include <vector>

#include "engine/criticality/analysis.h"

namespace quantoscope::criticality {

class StatisticsCollector final : public ForwardObserver {
 public:
  StatisticsCollector(const LlamaModel& model, const std::vector<Prompt>& prompts, double sparsityFactor);

  /// Before a batch with the prompts [first, first + count): whether it adds to the sums, and whether sparse
  /// numbers are counted, for which the deviations must be known: either from earlier batches, or because
  /// this one has all prompts.
  void beginBatch(std::size_t first, bool collect, bool count);
  void keepAttention(AttentionMaps* maps) { m_maps = maps; }

  bool onLayer(std::size_t layer, std::span<const float> before, std::span<const float> after) override;
  void onAttention(std::size_t layer, const std::vector<std::vector<AttentionSums>>& sums) override;
  const std::vector<bool>& marked(std::size_t prompt) const override;
  std::span<float> attentionMap(std::size_t layer, std::size_t prompt) override;

  LayerStatistics statistics(std::size_t layer) const;

 private:
  struct Sums {
    double count = 0, first = 0, second = 0, third = 0, fourth = 0, magnitude = 0;
    float largest = 0;
    double sparse = 0;
    double cosines = 0, rows = 0;
    std::vector<AttentionSums> heads;
  };
  double deviation(const Sums& sums) const;

  const LlamaModel& m_model;
  const std::vector<Prompt>& m_prompts;
  double m_factor;
  std::vector<Sums> m_layers;
  double m_queries = 0;       ///< of all prompts
  double m_laterQueries = 0;  ///< those with at least two keys
  std::size_t m_first = 0;
  bool m_collect = true;
  bool m_count = true;
  AttentionMaps* m_maps = nullptr;
};

}  // namespace quantoscope::criticality
