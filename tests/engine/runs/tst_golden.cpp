// SPDX-License-Identifier: GPL-3.0-or-later
// The two recorded runs against numbers computed independently with NumPy, pandas and SciPy.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "engine/runs/analysis_json.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

constexpr double tolerance = 1e-9;  // relative, as promised for the command line

/// Compares everything in `golden` with `found`, key by key; counts the numbers and collects the differences.
class Comparison {
 public:
  void compare(const QJsonValue& golden, const QJsonValue& found, const QString& path) {
    if (golden.isObject()) {
      compareObjects(golden.toObject(), found.toObject(), path);
    } else if (golden.isArray()) {
      const QJsonArray wanted = golden.toArray();
      const QJsonArray got = found.toArray();
      if (wanted.size() != got.size()) {
        differences << path + QStringLiteral(" differs in length");
        return;
      }
      for (int i = 0; i < wanted.size(); ++i) {
        compare(wanted[i], got[i], path + QStringLiteral("[%1]").arg(i));
      }
    } else {
      ++numbers;
      const double wanted = golden.toDouble();
      if (!found.isDouble() || std::abs(found.toDouble() - wanted) > tolerance * std::abs(wanted)) {
        differences << QStringLiteral("%1: %2 instead of %3").arg(path).arg(found.toDouble()).arg(wanted);
      }
    }
  }

  int numbers = 0;
  QStringList differences;

 private:
  void compareObjects(const QJsonObject& wanted, const QJsonObject& got, const QString& path) {
    for (const QString& key : wanted.keys()) {
      compare(wanted[key], got[key], path + QLatin1Char('/') + key);
    }
    if (!path.isEmpty() && wanted.keys() != got.keys()) {
      differences << path + QStringLiteral(" has other keys");
    }
  }
};

QJsonObject readGolden(const QString& name) {
  QFile file(QStringLiteral(TEST_DATA_DIR "/runs/%1.golden.json").arg(name));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject analyze(const RunRecord& record) {
  const auto analysis = analyzeRun(std::make_shared<const RunRecord>(record));
  const std::string json = analysesToJson({&analysis, 1});
  return QJsonDocument::fromJson(QByteArray::fromStdString(json))
      .object()[QStringLiteral("runs")][0]
      .toObject();
}

}  // namespace

class TestGolden : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void agrees_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("numbers");
    QTest::newRow("qat") << QStringLiteral("qat_training_stats_20251104_101500") << 140;
    QTest::newRow("cpt") << QStringLiteral("cpt_training_stats_20251104_113000") << 233;
  }
  void agrees() {
    QFETCH(QString, name);
    QFETCH(int, numbers);
    const auto record = readStatsFile(QStringLiteral(TEST_DATA_DIR "/runs/%1.json").arg(name).toStdString());
    QVERIFY2(record.has_value(), record ? "" : core::describe(record.error()).c_str());
    QVERIFY((*record)->notes.empty());
    QCOMPARE((*record)->unknownKeys, std::vector<std::string>{"config"});

    Comparison comparison;
    comparison.compare(readGolden(name), analyze(**record), {});
    QVERIFY2(comparison.differences.isEmpty(), qPrintable(comparison.differences.join(QLatin1Char('\n'))));
    QCOMPARE(comparison.numbers, numbers);

    // The two lists alone say the same as the lists per bit-width.
    RunRecord listsOnly = **record;
    listsOnly.lossesPerBit.clear();
    Comparison grouped;
    grouped.compare(readGolden(name), analyze(listsOnly), {});
    QVERIFY2(grouped.differences.isEmpty(), qPrintable(grouped.differences.join(QLatin1Char('\n'))));
  }
  void theComparisonSees() {
    const QString name = QStringLiteral("qat_training_stats_20251104_101500");
    auto record = readStatsFile(QStringLiteral(TEST_DATA_DIR "/runs/%1.json").arg(name).toStdString());
    QVERIFY(record.has_value());
    RunRecord changed = **record;
    Column<double>& list = changed.lossesPerBit.front().losses;
    std::vector<double> losses(list.begin(), list.end());
    losses.back() *= 1 + 1e-7;
    list = std::move(losses);
    Comparison comparison;
    comparison.compare(readGolden(name), analyze(changed), {});
    QVERIFY(!comparison.differences.isEmpty());
  }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
