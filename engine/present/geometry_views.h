// SPDX-License-Identifier: GPL-3.0-or-later
// What the geometry lab shows of an error trace: plots, charts, scenes and tables as data. Pure functions,
// safe from any thread; nothing is computed here that the trace already holds.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/geometry/error_trace.h"
#include "engine/geometry/monte_carlo.h"
#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/scene.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// Which parts of an error region are drawn.
struct RegionParts {
  bool layers = true;       ///< what each layer adds by itself
  bool cumulative = true;   ///< the error of the whole chain
  bool box = true;          ///< the bounding box of the whole
  bool axes = false;        ///< principal axes, as far as the region reaches along them; 2-D only
  bool nested = false;      ///< the whole after each layer, one inside the next
  bool comparison = false;  ///< the whole without channel mixing, where it is known
  bool samples = false;     ///< errors of random roundings and of the one that is made, where known; 2-D only

  friend bool operator==(const RegionParts&, const RegionParts&) = default;
};

/// What a region can be shown with; null where it is not known. A comparison in another space or of other
/// channels is left out.
struct RegionCompanions {
  const geometry::ErrorTrace* diagonalOnly = nullptr;
  const geometry::MonteCarlo* samples = nullptr;
  /// Another experiment's, drawn whatever the parts say; its name and how large it is stand in the legend.
  /// When it cannot be drawn over this one, the notice says why.
  const geometry::ErrorTrace* overlay = nullptr;
};

/// Two channels of a region, from 0.
using ChannelPair = std::array<int, 2>;

/// The pairs a region of `dimension` channels can be drawn on: one for 2, three for 3.
std::span<const ChannelPair> channelPairs(int dimension);

/// The region in the plane; for three channels its exact projection onto `channels` (two different ones that
/// the trace has, otherwise the first two), which is the zonogon of the projected generators. Elements have
/// the ids "cumulative", "layer.0".., "box", "axes" and "overlay"; regions that are flat are lines, those of
/// no extent points.
PlotPtr regionPlot(const geometry::ErrorTrace& trace, const RegionParts& parts, ChannelPair channels = {0, 1},
                   const RegionCompanions& companions = {});

/// The region in space, with ids as in regionPlot(). With two channels only an empty state.
ScenePtr polytopeScene(const geometry::ErrorTrace& trace, const RegionParts& parts,
                       const RegionCompanions& companions = {});

enum class LayerMetric {
  HalfWidths,          ///< of the bounding box of each layer's region, channel by channel
  RelativeError,       ///< of each layer, channel by channel
  RelativeErrorSoFar,  ///< of each layer and all before it, channel by channel
  TotalRelativeError,  ///< of all layers together: one bar per channel
  SpectralNorm,        ///< of the quantized weights
  ChannelSensitivity,  ///< of each layer and of all, channel by channel
};

std::span<const LayerMetric> layerMetrics();
/// "half_widths", ...: stable, for view states.
std::string_view idOf(LayerMetric metric);
std::optional<LayerMetric> layerMetricFromId(std::string_view id);
Text nameOf(LayerMetric metric);

/// One group of bars for each layer (one bar for each channel in TotalRelativeError).
ChartPtr layerBars(const geometry::ErrorTrace& trace, LayerMetric metric);

/// The numbers of the whole region, each a short phrase: area or volume, error magnitude, box efficiency and
/// the relative error of each channel.
std::vector<Text> regionNumbers(const geometry::ErrorTrace& trace);
/// The definition card of each of regionNumbers().
std::span<const char* const> regionNumberCards();
/// How many of the samples lie inside, and how much of the region their hull fills; and its definition card.
Text containmentNumber(const geometry::MonteCarlo& cloud);
inline constexpr const char* containmentCard = "containment";

/// One row for each layer: bits, norms and volumes; regionNumbers() are the notes.
TablePtr summaryTable(const geometry::ErrorTrace& trace);

/// The experiment itself: a row for each row of each layer's weights, as given and quantized.
TablePtr experimentTable(const geometry::ErrorTrace& trace);

/// Why the trace is not seen from where it was asked for; empty when it is.
Text viewNotice(const geometry::ErrorTrace& trace);

}  // namespace quantoscope::present
