// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/spectra_pages.h"

#include <algorithm>
#include <utility>

#include "engine/present/spectra_live.h"
#include "widgets/panels/spectra/spectra_page_panel.h"

namespace quantoscope::panels {
namespace {

/// Marks a source text for the catalogue.
#define SPECTRA_PAGE_TEXT(text) QUANTOSCOPE_TEXT("SpectraPage", text)

using core::ParameterSet;
using present::SpectraState;
using Base = base::PanelDescriptor;

/// What an engine view is made from, or the sentence why there is nothing.
struct Usable {
  present::StudyPtr study;
  present::Text sentence;
};

Usable usable(const SpectraInput& input) {
  return {input.state->study, present::spectraEmptyState(input.state.get())};
}

SpectraView emptyChart(const char* title, present::Text sentence) {
  present::Chart chart;
  chart.title = {title, {}};
  chart.content = present::BarChart{};
  chart.emptyState = std::move(sentence);
  return std::make_shared<const present::Chart>(std::move(chart));
}

SpectraView emptyTable(const char* title, present::Text sentence) {
  present::Table table;
  table.title = {title, {}};
  table.emptyState = std::move(sentence);
  return std::make_shared<const present::Table>(std::move(table));
}

SpectraView emptyPlot(const char* title, present::Text sentence) {
  present::Plot plot;
  plot.title = {title, {}};
  plot.emptyState = std::move(sentence);
  return std::make_shared<const present::Plot>(std::move(plot));
}

SpectraView alphas(const SpectraInput& input, const ParameterSet& parameters) {
  const Usable now = usable(input);
  if (!now.sentence.empty()) {
    return emptyChart(QUANTOSCOPE_PRESENT("Alpha per layer"), now.sentence);
  }
  auto chart =
      std::make_shared<present::Chart>(*present::alphaChart(now.study, present::layerOrder(parameters)));
  chart->levels = present::thresholds(input.state->zones);
  chart->value.title = present::alphaName(now.study->options);
  return present::ChartPtr(std::move(chart));
}

SpectraView alphaRows(const SpectraInput& input, const ParameterSet& parameters) {
  const Usable now = usable(input);
  return now.sentence.empty() ? SpectraView(present::alphaTable(now.study, present::layerOrder(parameters)))
                              : emptyTable(QUANTOSCOPE_PRESENT("Alpha of every layer"), now.sentence);
}

SpectraView changes(const SpectraInput& input, const ParameterSet& parameters) {
  return present::deltaAlphaChart(input.state.get(), present::layerOrder(parameters));
}

SpectraView pillars(const SpectraInput& input, const ParameterSet& parameters) {
  const Usable now = usable(input);
  if (!now.sentence.empty()) {
    present::Bars3d bars;
    bars.title = {QUANTOSCOPE_PRESENT("Alpha over layers and precisions"), {}};
    bars.emptyState = now.sentence;
    return std::make_shared<const present::Bars3d>(std::move(bars));
  }
  return present::alphaBars(now.study, present::layerOrder(parameters));
}

template <typename Make>
auto spread(Make make, present::SpreadBy by) {
  return [make, by](const SpectraInput& input, const ParameterSet&) -> SpectraView {
    const Usable now = usable(input);
    return now.sentence.empty() ? SpectraView(make(now.study, by, 0))
                                : emptyChart(QUANTOSCOPE_PRESENT("Distribution of alpha"), now.sentence);
  };
}

SpectraView summary(const SpectraInput& input, const ParameterSet&) {
  const Usable now = usable(input);
  if (!now.sentence.empty()) {
    return emptyTable(QUANTOSCOPE_PRESENT("Summary of alpha"), now.sentence);
  }
  auto table = std::make_shared<present::Table>(*present::alphaSummaryTable(now.study));
  table->notes.push_back(present::alphaName(now.study->options));
  return present::TablePtr(std::move(table));
}

SpectraView zones(const SpectraInput& input, const ParameterSet& parameters) {
  return present::zoneChart(input.state.get(), present::layerOrder(parameters));
}

SpectraView recommendations(const SpectraInput& input, const ParameterSet&) {
  const Usable now = usable(input);
  return now.sentence.empty() ? SpectraView(present::recommendationsTable(now.study, input.state->zones))
                              : emptyTable(QUANTOSCOPE_PRESENT("Recommendations"), now.sentence);
}

present::SpectrumView spectrumOf(const SpectraInput& input) {
  const auto& precisions = input.state->study->options.precisions;
  const auto chosen =
      std::find_if(precisions.begin(), precisions.end(),
                   [&](const spectra::Precision& precision) { return precision.name() == input.precision; });
  const auto index = chosen == precisions.end() ? 0 : chosen - precisions.begin();
  return {input.state->placeOf(input.layer).value_or(0), static_cast<std::size_t>(index), std::nullopt};
}

template <typename Make>
auto oneLayer(const char* title, Make make) {
  return [title, make](const SpectraInput& input, const ParameterSet&) -> SpectraView {
    present::Text sentence = present::missingLayer(input.state.get(), input.layer);
    return sentence.empty() ? SpectraView(make(input.state->study, spectrumOf(input)))
                            : emptyPlot(title, std::move(sentence));
  };
}

SpectraView bands(const SpectraInput& input, const ParameterSet&) {
  return present::estimatorPlot(input.state.get(), input.layer);
}

template <typename Make>
auto layerRows(const char* title, Make make) {
  return [title, make](const SpectraInput& input, const ParameterSet&) -> SpectraView {
    present::Text sentence = present::missingLayer(input.state.get(), input.layer);
    return sentence.empty() ? SpectraView(make(input.state->study, spectrumOf(input)))
                            : emptyTable(title, std::move(sentence));
  };
}

present::TablePtr precisionRows(const present::StudyPtr& study, const present::SpectrumView& view) {
  return present::precisionsTable(study, view.layer);
}

Base described(const char* id, const char* title, base::Place place, std::vector<const char*> cards,
               SpectraPanelSpec spec) {
  spec.id = QLatin1String(id);
  return {spec.id,
          title,
          base::Lab::Spectra,
          place,
          true,
          [spec](base::PanelContext& context) -> std::unique_ptr<base::Panel> {
            return std::make_unique<SpectraPagePanel>(context, spec);
          },
          std::move(cards)};
}

Base alphaPanel() {
  SpectraPanelSpec spec;
  spec.pages = {{"chart",
                 SPECTRA_PAGE_TEXT("Chart"),
                 SPECTRA_PAGE_TEXT("A bar for every layer and precision; the thresholds can be dragged"),
                 {alphas}},
                {"table",
                 SPECTRA_PAGE_TEXT("Table"),
                 SPECTRA_PAGE_TEXT("The same numbers, and why some are undefined"),
                 {alphaRows}}};
  spec.choices = {"spectra.grouping"};
  return described("spectra.alpha", QUANTOSCOPE_TEXT("Panel", "Alpha per layer"), base::Place::Main,
                   {"alpha", "alpha-estimators", "precision", "alpha-direction"}, spec);
}

Base changePanel() {
  SpectraPanelSpec spec;
  spec.pages = {
      {"chart",
       SPECTRA_PAGE_TEXT("Chart"),
       SPECTRA_PAGE_TEXT("Alpha minus alpha of the first precision, on a logarithmic axis for both signs"),
       {changes}}};
  spec.choices = {"spectra.grouping"};
  return described("spectra.delta", QUANTOSCOPE_TEXT("Panel", "Change of alpha"), base::Place::Main,
                   {"delta-alpha", "alpha", "precision"}, spec);
}

Base pillarPanel() {
  SpectraPanelSpec spec;
  spec.pages = {{"bars",
                 SPECTRA_PAGE_TEXT("Bars"),
                 SPECTRA_PAGE_TEXT("Alpha over layers and precisions in three dimensions"),
                 {pillars}}};
  spec.choices = {"spectra.grouping"};
  return described("spectra.bars3d", QUANTOSCOPE_TEXT("Panel", "Alpha in 3-D"), base::Place::Main,
                   {"alpha", "precision"}, spec);
}

Base layerPanel() {
  SpectraPanelSpec spec;
  spec.pages = {
      {"spectrum",
       SPECTRA_PAGE_TEXT("Spectrum"),
       SPECTRA_PAGE_TEXT(
           "The share of eigenvalues above each one, with the fitted tail; below, alpha for every tail"),
       {oneLayer(QUANTOSCOPE_PRESENT("Spectrum of a layer"), present::spectrumPlot),
        oneLayer(QUANTOSCOPE_PRESENT("Alpha by the length of the tail"), present::hillPlot)}},
      {"estimators",
       SPECTRA_PAGE_TEXT("Estimators"),
       SPECTRA_PAGE_TEXT("All estimators side by side, with their 95 % bands"),
       {bands, layerRows(QUANTOSCOPE_PRESENT("Estimators side by side"), present::estimatorsTable)}},
      {"precisions",
       SPECTRA_PAGE_TEXT("Precisions"),
       SPECTRA_PAGE_TEXT("Norms, ranks and what the cast did, for every precision"),
       {layerRows(QUANTOSCOPE_PRESENT("The layer in each precision"), precisionRows)}}};
  spec.sliders = {"spectra.k_frac"};
  spec.choosesPrecision = true;
  return described("spectra.layer", QUANTOSCOPE_TEXT("Panel", "One layer"), base::Place::Right,
                   {"spectrum", "alpha", "alpha-estimators", "tail-size", "noise-edge", "stable-rank"}, spec);
}

Base distributionPanel() {
  SpectraPanelSpec spec;
  spec.pages = {
      {"precision_boxes",
       SPECTRA_PAGE_TEXT("By precision"),
       SPECTRA_PAGE_TEXT("How alpha spreads over the layers in each precision"),
       {spread(present::alphaBoxes, present::SpreadBy::Precision)}},
      {"precision_histogram",
       SPECTRA_PAGE_TEXT("Histogram"),
       SPECTRA_PAGE_TEXT("How many layers have which alpha in each precision"),
       {spread(present::alphaHistogram, present::SpreadBy::Precision)}},
      {"category_boxes",
       SPECTRA_PAGE_TEXT("By category"),
       SPECTRA_PAGE_TEXT("How alpha spreads over the layers of each category, in the first precision"),
       {spread(present::alphaBoxes, present::SpreadBy::Category)}},
      {"category_histogram",
       SPECTRA_PAGE_TEXT("Categories"),
       SPECTRA_PAGE_TEXT("How many layers of each category have which alpha, in the first precision"),
       {spread(present::alphaHistogram, present::SpreadBy::Category)}}};
  return described("spectra.distributions", QUANTOSCOPE_TEXT("Panel", "Distributions"), base::Place::Right,
                   {"quartiles-whiskers", "alpha", "layer-category"}, spec);
}

Base summaryPanel() {
  SpectraPanelSpec spec;
  spec.pages = {{"table",
                 SPECTRA_PAGE_TEXT("Table"),
                 SPECTRA_PAGE_TEXT("Mean, spread and quartiles of alpha in each precision"),
                 {summary}}};
  return described("spectra.summary", QUANTOSCOPE_TEXT("Panel", "Summary"), base::Place::Below,
                   {"statistics", "alpha"}, spec);
}

Base recommendationPanel() {
  SpectraPanelSpec spec;
  spec.pages = {{"zones",
                 SPECTRA_PAGE_TEXT("Zones"),
                 SPECTRA_PAGE_TEXT("Which layers the thresholds protect; drag the lines"),
                 {zones}},
                {"table",
                 SPECTRA_PAGE_TEXT("Table"),
                 SPECTRA_PAGE_TEXT("What is recommended for every layer, and why"),
                 {recommendations}}};
  spec.choices = {"spectra.direction"};
  spec.sliders = {"spectra.threshold.lower", "spectra.threshold.upper", "spectra.sensitive"};
  return described("spectra.recommendations", QUANTOSCOPE_TEXT("Panel", "Recommendations"), base::Place::Main,
                   {"recommendation", "alpha-direction", "precision-sensitivity", "alpha"}, spec);
}

}  // namespace

std::vector<base::PanelDescriptor> pagedSpectraPanels() {
  return {alphaPanel(),          changePanel(),       pillarPanel(), layerPanel(),
          recommendationPanel(), distributionPanel(), summaryPanel()};
}

}  // namespace quantoscope::panels
