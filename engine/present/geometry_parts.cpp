// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_parts.h"

#include <algorithm>
#include <charconv>

#include "engine/present/geometry_views.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t legendLayers = 8;

/// The layer a notice is about, from 0.
std::optional<std::size_t> layerOf(const geometry::Notice& notice) {
  if (notice.arguments.empty()) {
    return std::nullopt;
  }
  const std::string& number = notice.arguments.front();
  std::size_t layer = 0;
  const auto [end, status] = std::from_chars(number.data(), number.data() + number.size(), layer);
  return status == std::errc() && layer > 0 ? std::optional(layer - 1) : std::nullopt;
}

}  // namespace

Text layerName(std::size_t layer) {
  return {QUANTOSCOPE_PRESENT("Layer %1"), {std::to_string(layer + 1)}};
}

Text channelName(Eigen::Index channel) {
  return {QUANTOSCOPE_PRESENT("Channel %1"), {std::to_string(channel + 1)}};
}

Color layerColor(std::size_t layer, double alpha) {
  return {ColorRole::Layer, static_cast<int>(layer), alpha};
}

Color channelColor(Eigen::Index channel) {
  return {ColorRole::Series, 4 + static_cast<int>(channel)};
}

Subject layerSubject(std::size_t layer) {
  return {static_cast<int>(layer), std::nullopt};
}

Text experimentName(const std::string& name, bool inView) {
  if (!inView) {
    return Text::verbatim(name);
  }
  return name.empty() ? Text{QUANTOSCOPE_PRESENT("In view"), {}}
                      : Text{QUANTOSCOPE_PRESENT("%1 (in view)"), {name}};
}

Text errorAxisTitle(const geometry::ErrorTrace& trace, Eigen::Index channel) {
  Text title = atShown(trace, QUANTOSCOPE_PRESENT("Error at the input, channel %1"),
                       QUANTOSCOPE_PRESENT("Error at the output, channel %1"));
  title.arguments = {std::to_string(channel + 1)};
  return title;
}

Text noErrorText() {
  return {
      QUANTOSCOPE_PRESENT("Rounding the weights causes no error here, because the input or a layer is zero. "
                          "Change them in the Experiment panel."),
      {}};
}

double layerOpacity(std::size_t layers) {
  return std::clamp(0.8 / static_cast<double>(std::max<std::size_t>(layers, 1)), 0.04, 0.25);
}

bool layersInLegend(std::size_t layers) {
  return layers <= legendLayers;
}

Text viewNotice(const geometry::ErrorTrace& trace) {
  if (!trace.notice) {
    return {};
  }
  const auto layer = layerOf(*trace.notice);
  if (!layer || *layer >= trace.layers.size()) {
    return {trace.notice->text, trace.notice->arguments, "Notice"};
  }
  const std::vector<std::string> number{std::to_string(*layer + 1)};
  const std::optional<double>& determinant = trace.layers[*layer].determinant;
  if (!determinant) {
    return {QUANTOSCOPE_PRESENT("Layer %1 is not square: shown from the output."), number};
  }
  if (*determinant == 0) {
    return {QUANTOSCOPE_PRESENT("Layer %1 is not invertible: shown from the output."), number};
  }
  return {QUANTOSCOPE_PRESENT(
              "The way back through layer %1 leaves the range of numbers: shown from the output."),
          number};
}

}  // namespace quantoscope::present
