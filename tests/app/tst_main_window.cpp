// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real display: the things users do most, from the mouse to the pixels.
#include <QAbstractButton>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/actions/action_registry.h"
#include "app/actions/command_palette.h"
#include "app/figures/export_dialog.h"
#include "app/panel_registry.h"
#include "app/settings/preferences_dialog.h"
#include "app/window/drop_hint.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "engine/geometry/error_trace.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/runs/run_record.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/plot2d/plot_view.h"
#include "widgets/scene3d/gl_setup.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

std::filesystem::path data(const char* name) {
  return std::filesystem::path(TEST_DATA_DIR) / name;
}

QPoint handleCenter(const QSlider& slider, int position) {
  QStyleOptionSlider option;
  option.initFrom(&slider);
  option.orientation = slider.orientation();
  option.minimum = slider.minimum();
  option.maximum = slider.maximum();
  option.sliderPosition = position;
  option.sliderValue = position;
  return slider.style()
      ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
      .center();
}

void drop(QWidget& window, const QList<QUrl>& urls) {
  QMimeData mime;
  mime.setUrls(urls);
  QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &event);
}

}  // namespace

class TestMainWindow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
      QSKIP("a display is needed: run through packaging/test.sh or xvfb-run");
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("main_window"));
    QSettings().clear();
    base::applyTheme(*qApp, base::Theme::Light);
  }
  void init() {
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_workbench->newSession();
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(!m_workbench->engine().isBusy() && m_workbench->engine().current());
  }
  void cleanup() {
    m_workbench->undoStack().setClean();
    m_window.reset();
    m_workbench.reset();
  }

  void draggingAWeightSliderDeformsTheRegionLive() {
    auto* follower = m_window->findChild<base::ParameterSlider*>(QStringLiteral("layerSlider.1"));
    QVERIFY(follower);
    const std::string id = follower->parameterId();
    const double before = m_workbench->parameters().real(id);
    QSlider& slider = *follower->slider();
    QTRY_VERIFY(slider.isVisible());
    LabWorkspace& lab = m_window->workspace(base::Lab::Geometry);
    base::Panel* region = lab.panel(QStringLiteral("geometry.region"));

    std::vector<double> painted;
    std::vector<double> areas;
    connect(region, &base::Panel::presented, this, [&](const base::SnapshotPtr& snapshot) {
      painted.push_back(snapshot->parameters.real(id));
      areas.push_back(snapshot->geometry->cumulative.volume);
    });
    const QImage pictureBefore = region->grab().toImage();
    const QPoint from = handleCenter(slider, slider.sliderPosition());
    const int width = slider.width();
    QTest::mousePress(&slider, Qt::LeftButton, Qt::NoModifier, from);
    std::size_t duringDrag = 0;
    for (int step = 1; step <= 40; ++step) {
      const QPoint to = from + QPoint(step * width / 160, 0);
      QTest::mouseMove(&slider, to);
      QCoreApplication::processEvents();
      QTest::qWait(5);
      duringDrag = painted.size();
    }
    QVERIFY2(duringDrag > 3, "the region must change while the slider moves");
    QTest::mouseRelease(&slider, Qt::LeftButton, Qt::NoModifier, from + QPoint(width / 4, 0));
    QTRY_VERIFY(!m_workbench->engine().isBusy());
    QTRY_COMPARE(painted.back(), m_workbench->parameters().real(id));

    QVERIFY(m_workbench->parameters().real(id) > before);
    // Never an older value after a newer one: the drag only went up.
    QVERIFY(std::is_sorted(painted.begin(), painted.end()));
    QVERIFY(std::adjacent_find(areas.begin(), areas.end(), std::not_equal_to<>()) != areas.end());
    QVERIFY(region->grab().toImage() != pictureBefore);

    // What the panel shows is what the engine computes for the final value.
    const auto experiment = geometry::experimentFromParameters(m_workbench->parameters());
    const auto trace = geometry::traceErrors(*experiment, geometry::Space::Input);
    QCOMPARE(areas.back(), (*trace)->cumulative.volume);

    QCOMPARE(m_workbench->undoStack().count(), 1);
    m_workbench->undoStack().undo();
    QTRY_COMPARE(painted.back(), before);
    QCOMPARE(m_workbench->undoStack().index(), 0);
  }

  void aDroppedStatsFileOpensInItsLab() {
    drop(*m_window, {QUrl::fromLocalFile(QString::fromStdString(
                        data("runs/qat_training_stats_20251104_101500.json").string()))});
    QTRY_COMPARE(m_workbench->document().runs().size(), std::size_t{1});
    QCOMPARE(m_window->currentWorkspace().lab(), base::Lab::Runs);
    QTRY_VERIFY(!m_workbench->engine().isBusy());
    QCOMPARE(m_workbench->engine().current()->runs.front()->record->losses.size(), std::size_t{1500});
  }

  void aFileOnTheCommandLineOpensInItsLab() {
    const QTemporaryDir folder;
    const auto picture = [&folder](const QStringList& files) {
      const QString path = folder.filePath(QStringLiteral("window.png"));
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
      QProcess program;
      program.setProcessEnvironment(environment);
      program.start(QStringLiteral(QUANTOSCOPE_PROGRAM),
                    QStringList{QStringLiteral("--theme"), QStringLiteral("light"),
                                QStringLiteral("--screenshot"), path} +
                        files);
      return program.waitForFinished(60000) && program.exitCode() == 0 ? QImage(path) : QImage();
    };
    const auto share = [](const QImage& image, const present::Rgb& color) {
      const QRgb wanted = qRgb(color.red, color.green, color.blue);
      int found = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          found += (image.pixel(x, y) & RGB_MASK) == (wanted & RGB_MASK) ? 1 : 0;
        }
      }
      return found;
    };
    const present::Rgb eightBits =
        present::resolve({present::ColorRole::BitWidth, 8}, present::Palette::Light);
    const QImage without = picture({});
    const QImage with =
        picture({QString::fromStdString(data("runs/qat_training_stats_20251104_101500.json").string())});
    QVERIFY(!without.isNull() && !with.isNull());
    QCOMPARE(share(without, eightBits), 0);
    QVERIFY2(share(with, eightBits) > 100, "the losses at 8 bit must be on the screen");
  }

  void brushingTheTimelineSelectsEverywhereAndExports() {
    m_window->openPaths({data("runs/qat_training_stats_20251104_101500.json")});
    QTRY_COMPARE(m_window->currentWorkspace().lab(), base::Lab::Runs);
    base::Panel* timeline = m_window->currentWorkspace().panel(QStringLiteral("runs.timeline"));
    auto* view = timeline->findChild<plot2d::PlotView*>();
    QVERIFY(view);
    QTRY_VERIFY(view->isVisible());
    QTRY_VERIFY(view->visibleExtent().x.high > 1000);  // the run, not the empty state before it
    QTRY_VERIFY(view->plotArea().width() > 100);
    const QPoint from = view->toPixel(450, 0).toPoint();
    const QPoint to = view->toPixel(900, 0).toPoint();
    const int row = view->plotArea().center().toPoint().y();
    QTest::mousePress(view, Qt::LeftButton, Qt::ControlModifier, QPoint(from.x(), row));
    QTest::mouseMove(view, QPoint((from.x() + to.x()) / 2, row));
    QTest::mouseMove(view, QPoint(to.x(), row));
    QTest::mouseRelease(view, Qt::LeftButton, Qt::ControlModifier, QPoint(to.x(), row));
    QTRY_VERIFY(m_workbench->selection().iterations().has_value());
    const present::Range range = *m_workbench->selection().iterations();
    QVERIFY2(std::abs(range.low - 450) < 10 && std::abs(range.high - 900) < 10,
             qPrintable(QStringLiteral("%1 .. %2").arg(range.low).arg(range.high)));
    // The other panels follow: the loss plot shows the same range.
    auto* loss =
        m_window->currentWorkspace().panel(QStringLiteral("runs.loss"))->findChild<plot2d::PlotView*>();
    QTRY_COMPARE(loss->brush(), m_workbench->selection().iterations());

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("timeline.pdf"));
    ExportDialog dialog(timeline->figure(), QStringLiteral("runs.timeline"), std::nullopt, "{}",
                        m_window.get());
    QVERIFY(dialog.writeTo(path));
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    QVERIFY2(words.contains(QStringLiteral("Iteration")) && words.contains(QStringLiteral("Bit-width")),
             qPrintable(words));
    QProcess images;
    images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QVERIFY(images.waitForFinished());
    // Two header lines and nothing else: the file holds vectors only.
    QCOMPARE(QString::fromUtf8(images.readAllStandardOutput()).trimmed().count(QLatin1Char('\n')), 1);
  }

  void badFilesLeaveTheWorkspaceAndSaySo() {
    const SessionData before = m_workbench->capture();
    m_window->openPaths({"/no/such/file.json"});
    QTRY_COMPARE(m_window->messages().texts().size(), 1);
    QVERIFY(m_window->messages().texts().front().contains(QStringLiteral("/no/such/file.json")));
    QVERIFY(m_workbench->capture() == before);
    QVERIFY(!QApplication::activeModalWidget());
  }

  void threeDimensionsBringThePolytopeForward() {
    m_window->showLab(base::Lab::Geometry);
    LabWorkspace& lab = m_window->workspace(base::Lab::Geometry);
    const auto isInFront = [&](const char* id) {
      return !lab.panel(QLatin1String(id))->visibleRegion().isEmpty();
    };
    QTRY_VERIFY(isInFront("geometry.region") && !isInFront("geometry.polytope"));
    auto* dimension = m_window->findChild<panels::Segmented*>(QStringLiteral("dimension"));
    dimension->segment(1)->setFocus();
    const QWidget* focus = QApplication::focusWidget();
    QTest::mouseClick(dimension->segment(1), Qt::LeftButton);
    QTRY_VERIFY(isInFront("geometry.polytope") && !isInFront("geometry.region"));
    QCOMPARE(QApplication::focusWidget(), focus);
    QTest::mouseClick(dimension->segment(0), Qt::LeftButton);
    QTRY_VERIFY(isInFront("geometry.region") && !isInFront("geometry.polytope"));
    // What was closed stays closed.
    lab.dock(QStringLiteral("geometry.polytope"))->close();
    QTest::mouseClick(dimension->segment(1), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(isInFront("geometry.region"));
    QVERIFY(!lab.dock(QStringLiteral("geometry.polytope"))->isVisible());
  }

  void everyPanelFloatsDocksHidesAndReturns() {
    m_workbench->loadSample();
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      m_window->showLab(descriptor.lab);
      LabWorkspace& lab = m_window->workspace(descriptor.lab);
      lab.raisePanel(descriptor.id);
      base::Panel* panel = lab.panel(descriptor.id);
      QTRY_VERIFY2(panel->refreshCount() > 0, qPrintable(descriptor.id));
      QDockWidget* dock = lab.dock(descriptor.id);
      dock->setFloating(true);
      QVERIFY(QTest::qWaitForWindowExposed(dock));
      QCoreApplication::processEvents();
      dock->setFloating(false);
      QCoreApplication::processEvents();
      dock->close();
      QTRY_VERIFY(!panel->isVisible());
      dock->show();
      QTRY_VERIFY2(panel->isVisible(), qPrintable(descriptor.id));
    }
  }

  void layoutsAreRememberedAndCanBeReset() {
    LabWorkspace& lab = m_window->workspace(base::Lab::Geometry);
    lab.dock(QStringLiteral("geometry.layers"))->close();
    const QByteArray saved = lab.saveLayout();
    lab.restoreDefaultLayout();
    QTRY_VERIFY(lab.dock(QStringLiteral("geometry.layers"))->isVisible());
    QVERIFY(lab.restoreLayout(saved));
    QVERIFY(!lab.dock(QStringLiteral("geometry.layers"))->isVisible());
    QVERIFY(!lab.restoreLayout("nonsense"));
  }

  void thePaletteReachesAPanelOfAnotherLab() {
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QLineEdit& line = m_window->commandPalette().line();
    QTRY_VERIFY(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("runs timeline"));
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!m_window->commandPalette().isVisible());
    QCOMPARE(m_window->currentWorkspace().lab(), base::Lab::Runs);
    QTRY_VERIFY(m_window->currentWorkspace().panel(QStringLiteral("runs.timeline"))->isVisible());
    QCOMPARE(m_window->currentWorkspace().focusedPanel(), QStringLiteral("runs.timeline"));
  }

  void welcomeGoesWithTheFirstFileAndComesBackFromTheMenu() {
    QVERIFY(m_window->isWelcomeShown());
    m_window->openPaths({data("runs/qat_training_stats_20251104_101500.json")});
    QTRY_VERIFY(!m_window->isWelcomeShown());
    QVERIFY(m_window->actions().run(QStringLiteral("help.welcome")));
    QVERIFY(m_window->isWelcomeShown());
  }

  void digitsReachTheTablesOnTheScreen() {
    m_workbench->loadSample();
    m_window->showPanel(QStringLiteral("geometry.layers"));
    base::Panel* layers = m_window->workspace(base::Lab::Geometry).panel(QStringLiteral("geometry.layers"));
    const auto longest = [layers] {
      int most = 0;
      for (const QTableView* view : layers->findChildren<QTableView*>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
          for (int column = 0; column < view->model()->columnCount(); ++column) {
            most =
                std::max(most, static_cast<int>(view->model()->index(row, column).data().toString().size()));
          }
        }
      }
      return most;
    };
    for (QAbstractButton* button : layers->findChildren<QAbstractButton*>()) {
      if (button->text() == QStringLiteral("Table")) {
        button->click();
      }
    }
    QTRY_VERIFY(longest() > 0);
    const int usual = longest();
    Settings settings;
    settings.digits = 11;
    applyToEngine(settings);
    m_window->follow(settings);
    QTRY_VERIFY2(longest() >= usual + 5, qPrintable(QString::number(longest())));
    applyToEngine(Settings());
    m_window->follow(Settings());
    QTRY_COMPARE(longest(), usual);
  }

  void draggedFilesAreAnnounced() {
    auto* hint = m_window->findChild<DropHint*>();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/run.json"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->geometry(), m_window->rect());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!hint->isVisible());
  }

  void oneKeyVisitsEveryPartOfTheWindow() {
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QSet<QWidget*> visited;
    for (int i = 0; i < 12; ++i) {
      QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_F6);
      visited.insert(QApplication::focusWidget());
    }
    QVERIFY2(visited.size() >= 4, qPrintable(QString::number(visited.size())));
  }

  void everyActionHasItsWords() {
    for (const auto& spec : m_window->actions().actions()) {
      QVERIFY2(!m_window->actions().title(*spec).isEmpty(), qPrintable(spec->id));
      QVERIFY2(!m_window->actions().description(*spec).isEmpty(), qPrintable(spec->id));
      QVERIFY2(spec->run, qPrintable(spec->id));
      for (const QKeySequence& keys : spec->shortcuts) {
        QVERIFY2(!m_window->actions().conflict(keys, spec->id), qPrintable(spec->id));
      }
    }
  }

  void themesChangeWhileRunning() {
    LabWorkspace& lab = m_window->workspace(base::Lab::Geometry);
    base::Panel* region = lab.panel(QStringLiteral("geometry.region"));
    const QImage light = region->grab().toImage();
    m_window->setTheme(base::Theme::Dark);
    QTRY_VERIFY(region->grab().toImage() != light);
    const QColor corner = region->grab().toImage().pixelColor(2, region->height() - 3);
    QVERIFY2(corner.lightness() < 90, qPrintable(corner.name()));
    m_window->setTheme(base::Theme::Light);
  }

 private:
  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char** argv) {
  scene3d::prepareApplication();
  QApplication application(argc, argv);
  TestMainWindow test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_main_window.moc"
