// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing and switching languages, without a window of the workbench.
#include <QDialogButtonBox>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

#include "app/i18n/language.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace app = quantoscope::app;
namespace base = quantoscope::base;

namespace {

/// Counts the events a switch costs a widget.
class Listener : public QLabel {
 public:
  int changes = 0;

 protected:
  void changeEvent(QEvent* event) override {
    QLabel::changeEvent(event);
    changes += event->type() == QEvent::LanguageChange ? 1 : 0;
  }
};

/// The families of the fonts that `text` is really drawn with.
QStringList drawnFamilies(const QString& text) {
  QTextLayout layout(text, QApplication::font());
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
  QStringList families;
  const auto runs = layout.glyphRuns();
  for (const QGlyphRun& run : runs) {
    families << run.rawFont().familyName();
  }
  return families;
}

}  // namespace

class TestLanguage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { base::applyTheme(*qApp, base::Theme::Light); }
  void cleanup() { app::setLanguage(QStringLiteral("en")); }

  void sixLanguagesAndTheOneToTry() {
    QStringList codes;
    for (const app::Language& language : app::languages()) {
      codes << language.code;
      QVERIFY(!language.name.isEmpty());
    }
    QCOMPARE(codes.join(QLatin1Char(' ')), QStringLiteral("en de es fr ja zh_CN pseudo"));
  }

  void unknownCodesAreEnglish() {
    QCOMPARE(app::languageFor(QStringLiteral("tlh")), QStringLiteral("en"));
    QCOMPARE(app::languageFor(QStringLiteral("zh_CN")), QStringLiteral("zh_CN"));
    // The tests run in the C locale.
    QCOMPARE(app::languageFor(QString()), QStringLiteral("en"));
    QCOMPARE(app::languageFor(QStringLiteral("system")), QStringLiteral("en"));
  }

  void textsOfTheEngineFollow() {
    app::setLanguage(QStringLiteral("pseudo"));
    QCOMPARE(app::currentLanguage(), QStringLiteral("pseudo"));
    const QString text = base::translated("Present", "Area: %1", {"3.5"});
    QVERIFY2(text.startsWith(QStringLiteral("[Àŕéà: 3.5 ~")), qPrintable(text));
    app::setLanguage(QStringLiteral("en"));
    QCOMPARE(base::translated("Present", "Area: %1", {"3.5"}), QStringLiteral("Area: 3.5"));
  }

  void standardButtonsFollow_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("en") << "en"
                        << "Cancel";
    QTest::newRow("de") << "de"
                        << "Abbrechen";
    QTest::newRow("fr") << "fr"
                        << "Annuler";
    QTest::newRow("es") << "es"
                        << "Cancelar";
    QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("取消");
    QTest::newRow("ja") << "ja" << QStringLiteral("キャンセル");
  }
  void standardButtonsFollow() {
    QFETCH(QString, code);
    QFETCH(QString, cancel);
    app::setLanguage(code);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), cancel);
  }

  void pluralsOfEnglish() {
    app::setLanguage(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("TableFigure", "… %n more rows", nullptr, 1),
             QStringLiteral("… 1 more row"));
    QCOMPARE(QCoreApplication::translate("TableFigure", "… %n more rows", nullptr, 2),
             QStringLiteral("… 2 more rows"));
  }

  void oneSwitchIsOneEvent() {
    Listener widget;
    widget.show();
    app::setLanguage(QStringLiteral("de"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(widget.changes, 1);
    app::setLanguage(QStringLiteral("de"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(widget.changes, 1);
  }

  void numbersDoNotFollow() {
    app::setLanguage(QStringLiteral("de"));
    QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1234.5"));
    QCOMPARE(QStringLiteral("%L1").arg(0.5), QStringLiteral("0.5"));
  }

  // The character 直 looks different in Chinese and Japanese.
  void hanCharactersComeFromTheFontOfTheLanguage_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("family");
    QTest::newRow("zh_CN") << "zh_CN"
                           << "Noto Sans CJK SC";
    QTest::newRow("ja") << "ja"
                        << "Noto Sans CJK JP";
    QTest::newRow("zh_CN again") << "zh_CN"
                                 << "Noto Sans CJK SC";
  }
  void hanCharactersComeFromTheFontOfTheLanguage() {
    QFETCH(QString, code);
    QFETCH(QString, family);
    app::setLanguage(code);
    QCOMPARE(QApplication::font().family(), QStringLiteral("Inter"));
    QCOMPARE(QApplication::font().families().value(1), family);
    QCOMPARE(drawnFamilies(QStringLiteral("直")), QStringList{family});
    QCOMPARE(drawnFamilies(QStringLiteral("4.5")), QStringList{QStringLiteral("Inter")});
  }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
