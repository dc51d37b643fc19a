// SPDX-License-Identifier: GPL-3.0-or-later
// The finite losses of a run sorted by bit-width: what every statistic per bit-width is made of.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/runs/run_record.h"

namespace quantoscope::runs {

struct BitSamples {
  int bits = 0;
  std::span<const double> losses;  ///< finite, in the order of training, at least one
};

/// Immutable. Lists without gaps are not copied: the groups keep the record alive and look into it.
class SampleGroups {
 public:
  /// From losses_per_bit if the file has it, else grouped from the two lists; gaps and iterations without a
  /// bit-width are left out, and so are bit-widths without a finite loss. Empty when the record has neither.
  explicit SampleGroups(std::shared_ptr<const RunRecord> record);
  SampleGroups(const SampleGroups&) = delete;
  SampleGroups& operator=(const SampleGroups&) = delete;

  /// Ascending by bits.
  std::span<const BitSamples> all() const { return m_groups; }

 private:
  void addLists();
  void groupIterations();

  std::shared_ptr<const RunRecord> m_record;
  std::vector<std::vector<double>> m_owned;
  std::vector<BitSamples> m_groups;
};

}  // namespace quantoscope::runs
