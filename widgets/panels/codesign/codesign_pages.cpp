// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/codesign_pages.h"

#include <utility>

#include "engine/present/codesign_views.h"
#include "widgets/panels/codesign/allocation_strip.h"
#include "widgets/panels/codesign/codesign_page_panel.h"
#include "widgets/panels/codesign/codesign_strips.h"

namespace quantoscope::panels {
namespace {

/// Marks a source text for the catalogue.
#define CODESIGN_PAGE_TEXT(text) QUANTOSCOPE_TEXT("CodesignPage", text)

using core::ParameterSet;
using present::CodesignPart;
using present::CodesignState;
using views::View;

/// A view that needs these parts of the state alone.
template <typename Picture>
CodesignPage page(const char* key, const char* title, const char* toolTip,
                  Picture (*make)(const CodesignState*), std::vector<CodesignPart> parts) {
  return {key, title, toolTip,
          [make](const CodesignState* state, const ParameterSet&) -> View { return make(state); },
          std::move(parts)};
}

template <typename Strip>
CodesignStrip* stripOf(base::PanelContext& context, QWidget* parent) {
  return new Strip(context, parent);
}

base::PanelDescriptor described(const char* id, const char* title, base::Place place,
                                std::vector<const char*> cards, CodesignPanelSpec spec) {
  spec.id = QLatin1String(id);
  base::PanelDescriptor descriptor;
  descriptor.id = spec.id;
  descriptor.title = title;
  descriptor.lab = base::Lab::Codesign;
  descriptor.place = place;
  descriptor.create = [spec = std::move(spec)](base::PanelContext& context) -> std::unique_ptr<base::Panel> {
    return std::make_unique<CodesignPagePanel>(context, spec);
  };
  descriptor.cards = std::move(cards);
  return descriptor;
}

base::PanelDescriptor trainingPanel() {
  return described(
      "codesign.training", QUANTOSCOPE_TEXT("Panel", "Training"), base::Place::Main,
      {"quantization-aware-training", "straight-through", "loss", "accuracy"},
      {{},
       {page("loss", CODESIGN_PAGE_TEXT("Loss"), CODESIGN_PAGE_TEXT("The loss of every batch, live"),
             present::trainingLossPlot, {CodesignPart::Training}),
        page("accuracy", CODESIGN_PAGE_TEXT("Accuracy"),
             CODESIGN_PAGE_TEXT("Accuracy on the test images after each epoch"),
             present::trainingAccuracyPlot, {CodesignPart::Training}),
        page("epochs", CODESIGN_PAGE_TEXT("Epochs"), CODESIGN_PAGE_TEXT("The epochs of the newest training"),
             present::epochTable, {CodesignPart::Training})},
       {},
       {},
       stripOf<TrainingStrip>});
}

base::PanelDescriptor allocationPanel() {
  return described(
      "codesign.allocation", QUANTOSCOPE_TEXT("Panel", "Bit allocation"), base::Place::Main,
      {"bit-allocation", "optimality-gap", "quantization-error"},
      {{},
       {page("bits", CODESIGN_PAGE_TEXT("Bits"),
             CODESIGN_PAGE_TEXT(
                 "The bit-width of every layer at the budget; the sum of costs is the least possible"),
             present::allocationChart, {CodesignPart::Budget}),
        page("compared", CODESIGN_PAGE_TEXT("Compared"),
             CODESIGN_PAGE_TEXT("The same beside the rules of thumb"), present::allocationComparison,
             {CodesignPart::Budget}),
        page("front", CODESIGN_PAGE_TEXT("Front"), CODESIGN_PAGE_TEXT("The least cost of every budget"),
             present::allocationFront, {CodesignPart::Budget}),
        page("table", CODESIGN_PAGE_TEXT("Table"),
             CODESIGN_PAGE_TEXT("Layers, widths and costs at the budget"), present::allocationTable,
             {CodesignPart::Budget})},
       {"codesign.costs"},
       {"codesign.budget"},
       stripOf<AllocationStrip>});
}

base::PanelDescriptor barsPanel() {
  return described(
      "codesign.bars", QUANTOSCOPE_TEXT("Panel", "Savings"), base::Place::Right,
      {"weight-memory", "compression-ratio", "accuracy-drop", "accuracy-efficiency"},
      {{},
       {page("memory", CODESIGN_PAGE_TEXT("Memory"),
             CODESIGN_PAGE_TEXT("Weights at their widths and biases in fp32"), present::memoryChart,
             {CodesignPart::Training, CodesignPart::Hardware}),
        page("compression", CODESIGN_PAGE_TEXT("Compression"),
             CODESIGN_PAGE_TEXT("32 over the average bit-width"), present::compressionChart,
             {CodesignPart::Training, CodesignPart::Hardware}),
        page("drop", CODESIGN_PAGE_TEXT("Drop"),
             CODESIGN_PAGE_TEXT("Accuracy lost against fp32, in percent of it"), present::dropChart,
             {CodesignPart::Training, CodesignPart::Hardware}),
        page("efficiency", CODESIGN_PAGE_TEXT("Efficiency"), CODESIGN_PAGE_TEXT("Accuracy for each MiB"),
             present::efficiencyChart, {CodesignPart::Training, CodesignPart::Hardware})},
       {},
       {},
       {}});
}

base::PanelDescriptor hardwarePanel() {
  return described("codesign.hardware", QUANTOSCOPE_TEXT("Panel", "Hardware"), base::Place::Right,
                   {"roofline", "bit-operations", "hardware-energy", "weight-memory"},
                   {{},
                    {page("roofline", CODESIGN_PAGE_TEXT("Roofline"),
                          CODESIGN_PAGE_TEXT("What limits each layer: computing or memory"),
                          present::rooflinePlot, {CodesignPart::Hardware}),
                     page("costs", CODESIGN_PAGE_TEXT("Costs"),
                          CODESIGN_PAGE_TEXT("What an inference takes on the profile"),
                          present::hardwareTable, {CodesignPart::Hardware}),
                     page("operations", CODESIGN_PAGE_TEXT("Operations"),
                          CODESIGN_PAGE_TEXT("Bit operations of each layer"), present::operationsChart,
                          {CodesignPart::Hardware}),
                     page("profile", CODESIGN_PAGE_TEXT("Hardware profile"),
                          CODESIGN_PAGE_TEXT("The profile's numbers and their sources"),
                          present::profileTable, {CodesignPart::Hardware})},
                    {"codesign.network"},
                    {},
                    stripOf<HardwareStrip>});
}

base::PanelDescriptor benchPanel() {
  return described(
      "codesign.bench", QUANTOSCOPE_TEXT("Panel", "Quantizer bench"), base::Place::Below,
      {"quantization-error", "range-estimator", "uniform-quantizer", "lloyd-max", "learned-step",
       "adaptive-width", "hardware-widths"},
      {{},
       {page("histogram", CODESIGN_PAGE_TEXT("Histogram"),
             CODESIGN_PAGE_TEXT("The tensor's numbers and the levels of its grid"), present::benchHistogram,
             {CodesignPart::Bench}),
        page("sqnr", CODESIGN_PAGE_TEXT("Bits"), CODESIGN_PAGE_TEXT("Signal to noise at each bit-width"),
             present::benchSqnrPlot, {CodesignPart::Bench}),
        page("error", CODESIGN_PAGE_TEXT("Error"),
             CODESIGN_PAGE_TEXT("How far rounded numbers are from the exact ones"), present::benchTable,
             {CodesignPart::Bench})},
       {"codesign.bench.quantizer", "codesign.bench.range", "codesign.bench.scope"},
       {"codesign.bench.bits"},
       stripOf<BenchStrip>});
}

}  // namespace

std::vector<base::PanelDescriptor> pagedCodesignPanels() {
  using base::Place;
  std::vector<base::PanelDescriptor> panels = {trainingPanel(), allocationPanel()};
  panels.push_back(described("codesign.timeline", QUANTOSCOPE_TEXT("Panel", "Bit timeline"), Place::Below,
                             {"bit-schedule", "bit-width"},
                             {{},
                              {{"timeline",
                                CODESIGN_PAGE_TEXT("Timeline"),
                                CODESIGN_PAGE_TEXT("The bits of the weights by iteration, live"),
                                [](const CodesignState* state, const ParameterSet& parameters) -> View {
                                  return present::bitTimeline(state, parameters);
                                },
                                {CodesignPart::Training},
                                {"codesign.schedule", "codesign.epochs", "codesign.batch",
                                 "codesign.learning_rate", "codesign.seed", "codesign.augment"}}},
                              {"codesign.schedule"},
                              {},
                              {}}));
  panels.push_back(described(
      "codesign.comparison", QUANTOSCOPE_TEXT("Panel", "Comparison"), Place::Below,
      {"mixed-precision", "accuracy", "accuracy-drop", "compression-ratio", "weight-memory",
       "accuracy-efficiency", "bit-operations", "hardware-energy", "roofline", "pareto-front"},
      {{},
       {page("table", CODESIGN_PAGE_TEXT("Table"), CODESIGN_PAGE_TEXT("All configurations side by side"),
             present::comparisonTable, {CodesignPart::Training, CodesignPart::Hardware})},
       {},
       {},
       {}}));
  panels.push_back(benchPanel());
  panels.push_back(described(
      "codesign.pareto", QUANTOSCOPE_TEXT("Panel", "Trade-off"), Place::Right, {"pareto-front", "accuracy"},
      {{},
       {{"front",
         CODESIGN_PAGE_TEXT("Front"),
         CODESIGN_PAGE_TEXT("Accuracy against its price; the steps join what is not beaten"),
         [](const CodesignState* state, const ParameterSet& parameters) -> View {
           return present::paretoPlot(state, parameters.text("codesign.pareto_axis"));
         },
         {CodesignPart::Training, CodesignPart::Hardware},
         {"codesign.pareto_axis"}}},
       {"codesign.pareto_axis"},
       {},
       {}}));
  panels.push_back(barsPanel());
  panels.push_back(described(
      "codesign.sensitivity", QUANTOSCOPE_TEXT("Panel", "Sensitivity"), Place::Right,
      {"layer-sensitivity", "hessian-sensitivity", "quantization-error"},
      {{},
       {page("ranking", CODESIGN_PAGE_TEXT("Ranking"),
             CODESIGN_PAGE_TEXT("Accuracy lost when one layer has two bits less"), present::sensitivityChart,
             {CodesignPart::Training}),
        page("table", CODESIGN_PAGE_TEXT("Table"), CODESIGN_PAGE_TEXT("All measures of every layer"),
             present::sensitivityTable, {CodesignPart::Training})},
       {},
       {},
       stripOf<SensitivityStrip>}));
  panels.push_back(hardwarePanel());
  return panels;
}

}  // namespace quantoscope::panels
