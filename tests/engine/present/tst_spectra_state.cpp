// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a study for the parameters of a moment: layers that pass, alphas anew, what is missing,
// zones.
#include <QTest>
#include <cmath>

#include "engine/present/model_views.h"
#include "engine/present/spectra_live.h"
#include "engine/present/spectra_pace.h"
#include "engine/present/spectra_weights.h"
#include "tests/support/model_samples.h"

using namespace quantoscope;
using tests::analyzed;
using tests::languageModel;

namespace {

present::LabResults resultsOf(present::SpectraDataPtr data, bool running = false) {
  present::LabResults results;
  results.spectra = std::move(data);
  if (running) {
    results.running.insert(present::spectraTask);
  }
  return results;
}

const present::BarChart& barsOf(const present::ChartPtr& chart) {
  return std::get<present::BarChart>(chart->content);
}

}  // namespace

class TestSpectraState : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingOpenAsksForAModel() {
    present::SpectraComputer computer;
    const auto state = computer.compute({}, nullptr, {});
    QVERIFY(!state->model);
    QVERIFY(present::spectraEmptyState(state.get()).english().find("No model is open") == 0);
    QVERIFY(present::spectraEmptyState(nullptr) == present::spectraEmptyState(state.get()));
    QVERIFY(!present::deltaAlphaChart(nullptr, present::LayerOrder::Model)->emptyState.empty());
    QVERIFY(!present::zoneChart(nullptr, present::LayerOrder::Model)->emptyState.empty());
    QVERIFY(!present::estimatorPlot(nullptr, 1)->emptyState.empty());
    QVERIFY(!present::modelTable(nullptr)->emptyState.empty());
  }
  void whatIsKnownIsShownAndTheRestIsMissing() {
    const auto model = languageModel(2);
    present::SpectraComputer computer;
    const auto none = computer.compute({}, model, {});
    QCOMPARE(none->study->layers.size(), std::size_t{12});
    QVERIFY(!none->complete);
    QVERIFY(none->secondsNeeded > 0);
    QVERIFY(present::spectraEmptyState(none.get()).english().find("F5") != std::string::npos);

    const auto some = computer.compute({}, model, resultsOf(analyzed(model, {}, 5), true));
    QCOMPARE(some->study->done(), std::size_t{5});
    QVERIFY(some->running && !some->complete);
    QVERIFY(present::spectraProgress(*some).english().find("5 of 12 layers") == 0);
    QCOMPARE(std::count_if(some->recommendations.begin(), some->recommendations.end(),
                           [](const auto& r) { return r.has_value(); }),
             5);

    const auto all = computer.compute({}, model, resultsOf(analyzed(model, {})));
    QVERIFY(all->complete && !all->running);
    QVERIFY(present::spectraEmptyState(all.get()).empty());
    // The same inputs give the same object, so panels skip work.
    QCOMPARE(computer.compute({}, model, resultsOf(nullptr))->study->done(), std::size_t{0});
  }
  void theTimeLeftIsThatOfWhatIsMissing() {
    const auto model = languageModel(2);
    const auto whole = analyzed(model, {});
    present::SpectraComputer computer;
    const double all = computer.compute({}, model, {})->secondsNeeded;
    auto half = std::make_shared<spectra::Study>(*analyzed(model, {}, 6)->study);
    const double rest = present::secondsMissing(*half, *model->weights, false);
    QVERIFY(rest > 0 && rest < all);
    QCOMPARE(present::secondsMissing(*half, *model->weights, true),
             present::secondsMissing(*computer.compute({}, model, {})->study, *model->weights, false));
    QCOMPARE(computer.compute({}, model, resultsOf(whole))->secondsNeeded, 0.0);
    // A machine twice as slow needs twice the time.
    for (auto& result : half->results) {
      if (result) {
        auto slow = std::make_shared<spectra::LayerResult>(*result);
        for (auto& precision : slow->precisions) {
          auto spectrum = std::make_shared<spectra::Spectrum>(*precision.spectrum);
          spectrum->seconds = 1;
          precision.spectrum = spectrum;
        }
        result = slow;
      }
    }
    present::learnPace(*half);
    const double slow = present::secondsMissing(*half, *model->weights, false);
    for (auto& result : half->results) {
      if (result) {
        auto slower = std::make_shared<spectra::LayerResult>(*result);
        for (auto& precision : slower->precisions) {
          auto spectrum = std::make_shared<spectra::Spectrum>(*precision.spectrum);
          spectrum->seconds = 2;
          precision.spectrum = spectrum;
        }
        result = slower;
      }
    }
    present::learnPace(*half);
    QVERIFY(std::abs(present::secondsMissing(*half, *model->weights, false) / slow - 2) < 1e-9);
  }
  void whatABoundLeavesOpenIsMissing() {
    const auto model = languageModel(1);
    const auto data = analyzed(model, {});
    auto study = std::make_shared<spectra::Study>(*data->study);
    auto layer = std::make_shared<spectra::LayerResult>(*study->results[0]);
    spectra::PrecisionResult& bounded = layer->precisions[1];
    bounded.origin = spectra::Origin::Bounded;
    bounded.proven = spectra::Interval{bounded.value() - 1e-5, bounded.value() + 1e-5};
    bounded.shift = 1e-12;
    study->results[0] = layer;
    const auto partly = std::make_shared<const present::SpectraData>(
        present::SpectraData{model, study, study->layers.size()});
    present::SpectraComputer computer;
    core::ParameterSet parameters;
    QVERIFY(computer.compute(parameters, model, resultsOf(partly))->complete);
    parameters.set("spectra.estimator", std::string("median"));
    const auto state = computer.compute(parameters, model, resultsOf(partly));
    QVERIFY(!state->complete);
    QVERIFY(state->secondsNeeded > 0);
  }
  void cheapParametersNeedNoAnalysis() {
    const auto model = languageModel(1, 64);
    const auto data = analyzed(model, {});
    present::SpectraComputer computer;
    core::ParameterSet parameters;
    parameters.set("spectra.k_frac", 0.4);
    const auto state = computer.compute(parameters, model, resultsOf(data));
    QVERIFY(state->complete);
    core::ParameterSet anew = parameters;
    const auto direct = analyzed(model, anew);
    for (std::size_t layer = 0; layer < 6; ++layer) {
      for (std::size_t p = 0; p < 3; ++p) {
        QCOMPARE(state->study->results[layer]->precisions[p].value(),
                 direct->study->results[layer]->precisions[p].value());
      }
    }
    QVERIFY(state->study->results[0]->precisions[0].value() !=
            data->study->results[0]->precisions[0].value());
    parameters.set("spectra.estimator", std::string("median"));
    const auto median = computer.compute(parameters, model, resultsOf(data));
    QVERIFY(median->complete);
    QCOMPARE(median->study->options.estimator, spectra::Estimator::Median);
    // Windows are no part of a spectrum: this estimator has to be asked for before the analysis.
    parameters.set("spectra.estimator", std::string("farms"));
    QVERIFY(!computer.compute(parameters, model, resultsOf(data))->complete);
  }
  void otherPrecisionsKeepWhatIsKnown() {
    const auto model = languageModel(1);
    const auto data = analyzed(model, {});
    present::SpectraComputer computer;
    core::ParameterSet parameters;
    parameters.set("spectra.precisions", std::string("bf16,int4"));
    const auto state = computer.compute(parameters, model, resultsOf(data));
    QVERIFY(!state->complete);
    const auto& shown = *state->study->results[0];
    QCOMPARE(shown.precisions.size(), std::size_t{2});
    QCOMPARE(shown.precisions[0].value(), data->study->results[0]->precisions[2].value());
    QVERIFY(std::isnan(shown.precisions[1].value()));
    QVERIFY(core::describe(shown.precisions[1].alpha.error()).find("not been analyzed") != std::string::npos);
    parameters.set("spectra.precisions", std::string("bf16"));
    QVERIFY(computer.compute(parameters, model, resultsOf(data))->complete);
    parameters.set("spectra.precisions", std::string("fp31"));
    const auto wrong = computer.compute(parameters, model, resultsOf(data));
    QVERIFY(wrong->error && !wrong->study);
    QVERIFY(!present::spectraEmptyState(wrong.get()).empty());
  }
  void filtersSelectLayersAndSayWhenTheyAreWrong() {
    const auto model = languageModel(2);
    const auto data = analyzed(model, {});
    present::SpectraComputer computer;
    core::ParameterSet parameters;
    parameters.set("spectra.filter", std::string("1\\.mlp"));
    const auto state = computer.compute(parameters, model, resultsOf(data));
    QCOMPARE(state->study->layers.size(), std::size_t{2});
    QVERIFY(state->complete);
    const auto tensor = static_cast<int>(state->study->layers[1].tensor);
    QCOMPARE(state->placeOf(tensor), std::optional<std::size_t>(1));
    QVERIFY(!state->placeOf(0));
    QVERIFY(present::missingLayer(state.get(), 0).english().find("filter") != std::string::npos);
    parameters.set("spectra.filter", std::string("mlp("));
    const auto wrong = computer.compute(parameters, model, resultsOf(data));
    QVERIFY(wrong->error);
    QVERIFY(core::describe(*wrong->error).find("mlp(") != std::string::npos);
  }
  void anotherModelsResultsAreNotShown() {
    const auto data = analyzed(languageModel(1), {});
    present::SpectraComputer computer;
    QCOMPARE(computer.compute({}, languageModel(1), resultsOf(data))->study->done(), std::size_t{0});
  }
  void undefinedAlphasHaveAReasonInTheirPlace() {
    const auto model = languageModel(1, 16, 2);
    present::SpectraComputer computer;
    const auto state = computer.compute({}, model, resultsOf(analyzed(model, {})));
    const auto chart = present::alphaChart(state->study);
    const present::BarChart& bars = barsOf(chart);
    QVERIFY(std::isnan(bars.sets[0].values[2]));
    QVERIFY(bars.sets[0].notes[2].english().find("zero") != std::string::npos);
    QVERIFY(bars.sets[0].notes[1].empty());
    QCOMPARE(bars.fullNames[2].english(), std::string("model.layers.0.self_attn.v_proj.weight"));
    QCOMPARE(bars.subjects[2].modelLayer,
             std::optional<int>(static_cast<int>(state->study->layers[2].tensor)));
    QVERIFY(state->recommendations[2]->zone == spectra::Zone::Unknown);
    QVERIFY(!present::estimatorPlot(state.get(), static_cast<int>(state->study->layers[2].tensor))
                 ->emptyState.empty());
  }
  void differencesAreAgainstTheFirstPrecision() {
    const auto model = languageModel(2, 32);
    core::ParameterSet parameters;
    parameters.set("spectra.precisions", std::string("fp32,bf16,int4"));
    present::SpectraComputer computer;
    const auto state = computer.compute(parameters, model, resultsOf(analyzed(model, parameters)));
    const auto chart = present::deltaAlphaChart(state.get(), present::LayerOrder::Model);
    const present::BarChart& bars = barsOf(chart);
    QCOMPARE(bars.sets.size(), std::size_t{2});
    double smallest = INFINITY;
    for (std::size_t layer = 0; layer < bars.categories.size(); ++layer) {
      const auto& precisions = state->study->results[layer]->precisions;
      QCOMPARE(bars.sets[1].values[layer], precisions[2].value() - precisions[0].value());
      smallest = bars.sets[0].values[layer] == 0 ? smallest
                                                 : std::min(smallest, std::abs(bars.sets[0].values[layer]));
    }
    QVERIFY(chart->value.linearWithin > 0);
    QVERIFY(chart->value.linearWithin <= smallest || smallest < 1e-6);
    parameters.set("spectra.precisions", std::string("fp32"));
    const auto one = computer.compute(parameters, model, resultsOf(analyzed(model, parameters)));
    QVERIFY(!present::deltaAlphaChart(one.get(), present::LayerOrder::Model)->emptyState.empty());
  }
  void zonesFollowThresholdsAndDirection() {
    const auto model = languageModel(2, 32);
    const auto data = analyzed(model, {});
    present::SpectraComputer computer;
    core::ParameterSet parameters;
    parameters.set("spectra.threshold.lower", 90.0);
    parameters.set("spectra.threshold.upper", 95.0);
    parameters.set("spectra.sensitive", 10.0);
    const auto low = computer.compute(parameters, model, resultsOf(data));
    for (const auto& r : low->recommendations) {
      QVERIFY(r->zone == spectra::Zone::Compress);
    }
    parameters.set("spectra.direction", std::string("literature"));
    const auto swapped = computer.compute(parameters, model, resultsOf(data));
    for (const auto& r : swapped->recommendations) {
      QVERIFY(r->zone == spectra::Zone::Protect);
    }
    // A line that was dragged across the other is the other one then.
    parameters.set("spectra.threshold.lower", 99.0);
    const auto crossed = computer.compute(parameters, model, resultsOf(data));
    QCOMPARE(crossed->zones.lower, 95.0);
    QCOMPARE(crossed->zones.upper, 99.0);
    const auto chart = present::zoneChart(crossed.get(), present::LayerOrder::Category);
    QCOMPARE(chart->levels.size(), std::size_t{2});
    QVERIFY(chart->levels[0].movable && chart->levels[0].value == 95.0);
    QVERIFY(chart->levels[0].name.english().find("16 bits below") == 0);
    QCOMPARE(barsOf(chart).categoryColors.size(), barsOf(chart).categories.size());
  }
  void estimatorsStandSideBySide() {
    const auto model = languageModel(1, 48);
    present::SpectraComputer computer;
    const auto state = computer.compute({}, model, resultsOf(analyzed(model, {})));
    const auto plot = present::estimatorPlot(state.get(), static_cast<int>(state->study->layers[0].tensor));
    QVERIFY(plot->emptyState.empty());
    QCOMPARE(plot->x.ticks.size(), std::size_t{4});  // farms only when it was asked for
    // A band and a mark for each estimator and precision.
    QCOMPARE(plot->elements.size(), std::size_t{2 * 4 * 3});
    QVERIFY(present::missingLayer(state.get(), std::nullopt).english().find("Select a layer") == 0);
  }
  void weightsAndTheirErrors() {
    const auto model = languageModel(1, 64);
    present::WeightOptions options;
    options.scope = "channel";
    double before = -1000;
    for (int bits = present::fewestWeightBits; bits <= present::mostWeightBits; ++bits) {
      options.bits = bits;
      const auto study = present::studyWeights(*model, model->layers[0], options, {}).value();
      QCOMPARE(study->taken, std::size_t{64 * 64});
      double count = 0;
      for (const double value : study->after) {
        count += value;
      }
      QCOMPARE(count, 64.0 * 64.0);
      const double ratio = study->errors[static_cast<std::size_t>(bits - present::fewestWeightBits)].sqnrDb;
      QVERIFY2(ratio > before + 4, qPrintable(QString::number(bits)));
      before = ratio;
      QCOMPARE(std::get<present::Histogram>(present::weightHistogram(*study)->content).sets.size(),
               std::size_t{2});
      QCOMPARE(present::weightTable(*study)->rows.size(), std::size_t{7});
    }
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = present::studyWeights(*model, model->layers[0], options, stop.get_token());
    QVERIFY(!cancelled && cancelled.error().code == core::ErrorCode::Cancelled);
  }
  void theModelAsATable() {
    const auto model = languageModel(1);
    const auto table = present::modelTable(model);
    QCOMPARE(table->rows.size(), std::size_t{7});
    QCOMPARE(table->rows[1].cells[3].text.english(), std::string("16 × 16"));
    QVERIFY(!table->rows[6].subject.modelLayer);  // the norm is no layer
    const std::set<std::size_t> shown{2};
    QCOMPARE(present::modelTable(model, &shown)->rows.size(), std::size_t{1});
    QCOMPARE(present::sizeText(999), std::string("999 B"));
    QCOMPARE(present::sizeText(1234567), std::string("1.23 MB"));
  }
};

QTEST_APPLESS_MAIN(TestSpectraState)
#include "tst_spectra_state.moc"
