// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the geometry lab against the trace they are made of, and projections against first
// principles.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <random>

#include "engine/geometry/experiment_file.h"
#include "engine/present/csv.h"
#include "engine/present/geometry_views.h"

using namespace quantoscope;
using namespace quantoscope::present;
using geometry::ErrorTrace;
using geometry::Experiment;
using geometry::Space;

namespace {

using Trace = std::shared_ptr<const ErrorTrace>;

const std::vector<std::string> presets = {"full_matrices_2d",       "full_matrices_3d",
                                          "nonuniform_diagonal_2d", "nonuniform_diagonal_3d",
                                          "uniform_diagonal_2d",    "uniform_diagonal_3d"};

Trace traceOf(const Experiment& experiment, Space space = Space::Input) {
  return geometry::traceErrors(experiment, space).value();
}

Trace presetTrace(const std::string& name, Space space = Space::Input) {
  const auto path = std::filesystem::path(TEST_DATA_DIR) / "geometry" / (name + ".json");
  return traceOf(geometry::readExperiment(path).value(), space);
}

/// A chain of `layers` random matrices, reproducible.
Experiment randomExperiment(int dimension, int layers, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> weight(-1.5, 1.5);
  Experiment experiment;
  experiment.input = Eigen::VectorXd::NullaryExpr(dimension, [&] { return 10 * weight(random); });
  for (int i = 0; i < layers; ++i) {
    experiment.layers.push_back(
        Eigen::MatrixXd::NullaryExpr(dimension, dimension, [&] { return weight(random); }));
    experiment.bits.push_back(6);
  }
  return experiment;
}

const Element* find(const Plot& plot, const std::string& id) {
  for (const Element& element : plot.elements) {
    if (infoOf(element).id == id) {
      return &element;
    }
  }
  return nullptr;
}

const Polygon* polygon(const Plot& plot, const std::string& id) {
  const Element* element = find(plot, id);
  return element ? std::get_if<Polygon>(element) : nullptr;
}

bool sameVertices(const Polygon& drawn, const geometry::Points& vertices) {
  bool same = static_cast<Eigen::Index>(drawn.x.size()) == vertices.rows();
  for (Eigen::Index i = 0; same && i < vertices.rows(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    same = drawn.x[at] == vertices(i, 0) && drawn.y[at] == vertices(i, 1);
  }
  return same;
}

double support(const Polygon& drawn, double directionX, double directionY) {
  double largest = -1e300;
  for (std::size_t i = 0; i < drawn.x.size(); ++i) {
    largest = std::max(largest, drawn.x[i] * directionX + drawn.y[i] * directionY);
  }
  return largest;
}

double support(const geometry::Points& vertices, const Eigen::Vector3d& direction) {
  return (vertices * direction).maxCoeff();
}

bool isConvexCounterClockwise(const Polygon& drawn) {
  const std::size_t count = drawn.x.size();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t j = (i + 1) % count;
    const std::size_t k = (i + 2) % count;
    const double cross = (drawn.x[j] - drawn.x[i]) * (drawn.y[k] - drawn.y[j]) -
                         (drawn.y[j] - drawn.y[i]) * (drawn.x[k] - drawn.x[j]);
    if (cross <= 0) {
      return false;
    }
  }
  return true;
}

}  // namespace

class TestGeometryViews : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anotherExperimentIsLaidOverWithItsSize_data() { presetRows(); }
  void anotherExperimentIsLaidOverWithItsSize() {
    QFETCH(std::string, name);
    const Trace trace = presetTrace(name);
    const bool plane = trace->dimension() == 2;
    const Trace other = presetTrace(plane ? "uniform_diagonal_2d" : "uniform_diagonal_3d");
    const RegionCompanions companions{nullptr, nullptr, other.get()};
    const PlotPtr plot = regionPlot(*trace, {}, {0, 1}, companions);
    const Polygon* overlay = polygon(*plot, "overlay");
    QVERIFY(overlay && overlay->info.inLegend && overlay->outline.dash == Dash::Dashed);
    QVERIFY(overlay->fill.alpha > 0 && overlay->fill.alpha < 0.2);
    QVERIFY(plot->notice.empty());
    QCOMPARE(overlay->info.name.arguments.front(), other->experiment.name);
    const double ratio = other->cumulative.volume / trace->cumulative.volume;
    QVERIFY(std::abs(std::stod(overlay->info.name.arguments.at(1)) - ratio) <= 1e-3 * ratio);
    if (plane) {
      QVERIFY(sameVertices(*overlay, other->cumulative.region.vertices()));
    } else {
      const ScenePtr scene = polytopeScene(*trace, {}, companions);
      const auto body = std::find_if(scene->polytopes.begin(), scene->polytopes.end(),
                                     [](const Polytope& each) { return each.info.id == "overlay"; });
      QVERIFY(body != scene->polytopes.end());
      QCOMPARE(static_cast<Eigen::Index>(body->vertices.size()), other->cumulative.region.vertices().rows());
    }
    QVERIFY(toCsv(*plot).find(other->experiment.name) != std::string::npos);
  }
  void whatCannotBeLaidOverIsSaid() {
    const Trace plane = presetTrace("full_matrices_2d");
    const Trace space = presetTrace("full_matrices_3d");
    const PlotPtr plot = regionPlot(*plane, {}, {0, 1}, {nullptr, nullptr, space.get()});
    QVERIFY(!find(*plot, "overlay"));
    QCOMPARE(plot->notice.arguments, (std::vector<std::string>{"3", "2"}));
    QVERIFY(!polytopeScene(*space, {}, {nullptr, nullptr, plane.get()})->notice.empty());
    const Trace output = presetTrace("uniform_diagonal_2d", Space::Output);
    QVERIFY(!regionPlot(*plane, {}, {0, 1}, {nullptr, nullptr, output.get()})->notice.empty());
    // A region without extent has no ratio, and a name may be missing.
    Experiment still = plane->experiment;
    still.input.setZero();
    Experiment nameless = plane->experiment;
    nameless.name.clear();
    const Trace none = traceOf(nameless);
    QVERIFY(!regionPlot(*traceOf(still), {}, {0, 1}, {nullptr, nullptr, none.get()})->emptyState.empty());
    const PlotPtr same = regionPlot(*plane, {}, {0, 1}, {nullptr, nullptr, none.get()});
    QCOMPARE(polygon(*same, "overlay")->info.name.arguments, std::vector<std::string>{"1"});
  }

  void polygonsAreThoseOfTheTrace_data() { presetRows(); }
  void polygonsAreThoseOfTheTrace() {
    QFETCH(std::string, name);
    for (const Space space : {Space::Input, Space::Output}) {
      const Trace trace = presetTrace(name, space);
      if (trace->dimension() != 2) {
        continue;
      }
      const PlotPtr plot = regionPlot(*trace, {true, true, true, true});
      QVERIFY(plot->emptyState.empty() && plot->equalAspect);
      const Polygon* whole = polygon(*plot, "cumulative");
      QVERIFY(whole && sameVertices(*whole, trace->cumulative.region.vertices()));
      for (std::size_t i = 0; i < trace->layers.size(); ++i) {
        const Polygon* layer = polygon(*plot, "layer." + std::to_string(i));
        QVERIFY(layer && sameVertices(*layer, trace->layers[i].region.vertices()));
        QCOMPARE(layer->info.subject.layer, std::optional(static_cast<int>(i)));
        QVERIFY(layer->fill.role == ColorRole::Layer && layer->fill.index == static_cast<int>(i));
      }
      const Polygon* box = polygon(*plot, "box");
      QVERIFY(box && box->outline.dash == Dash::Dashed && box->fill.alpha == 0);
      QCOMPARE(support(*box, 1, 0), trace->cumulative.halfWidths(0));
      QCOMPARE(support(*box, 0, 1), trace->cumulative.halfWidths(1));
      const char* at =
          space == Space::Input ? "Error at the input, channel 2" : "Error at the output, channel 2";
      QCOMPARE(plot->y.title.english(), std::string(at));
    }
  }

  void projectionsAreTheHullsOfProjectedVertices_data() { presetRows(); }
  void projectionsAreTheHullsOfProjectedVertices() {
    QFETCH(std::string, name);
    checkProjections(*presetTrace(name));
    checkProjections(*presetTrace(name, Space::Output));
  }
  void projectionsOfRandomChainsToo() {
    for (unsigned seed = 1; seed <= 12; ++seed) {
      checkProjections(*traceOf(randomExperiment(3, 1 + static_cast<int>(seed) % 5, seed), Space::Output));
    }
  }

  void partsCanBeLeftOut() {
    const Trace trace = presetTrace("full_matrices_2d");
    const auto ids = [&](const RegionParts& parts) {
      std::string all;
      const PlotPtr plot = regionPlot(*trace, parts);
      for (const Element& element : plot->elements) {
        all += infoOf(element).id + " ";
      }
      return all;
    };
    QCOMPARE(ids({false, true, false, false}), std::string("cumulative "));
    QCOMPARE(ids({true, false, false, false}), std::string("layer.0 layer.1 layer.2 layer.3 "));
    QCOMPARE(ids({false, false, true, true}), std::string("box axes "));
  }

  void principalAxesEndOnTheBoundary() {
    for (unsigned seed = 1; seed <= 10; ++seed) {
      const Trace trace = traceOf(randomExperiment(2, 3, seed), Space::Output);
      const PlotPtr plot = regionPlot(*trace, {false, true, false, true});
      const Element* element = find(*plot, "axes");
      QVERIFY(element);
      const Line& axes = std::get<Line>(*element);
      QCOMPARE(axes.x->size(), std::size_t{6});
      for (const std::size_t end : {0U, 1U, 3U, 4U}) {
        const Eigen::Vector2d tip((*axes.x)[end], (*axes.y)[end]);
        QVERIFY(trace->cumulative.region.contains(tip * (1 - 1e-9)));
        QVERIFY(!trace->cumulative.region.contains(tip * (1 + 1e-9)));
        const Eigen::Vector2d along = trace->cumulative.principalAxes.col(end < 3 ? 0 : 1);
        QVERIFY(std::abs(tip.x() * along.y() - tip.y() * along.x()) < 1e-9 * tip.norm());
      }
    }
  }

  void flatRegionsAreLinesAndPointsSaySo() {
    Experiment experiment = randomExperiment(2, 1, 3);
    experiment.errorModel = geometry::ErrorModel::Diagonal;
    experiment.input << 4, 0;
    const PlotPtr flat = regionPlot(*traceOf(experiment, Space::Output), {});
    const Element* whole = find(*flat, "cumulative");
    QVERIFY(whole && std::holds_alternative<Line>(*whole));
    QCOMPARE(std::get<Line>(*whole).x->size(), std::size_t{2});
    experiment.input << 0, 0;
    const Trace none = traceOf(experiment, Space::Output);
    QVERIFY(!regionPlot(*none, {})->emptyState.empty());
    QVERIFY(regionPlot(*none, {})->elements.empty());
    QVERIFY(!layerBars(*none, LayerMetric::RelativeError)->emptyState.empty());
    QVERIFY(layerBars(*none, LayerMetric::SpectralNorm)->emptyState.empty());
  }

  void anotherViewIsNeverShownSilently() {
    Experiment experiment = randomExperiment(2, 3, 5);
    experiment.layers[1] << 1, 2, 2, 4;
    const Trace trace = traceOf(experiment);
    const std::string sentence = "Layer 2 is not invertible: shown from the output.";
    QCOMPARE(regionPlot(*trace, {})->notice.english(), sentence);
    QCOMPARE(regionPlot(*trace, {})->x.title.english(), std::string("Error at the output, channel 1"));
    QCOMPARE(polytopeScene(*trace, {})->notice.english(), sentence);
    QCOMPARE(summaryTable(*trace)->notes.front().english(), sentence);
    QCOMPARE(layerBars(*trace, LayerMetric::HalfWidths)->value.title.english(),
             std::string("Half-width at the output"));
    QVERIFY(viewNotice(*presetTrace("full_matrices_2d")).empty());
  }

  void scenesHaveTheFacetsOfTheTrace_data() { presetRows(); }
  void scenesHaveTheFacetsOfTheTrace() {
    QFETCH(std::string, name);
    const Trace trace = presetTrace(name);
    const ScenePtr scene = polytopeScene(*trace, {});
    if (trace->dimension() == 2) {
      QVERIFY(!scene->emptyState.empty() && scene->polytopes.empty());
      return;
    }
    QVERIFY(scene->emptyState.empty());
    QCOMPARE(scene->polytopes.size(), trace->layers.size() + 2);
    QCOMPARE(scene->polytopes.front().info.id, std::string("cumulative"));
    QCOMPARE(scene->polytopes.front().facets.size(), trace->cumulative.region.polytope()->facetCount());
    QCOMPARE(scene->polytopes.back().info.id, std::string("box"));
    QCOMPARE(scene->polytopes.back().facets.size(), std::size_t{6});
    QCOMPARE(scene->polytopes.back().fill.alpha, 0.0);
    const Bounds3 around = *bounds(*scene);
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(around.high[i], trace->cumulative.halfWidths(static_cast<Eigen::Index>(i)));
      QCOMPARE(around.low[i], -around.high[i]);
    }
    QCOMPARE(polytopeScene(*trace, {false, true, false})->polytopes.size(), std::size_t{1});
  }

  void flatBodiesInSpace() {
    Experiment experiment;
    experiment.layers = {Eigen::Matrix3d::Identity()};
    experiment.bits = {4};
    experiment.errorModel = geometry::ErrorModel::Diagonal;
    experiment.input = Eigen::Vector3d(3, 0, 2);
    const ScenePtr flat = polytopeScene(*traceOf(experiment), {});
    QCOMPARE(flat->polytopes.size(), std::size_t{3});
    QCOMPARE(flat->polytopes.front().facets.size(), std::size_t{1});
    QCOMPARE(flat->polytopes.front().vertices.size(), std::size_t{4});
    experiment.input = Eigen::Vector3d(0, 0, 2);
    const ScenePtr segment = polytopeScene(*traceOf(experiment), {});
    QVERIFY(segment->polytopes.empty());
    QCOMPARE(segment->segments.size(), std::size_t{3});
    experiment.input.setZero();
    QVERIFY(!polytopeScene(*traceOf(experiment), {})->emptyState.empty());
  }

  void barsAreTheNumbersOfTheTrace_data() { presetRows(); }
  void barsAreTheNumbersOfTheTrace() {
    QFETCH(std::string, name);
    const Trace trace = presetTrace(name);
    const auto channels = static_cast<std::size_t>(trace->dimension());
    for (const LayerMetric metric : layerMetrics()) {
      QVERIFY(layerMetricFromId(idOf(metric)) == metric);
      const ChartPtr chart = layerBars(*trace, metric);
      const BarChart& bars = std::get<BarChart>(chart->content);
      for (const BarSet& set : bars.sets) {
        QCOMPARE(set.values.size(), bars.categories.size());
      }
      if (!bars.subjects.empty()) {
        QCOMPARE(bars.subjects.size(), bars.categories.size());
        QCOMPARE(bars.subjects[1].layer, std::optional(1));
      }
      QVERIFY(!chart->title.empty() && !chart->value.title.empty() && !chart->category.title.empty());
    }
    const auto valueAt = [&](LayerMetric metric, std::size_t set, std::size_t category) {
      return std::get<BarChart>(layerBars(*trace, metric)->content).sets.at(set).values.at(category);
    };
    for (std::size_t c = 0; c < channels; ++c) {
      for (std::size_t l = 0; l < trace->layers.size(); ++l) {
        QCOMPARE(valueAt(LayerMetric::HalfWidths, c, l),
                 trace->layers[l].halfWidthsShown(static_cast<Eigen::Index>(c)));
        QCOMPARE(valueAt(LayerMetric::RelativeError, c, l), trace->layers[l].relativeError[c].value());
      }
      const double soFar = valueAt(LayerMetric::RelativeErrorSoFar, c, trace->layers.size() - 1);
      QVERIFY(std::abs(soFar - trace->cumulative.relativeError[c].value()) <= 1e-12 * soFar);
      QCOMPARE(valueAt(LayerMetric::RelativeErrorSoFar, c, 0), trace->layers[0].relativeError[c].value());
      QCOMPARE(valueAt(LayerMetric::TotalRelativeError, 0, c), trace->cumulative.relativeError[c].value());
      QCOMPARE(valueAt(LayerMetric::ChannelSensitivity, c, trace->layers.size()),
               trace->cumulative.channelSensitivity[c].value());
    }
    QCOMPARE(valueAt(LayerMetric::SpectralNorm, 0, 0), trace->layers[0].spectralNorm);
    QVERIFY(!layerMetricFromId("nothing"));
  }

  void tablesHaveARowForEachLayer_data() { presetRows(); }
  void tablesHaveARowForEachLayer() {
    QFETCH(std::string, name);
    const Trace trace = presetTrace(name);
    for (const TablePtr& table : {summaryTable(*trace), experimentTable(*trace)}) {
      for (const Table::Row& row : table->rows) {
        QCOMPARE(row.cells.size(), table->columns.size());
      }
      QVERIFY(!toCsv(*table).empty());
    }
    const TablePtr summary = summaryTable(*trace);
    QCOMPARE(summary->rows.size(), trace->layers.size());
    QCOMPARE(summary->rows.back().cells.back().number, trace->cumulative.volume);
    QCOMPARE(summary->notes.size(), std::size_t{4});
    const TablePtr experiment = experimentTable(*trace);
    QCOMPARE(experiment->rows.size(), trace->layers.size() * static_cast<std::size_t>(trace->dimension()));
    QCOMPARE(experiment->rows[1].cells[2].text.english(), std::string("1"));
    QCOMPARE(experiment->rows[1].cells[3].number, trace->experiment.layers[0](1, 0));
    QCOMPARE(experiment->rows[1].cells.back().number,
             trace->layers[0].quantized(1, trace->layers[0].quantized.cols() - 1));
    QCOMPARE(experiment->title.english(), trace->experiment.name);
  }

  void chainsOfChangingWidth() {
    Experiment experiment;
    experiment.input = Eigen::Vector2d(1, 2);
    experiment.layers = {Eigen::MatrixXd::Constant(3, 2, 0.5), Eigen::MatrixXd::Identity(3, 3)};
    experiment.bits = {5, 5};
    const Trace trace = traceOf(experiment);
    QCOMPARE(viewNotice(*trace).english(), std::string("Layer 1 is not square: shown from the output."));
    QVERIFY(std::isnan(summaryTable(*trace)->rows[0].cells[3].number));
    QCOMPARE(experimentTable(*trace)->rows.size(), std::size_t{6});
    QVERIFY(!polytopeScene(*trace, {})->polytopes.empty());
    QVERIFY(polygon(*regionPlot(*trace, {}, {1, 2}), "cumulative"));
  }

 private:
  static void presetRows() {
    QTest::addColumn<std::string>("name");
    for (const std::string& name : presets) {
      QTest::newRow(name.c_str()) << name;
    }
  }

  static void checkProjections(const ErrorTrace& trace) {
    if (trace.dimension() != 3) {
      return;
    }
    for (const ChannelPair& pair : channelPairs(3)) {
      const PlotPtr plot = regionPlot(trace, {}, pair);
      const auto title = plot->title.english();
      QVERIFY2(title.find("channels " + std::to_string(pair[0] + 1) + " and " +
                          std::to_string(pair[1] + 1)) != std::string::npos,
               title.c_str());
      for (std::size_t i = 0; i <= trace.layers.size(); ++i) {
        const bool whole = i == trace.layers.size();
        const Polygon* drawn = polygon(*plot, whole ? "cumulative" : "layer." + std::to_string(i));
        const geometry::Points& vertices =
            whole ? trace.cumulative.region.vertices() : trace.layers[i].region.vertices();
        QVERIFY(drawn && isConvexCounterClockwise(*drawn));
        for (int step = 0; step < 72; ++step) {
          const double angle = step * 3.14159265358979 / 36;
          Eigen::Vector3d direction = Eigen::Vector3d::Zero();
          direction(pair[0]) = std::cos(angle);
          direction(pair[1]) = std::sin(angle);
          const double expected = support(vertices, direction);
          const double found = support(*drawn, std::cos(angle), std::sin(angle));
          QVERIFY2(std::abs(found - expected) <= 1e-12 * trace.cumulative.errorMagnitude,
                   qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestGeometryViews)
#include "tst_geometry_views.moc"
