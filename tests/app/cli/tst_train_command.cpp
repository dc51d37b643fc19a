// SPDX-License-Identifier: GPL-3.0-or-later
// quantoscope-cli codesign train: agreement with PyTorch, files it writes, what bad input is told, and
// Ctrl+C.
#include <signal.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

namespace {

struct Outcome {
  int code;
  QByteArray out;
  QByteArray err;
};

const QString program = QStringLiteral(CLI_PROGRAM);
const QString weights = QStringLiteral(TEST_DATA_DIR "/training/mixed_precision_cnn.safetensors");

Outcome finish(QProcess& process) {
  if (!process.waitForFinished(120'000)) {
    process.kill();
    process.waitForFinished();
    return {-1, {}, "did not finish"};
  }
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome train(const QString& arguments) {
  QProcess process;
  process.start(program, QStringList{QStringLiteral("codesign"), QStringLiteral("train"),
                                     QStringLiteral("--threads"), QStringLiteral("1")} +
                             arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
  return finish(process);
}

QJsonObject objectIn(const QByteArray& json) {
  return QJsonDocument::fromJson(json).object();
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

}  // namespace

class TestTrainCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

 private Q_SLOTS:
  void agreesWithPyTorch_data() {
    QTest::addColumn<double>("losses");
    QTest::newRow("fp32") << 2e-3;
    QTest::newRow("int8_uniform") << 2e-3;
    QTest::newRow("mixed_conservative") << 2e-3;
    QTest::newRow("mixed_aggressive") << 2e-3;
    QTest::newRow("ultra_low") << 2e-2;
  }

  void agreesWithPyTorch() {
    QFETCH(double, losses);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Outcome outcome = train(
        QStringLiteral("--init %1 --data digits --steps 5 --batch 16 --start 0 --no-shuffle --no-dropout "
                       "--trace-gradients --config %2")
            .arg(weights, name));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonObject found = objectIn(outcome.out);
    const QJsonObject golden = objectIn(contentOf(QStringLiteral(
        TEST_DATA_DIR
        "/training/mixed_precision_cnn.qat.golden.json")))[QStringLiteral("configurations")][name]
                                   .toObject();
    const auto near = [](const QJsonValue& value, const QJsonValue& expected, double tolerance) {
      return std::abs(value.toDouble() - expected.toDouble()) <= tolerance * std::abs(expected.toDouble());
    };
    for (int i = 0; i < 10; ++i) {
      QVERIFY(
          near(found[QStringLiteral("first_logits")][i], golden[QStringLiteral("first_logits")][i], 1.05e-4));
    }
    for (int i = 0; i < 5; ++i) {
      QVERIFY(near(found[QStringLiteral("losses")][i], golden[QStringLiteral("losses")][i], losses));
    }
    for (const char* key : {"compression_ratio", "memory_mib"}) {
      QVERIFY(near(found[QLatin1String(key)], golden[QLatin1String(key)], 1e-12));
    }
    const QJsonObject gradients = golden[QStringLiteral("first_step_gradients")].toObject();
    QCOMPARE(found[QStringLiteral("first_step_gradients")].toObject().keys(), gradients.keys());
    for (const char* parameter :
         {"conv3.weight", "bn3.weight", "fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"}) {
      const QString key = QLatin1String(parameter);
      QVERIFY2(near(found[QStringLiteral("first_step_gradients")][key][QStringLiteral("norm")],
                    gradients[key][QStringLiteral("norm")], 1e-4),
               parameter);
    }
  }

  void writesWhatTheOtherLabsRead() {
    const Outcome outcome =
        train(QStringLiteral("--steps 6 --batch 8 --schedule cyclic --cycles 2 --low-bits 4 "
                             "--high-bits 8 --save %1 --stats %2 --out %3")
                  .arg(path("w.safetensors"), path("stats.json"), path("result.json")));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(objectIn(contentOf(path("result.json")))[QStringLiteral("losses")].toArray().size(), 6);
    QProcess analyze;
    analyze.start(program, {QStringLiteral("runs"), QStringLiteral("analyze"), path("stats.json")});
    const Outcome analyzed = finish(analyze);
    QVERIFY2(analyzed.code == 0, analyzed.err.constData());
    QVERIFY(objectIn(analyzed.out)[QStringLiteral("runs")][0][QStringLiteral("per_bit")].toArray().size() >
            1);
    const Outcome again = train(QStringLiteral("--steps 1 --init %1").arg(path("w.safetensors")));
    QCOMPARE(again.code, 0);
  }

  void badInputIsASentence_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("no data") << QStringLiteral("--data /no/such") << 3
                             << QStringLiteral("/no/such: is not a folder");
    QTest::newRow("no config") << QStringLiteral("--config int9") << 2
                               << QStringLiteral("There is no configuration int9");
    QTest::newRow("no weights") << QStringLiteral("--init /no/such.safetensors") << 3
                                << QStringLiteral("/no/such.safetensors");
    QTest::newRow("other weights") << QStringLiteral("--init " TEST_DATA_DIR
                                                     "/models/silero_vad_v5.safetensors")
                                   << 3 << QStringLiteral("silero_vad_v5.safetensors");
    QTest::newRow("no image") << QStringLiteral("--start 99999 --steps 1") << 2
                              << QStringLiteral("no image 99999");
    QTest::newRow("no steps") << QStringLiteral("--steps 0") << 2 << QStringLiteral("--steps");
    QTest::newRow("both") << QStringLiteral("--steps 1 --epochs 1") << 2 << QStringLiteral("--epochs");
    QTest::newRow("widths") << QStringLiteral("--schedule cyclic --low-bits 9") << 2
                            << QStringLiteral("9 to 8 bits");
    QTest::newRow("unwritable") << QStringLiteral("--steps 1 --batch 2 --save /no/such/w.safetensors") << 1
                                << QStringLiteral("/no/such");
  }

  void badInputIsASentence() {
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Outcome outcome = train(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(said), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
  }

  void ctrlCSavesTheStateAndResumesFromIt() {
    const QString settings = QStringLiteral("--steps 40 --batch 8 --config int8_uniform");
    const Outcome whole = train(settings);
    QCOMPARE(whole.code, 0);
    QProcess process;
    process.start(program, QStringLiteral("codesign train --threads 1 %1 --checkpoint %2")
                               .arg(settings, path("state.safetensors"))
                               .split(QLatin1Char(' ')));
    QVERIFY(process.waitForStarted());
    QTest::qWait(300);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Outcome stopped = finish(process);
    if (stopped.code == 0) {
      QSKIP("the machine was faster than the signal");
    }
    QCOMPARE(stopped.code, 4);
    QCOMPARE(stopped.out, QByteArray());
    if (QFile::exists(path("state.safetensors"))) {
      const Outcome resumed = train(settings + QStringLiteral(" --resume ") + path("state.safetensors"));
      QVERIFY2(resumed.code == 0, resumed.err.constData());
      QCOMPARE(objectIn(resumed.out)[QStringLiteral("losses")].toArray(),
               objectIn(whole.out)[QStringLiteral("losses")].toArray());
    }
  }
};

QTEST_GUILESS_MAIN(TestTrainCommand)
#include "tst_train_command.moc"
