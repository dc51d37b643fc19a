// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of runs_views.h.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

#include "engine/present/min_max_pyramid.h"
#include "engine/present/number_format.h"
#include "engine/present/runs_curves.h"
#include "engine/present/runs_views.h"
#include "engine/runs/numbers.h"
#include "engine/runs/smoothing.h"

namespace quantoscope::present {
namespace {

constexpr std::array<double, 3> transitionSizesPt = {3.5, 5.0, 6.5};

Values share(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

PlotPtr emptyPlot(Plot plot, const char* sentence) {
  plot.elements.clear();
  plot.emptyState = {sentence, {}};
  return std::make_shared<const Plot>(std::move(plot));
}

/// The loss plot and the timeline of a run span the same iterations.
Axis iterationAxis(std::size_t iterations) {
  Axis axis;
  axis.title = {QUANTOSCOPE_PRESENT("Iteration"), {}};
  axis.integers = true;
  if (iterations > 0) {
    const auto count = static_cast<double>(iterations);
    const double margin = std::max(0.5, 0.01 * count);
    axis.range = Range{-margin, count + margin};
  }
  return axis;
}

struct PointLists {
  std::vector<double> x;
  std::vector<double> y;
};

Points bitPoints(int bits, PointLists lists, double sizePt) {
  Points points;
  points.info.id = "bits." + std::to_string(bits);
  points.info.inLegend = true;
  if (bits == runs::unknownBits) {
    points.info.id = "bits.unknown";
    points.info.name = {QUANTOSCOPE_PRESENT("Unknown bit-width"), {}};
    points.color = {ColorRole::Muted};
  } else {
    points.info.name = bitWidthName(bits);
    points.info.subject.bitWidth = bits;
    points.color = {ColorRole::BitWidth, bits};
  }
  points.x = share(std::move(lists.x));
  points.y = share(std::move(lists.y));
  points.sizePt = sizePt;
  return points;
}

/// Fewer points are drawn larger, so that the plot carries about the same ink.
double pointSizePt(std::size_t count) {
  return count <= 200 ? 4.0 : count <= 800 ? 3.0 : count <= 5000 ? 2.3 : 1.6;
}

/// Where long runs are cut into stretches, each shown by its extremes.
constexpr std::size_t stretches = 1000;
constexpr std::size_t mostPoints = 50000;
constexpr std::size_t mostSwitches = 4000;

/// The finite losses of each bit-width by iteration; of long runs the smallest and the largest one in each
/// stretch.
std::map<int, PointLists> lossPoints(const runs::RunRecord& record) {
  std::map<int, PointLists> groups;
  const std::size_t count = record.losses.size();
  const auto bitsAt = [&record](std::size_t i) { return record.bitWidths.empty() ? 0 : record.bitWidths[i]; };
  const auto add = [&](std::size_t i) {
    PointLists& group = groups[bitsAt(i)];
    group.x.push_back(static_cast<double>(i));
    group.y.push_back(record.losses[i]);
  };
  if (count <= mostPoints) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!std::isnan(record.losses[i])) {
        add(i);
      }
    }
    return groups;
  }
  struct Pair {
    std::size_t lowest = 0;
    std::size_t highest = 0;
    bool any = false;
  };
  // One entry per bit-width, from "unknown" at 0.
  std::vector<Pair> extremes(runs::maximumBits + 2);
  for (std::size_t stretch = 0; stretch < stretches; ++stretch) {
    std::fill(extremes.begin(), extremes.end(), Pair{});
    for (std::size_t i = count * stretch / stretches; i < count * (stretch + 1) / stretches; ++i) {
      if (std::isnan(record.losses[i])) {
        continue;
      }
      const int slot = bitsAt(i) + 1;
      Pair& pair = extremes[static_cast<std::size_t>(slot)];
      pair.lowest = pair.any && record.losses[pair.lowest] <= record.losses[i] ? pair.lowest : i;
      pair.highest = pair.any && record.losses[pair.highest] >= record.losses[i] ? pair.highest : i;
      pair.any = true;
    }
    for (const Pair& pair : extremes) {
      if (pair.any) {
        add(std::min(pair.lowest, pair.highest));
        if (pair.lowest != pair.highest) {
          add(std::max(pair.lowest, pair.highest));
        }
      }
    }
  }
  return groups;
}

void addLossPoints(Plot& plot, const runs::RunRecord& record) {
  const double sizePt = pointSizePt(record.losses.size());
  for (auto& [bits, lists] : lossPoints(record)) {
    Points points = bitPoints(bits, std::move(lists), sizePt);
    if (record.bitWidths.empty()) {
      points.info = {"losses", {QUANTOSCOPE_PRESENT("Loss"), {}}, false, {}};
      points.color = {ColorRole::Series, 0};
    }
    plot.elements.push_back(std::move(points));
  }
}

Series rollingMeanLine(const runs::RunRecord& record) {
  const std::size_t window = rollingMeanWindow(record.losses.size());
  return seriesOf(
      {"rolling_mean", {QUANTOSCOPE_PRESENT("Rolling mean of %1"), {std::to_string(window)}}, true, {}},
      runs::keptOrDerived(runs::rollingMeanOf(record.losses, window)),
      {{ColorRole::Foreground}, 1.2, Dash::Solid});
}

bool allPositive(const runs::Column<double>& losses) {
  return std::none_of(losses.begin(), losses.end(), [](double loss) { return loss <= 0; });
}

double smallestGap(const std::vector<int>& bits, double (*scale)(double)) {
  double gap = 1;
  const double whole = scale(bits.back()) - scale(bits.front());
  for (std::size_t i = 1; i < bits.size(); ++i) {
    gap = std::min(gap, (scale(bits[i]) - scale(bits[i - 1])) / whole);
  }
  return gap;
}

Axis bitWidthAxis(const std::vector<runs::BitUsage>& usage) {
  std::vector<int> bits;
  Axis axis;
  axis.title = {QUANTOSCOPE_PRESENT("Bit-width (bit)"), {}};
  axis.integers = true;
  for (const runs::BitUsage& entry : usage) {
    bits.push_back(entry.bits);
    axis.ticks.push_back({static_cast<double>(entry.bits), Text::verbatim(std::to_string(entry.bits))});
  }
  const auto linear = [](double value) { return value; };
  const auto logarithm = [](double value) { return std::log2(value); };
  axis.logarithmic = bits.size() > 2 && smallestGap(bits, logarithm) > smallestGap(bits, linear);
  const double low = bits.front();
  const double high = bits.back();
  // The markers at the outermost levels need room.
  if (axis.logarithmic) {
    const double factor = std::pow(high / low, 0.12);
    axis.range = Range{low / factor, high * factor};
  } else {
    const double margin = std::max(0.5, 0.12 * (high - low));
    axis.range = Range{low - margin, high + margin};
  }
  return axis;
}

void addBands(Plot& plot, const runs::Usage& usage) {
  std::map<int, std::vector<Bands::Band>> bands;
  for (const runs::DwellSegment& segment : usage.segments) {
    bands[segment.bits].push_back({{static_cast<double>(segment.start), static_cast<double>(segment.end)},
                                   {ColorRole::BitWidth, segment.bits, 0.22}});
  }
  for (auto& [bits, list] : bands) {
    Bands element;
    element.info = {"dwell." + std::to_string(bits), bitWidthName(bits), false, {std::nullopt, bits}};
    element.bands = std::move(list);
    plot.elements.push_back(std::move(element));
  }
}

/// The steps of one bit-width: each stretch with the switch that led to it, then a gap. Together they are the
/// whole step function.
void addSteps(Plot& plot, const runs::Usage& usage) {
  std::map<int, PointLists> steps;
  const runs::DwellSegment* previous = nullptr;
  for (const runs::DwellSegment& segment : usage.segments) {
    PointLists& lists = steps[segment.bits];
    const auto add = [&lists](std::size_t iteration, double bits) {
      lists.x.push_back(static_cast<double>(iteration));
      lists.y.push_back(bits);
    };
    if (previous && previous->end == segment.start) {
      add(segment.start, previous->bits);
    }
    add(segment.start, segment.bits);
    add(segment.end, segment.bits);
    add(segment.end, runs::undefined);
    previous = &segment;
  }
  for (auto& [bits, lists] : steps) {
    Line line;
    line.info = {"steps." + std::to_string(bits), bitWidthName(bits), false, {std::nullopt, bits}};
    line.x = share(std::move(lists.x));
    line.y = share(std::move(lists.y));
    line.stroke = {{ColorRole::BitWidth, bits}, 1.2, Dash::Solid};
    line.shape = LineShape::StepAfter;
    plot.elements.push_back(std::move(line));
  }
}

/// The bit-width as one line, for runs that switch too often to draw their dwells one by one.
void addManySteps(Plot& plot, const runs::Column<std::int8_t>& bitWidths) {
  Series series;
  series.info = {"steps", {QUANTOSCOPE_PRESENT("Bit-width"), {}}, false, {}};
  series.data = std::make_shared<const MinMaxPyramid>(bitWidths);
  series.stroke = {{ColorRole::Muted, 0, 0.7}, 0.8, Dash::Solid};
  plot.elements.push_back(std::move(series));
}

/// The switches to mark: all, or those with the largest changes, by iteration.
std::vector<runs::Transition> markedTransitions(const runs::Transitions& transitions) {
  std::vector<runs::Transition> marked = transitions.all;
  if (marked.size() > mostSwitches) {
    const auto size = [](const runs::Transition& transition) {
      return std::isnan(transition.change) ? -1.0 : std::abs(transition.change);
    };
    const auto end = marked.begin() + static_cast<std::ptrdiff_t>(mostSwitches);
    std::nth_element(marked.begin(), end, marked.end(),
                     [&](const auto& a, const auto& b) { return size(a) > size(b); });
    marked.erase(end, marked.end());
    std::sort(marked.begin(), marked.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
  }
  return marked;
}

/// Switches of one direction and size.
struct SwitchGroup {
  PointLists at;
  double largest = 0;
};

void addDirection(Plot& plot, std::array<SwitchGroup, 3> groups, bool rose) {
  bool keyed = false;
  std::vector<Points> elements;
  for (std::size_t size = groups.size(); size-- > 0;) {
    if (groups[size].at.x.empty()) {
      continue;
    }
    Points points;
    const std::string largest = formatNumber(groups[size].largest, 3);
    points.info.id = (rose ? "rose." : "fell.") + std::to_string(size);
    points.info.name = rose ? Text{QUANTOSCOPE_PRESENT("Loss rose ≤ %1"), {largest}}
                            : Text{QUANTOSCOPE_PRESENT("Loss fell ≤ %1"), {largest}};
    points.info.inLegend = !std::exchange(keyed, true);
    points.x = share(std::move(groups[size].at.x));
    points.y = share(std::move(groups[size].at.y));
    points.color = {rose ? ColorRole::Positive : ColorRole::Negative};
    points.marker = rose ? Marker::TriangleUp : Marker::TriangleDown;
    points.sizePt = transitionSizesPt[size];
    elements.push_back(std::move(points));
  }
  // Small ones last: a large one never hides them.
  std::move(elements.begin(), elements.end(), std::back_inserter(plot.elements));
}

void addTransitions(Plot& plot, const runs::Transitions& transitions) {
  double largest = 0;
  const std::vector<runs::Transition> marked = markedTransitions(transitions);
  for (const runs::Transition& transition : marked) {
    largest = std::max(largest, std::isnan(transition.change) ? 0.0 : std::abs(transition.change));
  }
  std::array<SwitchGroup, 3> rose;
  std::array<SwitchGroup, 3> fell;
  SwitchGroup other;
  for (const runs::Transition& transition : marked) {
    const double change = std::abs(transition.change);
    SwitchGroup* group = &other;
    if (change > 0) {
      const auto third = std::min<std::size_t>(2, static_cast<std::size_t>(3 * (change / largest)));
      group = transition.change > 0 ? &rose[third] : &fell[third];
      group->largest = std::max(group->largest, change);
    }
    group->at.x.push_back(static_cast<double>(transition.index));
    group->at.y.push_back(transition.to);
  }
  addDirection(plot, std::move(rose), true);
  addDirection(plot, std::move(fell), false);
  if (!other.at.x.empty()) {
    Points points;
    points.info = {"unchanged", {QUANTOSCOPE_PRESENT("Change of loss zero or not known"), {}}, true, {}};
    points.x = share(std::move(other.at.x));
    points.y = share(std::move(other.at.y));
    points.color = {ColorRole::Muted};
    points.sizePt = transitionSizesPt.front();
    plot.elements.push_back(std::move(points));
  }
}

}  // namespace

Text bitWidthName(int bits) {
  return {QUANTOSCOPE_PRESENT("%1 bit"), {std::to_string(bits)}};
}

std::size_t rollingMeanWindow(std::size_t iterations) {
  return std::clamp<std::size_t>(iterations / 50 / 2 * 2 + 1, 5, 101);
}

PlotPtr lossPlot(const RunPtr& run, const LossPlotOptions& options) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Loss by iteration"), {}};
  plot.x = iterationAxis(run ? run->summary.iterations.value_or(0) : 0);
  plot.y.title = {QUANTOSCOPE_PRESENT("Loss"), {}};
  if (!run) {
    return emptyPlot(
        std::move(plot),
        QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to see its loss."));
  }
  const runs::RunRecord& record = *run->record;
  if (record.losses.empty()) {
    return emptyPlot(std::move(plot),
                     QUANTOSCOPE_PRESENT("This run does not say when its losses were recorded: "
                                         "the file needs the list iteration_losses."));
  }
  if (!run->summary.finalLoss) {
    return emptyPlot(std::move(plot), QUANTOSCOPE_PRESENT("No loss in iteration_losses is a finite number."));
  }
  plot.title = {QUANTOSCOPE_PRESENT("Loss by iteration: %1"), {record.name}};
  plot.y.logarithmic = options.logarithmic && allPositive(record.losses);
  if (options.logarithmic && !plot.y.logarithmic) {
    plot.notice = {QUANTOSCOPE_PRESENT("The scale is linear: a logarithmic one needs losses above zero."),
                   {}};
  }
  if (record.losses.size() > mostPoints && plot.notice.empty()) {
    plot.notice = {
        QUANTOSCOPE_PRESENT("The line holds every loss; colored points mark the extremes in each of %1 "
                            "stretches."),
        {std::to_string(stretches)}};
  }
  plot.elements.push_back(seriesOf({"raw", {QUANTOSCOPE_PRESENT("Loss"), {}}, false, {}}, record.losses,
                                   {{ColorRole::Muted, 0, 0.45}, 0.6, Dash::Solid}));
  addLossPoints(plot, record);
  if (options.rollingMean) {
    plot.elements.push_back(rollingMeanLine(record));
  }
  return std::make_shared<const Plot>(std::move(plot));
}

PlotPtr timelinePlot(const RunPtr& run) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Bit-width by iteration"), {}};
  plot.x = iterationAxis(run ? run->summary.iterations.value_or(0) : 0);
  plot.y.title = {QUANTOSCOPE_PRESENT("Bit-width (bit)"), {}};
  if (!run) {
    return emptyPlot(
        std::move(plot),
        QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to see its bit-widths."));
  }
  if (run->usage.segments.empty()) {
    return emptyPlot(std::move(plot),
                     QUANTOSCOPE_PRESENT("This run does not say which bit-width it used when: the "
                                         "file needs the list bit_width_usage."));
  }
  plot.title = {QUANTOSCOPE_PRESENT("Bit-width by iteration: %1"), {run->record->name}};
  plot.y = bitWidthAxis(run->usage.perBit);
  if (run->usage.segments.size() > mostSwitches) {
    addManySteps(plot, run->record->bitWidths);
    plot.notice = {
        QUANTOSCOPE_PRESENT("%1 dwells are too many to shade; only the %2 switches with the largest "
                            "changes of the loss are marked."),
        {std::to_string(run->usage.segments.size()), std::to_string(mostSwitches)}};
  } else {
    addBands(plot, run->usage);
    addSteps(plot, run->usage);
  }
  if (run->transitions) {
    addTransitions(plot, *run->transitions);
  }
  return std::make_shared<const Plot>(std::move(plot));
}

}  // namespace quantoscope::present
