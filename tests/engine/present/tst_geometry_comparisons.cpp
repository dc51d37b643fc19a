// SPDX-License-Identifier: GPL-3.0-or-later
// What stands side by side is comparable, complete and in the right rows.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/present/geometry_comparison_views.h"
#include "engine/present/snapshot.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

geometry::Experiment experiment(const char* name) {
  return geometry::readExperiment(std::string(TEST_DATA_DIR "/geometry/") + name + ".json").value();
}

TracePtr traceOf(const geometry::Experiment& from) {
  return geometry::traceErrors(from, geometry::Space::Input).value();
}

GeometryStudies studies(core::ParameterSet parameters, Parts wanted) {
  SnapshotComputer computer;
  return computer.compute({.parameters = std::move(parameters), .runs = {}, .wanted = wanted}, {})
      .value()
      ->studies;
}

core::ParameterSet parametersOf(const char* name) {
  return geometry::parametersFromExperiment(experiment(name));
}

template <typename T>
std::vector<const T*> all(const Plot& plot, const std::string& prefix) {
  std::vector<const T*> found;
  for (const Element& element : plot.elements) {
    if (const T* one = std::get_if<T>(&element); one && one->info.id.starts_with(prefix)) {
      found.push_back(one);
    }
  }
  return found;
}

double largestNorm(const Line& line) {
  double largest = 0;
  for (std::size_t i = 0; i < line.x->size(); ++i) {
    if (std::isfinite((*line.x)[i])) {
      largest = std::max(largest, std::hypot((*line.x)[i], (*line.y)[i]));
    }
  }
  return largest;
}

}  // namespace

class TestGeometryComparisons : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void experimentsOfTheSameKindLieOverEachOther() {
    geometry::Experiment edited = experiment("full_matrices_2d");
    edited.bits.assign(edited.bits.size(), 6);
    const std::vector<TracePtr> traces{traceOf(edited), traceOf(experiment("uniform_diagonal_2d")),
                                       traceOf(experiment("full_matrices_3d")),
                                       traceOf(experiment("full_matrices_2d"))};
    const PlotGrid grid = experimentsGrid(traces);
    QCOMPARE(grid.plots.size(), std::size_t{4});
    const auto regions = all<Polygon>(*grid.plots[0], "region");
    QCOMPARE(regions.size(), std::size_t{3});
    QCOMPARE(regions.front()->x.size(),
             static_cast<std::size_t>(traces[0]->cumulative.region.vertices().rows()));
    // Four times the step, four times the half-widths at nearly the same weights.
    const auto reach = [](const Polygon& polygon) {
      return *std::max_element(polygon.x.begin(), polygon.x.end());
    };
    const double ratio = reach(*regions[0]) / reach(*regions[2]);
    QVERIFY(ratio > 3.5 && ratio < 4.5);
    const auto norms = all<Line>(*grid.plots[1], "norms");
    QCOMPARE(norms.size(), std::size_t{3});
    for (std::size_t i = 0; i < traces[0]->layers.size(); ++i) {
      QCOMPARE((*norms[0]->y)[i], traces[0]->layers[i].spectralNorm);
    }
    const auto relative = all<Line>(*grid.plots[2], "relative");
    QCOMPARE((*relative[1]->y)[0], 100 * *traces[1]->cumulative.relativeError[0]);
    // The same error in each channel of a uniform chain.
    QVERIFY(std::abs((*relative[1]->y)[0] - (*relative[1]->y)[1]) < 1e-12);
    QCOMPARE(all<Line>(*grid.plots[3], "size").size(), std::size_t{3});
    QCOMPARE(grid.plots[3]->y.ticks.size(), std::size_t{3});
  }

  void theExperimentInViewIsNotShownTwice() {
    const TracePtr trace = traceOf(experiment("full_matrices_2d"));
    const PlotGrid grid = experimentsGrid({trace, traceOf(experiment("full_matrices_2d"))});
    QCOMPARE(all<Polygon>(*grid.plots[0], "region").size(), std::size_t{1});
  }

  void experimentsWithoutErrorHaveNoSize() {
    geometry::Experiment zero = experiment("full_matrices_2d");
    zero.input.setZero();
    const PlotGrid grid = experimentsGrid({traceOf(zero)});
    QCOMPARE((*all<Line>(*grid.plots[3], "size").front()->x)[1], 0.0);
    QVERIFY(std::isnan((*all<Line>(*grid.plots[2], "relative").front()->y)[0]));
  }

  void everyRowIsAWayToRound() {
    core::ParameterSet parameters = parametersOf("full_matrices_2d");
    const GeometryStudies both = studies(parameters, Parts(Part::Modes) | Part::Evolution);
    QVERIFY(both.modes.value && !both.modes.error);
    QCOMPARE(both.modes.value->runs.size(), std::size_t{2});
    QVERIFY(both.modes.value->runs[0]->quantized == geometry::Quantized::WeightsOnly);
    // The usual run is one of the two.
    QVERIFY(both.modes.value->runs[1]->layers.back().errors ==
            both.evolution.value->runs[0]->layers.back().errors);
    const PlotGrid grid = modesGrid(*both.modes.value);
    QVERIFY(grid.rows);
    QCOMPARE(grid.columns, 5);
    QCOMPARE(grid.plots.size(), std::size_t{10});
    QCOMPARE(grid.plots[0]->title.english(), std::string("Weights only"));
    QCOMPARE(grid.plots[5]->title.english(), std::string("Weights and activations"));
    QVERIFY(grid.plots[9]->title.english().starts_with("Layer 4"));
  }

  void everyRowIsABitWidth() {
    core::ParameterSet parameters = parametersOf("full_matrices_2d");
    parameters.set("fakequant.compared_bits", std::string("2,4,8"));
    const GeometryStudies made = studies(parameters, Part::Bits);
    const PlotGrid grid = bitLayersGrid(*made.bits.value);
    QCOMPARE(grid.plots.size(), std::size_t{15});
    QCOMPARE(grid.plots[5]->title.english(), std::string("4 bits"));
    for (std::size_t row = 1; row < 3; ++row) {
      QVERIFY(made.bits.value->runs[row]->layers.back().maxError <
              made.bits.value->runs[row - 1]->layers.back().maxError);
    }
  }

  void longChainsKeepTheirEnds() {
    geometry::Experiment deep = experiment("full_matrices_2d");
    deep.layers.assign(64, Eigen::MatrixXd::Identity(2, 2) * 0.97);
    deep.bits.assign(64, 8);
    const GeometryStudies made =
        studies(geometry::parametersFromExperiment(deep), Parts(Part::Modes) | Part::Manifolds);
    const PlotGrid grid = modesGrid(*made.modes.value);
    QCOMPARE(grid.columns, 6);
    QVERIFY(grid.plots[5]->title.english().starts_with("Layer 64"));
    QCOMPARE(manifoldLayersGrid(*made.manifolds.value).plots.size(), std::size_t{36});
    QCOMPARE(directionsGrid(*traceOf(deep)).plots.size(), std::size_t{9});
  }

  void allManifoldsAreCompared() {
    const GeometryStudies made =
        studies(parametersOf("full_matrices_2d"), Parts(Part::Manifolds) | Part::Manifold);
    const ManifoldsStudy& study = *made.manifolds.value;
    QCOMPARE(study.maps.size(), std::size_t{6});
    QCOMPARE(study.runs.size(), std::size_t{6});
    // The circle is the manifold that is chosen.
    QVERIFY(study.maps[0]->regions.magnitudes == made.manifold.value->map->regions.magnitudes);
    const PlotGrid grid = manifoldStatisticsGrid(study);
    QCOMPARE(grid.plots.size(), std::size_t{5});
    QCOMPARE(grid.plots[0]->y.ticks.size(), std::size_t{6});
    QVERIFY(grid.plots[0]->y.ticks[0].position > grid.plots[0]->y.ticks[5].position);
    const auto ranges = all<Line>(*grid.plots[0], "range");
    const auto means = all<Points>(*grid.plots[0], "mean");
    for (std::size_t i = 0; i < 6; ++i) {
      QCOMPARE((*ranges[i]->x)[0], study.maps[i]->statistics.minimum);
      QCOMPARE((*ranges[i]->x)[1], study.maps[i]->statistics.maximum);
      QCOMPARE((*means[i]->x)[0], study.maps[i]->statistics.mean);
      QCOMPARE((*means[i]->y)[0], (*ranges[i]->y)[0]);
    }
    QCOMPARE(all<Line>(*grid.plots[3], "growth").size(), std::size_t{6});
    const PlotGrid rows = manifoldLayersGrid(study);
    QCOMPARE(rows.plots.size(), std::size_t{30});
    QCOMPARE(rows.plots[25]->title.english(), std::string("Two blobs"));
  }

  void manifoldsStandBesideTheirErrors() {
    const GeometryStudies made = studies(parametersOf("full_matrices_2d"), Part::Manifolds);
    const ManifoldsStudy& study = *made.manifolds.value;
    const PlotGrid grid = manifoldErrorsGrid(study);
    QVERIFY(grid.rows);
    QCOMPARE(grid.columns, 3);
    QCOMPARE(grid.plots.size(), std::size_t{18});
    for (std::size_t row = 0; row < study.maps.size(); ++row) {
      const geometry::ManifoldMap& map = *study.maps[row];
      const Points& input = *all<Points>(*grid.plots[3 * row], "points").front();
      const Points& error = *all<Points>(*grid.plots[3 * row + 1], "points").front();
      const Points& size = *all<Points>(*grid.plots[3 * row + 2], "points").front();
      QVERIFY(input.colors == error.colors && *input.x == *size.x);
      QCOMPARE((*error.y)[5], map.errors(5, 1));
      // The largest region has the brightest point, the smallest the darkest.
      Eigen::Index largest = 0;
      Eigen::Index smallest = 0;
      map.regions.magnitudes.maxCoeff(&largest);
      map.regions.magnitudes.minCoeff(&smallest);
      QVERIFY(size.colors[static_cast<std::size_t>(largest)] == scaleColor(1));
      QVERIFY(size.colors[static_cast<std::size_t>(smallest)] == scaleColor(0));
    }
    geometry::Experiment singular = experiment("full_matrices_2d");
    singular.layers[0].setZero();
    const GeometryStudies other = studies(geometry::parametersFromExperiment(singular), Part::Manifolds);
    QVERIFY(!manifoldErrorsGrid(*other.manifolds.value).plots.front()->notice.empty());
  }

  void singularDirectionsReachTheEllipse() {
    const TracePtr trace = traceOf(experiment("full_matrices_2d"));
    const PlotGrid grid = directionsGrid(*trace);
    QCOMPARE(grid.plots.size(), std::size_t{6});
    for (std::size_t i = 0; i < 4; ++i) {
      const double norm = trace->layers[i].spectralNorm;
      const Line& to = *all<Line>(*grid.plots[i], "to").front();
      QVERIFY(std::abs(largestNorm(to) - norm) < 1e-12);
      const double image = largestNorm(*all<Line>(*grid.plots[i], "image").front());
      QVERIFY(image <= norm + 1e-12 && image > 0.99 * norm);
      QCOMPARE(largestNorm(*all<Line>(*grid.plots[i], "from").front()), 1.0);
    }
  }

  void theShadowOfABallIsAnEllipse() {
    const TracePtr trace = traceOf(experiment("full_matrices_3d"));
    const PlotGrid grid = directionsGrid(*trace);
    for (std::size_t i = 0; i < trace->layers.size(); ++i) {
      const Eigen::MatrixXd top = trace->layers[i].quantized.topRows(2);
      const Line& image = *all<Line>(*grid.plots[i], "image").front();
      // The farthest point of the image along a direction d is |top^T d|.
      for (const double angle : {0.0, 0.7, 1.9, 3.0}) {
        const Eigen::Vector2d direction(std::cos(angle), std::sin(angle));
        double reach = 0;
        for (std::size_t k = 0; k < image.x->size(); ++k) {
          reach = std::max(reach, direction.dot(Eigen::Vector2d((*image.x)[k], (*image.y)[k])));
        }
        const double expected = (top.transpose() * direction).norm();
        QVERIFY(reach <= expected + 1e-12 && reach > 0.998 * expected);
      }
    }
  }

  void degenerateMatricesAreSaidInWords() {
    geometry::Experiment zero = experiment("full_matrices_2d");
    zero.layers[1].setZero();
    const PlotGrid grid = directionsGrid(*traceOf(zero));
    QVERIFY(!grid.plots[1]->emptyState.empty() && grid.plots[1]->elements.empty());
    QVERIFY(grid.plots[0]->emptyState.empty());
    geometry::Experiment flat = experiment("full_matrices_2d");
    flat.layers[0] << 0.5, 0.5, 0.5, 0.5;
    const PlotGrid one = directionsGrid(*traceOf(flat));
    QVERIFY(std::abs(largestNorm(*all<Line>(*one.plots[0], "to").front()) - 1) < 1e-12);
    geometry::Experiment exact = experiment("full_matrices_2d");
    exact.layers.assign(exact.layers.size(), Eigen::MatrixXd::Identity(2, 2));
    QVERIFY(!directionsGrid(*traceOf(exact)).plots.back()->emptyState.empty());
  }
};

QTEST_APPLESS_MAIN(TestGeometryComparisons)
#include "tst_geometry_comparisons.moc"
