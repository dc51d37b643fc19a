// SPDX-License-Identifier: GPL-3.0-or-later
// Error traces against numbers computed independently (numpy: all sign patterns; Qhull) and against first
// principles.
#include <Eigen/LU>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

#include "engine/core/file_io.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/trace_json.h"
#include "engine/quantization/step_rounding.h"

using namespace quantoscope;
using namespace quantoscope::geometry;
using nlohmann::json;

namespace {

std::string dataFile(const QByteArray& name) {
  return TEST_DATA_DIR "/geometry/" + name.toStdString();
}

Experiment preset(const QByteArray& name) {
  return readExperiment(dataFile(name + ".json")).value();
}

std::shared_ptr<const ErrorTrace> traced(const Experiment& experiment, Space space = Space::Input) {
  return traceErrors(experiment, space).value();
}

Experiment chain(std::vector<Eigen::MatrixXd> layers, Eigen::VectorXd input,
                 ErrorModel model = ErrorModel::Full) {
  Experiment experiment;
  experiment.name = "chain";
  experiment.bits.assign(layers.size(), 8);
  experiment.layers = std::move(layers);
  experiment.input = std::move(input);
  experiment.errorModel = model;
  return experiment;
}

bool agree(double wanted, double found, double tolerance) {
  return std::abs(wanted - found) <= tolerance * std::max(std::abs(wanted), 1e-3);
}

double distance(const json& a, const json& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    largest = std::max(largest, std::abs(a[i].get<double>() - b[i].get<double>()));
  }
  return largest;
}

/// Where `found` differs from `wanted`; empty when it does not. Keys that `wanted` does not have are not
/// looked at.
std::string difference(const json& wanted, const json& found, const std::string& path = "") {
  if (wanted.is_number()) {
    return found.is_number() && agree(wanted.get<double>(), found.get<double>(), 1e-9)
               ? ""
               : path + ": " + wanted.dump() + " is " + found.dump();
  }
  if (wanted.is_array() && (!found.is_array() || wanted.size() != found.size())) {
    return path + " has another length";
  }
  if (wanted.is_array() && path.ends_with(".vertices") && wanted[0].size() == 3) {
    for (const json& vertex : wanted) {
      const auto near = [&](const json& other) { return distance(vertex, other) < 1e-9; };
      if (std::count_if(found.begin(), found.end(), near) != 1) {
        return path + " lacks " + vertex.dump();
      }
    }
    return "";
  }
  for (const auto& [key, value] : wanted.items()) {
    const json* other = wanted.is_array()     ? &found[std::stoul(key)]
                        : found.contains(key) ? &found[key]
                                              : nullptr;
    const std::string deeper = path + "." + key;
    const std::string result = other == nullptr ? deeper + " is missing" : difference(value, *other, deeper);
    if (!result.empty()) {
      return result;
    }
  }
  return "";
}

}  // namespace

class TestErrorTrace : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void presetsAgreeWithNumpy_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"uniform_diagonal_2d", "nonuniform_diagonal_2d", "full_matrices_2d",
                             "uniform_diagonal_3d", "nonuniform_diagonal_3d", "full_matrices_3d"}) {
      QTest::newRow(name) << QByteArray(name);
    }
  }
  void presetsAgreeWithNumpy() {
    QFETCH(QByteArray, name);
    const json wanted = json::parse(core::readFile(dataFile(name + ".golden.json"), 1 << 20).value());
    const json found = json::parse(traceText(*traced(preset(name))));
    const std::string where = difference(wanted, found);
    QVERIFY2(where.empty(), where.c_str());
    QVERIFY(!found.contains("notice"));
    QCOMPARE(found["space"].get<std::string>(), std::string("input"));
  }

  void theComparisonSeesADifference() {
    const json found = json::parse(traceText(*traced(preset("full_matrices_2d"))));
    json wanted = json::parse(core::readFile(dataFile("full_matrices_2d.golden.json"), 1 << 20).value());
    wanted["cumulative"]["vertices"][3][1] =
        wanted["cumulative"]["vertices"][3][1].get<double>() * (1 + 1e-8);
    QVERIFY(!difference(wanted, found).empty());
  }

  void roundingGoesToEven() {
    using quantization::roundToStep;
    using quantization::stepForBits;
    QCOMPARE(stepForBits(1), 1.0);
    QCOMPARE(stepForBits(8), 1.0 / 128);
    QCOMPARE(stepForBits(32), std::ldexp(1.0, -31));
    Eigen::MatrixXd weights(1, 6);
    weights << 0.125, 0.375, -0.125, -0.375, 0.3, -1e-9;
    Eigen::MatrixXd rounded(1, 6);
    rounded << 0, 0.5, 0, -0.5, 0.25, 0;
    QVERIFY(roundToStep(weights, 0.25) == rounded);
    QVERIFY(!std::signbit(roundToStep(weights, 0.25)(0, 5)));
  }

  void everyTrueErrorLiesInsideTheRegion() {
    std::mt19937_64 random(8);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1p-52 - 1; };
    for (const char* name : {"full_matrices_2d", "full_matrices_3d", "nonuniform_diagonal_3d"}) {
      for (const Space space : {Space::Input, Space::Output}) {
        const auto trace = traced(preset(name), space);
        double farthest = 0;
        for (int sample = 0; sample < 2000; ++sample) {
          // Each layer errs by a corner or by any point of its box; errors are carried by multiplication, not
          // by generators.
          Eigen::VectorXd error = Eigen::VectorXd::Zero(trace->dimension());
          for (const LayerTrace& layer : trace->layers) {
            Eigen::VectorXd local = layer.halfWidths;
            for (double& component : local) {
              component *= sample % 2 == 0 ? uniform() : (uniform() < 0 ? -1 : 1);
            }
            error = layer.quantized * error + local;
          }
          if (space == Space::Input) {
            Eigen::MatrixXd product = Eigen::MatrixXd::Identity(trace->dimension(), trace->dimension());
            for (const LayerTrace& layer : trace->layers) {
              product = layer.quantized * product;
            }
            error = product.fullPivLu().solve(error);
          }
          // The output region carries local errors through the layers after them only.
          QVERIFY(trace->cumulative.region.contains(error, 1e-12));
          farthest = std::max(farthest, error.norm());
        }
        QVERIFY(farthest > 0.5 * trace->cumulative.errorMagnitude);
        QVERIFY(farthest <= trace->cumulative.errorMagnitude * (1 + 1e-12));
      }
    }
  }

  void spacesAreImagesOfEachOther() {
    const auto input = traced(preset("full_matrices_3d"), Space::Input);
    const auto output = traced(preset("full_matrices_3d"), Space::Output);
    double determinant = 1;
    for (const LayerTrace& layer : input->layers) {
      determinant *= *layer.determinant;
    }
    QVERIFY(agree(output->cumulative.volume, input->cumulative.volume * std::abs(determinant), 1e-12));
    for (std::size_t i = 0; i < input->layers.size(); ++i) {
      QVERIFY(agree(output->layers[i].volume, input->layers[i].volume * std::abs(determinant), 1e-12));
      QVERIFY(input->layers[i].halfWidthsShown == *input->layers[i].halfWidthsInput);
      QVERIFY(*output->layers[i].halfWidthsInput == *input->layers[i].halfWidthsInput);
      QVERIFY(input->layers[i].halfWidths == output->layers[i].halfWidths);
    }
    QVERIFY(output->layers.back().halfWidthsShown == output->layers.back().halfWidths);
    QVERIFY(!output->notice);
  }

  void volumesGrowToTheWhole() {
    for (const char* name : {"full_matrices_2d", "full_matrices_3d", "uniform_diagonal_3d"}) {
      const auto trace = traced(preset(name));
      QVERIFY(agree(trace->layers.front().cumulativeVolume, trace->layers.front().volume, 1e-12));
      for (std::size_t i = 0; i < trace->layers.size(); ++i) {
        Experiment shorter = trace->experiment;
        shorter.layers.resize(i + 1);
        shorter.bits.resize(i + 1);
        QVERIFY(agree(traced(shorter)->cumulative.volume, trace->layers[i].cumulativeVolume, 1e-11));
      }
      QCOMPARE(trace->layers.back().cumulativeVolume, trace->cumulative.volume);
    }
  }

  void aSingularLayerIsSaidAndShownFromTheOutput() {
    Experiment experiment = preset("full_matrices_2d");
    experiment.layers[2] << 0.5, 1, 0.25, 0.5;
    const auto trace = traced(experiment);
    QVERIFY(trace->requested == Space::Input);
    QVERIFY(trace->shown == Space::Output);
    QCOMPARE(describe(*trace->notice), std::string("layer 3 is not invertible: shown from the output"));
    QVERIFY(trace->layers[1].halfWidthsInput.has_value());
    QVERIFY(!trace->layers[2].halfWidthsInput.has_value());
    QVERIFY(!trace->layers[3].halfWidthsInput.has_value());
    QCOMPARE(*trace->layers[2].determinant, 0.0);
    QVERIFY(std::isinf(trace->layers[2].conditionNumber));
    QCOMPARE(trace->layers[0].region.rank(), 1);
    QCOMPARE(trace->layers[0].volume, 0.0);
    QCOMPARE(trace->layers[1].cumulativeVolume, 0.0);
    QCOMPARE(trace->cumulative.region.rank(), 2);
    const json text = json::parse(traceText(*trace));
    QCOMPARE(text["space"].get<std::string>(), std::string("output"));
    QCOMPARE(text["space_requested"].get<std::string>(), std::string("input"));
    QCOMPARE(text["notice"].get<std::string>(),
             std::string("layer 3 is not invertible: shown from the output"));
    QVERIFY(text["layers"][1]["half_widths_input"].is_array());
    QVERIFY(text["layers"][2]["half_widths_input"].is_null());
    QVERIFY(text["layers"][2]["condition_number"].is_null());
    const json asked = json::parse(traceText(*traced(experiment, Space::Output)));
    QVERIFY(!asked.contains("notice"));
    QVERIFY(asked["cumulative"] == text["cumulative"]);
  }

  void aNearlySingularLayerIsNotSingular() {
    Experiment experiment = chain({Eigen::MatrixXd(2, 2)}, Eigen::Vector2d(1, 1));
    experiment.bits = {20};
    const double step = std::ldexp(1.0, -19);
    experiment.layers[0] << 1, 1 - step, 1 + step, 1;
    auto trace = traced(experiment);
    QVERIFY(trace->shown == Space::Input);
    QCOMPARE(*trace->layers[0].determinant, step * step);
    // inv = [[1, -(1 - s)], [-(1 + s), 1]] / s^2 and the half-widths are s / 2 * 2.
    QVERIFY(agree(trace->cumulative.halfWidths(0), (2 - step) / step, 1e-12));
    QVERIFY(agree(trace->cumulative.volume, 4 * step * step / (step * step), 1e-12));
    experiment.layers[0](1, 1) = 1 - step * 1.4;
    experiment.layers[0](1, 0) = 1;
    experiment.layers[0](0, 0) = 1;
    QVERIFY(traced(experiment)->notice.has_value());
  }

  void rectangularChainsAreShownFromTheOutput() {
    Eigen::MatrixXd widen(3, 2);
    widen << 1, 0.5, 0.25, -1, 0.5, 0.5;
    Eigen::MatrixXd narrow(2, 3);
    narrow << 1, 0, 0.5, -0.5, 1, 0.25;
    const auto wide = traced(chain({widen}, Eigen::Vector2d(1, 2)));
    QCOMPARE(describe(*wide->notice), std::string("layer 1 is not square: shown from the output"));
    QCOMPARE(wide->dimension(), 3);
    QVERIFY(!wide->layers[0].determinant);
    QVERIFY(json::parse(traceText(*wide))["layers"][0]["determinant"].is_null());
    const auto back = traced(chain({Eigen::Matrix2d::Identity(), widen, narrow}, Eigen::Vector2d(1, 2)));
    QCOMPARE(describe(*back->notice), std::string("layer 2 is not square: shown from the output"));
    QCOMPARE(back->dimension(), 2);
    QVERIFY(back->layers[0].halfWidthsInput.has_value());
    QVERIFY(!back->layers[2].halfWidthsInput.has_value());
    QCOMPARE(back->cumulative.generators.cols(), Eigen::Index{7});
  }

  void zerosAreUndefinedAndNotNumbers() {
    const auto trace =
        traced(chain({Eigen::MatrixXd::Identity(3, 3)}, Eigen::Vector3d(0, 3, 0), ErrorModel::Diagonal));
    QCOMPARE(trace->cumulative.region.rank(), 1);
    QVERIFY(!trace->cumulative.relativeError[0]);
    QCOMPARE(*trace->cumulative.relativeError[1], 1.0 / 256);
    QCOMPARE(*trace->cumulative.channelSensitivity[1], 1.0);
    QVERIFY(!trace->cumulative.boundingBoxEfficiency);
    QCOMPARE(trace->cumulative.volume, 0.0);
    QVERIFY(agree(trace->cumulative.vertexSingularValues(0), std::sqrt(2) * 3 / 256, 1e-14));
    QCOMPARE(trace->cumulative.vertexSingularValues(1), 0.0);
    QVERIFY(trace->cumulative.principalAxes.allFinite());
    const json text = json::parse(traceText(*trace));
    QVERIFY(text["cumulative"]["relative_error"][0].is_null());
    QVERIFY(text["cumulative"]["bounding_box_efficiency"].is_null());
    const auto nothing = traced(chain({Eigen::MatrixXd::Zero(3, 3)}, Eigen::Vector3d::Zero()));
    QCOMPARE(nothing->cumulative.region.rank(), 0);
    QCOMPARE(nothing->cumulative.errorMagnitude, 0.0);
    QVERIFY(nothing->cumulative.vertexSingularValues.isZero(0));
    QVERIFY(std::isinf(nothing->layers[0].conditionNumber));
    const json cumulative = json::parse(traceText(*nothing))["cumulative"];
    QVERIFY(cumulative["vertices"] == json({{0.0, 0.0, 0.0}}));
    QVERIFY(cumulative["vertex_singular_values"] == json({0.0, 0.0, 0.0}));
    QVERIFY(cumulative["volume"] == json(0.0));
  }

  void bitsOfEachLayerSetItsStep() {
    Experiment experiment = preset("nonuniform_diagonal_2d");
    experiment.bitsPerLayer = true;
    experiment.bits = {2, 4, 8, 32};
    const json text = json::parse(traceText(*traced(experiment)));
    QVERIFY(text["delta"] == json({0.5, 0.125, 0.0078125, std::ldexp(1.0, -31)}));
    QVERIFY(text["bits"] == json({2, 4, 8, 32}));
    QCOMPARE(text["layers"][0]["weight_quantized"][0][0].get<double>(), 1.0);
    experiment.bits = {6, 6, 6, 6};
    QVERIFY(json::parse(traceText(*traced(experiment)))["delta"] == json(0.03125));
  }

  void numbersBeyondDoublesAreRefused() {
    const auto growing =
        traceErrors(chain(std::vector<Eigen::MatrixXd>(64, 1e6 * Eigen::MatrixXd::Identity(2, 2)),
                          Eigen::Vector2d(1e9, 1)),
                    Space::Input);
    QVERIFY(!growing.has_value());
    QVERIFY(growing.error().code == core::ErrorCode::BadInput);
    QCOMPARE(
        core::describe(growing.error()),
        std::string(
            "The numbers of layers[49] leave the range of doubles; use smaller weights or a smaller input."));
    Experiment shrinking =
        chain(std::vector<Eigen::MatrixXd>(64, Eigen::MatrixXd(2, 2)), Eigen::Vector2d(1, 1));
    shrinking.bits.assign(64, 32);
    for (Eigen::MatrixXd& layer : shrinking.layers) {
      layer << std::ldexp(1.0, -31), 0, 0, 1e6;
    }
    shrinking.layers.resize(40);
    shrinking.bits.resize(40);
    const auto trace = traced(shrinking);
    QVERIFY(trace->shown == Space::Output);
    QVERIFY(QByteArray::fromStdString(describe(*trace->notice)).contains("leaves the range of doubles"));
  }

  void aStoppedTraceIsNoTrace() {
    std::stop_source source;
    source.request_stop();
    const auto trace = traceErrors(preset("full_matrices_3d"), Space::Input, source.get_token());
    QVERIFY(!trace.has_value());
    QVERIFY(trace.error().code == core::ErrorCode::Failed);
  }

  void illFormedExperimentsAreRefused() {
    Experiment experiment = preset("full_matrices_2d");
    experiment.input.resize(0);
    QVERIFY(!traceErrors(experiment, Space::Input).has_value());
    QVERIFY(!traceErrors(Experiment(), Space::Output).has_value());
  }

  void namesThatAreNotTextDoNotBreakTheResult() {
    Experiment experiment = preset("full_matrices_2d");
    experiment.name = "\xff\xfe";
    QVERIFY(json::parse(traceText(*traced(experiment)))["name"].is_string());
  }
};

QTEST_APPLESS_MAIN(TestErrorTrace)
#include "tst_error_trace.moc"
