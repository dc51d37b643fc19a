// SPDX-License-Identifier: GPL-3.0-or-later
// Figures through the workbench: dialogs, clipboard, folders, and sessions that come back out of figures.
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/figures/export_all_dialog.h"
#include "app/figures/export_dialog.h"
#include "app/figures/figure_export.h"
#include "app/figures/figure_preview.h"
#include "app/open/figure_session.h"
#include "app/panel_registry.h"
#include "app/workbench.h"
#include "engine/core/file_io.h"
#include "engine/present/runs_curves.h"
#include "widgets/plot2d/plot_figure.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

std::string contentOf(const QString& path) {
  return core::readFile(path.toStdString(), 1 << 28).value_or(std::string());
}

/// Without blanks, which PDF readers guess.
QString bare(QString text) {
  return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// The names of the axes, from the first line of a plot's or a scene's numbers.
QStringList axisTitles(const QString& csv) {
  static const QRegularExpression field(QStringLiteral("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))"));
  QStringList fields;
  for (auto match = field.globalMatch(csv.section(QStringLiteral("\r\n"), 0, 0)); match.hasNext();) {
    const auto found = match.next();
    fields << (found.captured(1).isEmpty() ? found.captured(2) : found.captured(1));
  }
  if (fields.value(0) != QStringLiteral("element")) {
    return {};
  }
  return fields.mid(fields.value(1) == QStringLiteral("kind") ? 2 : 3);
}

base::FigurePtr figureOf(const char* id, Workbench& workbench) {
  const auto panel = findPanel(QLatin1String(id))->create(workbench);
  panel->present(workbench.engine().current());
  return panel->figure();
}

base::FigurePtr longFigure(std::size_t count) {
  std::vector<double> values(count);
  for (std::size_t i = 0; i < count; ++i) {
    values[i] = 1.0 / static_cast<double>(i + 1);
  }
  present::Plot plot;
  plot.title = present::Text::verbatim("Long");
  plot.elements.emplace_back(present::seriesOf({"line", present::Text::verbatim("line"), false, {}},
                                               runs::Column<double>(std::move(values)), {}));
  return plot2d::plotFigure(std::make_shared<const present::Plot>(std::move(plot)));
}

}  // namespace

class TestFigures : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_figures"));
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
  }
  void init() {
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_workbench->loadSample();
    m_workbench->settle();
  }
  void cleanup() { m_workbench.reset(); }

  void everyFormatGivesItsSessionBack() {
    m_workbench->edit("geometry.layer.1.weight.1.0", 0.25);
    m_workbench->settle();
    const SessionData before = m_workbench->capture();
    const std::string json = sessionToJson(before, {});
    for (const char* format : {"pdf", "svg", "png"}) {
      base::FigureSpec spec;
      spec.format = *base::formatFromKey(QLatin1String(format));
      const auto bytes = base::renderFigure(*figureOf("geometry.region", *m_workbench), spec,
                                            QByteArray::fromStdString(json));
      QVERIFY(bytes);
      QCOMPARE(QString::fromStdString(sessionFromFigure(bytes->toStdString()).value()),
               QString::fromStdString(json));
      // Under another name, into another workbench: it is the content that counts.
      const QString path = m_folder.filePath(QStringLiteral("renamed.json"));
      QVERIFY(core::writeFileAtomically(path.toStdString(), bytes->toStdString()));
      Workbench other;
      other.newSession();
      QSignalSpy messages(&other, &Workbench::messageRaised);
      QVERIFY(Workbench::replacesSession({path.toStdString()}));
      other.openFiles({path.toStdString()});
      other.settle();
      QVERIFY2(messages.isEmpty(), format);
      QCOMPARE(other.parameters(), before.parameters);
      QCOMPARE(other.document().runs().size(), m_workbench->document().runs().size());
      QVERIFY(other.sessionPath().empty());
    }
  }
  void titlesOfAxesAndSignsAreTextInPdf() {
    for (const base::PanelDescriptor& panel : allPanels()) {
      const base::FigurePtr figure = figureOf(panel.id.toLatin1().constData(), *m_workbench);
      QVERIFY2(!figure->isEmpty(), qPrintable(panel.id));
      const QString path = m_folder.filePath(QStringLiteral("words.pdf"));
      base::FigureSpec spec = *base::specForPreset(QStringLiteral("nature-1"));
      spec.heightMm = base::suitableHeightMm(*figure, spec);
      QVERIFY(exportFigure(*figure, spec, {}, path.toStdString()));
      QProcess words;
      // In the order of drawing: slanted titles of 3-D axes would come out letter by letter.
      words.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
      QVERIFY(words.waitForFinished());
      const QString all = bare(QString::fromUtf8(words.readAllStandardOutput()));
      for (const QString& title : axisTitles(QString::fromStdString(figure->csv()))) {
        QVERIFY2(all.contains(bare(title)),
                 qPrintable(panel.id + QStringLiteral(": ") + title + QStringLiteral(" / ") + all));
      }
      if (figure->table()) {
        for (const present::Table::Row& row : figure->table()->rows) {
          for (const present::Cell& cell : row.cells) {
            const QString shown = QString::fromStdString(cell.text.english());
            QVERIFY2(all.contains(bare(shown)), qPrintable(panel.id + QStringLiteral(": ") + shown));
          }
        }
      }
    }
  }
  void titlesInAnyLanguageAreEmbedded() {
    base::FigureSpec spec = *base::specForPreset(QStringLiteral("nature-1"));
    spec.style.titleText = QStringLiteral("量子化誤差 и ошибка 误差");
    const QString path = m_folder.filePath(QStringLiteral("title.pdf"));
    QVERIFY(exportFigure(*figureOf("runs.loss", *m_workbench), spec, {}, path.toStdString()));
    QProcess fonts;
    fonts.start(QStringLiteral("pdffonts"), {path});
    QVERIFY(fonts.waitForFinished());
    const QStringList lines =
        QString::fromUtf8(fonts.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 5);
    for (const QString& line : lines.mid(2)) {
      QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +yes "))), qPrintable(line));
    }
    QProcess words;
    words.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(words.waitForFinished());
    // Some characters share their glyph with a radical of another code: equal in compatibility form.
    const QString all =
        QString::fromUtf8(words.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    QVERIFY2(bare(all).contains(bare(spec.style.titleText)), qPrintable(all));
  }
  void picturesWithoutSessionLeaveTheWorkspaceAlone() {
    const QString path = m_folder.filePath(QStringLiteral("plain.png"));
    base::FigureSpec spec;
    spec.format = base::FigureFormat::Png;
    const auto bytes = base::renderFigure(*figureOf("runs.loss", *m_workbench), spec);
    QVERIFY(bytes && core::writeFileAtomically(path.toStdString(), bytes->toStdString()));
    QVERIFY(!Workbench::replacesSession({path.toStdString()}));
    const SessionData before = m_workbench->capture();
    QSignalSpy messages(m_workbench.get(), &Workbench::messageRaised);
    m_workbench->openFiles({path.toStdString()});
    m_workbench->settle();
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages[0][1].toString().contains(QStringLiteral("without a session")));
    QCOMPARE(m_workbench->capture(), before);
  }
  void clipboardHasVectorsPixelsAndTheSession() {
    const QByteArray session = QByteArray::fromStdString(sessionToJson(m_workbench->capture(), {}));
    const auto data = clipboardFigure(*figureOf("runs.loss", *m_workbench), base::FigureSpec(), session);
    QVERIFY(data);
    for (const char* type : {"image/png", "image/svg+xml", "application/pdf"}) {
      const QByteArray bytes = (*data)->data(QLatin1String(type));
      QCOMPARE(sessionFromFigure(bytes.toStdString()).value(), session.toStdString());
    }
    const QImage image = QImage::fromData((*data)->data(QStringLiteral("image/png")));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    QVERIFY((*data)->hasImage());
  }
  void exportWritesWhatIsWantedBesideTheFigure() {
    base::FigureSpec spec;
    spec.csv = spec.latex = spec.markdown = true;
    const QString path = m_folder.filePath(QStringLiteral("overview.pdf"));
    const auto table = figureOf("runs.overview", *m_workbench);
    QCOMPARE(filesOfExport(*table, spec, path.toStdString()).size(), std::size_t{4});
    QVERIFY(exportFigure(*table, spec, {}, path.toStdString()));
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("overview.csv"))), table->csv());
    QVERIFY(contentOf(m_folder.filePath(QStringLiteral("overview.tex"))).find("\\toprule") !=
            std::string::npos);
    QVERIFY(contentOf(m_folder.filePath(QStringLiteral("overview.md"))).find("| ---: |") !=
            std::string::npos);
    // A plot is no table.
    QCOMPARE(filesOfExport(*figureOf("runs.loss", *m_workbench), spec, path.toStdString()).size(),
             std::size_t{2});
  }
  void veryManyNumbersAreWrittenInPieces() {
    const base::FigurePtr figure = longFigure(120000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    base::FigureSpec spec;
    spec.csv = true;
    QVERIFY(exportFigure(*figure, spec, {}, path.toStdString()));
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("long.csv"))), figure->csv());
    // Canceled in the middle, nothing changes: neither figure nor numbers, and nothing is left over.
    QVERIFY(QFile::remove(path));
    QFile old(folder.filePath(QStringLiteral("long.csv")));
    QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Truncate) && old.write("old") == 3);
    old.close();
    int steps = 0;
    const auto canceled = exportFigure(*figure, spec, {}, path.toStdString(), [&steps](const LongWork& work) {
      std::stop_source stop;
      return work(stop.get_token(), [&](const core::Progress& progress) {
        QVERIFY(progress.done < progress.total && progress.total == 120000);
        ++steps;
        stop.request_stop();
      });
    });
    QVERIFY(!canceled && canceled.error().code == core::ErrorCode::Cancelled);
    QCOMPARE(steps, 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("long.csv")});
    QCOMPARE(contentOf(old.fileName()), std::string("old"));
  }
  void aDialogThatWritesManyNumbersCanBeCanceled() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    ExportDialog dialog(longFigure(2'000'000), QStringLiteral("runs.loss"), std::nullopt, {});
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
      box->setChecked(box->text().contains(QStringLiteral("CSV")));
    }
    dialog.show();
    QTimer::singleShot(0, &dialog, [&dialog] {
      // While it is written only canceling is open.
      auto* wait = dialog.findChild<QProgressDialog*>(QStringLiteral("longWrite"));
      QVERIFY(wait && wait->isVisible());
      wait->cancel();
    });
    QVERIFY(!dialog.writeTo(path));
    QVERIFY(dialog.problem().isEmpty());  // the person knows
    QVERIFY(QDir(folder.path()).isEmpty());
    // A folder that is not there is a problem, said in the dialog.
    QVERIFY(!dialog.writeTo(folder.filePath(QStringLiteral("none/long.pdf"))));
    QVERIFY(!dialog.problem().isEmpty());
  }
  void sheetsWriteTheNumbersOfEveryPart() {
    std::vector<base::FigurePtr> parts;
    for (const char* id : {"runs.loss", "runs.overview"}) {
      parts.push_back(figureOf(id, *m_workbench));
    }
    const std::string loss = parts[0]->csv();
    const base::FigureSheet sheet(std::move(parts), QStringLiteral("Runs"));
    base::FigureSpec spec;
    spec.csv = true;
    const QString path = m_folder.filePath(QStringLiteral("runs.svg"));
    spec.format = base::FigureFormat::Svg;
    QVERIFY(exportFigure(sheet, spec, {}, path.toStdString()));
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("runs-a.csv"))), loss);
    QVERIFY(!contentOf(m_folder.filePath(QStringLiteral("runs-b.csv"))).empty());
    const std::string svg = contentOf(path);
    QVERIFY(svg.find(">(a) ") != std::string::npos && svg.find(">(b) ") != std::string::npos);
  }
  void dialogKeepsEveryChoice() {
    base::FigureSpec spec = *base::specForPreset(QStringLiteral("ieee-1"));
    spec.format = base::FigureFormat::Png;
    spec.dpi = 450;
    spec.heightMm = 44;
    spec.csv = true;
    spec.style.fontPt = 9;
    spec.style.fontFamily = QStringLiteral("DejaVu Sans");
    spec.style.palette = present::Palette::Grayscale;
    spec.style.titleText = QStringLiteral("量子化 Own");
    spec.style.legendPlace = base::LegendPlace::Below;
    ExportDialog dialog(figureOf("runs.loss", *m_workbench), QStringLiteral("runs.loss"), spec, {});
    QCOMPARE(base::specToJson(dialog.spec()), base::specToJson(spec));
    QCOMPARE(base::specToJson(base::specFromJson(base::specToJson(spec))), base::specToJson(spec));
    auto* line = dialog.findChild<QLabel*>(QStringLiteral("sizeLine"));
    QVERIFY2(line->text().contains(QStringLiteral("1575 × 780 pixels")), qPrintable(line->text()));
  }
  void typingPaintsOnceAndNotAtEveryKey() {
    ExportDialog dialog(figureOf("runs.loss", *m_workbench), QStringLiteral("runs.loss"), std::nullopt, {});
    dialog.show();
    auto* preview = dialog.findChild<FigurePreview*>();
    QTRY_VERIFY(preview->renderCount() > 0);
    QTest::qWait(200);
    const int before = preview->renderCount();
    auto* title = dialog.findChild<QLineEdit*>();
    for (auto* edit : dialog.findChildren<QLineEdit*>()) {
      title = edit->accessibleName().isEmpty() ? title : edit;
    }
    title->setFocus();
    for (int i = 0; i < 20; ++i) {
      title->setText(title->text() + QLatin1Char('x'));
    }
    QCOMPARE(preview->renderCount(), before);
    QTRY_COMPARE(preview->renderCount(), before + 1);
  }
  void shapeIsKeptOnDemand() {
    ExportDialog dialog(figureOf("runs.loss", *m_workbench), QStringLiteral("runs.loss"), std::nullopt, {});
    const auto boxes = dialog.findChildren<QDoubleSpinBox*>();
    QDoubleSpinBox* width = boxes[0];
    QDoubleSpinBox* height = boxes[1];
    for (auto* check : dialog.findChildren<QCheckBox*>()) {
      if (check->text().contains(QStringLiteral("shape"))) {
        check->setChecked(true);
      }
    }
    const double shape = width->value() / height->value();
    width->setValue(2 * width->value());
    QVERIFY(std::abs(width->value() / height->value() - shape) < 0.01);
    height->setValue(height->value() / 2);
    QVERIFY(std::abs(width->value() / height->value() - shape) < 0.01);
    QVERIFY(dialog.spec().preset.isEmpty());
  }
  void problemsAreSaid() {
    Workbench empty;
    empty.newSession();
    empty.settle();
    ExportDialog nothing(figureOf("runs.loss", empty), QStringLiteral("runs.loss"), std::nullopt, {});
    QVERIFY(nothing.problem().contains(QStringLiteral("nothing to show")));
    base::FigureSpec spec;
    spec.widthMm = 20;
    ExportDialog narrow(figureOf("geometry.experiment", *m_workbench), QStringLiteral("geometry.experiment"),
                        spec, {});
    QVERIFY2(narrow.problem().contains(QStringLiteral("pt high")), qPrintable(narrow.problem()));
    ExportDialog good(figureOf("runs.loss", *m_workbench), QStringLiteral("runs.loss"), std::nullopt, {});
    QVERIFY2(good.problem().isEmpty(), qPrintable(good.problem()));
    QVERIFY(!good.writeTo(QStringLiteral("/no/such/folder/x.pdf")));
    QVERIFY(good.problem().contains(QStringLiteral("/no/such/folder")));
  }
  void tablesGetTheHeightTheyNeed() {
    ExportDialog dialog(figureOf("geometry.experiment", *m_workbench), QStringLiteral("geometry.experiment"),
                        std::nullopt, {});
    const auto boxes = dialog.findChildren<QDoubleSpinBox*>();
    const double height = boxes[1]->value();
    boxes[2]->setValue(boxes[2]->value() / 2);  // the text size
    QVERIFY(boxes[1]->value() < height);
    boxes[1]->setValue(50);
    boxes[2]->setValue(boxes[2]->value() * 2);
    QCOMPARE(boxes[1]->value(), 50.0);
  }
  void allPanelsGoToAFolderAndReplaceNothingUnasked() {
    QTemporaryDir target;
    const auto candidates = [this] {
      std::vector<ExportAllDialog::Candidate> made;
      for (const char* id : {"runs.loss", "runs.overview", "geometry.region"}) {
        made.push_back({QLatin1String(id), QLatin1String(id), figureOf(id, *m_workbench), std::nullopt});
      }
      return made;
    };
    ExportAllDialog first(candidates(), "{}");
    QVERIFY(!first.problem().isEmpty());
    first.setFolder(target.path() + QStringLiteral("/missing"));
    QVERIFY(first.problem().contains(QStringLiteral("missing")));
    first.setFolder(target.path());
    QVERIFY2(first.problem().isEmpty(), qPrintable(first.problem()));
    QSignalSpy closed(&first, &QDialog::finished);
    first.start();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(first.writtenCount(), 3);
    const QString lossFile = target.filePath(QStringLiteral("runs-loss.pdf"));
    QVERIFY(contentOf(lossFile).starts_with("%PDF"));

    QVERIFY(core::writeFileAtomically(lossFile.toStdString(), "mine"));
    ExportAllDialog second(candidates(), "{}");
    second.setFolder(target.path());
    QVERIFY2(second.problem().contains(QStringLiteral("exist already")), qPrintable(second.problem()));
    second.start();
    QTest::qWait(50);
    QCOMPARE(contentOf(lossFile), std::string("mine"));
  }
  void cancelStopsBetweenFigures() {
    QTemporaryDir target;
    std::vector<BatchItem> items;
    for (int i = 0; i < 30; ++i) {
      items.push_back(
          {QStringLiteral("p.%1").arg(i), QStringLiteral("P"), figureOf("runs.overview", *m_workbench), {}});
    }
    BatchExport batch;
    QSignalSpy finished(&batch, &BatchExport::finished);
    connect(&batch, &BatchExport::progressed, &batch, [&batch](int done) {
      if (done == 3) {
        batch.cancel();
      }
    });
    batch.start(items, target.path().toStdString(), {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 3);
    QVERIFY(finished[0][1].toBool());
    QTest::qWait(20);
    QCOMPARE(QDir(target.path()).entryList(QDir::Files).size(), 3);
  }

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
