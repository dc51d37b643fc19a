// SPDX-License-Identifier: GPL-3.0-or-later
// The list of actions by itself, and the program's own list as it is declared.
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

#include "app/actions/action_registry.h"
#include "app/actions/menu_builder.h"
#include "engine/core/error.h"

using namespace quantoscope::app;

namespace {

const QKeySequence ctrlB(Qt::CTRL | Qt::Key_B);
const QKeySequence ctrlG(Qt::CTRL | Qt::Key_G);

class Backwards : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    if (QLatin1String(context) != QLatin1String("Action")) {
      return {};
    }
    QString text = QString::fromUtf8(source);
    std::reverse(text.begin(), text.end());
    return text;
  }
};

}  // namespace

class TestActionRegistry : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("action_registry"));
  }
  void init() {
    QSettings().clear();
    m_window = std::make_unique<QWidget>();
    m_registry = new ActionRegistry(*m_window);
    m_runs = 0;
    m_enabled = true;
    m_registry->add({.id = QStringLiteral("file.bake"),
                     .text = QUANTOSCOPE_TEXT("Action", "&Bake && cool"),
                     .description = QUANTOSCOPE_TEXT("Action", "Into the oven"),
                     .shortcuts = {ctrlB},
                     .group = ActionGroup::File,
                     .section = 20,
                     .run = [this] { ++m_runs; },
                     .state =
                         [this] {
                           return ActionState{m_enabled, m_runs > 0, {}};
                         },
                     .checkable = true});
    m_registry->add({.id = QStringLiteral("file.mix"),
                     .text = QUANTOSCOPE_TEXT("Action", "&Mix"),
                     .group = ActionGroup::File,
                     .section = 10,
                     .run = [] {}});
    m_registry->add({.id = QStringLiteral("file.hidden"), .text = "Only in the palette", .run = [] {}});
  }
  void cleanup() { m_window.reset(); }

  void runsOnlyWhatCanBeUsedNow() {
    QVERIFY(m_registry->run(QStringLiteral("file.bake")));
    QCOMPARE(m_runs, 1);
    m_enabled = false;
    QVERIFY(!m_registry->run(QStringLiteral("file.bake")));
    // The key was pressed before the state of the action was brought up to date.
    m_registry->action(QStringLiteral("file.bake"))->trigger();
    QCOMPARE(m_runs, 1);
    QVERIFY(!m_registry->run(QStringLiteral("no.such")));
    m_registry->refreshStates();
    QVERIFY(!m_registry->action(QStringLiteral("file.bake"))->isEnabled());
    QVERIFY(m_registry->action(QStringLiteral("file.bake"))->isChecked());
  }

  void titlesAreFreeOfMnemonics() {
    QCOMPARE(m_registry->title(*m_registry->find(QStringLiteral("file.bake"))),
             QStringLiteral("Bake & cool"));
    m_registry->add({.id = QStringLiteral("edit.jp"), .ownText = [] { return QStringLiteral("開く(&O)…"); }});
    QCOMPARE(m_registry->title(*m_registry->find(QStringLiteral("edit.jp"))), QStringLiteral("開く…"));
  }

  void keysAreChangedKeptAndReset() {
    const QString id = QStringLiteral("file.bake");
    m_registry->setShortcuts(id, {ctrlG});
    QCOMPARE(m_registry->action(id)->shortcut(), ctrlG);
    QVERIFY(m_registry->hasOwnShortcuts(id));
    QVERIFY(m_registry->action(id)->toolTip().contains(ctrlG.toString(QKeySequence::NativeText)));

    ActionRegistry next(*m_window);
    next.add({.id = id, .text = "Bake", .shortcuts = {ctrlB}});
    QCOMPARE(next.action(id)->shortcut(), ctrlG);
    next.setShortcuts(id, {});
    QVERIFY(next.action(id)->shortcuts().isEmpty());
    QVERIFY(next.hasOwnShortcuts(id));
    next.resetShortcuts(id);
    QCOMPARE(next.action(id)->shortcut(), ctrlB);
    QVERIFY(!next.hasOwnShortcuts(id));

    m_registry->setShortcuts(id, {ctrlG});
    m_registry->resetAllShortcuts();
    QCOMPARE(m_registry->action(id)->shortcut(), ctrlB);
  }

  void conflictsAreFoundAlsoAsBeginnings() {
    const QString mix = QStringLiteral("file.mix");
    QCOMPARE(m_registry->conflict(ctrlB, mix)->id, QStringLiteral("file.bake"));
    QCOMPARE(m_registry->conflict(QKeySequence(QStringLiteral("Ctrl+B, 1")), mix)->id,
             QStringLiteral("file.bake"));
    QVERIFY(!m_registry->conflict(ctrlB, QStringLiteral("file.bake")));
    QVERIFY(!m_registry->conflict(ctrlG, mix));
    QVERIFY(!m_registry->conflict({}, mix));
  }

  void menusFollowSectionsAndLaterAdditions() {
    QMenuBar bar(m_window.get());
    m_registry->addSubmenu({QStringLiteral("file.more"), "More", ActionGroup::File, 30, {}});
    m_registry->add({.id = QStringLiteral("file.inside"),
                     .text = "Inside",
                     .group = ActionGroup::File,
                     .section = 30,
                     .submenu = QStringLiteral("file.more")});
    new MenuBuilder(*m_registry, bar);
    m_registry->add({.id = QStringLiteral("file.late"), .text = "Late", .section = 10});
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QAction* entry : bar.actions().front()->menu()->actions()) {
      texts << (entry->isSeparator() ? QStringLiteral("-") : entry->text());
    }
    QCOMPARE(texts,
             (QStringList{QStringLiteral("&Mix"), QStringLiteral("Late"), QStringLiteral("-"),
                          QStringLiteral("&Bake && cool"), QStringLiteral("-"), QStringLiteral("More")}));
    const auto* more = bar.findChild<QMenu*>(QStringLiteral("file.more"));
    QCOMPARE(more->actions().size(), 1);
    QCOMPARE(bar.actions().front()->text(), QStringLiteral("&File"));

    Backwards language;
    QCoreApplication::installTranslator(&language);
    m_registry->retranslate();
    QCOMPARE(bar.actions().front()->text(), QStringLiteral("eliF&"));
    QCOMPARE(m_registry->action(QStringLiteral("file.mix"))->text(), QStringLiteral("xiM&"));
    QCoreApplication::removeTranslator(&language);
  }

 private:
  std::unique_ptr<QWidget> m_window;
  ActionRegistry* m_registry = nullptr;
  int m_runs = 0;
  bool m_enabled = true;
};

QTEST_MAIN(TestActionRegistry)
#include "tst_action_registry.moc"
