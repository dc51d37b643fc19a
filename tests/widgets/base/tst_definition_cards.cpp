// SPDX-License-Identifier: GPL-3.0-or-later
// The definition cards as files: every card says the same things in the same order, in every language.
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include "widgets/base/definition_cards.h"

using namespace quantoscope::base;

namespace {

QStringList linesLike(const DefinitionCard& card, const QString& expression) {
  QStringList found;
  const QRegularExpression wanted(expression);
  for (const QString& line : card.markdown.split(QLatin1Char('\n'))) {
    if (wanted.match(line).hasMatch()) {
      found << line;
    }
  }
  return found;
}

QStringList links(const DefinitionCard& card) {
  QStringList found;
  static const QRegularExpression link(QStringLiteral("\\]\\(card:([a-z0-9-]+)\\)"));
  auto at = link.globalMatch(card.markdown);
  while (at.hasNext()) {
    found << at.next().captured(1);
  }
  return found;
}

}  // namespace

class TestDefinitionCards : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCardSaysWhatItMust() {
    QVERIFY(definitionCardIds().size() >= 50);
    for (const QString& id : definitionCardIds()) {
      const DefinitionCard card = definitionCard(id, QStringLiteral("en"));
      const QByteArray where = id.toUtf8();
      QCOMPARE(card.id, id);
      QVERIFY2(!card.title.isEmpty() && card.markdown.startsWith(QStringLiteral("# ") + card.title), where);
      QVERIFY2(card.sentence.size() > 20 && card.sentence.endsWith(QLatin1Char('.')), where);
      QVERIFY2(!linesLike(card, QStringLiteral("^    ")).isEmpty(), where);
      const QStringList items = linesLike(card, QStringLiteral("^- "));
      QVERIFY2(items.size() == 4, where);
      const char* labels[] = {"Direction", "Unit", "Source", "See also"};
      for (qsizetype i = 0; i < 4; ++i) {
        const QString begin = QStringLiteral("- **%1:** ").arg(QLatin1String(labels[i]));
        QVERIFY2(items[i].startsWith(begin) && items[i].size() > begin.size() + 2, where);
      }
    }
  }
  void linksLeadToCards() {
    const QStringList ids = definitionCardIds();
    for (const QString& id : ids) {
      const QStringList targets = links(definitionCard(id, QStringLiteral("en")));
      QVERIFY2(!targets.isEmpty(), qPrintable(id));
      for (const QString& target : targets) {
        QVERIFY2(ids.contains(target) && target != id, qPrintable(id + QStringLiteral(" -> ") + target));
      }
    }
  }
  void translationsHaveTheSameCardsAndParts() {
    QVERIFY(definitionCardLanguages().contains(QStringLiteral("en")));
    for (const QString& language : definitionCardLanguages()) {
      for (const QString& id : definitionCardIds()) {
        const DefinitionCard english = definitionCard(id, QStringLiteral("en"));
        const DefinitionCard card = definitionCard(id, language);
        const QByteArray where = (language + QLatin1Char('/') + id).toUtf8();
        QVERIFY2(card.language == language, where + " is missing");
        QVERIFY2(!card.title.isEmpty() && !card.sentence.isEmpty(), where);
        for (const char* part : {"^# ", "^- \\*\\*", "^    "}) {
          QVERIFY2(
              linesLike(card, QLatin1String(part)).size() == linesLike(english, QLatin1String(part)).size(),
              where);
        }
        QVERIFY2(links(card) == links(english), where);
      }
    }
  }
  void languagesFallBack() {
    for (const char* language : {"en_GB", "en-US", "tlh", ""}) {
      QCOMPARE(definitionCard(QStringLiteral("volume"), QLatin1String(language)).language,
               QStringLiteral("en"));
    }
    for (const char* bad : {"no-such-card", "", "../en/volume", "en/volume"}) {
      QVERIFY2(definitionCard(QLatin1String(bad), QStringLiteral("en")).id.isEmpty(), bad);
    }
  }
  void theNearestMarkCounts() {
    QWidget outer;
    auto* inner = new QWidget(&outer);
    auto* deep = new QWidget(inner);
    QCOMPARE(definitionCardAt(deep), QString());
    setDefinitionCard(outer, QStringLiteral("loss"));
    QCOMPARE(definitionCardAt(deep), QStringLiteral("loss"));
    setDefinitionCard(*inner, QStringLiteral("volume"));
    QCOMPARE(definitionCardAt(deep), QStringLiteral("volume"));
    QCOMPARE(definitionCardAt(&outer), QStringLiteral("loss"));
    setDefinitionCard(*inner, QString());
    QCOMPARE(definitionCardAt(deep), QStringLiteral("loss"));
    QCOMPARE(definitionCardAt(nullptr), QString());
  }
};

QTEST_MAIN(TestDefinitionCards)
#include "tst_definition_cards.moc"
