// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window one by one, without a display: shortcuts, preferences, messages, jobs, recent
// files, welcome, regions.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <future>

#include "app/actions/action_registry.h"
#include "app/actions/hand_guide.h"
#include "app/actions/shortcuts_dialog.h"
#include "app/settings/preferences_dialog.h"
#include "app/window/drop_hint.h"
#include "app/window/focus_regions.h"
#include "app/window/history_dialog.h"
#include "app/window/job_strip.h"
#include "app/window/message_bar.h"
#include "app/window/message_log.h"
#include "app/window/recent_files.h"
#include "app/window/welcome_strip.h"
#include "engine/core/cache_directory.h"
#include "engine/core/thread_budget.h"
#include "engine/present/number_format.h"
#include "engine/present/table.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

const QKeySequence ctrlB(Qt::CTRL | Qt::Key_B);
const QKeySequence ctrlM(Qt::CTRL | Qt::Key_M);
const QString bake = QStringLiteral("file.bake");
const QString mix = QStringLiteral("file.mix");

QAbstractButton* buttonOf(const QWidget& parent, const QString& text) {
  for (QAbstractButton* button : parent.findChildren<QAbstractButton*>()) {
    QString title = button->text();
    if (title.remove(QLatin1Char('&')) == text) {
      return button;
    }
  }
  return nullptr;
}

QString touch(const QTemporaryDir& folder, const QString& name) {
  QFile file(folder.filePath(name));
  return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

}  // namespace

class TestWindowParts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("window_parts"));
  }
  void init() {
    QSettings().clear();
    m_window = std::make_unique<QWidget>();
    m_registry = new ActionRegistry(*m_window);
    m_registry->add({.id = bake, .text = "&Bake", .shortcuts = {ctrlB}, .run = [] {}});
    m_registry->add({.id = mix, .text = "&Mix", .shortcuts = {ctrlM}, .run = [] {}});
  }
  void cleanup() {
    m_window.reset();
    applyToEngine(Settings());
  }

  void takenKeysAreSaidAndCanBeTaken() {
    ShortcutsDialog dialog(*m_registry);
    dialog.select(mix);
    dialog.propose({ctrlB});
    auto* take = buttonOf(dialog, QStringLiteral("Take it"));
    QVERIFY(!take->isHidden() && !take->parentWidget()->isHidden());
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
      said = said || label->text().contains(QStringLiteral("already starts “Bake”"));
    }
    QVERIFY(said);
    QCOMPARE(m_registry->shortcuts(mix), QList<QKeySequence>{ctrlM});
    buttonOf(dialog, QStringLiteral("Keep it there"))->click();
    QVERIFY(take->parentWidget()->isHidden());
    QCOMPARE(m_registry->shortcuts(mix), QList<QKeySequence>{ctrlM});

    dialog.propose({ctrlB});
    take->click();
    QCOMPARE(m_registry->shortcuts(mix), QList<QKeySequence>{ctrlB});
    QVERIFY(m_registry->shortcuts(bake).isEmpty());
    QVERIFY(take->parentWidget()->isHidden());
  }
  void keysCanBeRemovedAndReset() {
    ShortcutsDialog dialog(*m_registry);
    dialog.select(bake);
    buttonOf(dialog, QStringLiteral("No keys"))->click();
    QVERIFY(m_registry->shortcuts(bake).isEmpty());
    auto* reset = buttonOf(dialog, QStringLiteral("Reset"));
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(m_registry->shortcuts(bake), QList<QKeySequence>{ctrlB});
    QVERIFY(!m_registry->hasOwnShortcuts(bake));
    QVERIFY(!reset->isEnabled());
  }
  void theListIsSearchedByNameAndKeys() {
    ShortcutsDialog dialog(*m_registry);
    auto* search = dialog.findChild<QLineEdit*>();
    auto* tree = dialog.findChild<QTreeWidget*>();
    const auto visible = [tree] {
      QStringList found;
      for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
          if (!tree->topLevelItem(i)->child(j)->isHidden()) {
            found << tree->topLevelItem(i)->child(j)->text(0);
          }
        }
      }
      return found;
    };
    std::size_t hands = 0;
    for (const HandGroup& group : handGuide()) {
      hands += group.entries.size();
    }
    QCOMPARE(visible().size(), static_cast<int>(hands) + 2);
    search->setText(QStringLiteral("bak"));
    QCOMPARE(visible(), QStringList{QStringLiteral("Bake")});
    search->setText(QStringLiteral("ctrl+m"));
    QCOMPARE(visible(), QStringList{QStringLiteral("Mix")});
    search->setText(QStringLiteral("isometric"));
    QCOMPARE(visible().size(), 1);
  }

  void preferencesApplyAtOnceAndCancelReturns() {
    PreferencesDialog dialog;
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    const auto boxes = dialog.findChildren<QSpinBox*>();
    QSpinBox* threads = nullptr;
    for (QSpinBox* box : boxes) {
      if (box->accessibleName() == QStringLiteral("Threads:")) {
        threads = box;
      }
    }
    QVERIFY(threads);
    threads->setValue(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(readSettings().threads, 3);
    QCOMPARE(core::threadBudget(), 3U);
    dialog.reject();
    QCOMPARE(readSettings(), Settings());
    QVERIFY(QSettings().allKeys().isEmpty());
  }
  void everyFieldHasAName() {
    PreferencesDialog dialog;
    for (QWidget* field : dialog.findChildren<QWidget*>()) {
      if (qobject_cast<QComboBox*>(field) || qobject_cast<QSpinBox*>(field)) {
        QVERIFY(!field->accessibleName().isEmpty());
      }
    }
  }
  void digitsChangeTablesButNotWhatIsBehindThem() {
    const double value = 3.14159265;
    QCOMPARE(present::numberCell(value).text.english(), std::string("3.142"));
    Settings settings;
    settings.digits = 7;
    applyToEngine(settings);
    QCOMPARE(present::numberCell(value).text.english(), std::string("3.141593"));
    QCOMPARE(present::numberCell(value).number, value);
  }
  void theCacheIsMeasuredAndCleared() {
    const QTemporaryDir folder;
    Settings settings;
    settings.cacheFolder = folder.path();
    writeSettings(settings);
    applyToEngine(settings);
    QVERIFY(core::processCache().store("a", std::string(2'500'000, 'x')).has_value());
    PreferencesDialog dialog;
    auto* clear = buttonOf(dialog, QStringLiteral("Clear cache"));
    const auto says = [&dialog](const QString& text) {
      for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text() == text) {
          return true;
        }
      }
      return false;
    };
    QVERIFY(says(QStringLiteral("2.5 MB")));
    clear->click();
    QVERIFY(says(QStringLiteral("0.0 MB")));
    QVERIFY(!clear->isEnabled());
  }
  void damagedSettingsComeBackWithinTheirRange() {
    QSettings().setValue(QStringLiteral("digits"), 1);
    QSettings().setValue(QStringLiteral("threads"), -5);
    QSettings().setValue(QStringLiteral("autosave/seconds"), QStringLiteral("soon"));
    QSettings().setValue(QStringLiteral("theme"), QStringLiteral("plaid"));
    const Settings settings = readSettings();
    QCOMPARE(settings.digits, 2);
    QCOMPARE(settings.threads, 0);
    QCOMPARE(settings.autosaveSeconds, 3);
    QVERIFY(settings.theme == base::Theme::System);
  }

  void messagesCountCollapseAndStayInTheLog() {
    MessageBar bar;
    bar.add(Severity::Error, QStringLiteral("one"));
    bar.add(Severity::Error, QStringLiteral("two"));
    bar.add(Severity::Error, QStringLiteral("one"));
    QCOMPARE(bar.texts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    bool counted = false;
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
      counted = counted || label->text() == QStringLiteral("×2");
    }
    QVERIFY(counted);
    for (int i = 0; i < 5; ++i) {
      bar.add(Severity::Warning, QString::number(i));
    }
    QCOMPARE(bar.texts().size(), 7);
    int shown = 0;
    for (const QLabel* label : bar.findChildren<QLabel*>(QStringLiteral("messageText"))) {
      shown += label->parentWidget()->isHidden() ? 0 : 1;
    }
    QCOMPARE(shown, 3);
    const QSignalSpy wanted(&bar, &MessageBar::logRequested);
    buttonOf(bar, QStringLiteral("4 more message(s)…"))->click();
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(bar.texts().size(), 6);
    QCOMPARE(bar.texts().front(), QStringLiteral("3"));
    bar.clear();
    QVERIFY(bar.isHidden());
  }
  void theLogKeepsWhatWasDismissed() {
    MessageLog log;
    MessageLogDialog dialog(log);
    auto* list = dialog.findChild<QListWidget*>();
    QVERIFY(list->isHidden());
    log.add(Severity::Error, QStringLiteral("one"));
    log.add(Severity::Error, QStringLiteral("one"));
    log.add(Severity::Info, QStringLiteral("two"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().endsWith(QStringLiteral("one   ×2")));
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Note")));
    for (int i = 0; i < 600; ++i) {
      log.add(Severity::Info, QString::number(i));
    }
    QCOMPARE(log.messages().size(), std::size_t{500});
    QCOMPARE(log.messages().back().text, QStringLiteral("599"));
  }

  void jobsAreListedCancelledAndStayWithTheirResult() {
    JobBridge jobs;
    JobStrip strip(jobs);
    std::promise<void> begun;
    jobs.start<int>(
        QStringLiteral("Endless"),
        [&begun](execution::JobContext& job) -> core::Result<int> {
          job.progress({1, 4});
          begun.set_value();
          while (!job.stopRequested()) {
            std::this_thread::yield();
          }
          return 0;
        },
        [](int) {});
    jobs.start<int>(
        QStringLiteral("Waiting"), [](execution::JobContext&) -> core::Result<int> { return 1; }, [](int) {});
    begun.get_future().wait();
    QTRY_COMPARE(strip.texts().size(), 2);
    QTRY_VERIFY(strip.hasUnfinished());
    QCOMPARE(strip.texts().at(1), QStringLiteral("Waiting: waiting"));
    strip.cancelAll();
    QTRY_VERIFY(!strip.hasUnfinished());
    QCOMPARE(strip.texts(),
             (QStringList{QStringLiteral("Endless: canceled"), QStringLiteral("Waiting: canceled")}));

    jobs.start<int>(
        QStringLiteral("Broken"),
        [](execution::JobContext&) -> core::Result<int> {
          return core::fail(core::ErrorCode::BadInput, "There is no %1.", {"flour"});
        },
        [](int) {});
    QTRY_COMPARE(strip.texts().size(), 3);
    QTRY_COMPARE(strip.texts().back(), QStringLiteral("Broken: failed: There is no flour."));
    QVERIFY(!strip.isHidden());
    for (QToolButton* close : strip.findChildren<QToolButton*>()) {
      QTest::keyClick(close, Qt::Key_Delete);
    }
    QVERIFY(strip.texts().isEmpty());
    QVERIFY(strip.isHidden());
  }
  void quickJobsLeaveNoRow() {
    JobBridge jobs;
    JobStrip strip(jobs);
    bool done = false;
    jobs.start<int>(
        QStringLiteral("Quick"), [](execution::JobContext&) -> core::Result<int> { return 1; },
        [&done](int) { done = true; });
    QTRY_VERIFY(done);
    QTRY_VERIFY(strip.texts().isEmpty());
  }
  void timeIsSaidInWords() {
    QCOMPARE(remainingWords(0.2), QStringLiteral("a few seconds left"));
    QCOMPARE(remainingWords(31), QStringLiteral("about 40 second(s) left"));
    QCOMPARE(remainingWords(58), QStringLiteral("about 1 minute(s) left"));
    QCOMPARE(remainingWords(170), QStringLiteral("about 3 minute(s) left"));
    QCOMPARE(remainingWords(7300), QStringLiteral("about 2 hour(s) left"));
  }

  void recentFilesThatAreGoneAreGreyedWithTheReason() {
    const QTemporaryDir folder;
    RecentFiles recent;
    QMenu menu;
    recent.fill(menu);
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().front()->isEnabled());
    const QString there = touch(folder, QStringLiteral("a&b.json"));
    recent.remember(folder.filePath(QStringLiteral("gone.json")));
    recent.remember(there);
    recent.remember(there);
    QCOMPARE(recent.paths().size(), 2);
    menu.clear();
    recent.fill(menu);
    QVERIFY(menu.actions().at(0)->isEnabled());
    QVERIFY(menu.actions().at(0)->text().startsWith(QStringLiteral("a&&b.json")));
    QVERIFY(!menu.actions().at(1)->isEnabled());
    QVERIFY(menu.actions().at(1)->toolTip().contains(QStringLiteral("not there any more")));
    QSignalSpy chosen(&recent, &RecentFiles::chosen);
    menu.actions().at(0)->trigger();
    QCOMPARE(chosen.front().front().toString(), there);
    menu.actions().back()->trigger();
    QVERIFY(recent.paths().isEmpty());
  }

  void welcomeOffersWhatThereIs() {
    const QTemporaryDir folder;
    RecentFiles recent;
    for (int i = 0; i < 7; ++i) {
      recent.remember(touch(folder, QStringLiteral("run%1.json").arg(i)));
    }
    WelcomeStrip strip(*m_registry, recent);
    QVERIFY(buttonOf(strip, QStringLiteral("Open a stats file")));
    QVERIFY(!buttonOf(strip, QStringLiteral("Getting started")));
    bool toured = false;
    m_registry->add({.id = QStringLiteral("help.tour"), .text = "Tour", .run = [&toured] { toured = true; }});
    buttonOf(strip, QStringLiteral("Getting started"))->click();
    QVERIFY(toured);
    QVERIFY(buttonOf(strip, QStringLiteral("run6.json")));
    QVERIFY(buttonOf(strip, QStringLiteral("run2.json")));
    QVERIFY(!buttonOf(strip, QStringLiteral("run1.json")));
    QSignalSpy chosen(&recent, &RecentFiles::chosen);
    buttonOf(strip, QStringLiteral("run6.json"))->click();
    QCOMPARE(chosen.size(), 1);

    strip.findChild<QCheckBox*>()->setChecked(false);
    QVERIFY(!WelcomeStrip::isWantedAtStart());
    const QSignalSpy closed(&strip, &WelcomeStrip::closed);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
  }

  void oneKeyGoesFromRegionToRegion() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    std::vector<QWidget*> regions;
    std::vector<QLineEdit*> lines;
    for (int i = 0; i < 3; ++i) {
      regions.push_back(new QWidget);
      auto* inside = new QVBoxLayout(regions.back());
      lines.push_back(new QLineEdit);
      inside->addWidget(lines.back());
      column->addWidget(regions.back());
    }
    auto* empty = new QWidget;
    column->addWidget(empty);
    regions.insert(regions.begin() + 1, empty);
    regions.push_back(nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    lines[0]->setFocus();
    QTRY_VERIFY(lines[0]->hasFocus());
    QVERIFY(focusNextRegion(regions, 1));
    QVERIFY(lines[1]->hasFocus());
    QVERIFY(focusNextRegion(regions, 1));
    QVERIFY(focusNextRegion(regions, 1));
    QVERIFY(lines[0]->hasFocus());
    QVERIFY(focusNextRegion(regions, -1));
    QVERIFY(lines[2]->hasFocus());
    QVERIFY(!focusNextRegion({empty, nullptr}, 1));
  }

  void theDropHintSaysWhatWillOpen() {
    DropHint hint(*m_window);
    hint.cover({QStringLiteral("/data/run.json")});
    QCOMPARE(hint.sentence(), QStringLiteral("Drop to open run.json"));
    QCOMPARE(hint.size(), m_window->size());
    QVERIFY(!hint.isHidden());
  }

  void historyJumps() {
    QUndoStack stack;
    for (int i = 0; i < 3; ++i) {
      stack.push(new QUndoCommand(QStringLiteral("Step %1").arg(i)));
    }
    HistoryDialog dialog(stack);
    auto* steps = dialog.findChild<QAbstractItemView*>();
    QCOMPARE(steps->model()->rowCount(), 4);
    steps->setCurrentIndex(steps->model()->index(1, 0));
    QCOMPARE(stack.index(), 1);
    steps->setCurrentIndex(steps->model()->index(0, 0));
    QCOMPARE(stack.index(), 0);
  }

 private:
  std::unique_ptr<QWidget> m_window;
  ActionRegistry* m_registry = nullptr;
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
