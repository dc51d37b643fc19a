// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/spectra_figures.h"

#include <fmt/format.h>

#include <map>

#include "engine/present/svg.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t batch = 20;
constexpr std::size_t longestName = 120;

/// Letters, digits, "-" and "."; everything else becomes "_".
std::string safe(const std::string& name) {
  std::string text;
  for (const char c : name.substr(0, longestName)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    text += plain ? c : '_';
  }
  return text;
}

SvgSize sizeFor(std::size_t bars) {
  return {std::max(480, std::min(1600, 160 + static_cast<int>(bars) * 14)), 380};
}

}  // namespace

std::string layerFigure(const StudyPtr& study, std::size_t layer) {
  return toSvg(*layerAlphaChart(study, layer), {480, 380});
}

bool writeSpectraFigures(const StudyPtr& study,
                         const std::function<bool(const std::string& name, const std::string& svg)>& write,
                         const std::stop_token& stop) {
  const std::vector<std::size_t> layers = orderedLayers(*study, LayerOrder::Model);
  const std::size_t precisions = study->options.precisions.size();
  const auto put = [&](const std::string& name, const std::string& svg) {
    return !stop.stop_requested() && write(name, svg);
  };
  if (!put("alpha_distribution_by_precision", toSvg(*alphaBoxes(study))) ||
      !put("alpha_histogram_by_precision", toSvg(*alphaHistogram(study))) ||
      !put("delta_alpha", toSvg(*deltaAlphaPlot(study), sizeFor(2 * layers.size())))) {
    return false;
  }
  std::map<std::string, std::vector<std::size_t>> categories;
  for (const std::size_t layer : layers) {
    categories[study->layers[layer].category].push_back(layer);
  }
  for (const auto& [category, members] : categories) {
    if (!put("category_" + safe(category),
             toSvg(*alphaChart(study, members), sizeFor(members.size() * (precisions + 1))))) {
      return false;
    }
  }
  for (std::size_t first = 0; first < layers.size(); first += batch) {
    const std::size_t end = std::min(layers.size(), first + batch);
    const std::vector<std::size_t> members(layers.begin() + static_cast<std::ptrdiff_t>(first),
                                           layers.begin() + static_cast<std::ptrdiff_t>(end));
    if (!put(fmt::format("combined_batch_{:03}", first / batch + 1),
             toSvg(*alphaChart(study, members), sizeFor(members.size() * (precisions + 1))))) {
      return false;
    }
  }
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::string name =
        fmt::format("individual_layers/layer_{:03}_{}", i + 1, safe(study->layers[layers[i]].name));
    if (!put(name, layerFigure(study, layers[i]))) {
      return false;
    }
  }
  return true;
}

}  // namespace quantoscope::present
