// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments in files and in parameters: what is read comes back, and what is wrong is said in one sentence.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <random>

#include "engine/core/file_io.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"

using namespace quantoscope;
using namespace quantoscope::geometry;

namespace {

const char* const presets[] = {"uniform_diagonal_2d", "nonuniform_diagonal_2d", "full_matrices_2d",
                               "uniform_diagonal_3d", "nonuniform_diagonal_3d", "full_matrices_3d"};

Experiment preset(const char* name) {
  return readExperiment(std::string(TEST_DATA_DIR "/geometry/") + name + ".json").value();
}

Experiment randomExperiment(std::mt19937_64& random) {
  const auto number = [&] { return static_cast<double>(static_cast<std::int64_t>(random())) * 0x1p-60; };
  const auto width = [&] { return static_cast<Eigen::Index>(2 + random() % 2); };
  Experiment experiment;
  experiment.name = "run \"" + std::to_string(random() % 100) + "\" \xc3\xa9\n";
  experiment.bitsPerLayer = random() % 2 == 0;
  experiment.errorModel = random() % 2 == 0 ? ErrorModel::Diagonal : ErrorModel::Full;
  experiment.input = Eigen::VectorXd::NullaryExpr(width(), number);
  const std::size_t count = 1 + random() % maximumLayers;
  const int shared = 1 + static_cast<int>(random() % 32);
  Eigen::Index before = experiment.input.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Eigen::Index after = experiment.errorModel == ErrorModel::Diagonal ? before : width();
    experiment.layers.push_back(Eigen::MatrixXd::NullaryExpr(after, before, number));
    experiment.bits.push_back(experiment.bitsPerLayer ? 1 + static_cast<int>(random() % 32) : shared);
    before = after;
  }
  return experiment;
}

/// A good experiment text with one piece replaced.
std::string textWith(std::string_view from, std::string_view to) {
  std::string text =
      R"({"schema": "quantoscope.experiment/1", "name": "n", "bits": 8, "input": [10, 20], "error_model": "full",)"
      R"( "layers": [[[0.9, 0.2], [0.1, 1.0]], [[1.0, 0.1], [-0.1, 0.9]]]})";
  const auto at = text.find(from);
  return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

}  // namespace

class TestExperiment : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void presetsAreRead() {
    const Experiment experiment = preset("full_matrices_3d");
    QCOMPARE(experiment.name, std::string("Full matrices, 3-D"));
    QCOMPARE(experiment.bits, (std::vector<int>{8, 8, 8, 8}));
    QVERIFY(!experiment.bitsPerLayer);
    QVERIFY(experiment.input == Eigen::Vector3d(10, 20, 30));
    QVERIFY(experiment.errorModel == ErrorModel::Full);
    QCOMPARE(experiment.layers.size(), std::size_t{4});
    QCOMPARE(experiment.layers[1](0, 1), -0.3);
    QVERIFY(preset("uniform_diagonal_2d").errorModel == ErrorModel::Diagonal);
  }

  void samplesAreTheTestedPresets() {
    for (const char* name : presets) {
      const auto sample = readExperiment(std::string(SAMPLES_DIR "/experiments/") + name + ".json");
      QVERIFY2(sample.has_value(), name);
      QVERIFY2(*sample == preset(name), name);
    }
  }

  void whatIsWrittenIsReadBackTheSame() {
    std::mt19937_64 random(3);
    for (int index = 0; index < 300; ++index) {
      const Experiment experiment = randomExperiment(random);
      const auto again = parseExperiment(experimentText(experiment));
      QVERIFY2(again.has_value(), again ? "" : core::describe(again.error()).c_str());
      QVERIFY(*again == experiment);
    }
  }

  void parametersHoldAnExperiment() {
    std::mt19937_64 random(4);
    for (int index = 0; index < 300; ++index) {
      const Experiment experiment = randomExperiment(random);
      const core::ParameterSet parameters = parametersFromExperiment(experiment);
      for (const auto& [id, value] : parameters.values()) {
        QVERIFY2(core::checkParameter(id, value).has_value(), id.c_str());
      }
      QVERIFY(!parameters.stored("geometry.space"));
      QVERIFY(parameters.stored("geometry.layer.0.bits"));
      const auto again = experimentFromParameters(parameters);
      QVERIFY(again.has_value());
      QVERIFY(*again == experiment);
    }
  }

  void defaultParametersAreAnExperiment() {
    const auto experiment = experimentFromParameters({});
    QVERIFY(experiment.has_value());
    QCOMPARE(experiment->layers.size(), std::size_t{1});
    QVERIFY(experiment->layers[0].isZero(0));
  }

  void diagonalParametersNeedSquareLayers() {
    core::ParameterSet parameters;
    parameters.set("geometry.error_model", std::string("diagonal"));
    parameters.set("geometry.width.1", std::int64_t{3});
    const auto experiment = experimentFromParameters(parameters);
    QVERIFY(!experiment.has_value());
    QCOMPARE(core::describe(experiment.error()),
             std::string(
                 "layers[0] is 3 x 2, but the error model \"diagonal\" needs square layers; use \"full\"."));
  }

  void goodVariationsAreAccepted_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* from, const char* to) {
      QTest::addRow("%s", to) << QByteArray(from) << QByteArray(to);
    };
    row("\"bits\": 8", "\"bits\": [2, 32]");
    row("\"bits\": 8", "\"bits\": 8.0");
    row("\"name\": \"n\",", "");
    row("\"name\": \"n\"", "\"name\": \"n\", \"note\": \"a comment\", \"author\": {\"bits\": 99}");
    row("[1.0, 0.1], [-0.1, 0.9]", "[1, 2], [3, 4], [5, 6]");
    row("10, 20", "1e9, -0");
    row("{\"schema\"", "\xef\xbb\xbf{\"schema\"");
  }
  void goodVariationsAreAccepted() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto experiment = parseExperiment(textWith(from.toStdString(), to.toStdString()));
    QVERIFY2(experiment.has_value(), experiment ? "" : core::describe(experiment.error()).c_str());
  }

  void badInputIsSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* from, const char* to, const char* sentence) {
      QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(sentence);
    };
    row("broken JSON", "\"bits\": 8,", "\"bits\": 8;",
        "The document is not JSON at byte 62, in bits; correct it there.");
    row("a row that does not end", "0.2], [0.1", "0.2, [0.1",
        "The document is not JSON at byte 168, in layers[1]; correct it there.");
    row("NaN", "0.9, 0.2", "NaN, 0.2",
        "layers[0][0][0] (byte 119) is not a finite number; JSON knows neither NaN nor infinity.");
    row("infinity", "-0.1", "-Infinity",
        "layers[1][1][0] (byte 158) is not a finite number; JSON knows neither NaN nor infinity.");
    row("overflow", "-0.1", "1e999", "layers[1][1][0] is too large for a double; give a smaller number.");
    row("too large", "-0.1", "1e7",
        "layers[1][1][0] is 10000000; it must be a number from -1000000 to 1000000.");
    row("input too large", "20]", "2e9]",
        "input[1] is 2000000000; it must be a number from -1000000000 to 1000000000.");
    row("no schema", "\"schema\": \"quantoscope.experiment/1\",", "",
        "schema is missing; an experiment needs it.");
    row("another schema", "experiment/1", "experiment/2",
        "schema is \"quantoscope.experiment/2\"; this program reads \"quantoscope.experiment/1\".");
    row("schema of another kind", "\"quantoscope.experiment/1\"", "1", "schema is 1; it must be a text.");
    row("misspelt key", "\"bits\"", "\"bit\"", "bit is not a key of an experiment; did you mean bits?");
    row("swapped letters", "\"input\"", "\"inptu\"",
        "inptu is not a key of an experiment; did you mean input?");
    row("capitals", "\"error_model\"", "\"errorModel\"",
        "errorModel is not a key of an experiment; did you mean error_model?");
    row("misspelt name beside the right one", "\"name\"", "\"nmae\": \"x\", \"name\"",
        "nmae is not a key of an experiment; did you mean name?");
    row("repeated key", "\"bits\": 8", "\"bits\": 8, \"bits\": 4",
        "bits is given twice; keep one of the two.");
    row("no bits", "\"bits\": 8,", "", "bits is missing; an experiment needs it.");
    row("bits 0", "\"bits\": 8", "\"bits\": 0", "bits is 0; a bit-width is a whole number from 1 to 32.");
    row("bits 33", "\"bits\": 8", "\"bits\": [8, 33]",
        "bits[1] is 33; a bit-width is a whole number from 1 to 32.");
    row("bits 7.5", "\"bits\": 8", "\"bits\": 7.5",
        "bits is 7.5; a bit-width is a whole number from 1 to 32.");
    row("bits true", "\"bits\": 8", "\"bits\": true",
        "bits is true; a bit-width is a whole number from 1 to 32.");
    row("bits huge", "\"bits\": 8", "\"bits\": 18446744073709551624",
        "bits is 1.8446744073709552e+19; a bit-width is a whole number from 1 to 32.");
    row("too few bits", "\"bits\": 8", "\"bits\": [8]",
        "bits has 1 entries for 2 layers; give one number, or one for each layer.");
    row("no input", "\"input\": [10, 20],", "", "input is missing; an experiment needs it.");
    row("empty input", "[10, 20]", "[]", "input has 0 numbers; give 2 or 3.");
    row("wide input", "[10, 20]", "[1, 2, 3, 4]", "input has 4 numbers; give 2 or 3.");
    row("input of text", "20]", "\"20\"]", "input[1] is \"20\"; it must be a number.");
    row("input not a list", "[10, 20]", "10", "input is 10; it must be a list of numbers.");
    row("input too long for the layers", "[10, 20]", "[10, 20, 30]",
        "layers[0] has 2 columns, but input has 3 channels; the two must agree.");
    row("no error model", "\"error_model\": \"full\",", "",
        "error_model is missing; an experiment needs it.");
    row("another error model", "\"full\"", "\"fully\"",
        "error_model is \"fully\"; it must be \"diagonal\" or \"full\".");
    row("error model of another kind", "\"full\"", "null",
        "error_model is null; it must be \"diagonal\" or \"full\".");
    row("diagonal and not square", "\"full\", \"layers\": [[[0.9, 0.2], [0.1, 1.0]]",
        "\"diagonal\", \"layers\": [[[0.9, 0.2], [0.1, 1.0], [1, 1]]",
        "layers[0] is 3 x 2, but the error model \"diagonal\" needs square layers; use \"full\".");
    row("no layers", "[[[0.9, 0.2], [0.1, 1.0]], [[1.0, 0.1], [-0.1, 0.9]]]", "[]",
        "layers has 0 matrices; give 1 to 64.");
    row("layers not a list", "[[[0.9, 0.2], [0.1, 1.0]], [[1.0, 0.1], [-0.1, 0.9]]]", "{}",
        "layers is {}; it must be a list of matrices.");
    row("layer not a matrix", "[[1.0, 0.1], [-0.1, 0.9]]", "7",
        "layers[1] is 7; it must be a matrix (a list of rows).");
    row("row not a list", "[-0.1, 0.9]", "null", "layers[1][1] is null; it must be a list of numbers.");
    row("ragged rows", "[-0.1, 0.9]", "[-0.1]",
        "layers[1][1] has 1 numbers, but the row before it has 2; rows must be of one length.");
    row("layer without rows", "[[1.0, 0.1], [-0.1, 0.9]]", "[]", "layers[1] has 0 rows; a layer has 2 or 3.");
    row("one row", "[1.0, 0.1], [-0.1, 0.9]", "[1.0, 0.1]", "layers[1] has 1 rows; a layer has 2 or 3.");
    row("wrong columns", "[1.0, 0.1], [-0.1, 0.9]", "[1, 2, 3], [4, 5, 6]",
        "layers[1] has 3 columns, but the output of layers[0] has 2 channels; the two must agree.");
    row("weight of text", "-0.1", "\"-0.1\"", "layers[1][1][0] is \"-0.1\"; it must be a number.");
    row("weight missing", "-0.1", "null", "layers[1][1][0] is null; it must be a number.");
    row("name of another kind", "\"n\"", "[1]", "name is […]; it must be a text.");
    row("not UTF-8", "\"n\"", "\"\xff\"", "The document is not JSON at byte 49, in name; correct it there.");
  }
  void badInputIsSaidInOneSentence() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, sentence);
    const std::string text = textWith(from.toStdString(), to.toStdString());
    QVERIFY(!text.empty());
    const auto experiment = parseExperiment(text);
    QVERIFY(!experiment.has_value());
    QVERIFY(experiment.error().code == core::ErrorCode::BadInput);
    QCOMPARE(QByteArray::fromStdString(core::describe(experiment.error())), sentence);
  }

  void wholeDocumentsThatAreWrong() {
    const auto sentence = [](const std::string& text) {
      const auto experiment = parseExperiment(text);
      return experiment ? std::string("accepted") : core::describe(experiment.error());
    };
    QCOMPARE(sentence(""), std::string("The document is empty; it must hold JSON."));
    QCOMPARE(sentence(" \n\t"), std::string("The document is empty; it must hold JSON."));
    QCOMPARE(sentence("[1, 2]"),
             std::string("The file holds […]; it must be an object with the keys of an experiment."));
    QCOMPARE(sentence("{\"schema\": \"quantosc"),
             std::string("The document ends too early, at byte 20, in schema; is the file complete?"));
    QCOMPARE(sentence("{} {}"),
             std::string("The document is not JSON at byte 4, in the document; correct it there."));
    const std::string deep =
        "The document is nested deeper than 128 levels; that is not a file of this kind.";
    QCOMPARE(sentence(std::string(1000000, '[')), deep);
    std::string objects;
    for (int i = 0; i < 200000; ++i) {
      objects += "{\"a\":";
    }
    QCOMPARE(sentence(objects), deep);
    std::string many = "[[1, 0], [0, 1]]";
    for (std::size_t i = 1; i <= maximumLayers; ++i) {
      many += ", [[1, 0], [0, 1]]";
    }
    QCOMPARE(sentence(textWith("[[0.9, 0.2], [0.1, 1.0]], [[1.0, 0.1], [-0.1, 0.9]]", many)),
             std::string("layers has 65 matrices; give 1 to 64."));
  }

  void everyCutOfAFileIsRefused() {
    const std::string text = textWith("\"n\"", "\"n\"");
    QVERIFY(parseExperiment(text).has_value());
    for (std::size_t length = 0; length < text.size(); ++length) {
      QVERIFY(!parseExperiment(std::string_view(text).substr(0, length)).has_value());
    }
  }

  void damagedBytesNeverCrash() {
    const std::string text = textWith("\"n\"", "\"n\"");
    for (std::size_t i = 0; i < text.size(); ++i) {
      for (int bit = 0; bit < 8; ++bit) {
        std::string damaged = text;
        damaged[i] = static_cast<char>(damaged[i] ^ (1 << bit));
        const auto experiment = parseExperiment(damaged);
        if (experiment) {
          QVERIFY(checkExperiment(*experiment).has_value());
        } else {
          QVERIFY(!core::describe(experiment.error()).empty());
        }
      }
    }
  }

  void errorsOfFilesNameThem() {
    const QTemporaryDir folder;
    const std::string path = (folder.path() + QStringLiteral("/broken.json")).toStdString();
    QVERIFY(core::writeFileAtomically(path, "{").has_value());
    const auto broken = readExperiment(path);
    QCOMPARE(core::describe(broken.error()),
             path + ": The document ends too early, at byte 1, in the document; is the file complete?");
    const auto missing = readExperiment(path + "x");
    QVERIFY(missing.error().code == core::ErrorCode::NotFound);
    QCOMPARE(missing.error().file, path + "x");
  }

  void notANumberNeverPassesTheCheck() {
    Experiment experiment = preset("full_matrices_2d");
    experiment.layers[2](0, 1) = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(core::describe(checkExperiment(experiment).error()),
             std::string("layers[2][0][1] is nan; it must be a number from -1000000 to 1000000."));
    experiment = preset("full_matrices_2d");
    experiment.bits[1] = 4;
    QVERIFY(!checkExperiment(experiment).has_value());
    experiment.bitsPerLayer = true;
    QVERIFY(checkExperiment(experiment).has_value());
  }
};

QTEST_APPLESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
