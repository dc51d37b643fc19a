// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/criticality_pages.h"

#include <algorithm>

#include "engine/present/criticality_views.h"
#include "widgets/panels/criticality/attention_strip.h"
#include "widgets/panels/criticality/plan_strip.h"
#include "widgets/panels/criticality/prompt_strip.h"
#include "widgets/panels/criticality/rounding_strip.h"

namespace quantoscope::panels {
namespace {

/// Marks a source text for the catalogue.
#define CRITICALITY_PAGE_TEXT(text) QUANTOSCOPE_TEXT("CriticalityPage", text)

using base::Place;
using views::View;

/// The layer and head in view: the selected ones, else the first.
std::size_t layerOf(const CriticalityInput& input) {
  return static_cast<std::size_t>(std::max(0, input.selected.layer.value_or(0)));
}
std::size_t headOf(const CriticalityInput& input) {
  return static_cast<std::size_t>(std::max(0, input.selected.head.value_or(0)));
}

/// The selected token, else the last: its attention is what the focus is measured on.
std::size_t tokenOf(const CriticalityInput& input) {
  if (input.selected.token) {
    return static_cast<std::size_t>(std::max(0, *input.selected.token));
  }
  const auto& analysis = input.state->analysis;
  const bool known = analysis && analysis->attention && !analysis->attention->names.empty();
  return known ? analysis->attention->names.size() - 1 : 0;
}

template <typename Make>
auto ofAnalysis(Make make) {
  return [make](const CriticalityInput& input) -> View { return make(input.state->analysis); };
}

template <typename Make>
auto withThresholds(Make make) {
  return [make](const CriticalityInput& input) -> View {
    return make(input.state->analysis, input.state->thresholds);
  };
}

template <typename Make>
auto ofState(Make make) {
  return [make](const CriticalityInput& input) -> View { return make(*input.state); };
}

template <typename Strip>
auto strip() {
  return [](base::PanelContext& context, QWidget* parent) -> CriticalityStrip* {
    return new Strip(context, parent);
  };
}

View zones(const CriticalityInput& input) {
  return present::zoneTable(input.state->analysis, input.state->thresholds, input.state->rules);
}
View activations(const CriticalityInput& input) {
  return present::activationPlot(input.state->analysis, present::activationNumber(*input.parameters),
                                 input.state->thresholds);
}
View heads(const CriticalityInput& input) {
  return present::headGrid(input.state->analysis, present::headNumber(*input.parameters), input.selected);
}
View attention(const CriticalityInput& input) {
  return present::attentionMap(input.state->analysis, layerOf(input), headOf(input), input.selected);
}
View attentionOfToken(const CriticalityInput& input) {
  return present::attentionRow(input.state->analysis, layerOf(input), headOf(input), tokenOf(input));
}

CriticalityPanelDescription mapPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"map",
                 CRITICALITY_PAGE_TEXT("Map"),
                 CRITICALITY_PAGE_TEXT("The zone of every layer along the depth, and a dot for every flag"),
                 {withThresholds(present::layerMap)}},
                {"table",
                 CRITICALITY_PAGE_TEXT("Table"),
                 CRITICALITY_PAGE_TEXT("Why each layer is where it is, and what to do about it"),
                 {zones}}};
  spec.sliders = {"criticality.threshold.sparsity", "criticality.threshold.entropy",
                  "criticality.threshold.focus", "criticality.threshold.magnitude",
                  "criticality.threshold.divergence"};
  return {"criticality.map",
          QUANTOSCOPE_TEXT("Panel", "Layer map"),
          Place::Main,
          {"zones", "activation-sparsity", "attention-entropy", "attention-focus", "kl-divergence"},
          std::move(spec)};
}

CriticalityPanelDescription activationPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"plot",
                 CRITICALITY_PAGE_TEXT("Plot"),
                 CRITICALITY_PAGE_TEXT(
                     "A statistic of the hidden states after each layer; its threshold can be dragged"),
                 {activations}},
                {"table",
                 CRITICALITY_PAGE_TEXT("Table"),
                 CRITICALITY_PAGE_TEXT("Every number of every layer"),
                 {ofAnalysis(present::layerTable)}}};
  spec.choices = {"criticality.activation"};
  return {"criticality.activations",
          QUANTOSCOPE_TEXT("Panel", "Activations"),
          Place::Main,
          {"activation-statistics", "activation-sparsity", "block-influence"},
          std::move(spec)};
}

CriticalityPanelDescription attentionNumbersPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"plot",
                 CRITICALITY_PAGE_TEXT("Plot"),
                 CRITICALITY_PAGE_TEXT(
                     "How spread attention is, how specialized heads are, what the last token looks at"),
                 {withThresholds(present::entropyPlot), withThresholds(present::attentionSharesPlot)}},
                {"table",
                 CRITICALITY_PAGE_TEXT("Table"),
                 CRITICALITY_PAGE_TEXT("The same numbers for every head"),
                 {ofAnalysis(present::headTable)}}};
  spec.parts.head = true;
  return {"criticality.entropy",
          QUANTOSCOPE_TEXT("Panel", "Attention by layer"),
          Place::Main,
          {"attention-entropy", "head-specialization", "attention-focus"},
          std::move(spec)};
}

CriticalityPanelDescription divergencePanel() {
  CriticalityPanelSpec spec;
  spec.pages = {
      {"plot",
       CRITICALITY_PAGE_TEXT("Plot"),
       CRITICALITY_PAGE_TEXT("How far the next-token distribution moves when one layer is rounded; the "
                             "threshold can be dragged"),
       {withThresholds(present::divergencePlot)}},
      {"table",
       CRITICALITY_PAGE_TEXT("Table"),
       CRITICALITY_PAGE_TEXT("Divergence, loss, perplexity and most likely tokens, with standard errors"),
       {ofAnalysis(present::divergenceTable)}}};
  spec.strip = strip<RoundingStrip>();
  spec.parts.bits = true;
  return {"criticality.divergence",
          QUANTOSCOPE_TEXT("Panel", "KL by layer"),
          Place::Main,
          {"kl-divergence", "standard-error", "fake-quantization", "perplexity", "same-top-token"},
          std::move(spec)};
}

CriticalityPanelDescription attentionPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"map",
                 CRITICALITY_PAGE_TEXT("Map"),
                 CRITICALITY_PAGE_TEXT("Who attends to whom in one head; click a row to select its token"),
                 {attention}},
                {"token",
                 CRITICALITY_PAGE_TEXT("One token"),
                 CRITICALITY_PAGE_TEXT("What the selected token, or the last one, attends to"),
                 {attentionOfToken}}};
  spec.choices = {"criticality.attention_colors"};
  spec.colors = &present::attentionColors;
  spec.strip = strip<AttentionStrip>();
  spec.parts.token = true;
  return {"criticality.attention",
          QUANTOSCOPE_TEXT("Panel", "Attention map"),
          Place::Right,
          {"attention", "attention-focus", "attention-entropy"},
          std::move(spec)};
}

CriticalityPanelDescription headPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"grid",
                 CRITICALITY_PAGE_TEXT("Grid"),
                 CRITICALITY_PAGE_TEXT("A number of every head; click a cell to see its attention"),
                 {heads}}};
  spec.choices = {"criticality.head_number"};
  spec.parts.head = true;
  return {"criticality.heads",
          QUANTOSCOPE_TEXT("Panel", "Head grid"),
          Place::Right,
          {"attention-entropy", "head-specialization", "attention-focus"},
          std::move(spec)};
}

CriticalityPanelDescription planPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"plan",
                 CRITICALITY_PAGE_TEXT("Plan"),
                 CRITICALITY_PAGE_TEXT("The bits of every layer; select one to change it"),
                 {ofState(present::planTable)}},
                {"cost",
                 CRITICALITY_PAGE_TEXT("Cost"),
                 CRITICALITY_PAGE_TEXT("Memory and divergence of the plan as a whole, beside uniform widths"),
                 {ofState(present::planCostPlot)}},
                {"numbers",
                 CRITICALITY_PAGE_TEXT("Numbers"),
                 CRITICALITY_PAGE_TEXT("Memory, divergence and perplexity of the measured plans"),
                 {ofState(present::planCostTable)}}};
  spec.strip = strip<PlanStrip>();
  return {"criticality.plan",
          QUANTOSCOPE_TEXT("Panel", "Plan"),
          Place::Main,
          {"quantization-plan", "zones", "kl-divergence", "perplexity", "plan-memory", "standard-error"},
          std::move(spec)};
}

CriticalityPanelDescription promptPanel() {
  CriticalityPanelSpec spec;
  spec.pages = {{"tokens",
                 CRITICALITY_PAGE_TEXT("Tokens"),
                 CRITICALITY_PAGE_TEXT("The tokens of the first prompt, and which are in focus"),
                 {ofAnalysis(present::promptTable)}}};
  spec.strip = strip<PromptStrip>();
  spec.parts.token = true;
  spec.stripWithoutData = true;
  return {"criticality.prompts",
          QUANTOSCOPE_TEXT("Panel", "Prompts"),
          Place::Side,
          {"prompt-tokens", "attention-focus", "perplexity"},
          std::move(spec)};
}

}  // namespace

std::vector<CriticalityPanelDescription> criticalityDescriptions() {
  std::vector<CriticalityPanelDescription> all;
  for (const auto make : {promptPanel, mapPanel, activationPanel, attentionNumbersPanel, divergencePanel,
                          attentionPanel, headPanel, planPanel}) {
    all.push_back(make());
  }
  return all;
}

}  // namespace quantoscope::panels
