// SPDX-License-Identifier: GPL-3.0-or-later
// Bars per layer and per channel; see geometry_views.h.
#include <algorithm>
#include <limits>
#include <numeric>

#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_views.h"

namespace quantoscope::present {
namespace {

using geometry::ChannelValues;
using geometry::ErrorTrace;
using geometry::LayerTrace;

constexpr std::array metrics = {LayerMetric::HalfWidths,         LayerMetric::RelativeError,
                                LayerMetric::RelativeErrorSoFar, LayerMetric::TotalRelativeError,
                                LayerMetric::SpectralNorm,       LayerMetric::ChannelSensitivity};

double orUndefined(const std::optional<double>& value) {
  return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

void addLayerCategories(BarChart& bars, const ErrorTrace& trace) {
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    bars.categories.push_back(Text::verbatim(std::to_string(i + 1)));
    bars.subjects.push_back(layerSubject(i));
  }
}

/// One set for each channel; `valueOf(layer, channel)` may be undefined.
template <typename ValueOf>
BarChart perLayerAndChannel(const ErrorTrace& trace, const ValueOf& valueOf) {
  BarChart bars;
  addLayerCategories(bars, trace);
  for (Eigen::Index channel = 0; channel < trace.dimension(); ++channel) {
    BarSet set{channelName(channel), channelColor(channel), {}};
    for (const LayerTrace& layer : trace.layers) {
      set.values.push_back(valueOf(layer, channel));
    }
    bars.sets.push_back(std::move(set));
  }
  return bars;
}

/// Boxes of Minkowski sums add up, and the value they are held against is the same for all layers.
BarChart relativeErrorsSoFar(const ErrorTrace& trace) {
  BarChart bars = perLayerAndChannel(trace, [](const LayerTrace& layer, Eigen::Index channel) {
    return orUndefined(layer.relativeError[static_cast<std::size_t>(channel)]);
  });
  for (BarSet& set : bars.sets) {
    std::partial_sum(set.values.begin(), set.values.end(), set.values.begin());
  }
  return bars;
}

BarChart totalPerChannel(const ErrorTrace& trace, const ChannelValues& values) {
  BarChart bars;
  BarSet set{{QUANTOSCOPE_PRESENT("All layers"), {}}, {ColorRole::Cumulative}, {}};
  for (Eigen::Index channel = 0; channel < trace.dimension(); ++channel) {
    bars.categories.push_back(Text::verbatim(std::to_string(channel + 1)));
    bars.categoryColors.push_back(channelColor(channel));
    set.values.push_back(orUndefined(values[static_cast<std::size_t>(channel)]));
  }
  bars.sets.push_back(std::move(set));
  return bars;
}

BarChart spectralNorms(const ErrorTrace& trace) {
  BarChart bars;
  addLayerCategories(bars, trace);
  BarSet set{nameOf(LayerMetric::SpectralNorm), {ColorRole::Series}, {}};
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    bars.categoryColors.push_back(layerColor(i));
    set.values.push_back(trace.layers[i].spectralNorm);
  }
  bars.sets.push_back(std::move(set));
  return bars;
}

BarChart sensitivities(const ErrorTrace& trace) {
  BarChart bars = perLayerAndChannel(trace, [](const LayerTrace& layer, Eigen::Index channel) {
    return orUndefined(layer.channelSensitivity[static_cast<std::size_t>(channel)]);
  });
  bars.categories.push_back({QUANTOSCOPE_PRESENT("All"), {}});
  bars.subjects.push_back({});
  for (std::size_t channel = 0; channel < bars.sets.size(); ++channel) {
    bars.sets[channel].values.push_back(orUndefined(trace.cumulative.channelSensitivity[channel]));
  }
  return bars;
}

Text valueTitle(const ErrorTrace& trace, LayerMetric metric) {
  switch (metric) {
    case LayerMetric::HalfWidths:
      return atShown(trace, QUANTOSCOPE_PRESENT("Half-width at the input"),
                     QUANTOSCOPE_PRESENT("Half-width at the output"));
    case LayerMetric::RelativeError:
    case LayerMetric::RelativeErrorSoFar:
    case LayerMetric::TotalRelativeError:
      return atShown(trace, QUANTOSCOPE_PRESENT("Relative error at the input"),
                     QUANTOSCOPE_PRESENT("Relative error at the output"));
    case LayerMetric::SpectralNorm:
      return {QUANTOSCOPE_PRESENT("Spectral norm"), {}};
    case LayerMetric::ChannelSensitivity:
      return {QUANTOSCOPE_PRESENT("Relative error / mean"), {}};
  }
  return {};
}

BarChart barsOf(const ErrorTrace& trace, LayerMetric metric) {
  switch (metric) {
    case LayerMetric::HalfWidths:
      return perLayerAndChannel(trace, [](const LayerTrace& layer, Eigen::Index channel) {
        return layer.halfWidthsShown(channel);
      });
    case LayerMetric::RelativeError:
      return perLayerAndChannel(trace, [](const LayerTrace& layer, Eigen::Index channel) {
        return orUndefined(layer.relativeError[static_cast<std::size_t>(channel)]);
      });
    case LayerMetric::RelativeErrorSoFar:
      return relativeErrorsSoFar(trace);
    case LayerMetric::TotalRelativeError:
      return totalPerChannel(trace, trace.cumulative.relativeError);
    case LayerMetric::SpectralNorm:
      return spectralNorms(trace);
    case LayerMetric::ChannelSensitivity:
      return sensitivities(trace);
  }
  return {};
}

}  // namespace

std::span<const LayerMetric> layerMetrics() {
  return metrics;
}

std::string_view idOf(LayerMetric metric) {
  switch (metric) {
    case LayerMetric::HalfWidths:
      return "half_widths";
    case LayerMetric::RelativeError:
      return "relative_error";
    case LayerMetric::RelativeErrorSoFar:
      return "relative_error_so_far";
    case LayerMetric::TotalRelativeError:
      return "total_relative_error";
    case LayerMetric::SpectralNorm:
      return "spectral_norm";
    case LayerMetric::ChannelSensitivity:
      return "channel_sensitivity";
  }
  return {};
}

std::optional<LayerMetric> layerMetricFromId(std::string_view id) {
  const auto found =
      std::find_if(metrics.begin(), metrics.end(), [id](LayerMetric metric) { return idOf(metric) == id; });
  return found == metrics.end() ? std::nullopt : std::optional(*found);
}

Text nameOf(LayerMetric metric) {
  switch (metric) {
    case LayerMetric::HalfWidths:
      return {QUANTOSCOPE_PRESENT("Half-widths"), {}};
    case LayerMetric::RelativeError:
      return {QUANTOSCOPE_PRESENT("Relative error of each layer"), {}};
    case LayerMetric::RelativeErrorSoFar:
      return {QUANTOSCOPE_PRESENT("Relative error up to each layer"), {}};
    case LayerMetric::TotalRelativeError:
      return {QUANTOSCOPE_PRESENT("Relative error of all layers"), {}};
    case LayerMetric::SpectralNorm:
      return {QUANTOSCOPE_PRESENT("Spectral norm"), {}};
    case LayerMetric::ChannelSensitivity:
      return {QUANTOSCOPE_PRESENT("Channel sensitivity"), {}};
  }
  return {};
}

ChartPtr layerBars(const ErrorTrace& trace, LayerMetric metric) {
  auto chart = std::make_shared<Chart>();
  chart->title = nameOf(metric);
  chart->category.title = metric == LayerMetric::TotalRelativeError ? Text{QUANTOSCOPE_PRESENT("Channel"), {}}
                                                                    : Text{QUANTOSCOPE_PRESENT("Layer"), {}};
  chart->value.title = valueTitle(trace, metric);
  BarChart bars = barsOf(trace, metric);
  chart->legend = bars.sets.size() > 1;
  const bool defined = std::any_of(bars.sets.begin(), bars.sets.end(), [](const BarSet& set) {
    return std::any_of(set.values.begin(), set.values.end(), [](double value) { return value == value; });
  });
  if (!defined) {
    chart->emptyState = atShown(
        trace,
        QUANTOSCOPE_PRESENT(
            "A relative error needs an input that is not zero. Change it in the Experiment panel."),
        QUANTOSCOPE_PRESENT(
            "A relative error needs an output that is not zero. Change the input or the weights in the "
            "Experiment panel."));
  }
  chart->content = std::move(bars);
  return chart;
}

}  // namespace quantoscope::present
