// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a script would call it: no display, streams, exit codes.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Finished {
  int code = -1;
  QString out;
  QString err;
};

Finished run(const QStringList& arguments) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.remove(QStringLiteral("DISPLAY"));
  environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(QUANTOSCOPE_PROGRAM), arguments);
  process.waitForFinished(120000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

QString data(const char* name) {
  return QStringLiteral(TEST_DATA_DIR "/") + QLatin1String(name);
}

QByteArray content(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestFigureCommand : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyListedPanelRendersInEveryFormat() {
    const Finished list = run({QStringLiteral("--list-figures")});
    QCOMPARE(list.code, 0);
    const QStringList lines = list.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 8);
    const QTemporaryDir folder;
    for (const QString& line : lines) {
      QCOMPARE(line.count(QLatin1Char('\t')), 1);
      const QString id = line.section(QLatin1Char('\t'), 0, 0);
      const QString path = folder.filePath(id + QStringLiteral(".pdf"));
      const Finished rendered = run({QStringLiteral("--figure"), id, QStringLiteral("--out"), path});
      QVERIFY2(rendered.code == 0, qPrintable(rendered.err));
      QVERIFY(content(path).startsWith("%PDF"));
    }
  }
  void timelineOfAFileHasItsAxisLabels() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("timeline.pdf"));
    const Finished rendered =
        run({QStringLiteral("--figure"), QStringLiteral("runs.timeline"), QStringLiteral("--preset"),
             QStringLiteral("ieee-2"), QStringLiteral("--out"), path,
             data("runs/cpt_training_stats_20251104_113000.json")});
    QVERIFY2(rendered.code == 0, qPrintable(rendered.err));
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY2(words.contains(QStringLiteral("Iteration")) && words.contains(QStringLiteral("Bit-width")),
             qPrintable(words));
  }
  void badInputHasItsCodeAndSentenceAndLeavesNoFile() {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("x.pdf"));
    const QString panel = QStringLiteral("runs.loss");
    const Finished missing = run(
        {QStringLiteral("--figure"), panel, QStringLiteral("--out"), out, QStringLiteral("/no/file.json")});
    QCOMPARE(missing.code, 3);
    QVERIFY2(missing.err.contains(QStringLiteral("/no/file.json")), qPrintable(missing.err));
    QCOMPARE(missing.err.count(QLatin1Char('\n')), 1);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(
        run({QStringLiteral("--figure"), QStringLiteral("runs.nothing"), QStringLiteral("--out"), out}).code,
        2);
    QCOMPARE(run({QStringLiteral("--figure"), panel}).code, 2);
    QCOMPARE(run({QStringLiteral("--figure"), panel, QStringLiteral("--out"), out, QStringLiteral("--preset"),
                  QStringLiteral("x")})
                 .code,
             2);
    QCOMPARE(run({QStringLiteral("--figure"), panel, QStringLiteral("--out"), out, QStringLiteral("--format"),
                  QStringLiteral("gif")})
                 .code,
             2);
    QCOMPARE(
        run({QStringLiteral("--figure"), panel, QStringLiteral("--out"), QStringLiteral("/no/folder/x.pdf")})
            .code,
        1);
    QCOMPARE(run({QStringLiteral("--nonsense")}).code, 2);
    QVERIFY(!QFile::exists(out));
  }
};

QTEST_GUILESS_MAIN(TestFigureCommand)
#include "tst_figure_command.moc"
