// SPDX-License-Identifier: GPL-3.0-or-later
// Studies are computed when somebody wants them, kept while they hold, and shown as plots whose points can be
// matched.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/core/file_io.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/present/csv.h"
#include "engine/present/geometry_study_views.h"
#include "engine/present/geometry_views.h"
#include "engine/present/snapshot.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

core::ParameterSet preset(const QByteArray& name) {
  return geometry::parametersFromExperiment(
      geometry::readExperiment(TEST_DATA_DIR "/geometry/" + name.toStdString() + ".json").value());
}

SnapshotPtr computed(SnapshotComputer& computer, const core::ParameterSet& parameters, Parts wanted) {
  return computer.compute({.parameters = parameters, .runs = {}, .wanted = wanted}, {}).value();
}

constexpr Parts everything = Parts(Part::Manifold) | Part::Landscape | Part::Evolution | Part::Bits |
                             Part::Samples | Part::DiagonalOnly;

const Points& pointsOf(const Plot& plot) {
  for (const Element& element : plot.elements) {
    if (infoOf(element).id == "points") {
      return std::get<Points>(element);
    }
  }
  qFatal("no points");
}

}  // namespace

class TestGeometryStudies : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingIsComputedThatNobodyWants() {
    SnapshotComputer computer;
    const SnapshotPtr snapshot = computed(computer, preset("full_matrices_2d"), {});
    QVERIFY(snapshot->geometry);
    QVERIFY(!snapshot->studies.manifold.value && !snapshot->studies.landscape.value);
    QVERIFY(!snapshot->studies.evolution.value && !snapshot->studies.bits.value);
    QVERIFY(!snapshot->studies.samples.value && !snapshot->studies.diagonalOnly.value);
    const SnapshotPtr one = computed(computer, preset("full_matrices_2d"), Part::Landscape);
    QVERIFY(one->studies.landscape.value && !one->studies.manifold.value);
  }

  void studiesStayWhileTheyHold() {
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_2d");
    const SnapshotPtr first = computed(computer, parameters, everything);
    QVERIFY(first->studies.samples.value && first->studies.diagonalOnly.value && first->studies.bits.value);
    parameters.set("landscape.side", std::int64_t{21});
    const SnapshotPtr second = computed(computer, parameters, everything);
    QVERIFY(second->studies.landscape.value != first->studies.landscape.value);
    QCOMPARE(second->studies.landscape.value->side, 21);
    QCOMPARE(second->studies.manifold.value, first->studies.manifold.value);
    QCOMPARE(second->studies.samples.value, first->studies.samples.value);
    QCOMPARE(second->geometry, first->geometry);
    parameters.set("manifold.kind", std::string("spiral"));
    const SnapshotPtr third = computed(computer, parameters, everything);
    QVERIFY(third->studies.manifold.value != first->studies.manifold.value);
    QVERIFY(third->studies.evolution.value != first->studies.evolution.value);
    QCOMPARE(third->studies.landscape.value, second->studies.landscape.value);
    parameters.set("geometry.bits", std::int64_t{5});
    const SnapshotPtr fourth = computed(computer, parameters, Part::Samples);
    QVERIFY(fourth->studies.samples.value != third->studies.samples.value);
    // What is not wanted is not computed anew.
    QCOMPARE(fourth->studies.manifold.value, third->studies.manifold.value);
    const SnapshotPtr fifth = computed(computer, parameters, everything);
    QVERIFY(fifth->studies.manifold.value != third->studies.manifold.value);
  }

  void theLastGoodStudyStaysWithTheError() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("points.csv")).toStdString();
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_2d");
    parameters.set("manifold.kind", std::string("file"));
    const SnapshotPtr none = computed(computer, parameters, Part::Manifold);
    QVERIFY(!none->studies.manifold.value && none->studies.manifold.error);
    QVERIFY(core::writeFileAtomically(path, "1,2\n3,4\n5,6\n").has_value());
    parameters.set("manifold.file", path);
    const SnapshotPtr good = computed(computer, parameters, Part::Manifold);
    QVERIFY(good->studies.manifold.value && !good->studies.manifold.error);
    QCOMPARE(good->studies.manifold.value->map->inputs.rows(), Eigen::Index{3});
    parameters.set("manifold.file", path + "x");
    const SnapshotPtr bad = computed(computer, parameters, Part::Manifold);
    QCOMPARE(bad->studies.manifold.value, good->studies.manifold.value);
    QCOMPARE(bad->studies.manifold.error->file, path + "x");
  }

  void pointsHaveOneColorInEveryPlot() {
    SnapshotComputer computer;
    const SnapshotPtr snapshot = computed(computer, preset("full_matrices_2d"), everything);
    const PlotGrid grid = manifoldGrid(*snapshot->studies.manifold.value, true);
    QCOMPARE(grid.plots.size(), std::size_t{4});
    for (std::size_t i = 0; i < 3; ++i) {
      const Points& points = pointsOf(*grid.plots[i]);
      QCOMPARE(points.x->size(), std::size_t{48});
      QCOMPARE(points.colors.size(), std::size_t{48});
      QVERIFY(points.selectable);
      QVERIFY(points.colors == pointsOf(*grid.plots.front()).colors);
      QVERIFY(points.colors.front() != points.colors.back());
    }
    const auto tubes = [](const Plot& plot) {
      return std::count_if(plot.elements.begin(), plot.elements.end(),
                           [](const Element& element) { return std::holds_alternative<Polygon>(element); });
    };
    QCOMPARE(tubes(*grid.plots.front()), 24);
    QCOMPARE(tubes(*manifoldGrid(*snapshot->studies.manifold.value, false).plots.front()), 0);
    QVERIFY(grid.numbers.size() >= 5);
  }

  void regionsOfSomePointsLieOverEachOther() {
    for (const char* name : {"full_matrices_2d", "full_matrices_3d"}) {
      SnapshotComputer computer;
      const SnapshotPtr snapshot = computed(computer, preset(name), Part::Manifold);
      const ManifoldStudy& study = *snapshot->studies.manifold.value;
      QCOMPARE(study.tubes.size(), std::size_t{24});
      const PlotPtr plot = manifoldGrid(study, false).plots.back();
      QCOMPARE(plot->elements.size(), std::size_t{8});
      for (const Element& element : plot->elements) {
        const auto& region = std::get<Polygon>(element);
        double reach = 0;
        for (std::size_t i = 0; i < region.x.size(); ++i) {
          reach = std::max(reach, std::hypot(region.x[i], region.y[i]));
        }
        // In space the region reaches at least as far as its shadow on two channels.
        const double magnitude = study.map->regions.magnitudes(region.info.subject.point.value());
        QVERIFY(reach <= magnitude * (1 + 1e-12));
        QVERIFY(study.map->inputs.cols() > 2 || reach >= magnitude * (1 - 1e-12));
      }
    }
    SnapshotComputer computer;
    core::ParameterSet output = preset("full_matrices_2d");
    output.set("geometry.space", std::string("output"));
    const SnapshotPtr snapshot = computed(computer, output, Part::Manifold);
    QCOMPARE(manifoldGrid(*snapshot->studies.manifold.value, true).plots.size(), std::size_t{3});
  }

  void theLandscapeIsAMapWithItsFit() {
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_2d");
    parameters.set("landscape.side", std::int64_t{5});
    const SnapshotPtr snapshot = computed(computer, parameters, Part::Landscape);
    const PlotGrid grid = landscapeGrid(*snapshot->studies.landscape.value);
    const auto& raster = std::get<Raster>(grid.plots.front()->elements.front());
    QCOMPARE(raster.columns, 5);
    QCOMPARE(raster.values->size(), std::size_t{25});
    // The corner cells are centered on the corners of the square.
    QCOMPARE(raster.x.low, -37.5);
    QCOMPARE(dataExtent(*grid.plots.front())->y.high, 37.5);
    QCOMPARE(std::get<Line>(grid.plots[1]->elements.back()).info.id, std::string("fit"));
    const std::string csv = toCsv(*grid.plots.front());
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 26);
    QVERIFY(csv.find("Error magnitude,cell,-30,-30,") != std::string::npos);
  }

  void theSurfaceHasTheHeightsOfTheMap() {
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_3d");
    parameters.set("landscape.side", std::int64_t{7});
    const SnapshotPtr snapshot = computed(computer, parameters, Parts(Part::Landscape) | Part::Manifold);
    const geometry::ErrorLandscape& landscape = *snapshot->studies.landscape.value;
    const SurfacePtr surface = landscapeSurface(landscape);
    QVERIFY(hasContent(*surface));
    const geometry::Points& inputs = snapshot->studies.manifold.value->map->inputs;
    const PlotGrid grid = landscapeGrid(landscape, &inputs);
    const auto& raster = std::get<Raster>(grid.plots.front()->elements.front());
    QVERIFY(*surface->z == *raster.values);
    QCOMPARE(surface->x.values, surface->y.values);
    QCOMPARE(surface->x.values.front(), -30.0);
    QCOMPARE(surface->y.values.back(), 30.0);
    const auto& points = std::get<Points>(grid.plots.front()->elements.back());
    QVERIFY(points.selectable);
    QCOMPARE(static_cast<Eigen::Index>(points.x->size()), inputs.rows());
    QCOMPARE(points.y->at(3), inputs(3, 1));
    QCOMPARE(landscapeGrid(landscape).plots.front()->elements.size(), std::size_t{1});
  }

  void theOverlayIsTracedWhereTheExperimentIsSeenFrom() {
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_2d");
    const Parts wanted = Part::Overlay;
    SnapshotPtr snapshot = computed(computer, parameters, wanted);
    QVERIFY(!snapshot->studies.overlay.value && !snapshot->studies.overlay.error);
    const auto other =
        geometry::readExperiment(TEST_DATA_DIR "/geometry/nonuniform_diagonal_2d.json").value();
    parameters.set("overlay.experiment", geometry::experimentText(other));
    snapshot = computed(computer, parameters, wanted);
    const TracePtr trace = snapshot->studies.overlay.value;
    QVERIFY(trace && trace->experiment == other);
    const double volume = geometry::traceErrors(other, geometry::Space::Input).value()->cumulative.volume;
    QCOMPARE(trace->cumulative.volume, volume);
    // It stays while the experiment changes, and moves with the view.
    parameters.set("geometry.bits", std::int64_t{5});
    QVERIFY(computed(computer, parameters, wanted)->studies.overlay.value == trace);
    parameters.set("geometry.space", std::string("output"));
    snapshot = computed(computer, parameters, wanted);
    QCOMPARE(snapshot->studies.overlay.value->shown, geometry::Space::Output);
    parameters.set("overlay.experiment", std::string("{\"schema\": 1}"));
    QVERIFY(computed(computer, parameters, wanted)->studies.overlay.error.has_value());
    parameters.set("overlay.experiment", std::string());
    snapshot = computed(computer, parameters, wanted);
    QVERIFY(!snapshot->studies.overlay.value && !snapshot->studies.overlay.error);
  }

  void pointsWithoutErrorAreSaid() {
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_2d");
    for (const char* weight : {"0.0", "0.1", "1.0", "1.1"}) {
      parameters.set("geometry.layer.1.weight." + std::string(weight), 0.0);
    }
    const SnapshotPtr snapshot = computed(computer, parameters, Part::Evolution);
    const PlotGrid grid = evolutionGrid(*snapshot->studies.evolution.value);
    QVERIFY(grid.plots[1]->emptyState.empty() && !grid.plots[1]->elements.empty());
    QVERIFY(!grid.plots[2]->emptyState.empty() && grid.plots[2]->elements.empty());
  }

  void anyBitWidthsAreCompared() {
    SnapshotComputer computer;
    core::ParameterSet parameters = preset("full_matrices_2d");
    parameters.set("fakequant.compared_bits", std::string("16, 3-5"));
    SnapshotPtr snapshot = computed(computer, parameters, Part::Bits);
    QCOMPARE(snapshot->studies.bits.value->bits, (std::vector<int>{3, 4, 5, 16}));
    const auto& runs = snapshot->studies.bits.value->runs;
    for (std::size_t i = 1; i < runs.size(); ++i) {
      QVERIFY(runs[i]->layers.back().maxError < runs[i - 1]->layers.back().maxError);
    }
    parameters.set("fakequant.compared_bits", std::string("8-3"));
    snapshot = computed(computer, parameters, Part::Bits);
    QVERIFY(snapshot->studies.bits.error.has_value());
    QCOMPARE(snapshot->studies.bits.value->bits.size(), std::size_t{4});
  }

  void layersOfGrowthCanBePicked() {
    SnapshotComputer computer;
    const SnapshotPtr snapshot = computed(computer, preset("full_matrices_2d"), everything);
    const PlotGrid shape = shapeGrid(*snapshot->geometry, snapshot->studies.diagonalOnly.value.get());
    const PlotGrid evolution = evolutionGrid(*snapshot->studies.evolution.value);
    for (const PlotPtr& plot : {shape.plots[0], shape.plots[1], evolution.plots.back()}) {
      std::vector<int> layers;
      for (const Element& element : plot->elements) {
        if (const auto layer = infoOf(element).subject.layer) {
          layers.push_back(*layer);
          QCOMPARE(std::get<Points>(element).x->front(), *layer + 1.0);
          QCOMPARE(std::get<Points>(element).y->front(),
                   std::get<Line>(plot->elements.front()).y->at(static_cast<std::size_t>(*layer)));
        }
      }
      QCOMPARE(layers, (std::vector<int>{0, 1, 2, 3}));
    }
  }

  void inferenceHasAPlotForEachLayerAndEachBitWidth() {
    SnapshotComputer computer;
    const SnapshotPtr snapshot = computed(computer, preset("full_matrices_2d"), everything);
    QCOMPARE(evolutionGrid(*snapshot->studies.evolution.value).plots.size(), std::size_t{6});
    const PlotGrid bits = bitsGrid(*snapshot->studies.bits.value);
    QCOMPARE(bits.plots.size(), std::size_t{6});
    QCOMPARE(bits.plots.back()->elements.size(), std::size_t{5});
    core::ParameterSet one = preset("full_matrices_2d");
    one.set("geometry.layer_count", std::int64_t{20});
    const SnapshotPtr many = computed(computer, one, Part::Evolution);
    QCOMPARE(evolutionGrid(*many->studies.evolution.value).plots.size(), std::size_t{10});
  }

  void shapesStandBesideThoseWithoutMixing_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plane") << QByteArray("full_matrices_2d");
    QTest::newRow("space") << QByteArray("full_matrices_3d");
  }
  void shapesStandBesideThoseWithoutMixing() {
    QFETCH(const QByteArray, name);
    SnapshotComputer computer;
    const SnapshotPtr snapshot = computed(computer, preset(name), everything);
    const geometry::ErrorTrace& trace = *snapshot->geometry;
    const PlotGrid grid = shapeGrid(trace, snapshot->studies.diagonalOnly.value.get());
    QCOMPARE(grid.plots.size(), std::size_t{4});
    const auto& efficiency = std::get<Line>(grid.plots[1]->elements.front());
    QVERIFY(std::abs(efficiency.y->back() - *trace.cumulative.boundingBoxEfficiency) < 1e-12);
    const auto& diagonal = std::get<Line>(grid.plots[1]->elements.at(1));
    QVERIFY(std::abs(diagonal.y->back() - 1) < 1e-12);
    QCOMPARE(grid.plots[3]->elements.size(), 2 * channelPairs(trace.dimension()).size());
    QCOMPARE(shapeGrid(trace, nullptr).plots[3]->elements.size(), channelPairs(trace.dimension()).size());
    RegionParts parts;
    parts.nested = parts.comparison = parts.samples = true;
    const RegionCompanions companions{snapshot->studies.diagonalOnly.value.get(),
                                      snapshot->studies.samples.value.get()};
    const PlotPtr region = regionPlot(trace, parts, {0, 1}, companions);
    for (const char* id : {"nested.0", "comparison", "samples", "actual"}) {
      QVERIFY2(std::any_of(region->elements.begin(), region->elements.end(),
                           [&](const Element& element) { return infoOf(element).id == id; }),
               id);
    }
    if (trace.dimension() == 3) {
      const ScenePtr scene = polytopeScene(trace, parts, companions);
      QCOMPARE(scene->polytopes.size(), std::size_t{1 + 3 + 1 + 4 + 1});
    }
  }

  void allExperimentsAreRows() {
    SnapshotComputer computer;
    std::vector<TracePtr> traces;
    for (const char* name : {"full_matrices_2d", "full_matrices_3d", "uniform_diagonal_2d"}) {
      traces.push_back(computed(computer, preset(name), {})->geometry);
    }
    const TablePtr table = experimentsTable(traces);
    QCOMPARE(table->rows.size(), std::size_t{3});
    for (const Table::Row& row : table->rows) {
      QCOMPARE(row.cells.size(), table->columns.size());
    }
    QCOMPARE(table->rows[1].cells[4].number, traces[1]->cumulative.volume);
    // The experiment in view is not repeated among those that come with the program.
    traces.push_back(traces.front());
    QCOMPARE(experimentsTable(traces)->rows.size(), std::size_t{3});
  }
};

QTEST_APPLESS_MAIN(TestGeometryStudies)
#include "tst_geometry_studies.moc"
