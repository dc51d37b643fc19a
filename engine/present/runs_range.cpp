// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_range.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "engine/present/number_format.h"
#include "engine/runs/numbers.h"

namespace quantoscope::present {
namespace {

constexpr int usualDigits = 4;

template <typename T>
std::vector<T> slice(const runs::Column<T>& values, const IterationSpan& span) {
  const auto at = [&values](std::size_t index) { return values.begin() + std::min(index, values.size()); };
  return {at(span.first), at(span.end)};
}

}  // namespace

std::optional<IterationSpan> iterationsIn(const runs::RunAnalysis& run, const Range& range) {
  if (!(range.low <= range.high)) {
    return std::nullopt;
  }
  const auto count = static_cast<double>(run.summary.iterations.value_or(0));
  const double first = std::max(0.0, std::ceil(range.low));
  const double end = std::min(count, std::floor(range.high) + 1);
  if (!(first < end)) {
    return std::nullopt;
  }
  return IterationSpan{static_cast<std::size_t>(first), static_cast<std::size_t>(end)};
}

std::shared_ptr<const runs::SampleGroups> samplesIn(const runs::RunAnalysis& run, const IterationSpan& span) {
  auto excerpt = std::make_shared<runs::RunRecord>();
  excerpt->losses = slice(run.record->losses, span);
  excerpt->bitWidths = slice(run.record->bitWidths, span);
  return std::make_shared<const runs::SampleGroups>(std::move(excerpt));
}

RangeStatistics statisticsIn(const runs::RunAnalysis& run, const IterationSpan& span) {
  std::vector<double> losses = slice(run.record->losses, span);
  std::erase_if(losses, [](double loss) { return std::isnan(loss); });
  RangeStatistics statistics{losses.size(), runs::mean(losses), runs::undefined, runs::undefined};
  if (!losses.empty()) {
    const auto [low, high] = std::minmax_element(losses.begin(), losses.end());
    statistics.lowest = *low;
    statistics.highest = *high;
  }
  return statistics;
}

Text rangeSentence(const runs::RunAnalysis& run, const Range& range) {
  const std::optional<IterationSpan> span = iterationsIn(run, range);
  if (!span) {
    return {QUANTOSCOPE_PRESENT("None of this run's iterations is in the selected range."), {}};
  }
  std::vector<std::string> arguments = {std::to_string(span->first), std::to_string(span->end - 1),
                                        std::to_string(run.summary.iterations.value_or(0))};
  const RangeStatistics statistics = statisticsIn(run, *span);
  if (statistics.finite == 0) {
    return {QUANTOSCOPE_PRESENT("Iterations %1–%2 of %3: no loss is recorded there."), std::move(arguments)};
  }
  for (const double value : {statistics.mean, statistics.lowest, statistics.highest}) {
    arguments.push_back(formatNumber(value, shownDigits(usualDigits)));
  }
  return {QUANTOSCOPE_PRESENT("Iterations %1–%2 of %3: mean loss %4, lowest %5, highest %6."),
          std::move(arguments)};
}

}  // namespace quantoscope::present
