// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the real window can be named by a screen reader and reached by the keyboard, and one
// selection is seen in every panel that knows what it means.
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitterHandle>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include "app/figures/export_dialog.h"
#include "app/help/help_center.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "widgets/base/theme.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

bool isInside(const QWidget& widget, const char* className) {
  for (const QWidget* each = widget.parentWidget(); each; each = each->parentWidget()) {
    if (each->inherits(className)) {
      return true;
    }
  }
  return false;
}

/// Parts that Qt makes for a control and that are reached through it.
bool isPartOfControl(const QWidget& widget) {
  return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(&widget) ||
         qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QSplitterHandle*>(&widget) ||
         widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxPrivateContainer") ||
         isInside(widget, "QComboBoxPrivateContainer") || isInside(widget, "QAbstractSpinBox") ||
         isInside(widget, "QLineEdit") || isInside(widget, "QTabBar") || isInside(widget, "QMenuBar") ||
         isInside(widget, "quantoscope::app::CommandPalette") ||
         (isInside(widget, "QComboBox") && qobject_cast<const QLineEdit*>(&widget));
}

/// Hidden by its own, not with its window or behind a tab, or without tabs: it has nothing to say now.
bool isHiddenAtWill(const QWidget& widget) {
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget); tabs && tabs->count() == 0) {
    return true;
  }
  return widget.isHidden() && !widget.isWindow() && qobject_cast<const QAbstractButton*>(&widget);
}

bool isControl(const QWidget& widget) {
  return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
         qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget) ||
         qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
         qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
         (widget.focusPolicy() & Qt::TabFocus);
}

QString spoken(QWidget* widget) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
  return interface ? interface->text(QAccessible::Name) : QString();
}

/// One line for each control below `root` that has no name or that only a mouse reaches.
QStringList troublesOf(QWidget& root) {
  QStringList troubles;
  for (QWidget* widget : root.findChildren<QWidget*>()) {
    if (!isControl(*widget) || isPartOfControl(*widget) || isHiddenAtWill(*widget)) {
      continue;
    }
    QString where = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget* each = widget; each && each != &root; each = each->parentWidget()) {
      where += QLatin1Char('<') + each->objectName();
    }
    if (spoken(widget).trimmed().isEmpty()) {
      troubles << QStringLiteral("no name: ") + where;
    }
    if (!(widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
      troubles << QStringLiteral("by mouse only: ") + where;
    }
  }
  return troubles;
}

}  // namespace

class TestAccessibility : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("accessibility"));
    base::applyTheme(*qApp, base::Theme::Light);
  }
  void init() {
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_workbench->loadSample();
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workbench->settle();
  }
  void cleanup() {
    m_workbench->undoStack().setClean();
    m_window.reset();
    m_workbench.reset();
  }

  void theCheckCanFail() {
    QWidget root;
    auto* button = new QPushButton(&root);
    auto* mouseOnly = new QPushButton(QStringLiteral("Mouse"), &root);
    mouseOnly->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(troublesOf(root).size(), 2);
    button->setAccessibleName(QStringLiteral("Named"));
    mouseOnly->setFocusPolicy(Qt::StrongFocus);
    QCOMPARE(troublesOf(root), QStringList());
  }
  void everyControlHasANameAndAKey() {
    for (const base::PanelDescriptor& panel : allPanels()) {
      m_window->showPanel(panel.id);
      QCoreApplication::processEvents();
    }
    m_window->help().explain({}, {});
    m_window->help().startTour();
    Q_EMIT m_workbench->messageRaised(Severity::Error, QStringLiteral("Something went wrong"));
    QStringList troubles;
    QTRY_VERIFY2((troubles = troublesOf(*m_window)).isEmpty(), qPrintable(troubles.join(QLatin1Char('\n'))));
  }
  void dialogsToo() {
    ExportDialog dialog(m_window->currentWorkspace().panel(QStringLiteral("geometry.region"))->figure(),
                        QStringLiteral("geometry.region"), std::nullopt, "{}", m_window.get());
    const QStringList troubles = troublesOf(dialog);
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(QLatin1Char('\n'))));
  }
  void tabReachesEveryPanelInSight() {
    m_window->showPanel(QStringLiteral("geometry.experiment"));
    LabWorkspace& lab = m_window->currentWorkspace();
    const QWidget* first = QApplication::focusWidget();
    QVERIFY(first);
    QSet<QString> reached;
    for (int i = 0; i < 400; ++i) {
      for (const base::PanelDescriptor* panel : panelsOf(base::Lab::Geometry)) {
        if (lab.dock(panel->id)->isAncestorOf(QApplication::focusWidget())) {
          reached << panel->id;
        }
      }
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      if (QApplication::focusWidget() == first) {
        break;
      }
    }
    for (const base::PanelDescriptor* panel : panelsOf(base::Lab::Geometry)) {
      if (!lab.panel(panel->id)->visibleRegion().isEmpty()) {
        QVERIFY2(reached.contains(panel->id), qPrintable(panel->id));
      }
    }
  }

  void oneSelectionIsSeenEverywhere_data() {
    QTest::addColumn<QString>("panel");
    QTest::addColumn<int>("what");
    for (const char* panel : {"geometry.experiment", "geometry.region", "geometry.polytope",
                              "geometry.layers", "geometry.fakequant", "geometry.shape"}) {
      QTest::addRow("layer in %s", panel) << QString::fromLatin1(panel) << 0;
    }
    for (const char* panel :
         {"geometry.manifolds", "geometry.landscape", "geometry.fakequant", "geometry.bits"}) {
      QTest::addRow("point in %s", panel) << QString::fromLatin1(panel) << 3;
    }
    for (const char* panel :
         {"geometry.bits", "runs.overview", "runs.loss", "runs.timeline", "runs.distributions"}) {
      QTest::addRow("bit-width in %s", panel) << QString::fromLatin1(panel) << 1;
    }
    for (const char* panel : {"runs.overview", "runs.loss", "runs.timeline"}) {
      QTest::addRow("range in %s", panel) << QString::fromLatin1(panel) << 2;
    }
  }
  void oneSelectionIsSeenEverywhere() {
    QFETCH(const QString, panel);
    QFETCH(const int, what);
    m_window->showPanel(panel);
    base::Panel* shown = m_window->currentWorkspace().panel(panel);
    QTRY_VERIFY(shown->refreshCount() > 0);
    base::Selection& selection = m_workbench->selection();
    selection.clear();
    int same = 0;
    QImage before;
    QTRY_VERIFY((same = shown->grab().toImage() == before ? same + 1 : 0, before = shown->grab().toImage(),
                 same > 2));
    if (what == 2) {
      selection.setIterations(present::Range{300, 600});
    } else {
      const present::Subject subjects[] = {
          {1, std::nullopt}, {std::nullopt, 4}, {}, {std::nullopt, std::nullopt, 7}};
      selection.toggle(subjects[what]);
    }
    QTRY_VERIFY(shown->grab().toImage() != before);
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(selection.subject() == present::Subject() && !selection.iterations());
    QVERIFY(!selection.clear());
  }
  void rowsOfAllExperimentsAreThoseOfABitWidth() {
    const QString panel = QStringLiteral("geometry.summary");
    m_window->showPanel(panel);
    base::Panel* shown = m_window->currentWorkspace().panel(panel);
    QTRY_VERIFY(shown->refreshCount() > 0);
    m_workbench->selection().clear();
    QTRY_VERIFY(shown->isVisible());
    QTest::qWait(0);
    const QImage before = shown->grab().toImage();
    // All samples have eight bits.
    m_workbench->selection().toggle({std::nullopt, 8});
    QTRY_VERIFY(shown->grab().toImage() != before);
    m_workbench->selection().clear();
  }
  void pointsAreSelectedByMeaning() {
    base::Selection& selection = m_workbench->selection();
    selection.clear();
    present::Subject point;
    point.point = 7;
    selection.toggle({2, std::nullopt});
    selection.toggle(point);
    QCOMPARE(selection.subject().point, std::optional<int>(7));
    QCOMPARE(selection.subject().layer, std::optional<int>(2));
    selection.toggle(point);
    QVERIFY(!selection.subject().point);
    QCOMPARE(selection.subject().layer, std::optional<int>(2));
    QVERIFY(selection.clear());
    QVERIFY(selection.subject() == present::Subject());
    // From one row of a layer to another: the layer stays, as it is in both.
    selection.toggle({2, 4});
    selection.toggle({2, 8});
    QVERIFY(selection.subject() == (present::Subject{2, 8}));
    selection.toggle({2, 8});
    QVERIFY(!selection.clear());
  }

 private:
  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
