// SPDX-License-Identifier: GPL-3.0-or-later
// Regions layer by layer and beside their boxes, against the trace and against first principles.
#include <Eigen/Geometry>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/geometry/experiment_file.h"
#include "engine/present/csv.h"
#include "engine/present/geometry_region_grids.h"

using namespace quantoscope;
using namespace quantoscope::present;
using geometry::Space;

namespace {

const std::vector<std::string> presets = {"full_matrices_2d",       "full_matrices_3d",
                                          "nonuniform_diagonal_2d", "nonuniform_diagonal_3d",
                                          "uniform_diagonal_2d",    "uniform_diagonal_3d"};

geometry::Experiment experiment(const std::string& name) {
  return geometry::readExperiment(std::string(TEST_DATA_DIR "/geometry/") + name + ".json").value();
}

TracePtr traceOf(const geometry::Experiment& from, Space space = Space::Input) {
  return geometry::traceErrors(from, space).value();
}

template <typename T>
const T* find(const Plot& plot, const std::string& id) {
  for (const Element& element : plot.elements) {
    if (infoOf(element).id == id) {
      return std::get_if<T>(&element);
    }
  }
  return nullptr;
}

double areaOf(const Polygon& polygon) {
  double twice = 0;
  for (std::size_t i = 0; i < polygon.x.size(); ++i) {
    const std::size_t next = (i + 1) % polygon.x.size();
    twice += polygon.x[i] * polygon.y[next] - polygon.x[next] * polygon.y[i];
  }
  return twice / 2;
}

/// Over the facets of a closed body around the origin.
double volumeOf(const Polytope& body) {
  const auto point = [&body](int index) {
    const Point3& p = body.vertices[static_cast<std::size_t>(index)];
    return Eigen::Vector3d(p[0], p[1], p[2]);
  };
  double six = 0;
  for (const std::vector<int>& facet : body.facets) {
    for (std::size_t i = 1; i + 1 < facet.size(); ++i) {
      six += point(facet[0]).dot(point(facet[i]).cross(point(facet[i + 1])));
    }
  }
  return six / 6;
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

geometry::Experiment deepChain(std::size_t layers) {
  geometry::Experiment deep = experiment("full_matrices_2d");
  deep.layers.assign(layers, Eigen::MatrixXd::Identity(2, 2) * 0.97);
  deep.bits.assign(layers, 8);
  return deep;
}

}  // namespace

class TestGeometryRegionGrids : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyLayerHasItsPicture() {
    for (const std::string& name : presets) {
      for (const Space space : {Space::Input, Space::Output}) {
        const TracePtr trace = traceOf(experiment(name), space);
        const PlotGrid grid = layerRegionsGrid(*trace);
        QCOMPARE(grid.plots.size(), trace->layers.size());
        QCOMPARE(grid.columns, 4);
        QVERIFY(!grid.title.empty());
        for (std::size_t i = 0; i < grid.plots.size(); ++i) {
          const Plot& plot = *grid.plots[i];
          const auto* alone = find<Polygon>(plot, "layer");
          const auto* soFar = find<Polygon>(plot, "cumulative");
          QVERIFY(alone && soFar && !plot.title.empty());
          QCOMPARE(alone->info.subject.layer, std::optional(static_cast<int>(i)));
          QVERIFY(plot.x.range->low == grid.plots.front()->x.range->low);
          if (trace->dimension() == 2) {
            QVERIFY(isNear(areaOf(*alone), trace->layers[i].volume));
            QVERIFY(isNear(areaOf(*soFar), trace->layers[i].cumulativeVolume));
          }
        }
        // The last one is the region of the whole chain, which fills the common scale.
        const auto* whole = find<Polygon>(*grid.plots.back(), "cumulative");
        const double reach = *std::max_element(whole->x.begin(), whole->x.end());
        QVERIFY(isNear(reach, trace->cumulative.halfWidths(0)));
        QVERIFY(reach < grid.plots.back()->x.range->high && reach > 0.9 * grid.plots.back()->x.range->high);
      }
    }
  }

  void everyLayerHasItsBody() {
    for (const std::string& name : presets) {
      const TracePtr trace = traceOf(experiment(name));
      const std::vector<ScenePtr> scenes = layerRegionScenes(*trace);
      if (trace->dimension() == 2) {
        QVERIFY(scenes.empty());
        continue;
      }
      QCOMPARE(scenes.size(), trace->layers.size());
      for (std::size_t i = 0; i < scenes.size(); ++i) {
        QCOMPARE(scenes[i]->polytopes.size(), std::size_t{2});
        QVERIFY(isNear(volumeOf(scenes[i]->polytopes[0]), trace->layers[i].cumulativeVolume));
        QVERIFY(isNear(volumeOf(scenes[i]->polytopes[1]), trace->layers[i].volume));
        QCOMPARE(scenes[i]->polytopes[1].info.subject.layer, std::optional(static_cast<int>(i)));
        QCOMPARE(scenes[i]->frame->high[2], trace->cumulative.halfWidths(2));
        QVERIFY(toCsv(*scenes[i]).size() > 100);
      }
      QVERIFY(!layerRegionScenes(*trace, {.sameScale = false}).front()->frame);
    }
  }

  void projectionsAreThoseOfTheChosenChannels() {
    const TracePtr trace = traceOf(experiment("full_matrices_3d"));
    const PlotGrid grid = layerRegionsGrid(*trace, {.sameScale = false, .channels = {0, 2}});
    const auto* whole = find<Polygon>(*grid.plots.back(), "cumulative");
    QVERIFY(isNear(*std::max_element(whole->y.begin(), whole->y.end()), trace->cumulative.halfWidths(2)));
    QVERIFY(!grid.plots.back()->x.range);
    QCOMPARE(grid.plots.back()->y.title.arguments.front(), std::string("3"));
  }

  void longChainsShowEvenlySpreadLayers() {
    const TracePtr trace = traceOf(deepChain(64));
    const PlotGrid grid = layerRegionsGrid(*trace);
    std::vector<std::string> layers;
    for (const PlotPtr& plot : grid.plots) {
      layers.push_back(plot->title.arguments.front());
    }
    QCOMPARE(layers, (std::vector<std::string>{"1", "10", "19", "28", "37", "46", "55", "64"}));
    QCOMPARE(layerRegionsGrid(*traceOf(deepChain(1))).plots.size(), std::size_t{1});
    QCOMPARE(layerRegionsGrid(*traceOf(deepChain(8))).plots.size(), std::size_t{8});
    QCOMPARE(layerRegionsGrid(*traceOf(deepChain(9))).plots.size(), std::size_t{8});
  }

  void degenerateRegionsAreDrawnAsWhatTheyAre() {
    geometry::Experiment one = experiment("full_matrices_2d");
    one.input.setZero();
    const TracePtr zero = traceOf(one);
    QCOMPARE(layerRegionsGrid(*zero).plots.size(), std::size_t{1});
    QVERIFY(!layerRegionsGrid(*zero).plots.front()->emptyState.empty());
    const PlotGrid boxes = boxGrid({zero, traceOf(experiment("full_matrices_3d"))});
    QCOMPARE(boxes.plots.size(), std::size_t{2});
    QVERIFY(!boxes.plots.front()->emptyState.empty());
    QVERIFY(!find<Line>(*boxes.plots.back(), "share.0") && find<Line>(*boxes.plots.back(), "share.1"));
    QVERIFY(boxes.plots.back()->y.ticks[0].label.english().ends_with("flat"));
    QVERIFY(boxes.plots.back()->y.ticks[1].label.english().ends_with("%"));
    QVERIFY(layerRegionScenes(*zero).empty() && !boxScene(*zero));

    geometry::Experiment needle = experiment("nonuniform_diagonal_3d");
    needle.input.head(2).setZero();
    const TracePtr thin = traceOf(needle);
    QVERIFY(regionPlot(*thin, {}, {0, 1})->emptyState.english() !=
            regionPlot(*zero, {})->emptyState.english());
    QVERIFY(!regionPlot(*thin, {}, {0, 1})->emptyState.empty() &&
            regionPlot(*thin, {}, {0, 2})->emptyState.empty());
    QVERIFY(find<Points>(*layerRegionsGrid(*thin).plots.front(), "layer"));
    QCOMPARE(layerRegionScenes(*thin).front()->segments.size(), std::size_t{2});

    geometry::Experiment flat = experiment("nonuniform_diagonal_3d");
    flat.input(1) = 0;
    const TracePtr sheet = traceOf(flat);
    QCOMPARE(sheet->cumulative.region.rank(), 2);
    QCOMPARE(layerRegionScenes(*sheet).front()->polytopes.front().facets.size(), std::size_t{1});
    const PlotGrid grid = boxGrid({sheet});
    QCOMPARE(grid.plots.size(), std::size_t{5});
    QVERIFY(grid.plots[1]->title.english().find("flat") != std::string::npos);
    QVERIFY(grid.plots[2]->title.english().find("100") != std::string::npos);
    for (const PlotPtr& plot : layerRegionsGrid(*sheet).plots) {
      QVERIFY(find<Line>(*plot, "cumulative") && plot->y.range->low < plot->y.range->high);
    }
  }

  void sharesOfTheBoxAreThoseOfTheTraces() {
    std::vector<TracePtr> traces{traceOf(experiment("full_matrices_3d"))};
    for (const std::string& name : presets) {
      traces.push_back(traceOf(experiment(name)));
    }
    const PlotGrid grid = boxGrid(traces);
    QCOMPARE(grid.plots.size(), std::size_t{5});
    const Plot& shares = *grid.plots.back();
    // The one in view is not shown twice; experiments of both dimensions are.
    QCOMPARE(shares.y.ticks.size(), presets.size());
    const auto* first = find<Line>(shares, "share.0");
    QCOMPARE((*first->x)[1], 100 * *traces.front()->cumulative.boundingBoxEfficiency);
    std::size_t named = 0;
    for (std::size_t i = 0; i < presets.size(); ++i) {
      const auto* bar = find<Line>(shares, "share." + std::to_string(i));
      QVERIFY(bar && (*bar->x)[1] > 0 && (*bar->x)[1] <= 100 + 1e-9);
      named += bar->info.inLegend ? 1 : 0;
    }
    QCOMPARE(named, std::size_t{2});
    // A diagonal network has a box for a region.
    const auto at = [&](const std::string& name) {
      return 100 * *traceOf(experiment(name))->cumulative.boundingBoxEfficiency;
    };
    QVERIFY(isNear(at("uniform_diagonal_2d"), 100) && isNear(at("nonuniform_diagonal_3d"), 100));
  }

  void shadowsFillTheirBoxesByTheirArea() {
    const TracePtr trace = traceOf(experiment("full_matrices_3d"));
    const PlotGrid grid = boxGrid({trace});
    const auto pairs = channelPairs(3);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const Plot& plot = *grid.plots[i + 1];
      const double region = areaOf(*find<Polygon>(plot, "cumulative"));
      const double box = areaOf(*find<Polygon>(plot, "box"));
      QVERIFY(isNear(
          box, 4 * trace->cumulative.halfWidths(pairs[i][0]) * trace->cumulative.halfWidths(pairs[i][1])));
      const double said = std::stod(plot.title.arguments.at(2));
      QVERIFY(std::abs(said - 100 * region / box) < 0.06);
    }
    const ScenePtr scene = boxScene(*trace);
    QCOMPARE(scene->polytopes.size(), std::size_t{2});
    QVERIFY(isNear(volumeOf(scene->polytopes[0]) / volumeOf(scene->polytopes[1]),
                   *trace->cumulative.boundingBoxEfficiency));
  }

  void whatIsShownFromElsewhereIsSaid() {
    geometry::Experiment singular = experiment("full_matrices_3d");
    singular.layers[1].setZero();
    const TracePtr trace = traceOf(singular);
    QVERIFY(!layerRegionsGrid(*trace).plots.front()->notice.empty());
    QVERIFY(!layerRegionScenes(*trace).front()->notice.empty());
    QVERIFY(!boxGrid({trace}).plots.front()->notice.empty());
    QVERIFY(!boxScene(*trace)->notice.empty());
  }
};

QTEST_APPLESS_MAIN(TestGeometryRegionGrids)
#include "tst_geometry_region_grids.moc"
