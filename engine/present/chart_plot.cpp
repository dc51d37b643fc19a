// SPDX-License-Identifier: GPL-3.0-or-later
// Charts drawn with the elements of a plot: asPlot() of svg.h.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/present/svg.h"

namespace quantoscope::present {
namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

Values share(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

Polygon rectangle(double x1, double x2, double y1, double y2, const Color& color) {
  Polygon polygon;
  polygon.x = {x1, x1, x2, x2};
  polygon.y = {y1, y2, y2, y1};
  polygon.fill = color;
  polygon.fill.alpha *= 0.75;
  polygon.outline = {color, 0.8};
  return polygon;
}

/// Places for categories at 0, 1, 2, ...
void addCategories(Plot& plot, std::vector<Text> names) {
  const auto count = static_cast<double>(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    plot.x.ticks.push_back({static_cast<double>(i), std::move(names[i])});
  }
  plot.x.range = Range{-0.6, count - 0.4};
}

void include(Range& range, double value) {
  if (std::isfinite(value)) {
    range.low = std::min(range.low, value);
    range.high = std::max(range.high, value);
  }
}

struct Drawer {
  Plot& plot;
  bool legend;

  void operator()(const BarChart& bars) {
    const auto sets = static_cast<double>(bars.sets.size());
    const double width = 0.8 / std::max(1.0, sets);
    Range range{0, 0};
    for (std::size_t s = 0; s < bars.sets.size(); ++s) {
      const BarSet& set = bars.sets[s];
      bool named = !legend || sets < 2;
      for (std::size_t i = 0; i < set.values.size(); ++i) {
        if (std::isnan(set.values[i])) {
          continue;
        }
        const double from = static_cast<double>(i) - 0.4 + static_cast<double>(s) * width;
        const bool own = s == 0 && sets < 2 && i < bars.categoryColors.size();
        Polygon bar =
            rectangle(from, from + 0.94 * width, 0, set.values[i], own ? bars.categoryColors[i] : set.color);
        bar.info.name = set.name;
        bar.info.inLegend = !std::exchange(named, true);
        plot.elements.emplace_back(std::move(bar));
        include(range, set.values[i]);
      }
    }
    const double room = 0.06 * (range.high - range.low);
    plot.y.range = range.high > range.low ? Range{range.low - (range.low < 0 ? room : 0), range.high + room}
                                          : Range{0, 1};
    addCategories(plot, bars.categories);
  }

  void operator()(const BoxChart& chart) {
    std::vector<Text> names;
    for (const Box& box : chart.boxes) {
      const auto at = static_cast<double>(names.size());
      names.push_back(box.name);
      Polygon body = rectangle(at - 0.3, at + 0.3, box.q1, box.q3, box.color);
      body.fill.alpha *= 0.6;
      plot.elements.emplace_back(std::move(body));
      Line line;
      line.curve = true;
      line.x = share({at, at, gap, at, at, gap, at - 0.15, at + 0.15, gap, at - 0.15, at + 0.15, gap,
                      at - 0.3, at + 0.3});
      line.y = share({box.whiskerLow, box.q1, gap, box.q3, box.whiskerHigh, gap, box.whiskerLow,
                      box.whiskerLow, gap, box.whiskerHigh, box.whiskerHigh, gap, box.median, box.median});
      line.stroke = {{ColorRole::Foreground}, 1.0, Dash::Solid};
      plot.elements.emplace_back(std::move(line));
      Points mean;
      mean.x = share({at});
      mean.y = share({box.mean});
      mean.color = {ColorRole::Foreground};
      mean.sizePt = 3;
      plot.elements.emplace_back(std::move(mean));
    }
    addCategories(plot, std::move(names));
  }

  void operator()(const Histogram& histogram) {
    for (const Histogram::Set& set : histogram.sets) {
      std::vector<double> x;
      std::vector<double> y;
      for (std::size_t i = 0; i < set.counts.size(); ++i) {
        x.insert(x.end(), {histogram.edges[i], histogram.edges[i + 1]});
        y.insert(y.end(), {set.counts[i], set.counts[i]});
      }
      Line line;
      line.info.name = set.name;
      line.info.inLegend = legend;
      line.x = share(std::move(x));
      line.y = share(std::move(y));
      line.stroke = {set.color, 1.2, Dash::Solid};
      plot.elements.emplace_back(std::move(line));
    }
  }
};

}  // namespace

Plot asPlot(const Chart& chart) {
  Plot plot;
  plot.title = chart.title;
  plot.x = chart.category;
  plot.y = chart.value;
  plot.emptyState = chart.emptyState;
  if (chart.emptyState.empty()) {
    std::visit(Drawer{plot, chart.legend}, chart.content);
  }
  return plot;
}

}  // namespace quantoscope::present
