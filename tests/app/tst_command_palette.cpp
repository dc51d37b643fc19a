// SPDX-License-Identifier: GPL-3.0-or-later
// How letters find titles, how the palette ranks what it finds, and its keyboard.
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "app/actions/action_registry.h"
#include "app/actions/command_palette.h"
#include "app/actions/fuzzy_match.h"

using namespace quantoscope::app;

namespace {

using Positions = std::vector<int>;

int score(const char* query, const char* text) {
  const auto match = fuzzyMatch(QString::fromUtf8(query), QString::fromUtf8(text));
  return match ? match->score : -1;
}

PaletteEntry entry(const char* id, const char* title, std::function<void()> run, bool enabled = true) {
  PaletteEntry made;
  made.id = QString::fromUtf8(id);
  made.title = QString::fromUtf8(title);
  made.category = QStringLiteral("Kitchen");
  made.enabled = enabled;
  made.run = std::move(run);
  return made;
}

}  // namespace

class TestCommandPalette : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("command_palette"));
  }
  void init() { QSettings().clear(); }

  void onlySubsequencesMatch() {
    QVERIFY(fuzzyMatch(QStringLiteral("efg"), QStringLiteral("Export figure")));
    QVERIFY(!fuzzyMatch(QStringLiteral("gfe"), QStringLiteral("Export figure")));
    QVERIFY(!fuzzyMatch(QStringLiteral("exportfiguree"), QStringLiteral("Export figure")));
    QVERIFY(!fuzzyMatch(QStringLiteral("x"), QString()));
    const auto empty = fuzzyMatch(QStringLiteral("  "), QStringLiteral("Export figure"));
    QVERIFY(empty && empty->positions.empty() && empty->score == 0);
  }
  void bestPlacementIsChosen() {
    // Greedy matching would take the "f" of "of"; the start of the word "figure" is worth more.
    QCOMPARE(fuzzyMatch(QStringLiteral("fi"), QStringLiteral("Copy of a figure"))->positions,
             (Positions{10, 11}));
    QCOMPARE(fuzzyMatch(QStringLiteral("sa"), QStringLiteral("Save session as"))->positions,
             (Positions{0, 1}));
    QCOMPARE(fuzzyMatch(QStringLiteral("ssa"), QStringLiteral("Save session as"))->positions,
             (Positions{0, 5, 13}));
  }
  void wordStartsAndRunsCountMore() {
    QVERIFY(score("ef", "Export figure") > score("ef", "Reset leaf"));
    QVERIFY(score("open", "Open…") > score("open", "Operations on ends"));
    QVERIFY(score("run", "Sample run") > score("run", "Restore unseen"));
    QVERIFY(score("loss", "Loss") > score("loss", "Loss per bit-width"));
    QVERIFY(score("l", "Loss") > score("l", "Timeline"));
  }
  void caseAccentsAndBlanksDoNotMatter() {
    QCOMPARE(fuzzyMatch(QStringLiteral("OPEN"), QStringLiteral("open"))->positions, (Positions{0, 1, 2, 3}));
    QVERIFY(fuzzyMatch(QStringLiteral("offnen"), QStringLiteral("Öffnen")));
    QVERIFY(fuzzyMatch(QStringLiteral("reg err"), QStringLiteral("Région d’erreur")));
    QVERIFY(fuzzyMatch(QStringLiteral("開く"), QStringLiteral("ファイルを開く")));
  }
  void positionsAreWhatWasTypedForAnyText() {
    quint32 state = 12345;
    const auto next = [&state](quint32 bound) {
      state = state * 1664525U + 1013904223U;
      return static_cast<int>((state >> 16) % bound);
    };
    for (int round = 0; round < 2000; ++round) {
      QString text;
      for (int i = next(20); i > 0; --i) {
        text += QLatin1Char("abAB 1-"[next(7)]);
      }
      QString query;
      for (int i = 1 + next(4); i > 0; --i) {
        query += QLatin1Char("ab1"[next(3)]);
      }
      int at = 0;  // brute force: is it a subsequence at all?
      for (const QChar letter : text) {
        at += at < query.size() && letter.toLower() == query[at] ? 1 : 0;
      }
      const auto match = fuzzyMatch(query, text);
      QCOMPARE(match.has_value(), at == query.size());
      if (match) {
        QCOMPARE(match->positions.size(), static_cast<std::size_t>(query.size()));
        for (std::size_t i = 0; i < match->positions.size(); ++i) {
          QVERIFY(i == 0 || match->positions[i] > match->positions[i - 1]);
          QCOMPARE(text[match->positions[i]].toLower(), query[static_cast<int>(i)]);
        }
      }
    }
  }

  void recentlyUsedComeFirstWhenNothingIsTyped() {
    PaletteModel model;
    std::vector<PaletteEntry> entries;
    for (const char* title : {"Bake", "Mix", "Serve"}) {
      entries.push_back(entry(title, title, [] {}));
    }
    PaletteModel::noteUse(QStringLiteral("Mix"));
    PaletteModel::noteUse(QStringLiteral("Serve"));
    model.setEntries(entries);
    QCOMPARE(model.entry(0)->id, QStringLiteral("Serve"));
    QCOMPARE(model.entry(1)->id, QStringLiteral("Mix"));
    QCOMPARE(model.entry(2)->id, QStringLiteral("Bake"));
    model.setQuery(QStringLiteral("ba"));
    QCOMPARE(model.rowCount(), 1);
    // The category helps to find, but only letters of the title are marked.
    model.setQuery(QStringLiteral("kitchen mi"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(PaletteModel::MatchedRole).value<QList<int>>(), (QList<int>{0, 1}));
    model.setQuery(QStringLiteral("zzz"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.entry(0));
  }

  void theKeyboardIsEnough() {
    QWidget window;
    window.resize(800, 600);
    QLineEdit before(&window);
    CommandPalette palette(window);
    QString ran;
    palette.addProvider([&ran] {
      return std::vector<PaletteEntry>{entry("a", "Bake", [&ran] { ran = QStringLiteral("a"); }),
                                       entry("b", "Boil", [&ran] { ran = QStringLiteral("b"); }),
                                       entry(
                                           "c", "Burn", [&ran] { ran = QStringLiteral("c"); }, false)};
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    before.setFocus();
    QTRY_VERIFY(before.hasFocus());
    palette.open();
    QVERIFY(palette.line().hasFocus());
    QVERIFY(window.rect().contains(palette.geometry()));
    QTest::keyClick(&palette.line(), Qt::Key_Down);
    QTest::keyClick(&palette.line(), Qt::Key_Return);
    QCOMPARE(ran, QStringLiteral("b"));
    QVERIFY(!palette.isVisible());
    QVERIFY(before.hasFocus());

    palette.open();
    QTest::keyClicks(&palette.line(), QStringLiteral("burn"));
    QCOMPARE(palette.model().rowCount(), 1);
    QTest::keyClick(&palette.line(), Qt::Key_Return);
    QCOMPARE(ran, QStringLiteral("b"));  // cannot be used now: neither run nor closed
    QVERIFY(palette.isVisible());
    QTest::keyClick(&palette.line(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(before.hasFocus());

    // It begins afresh, with what was used last on top; and the list wraps around.
    palette.open();
    QVERIFY(palette.line().text().isEmpty());
    QCOMPARE(palette.model().entry(0)->id, QStringLiteral("b"));
    QTest::keyClick(&palette.line(), Qt::Key_Up);
    QCOMPARE(palette.list().currentIndex().row(), 2);
  }

  void actionsAreOfferedWithKeysAndReasons() {
    QWidget window;
    ActionRegistry registry(window);
    registry.add({.id = QStringLiteral("file.bake"),
                  .text = "&Bake",
                  .description = "Into the oven",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                  .run = [] {},
                  .state =
                      [] {
                        return ActionState{false, false, QStringLiteral("The oven is cold.")};
                      }});
    const std::vector<PaletteEntry> entries = actionEntries(registry)();
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().title, QStringLiteral("Bake"));
    QCOMPARE(entries.front().category, QStringLiteral("File"));
    QCOMPARE(entries.front().shortcut, QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
    QCOMPARE(entries.front().detail, QStringLiteral("The oven is cold."));
    QVERIFY(!entries.front().enabled);
  }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
