// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of runs_views.h.
#include <algorithm>
#include <cmath>
#include <string>

#include "engine/present/runs_range.h"
#include "engine/present/runs_views.h"
#include "engine/runs/numbers.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostBins = 80;

/// What a distribution is made of; `groups` keeps the losses alive.
struct Distribution {
  std::shared_ptr<const runs::SampleGroups> groups;
  std::vector<runs::BitSamples> samples;
  std::vector<double> owned;
  bool byBits = true;
};

Chart emptyChart(const char* sentence) {
  Chart chart;
  chart.emptyState = {sentence, {}};
  return chart;
}

/// Why `run` has no distribution over `iterations`; null if nothing stands against it.
const char* missing(const RunPtr& run, const std::optional<Range>& iterations) {
  if (!run) {
    return QUANTOSCOPE_PRESENT(
        "No run is loaded. Open a training-statistics file to see how its losses spread.");
  }
  if (!iterations) {
    return nullptr;
  }
  if (run->record->losses.empty()) {
    return QUANTOSCOPE_PRESENT(
        "The range cannot be looked up: the file needs the list iteration_losses. Show "
        "the whole run instead.");
  }
  if (!iterationsIn(*run, *iterations)) {
    return QUANTOSCOPE_PRESENT(
        "None of this run's iterations is in the selected range. Select another range "
        "in the timeline, or show the whole run.");
  }
  return nullptr;
}

/// The losses by bit-width, or all of them together if nothing is known about bit-widths.
Distribution distributionOf(const RunPtr& run, const std::optional<Range>& iterations) {
  const runs::RunRecord& record = *run->record;
  const auto span =
      iterations ? iterationsIn(*run, *iterations) : std::optional(IterationSpan{0, record.losses.size()});
  Distribution distribution;
  distribution.groups = iterations ? samplesIn(*run, *span) : run->samples;
  distribution.samples.assign(distribution.groups->all().begin(), distribution.groups->all().end());
  if (distribution.samples.empty() && record.bitWidths.empty()) {
    const auto begin = record.losses.begin();
    std::copy_if(begin + static_cast<std::ptrdiff_t>(span->first),
                 begin + static_cast<std::ptrdiff_t>(span->end), std::back_inserter(distribution.owned),
                 [](double loss) { return !std::isnan(loss); });
    distribution.byBits = false;
    if (!distribution.owned.empty()) {
      distribution.samples.push_back({0, distribution.owned});
    }
  }
  return distribution;
}

Text titleOf(const RunPtr& run, const std::optional<Range>& iterations) {
  if (!iterations) {
    return {QUANTOSCOPE_PRESENT("Distribution of the loss: %1"), {run->record->name}};
  }
  const IterationSpan span = *iterationsIn(*run, *iterations);
  return {QUANTOSCOPE_PRESENT("Distribution of the loss, iterations %1–%2: %3"),
          {std::to_string(span.first), std::to_string(span.end - 1), run->record->name}};
}

/// What boxes and bars of one group have in common.
struct Look {
  Text name;
  Color color;
  Subject subject;
};

Look lookOf(const Distribution& distribution, int bits) {
  if (!distribution.byBits) {
    return {{QUANTOSCOPE_PRESENT("All iterations"), {}}, {ColorRole::Series, 0}, {}};
  }
  return {bitWidthName(bits), {ColorRole::BitWidth, bits}, {std::nullopt, bits}};
}

std::size_t binCount(const std::vector<double>& losses) {
  const auto count = static_cast<double>(losses.size());
  std::vector<double> work = losses;
  const double q1 = runs::quantile(work, 0.25);
  const double q3 = runs::quantile(work, 0.75);
  const auto [low, high] = std::minmax_element(losses.begin(), losses.end());
  double bins = 1 + std::ceil(std::log2(count));
  if (q3 > q1) {
    // Halved so that the difference of two huge numbers stays finite.
    bins = std::ceil((*high / 2 - *low / 2) / (2 * (q3 / 2 - q1 / 2)) * std::cbrt(count));
  }
  return static_cast<std::size_t>(std::clamp(bins, 1.0, static_cast<double>(mostBins)));
}

/// Ascending edges over all losses; one bin around a value that is all there is, or whose neighbors are too
/// close to tell apart.
std::vector<double> binEdges(const Distribution& distribution) {
  std::vector<double> losses;
  for (const runs::BitSamples& group : distribution.samples) {
    losses.insert(losses.end(), group.losses.begin(), group.losses.end());
  }
  const auto [low, high] = std::minmax_element(losses.begin(), losses.end());
  const std::size_t bins = binCount(losses);
  std::vector<double> edges;
  for (std::size_t i = 0; i <= bins; ++i) {
    edges.push_back(std::lerp(*low, *high, static_cast<double>(i) / static_cast<double>(bins)));
  }
  if (std::adjacent_find(edges.begin(), edges.end(), std::greater_equal<>()) != edges.end()) {
    const double margin = std::max({0.5 * std::abs(*low), 0.5 * std::abs(*high), 1e-9});
    return {*low - margin, *high + margin};
  }
  return edges;
}

std::vector<double> countIn(const std::vector<double>& edges, std::span<const double> losses) {
  std::vector<double> counts(edges.size() - 1, 0.0);
  for (const double loss : losses) {
    const auto above = std::upper_bound(edges.begin() + 1, edges.end() - 1, loss);
    counts[static_cast<std::size_t>(above - edges.begin()) - 1] += 1;
  }
  return counts;
}

ChartPtr finished(Chart chart) {
  return std::make_shared<const Chart>(std::move(chart));
}

constexpr const char* noLosses = QUANTOSCOPE_PRESENT(
    "There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses "
    "together with bit_width_usage.");

}  // namespace

ChartPtr lossBoxes(const RunPtr& run, const std::optional<Range>& iterations) {
  if (const char* sentence = missing(run, iterations)) {
    Chart chart = emptyChart(sentence);
    chart.title = {QUANTOSCOPE_PRESENT("Distribution of the loss"), {}};
    chart.content = BoxChart{};
    return finished(std::move(chart));
  }
  const Distribution distribution = distributionOf(run, iterations);
  BoxChart boxes;
  for (const runs::BitSamples& samples : distribution.samples) {
    const runs::BitStatistics statistics = runs::bitStatistics(samples);
    const Look look = lookOf(distribution, samples.bits);
    boxes.boxes.push_back({look.name, look.color, look.subject, statistics.whiskerLow, statistics.q1,
                           statistics.median, statistics.q3, statistics.whiskerHigh, statistics.mean,
                           statistics.samples, statistics.outliers});
  }
  Chart chart = emptyChart(boxes.boxes.empty() ? noLosses : "");
  chart.title = titleOf(run, iterations);
  chart.category.title = {QUANTOSCOPE_PRESENT("Bit-width"), {}};
  if (!distribution.byBits) {
    chart.category.title = {};
  }
  chart.value.title = {QUANTOSCOPE_PRESENT("Loss"), {}};
  chart.content = std::move(boxes);
  return finished(std::move(chart));
}

ChartPtr lossHistogram(const RunPtr& run, const std::optional<Range>& iterations) {
  if (const char* sentence = missing(run, iterations)) {
    Chart chart = emptyChart(sentence);
    chart.title = {QUANTOSCOPE_PRESENT("Distribution of the loss"), {}};
    chart.content = Histogram{};
    return finished(std::move(chart));
  }
  const Distribution distribution = distributionOf(run, iterations);
  Histogram histogram;
  if (!distribution.samples.empty()) {
    histogram.edges = binEdges(distribution);
  }
  for (const runs::BitSamples& samples : distribution.samples) {
    const Look look = lookOf(distribution, samples.bits);
    histogram.sets.push_back({look.name, look.color, look.subject, countIn(histogram.edges, samples.losses)});
  }
  Chart chart = emptyChart(histogram.sets.empty() ? noLosses : "");
  chart.title = titleOf(run, iterations);
  chart.category.title = {QUANTOSCOPE_PRESENT("Loss"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("Iterations"), {}};
  chart.content = std::move(histogram);
  return finished(std::move(chart));
}

}  // namespace quantoscope::present
