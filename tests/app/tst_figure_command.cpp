// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a script would call it: no display, streams, exit codes.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cmath>

#include "app/open/figure_session.h"
#include "widgets/base/figure_writer.h"

using namespace quantoscope;

namespace {

struct Finished {
  int code = -1;
  QString out;
  QString err;
};

Finished run(const QStringList& arguments, const QString& locale = QString()) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.remove(QStringLiteral("DISPLAY"));
  environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
  if (!locale.isEmpty()) {
    environment.insert(QStringLiteral("LC_ALL"), locale);
  }
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(QUANTOSCOPE_PROGRAM), arguments);
  process.waitForFinished(120000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

QString output(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QStringList render(const QString& id, const QString& out) {
  return {QStringLiteral("--figure"), id, QStringLiteral("--out"), out};
}

/// Everything --list-figures names.
QStringList figureIds() {
  QStringList ids;
  for (const QString& line :
       run({QStringLiteral("--list-figures")}).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    ids << line.section(QLatin1Char('\t'), 0, 0);
  }
  return ids;
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
  static constexpr std::array<const char*, 3> formats = {"pdf", "svg", "png"};
  int figureNumber = 0;

 private Q_SLOTS:
  void panelsAndLabsAreListed() {
    const Finished list = run({QStringLiteral("--list-figures")});
    QCOMPARE(list.code, 0);
    const QStringList lines = list.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 10);
    for (const QString& line : lines) {
      QCOMPARE(line.count(QLatin1Char('\t')), 1);
      QVERIFY(!line.section(QLatin1Char('\t'), 1).isEmpty());
    }
    const QStringList ids = figureIds();
    QVERIFY(ids.contains(QStringLiteral("geometry")) && ids.contains(QStringLiteral("runs")));
    QVERIFY(ids.contains(QStringLiteral("geometry.region")));
  }
  void everyFigureInEveryFormat_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : figureIds()) {
      QTest::newRow(qPrintable(id)) << id;
    }
  }
  void everyFigureInEveryFormat() {
    QFETCH(QString, id);
    const QTemporaryDir folder;
    const QTemporaryDir again;
    std::string session;
    // Every figure is made again in one of the formats, taking turns.
    const auto turn = static_cast<std::size_t>(figureNumber++ % 3);
    for (const std::size_t index : {0U, 1U, 2U}) {
      const char* format = formats[index];
      const QString name = id + QLatin1Char('.') + QLatin1String(format);
      const Finished rendered = run(render(id, folder.filePath(name)));
      QVERIFY2(rendered.code == 0 && rendered.err.isEmpty(), qPrintable(rendered.err));
      const QByteArray bytes = content(folder.filePath(name));
      QVERIFY(bytes.size() > 2000);
      // Another process under another locale; where that is not installed, under C.
      if (index == turn) {
        QCOMPARE(run(render(id, again.filePath(name)), QStringLiteral("de_DE.UTF-8")).code, 0);
        QVERIFY2(bytes == content(again.filePath(name)), format);
      }
      const auto carried = app::sessionFromFigure(bytes.toStdString());
      QVERIFY2(carried, format);
      QVERIFY(session.empty() || session == *carried);
      session = *carried;
    }
    const QString pdf = folder.filePath(id + QStringLiteral(".pdf"));
    const QStringList fonts =
        output(QStringLiteral("pdffonts"), {pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString& font : fonts.mid(2)) {
      QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +yes +\\d+ +0$"))),
               qPrintable(font));
    }
    QVERIFY2(!output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})
                  .contains(QStringLiteral("image ")),
             "a vector figure holds pixels");
    const QString svg = QString::fromUtf8(content(folder.filePath(id + QStringLiteral(".svg"))));
    QVERIFY(svg.contains(QStringLiteral("@font-face")));
    QVERIFY(!svg.contains(QStringLiteral("<image")));
    const bool isLab = !id.contains(QLatin1Char('.'));
    const QString words = output(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    // Panels may have labeled parts of their own; a lab always has.
    QVERIFY(!isLab || (words.contains(QStringLiteral("(a)")) && words.contains(QStringLiteral("(b)"))));
  }
  void presetsAreExactInPdf_data() {
    QTest::addColumn<double>("widthMm");
    for (const base::FigurePreset& preset : base::figurePresets()) {
      QTest::newRow(qPrintable(preset.id)) << preset.widthMm;
    }
  }
  void presetsAreExactInPdf() {
    QFETCH(double, widthMm);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    const QString preset = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(
        run(render(QStringLiteral("runs.distributions"), path) << QStringLiteral("--preset") << preset).code,
        0);
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    const auto size = QRegularExpression(QStringLiteral("Page size: +([\\d.]+) x ([\\d.]+) pts")).match(info);
    QVERIFY2(size.hasMatch(), qPrintable(info));
    QVERIFY(std::abs(size.captured(1).toDouble() - widthMm / 25.4 * 72) < 0.002);
    const double heightMm = base::specForPreset(preset)->heightMm;
    QVERIFY(std::abs(size.captured(2).toDouble() - heightMm / 25.4 * 72) < 0.002);
  }
  void figuresOpenAsSessions() {
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.png"));
    QCOMPARE(run(render(QStringLiteral("geometry.region"), first)).code, 0);
    const QString second = folder.filePath(QStringLiteral("second.png"));
    const Finished again =
        run(render(QStringLiteral("geometry.region"), second) << QStringLiteral("--session") << first);
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY(content(first) == content(second));
    // A picture cut short ends in a sentence and an exit code.
    QFile cut(folder.filePath(QStringLiteral("cut.png")));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(content(first).left(200));
    cut.close();
    const Finished damaged = run(render(QStringLiteral("geometry.region"), second)
                                 << QStringLiteral("--session") << cut.fileName());
    QCOMPARE(damaged.code, 3);
    QCOMPARE(damaged.err.count(QLatin1Char('\n')), 1);
  }
  void aHomeThatCannotBeWrittenIsEnough() {
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/proc/nowhere"));
    process.setProcessEnvironment(environment);
    const QString path = folder.filePath(QStringLiteral("x.svg"));
    process.start(QStringLiteral(QUANTOSCOPE_PROGRAM), render(QStringLiteral("runs.loss"), path));
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(path));
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
