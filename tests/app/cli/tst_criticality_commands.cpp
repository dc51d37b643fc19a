// SPDX-License-Identifier: GPL-3.0-or-later
// quantoscope-cli criticality analyze, plan and evaluate: results, exit codes, and that models larger than
// the memory run.
#include <sched.h>
#include <sys/resource.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "tests/engine/criticality/llama_files.h"

namespace {

struct Outcome {
  int code;
  QByteArray out;
  QByteArray err;
};

const QString tiny = QStringLiteral(SAMPLES_DIR "/models/tiny_llama");

Outcome finish(QProcess& process) {
  if (!process.waitForFinished(280000)) {
    process.kill();
    process.waitForFinished();
    return {-1, {}, "did not finish"};
  }
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome run(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess process;
  process.start(QStringLiteral(CLI_PROGRAM), QStringList{QStringLiteral("criticality")} + arguments);
  process.write(input);
  process.closeWriteChannel();
  return finish(process);
}

QStringList words(const char* text) {
  return QString::fromLatin1(text).split(QLatin1Char(' '));
}

nlohmann::json parsed(const QByteArray& text) {
  return nlohmann::json::parse(text.toStdString());
}

Outcome analyzed(const QString& text) {
  return run({QStringLiteral("analyze"), tiny, QStringLiteral("--text"), text});
}

/// On one core, for every thread reserves address space of its own, however little it uses.
void limitMemory(QProcess& process, rlim_t allowed) {
  process.setChildProcessModifier([allowed] {
    const rlimit limit{allowed, allowed};
    ::setrlimit(RLIMIT_AS, &limit);
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    ::sched_setaffinity(0, sizeof one, &one);
  });
}

}  // namespace

class TestCriticalityCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void analysesAreGolden() {
    QFile file(QStringLiteral(TEST_DATA_DIR "/criticality/tiny_llama.criticality.golden.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = parsed(file.readAll());
    const Outcome outcome = analyzed(QString::fromStdString(expected["text"].get<std::string>()));
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.code, 0);
    const auto found = parsed(outcome.out);
    QVERIFY(found["tokens"] == expected["tokens"]);
    QCOMPARE(found["last_logits"].size(), std::size_t{8});
    QVERIFY(std::abs(found["perplexity"].get<double>() / expected["perplexity"].get<double>() - 1) < 1e-3);
    for (std::size_t i = 0; i < 6; ++i) {
      for (const char* format : {"int2", "int4", "int8"}) {
        const double ours = found["layers"][i]["fake_quantized"][format]["kl"];
        const double theirs = expected["layers"][i]["fake_quantized"][format]["kl"];
        QVERIFY(std::abs(ours - theirs) < 1e-4);
      }
    }
  }

  void plansAreMadeAndMeasured() {
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.json"));
    const Outcome analysis = analyzed(QStringLiteral("You may convey 12 copies"));
    const Outcome made =
        run({QStringLiteral("plan"), QStringLiteral("-"), QStringLiteral("--out"), plan}, analysis.out);
    QCOMPARE(made.code, 0);
    QVERIFY2(made.err.contains("Measure the plan as a whole"), made.err);
    const Outcome measured = run({QStringLiteral("evaluate"), tiny, plan, QStringLiteral("--text"),
                                  QStringLiteral("You may convey 12 copies")});
    QCOMPARE(measured.err, QByteArray());
    QCOMPARE(measured.code, 0);
    const auto found = parsed(measured.out);
    QVERIFY(found["plan"]["kl"].get<double>() > 0);
    QVERIFY(std::abs(found["mean_nll"].get<double>() - parsed(analysis.out)["mean_nll"].get<double>()) <
            1e-5);
    const Outcome careful = run({QStringLiteral("plan"), QStringLiteral("-"), QStringLiteral("--safe-bits"),
                                 QStringLiteral("8"), QStringLiteral("--critical-bits"), QStringLiteral("8")},
                                analysis.out);
    const Outcome better = run({QStringLiteral("evaluate"), tiny, QStringLiteral("-"),
                                QStringLiteral("--text"), QStringLiteral("You may convey 12 copies")},
                               careful.out);
    QVERIFY(parsed(better.out)["plan"]["kl"].get<double>() < found["plan"]["kl"].get<double>() / 10);
  }

  void promptsAndTokensAreTheSame() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("prompts.txt"));
    QFile prompts(file);
    QVERIFY(prompts.open(QIODevice::WriteOnly));
    prompts.write("a 12\n{not json}\n");
    prompts.close();
    const Outcome texts = run({QStringLiteral("analyze"), tiny, QStringLiteral("--prompts"), file});
    QCOMPARE(texts.code, 0);
    QCOMPARE(parsed(texts.out)["prompts"].get<int>(), 2);
    const Outcome text = analyzed(QStringLiteral("a 12"));
    const Outcome ids = run(
        {QStringLiteral("analyze"), tiny, QStringLiteral("--tokens"), QStringLiteral("-")}, "97 32 49,50");
    QVERIFY2(ids.code == 0, ids.err);
    QVERIFY(parsed(ids.out)["layers"] == parsed(text.out)["layers"]);
  }

  void badInputIsOneLine() {
    const auto bad = [](const Outcome& outcome, int code, const char* says) {
      QCOMPARE(outcome.code, code);
      QCOMPARE(outcome.out, QByteArray());
      QVERIFY2(outcome.err.contains(says) && outcome.err.count('\n') == 1, outcome.err);
    };
    bad(analyzed(QString()), 3, "The text has no tokens; write at least one character.");
    bad(run({QStringLiteral("analyze"), QStringLiteral("/nonexistent"), QStringLiteral("--text"),
             QStringLiteral("a")}),
        3, "/nonexistent");
    QCOMPARE(run({QStringLiteral("analyze"), tiny}).code, 2);
    QCOMPARE(run(words("analyze x --text a --tokens b")).code, 2);
    QCOMPARE(run({QStringLiteral("analyze"), tiny, QStringLiteral("--text"), QStringLiteral("a"),
                  QStringLiteral("--bits"), QStringLiteral("1")})
                 .code,
             2);
    bad(run(words("plan -"), "{\"schema\": \"x\"}"), 3, "standard input: schema is \"x\"");
    bad(run({QStringLiteral("evaluate"), tiny, QStringLiteral("-"), QStringLiteral("--text"),
             QStringLiteral("a")},
            R"({"schema": "quantoscope.plan/1", "layers": {"none": {"format": "int4", "bits": 4}}})"),
        3, "standard input: The plan names \"none\"");
  }

  void modelsLargerThanTheMemoryRun() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more address space than any limit leaves");
#endif
    const QTemporaryDir folder;
    const quantoscope::testing::LlamaShape shape{1024, 4096, 16, 8, 4, 64, 64};
    quantoscope::testing::writeLlama(folder.path().toStdString(), quantoscope::testing::configOf(shape),
                                     quantoscope::testing::tensorsOf(shape),
                                     quantoscope::testing::Weights::Zero);
    constexpr rlim_t allowed = rlim_t{450} << 20U;
    QVERIFY(QFile(folder.filePath(QStringLiteral("model.safetensors"))).size() > qint64{2} * qint64(allowed));
    QProcess process;
    limitMemory(process, allowed);
    process.start(QStringLiteral(CLI_PROGRAM),
                  {QStringLiteral("criticality"), QStringLiteral("analyze"), folder.path(),
                   QStringLiteral("--tokens"), QStringLiteral("-"), QStringLiteral("--bits"),
                   QStringLiteral("2"), QStringLiteral("--granularity"), QStringLiteral("channel")});
    process.write("1 2 3 4");
    process.closeWriteChannel();
    const Outcome outcome = finish(process);
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY(std::abs(parsed(outcome.out)["mean_nll"].get<double>() - std::log(64.0)) < 1e-5);
  }

  void tooLittleAddressSpaceIsSaidAtOnce() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more address space than any limit leaves");
#endif
    // Enough to start, not enough for the buffers of products of matrices, for which OpenBLAS would wait.
    QProcess process;
    limitMemory(process, rlim_t{230} << 20U);
    process.start(QStringLiteral(CLI_PROGRAM), {QStringLiteral("criticality"), QStringLiteral("analyze"),
                                                tiny, QStringLiteral("--text"), QStringLiteral("a")});
    const Outcome outcome = finish(process);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("address space") && outcome.err.count('\n') == 1, outcome.err);
  }
};

QTEST_GUILESS_MAIN(TestCriticalityCommands)
#include "tst_criticality_commands.moc"
