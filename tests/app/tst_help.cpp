// SPDX-License-Identifier: GPL-3.0-or-later
// Help inside the window: definition cards from panels, tables and keys; the tour, done for real; regions.
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>

#include "app/actions/action_registry.h"
#include "app/help/card_text.h"
#include "app/help/cards_window.h"
#include "app/help/help_center.h"
#include "app/help/tour.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "engine/present/geometry_views.h"
#include "engine/present/runs_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/definition_cards.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/theme.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

QStringList cardsOf(const base::PanelDescriptor& panel) {
  QStringList ids;
  for (const char* id : panel.cards) {
    ids << QLatin1String(id);
  }
  return ids;
}

}  // namespace

class TestHelp : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("help"));
    base::applyTheme(*qApp, base::Theme::Light);
  }
  void init() {
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_workbench->newSession();
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workbench->settle();
  }
  void cleanup() {
    m_workbench->undoStack().setClean();
    m_window.reset();
    m_workbench.reset();
  }

  void everyPanelNamesCardsThatExist() {
    const QStringList known = base::definitionCardIds();
    for (const base::PanelDescriptor& panel : allPanels()) {
      QVERIFY2(!panel.cards.empty(),
               qPrintable(panel.id + QStringLiteral(": its descriptor must name the definition cards of its "
                                                    "numbers (resources/cards)")));
      for (const QString& id : cardsOf(panel)) {
        QVERIFY2(known.contains(id), qPrintable(panel.id + QStringLiteral(": no card ") + id));
        QVERIFY2(cardsOf(panel).count(id) == 1, qPrintable(panel.id + QStringLiteral(": twice ") + id));
      }
    }
  }
  void tablesNameCardsThatExist() {
    m_workbench->loadSample();
    m_workbench->settle();
    const present::SnapshotPtr snapshot = m_workbench->engine().current();
    const QStringList known = base::definitionCardIds();
    for (const present::TablePtr& table :
         {present::summaryTable(*snapshot->geometry), present::experimentTable(*snapshot->geometry),
          present::statisticsTable(snapshot->runs.front())}) {
      int named = 0;
      for (const present::TableColumn& column : table->columns) {
        QVERIFY2(*column.card == '\0' || known.contains(QLatin1String(column.card)), column.card);
        named += *column.card == '\0' ? 0 : 1;
      }
      QVERIFY(named > 0);
    }
    QCOMPARE(present::regionNumberCards().size(), present::regionNumbers(*snapshot->geometry).size());
    for (const char* card : present::regionNumberCards()) {
      QVERIFY2(known.contains(QLatin1String(card)), card);
    }
  }
  void everyCardIsReached() {
    CardsWindow& cards = m_window->help().cards();
    m_window->help().explain({}, {});
    QStringList listed = cards.listedCards();
    listed.sort();
    QStringList all = base::definitionCardIds();
    all.sort();
    QCOMPARE(listed, all);
  }
  void theTitleBarExplainsItsPanel() {
    QDockWidget* dock = m_window->currentWorkspace().dock(QStringLiteral("geometry.layers"));
    auto* button = dock->titleBarWidget()->findChild<QToolButton*>(QStringLiteral("explain"));
    QVERIFY(button && !button->accessibleName().isEmpty());
    button->click();
    CardsWindow& cards = m_window->help().cards();
    QTRY_VERIFY(cards.isVisible());
    QVERIFY(!cards.isModal());
    QCOMPARE(cards.currentCard(), QStringLiteral("half-widths"));
    QVERIFY(cards.listedCards().contains(QStringLiteral("spectral-norm")));
    QVERIFY(!cards.listedCards().contains(QStringLiteral("loss")));
  }
  void whatIsThisFollowsTheFocus() {
    auto* bits = m_window->findChild<base::ParameterSlider*>(QStringLiteral("bits"));
    bits->slider()->setFocus();
    QVERIFY(m_window->actions().run(QStringLiteral("help.what")));
    CardsWindow& cards = m_window->help().cards();
    QCOMPARE(cards.currentCard(), QStringLiteral("bit-width"));
    cards.close();
    // A place without a number of its own: the cards of its panel.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPanel(QStringLiteral("geometry.region"));
    QVERIFY(m_window->actions().run(QStringLiteral("help.what")));
    QCOMPARE(cards.currentCard(), QStringLiteral("error-region"));
    QVERIFY(m_window->actions()
                .shortcuts(QStringLiteral("help.what"))
                .contains(QKeySequence(Qt::SHIFT | Qt::Key_F1)));
  }
  void cardsAreReadByKeyboard() {
    m_window->help().explain(QStringLiteral("volume"), {});
    CardsWindow& cards = m_window->help().cards();
    QVERIFY(QTest::qWaitForWindowActive(&cards));
    auto* list = cards.findChild<QListWidget*>();
    auto* search = cards.findChild<QLineEdit*>();
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(cards.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("det of n generators")));
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("golub spectral"));
    QVERIFY(cards.listedCards().contains(QStringLiteral("spectral-norm")));
    QVERIFY(!cards.listedCards().contains(QStringLiteral("loss")));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(list->hasFocus());
    QTRY_VERIFY(cards.currentCard() != QStringLiteral("volume"));
    const QString found = cards.currentCard();
    QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(cards.currentCard(), QStringLiteral("volume"));
    QVERIFY(cards.canGoForward());
    QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(cards.currentCard(), found);
    search->setText(QStringLiteral("zzzz"));
    QVERIFY(cards.listedCards().isEmpty());
    QVERIFY(cards.findChild<QLabel*>(QStringLiteral("nothingFound"))->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!cards.isVisible());
  }
  void linksLeadToCardsAndPanels() {
    m_window->help().explain(QStringLiteral("dwell"), {});
    CardsWindow& cards = m_window->help().cards();
    auto* text = cards.findChild<QTextBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("card:recovery")));
    QCOMPARE(cards.currentCard(), QStringLiteral("recovery"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("card:no-such-card")));
    QCOMPARE(cards.currentCard(), QStringLiteral("recovery"));
    QVERIFY(cards.canGoBack());
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("panel:runs.timeline")));
    QTRY_COMPARE(m_window->currentWorkspace().lab(), base::Lab::Runs);
  }
  void formulasAreTypeset() {
    using Level = FormulaRun::Level;
    const std::vector<FormulaRun> expected = {
        {QStringLiteral("Q"), Level::Line},    {QStringLiteral("l+1"), Level::Subscript},
        {QStringLiteral(" = 2"), Level::Line}, {QStringLiteral("1−b"), Level::Superscript},
        {QStringLiteral(", σ"), Level::Line},  {QStringLiteral("max"), Level::Subscript},
        {QStringLiteral("(Q)"), Level::Line}};
    QVERIFY(formulaRuns(QStringLiteral("Q_(l+1) = 2^(1−b), σ_max(Q)")) == expected);
    for (const char* plain : {"a_", "^ (b", "x_(open"}) {
      const auto runs = formulaRuns(QLatin1String(plain));
      QCOMPARE(runs.size(), std::size_t{1});
      QCOMPARE(runs.front().text, QLatin1String(plain));
    }
    QVERIFY(formulaRuns({}).empty());
    QTextDocument names;
    setCardText(names, QStringLiteral("# T\n\nA `bit_width_usage` and T_l.\n\n    Σ_l  Q^2\n"), qApp->font(),
                qApp->palette());
    QVERIFY(names.toPlainText().contains(QStringLiteral("bit_width_usage and Tl.")));
    QVERIFY(names.toPlainText().contains(QStringLiteral("Σl\tQ2")));
    // No card keeps a raw index or exponent.
    for (const QString& id : base::definitionCardIds()) {
      QTextDocument document;
      setCardText(document, base::definitionCard(id, QStringLiteral("en")).markdown, qApp->font(),
                  qApp->palette());
      const QString shown = document.toPlainText();
      QVERIFY2(!shown.contains(QLatin1Char('^')), qPrintable(id));
      QVERIFY2(!shown.contains(QRegularExpression(QStringLiteral("[A-ZσΣ]_"))), qPrintable(id));
    }
  }

  void theTourFollowsWhatIsDone() {
    QVERIFY(m_window->actions().run(QStringLiteral("help.tour")));
    Tour& tour = m_window->help().tour();
    QCOMPARE(tour.currentStep(), QStringLiteral("lab"));
    QVERIFY(tour.isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    frameIsAround(tour);
    QVERIFY(m_window->actions().run(QStringLiteral("view.lab.runs")));
    QTRY_COMPARE(tour.currentStep(), QStringLiteral("open"));
    frameIsAround(tour);
    tour.findChild<QPushButton*>(QStringLiteral("tourHelp"))->click();
    QTRY_COMPARE(tour.currentStep(), QStringLiteral("brush"));
    m_workbench->settle();
    frameIsAround(tour);
    auto* view =
        m_window->currentWorkspace().panel(QStringLiteral("runs.timeline"))->findChild<plot2d::PlotView*>();
    QTRY_VERIFY(view->visibleExtent().x.high > 1000);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_workbench->selection().iterations());
    QTRY_COMPARE(tour.currentStep(), QStringLiteral("drag"));
    QCOMPARE(m_window->currentWorkspace().lab(), base::Lab::Geometry);
    auto* weight = m_window->findChild<base::ParameterSlider*>(QStringLiteral("layerSlider.0"));
    QTRY_VERIFY(weight->isVisible());
    QTest::keyClick(weight->slider(), Qt::Key_Right);
    QTRY_COMPARE(tour.currentStep(), QStringLiteral("undo"));
    QVERIFY(m_window->actions().run(QStringLiteral("edit.undo")));
    QTRY_COMPARE(tour.currentStep(), QStringLiteral("export"));
    frameIsAround(tour);
    QCOMPARE(tour.frame()->target()->objectName(), QStringLiteral("exportFigure"));
    m_workbench->rememberFigureSpec(QStringLiteral("geometry.region"),
                                    *base::specForPreset(QStringLiteral("nature-1")));
    QTRY_COMPARE(tour.currentStep(), QStringLiteral("end"));
    QVERIFY(!tour.frame()->isVisible());
    tour.next();
    QVERIFY(!tour.isRunning() && !tour.isVisible());
    tour.start();
    QVERIFY(tour.isRunning());
  }
  void theTourIsLedByKeys() {
    Tour& tour = m_window->help().tour();
    tour.start();
    QTRY_VERIFY(tour.isAncestorOf(QApplication::focusWidget()));
    QStringList seen{tour.currentStep()};
    const auto press = [&](Qt::Key key) {
      QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
      QTRY_VERIFY(tour.currentStep() != seen.back());
      seen << tour.currentStep();
    };
    press(Qt::Key_N);
    press(Qt::Key_N);
    QCOMPARE(m_window->currentWorkspace().lab(), base::Lab::Runs);
    press(Qt::Key_B);
    QCOMPARE(seen, (QStringList{QStringLiteral("lab"), QStringLiteral("open"), QStringLiteral("brush"),
                                QStringLiteral("open")}));
    QTRY_VERIFY(tour.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!tour.isRunning());
    QVERIFY(!tour.isVisible() && !tour.frame()->isVisible());
  }
  void theTourFollowsSizeAndTheme() {
    Tour& tour = m_window->help().tour();
    tour.start();
    tour.next();
    m_window->resize(1400, 860);
    QTRY_COMPARE(m_window->width(), 1400);
    QCoreApplication::processEvents();
    frameIsAround(tour);
    QVERIFY(m_window->rect().contains(tour.geometry()));
    m_window->setTheme(base::Theme::Dark);
    QTRY_VERIFY(tour.palette().color(QPalette::ToolTipBase).lightness() < 128);
    frameIsAround(tour);
    m_window->setTheme(base::Theme::Light);
  }

  void f6LeadsThroughTheWindow() {
    m_workbench->loadSample();
    m_workbench->settle();
    Q_EMIT m_workbench->messageRaised(Severity::Warning, QStringLiteral("Something to read"));
    QCoreApplication::processEvents();
    LabWorkspace& lab = m_window->currentWorkspace();
    auto* labs = m_window->findChild<QToolBar*>(QStringLiteral("labs"));
    QSet<QString> visited;
    for (int i = 0; i < 12; ++i) {
      QVERIFY(m_window->actions().run(QStringLiteral("view.next-region")));
      const QWidget* focus = QApplication::focusWidget();
      QVERIFY(focus);
      for (const base::PanelDescriptor* panel : panelsOf(base::Lab::Geometry)) {
        if (lab.dock(panel->id)->isAncestorOf(focus)) {
          visited << panel->id;
        }
      }
      if (m_window->messages().isAncestorOf(focus)) {
        visited << QStringLiteral("messages");
      }
      if (labs->isAncestorOf(focus)) {
        visited << QStringLiteral("labs");
      }
    }
    for (const char* wanted :
         {"geometry.experiment", "geometry.region", "geometry.layers", "messages", "labs"}) {
      QVERIFY2(visited.contains(QLatin1String(wanted)), wanted);
    }
    // Behind a tab and back.
    m_window->showPanel(QStringLiteral("geometry.region"));
    QVERIFY(m_window->actions().run(QStringLiteral("view.next-tab")));
    QTRY_VERIFY(!lab.dock(QStringLiteral("geometry.region"))->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_window->actions().run(QStringLiteral("view.previous-tab")));
    QTRY_VERIFY(lab.dock(QStringLiteral("geometry.region"))->isAncestorOf(QApplication::focusWidget()));
  }

 private:
  static void frameIsAround(const Tour& tour) {
    const TourFrame* frame = tour.frame();
    QVERIFY(frame && frame->target());
    QTRY_VERIFY(frame->isVisible());
    const QRect target(frame->target()->mapTo(frame->parentWidget(), QPoint(0, 0)), frame->target()->size());
    QVERIFY(frame->geometry().contains(target.intersected(frame->parentWidget()->rect())));
    QVERIFY(frame->width() <= target.width() + 16 && frame->height() <= target.height() + 16);
  }

  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
