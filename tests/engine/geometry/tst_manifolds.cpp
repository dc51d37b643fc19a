// SPDX-License-Identifier: GPL-3.0-or-later
// Manifolds, their error maps, landscapes, fake quantization and samples: against numbers computed
// independently (numpy, Qhull) and against the exact regions of single points.
#include <Eigen/LU>
#include <Eigen/SVD>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

#include "engine/core/file_io.h"
#include "engine/geometry/convex_hull.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/manifold_json.h"
#include "engine/geometry/monte_carlo.h"
#include "engine/geometry/sector_field.h"

using namespace quantoscope;
using namespace quantoscope::geometry;
using nlohmann::json;

namespace {

const QList<QByteArray> presets = {"uniform_diagonal_2d",    "uniform_diagonal_3d", "nonuniform_diagonal_2d",
                                   "nonuniform_diagonal_3d", "full_matrices_2d",    "full_matrices_3d"};

Experiment preset(const QByteArray& name) {
  return readExperiment(TEST_DATA_DIR "/geometry/" + name.toStdString() + ".json").value();
}

const json& golden() {
  static const json document = json::parse(
      core::readFile(TEST_DATA_DIR "/geometry/full_matrices_2d.manifolds.golden.json", 1 << 24).value());
  return document;
}

/// Where `found` differs from `wanted` by more than `tolerance` of the larger of it and `floor`.
QByteArray difference(const json& wanted, const json& found, double tolerance, const std::string& path = "",
                      double floor = 1e-3) {
  if (wanted.is_number()) {
    const double a = wanted.get<double>();
    const double b = found.is_number() ? found.get<double>() : std::nan("");
    const bool agree = std::abs(a - b) <= tolerance * std::max(std::abs(a), floor);
    return agree ? "" : QByteArray::fromStdString(path + ": " + wanted.dump() + " is " + found.dump());
  }
  if (wanted.is_structured()) {
    for (const auto& [key, value] : wanted.items()) {
      const std::string at = path + "/" + key;
      const json* other = nullptr;
      if (wanted.is_array()) {
        const auto index = static_cast<std::size_t>(std::stoul(key));
        other = found.is_array() && index < found.size() ? &found[index] : nullptr;
      } else {
        other = found.contains(key) ? &found[key] : nullptr;
      }
      if (other == nullptr) {
        return QByteArray::fromStdString(at + " is missing");
      }
      const bool correlation = key == "correlation_l1";
      if (const QByteArray said = difference(value, *other, correlation ? 1e-8 : tolerance, at, floor);
          !said.isEmpty()) {
        return said;
      }
    }
    return wanted.size() == found.size() || wanted.is_object() ? "" : QByteArray::fromStdString(path);
  }
  return wanted == found ? ""
                         : QByteArray::fromStdString(path + ": " + wanted.dump() + " is " + found.dump());
}

using Random = std::mt19937_64;

double uniform(Random& random, double from = -1, double to = 1) {
  return from + (to - from) * (static_cast<double>(random() >> 11) * 0x1p-53);
}

Eigen::MatrixXd randomLayer(Random& random, Eigen::Index rows, Eigen::Index columns, int kind) {
  Eigen::MatrixXd layer = Eigen::MatrixXd::NullaryExpr(rows, columns, [&] { return uniform(random, -2, 2); });
  switch (kind) {
    case 1:
      layer.setZero();
      break;
    case 2:  // of rank 1
      layer = layer.col(0) * layer.row(0);
      break;
    case 3:
      layer = Eigen::MatrixXd(Eigen::MatrixXd::Identity(rows, columns) * 0.75);
      break;
    case 4:  // a turn by a quarter: generators of different layers are parallel
      layer.setZero();
      layer(0, 1) = 1;
      layer(1, 0) = -1;
      if (rows == 3 && columns == 3) {
        layer(2, 2) = 1;
      }
      break;
    default:
      break;
  }
  return layer;
}

/// A chain of up to five layers of either width, sometimes degenerate.
Experiment randomChain(Random& random) {
  Experiment experiment;
  experiment.name = "random";
  experiment.errorModel = random() % 3 == 0 ? ErrorModel::Diagonal : ErrorModel::Full;
  Eigen::Index width = 2 + static_cast<Eigen::Index>(random() % 2);
  experiment.input = Eigen::VectorXd::NullaryExpr(width, [&] { return uniform(random, -9, 9); });
  const std::size_t layers = 1 + random() % 5;
  experiment.bitsPerLayer = true;
  for (std::size_t i = 0; i < layers; ++i) {
    const bool turns = experiment.errorModel == ErrorModel::Full && random() % 4 == 0;
    const Eigen::Index next = turns ? 5 - width : width;
    experiment.layers.push_back(randomLayer(random, next, width, static_cast<int>(random() % 9)));
    experiment.bits.push_back(2 + static_cast<int>(random() % 9));
    width = next;
  }
  return experiment;
}

ManifoldMapPtr mapOf(const Experiment& experiment, ManifoldKind kind, int points = 48) {
  return mapManifold(experiment, Space::Input, makeManifold(kind, points)).value();
}

}  // namespace

class TestManifolds : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void mapsAgreeWithIndependentNumbers() {
    const Experiment experiment = preset("full_matrices_2d");
    std::vector<ManifoldMapPtr> maps;
    for (const ManifoldKind kind : generatedManifolds()) {
      maps.push_back(mapOf(experiment, kind));
    }
    const json found = json::parse(manifoldsText(experiment, maps));
    QCOMPARE(difference(golden()["manifolds"], found["manifolds"], 1e-9), QByteArray());
    QCOMPARE(difference(golden()["error_manifolds"], found["error_manifolds"], 1e-9), QByteArray());
    QVERIFY(found["manifolds"]["figure_eight"]["variation_ratio"].is_null());
    QCOMPARE(found["manifolds"].size(), std::size_t{7});
    QVERIFY(found["space"] == json("input"));
  }

  void landscapesAgreeWithIndependentNumbers() {
    const Experiment experiment = preset("full_matrices_2d");
    const auto landscape = errorLandscape(experiment, Space::Input, 30, 15).value();
    const json found = json::parse(landscapeText(experiment, *landscape));
    QCOMPARE(difference(golden()["heatmap"], found, 1e-9), QByteArray());
  }

  void fakeQuantizationAgreesWithIndependentNumbers() {
    const Experiment experiment = preset("full_matrices_2d");
    for (const auto& [name, runs] : golden()["fake_quantization"].items()) {
      const Manifold manifold = makeManifold(manifoldKindFromId(name).value(), 48);
      for (const auto& [key, layers] : runs.items()) {
        const int bits = key[0] - '0';
        const Quantized mode = key.find("weights_only") != std::string::npos
                                   ? Quantized::WeightsOnly
                                   : Quantized::WeightsAndActivations;
        const auto result =
            fakeQuantizeChain(experiment, manifold.points, std::vector<int>(4, bits), mode).value();
        const json found = json::parse(fakeQuantizationText(experiment, manifold, *result));
        QCOMPARE(difference(layers, found["layers"], 1e-9, name + "/" + key), QByteArray());
      }
    }
  }

  void everyPointAgreesWithItsOwnExactRegion() {
    Random random(11);
    int compared = 0;
    int flat = 0;
    for (int index = 0; index < 3000; ++index) {
      Experiment experiment = randomChain(random);
      const Space space = random() % 2 == 0 ? Space::Input : Space::Output;
      const auto field = ErrorField::of(experiment, space).value();
      Points points(5, experiment.input.size());
      for (double& coordinate : points.reshaped()) {
        coordinate = random() % 6 == 0 ? 0 : uniform(random, -20, 20);
      }
      const PointErrors errors = field.evaluate(points).value();
      for (Eigen::Index i = 0; i < points.rows(); ++i) {
        experiment.input = points.row(i).transpose();
        const auto trace = traceErrors(experiment, space).value();
        const CumulativeTrace& exact = trace->cumulative;
        const double size = std::pow(exact.errorMagnitude, static_cast<double>(trace->dimension()));
        QVERIFY(field.shown() == trace->shown);
        QVERIFY(std::abs(errors.magnitudes(i) - exact.errorMagnitude) <= 1e-12 * exact.errorMagnitude);
        QVERIFY(std::abs(errors.volumes(i) - exact.volume) <= 1e-11 * size + 1e-12 * exact.volume);
        ++compared;
        flat += exact.volume == 0 ? 1 : 0;
      }
    }
    QCOMPARE(compared, 15000);
    QVERIFY(flat > 1000 && flat < 14000);
  }

  void sectorsAgreeWithWalking() {
    Random random(12);
    int checked = 0;
    for (int index = 0; index < 1500; ++index) {
      const Experiment experiment = randomChain(random);
      const auto field = ErrorField::of(experiment, index % 2 == 0 ? Space::Input : Space::Output).value();
      if (field.inputs() != 2 || field.dimension() != 2) {
        continue;
      }
      const SectorField sectors(field.chain(), field.view(), experiment.errorModel);
      Points points(24, 2);
      for (double& coordinate : points.reshaped()) {
        coordinate = std::round(uniform(random, -4, 4));
      }
      const Eigen::VectorXd walked = field.evaluate(points).value().magnitudes;
      for (Eigen::Index i = 0; i < points.rows(); ++i) {
        QVERIFY(std::abs(sectors.magnitude(points(i, 0), points(i, 1)) - walked(i)) <= 1e-12 * walked(i));
      }
      ++checked;
    }
    QVERIFY(checked > 400);
  }

  void largeLandscapesAgreeWithSmallOnes() {
    for (const QByteArray& name : presets) {
      const Experiment experiment = preset(name);
      const auto coarse = errorLandscape(experiment, Space::Input, 10, 11).value();
      const auto fine = errorLandscape(experiment, Space::Input, 10, 101).value();
      for (int row = 0; row < 11; ++row) {
        for (int column = 0; column < 11; ++column) {
          const double wanted = coarse->magnitudes(row * 11 + column);
          QVERIFY(std::abs(fine->magnitudes(row * 10 * 101 + column * 10) - wanted) <=
                  1e-12 * wanted + 1e-15);
        }
      }
      QCOMPARE(fine->axis(0), -10.0);
      QCOMPARE(fine->axis(100), 10.0);
    }
  }

  void manifoldsHaveTheirShape() {
    const Manifold circle = makeManifold(ManifoldKind::Circle, 32);
    QCOMPARE(circle.points.rows(), Eigen::Index{32});
    QVERIFY(circle.connection == Connection::Closed);
    for (Eigen::Index i = 0; i < 32; ++i) {
      QVERIFY(std::abs(circle.points.row(i).norm() - 20) < 1e-13);
    }
    const Manifold line = makeManifold(ManifoldKind::Line, 7);
    QVERIFY(line.points.row(0) == Eigen::RowVector2d(-25, -10));
    QVERIFY(line.points.row(6) == Eigen::RowVector2d(25, 10));
    const Manifold spiral = makeManifold(ManifoldKind::Spiral, 9, 2);
    QCOMPARE(spiral.points.row(0).norm(), 10.0);
    QVERIFY(std::abs(spiral.points.row(8).norm() - 50) < 1e-12);
    QCOMPARE(makeManifold(ManifoldKind::Grid, 48).points.rows(), Eigen::Index{36});
    QCOMPARE(makeManifold(ManifoldKind::Grid, 2).points.rows(), Eigen::Index{1});
    const Manifold blobs = makeManifold(ManifoldKind::TwoBlobs, 20001);
    QVERIFY(blobs.points == makeManifold(ManifoldKind::TwoBlobs, 20001).points);
    QVERIFY((blobs.points.topRows(10000).colwise().mean() - Eigen::RowVector2d(-15, 0)).norm() < 0.2);
    QVERIFY((blobs.points.bottomRows(10001).colwise().mean() - Eigen::RowVector2d(15, 0)).norm() < 0.2);
    const Eigen::VectorXd second = blobs.points.col(1);
    QVERIFY(std::abs(std::sqrt(second.squaredNorm() / 20001) - 5) < 0.1);
    ManifoldShape other;
    other.blobSeed = 2;
    QVERIFY(blobs.points != makeManifold(ManifoldKind::TwoBlobs, 20001, 1, other).points);
    for (const ManifoldKind kind : generatedManifolds()) {
      QVERIFY(manifoldKindFromId(idOf(kind)) == kind);
      QVERIFY(makeManifold(kind, 2).points.allFinite());
    }
    QVERIFY(!manifoldKindFromId("torus"));
  }

  void pointFilesAreReadStrictly_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("letters") << QByteArray("1,2\n3,x\n") << QByteArray("Line 2, column 2 is \"x\"");
    QTest::newRow("heading in the middle") << QByteArray("1,2\nx,y\n") << QByteArray("Line 2, column 1 is");
    QTest::newRow("columns") << QByteArray("x,y\n1,2\n\n1,2,3\n")
                             << QByteArray("Line 4 has 3 columns, but the lines before it have 2.");
    QTest::newRow("one column") << QByteArray("1\n2\n") << QByteArray("Line 1 has 1 columns");
    QTest::newRow("nan") << QByteArray("1,2\nnan,2\n") << QByteArray("coordinates lie between");
    QTest::newRow("huge") << QByteArray("1,2\n1e10,2\n") << QByteArray("Line 2, column 1 is 10000000000");
    QTest::newRow("missing") << QByteArray("1,2\n1,\n") << QByteArray("Line 2, column 2 is \"\"");
    QTest::newRow("one point") << QByteArray("1,2\n") << QByteArray("fewer than 2 points");
    QTest::newRow("empty") << QByteArray("") << QByteArray("fewer than 2 points");
    QTest::newRow("decimal comma") << QByteArray("1,5;2,5\n3,5;4,5\n")
                                   << QByteArray("Line 1, column 2 is \"5;2\"");
  }

  void pointFilesAreReadStrictly() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    const auto points = parsePoints(text.toStdString());
    QVERIFY(!points.has_value());
    QVERIFY2(QByteArray::fromStdString(core::describe(points.error())).contains(says),
             core::describe(points.error()).c_str());
    QVERIFY(points.error().code == core::ErrorCode::BadInput);
  }

  void pointFilesMayHaveHeadingsAndSpaces() {
    const auto points = parsePoints("\xEF\xBB\xBFx, y\r\n 1 , +2.5e1\r\n\r\n-3,4").value();
    QCOMPARE(points.rows(), Eigen::Index{2});
    QVERIFY(points.row(0) == Eigen::RowVector2d(1, 25));
    QVERIFY(points.row(1) == Eigen::RowVector2d(-3, 4));
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("my points.csv")).toStdString();
    QVERIFY(core::writeFileAtomically(path, "1,2,3\n4,5,6\n").has_value());
    const Manifold manifold = readManifold(path).value();
    QCOMPARE(manifold.name, std::string("my points"));
    QCOMPARE(manifold.points.cols(), Eigen::Index{3});
    QVERIFY(!mapManifold(preset("full_matrices_2d"), Space::Input, manifold).has_value());
    QVERIFY(mapManifold(preset("full_matrices_3d"), Space::Input, manifold).has_value());
    QCOMPARE(readManifold(path + "x").error().file, path + "x");
  }

  void aThirdChannelKeepsItsValue() {
    const Experiment experiment = preset("full_matrices_3d");
    const auto map = mapOf(experiment, ManifoldKind::Line, 5);
    QCOMPARE(map->inputs.cols(), Eigen::Index{3});
    QVERIFY((map->inputs.col(2).array() == experiment.input(2)).all());
    QCOMPARE(map->l1Norms(0), 35 + std::abs(experiment.input(2)));
    QCOMPARE(map->errors.cols(), Eigen::Index{3});
  }

  void statisticsSayWhatIsNotDefined() {
    const Eigen::VectorXd same = Eigen::VectorXd::Constant(4, 0.1);
    const Eigen::VectorXd ramp = Eigen::VectorXd::LinSpaced(4, 0, 3);
    QVERIFY(!pointStatistics(same, ramp).correlationL1);
    QVERIFY(!pointStatistics(ramp, same).correlationL1);
    QCOMPARE(*pointStatistics(same, ramp).variationRatio, 1.0);
    const PointStatistics statistics = pointStatistics(ramp, ramp);
    QVERIFY(!statistics.variationRatio);
    QVERIFY(std::abs(*statistics.correlationL1 - 1) < 1e-12);
    QCOMPARE(statistics.deviation, std::sqrt(1.25));
    Experiment zero = preset("full_matrices_2d");
    for (Eigen::MatrixXd& layer : zero.layers) {
      layer.setZero();
    }
    const auto map = mapOf(zero, ManifoldKind::Circle, 8);
    QVERIFY(map->shown == Space::Output);
    QCOMPARE(describe(*map->notice), std::string("layer 1 is not invertible: shown from the output"));
    QCOMPARE(map->maxError, 0.0);
    QVERIFY(std::isinf(map->transform.conditionNumber));
    const json text = json::parse(manifoldsText(zero, {map}));
    QVERIFY(text["error_manifolds"]["circle"]["condition_number"].is_null());
    QVERIFY(text["notice"].is_string());
  }

  void circlesBecomeEllipsesAlongTheStretchDirections() {
    Random random(13);
    for (int index = 0; index < 200; ++index) {
      Experiment experiment = preset("full_matrices_2d");
      for (Eigen::MatrixXd& layer : experiment.layers) {
        layer = randomLayer(random, 2, 2, 0);
      }
      const ErrorTransform transform = errorTransform(experiment);
      for (Eigen::Index k = 0; k < 2; ++k) {
        QVERIFY(std::abs((transform.matrix * transform.directions.col(k)).norm() -
                         transform.singularValues(k)) < 1e-12);
      }
      QVERIFY(transform.directions(0, 0) <= 0);
      QVERIFY(std::abs(transform.directions.determinant() - 1) < 1e-12);
    }
  }

  void sampledErrorsStayInsideInEveryPreset() {
    for (const QByteArray& name : presets) {
      for (const Space space : {Space::Input, Space::Output}) {
        const auto trace = traceErrors(preset(name), space).value();
        const auto cloud = sampleErrors(*trace, 4000, 5).value();
        QCOMPARE(cloud->inside, std::size_t{4000});
        QVERIFY(cloud->actual.has_value());
        QVERIFY(trace->cumulative.region.contains(*cloud->actual));
        QVERIFY(*cloud->supportShare > 0.3 && *cloud->supportShare < 1);
        QVERIFY(*cloud->hullShare > 0.03 && *cloud->hullShare < 1);
        // The test inside is sharp.
        const Points& corners = trace->cumulative.region.vertices();
        for (Eigen::Index i = 0; i < corners.rows(); ++i) {
          QVERIFY(trace->cumulative.region.contains(0.999 * corners.row(i).transpose()));
          QVERIFY(!trace->cumulative.region.contains(1.001 * corners.row(i).transpose()));
        }
        QVERIFY(sampleErrors(*trace, 4000, 5).value()->samples == cloud->samples);
        QVERIFY(sampleErrors(*trace, 4000, 6).value()->samples != cloud->samples);
      }
    }
  }

  void sampledErrorsStayInsideOfRandomChains() {
    Random random(14);
    for (int index = 0; index < 400; ++index) {
      const auto trace = traceErrors(randomChain(random), Space::Input).value();
      const auto cloud = sampleErrors(*trace, 50, static_cast<std::uint64_t>(index)).value();
      QCOMPARE(cloud->inside, std::size_t{50});
      QVERIFY(!cloud->actual || trace->cumulative.region.contains(*cloud->actual));
    }
  }

  void oneLayerOfASinglePointIsFilledByManySamples() {
    Experiment experiment = preset("full_matrices_2d");
    experiment.layers = {Eigen::Matrix2d::Identity()};
    experiment.bits = {8};
    experiment.input = Eigen::Vector2d(1, 0);
    const auto trace = traceErrors(experiment, Space::Input).value();
    const auto cloud = sampleErrors(*trace, 20000, 1).value();
    // Two independent uniform errors fill their square.
    QVERIFY(*cloud->hullShare > 0.99);
    QVERIFY(*cloud->supportShare > 0.95);
    Points square(5, 2);
    square << 0, 0, 2, 0, 2, 2, 0, 2, 1, 1;
    QCOMPARE(hullArea(square), 4.0);
    QCOMPARE(hullArea(square.topRows(2)), 0.0);
  }

  void hullsInSpaceHaveTheirVolume() {
    std::mt19937_64 random(15);
    std::uniform_real_distribution<double> component(-1, 1);
    const auto uniform = [&] { return component(random); };
    for (int index = 0; index < 20; ++index) {
      // The vertices of a zonotope among points inside: a volume known by another way.
      const Eigen::MatrixXd generators = Eigen::MatrixXd::NullaryExpr(3, 4 + index % 5, uniform);
      const Zonotope3d body = zonotopeOf(generators);
      Points cloud(3 * body.vertices.rows(), 3);
      cloud << 0.5 * body.vertices, body.vertices, 0.9 * body.vertices;
      QVERIFY(std::abs(hullVolume(cloud) - body.volume) <= 1e-9 * body.volume);
    }
    Points flat(5, 3);
    flat << 0, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0.5, 0.5, 1;
    QCOMPARE(hullVolume(flat), 0.0);
    QCOMPARE(hullVolume(flat.topRows(2)), 0.0);
    flat.row(4) << 0.5, 0.5, 4;
    QVERIFY(std::abs(hullVolume(flat) - 1) < 1e-12);
    Points same = Points::Constant(9, 3, 0.25);
    QCOMPARE(hullVolume(same), 0.0);
  }

  void fakeQuantizationFollowsItsDefinition() {
    Experiment experiment = preset("full_matrices_2d");
    experiment.layers = {Eigen::Matrix2d::Identity() * 0.5, Eigen::Matrix2d::Zero()};
    experiment.bits = {4, 4};
    Points inputs(2, 2);
    inputs << 14, 3, 2, -14;
    const auto result =
        fakeQuantizeChain(experiment, inputs, {4, 4}, Quantized::WeightsAndActivations).value();
    // 7 is level 7 of a scale of 1; 1.5 rounds to 2.
    QCOMPARE(result->layers[0].activationScale, 1.0);
    QCOMPARE(result->layers[0].errors(0, 1), 0.5);
    QCOMPARE(result->layers[0].maxError, 0.5);
    QCOMPARE(result->layers[0].meanError, 0.25);
    QCOMPARE(result->layers[1].weightScale, 0.0);
    QCOMPARE(result->layers[1].activationScale, 0.0);
    QCOMPARE(result->layers[1].maxError, 0.0);
    for (const int bits : {1, 33, 0}) {
      const auto refused = fakeQuantizeChain(experiment, inputs, {4, bits}, Quantized::WeightsOnly);
      QVERIFY(!refused.has_value());
      QVERIFY(refused.error().code == core::ErrorCode::BadInput);
    }
    QVERIFY(!fakeQuantizeChain(experiment, inputs, {4}, Quantized::WeightsOnly).has_value());
  }

  void stoppedWorkGivesNothing() {
    std::stop_source source;
    source.request_stop();
    const Experiment experiment = preset("full_matrices_3d");
    const auto stop = source.get_token();
    const Manifold circle = makeManifold(ManifoldKind::Circle, 100);
    QVERIFY(mapManifold(experiment, Space::Input, circle, stop).error().code == core::ErrorCode::Cancelled);
    QVERIFY(errorLandscape(preset("full_matrices_2d"), Space::Input, 9, 99, stop).error().code ==
            core::ErrorCode::Cancelled);
    QVERIFY(sampleErrors(*traceErrors(experiment, Space::Input).value(), 10, 1, stop).error().code ==
            core::ErrorCode::Cancelled);
  }

  void diagonalOnlyKeepsTheMainDiagonal() {
    const Experiment diagonal = diagonalOnly(preset("full_matrices_3d"));
    for (const Eigen::MatrixXd& layer : diagonal.layers) {
      QVERIFY(layer.isDiagonal(0));
    }
    QCOMPARE(diagonal.layers[0](1, 1), 1.1);
    const auto trace = traceErrors(diagonal, Space::Input).value();
    // A box, as each layer's box stays aligned with the axes.
    QVERIFY(std::abs(*trace->cumulative.boundingBoxEfficiency - 1) < 1e-12);
  }
};

QTEST_APPLESS_MAIN(TestManifolds)
#include "tst_manifolds.moc"
