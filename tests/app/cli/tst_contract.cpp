// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of quantoscope-cli with scripts: exit codes, which stream says what, and that results are
// whole.
#include <signal.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
  int code;
  QByteArray out;
  QByteArray err;
};

const QString program = QStringLiteral(CLI_PROGRAM);

QString preset(const char* name) {
  return QStringLiteral(TEST_DATA_DIR "/geometry/") + QString::fromLatin1(name) + QStringLiteral(".json");
}

Outcome finish(QProcess& process) {
  if (!process.waitForFinished(60000)) {
    process.kill();
    process.waitForFinished();
    return {-1, {}, "did not finish"};
  }
  const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
  return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome run(const QStringList& arguments, const QByteArray& input = {}, const QStringList& environment = {}) {
  QProcess process;
  if (!environment.isEmpty()) {
    process.setEnvironment(QProcess::systemEnvironment() + environment);
  }
  process.start(program, arguments);
  process.write(input);
  process.closeWriteChannel();
  return finish(process);
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

}  // namespace

class TestContract : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void helpAndVersionGoToStandardOutput() {
    const QList<QStringList> commands = {
        {QStringLiteral("--help")},
        {QStringLiteral("--version")},
        {QStringLiteral("geometry"), QStringLiteral("--help")},
        {QStringLiteral("geometry"), QStringLiteral("trace"), QStringLiteral("--help")}};
    for (const QStringList& arguments : commands) {
      const Outcome outcome = run(arguments);
      QCOMPARE(outcome.code, 0);
      QVERIFY(!outcome.out.isEmpty());
      QCOMPARE(outcome.err, QByteArray());
    }
    const QByteArray help = run(commands.first()).out;
    QVERIFY(help.contains("Delta = 2^(1 - b)") && help.contains("Exit codes") && help.contains("Examples"));
  }

  void wrongCommandLinesExitWithTwoAndSayWhy_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* arguments, const char* says) {
      QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                               << QByteArray(says);
    };
    row("", "Usage: quantoscope-cli");
    row("geometry", "Usage: ");
    row("frobnicate", "there is no command frobnicate");
    row("geometry frobnicate", "there is no command frobnicate");
    row("geometry trace", "EXPERIMENT is required");
    row("geometry trace x.json --frob", "--frob");
    row("geometry trace x.json y.json", "y.json");
    row("geometry trace x.json --space sideways", "sideways not in {input,output}");
    row("geometry trace x.json --out", "--out");
    row("geometry manifolds", "EXPERIMENT is required");
    row("geometry manifolds x.json --points 1", "not in range 2 to 100000");
    row("geometry heatmap x.json --side 2000", "not in range 2 to 1024");
    row("geometry heatmap x.json --extent -1", "--extent");
    row("geometry fakequant x.json --bits 33", "not in range 2 to 32");
    row("--frob", "");
  }
  void wrongCommandLinesExitWithTwoAndSayWhy() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(says) && !outcome.err.isEmpty(), outcome.err);
  }

  void badInputExitsWithThreeAndOneLine() {
    const QTemporaryDir folder;
    const Outcome missing = run(
        {QStringLiteral("geometry"), QStringLiteral("trace"), folder.filePath(QStringLiteral("none.json"))});
    QCOMPARE(missing.code, 3);
    const Outcome directory = run({QStringLiteral("geometry"), QStringLiteral("trace"), folder.path()});
    QCOMPARE(directory.code, 3);
    const Outcome broken =
        run({QStringLiteral("geometry"), QStringLiteral("trace"), QStringLiteral("-")}, "{\"bits\": }");
    QCOMPARE(broken.code, 3);
    QCOMPARE(broken.err, QByteArray("quantoscope-cli: standard input: The document is not JSON at byte 10, "
                                    "in bits; correct it there.\n"));
    for (const Outcome& outcome : {missing, directory, broken}) {
      QCOMPARE(outcome.out, QByteArray());
      QCOMPARE(outcome.err.count('\n'), qsizetype{1});
      QVERIFY(outcome.err.startsWith("quantoscope-cli: "));
    }
  }

  void resultsAreTheSameByEveryWay() {
    const QTemporaryDir folder;
    const QString file = preset("full_matrices_3d");
    const QStringList command = {QStringLiteral("geometry"), QStringLiteral("trace")};
    const Outcome direct = run(command + QStringList{file});
    QCOMPARE(direct.code, 0);
    QCOMPARE(direct.err, QByteArray());
    QVERIFY(direct.out.startsWith("{") && direct.out.endsWith("}\n"));
    const Outcome piped = run(command + QStringList{QStringLiteral("-")}, contentOf(file));
    QCOMPARE(piped.out, direct.out);
    const QString target = folder.filePath(QStringLiteral("trace.json"));
    const Outcome written = run(command + QStringList{file, QStringLiteral("--out"), target});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(contentOf(target), direct.out);
    const Outcome german = run(command + QStringList{file}, {}, {QStringLiteral("LC_ALL=de_DE.UTF-8")});
    QCOMPARE(german.out, direct.out);
    const Outcome output =
        run(command + QStringList{file, QStringLiteral("--space"), QStringLiteral("output")});
    QCOMPARE(output.code, 0);
    QVERIFY(output.out != direct.out);
  }

  void manifoldCommandsGiveTheirKeys() {
    const QStringList group = {QStringLiteral("geometry")};
    const auto command = [&](const char* words) {
      return run(group + QString::fromLatin1(words).split(QLatin1Char(' ')) +
                 QStringList{preset("full_matrices_2d")});
    };
    const Outcome manifolds = command("manifolds --manifold circle --manifold line --points 5");
    QCOMPARE(manifolds.err, QByteArray());
    QCOMPARE(manifolds.code, 0);
    for (const char* key :
         {"manifolds", "error_manifolds", "circle", "line", "correlation_l1", "max_error"}) {
      QVERIFY2(manifolds.out.contains('"' + QByteArray(key) + "\": "), key);
    }
    QVERIFY(!manifolds.out.contains("spiral"));
    const Outcome heatmap = command("heatmap --side 3");
    QCOMPARE(heatmap.code, 0);
    QVERIFY(heatmap.out.contains("\"fit_slope\": ") && heatmap.out.contains("\"extent\": 30.0"));
    const Outcome fakequant = command("fakequant --manifold spiral --points 9 --bits 4 --weights-only");
    QCOMPARE(fakequant.code, 0);
    QVERIFY(fakequant.out.contains("\"last_point_error\": ") &&
            fakequant.out.contains("\"weights_only\": true"));
    QCOMPARE(command("manifolds --manifold torus").code, 2);
    const QTemporaryDir folder;
    const Outcome missing =
        run({QStringLiteral("geometry"), QStringLiteral("manifolds"), preset("full_matrices_2d"),
             QStringLiteral("--manifold"), folder.filePath(QStringLiteral("none.csv"))});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.err.contains("none.csv") && missing.err.count('\n') == 1);
  }

  void noticesGoToStandardError() {
    const QByteArray singular =
        R"({"schema": "quantoscope.experiment/1", "bits": 8, "input": [1, 2], "error_model": "full",)"
        R"( "layers": [[[1, 1], [1, 1]]]})";
    const Outcome outcome =
        run({QStringLiteral("geometry"), QStringLiteral("trace"), QStringLiteral("-")}, singular);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err,
             QByteArray("quantoscope-cli: note: layer 1 is not invertible: shown from the output\n"));
    QVERIFY(outcome.out.contains("\"notice\": \"layer 1 is not invertible: shown from the output\""));
  }

  void resultsThatCannotBeWrittenExitWithOne() {
    const QString file = preset("full_matrices_3d");
    const QList<QStringList> commands = {{QStringLiteral("geometry"), QStringLiteral("trace"), file},
                                         {QStringLiteral("--help")},
                                         {QStringLiteral("--version")}};
    for (const QStringList& arguments : commands) {
      QProcess full;
      full.setStandardOutputFile(QStringLiteral("/dev/full"));
      full.start(program, arguments);
      const Outcome outcome = finish(full);
      QCOMPARE(outcome.code, 1);
      QVERIFY2(outcome.err.contains("standard output cannot be written"), outcome.err);
    }
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    QProcess closed;
    closed.setChildProcessModifier([&] { ::dup2(ends[1], STDOUT_FILENO); });
    closed.start(program, commands.first());
    const Outcome gone = finish(closed);
    ::close(ends[1]);
    QCOMPARE(gone.code, 1);
    QVERIFY2(gone.err.contains("standard output cannot be written"), gone.err);
    const Outcome nowhere = run({QStringLiteral("geometry"), QStringLiteral("trace"), file,
                                 QStringLiteral("--out"), QStringLiteral("/nonexistent/trace.json")});
    QCOMPARE(nowhere.code, 1);
    QCOMPARE(nowhere.out, QByteArray());
    QVERIFY(nowhere.err.contains("/nonexistent/trace.json: cannot be written"));
  }

  void interruptExitsWithFour() {
    QProcess process;
    process.start(program, {QStringLiteral("geometry"), QStringLiteral("trace"), QStringLiteral("-")});
    QVERIFY(process.waitForStarted());
    // The program takes over the signal before it reads; until then it would simply end, so wait for its
    // request to read.
    const QString status = QStringLiteral("/proc/%1/status").arg(process.processId());
    const auto catchesInterrupt = [&] {
      for (const QByteArray& line : contentOf(status).split('\n')) {
        if (line.startsWith("SigCgt:")) {
          return (line.mid(7).trimmed().toULongLong(nullptr, 16) & (1U << (SIGINT - 1))) != 0;
        }
      }
      return false;
    };
    QTRY_VERIFY(catchesInterrupt());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Outcome outcome = finish(process);
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.err, QByteArray("quantoscope-cli: stopped\n"));
  }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
