// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_curves.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "engine/present/runs_views.h"
#include "engine/present/series.h"
#include "engine/runs/convergence.h"
#include "engine/runs/convergence_rate.h"

namespace quantoscope::present {
namespace {

PlotPtr finished(Plot plot) {
  return std::make_shared<const Plot>(std::move(plot));
}

PlotPtr emptyPlot(Plot plot, const char* sentence) {
  plot.elements.clear();
  plot.emptyState = {sentence, {}};
  return finished(std::move(plot));
}

Plot sampleIndexPlot(const char* title, const char* value) {
  Plot plot;
  plot.title = {title, {}};
  plot.x.title = {QUANTOSCOPE_PRESENT("Sample at this bit-width"), {}};
  plot.x.integers = true;
  plot.y.title = {value, {}};
  return plot;
}

ElementInfo bitInfo(const char* kind, int bits, bool inLegend) {
  return {kind + std::to_string(bits), bitWidthName(bits), inLegend, {std::nullopt, bits}};
}

/// One loss makes no line.
Points singleLoss(const runs::BitSamples& samples) {
  Points point;
  point.info = bitInfo("single.", samples.bits, false);
  point.x = std::make_shared<const std::vector<double>>(1, 0.0);
  point.y = std::make_shared<const std::vector<double>>(1, samples.losses.front());
  point.color = {ColorRole::BitWidth, samples.bits};
  point.sizePt = 4;
  return point;
}

void addSmoothed(Plot& plot, int bits, const runs::SmoothLines& lines, const std::stop_token& stop) {
  const Stroke stroke{{ColorRole::BitWidth, bits}, 1.6, Dash::Solid};
  const auto add = [&](const char* kind, bool inLegend, const runs::DerivedPtr& line) {
    if (line && line->size() > 0) {
      plot.elements.push_back(
          seriesOf(bitInfo(kind, bits, inLegend), runs::keptOrDerived(line, stop), stroke, stop));
    }
  };
  add("smoothed.", true, lines.line);
  add("low.", true, lines.low);
  add("high.", false, lines.high);
}

Rule zeroRule() {
  Rule rule;
  rule.info.id = "zero";
  rule.stroke = {{ColorRole::Muted}, 0.8, Dash::Dashed};
  return rule;
}

constexpr const char* noGroups = QUANTOSCOPE_PRESENT(
    "There are no losses per bit-width: the file needs losses_per_bit, or iteration_losses together with "
    "bit_width_usage.");

/// The place of value i of a comparison, evenly spaced.
Series comparisonSeries(ElementInfo info, const runs::Comparison& comparison, std::vector<double> values,
                        const Stroke& stroke) {
  Series series = seriesOf(std::move(info), runs::Column<double>(std::move(values)), stroke);
  series.x0 = comparison.positions.front();
  series.dx = comparison.positions.size() > 1 ? comparison.positions[1] - comparison.positions[0] : 1.0;
  return series;
}

/// The area between two curves as one polygon per stretch without a gap.
void addBand(Plot& plot, const runs::Comparison& comparison) {
  const std::size_t count = comparison.mean.size();
  for (std::size_t first = 0; first < count;) {
    std::size_t end = first;
    while (end < count && std::isfinite(comparison.mean[end]) && std::isfinite(comparison.std[end])) {
      ++end;
    }
    Polygon band;
    band.info = {"band." + std::to_string(first),
                 {QUANTOSCOPE_PRESENT("Mean ± one standard deviation"), {}},
                 std::none_of(plot.elements.begin(), plot.elements.end(),
                              [](const Element& element) { return infoOf(element).inLegend; }),
                 {}};
    for (std::size_t i = first; i < end; ++i) {
      band.x.push_back(comparison.positions[i]);
      band.y.push_back(comparison.mean[i] + comparison.std[i]);
    }
    for (std::size_t i = end; i-- > first;) {
      band.x.push_back(comparison.positions[i]);
      band.y.push_back(comparison.mean[i] - comparison.std[i]);
    }
    band.fill = {ColorRole::Series, 0, 0.3};
    band.outline.widthPt = 0;
    if (end > first) {
      plot.elements.emplace_back(std::move(band));
    }
    first = end + 1;
  }
}

void addGroup(Plot& plot, const runs::Comparison& comparison) {
  addBand(plot, comparison);
  plot.elements.push_back(
      comparisonSeries({"mean",
                        {QUANTOSCOPE_PRESENT("Mean of %1 runs"), {std::to_string(comparison.losses.size())}},
                        true,
                        {}},
                       comparison, comparison.mean, {{ColorRole::Series, 0}, 1.2, Dash::Solid}));
}

}  // namespace

runs::Column<double> heldBy(const RunPtr& run, std::span<const double> losses) {
  return {std::shared_ptr<const double>(run, losses.data()), losses.size()};
}

Series seriesOf(ElementInfo info, runs::LineValues values, const Stroke& stroke,
                const std::stop_token& stop) {
  Series series;
  series.info = std::move(info);
  if (auto* derived = std::get_if<runs::DerivedPtr>(&values)) {
    series.data = std::make_shared<const MinMaxPyramid>(std::move(*derived), stop);
  } else {
    series.data = std::make_shared<const MinMaxPyramid>(std::get<runs::Column<double>>(std::move(values)));
  }
  series.stroke = stroke;
  return series;
}

runs::Smoother smootherOf(std::string_view id) {
  using runs::Smoother;
  constexpr std::pair<std::string_view, Smoother> known[] = {{"rolling_mean", Smoother::RollingMean},
                                                             {"exponential", Smoother::ExponentialAverage},
                                                             {"gaussian", Smoother::Gaussian},
                                                             {"savitzky_golay", Smoother::SavitzkyGolay},
                                                             {"median", Smoother::Median},
                                                             {"envelope", Smoother::Envelope}};
  for (const auto& [name, smoother] : known) {
    if (id == name) {
      return smoother;
    }
  }
  return Smoother::None;
}

runs::Alignment alignmentOf(std::string_view id) {
  return id == "fraction" ? runs::Alignment::Fraction : runs::Alignment::Iteration;
}

PlotPtr trajectoriesPlot(const RunPtr& run, const TrajectoryOptions& options, std::stop_token stop) {
  Plot plot = sampleIndexPlot(QUANTOSCOPE_PRESENT("Loss at each bit-width"), QUANTOSCOPE_PRESENT("Loss"));
  if (!run) {
    return emptyPlot(std::move(plot),
                     QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to "
                                         "see its losses at each bit-width."));
  }
  plot.title = {QUANTOSCOPE_PRESENT("Loss at each bit-width: %1"), {run->record->name}};
  const auto groups = run->samples->all();
  if (groups.empty()) {
    return emptyPlot(std::move(plot), noGroups);
  }
  const bool positive = std::all_of(run->perBit.begin(), run->perBit.end(),
                                    [](const runs::BitStatistics& bit) { return bit.minimum > 0; });
  plot.y.logarithmic = options.logarithmic && positive;
  if (options.logarithmic && !positive) {
    plot.notice = {QUANTOSCOPE_PRESENT("The scale is linear: a logarithmic one needs losses above zero."),
                   {}};
  }
  const bool smoothed = options.smoother != runs::Smoother::None;
  for (const runs::BitSamples& samples : groups) {
    const double alpha = smoothed ? 0.3 : 0.9;
    plot.elements.push_back(seriesOf(bitInfo("raw.", samples.bits, !smoothed), heldBy(run, samples.losses),
                                     {{ColorRole::BitWidth, samples.bits, alpha}, 0.7, Dash::Solid}));
    if (samples.losses.size() == 1) {
      plot.elements.push_back(singleLoss(samples));
    }
  }
  for (const runs::BitSamples& samples : groups) {
    addSmoothed(plot, samples.bits,
                runs::smoothLinesOf(heldBy(run, samples.losses), options.smoother, options.window), stop);
  }
  return finished(std::move(plot));
}

PlotPtr convergenceRatePlot(const RunPtr& run, std::stop_token stop) {
  Plot plot = sampleIndexPlot(QUANTOSCOPE_PRESENT("Convergence rate"),
                              QUANTOSCOPE_PRESENT("Fall of the loss per sample"));
  if (!run) {
    return emptyPlot(std::move(plot),
                     QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to "
                                         "see how fast its loss falls."));
  }
  plot.title = {QUANTOSCOPE_PRESENT("Convergence rate: %1"), {run->record->name}};
  plot.elements.emplace_back(zeroRule());
  for (const runs::BitSamples& samples : run->samples->all()) {
    const runs::DerivedPtr rate = runs::convergenceRateOf(heldBy(run, samples.losses));
    if (!rate) {
      continue;
    }
    Series series = seriesOf(bitInfo("rate.", samples.bits, true), runs::keptOrDerived(rate, stop),
                             {{ColorRole::BitWidth, samples.bits, 0.9}, 1.0, Dash::Solid}, stop);
    const std::size_t half = runs::convergenceWindow(samples.losses.size()) / 2;
    series.x0 = static_cast<double>(half);
    plot.elements.emplace_back(std::move(series));
  }
  if (plot.elements.size() == 1) {
    return emptyPlot(std::move(plot),
                     run->samples->all().empty()
                         ? noGroups
                         : QUANTOSCOPE_PRESENT("No bit-width has more than 10 losses, which is too little to "
                                               "speak of convergence."));
  }
  return finished(std::move(plot));
}

PlotPtr comparisonPlot(const std::vector<RunPtr>& runs, const ComparisonOptions& options,
                       std::stop_token stop) {
  Plot plot;
  const bool fraction = options.alignment == runs::Alignment::Fraction;
  plot.title = options.group      ? Text{QUANTOSCOPE_PRESENT("Mean of the runs"), {}}
               : options.baseline ? Text{QUANTOSCOPE_PRESENT("Difference to a run"), {}}
               : fraction         ? Text{QUANTOSCOPE_PRESENT("Runs by fraction of the training"), {}}
                                  : Text{QUANTOSCOPE_PRESENT("Runs by iteration"), {}};
  plot.x.title = fraction ? Text{QUANTOSCOPE_PRESENT("Fraction of the run"), {}}
                          : Text{QUANTOSCOPE_PRESENT("Iteration"), {}};
  plot.x.integers = !fraction;
  plot.y.title = {QUANTOSCOPE_PRESENT("Loss"), {}};
  if (runs.empty()) {
    return emptyPlot(std::move(plot),
                     QUANTOSCOPE_PRESENT("No run is loaded. Open two or more training-statistics "
                                         "files to compare them."));
  }
  std::vector<std::shared_ptr<const runs::RunRecord>> records;
  records.reserve(runs.size());
  for (const RunPtr& run : runs) {
    records.push_back(run->record);
  }
  const bool difference = options.baseline && *options.baseline < runs.size();
  runs::Comparison comparison = runs::compareRuns(records, options.alignment, options.baseline, stop);
  if (comparison.positions.empty()) {
    return emptyPlot(std::move(plot),
                     QUANTOSCOPE_PRESENT("These runs do not say when their losses were recorded: "
                                         "the files need the list iteration_losses."));
  }
  if (comparison.positions.size() == runs::comparisonCells && !fraction) {
    plot.notice = {QUANTOSCOPE_PRESENT("Each point is the mean over one of %1 equal stretches."),
                   {std::to_string(runs::comparisonCells)}};
  }
  if (runs.size() == 1) {
    plot.notice = {QUANTOSCOPE_PRESENT("One run is loaded. Open another one to compare it."), {}};
  }
  if (options.group) {
    addGroup(plot, comparison);
    return finished(std::move(plot));
  }
  if (difference) {
    plot.title = {QUANTOSCOPE_PRESENT("Difference to %1"), {runs[*options.baseline]->record->name}};
    plot.y.title = {QUANTOSCOPE_PRESENT("Loss minus that of %1"), {runs[*options.baseline]->record->name}};
    plot.elements.emplace_back(zeroRule());
  }
  std::vector<std::vector<double>>& values = difference ? comparison.differences : comparison.losses;
  for (std::size_t i = 0; i < values.size(); ++i) {
    plot.elements.emplace_back(comparisonSeries(
        {"run." + std::to_string(i), Text::verbatim(runs[i]->record->name), true, {}}, comparison,
        std::move(values[i]), {{ColorRole::Series, static_cast<int>(i), 0.9}, 1.1, Dash::Solid}));
  }
  return finished(std::move(plot));
}

}  // namespace quantoscope::present
