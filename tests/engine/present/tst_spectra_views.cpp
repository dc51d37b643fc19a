// SPDX-License-Identifier: GPL-3.0-or-later
// Views of a study of a small language model, and of studies that are missing, empty, partial or undefined.
#include <QTest>
#include <cmath>

#include "engine/core/cache_directory.h"
#include "engine/model/weight_file.h"
#include "engine/present/csv.h"
#include "engine/present/spectra_views.h"
#include "engine/present/svg.h"
#include "engine/spectra/study_runner.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

StudyPtr studyOf(const char* model, const char* precisions, const char* filter = "") {
  const auto file = *model::openModel(std::string(TEST_DATA_DIR "/models/") + model);
  spectra::StudyOptions options;
  options.precisions = *spectra::parsePrecisions(precisions);
  options.filter = filter;
  return std::make_shared<const spectra::Study>(
      *spectra::runStudy(file, *spectra::planStudy(*file, options), {}, {}, {}));
}

}  // namespace

class TestSpectraViews : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    core::setProcessCache({}, 0);
    m_study = studyOf("tiny_llama", "fp32,fp16,bf16,int4");
  }

  void everyViewOfNothingSaysWhatToDo() {
    auto planned = std::make_shared<spectra::Study>(*m_study);
    planned->results.assign(planned->layers.size(), nullptr);
    for (const StudyPtr& study : {StudyPtr(), StudyPtr(planned)}) {
      QVERIFY(!alphaChart(study)->emptyState.empty());
      QVERIFY(!deltaAlphaPlot(study)->emptyState.empty());
      QVERIFY(!alphaBars(study)->emptyState.empty());
      QVERIFY(!spectrumPlot(study, {})->emptyState.empty());
      QVERIFY(!hillPlot(study, {})->emptyState.empty());
      QVERIFY(!estimatorsTable(study, {})->emptyState.empty());
      QVERIFY(!precisionsTable(study, 0)->emptyState.empty());
      QVERIFY(!alphaBoxes(study)->emptyState.empty());
      QVERIFY(!alphaHistogram(study)->emptyState.empty());
      QVERIFY(!alphaSummaryTable(study)->emptyState.empty());
      QVERIFY(!alphaTable(study)->emptyState.empty());
      QVERIFY(!zonesPlot(study, {})->emptyState.empty());
      QVERIFY(!recommendationsTable(study, {})->emptyState.empty());
    }
  }

  void barsAreTheAlphas() {
    const auto chart = alphaChart(m_study);
    const auto& bars = std::get<BarChart>(chart->content);
    QCOMPARE(bars.categories.size(), m_study->layers.size());
    QCOMPARE(bars.sets.size(), std::size_t{4});
    for (std::size_t p = 0; p < 4; ++p) {
      for (std::size_t i = 0; i < bars.categories.size(); ++i) {
        QCOMPARE(bars.sets[p].values[i], m_study->results[i]->precisions[p].value());
        QCOMPARE(bars.subjects[i].modelLayer,
                 std::optional<int>(static_cast<int>(m_study->layers[i].tensor)));
      }
    }
    const auto solid = alphaBars(m_study);
    QVERIFY(hasContent(*solid));
    QCOMPARE(solid->values.size(), 4 * m_study->layers.size());
    QCOMPARE(solid->values[2 * m_study->layers.size() + 3], bars.sets[2].values[3]);
  }

  void aPartialStudyShowsWhatIsThere() {
    auto partial = std::make_shared<spectra::Study>(*m_study);
    partial->results[0] = nullptr;
    partial->results[5] = nullptr;
    const auto chart = alphaChart(partial);
    const auto& bars = std::get<BarChart>(chart->content);
    QCOMPARE(bars.categories.size(), m_study->layers.size() - 2);
    QCOMPARE(bars.subjects[0].modelLayer, std::optional<int>(static_cast<int>(m_study->layers[1].tensor)));
    QCOMPARE(recommendationsTable(partial, {})->rows.size(), m_study->layers.size() - 2);
    QVERIFY(!spectrumPlot(partial, {5, 0, {}})->emptyState.empty());
    QVERIFY(zonesPlot(partial, {})->emptyState.empty());
  }

  void ordersGroupLayers() {
    const auto byBlock = orderedLayers(*m_study, LayerOrder::Block);
    const auto byCategory = orderedLayers(*m_study, LayerOrder::Category);
    QCOMPARE(byBlock.size(), m_study->layers.size());
    for (std::size_t i = 1; i < byBlock.size(); ++i) {
      const auto& before = m_study->layers[byBlock[i - 1]];
      const auto& after = m_study->layers[byBlock[i]];
      QVERIFY(before.block.value_or(1000) <= after.block.value_or(1000));
      QVERIFY(m_study->layers[byCategory[i - 1]].category <= m_study->layers[byCategory[i]].category);
    }
  }

  void signsOfDifferencesAreMarkers() {
    const auto plot = deltaAlphaPlot(m_study);
    QVERIFY(plot->y.logarithmic);
    std::size_t drawn = 0;
    for (const Element& element : plot->elements) {
      const auto& points = std::get<Points>(element);
      const bool up = points.marker == Marker::TriangleUp;
      QVERIFY(up == (points.info.id.find("-up") != std::string::npos));
      for (std::size_t i = 0; i < points.x->size(); ++i) {
        QVERIFY((*points.y)[i] > 0);
        const auto layer = static_cast<std::size_t>((*points.x)[i]);
        const auto& results = m_study->results[layer]->precisions;
        bool found = false;
        for (std::size_t p = 1; p < results.size(); ++p) {
          const double delta = results[p].value() - results[0].value();
          found |= std::abs(delta) == (*points.y)[i] && (delta > 0) == up;
        }
        QVERIFY(found);
        ++drawn;
      }
    }
    // fp16 and bf16 change next to nothing in a bf16 model; int4 changes every layer.
    QVERIFY(drawn >= m_study->layers.size());
    QVERIFY(!plot->notice.empty());
    QVERIFY(!deltaAlphaPlot(studyOf("tiny_llama", "fp32", "q_proj"))->emptyState.empty());
  }

  void theSpectrumHasItsFit() {
    const auto plot = spectrumPlot(m_study, {1, 0, {}});
    QVERIFY(plot->emptyState.empty() && plot->x.logarithmic && plot->y.logarithmic);
    const auto& result = m_study->results[1]->precisions[0];
    const auto& points = std::get<Points>(plot->elements[0]);
    QCOMPARE(points.x->size(), result.spectrum->sigma.size());
    QVERIFY(std::is_sorted(points.x->begin(), points.x->end()));
    QVERIFY(std::is_sorted(points.y->rbegin(), points.y->rend()));
    const auto& line = std::get<Line>(plot->elements[1]);
    const std::size_t last = line.x->size() - 1;
    const double slope = (std::log((*line.y)[last]) - std::log((*line.y)[0])) /
                         (std::log((*line.x)[last]) - std::log((*line.x)[0]));
    QVERIFY(std::abs(slope - (1 - result.alpha->alpha)) < 1e-9);
    QVERIFY(std::abs((*line.x)[0] - std::exp(result.alpha->logXMin)) < 1e-9 * (*line.x)[0]);
    // A k of its own moves the fit.
    const auto moved = spectrumPlot(m_study, {1, 0, 30});
    QVERIFY((*std::get<Line>(moved->elements[1]).x)[0] < (*line.x)[0]);
    const auto hill = hillPlot(m_study, {1, 0, 30});
    QCOMPARE(std::get<Rule>(hill->elements[2]).position, 30.0);
    QVERIFY(hillPlot(m_study, {1, 0, 100000})->emptyState.empty());
  }

  void allEstimatorsStandSideBySide() {
    const auto table = estimatorsTable(m_study, {1, 0, {}});
    QCOMPARE(table->rows.size(), std::size(spectra::allEstimators));
    QCOMPARE(table->rows[0].cells[1].number, m_study->results[1]->precisions[0].value());
    for (std::size_t i = 0; i < 4; ++i) {
      QVERIFY(table->rows[i].cells[1].number > 1);
    }
    for (std::size_t i = 0; i < 5; ++i) {
      const bool farms = spectra::allEstimators[i] == spectra::Estimator::Farms;
      // It was not asked for.
      QCOMPARE(table->rows[i].cells.back().text.english().find("farms") != std::string::npos, farms);
    }
    QCOMPARE(precisionsTable(m_study, 1)->rows.size(), std::size_t{4});
  }

  void distributionsCountEveryLayer() {
    const auto count = static_cast<double>(m_study->layers.size());
    const auto boxes = alphaBoxes(m_study);
    for (const Box& box : std::get<BoxChart>(boxes->content).boxes) {
      QCOMPARE(static_cast<double>(box.samples), count);
      QVERIFY(box.whiskerLow <= box.q1 && box.q1 <= box.median && box.median <= box.q3 &&
              box.q3 <= box.whiskerHigh);
    }
    const auto chart = alphaHistogram(m_study, SpreadBy::Category, 3);
    double sum = 0;
    for (const auto& set : std::get<Histogram>(chart->content).sets) {
      for (const double one : set.counts) {
        sum += one;
      }
    }
    QCOMPARE(sum, count);
    QCOMPARE(alphaSummaryTable(m_study)->rows.size(), std::size_t{4});
  }

  void zonesFollowThresholdsAndDirection() {
    const auto reference = spectra::recommend(spectra::alphasOf(*m_study), {});
    spectra::ZoneOptions options;
    options.direction = spectra::Direction::Literature;
    const auto literature = spectra::recommend(spectra::alphasOf(*m_study), options);
    bool protects = false;
    for (std::size_t i = 0; i < reference.size(); ++i) {
      const double alpha = reference[i].alpha;
      const auto expected = alpha > 3     ? spectra::Zone::Protect
                            : alpha < 2.5 ? spectra::Zone::Compress
                                          : spectra::Zone::Moderate;
      QVERIFY(reference[i].byThreshold == expected);
      QCOMPARE(literature[i].byThreshold == spectra::Zone::Protect, alpha < 2.5);
      QVERIFY(reference[i].zone <= reference[i].byThreshold);
      protects |= reference[i].zone == spectra::Zone::Protect;
    }
    QVERIFY(protects);
    const auto plot = zonesPlot(m_study, options);
    QVERIFY(plot->emptyState.empty());
    QCOMPARE(recommendationsTable(m_study, options)->rows.size(), m_study->layers.size());
  }

  void everythingCanBeWritten() {
    QVERIFY(toSvg(*alphaChart(m_study)).find("<svg") != std::string::npos);
    QVERIFY(toSvg(*deltaAlphaPlot(m_study)).find("<svg") != std::string::npos);
    QVERIFY(toSvg(*spectrumPlot(m_study, {1, 3, {}})).find("<svg") != std::string::npos);
    QVERIFY(toSvg(*zonesPlot(m_study, {})).find("<svg") != std::string::npos);
    QVERIFY(!toCsv(*alphaTable(m_study)).empty());
    QVERIFY(!toCsv(*alphaBars(m_study)).empty());
  }

 private:
  StudyPtr m_study;
};

QTEST_APPLESS_MAIN(TestSpectraViews)
#include "tst_spectra_views.moc"
