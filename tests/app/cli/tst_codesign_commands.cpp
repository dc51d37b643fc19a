// SPDX-License-Identifier: GPL-3.0-or-later
// quantoscope-cli codesign allocate, cost and pareto: results, exit codes, and which stream says what.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

namespace {

struct Outcome {
  int code;
  QByteArray out;
  QByteArray err;
};

const QString golden = QStringLiteral(TEST_DATA_DIR "/../../resources/samples/allocation/instance_a.json");

Outcome run(const QString& command, const QStringList& more, const QByteArray& input = {}) {
  QProcess process;
  process.start(QStringLiteral(CLI_PROGRAM), QStringList{QStringLiteral("codesign"), command} + more);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(60000)) {
    process.kill();
    process.waitForFinished();
    return {-1, {}, "did not finish"};
  }
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome run(const char* command, const char* more = "", const QByteArray& input = {}) {
  return run(QString::fromLatin1(command),
             QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
}

nlohmann::json parsed(const Outcome& outcome) {
  return nlohmann::json::parse(outcome.out.toStdString());
}

}  // namespace

class TestCodesignCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void allocationsAreGolden() {
    QFile file(QStringLiteral(TEST_DATA_DIR "/allocation/instance_a.allocation.golden.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = nlohmann::json::parse(file.readAll().toStdString());
    const Outcome outcome = run(QStringLiteral("allocate"), {golden});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.code, 0);
    const auto found = parsed(outcome);
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      for (const auto& [key, value] : expected[i].items()) {
        QVERIFY2(std::abs(found[i][key].get<double>() - value.get<double>()) <= 1e-9, key.c_str());
      }
      QCOMPARE(found[i]["bits"].size(), std::size_t{24});
      QVERIFY(found[i]["proven"].get<bool>());
      QVERIFY(found[i]["greedy"]["steepest"]["gap"].get<double>() >= 0);
    }
  }

  void optionsChangeTheInstance() {
    const Outcome outcome =
        run(QStringLiteral("allocate"),
            {golden, QStringLiteral("--average-bits"), QStringLiteral("3,4"), QStringLiteral("--pin"),
             QStringLiteral("layer00=8"), QStringLiteral("--tie"), QStringLiteral("layer01,layer02")});
    QCOMPARE(outcome.code, 0);
    const auto found = parsed(outcome);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0]["bits"]["layer00"].get<int>(), 8);
    QVERIFY(found[1]["bits"]["layer01"] == found[1]["bits"]["layer02"]);
    const auto wrong =
        run(QStringLiteral("allocate"), {golden, QStringLiteral("--pin"), QStringLiteral("none=8")});
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.err,
             QByteArray("quantoscope-cli: --pin \"none=8\" is not the name of a layer, = and a width.\n"));
  }

  void impossibleBudgetsAreSaid() {
    const Outcome some =
        run(QStringLiteral("allocate"), {golden, QStringLiteral("--average-bits"), QStringLiteral("1.5,3")});
    QCOMPARE(some.code, 0);
    const QByteArray sentence =
        "No allocation fits into 1.5 bits a parameter: the narrowest widths allowed need 2; raise the budget "
        "or "
        "allow narrower widths.";
    QCOMPARE(some.err, "quantoscope-cli: note: " + sentence + "\n");
    QVERIFY(parsed(some)[0]["objective"].is_null());
    QCOMPARE(QByteArray::fromStdString(parsed(some)[0]["impossible"].get<std::string>()), sentence);
    const Outcome all =
        run(QStringLiteral("allocate"), {golden, QStringLiteral("--average-bits"), QStringLiteral("1.5")});
    QCOMPARE(all.code, 3);
  }

  void badInputIsOneLine() {
    const Outcome broken = run("allocate", "-", "{\"schema\": 1}");
    QCOMPARE(broken.code, 3);
    QCOMPARE(broken.err, QByteArray("quantoscope-cli: standard input: schema is 1; it must be a text.\n"));
    QCOMPARE(broken.out, QByteArray());
    QCOMPARE(run("allocate", "/nonexistent.json").code, 3);
    QCOMPARE(run("allocate").code, 2);
    QCOMPARE(run("cost", "--granularity row").code, 2);
    QCOMPARE(run("cost", "--config none").code, 2);
    QCOMPARE(run("cost", "--profile none").code, 2);
    QCOMPARE(run("").code, 2);
    const QByteArray noBudget = R"({"schema": "quantoscope.allocation/1", "bit_widths": [2], "layers": )"
                                R"([{"name": "a", "parameters": 1, "cost": {"2": 1}}]})";
    QCOMPARE(run("allocate", "-", noBudget).code, 2);
  }

  void frontsAreExact() {
    const Outcome outcome =
        run(QStringLiteral("pareto"), {golden, QStringLiteral("--points"), QStringLiteral("9")});
    QCOMPARE(outcome.code, 0);
    const auto front = parsed(outcome);
    QCOMPARE(front["points"].size(), std::size_t{9});
    QCOMPARE(front["points"][0]["used_average_bits"].get<double>(), 2.0);
    QCOMPARE(front["points"][8]["used_average_bits"].get<double>(), 8.0);
    QVERIFY(front["steps"].size() > 100);
    const Outcome results = run("pareto", "- --most accuracy --least memory",
                                R"([{"name": "a", "accuracy": 0.9, "memory": 2}, )"
                                R"({"name": "b", "accuracy": 0.8, "memory": 2}, )"
                                R"({"name": "c", "accuracy": 0.7, "memory": 1}])");
    QCOMPARE(results.err, QByteArray());
    QVERIFY(parsed(results)["front"] == (nlohmann::json{"c", "a"}));
    const Outcome missing = run("pareto", "- --most accuracy", R"([{"name": "a"}])");
    QCOMPARE(missing.err,
             QByteArray("quantoscope-cli: standard input: [0].accuracy is missing; this file needs it.\n"));
  }

  void costsAreThoseOfTheProfile() {
    const Outcome outcome = run("cost", "--config int8_uniform,fp32");
    QCOMPARE(outcome.code, 0);
    const auto costs = parsed(outcome);
    QCOMPARE(costs["profile"].get<std::string>(), std::string("reference"));
    QCOMPARE(costs["configurations"][0]["total"]["operations"].get<double>(), 2591232.0);
    QCOMPARE(costs["configurations"][0]["compression"].get<double>(), 4.0);
    QVERIFY(costs["configurations"][0]["total"]["latency_s"].is_null());
    QCOMPARE(costs["configurations"][1]["name"].get<std::string>(), std::string("fp32"));
    const auto gpu = parsed(run("cost", "--profile gpu"));
    QVERIFY(gpu["configurations"][1]["layers"][0]["roofline"]["attainable"].get<double>() > 0);
    const Outcome table = run("cost", "--list-profiles");
    QVERIFY(table.out.startsWith("profile,quantity,kind,bits,value,unit,source\n"));
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("own.csv"));
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("profile,quantity,kind,bits,value,unit,source\nmine,mac_rate,,8,0,MAC/s,me\n");
    file.close();
    const Outcome wrong = run(QStringLiteral("cost"), {QStringLiteral("--profiles"), own});
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.err.endsWith("own.csv: line 2: the value \"0\" is not a positive number.\n"), wrong.err);
  }
};

QTEST_GUILESS_MAIN(TestCodesignCommands)
#include "tst_codesign_commands.moc"
