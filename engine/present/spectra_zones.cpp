// SPDX-License-Identifier: GPL-3.0-or-later
// The views of spectra_views.h of zones and recommendations.
#include <algorithm>
#include <cmath>
#include <string>

#include "engine/present/spectra_common.h"

namespace quantoscope::present {
namespace {

using spectra::Direction;
using spectra::Zone;

constexpr Zone allZones[] = {Zone::Protect, Zone::Moderate, Zone::Compress, Zone::Unknown};

Rule threshold(const char* id, double position) {
  Rule rule;
  rule.info = {id, {}, false, {}};
  rule.direction = Rule::Direction::Vertical;
  rule.position = position;
  rule.stroke = {{ColorRole::Foreground}, 1.4, Dash::Dashed};
  return rule;
}

Bands zoneBands(const spectra::ZoneOptions& options, const Range& range) {
  const Zone below = options.direction == Direction::Reference ? Zone::Compress : Zone::Protect;
  const Zone above = options.direction == Direction::Reference ? Zone::Protect : Zone::Compress;
  Bands bands;
  bands.info.id = "zones";
  const auto add = [&](double low, double high, Zone zone) {
    if (high > low) {
      Color color = zoneColor(zone);
      color.alpha = 0.12;
      bands.bands.push_back({{low, high}, color});
    }
  };
  add(range.low, options.lower, below);
  add(options.lower, options.upper, Zone::Moderate);
  add(options.upper, range.high, above);
  return bands;
}

}  // namespace

Text zoneLabel(Zone zone) {
  switch (zone) {
    case Zone::Protect:
      return {QUANTOSCOPE_PRESENT("16 bits"), {}};
    case Zone::Moderate:
      return {QUANTOSCOPE_PRESENT("8 bits"), {}};
    case Zone::Compress:
      return {QUANTOSCOPE_PRESENT("4 bits"), {}};
    case Zone::Unknown:
      break;
  }
  return {QUANTOSCOPE_PRESENT("undefined"), {}};
}

Color zoneColor(Zone zone) {
  switch (zone) {
    case Zone::Protect:
      return {ColorRole::BitWidth, 16};
    case Zone::Moderate:
      return {ColorRole::BitWidth, 8};
    case Zone::Compress:
      return {ColorRole::BitWidth, 4};
    case Zone::Unknown:
      break;
  }
  return {ColorRole::Muted};
}

PlotPtr zonesPlot(const StudyPtr& study, const spectra::ZoneOptions& options, LayerOrder order) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Zones of alpha"), {}};
  plot->emptyState = missingStudy(study);
  if (!plot->emptyState.empty()) {
    return plot;
  }
  const std::vector<std::size_t> layers = orderedLayers(*study, order);
  // recommend() follows the layers that have results, in the order of the model.
  std::vector<std::size_t> place(study->layers.size());
  const std::vector<std::size_t> inModel = orderedLayers(*study, LayerOrder::Model);
  for (std::size_t i = 0; i < inModel.size(); ++i) {
    place[inModel[i]] = i;
  }
  const auto recommendations = spectra::recommend(spectra::alphasOf(*study), options);
  Range range{options.lower - 0.5, options.upper + 0.5};
  for (const auto& r : recommendations) {
    if (std::isfinite(r.alpha)) {
      range.low = std::min(range.low, r.alpha - 0.2);
      range.high = std::max(range.high, r.alpha + 0.2);
    }
  }
  plot->elements.emplace_back(zoneBands(options, range));
  for (const Zone zone : allZones) {
    for (const bool sensitive : {false, true}) {
      for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto& r = recommendations[place[layers[i]]];
        if (r.zone != zone || r.sensitive != sensitive || !std::isfinite(r.alpha)) {
          continue;
        }
        // A point of its own for each layer, so that selecting one selects the layer.
        Points points;
        points.info = {"layer-" + std::to_string(layers[i]), Text::verbatim(r.layer), false,
                       subjectOfLayer(*study, layers[i])};
        points.x = sharedValues({r.alpha});
        points.y = sharedValues({static_cast<double>(i)});
        points.color = zoneColor(zone);
        points.marker = sensitive ? Marker::Diamond : Marker::Circle;
        points.sizePt = 6;
        plot->elements.emplace_back(std::move(points));
      }
    }
  }
  plot->elements.emplace_back(threshold("lower", options.lower));
  plot->elements.emplace_back(threshold("upper", options.upper));
  plot->x.title = {QUANTOSCOPE_PRESENT("Alpha (%1), mean over the precisions"),
                   {std::string(spectra::nameOf(study->options.estimator))}};
  plot->x.range = range;
  plot->y.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  plot->y.range = Range{-0.8, static_cast<double>(layers.size()) - 0.2};
  const std::size_t step = std::max<std::size_t>(1, (layers.size() + 29) / 30);
  for (std::size_t i = 0; i < layers.size(); i += step) {
    plot->y.ticks.push_back({static_cast<double>(i), layerLabel(study->layers[layers[i]])});
  }
  if (std::any_of(recommendations.begin(), recommendations.end(),
                  [](const auto& r) { return r.sensitive; })) {
    plot->notice = {
        QUANTOSCOPE_PRESENT("Diamonds: layers whose alpha depends on the precision; they get one zone more."),
        {}};
  }
  return plot;
}

TablePtr recommendationsTable(const StudyPtr& study, const spectra::ZoneOptions& options) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("Recommendations"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}, false},  {{QUANTOSCOPE_PRESENT("Alpha"), {}}},
                    {{QUANTOSCOPE_PRESENT("Variation"), {}}},     {{QUANTOSCOPE_PRESENT("Zone"), {}}, false},
                    {{QUANTOSCOPE_PRESENT("Format"), {}}, false}, {{QUANTOSCOPE_PRESENT("Bits"), {}}},
                    {{QUANTOSCOPE_PRESENT("Reason"), {}}, false}};
  table->emptyState = missingStudy(study);
  if (!table->emptyState.empty()) {
    return table;
  }
  const std::vector<std::size_t> layers = orderedLayers(*study, LayerOrder::Model);
  const auto recommendations = spectra::recommend(spectra::alphasOf(*study), options);
  double weights = 0;
  double bits = 0;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const auto& r = recommendations[i];
    Table::Row row;
    row.subject = subjectOfLayer(*study, layers[i]);
    row.cells = {textCell(Text::verbatim(r.layer)),
                 numberCell(r.alpha, 4),
                 numberCell(r.variation, 3),
                 textCell(zoneLabel(r.zone)),
                 textCell(Text::verbatim(r.format)),
                 countCell(static_cast<std::size_t>(r.bits)),
                 textCell({r.reason.text, r.reason.arguments, "Spectra"})};
    table->rows.push_back(std::move(row));
    const auto count = static_cast<double>(study->layers[layers[i]].weights());
    weights += count;
    bits += count * r.bits;
  }
  Text mean = numberCell(bits / weights, 4).text;
  table->notes.push_back({QUANTOSCOPE_PRESENT("Bits per weight over these layers: %1."), {mean.english()}});
  table->notes.push_back(
      options.direction == Direction::Reference
          ? Text{QUANTOSCOPE_PRESENT(
                     "Direction: large alpha is protected. Published work disagrees; see the card."),
                 {}}
          : Text{QUANTOSCOPE_PRESENT(
                     "Direction: small alpha is protected. Published work disagrees; see the card."),
                 {}});
  return table;
}

}  // namespace quantoscope::present
