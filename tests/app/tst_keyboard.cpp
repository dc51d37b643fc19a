// SPDX-License-Identifier: GPL-3.0-or-later
// The three main tasks in the real window with nothing but keys: explore a stats file, change a weight,
// export a figure.
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/figures/export_dialog.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "engine/present/snapshot.h"
#include "widgets/base/theme.h"
#include "widgets/base/value_cell.h"
#include "widgets/charts/chart_view.h"
#include "widgets/plot2d/plot_view.h"
#include "widgets/scene3d/gl_setup.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

QWidget* focus() {
  return QApplication::focusWidget();
}

/// Answers the dialogs that come up, with keys alone: types `path` where a file is asked for, and takes the
/// default everywhere else.
class DialogTypist : public QObject {
 public:
  explicit DialogTypist(QString path) : m_path(std::move(path)) {
    // A timer whose slot opens a dialog would wait for it; so each look is a timer of its own.
    connect(&m_timer, &QTimer::timeout, this, [this] { QTimer::singleShot(0, this, [this] { look(); }); });
    m_timer.start(100);
  }
  QStringList seen;

 private:
  void look() {
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible()) {
      return;
    }
    auto* files = qobject_cast<QFileDialog*>(dialog);
    auto* line = files ? files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
    if (dialog != m_answered) {
      m_answered = dialog;
      seen << QString::fromLatin1(dialog->metaObject()->className());
      if (line) {
        line->selectAll();
        QTest::keyClicks(line, m_path);
      }
      return;
    }
    // A list of completions takes the first Return.
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* inside = line ? line : (focus() && dialog->isAncestorOf(focus()) ? focus() : dialog);
    QTest::keyClick(popup ? popup : inside, Qt::Key_Return);
  }

  QString m_path;
  QTimer m_timer;
  QPointer<QWidget> m_answered;
};

}  // namespace

class TestKeyboard : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
      QSKIP("a display is needed: run through packaging/test.sh or xvfb-run");
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("keyboard"));
    base::applyTheme(*qApp, base::Theme::Light);
  }
  void init() {
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_workbench->newSession();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workbench->settle();
  }
  void cleanup() {
    m_workbench->undoStack().setClean();
    m_window.reset();
    m_workbench.reset();
  }

  void exploreAStatsFile() {
    openRunByKeys();
    auto* timeline = goTo<plot2d::PlotView>(QStringLiteral("runs.timeline"));
    QVERIFY(timeline);
    QTRY_VERIFY(timeline->visibleExtent().x.high > 1000);
    for (int i = 0; i < 5; ++i) {
      press(Qt::Key_Right, Qt::ShiftModifier);
    }
    QVERIFY(m_workbench->selection().iterations());
    const present::Range range = *m_workbench->selection().iterations();
    QVERIFY(range.high - range.low > 100);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_workbench->selection().iterations()->high < range.high);
    press(Qt::Key_PageDown);
    const QString first = timeline->spokenReadout();
    QVERIFY(!first.isEmpty());
    QCOMPARE(timeline->accessibleDescription(), first);
    press(Qt::Key_PageDown);
    QVERIFY(timeline->spokenReadout() != first);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_workbench->selection().subject().bitWidth);

    auto* boxes = goTo<charts::ChartView>(QStringLiteral("runs.distributions"));
    QVERIFY(boxes);
    QTRY_VERIFY(boxes->isVisible());
    const auto before = m_workbench->selection().subject().bitWidth;
    press(Qt::Key_End);
    QVERIFY(!boxes->readoutText().isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_workbench->selection().subject().bitWidth != before);
    // Read-out, then selection and range: one press each.
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(m_workbench->selection().subject() == present::Subject());
    QVERIFY(!m_workbench->selection().iterations());
  }
  void changeAWeight() {
    LabWorkspace& lab = m_window->currentWorkspace();
    const QWidget* slider = m_window->findChild<QWidget*>(QStringLiteral("layerSlider.0"));
    QTRY_VERIFY((slider || (slider = m_window->findChild<QWidget*>(QStringLiteral("layerSlider.0")))) &&
                slider->isVisible());
    QVERIFY(goTo<QWidget>(QStringLiteral("geometry.experiment")));
    for (int i = 0; i < 60 && !isWeight(focus()); ++i) {
      press(Qt::Key_Tab);
    }
    auto* cell = qobject_cast<base::ValueCell*>(focus());
    QVERIFY2(cell, "Tab must lead to a weight");
    const std::string id = cell->parameterId();
    const double start = m_workbench->parameters().real(id);
    const auto before = m_workbench->engine().current()->geometry;
    press(Qt::Key_Up);
    QVERIFY(m_workbench->parameters().real(id) > start);
    QTRY_VERIFY(m_workbench->engine().current()->geometry != before);
    // Typed and given up, then typed and taken.
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focus(), QStringLiteral("7.5"));
    press(Qt::Key_Escape);
    QVERIFY(m_workbench->parameters().real(id) != 7.5);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focus(), QStringLiteral("0.75"));
    press(Qt::Key_Return);
    QCOMPARE(m_workbench->parameters().real(id), 0.75);
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(focus() != cell && isWeight(focus()));
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(focus(), cell);
    // The slider of the layer follows the cell.
    for (int i = 0; i < 12 && !qobject_cast<QSlider*>(focus()); ++i) {
      press(Qt::Key_Tab);
    }
    QVERIFY(qobject_cast<QSlider*>(focus()));
    const auto weights = m_workbench->parameters().values();
    press(Qt::Key_Right);
    QVERIFY(m_workbench->parameters().values() != weights);
    QVERIFY(m_workbench->selection().subject().layer);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_workbench->parameters().values() == weights);
    m_workbench->settle();
    QVERIFY(lab.panel(QStringLiteral("geometry.region"))->refreshCount() > 0);
  }
  void exportAFigure() {
    auto* region = goTo<plot2d::PlotView>(QStringLiteral("geometry.region"));
    QVERIFY(region);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("region.pdf"));
    DialogTypist typist(path);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY2(typist.seen.size() >= 2, qPrintable(typist.seen.join(QLatin1Char(' '))));
    QVERIFY(QFileInfo(path).size() > 1000);
  }

 private:
  static bool isWeight(const QWidget* widget) {
    const auto* cell = qobject_cast<const base::ValueCell*>(widget);
    return cell && cell->parameterId().find(".weight.") != std::string::npos;
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focus() ? focus() : m_window.get(), key, modifiers);
  }

  void openRunByKeys() {
    const QString file =
        QStringLiteral(TEST_DATA_DIR) + QStringLiteral("/runs/qat_training_stats_20251104_101500.json");
    const DialogTypist typist(file);
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(m_workbench->document().runs().size(), std::size_t{1});
    QCOMPARE(m_window->currentWorkspace().lab(), base::Lab::Runs);
    m_workbench->settle();
    // A bare X server gives the focus back to nobody.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  /// F6, and the keys for tabs, until the focus is in the panel; the view inside that has it.
  template <typename View>
  View* goTo(const QString& panel) {
    const auto inside = [&] {
      return focus() && m_window->currentWorkspace().dock(panel)->isAncestorOf(focus());
    };
    const auto panelInUse = [&] {
      for (const base::PanelDescriptor* each : panelsOf(m_window->currentWorkspace().lab())) {
        if (focus() && m_window->currentWorkspace().dock(each->id)->isAncestorOf(focus())) {
          return each->id;
        }
      }
      return QString();
    };
    for (int region = 0; region < 12 && !inside(); ++region) {
      press(Qt::Key_F6);
      const QString first = panelInUse();
      for (int tab = 0; tab < 12 && !first.isEmpty() && !inside(); ++tab) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        if (panelInUse() == first) {
          break;
        }
      }
    }
    for (int i = 0; i < 16 && inside() && !qobject_cast<View*>(focus()); ++i) {
      press(Qt::Key_Tab);
    }
    return inside() ? qobject_cast<View*>(focus()) : nullptr;
  }

  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char** argv) {
  scene3d::prepareApplication();
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  QApplication application(argc, argv);
  TestKeyboard test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboard.moc"
