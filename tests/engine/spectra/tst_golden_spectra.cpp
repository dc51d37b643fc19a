// SPDX-License-Identifier: GPL-3.0-or-later
// Studies of real models against alphas that NumPy computed from singular values in float64.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "engine/core/cache_directory.h"
#include "engine/model/weight_file.h"
#include "engine/spectra/study_runner.h"

using namespace quantoscope;
using namespace quantoscope::spectra;

class TestGoldenSpectra : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { core::setProcessCache({}, 0); }

  void everyLayerAndPrecisionAgrees_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("golden");
    QTest::addColumn<bool>("exact");
    for (const bool exact : {false, true}) {
      for (const auto& [model, golden] : {std::pair{"silero_vad_v5.safetensors", "silero_vad_v5"},
                                          {"silero_vad_v5.onnx", "silero_vad_v5"},
                                          {"tiny_llama", "tiny_llama"}}) {
        QTest::addRow("%s %s", model, exact ? "exact" : "fast")
            << QStringLiteral(TEST_DATA_DIR "/models/") + QLatin1String(model)
            << QStringLiteral(TEST_DATA_DIR "/spectra/%1.spectra.golden.json").arg(QLatin1String(golden))
            << exact;
      }
    }
  }
  void everyLayerAndPrecisionAgrees() {
    QFETCH(QString, model);
    QFETCH(QString, golden);
    QFETCH(bool, exact);
    QFile goldenFile(golden);
    QVERIFY(goldenFile.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(goldenFile.readAll()).array();
    QVERIFY(!expected.isEmpty());
    const auto file = model::openModel(model.toStdString());
    QVERIFY2(file.has_value(), file ? "" : core::describe(file.error()).c_str());

    for (const HillReference reference : {HillReference::Next, HillReference::Kth}) {
      StudyOptions options;
      options.precisions =
          *parsePrecisions(reference == HillReference::Next ? "fp64,fp32,fp16,bf16,int8,int4" : "fp32");
      options.hill.reference = reference;
      options.accuracy = exact ? Accuracy::Exact : Accuracy::Fast;
      const auto planned = planStudy(**file, options);
      QVERIFY(planned.has_value());
      const auto study = runStudy(*file, *planned, {}, {}, {});
      QVERIFY(study.has_value());
      QVERIFY(study->complete());
      for (const QJsonValue& value : expected) {
        const QJsonObject layer = value.toObject();
        const std::string name = layer[QStringLiteral("layer_name")].toString().toStdString();
        const auto found = std::find_if(study->results.begin(), study->results.end(),
                                        [&](const LayerResultPtr& result) { return result->name == name; });
        QVERIFY2(found != study->results.end(), name.c_str());
        QCOMPARE(static_cast<int>((*found)->outFeatures), layer[QStringLiteral("out_features")].toInt());
        QCOMPARE(static_cast<int>((*found)->inFeatures), layer[QStringLiteral("in_features")].toInt());
        for (const PrecisionResult& result : (*found)->precisions) {
          const QString key =
              (reference == HillReference::Next ? QStringLiteral("alpha_") : QStringLiteral("alpha_kth_")) +
              QString::fromStdString(result.precision.name());
          const double alpha = layer[key].toDouble(NAN);
          const double allowed = exact ? 1e-9 * alpha : 1e-4;
          QVERIFY2(std::abs(result.value() - alpha) <= allowed,
                   qPrintable(QStringLiteral("%1 %2: %3 instead of %4, %5")
                                  .arg(QString::fromStdString(name), key)
                                  .arg(result.value(), 0, 'g', 15)
                                  .arg(alpha, 0, 'g', 15)
                                  .arg(QLatin1String(nameOf(result.origin).data()))));
          QCOMPARE(static_cast<int>(result.alpha->k), layer[QStringLiteral("k")].toInt());
          if (result.proven) {
            QVERIFY(result.proven->low <= alpha && alpha <= result.proven->high);
          }
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestGoldenSpectra)
#include "tst_golden_spectra.moc"
