// SPDX-License-Identifier: GPL-3.0-or-later
// The runs commands called as main() calls them, with strings for streams. How an error becomes a line and an
// exit code belongs to invocation.cpp; the stand-in below keeps to its contract.
#include <CLI/CLI.hpp>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <ostream>
#include <sstream>

#include "app/cli/runs_commands.h"

namespace quantoscope::cli {

ExitCode report(const core::Error& error, std::ostream& err) {
  err << "quantoscope-cli: " << core::describe(error) << '\n';
  switch (error.code) {
    case core::ErrorCode::BadInput:
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Io:
      return ExitCode::BadInput;
    case core::ErrorCode::Usage:
      return ExitCode::Usage;
    case core::ErrorCode::Cancelled:
      return ExitCode::Cancelled;
    default:
      return ExitCode::Failed;
  }
}

}  // namespace quantoscope::cli

using namespace quantoscope;

namespace {

struct Outcome {
  bool parsed = false;
  cli::ExitCode code = cli::ExitCode::Usage;
  std::string out;
  std::string err;
};

Outcome run(const std::vector<std::string>& arguments, std::stop_token stop = {}, bool brokenOutput = false) {
  CLI::App root("test");
  cli::Invocation invocation;
  cli::addRunsCommands(root, invocation);
  Outcome outcome;
  try {
    root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    outcome.parsed = true;
  } catch (const CLI::ParseError& error) {
    outcome.err = error.what();
    return outcome;
  }
  std::ostringstream out;
  std::ostringstream err;
  if (brokenOutput) {
    out.setstate(std::ios::badbit);
  }
  cli::Environment environment{out, err, stop};
  outcome.code = invocation.run(environment);
  outcome.out = out.str();
  outcome.err = err.str();
  return outcome;
}

std::string sample(const char* name) {
  return std::string(TEST_DATA_DIR "/runs/") + name;
}

const std::string qat = sample("qat_training_stats_20251104_101500.json");
const std::string cpt = sample("cpt_training_stats_20251104_113000.json");

QJsonArray runsIn(const std::string& json) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object()[QStringLiteral("runs")].toArray();
}

}  // namespace

class TestRunsCommands : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string write(const char* name, const QByteArray& content) {
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
      return {};
    }
    return path.toStdString();
  }

 private Q_SLOTS:
  void severalFilesGiveSeveralRunsInOrder() {
    const Outcome outcome = run({"runs", "analyze", cpt, qat});
    QVERIFY(outcome.code == cli::ExitCode::Ok);
    QCOMPARE(outcome.err, std::string());
    const QJsonArray found = runsIn(outcome.out);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0][QStringLiteral("name")].toString(),
             QStringLiteral("cpt_training_stats_20251104_113000"));
    QCOMPARE(found[1][QStringLiteral("file")].toString().toStdString(), qat);
    QCOMPARE(found[1][QStringLiteral("unknown_keys")].toArray(), QJsonArray{QStringLiteral("config")});
    QCOMPARE(outcome.out.back(), '\n');
  }

  void foldersAndOtherFormatsAreRuns() {
    const QTemporaryDir folder;
    const auto put = [&folder](const char* name, const QByteArray& content) {
      QFile file(folder.filePath(QLatin1String(name)));
      return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(put("a.csv", "iteration,loss,bit_width\n0,2,4\n1,1,8\n"));
    QVERIFY(put("b.jsonl", "{\"loss\": 3, \"bit_width\": 4}\n{\"loss\": 2}\n"));
    QVERIFY(put("config.json", "{\"seed\": 1}"));
    const Outcome outcome = run({"runs", "analyze", folder.path().toStdString()});
    QVERIFY2(outcome.code == cli::ExitCode::Ok, outcome.err.c_str());
    QCOMPARE(runsIn(outcome.out).size(), 2);
    const QTemporaryDir empty;
    const Outcome none = run({"runs", "analyze", empty.path().toStdString()});
    QVERIFY(none.code == cli::ExitCode::BadInput);
    QVERIFY(none.err.find("is a folder without training statistics") != std::string::npos);
  }

  void theReportIsAFolderOfFiles() {
    const QTemporaryDir folder;
    const std::string out = folder.filePath(QStringLiteral("new/report")).toStdString();
    const Outcome outcome = run({"runs", "report", qat, cpt, "--out", out, "--weights", "0.2", "0.3", "0.5"});
    QVERIFY2(outcome.code == cli::ExitCode::Ok, outcome.err.c_str());
    QCOMPARE(outcome.out, std::string());
    const auto content = [&out](const char* name) {
      QFile file(QString::fromStdString(out + "/" + name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(content("index.html").contains("<svg"));
    QCOMPARE(content("numbers.json"), QByteArray::fromStdString(run({"runs", "analyze", qat, cpt}).out));
    QVERIFY(content("1-ranking.tex").contains("\\toprule"));
    QVERIFY(content("1-ranking.md").contains("0.2"));

    std::stop_source stop;
    stop.request_stop();
    const std::string other = folder.filePath(QStringLiteral("other")).toStdString();
    QVERIFY(run({"runs", "report", qat, "--out", other}, stop.get_token()).code == cli::ExitCode::Cancelled);
    QVERIFY(!QFile::exists(QString::fromStdString(other)));
    const Outcome blocked = run({"runs", "report", qat, "--out", qat});
    QVERIFY(blocked.code != cli::ExitCode::Ok);
    QVERIFY(!run({"runs", "report", qat}).parsed);
    QVERIFY(!run({"runs", "report", qat, "--out", other, "--weights", "2", "0", "0"}).parsed);
  }

  void whatIsMissingIsNullAndNotZero() {
    const Outcome outcome =
        run({"runs", "analyze", write("losses.json", "{\"iteration_losses\":[0,NaN,2]}")});
    QVERIFY(outcome.code == cli::ExitCode::Ok);
    const QJsonObject found = runsIn(outcome.out)[0].toObject();
    QVERIFY(found[QStringLiteral("transitions")].isNull());
    QVERIFY(found[QStringLiteral("per_bit")].toArray().isEmpty());
    QVERIFY(found[QStringLiteral("improvement_percent")].toObject().isEmpty());
    QVERIFY(found[QStringLiteral("best")][QStringLiteral("most_stable")].isNull());
    QVERIFY(found[QStringLiteral("summary")][QStringLiteral("mean_bit_width")].isNull());
    QCOMPARE(found[QStringLiteral("summary")][QStringLiteral("mean_loss")].toDouble(), 1.0);
    QCOMPARE(found[QStringLiteral("notes")].toArray().size(), 1);
    QVERIFY2(outcome.err.find("1 of 3 values in iteration_losses") != std::string::npos, outcome.err.c_str());
  }

  void theUndefinedIsNull() {
    const Outcome outcome = run(
        {"runs", "analyze", write("zero.json", "{\"iteration_losses\":[0,1],\"bit_width_usage\":[4,4]}")});
    const QJsonObject found = runsIn(outcome.out)[0].toObject();
    const QJsonObject improvement = found[QStringLiteral("improvement_percent")].toObject();
    QVERIFY(improvement.contains(QStringLiteral("4")) && improvement[QStringLiteral("4")].isNull());
    const QJsonObject transitions = found[QStringLiteral("transitions")].toObject();
    QCOMPARE(transitions[QStringLiteral("count")].toInt(-1), 0);
    QVERIFY(transitions[QStringLiteral("mean_change")].isNull());
    QVERIFY(transitions[QStringLiteral("first_index")].isNull());
  }

  void oneBadFileMeansNoResultAndEveryBadFileIsNamed() {
    const std::string bad = write("bad.json", "{\"iteration_losses\":[1,\"2\"]}");
    const std::string missing = m_folder.filePath(QStringLiteral("missing.json")).toStdString();
    const Outcome outcome = run({"runs", "analyze", qat, bad, missing});
    QVERIFY(outcome.code == cli::ExitCode::BadInput);
    QCOMPARE(outcome.out, std::string());
    QCOMPARE(outcome.err,
             "quantoscope-cli: " + bad +
                 ": iteration_losses[1] is a JSON string, but a loss is a number, NaN or null; correct it or "
                 "export "
                 "the file again.\nquantoscope-cli: " +
                 missing +
                 ": cannot be read (No such file or directory); check the name and the permissions.\n");
  }

  void theResultGoesToTheFileNamed() {
    const std::string out = m_folder.filePath(QStringLiteral("result.json")).toStdString();
    const Outcome outcome = run({"runs", "analyze", qat, "--out", out});
    QVERIFY(outcome.code == cli::ExitCode::Ok);
    QCOMPARE(outcome.out, std::string());
    QFile file(QString::fromStdString(out));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), run({"runs", "analyze", qat}).out);
  }

  void aBadFileLeavesAnOldResultAlone() {
    const std::string out = write("old.json", "old");
    QVERIFY(run({"runs", "analyze", write("cut.json", "{"), "--out", out}).code == cli::ExitCode::BadInput);
    QFile file(QString::fromStdString(out));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
  }

  void anInputIsNeverOverwritten() {
    const QByteArray content = "{\"iteration_losses\":[1]}";
    const std::string input = write("input.json", content);
    const Outcome outcome =
        run({"runs", "analyze", input, "--out", m_folder.path().toStdString() + "/./input.json"});
    QVERIFY(outcome.code == cli::ExitCode::Usage);
    QFile file(QString::fromStdString(input));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
  }

  void anUnwritableResultIsSaid() {
    const Outcome outcome = run({"runs", "analyze", qat}, {}, true);
    QVERIFY(outcome.code == cli::ExitCode::Failed);
    QVERIFY(!outcome.err.empty());
  }

  void aStopIsCancelled() {
    std::stop_source source;
    source.request_stop();
    const Outcome outcome = run({"runs", "analyze", qat}, source.get_token());
    QVERIFY(outcome.code == cli::ExitCode::Cancelled);
    QCOMPARE(outcome.out, std::string());
  }

  void wrongUsageIsNotParsed() {
    QVERIFY(!run({"runs"}).parsed);
    QVERIFY(!run({"runs", "analyze"}).parsed);
    QVERIFY(!run({"runs", "analyze", qat, "--bogus"}).parsed);
  }

  void namesThatAreNotUtf8AreNoObstacle() {
    const Outcome outcome =
        run({"runs", "analyze", write("good.json", "{\"iteration_losses\":[1],\"\\u0000k\":1}")});
    QVERIFY(outcome.code == cli::ExitCode::Ok);
    const std::string latin = m_folder.path().toStdString() + "/caf\xE9.json";
    QVERIFY(QFile::copy(QString::fromStdString(qat), m_folder.filePath(QStringLiteral("copy.json"))));
    QCOMPARE(std::rename((m_folder.path().toStdString() + "/copy.json").c_str(), latin.c_str()), 0);
    const Outcome odd = run({"runs", "analyze", latin});
    QVERIFY(odd.code == cli::ExitCode::Ok);
    QCOMPARE(runsIn(odd.out)[0][QStringLiteral("name")].toString(), QStringLiteral("caf\uFFFD"));
  }
};

QTEST_APPLESS_MAIN(TestRunsCommands)
#include "tst_runs_commands.moc"
