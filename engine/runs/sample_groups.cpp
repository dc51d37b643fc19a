// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/sample_groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace quantoscope::runs {

SampleGroups::SampleGroups(std::shared_ptr<const RunRecord> record) : m_record(std::move(record)) {
  if (!m_record->lossesPerBit.empty()) {
    addLists();
  } else if (!m_record->losses.empty() && !m_record->bitWidths.empty()) {
    groupIterations();
  }
}

void SampleGroups::addLists() {
  const auto isGap = [](double loss) { return std::isnan(loss); };
  for (const BitLosses& list : m_record->lossesPerBit) {
    std::span<const double> losses = list.losses;
    if (std::any_of(losses.begin(), losses.end(), isGap)) {
      std::vector<double>& finite = m_owned.emplace_back();
      std::remove_copy_if(losses.begin(), losses.end(), std::back_inserter(finite), isGap);
      losses = finite;
    }
    if (!losses.empty()) {
      m_groups.push_back({list.bits, losses});
    }
  }
}

void SampleGroups::groupIterations() {
  m_owned.resize(maximumBits + 1);
  // Counted first: lists that grow would take up to twice the memory of a long run.
  std::array<std::size_t, maximumBits + 1> counts{};
  for (std::size_t i = 0; i < m_record->losses.size(); ++i) {
    const std::int8_t bits = m_record->bitWidths[i];
    counts[static_cast<std::size_t>(std::max<int>(bits, 0))] +=
        bits != unknownBits && !std::isnan(m_record->losses[i]) ? 1 : 0;
  }
  for (std::size_t bits = 0; bits < counts.size(); ++bits) {
    m_owned[bits].reserve(counts[bits]);
  }
  for (std::size_t i = 0; i < m_record->losses.size(); ++i) {
    const std::int8_t bits = m_record->bitWidths[i];
    if (bits != unknownBits && !std::isnan(m_record->losses[i])) {
      m_owned[static_cast<std::size_t>(bits)].push_back(m_record->losses[i]);
    }
  }
  for (int bits = minimumBits; bits <= maximumBits; ++bits) {
    const std::vector<double>& losses = m_owned[static_cast<std::size_t>(bits)];
    if (!losses.empty()) {
      m_groups.push_back({bits, losses});
    }
  }
}

}  // namespace quantoscope::runs
