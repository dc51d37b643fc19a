// SPDX-License-Identifier: GPL-3.0-or-later
// The spectra commands of the real program: files against golden alphas, the same bytes on every run and for
// every number of processes, plans, wrong usage, and going on after a stop.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <csignal>

#include "engine/quantization/plan.h"

using namespace quantoscope;

namespace {

const QString model = QStringLiteral(TEST_DATA_DIR "/models/silero_vad_v5.safetensors");

struct Outcome {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestSpectraCommands : public QObject {
  Q_OBJECT

  Outcome run(const QStringList& arguments, const QString& program = QStringLiteral(CLI_PROGRAM)) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache")));
    environment.insert(QStringLiteral("OMPI_ALLOW_RUN_AS_ROOT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
  }

  QString folder(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

 private Q_SLOTS:
  void theFilesHaveTheGoldenAlphas() {
    const Outcome outcome =
        run({QStringLiteral("spectra"), QStringLiteral("analyze"), model, QStringLiteral("--precisions"),
             QStringLiteral("fp32,fp16,bf16,int8,int4"), QStringLiteral("--out"), folder("a/b")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    const QList<QByteArray> lines =
        contentOf(folder("a/b/precision_alpha_hill_results.csv")).trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("layer_name,category,out_features,in_features,alpha_fp32,alpha_fp16,"
                                  "alpha_bf16,alpha_int8,alpha_int4"));
    const QJsonArray golden =
        QJsonDocument::fromJson(
            contentOf(QStringLiteral(TEST_DATA_DIR "/spectra/silero_vad_v5.spectra.golden.json")))
            .array();
    int compared = 0;
    const QStringList precisions{QStringLiteral("fp32"), QStringLiteral("fp16"), QStringLiteral("bf16"),
                                 QStringLiteral("int8"), QStringLiteral("int4")};
    for (const QJsonValue& value : golden) {
      const QJsonObject layer = value.toObject();
      for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.split(',');
        if (fields[0] != layer[QStringLiteral("layer_name")].toString().toUtf8()) {
          continue;
        }
        for (int i = 0; i < precisions.size(); ++i) {
          const double expected = layer[QStringLiteral("alpha_") + precisions[i]].toDouble();
          QVERIFY(std::abs(fields[4 + i].toDouble() - expected) <= 1e-4);
          ++compared;
        }
      }
    }
    QCOMPARE(compared, golden.size() * precisions.size());
    const QByteArray summary = contentOf(folder("a/b/precision_summary_statistics.csv"));
    QVERIFY(summary.startsWith("precision,count,mean,std,min,median,max,q25,q75\nfp32,"));
    QCOMPARE(summary.count('\n'), 6);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(folder("a/b/spectra.json"))).object();
    const QJsonObject first =
        json[QStringLiteral("layers")][0][QStringLiteral("precisions")][QStringLiteral("fp32")].toObject();
    for (const char* key : {"k", "lambda_max", "stable_rank", "seconds", "solver"}) {
      QVERIFY(first.contains(QLatin1String(key)));
    }
  }

  void theSameRunGivesTheSameBytes() {
    QList<QByteArray> results;
    for (const char* name : {"first", "second"}) {
      QCOMPARE(run({QStringLiteral("spectra"), QStringLiteral("analyze"), model, QStringLiteral("--out"),
                    folder(name), QStringLiteral("--no-cache")})
                   .code,
               0);
      results << contentOf(folder(name) + QStringLiteral("/precision_alpha_hill_results.csv"));
    }
    QVERIFY(!results[0].isEmpty());
    QCOMPARE(results[0], results[1]);
    const QString mpirun = QStandardPaths::findExecutable(QStringLiteral("mpirun"));
    if (mpirun.isEmpty() || !QByteArray(CLI_HAS_MPI).startsWith('1')) {
      return;
    }
    for (const int processes : {1, 2, 3}) {
      const QString out = folder("mpi") + QString::number(processes);
      const Outcome outcome =
          run({QStringLiteral("--oversubscribe"), QStringLiteral("-n"), QString::number(processes),
               QStringLiteral(CLI_PROGRAM), QStringLiteral("spectra"), QStringLiteral("analyze"), model,
               QStringLiteral("--out"), out, QStringLiteral("--no-cache")},
              mpirun);
      QVERIFY2(outcome.code == 0, outcome.err.constData());
      QCOMPARE(contentOf(out + QStringLiteral("/precision_alpha_hill_results.csv")), results[0]);
      QCOMPARE(contentOf(out + QStringLiteral("/precision_summary_statistics.csv")),
               contentOf(folder("first/precision_summary_statistics.csv")));
    }
  }

  void aKilledRunGoesOn() {
    const QStringList arguments{QStringLiteral("spectra"),
                                QStringLiteral("analyze"),
                                model,
                                QStringLiteral("--exact"),
                                QStringLiteral("--precisions"),
                                QStringLiteral("fp32,int8,int4_channel"),
                                QStringLiteral("--out"),
                                folder("killed")};
    const QString partial = folder("killed/precision_alpha_hill_results.partial.csv");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("cache")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
    // Rows come while it works; it may be done before it is killed.
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(partial).count('\n') > 2 || process.state() == QProcess::NotRunning,
                             60000);
    process.kill();
    process.waitForFinished(-1);
    const int rows = std::max(0, static_cast<int>(contentOf(partial).count('\n')) - 1);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 0);
    const QRegularExpression said(QStringLiteral("(\\d+) of (\\d+) layers were in the cache"));
    const auto match = said.match(QString::fromUtf8(outcome.err));
    QVERIFY2(match.hasMatch(), outcome.err.constData());
    QVERIFY(match.captured(1).toInt() >= rows);
    QVERIFY(!QFile::exists(partial));
    const QByteArray results = contentOf(folder("killed/precision_alpha_hill_results.csv"));
    QCOMPARE(results.count('\n') - 1, match.captured(2).toInt());
    // A link in the place of the rows is not written through.
    QVERIFY(QFile::link(folder("elsewhere"), partial));
    QCOMPARE(run(arguments).code, 1);
    QVERIFY(!QFile::exists(folder("elsewhere")));
    QFile::remove(partial);
  }

  void figuresAreWritten() {
    const Outcome outcome =
        run({QStringLiteral("spectra"), QStringLiteral("analyze"), model, QStringLiteral("--filter"),
             QStringLiteral("then_branch.*encoder"), QStringLiteral("--plots"), QStringLiteral("svg"),
             QStringLiteral("--out"), folder("figures")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QDir plots(folder("figures/plots"));
    QVERIFY(contentOf(plots.filePath(QStringLiteral("combined_batch_001.svg"))).contains("<svg"));
    QVERIFY(
        contentOf(plots.filePath(QStringLiteral("alpha_distribution_by_precision.svg"))).contains("<svg"));
    QCOMPARE(QDir(plots.filePath(QStringLiteral("individual_layers"))).entryList(QDir::Files).size(), 4);
    if (QStandardPaths::findExecutable(QStringLiteral("rsvg-convert")).isEmpty()) {
      return;
    }
    for (const auto& [format, magic] : {std::pair{"pdf", "%PDF"}, {"png", "\x89PNG"}}) {
      QCOMPARE(run({QStringLiteral("spectra"), QStringLiteral("analyze"), model, QStringLiteral("--filter"),
                    QStringLiteral("then_branch.*encoder.0"), QStringLiteral("--plots"),
                    QLatin1String(format), QStringLiteral("--out"), folder(format)})
                   .code,
               0);
      QVERIFY(contentOf(folder(format) + QStringLiteral("/plots/delta_alpha.") + QLatin1String(format))
                  .startsWith(magic));
    }
    // One file with a page for every layer, and nothing beside it is left.
    QCOMPARE(run({QStringLiteral("spectra"), QStringLiteral("analyze"), model, QStringLiteral("--filter"),
                  QStringLiteral("then_branch.*encoder"), QStringLiteral("--book"), QStringLiteral("--out"),
                  folder("book")})
                 .code,
             0);
    const QByteArray book = contentOf(folder("book/layers.pdf"));
    QVERIFY(book.startsWith("%PDF"));
    QCOMPARE(QDir(folder("book")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             4);
    if (!QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty()) {
      QProcess info;
      info.start(QStringLiteral("pdfinfo"), {folder("book/layers.pdf")});
      QVERIFY(info.waitForFinished());
      QVERIFY(QRegularExpression(QStringLiteral("Pages: +4"))
                  .match(QString::fromUtf8(info.readAll()))
                  .hasMatch());
    }
  }

  void recommendationsAreAPlan() {
    const QString results = folder("a/b/precision_alpha_hill_results.csv");
    const Outcome outcome = run({QStringLiteral("spectra"), QStringLiteral("recommend"), results});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const auto plan = quantization::planFromJson(outcome.out.toStdString());
    QVERIFY(plan.has_value());
    QVERIFY(plan->entries.size() >= 14);
    for (const auto& entry : plan->entries) {
      const double alpha = entry.numbers.at("alpha");
      const bool sensitive = entry.numbers.at("variation") > 0.1;
      const int bits = alpha > 3 ? 16 : alpha < 2.5 ? 4 : 8;
      QCOMPARE(entry.bits, sensitive ? std::min(16, 2 * bits) : bits);
      QCOMPARE(entry.groupSize, 32);
    }
    const QString out = folder("plan.json");
    QCOMPARE(run({QStringLiteral("spectra"), QStringLiteral("recommend"), results,
                  QStringLiteral("--direction"), QStringLiteral("literature"), QStringLiteral("--variation"),
                  QStringLiteral("100"), QStringLiteral("--out"), out})
                 .code,
             0);
    const auto other = quantization::planFromJson(contentOf(out).toStdString());
    QVERIFY(other.has_value());
    for (const auto& entry : other->entries) {
      QCOMPARE(entry.bits == 16, entry.numbers.at("alpha") < 2.5);
    }
  }

  void wrongInputIsSaid_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto analyze = [&](const QStringList& more) {
      return QStringList{QStringLiteral("spectra"), QStringLiteral("analyze")} + more +
             QStringList{QStringLiteral("--out"), folder("wrong")};
    };
    QTest::newRow("no model") << analyze({}) << 2 << QByteArray("MODEL");
    QTest::newRow("missing model") << analyze({folder("nothing")}) << 3 << QByteArray("cannot be read");
    QTest::newRow("unknown precision")
        << analyze({model, QStringLiteral("--precisions"), QStringLiteral("fp7")}) << 2 << QByteArray("fp7");
    QTest::newRow("precision twice") << analyze({model, QStringLiteral("--precisions"),
                                                 QStringLiteral("fp32,fp32")})
                                     << 2 << QByteArray("twice");
    QTest::newRow("no regular expression")
        << analyze({model, QStringLiteral("--filter"), QStringLiteral("(")}) << 3
        << QByteArray("no regular expression");
    QTest::newRow("nothing fits") << analyze({model, QStringLiteral("--filter"), QStringLiteral("zzz")}) << 3
                                  << QByteArray("zzz");
    QTest::newRow("k_frac") << analyze({model, QStringLiteral("--k-frac"), QStringLiteral("0")}) << 2
                            << QByteArray("k-frac");
    QTest::newRow("estimator") << analyze({model, QStringLiteral("--estimator"), QStringLiteral("mean")}) << 2
                               << QByteArray("estimator");
    QFile csv(folder("odd.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("layer_name,alpha_fp32\na,1.5\nb,x\n");
    csv.close();
    QTest::newRow("results") << QStringList{QStringLiteral("spectra"), QStringLiteral("recommend"),
                                            csv.fileName()}
                             << 3 << QByteArray("Record 3");
    QTest::newRow("no results") << QStringList{QStringLiteral("spectra"), QStringLiteral("recommend"), model}
                                << 3 << QByteArray("");
  }
  void wrongInputIsSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.code == code, outcome.err.constData());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QFile::exists(folder("wrong/spectra.json")));
  }

 private:
  QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestSpectraCommands)
#include "tst_spectra_commands.moc"
