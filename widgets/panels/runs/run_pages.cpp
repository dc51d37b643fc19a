// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/run_pages.h"

#include <utility>

#include "engine/present/runs_bits.h"
#include "engine/present/runs_curves.h"
#include "engine/present/runs_switches.h"
#include "widgets/panels/runs/paged_run_panel.h"

namespace quantoscope::panels {
namespace {

/// Marks a source text for the catalogue.
#define RUN_PAGE_TEXT(text) QUANTOSCOPE_TEXT("RunPage", text)

using Stop = std::stop_token;

runs::RankingWeights weights(const RunInput& input) {
  return {input.parameters.real("runs.weight.efficiency"), input.parameters.real("runs.weight.stability"),
          input.parameters.real("runs.weight.performance")};
}

const std::vector<std::string> weightSliders = {"runs.weight.efficiency", "runs.weight.stability",
                                                "runs.weight.performance"};

RunView trajectories(const RunInput& input, const Stop& stop) {
  return present::trajectoriesPlot(
      input.run,
      {present::smootherOf(input.parameters.text("runs.smoother")),
       static_cast<std::size_t>(input.parameters.integer("runs.smoothing_window")),
       input.parameters.flag("runs.log_trajectories")},
      stop);
}

RunView comparison(const RunInput& input, const Stop& stop) {
  const std::string mode = input.parameters.text("runs.comparison");
  present::ComparisonOptions options;
  options.alignment = present::alignmentOf(input.parameters.text("runs.alignment"));
  options.group = mode == "group";
  if (mode == "difference") {
    options.baseline = input.active;
  }
  return present::comparisonPlot(input.runs, options, stop);
}

template <typename View>
RunPage page(const char* key, const char* title, const char* toolTip, View (*make)(const present::RunPtr&)) {
  return {key, title, toolTip,
          [make](const RunInput& input, const Stop&) -> RunView { return make(input.run); }};
}

template <typename View>
RunPage weighted(const char* key, const char* title, const char* toolTip,
                 View (*make)(const present::RunPtr&, const runs::RankingWeights&)) {
  return {key, title, toolTip,
          [make](const RunInput& input, const Stop&) -> RunView { return make(input.run, weights(input)); }};
}

base::PanelDescriptor described(const char* id, const char* title, base::Place place,
                                std::vector<const char*> cards, PagedRunPanelSpec spec) {
  spec.id = QLatin1String(id);
  return {spec.id,
          title,
          base::Lab::Runs,
          place,
          true,
          [spec](base::PanelContext& context) -> std::unique_ptr<base::Panel> {
            return std::make_unique<PagedRunPanel>(context, spec);
          },
          std::move(cards)};
}

}  // namespace

std::vector<base::PanelDescriptor> pagedRunPanels() {
  using base::Place;
  std::vector<base::PanelDescriptor> panels;
  panels.push_back(described(
      "runs.trajectories", QUANTOSCOPE_TEXT("Panel", "Trajectories"), Place::Main,
      {"smoothing", "savitzky-golay", "ema", "gaussian-smoothing", "running-median", "envelope",
       "rolling-mean"},
      {{},
       {{"trajectories", RUN_PAGE_TEXT("Trajectories"),
         RUN_PAGE_TEXT("The losses at each bit-width in the order of training, raw behind smoothed"),
         trajectories}},
       {"runs.smoother"},
       {"runs.log_trajectories"},
       {"runs.smoothing_window"}}));
  panels.push_back(described("runs.compare", QUANTOSCOPE_TEXT("Panel", "Compare runs"), Place::Main,
                             {"run-alignment", "loss"},
                             {{},
                              {{"compare", RUN_PAGE_TEXT("Compare runs"),
                                RUN_PAGE_TEXT("The losses of all runs over each other"), comparison}},
                              {"runs.alignment", "runs.comparison"},
                              {},
                              {}}));
  panels.push_back(described("runs.convergence-rate", QUANTOSCOPE_TEXT("Panel", "Convergence rate"),
                             Place::Below, {"convergence-rate", "rolling-mean"},
                             {{},
                              {{"rate", RUN_PAGE_TEXT("Convergence rate"),
                                RUN_PAGE_TEXT("How much the loss falls per sample; above zero it falls"),
                                [](const RunInput& input, const Stop& stop) -> RunView {
                                  return present::convergenceRatePlot(input.run, stop);
                                }}},
                              {},
                              {},
                              {}}));
  panels.push_back(described(
      "runs.transitions", QUANTOSCOPE_TEXT("Panel", "Switches"), Place::Below,
      {"transition-change", "transition-matrix", "recovery"},
      {{},
       {page("impact", RUN_PAGE_TEXT("Loss change"), RUN_PAGE_TEXT("The change of the loss at every switch"),
             present::transitionImpactPlot),
        page("matrix", RUN_PAGE_TEXT("Matrix"), RUN_PAGE_TEXT("The mean change for each pair of bit-widths"),
             present::transitionMatrixPlot),
        page("table", RUN_PAGE_TEXT("Table"), RUN_PAGE_TEXT("All numbers of each pair of bit-widths"),
             present::transitionTable)},
       {},
       {},
       {}}));
  panels.push_back(described(
      "runs.bit-means", QUANTOSCOPE_TEXT("Panel", "Mean loss"), Place::Right, {"statistics", "loss"},
      {{},
       {page("means", RUN_PAGE_TEXT("Mean loss"),
             RUN_PAGE_TEXT("Mean and standard deviation of the loss at each bit-width"),
             present::meanLossPlot)},
       {},
       {},
       {}}));
  panels.push_back(
      described("runs.usage", QUANTOSCOPE_TEXT("Panel", "Usage"), Place::Below, {"usage", "dwell"},
                {{},
                 {page("bars", RUN_PAGE_TEXT("Bars"), RUN_PAGE_TEXT("Iterations at each bit-width"),
                       present::usageChart),
                  page("pie", RUN_PAGE_TEXT("Shares"),
                       RUN_PAGE_TEXT("Share of the iterations at each bit-width"), present::usagePie),
                  page("table", RUN_PAGE_TEXT("Dwells"),
                       RUN_PAGE_TEXT("How long the run stayed at each bit-width"), present::usageTable)},
                 {},
                 {},
                 {}}));
  panels.push_back(described(
      "runs.improvement", QUANTOSCOPE_TEXT("Panel", "Improvement"), Place::Below, {"improvement"},
      {{},
       {page("improvement", RUN_PAGE_TEXT("Improvement"),
             RUN_PAGE_TEXT("Fall of the loss from the first to the last iteration at each bit-width"),
             present::improvementChart)},
       {},
       {},
       {}}));
  panels.push_back(described(
      "runs.ranking", QUANTOSCOPE_TEXT("Panel", "Optimal bit-width"), Place::Right,
      {"composite-score", "efficiency", "stability", "performance", "ranking-weights"},
      {{},
       {weighted("composite", RUN_PAGE_TEXT("Composite"),
                 RUN_PAGE_TEXT("The weighted score; the best in gold"), present::compositeChart),
        weighted("metrics", RUN_PAGE_TEXT("Metrics"),
                 RUN_PAGE_TEXT("Efficiency, stability and performance, each from 0 (worst) to 1 (best)"),
                 present::metricsChart),
        weighted("table", RUN_PAGE_TEXT("Table"), RUN_PAGE_TEXT("The ranking, best first"),
                 present::rankingTable)},
       {},
       {},
       weightSliders}));
  panels.push_back(
      described("runs.convergence", QUANTOSCOPE_TEXT("Panel", "Convergence"), Place::Right,
                {"final-loss", "stability-cv", "decay-rate", "improvement"},
                {{},
                 {page("table", RUN_PAGE_TEXT("Table"), RUN_PAGE_TEXT("How each bit-width converged"),
                       present::convergenceTable),
                  page("scatter", RUN_PAGE_TEXT("Trade-off"),
                       RUN_PAGE_TEXT("Final loss against stability; lower left is better in both"),
                       present::convergenceScatter)},
                 {},
                 {},
                 {}}));
  panels.push_back(described(
      "runs.suggestions", QUANTOSCOPE_TEXT("Panel", "Suggestions"), Place::Side,
      {"composite-score", "recovery", "transition-change"},
      {{},
       {weighted("suggestions", RUN_PAGE_TEXT("Suggestions"),
                 RUN_PAGE_TEXT("What the numbers of this run suggest, each with the number behind it"),
                 present::recommendationsTable)},
       {},
       {},
       {}}));
  return panels;
}

}  // namespace quantoscope::panels
