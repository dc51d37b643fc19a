// SPDX-License-Identifier: GPL-3.0-or-later
// The real window is switched through all languages while it runs: every text follows, none is forgotten,
// none is cut. "pseudo" is the made-up language in which every translatable text has accents: a plain English
// word on the screen was not marked, or its widget did not hear of the switch.
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include "app/actions/action_registry.h"
#include "app/i18n/language.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "visible_texts.h"
#include "widgets/base/definition_cards.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/theme.h"
#include "widgets/scene3d/gl_setup.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

/// Names from files and of things, not language.
const QStringList names = {
    QStringLiteral("Quantoscope"), QStringLiteral("full"),     QStringLiteral("Full"),
    QStringLiteral("matrices"),    QStringLiteral("Matrices"), QStringLiteral("json"),
    QStringLiteral("stats"),       QStringLiteral("training"), QStringLiteral("qat"),
    QStringLiteral("cpt"),         QStringLiteral("sample"),   QStringLiteral("samples"),
    QStringLiteral("Ctrl"),        QStringLiteral("Shift"),    QStringLiteral("Alt"),
    QStringLiteral("Home"),        QStringLiteral("Esc"),      QStringLiteral("Del"),
    QStringLiteral("Tab"),         QStringLiteral("NeurIPS"),  QStringLiteral("Nature"),
    QStringLiteral("Inter"),       QStringLiteral("English"),  QStringLiteral("Deutsch"),
    QStringLiteral("PgDown"),      QStringLiteral("PgUp"),     QStringLiteral("ICML"),
    QStringLiteral("CVPR"),        QStringLiteral("AAAI"),     QStringLiteral("IEEE"),
    QStringLiteral("nbsp"),        QStringLiteral("ICLR"),     QStringLiteral("runs"),
    QStringLiteral("config"),
};

/// Whole texts that stay: of Qt, which has no made-up catalogue; paths; and what was said before the switch,
/// which is a record.
bool stays(const QString& text) {
  static const QStringList whole = {QStringLiteral("Cancel"), QStringLiteral("Scroll Left"),
                                    QStringLiteral("Scroll Right")};
  static const QRegularExpression path(QStringLiteral("^:?(/[^/\\s]+)+$"));
  return whole.contains(text) || text.contains(QStringLiteral("/nowhere/stats.json: ")) ||
         path.match(text).hasMatch();
}

/// Of experiments, a model, its layers and their categories, of precisions and estimators, of configurations,
/// networks and hardware: as files and commands have them.
const QRegularExpression& namesInFiles() {
  static const QRegularExpression all(QStringLiteral(
      "(Non-u|U)niform diagonal(, "
      "3-D)?|tiny_llama|model[.][\\w.]+|lm_head([.]weight)?|attn_[qkvo]|mlp_(gate|up|down)|embedding|"
      "\\bint[2-8]\\b|\\b(hill|median|peak|csn|farms)\\b|int8_uniform|mixed_(conservative|aggressive)|"
      "ultra_low|\\b(conv[1-3]|fc[12]|instance_a|layer[0-9]+|digits|gpu|edge_tpu|mobile_cpu|asic_45nm|"
      "reference|[KM]iB)"
      "\\b"));
  return all;
}

/// Cards are Markdown files, not in the catalogues: they have tests of their own.
bool isFromCard(const QString& text) {
  const QStringList ids = base::definitionCardIds();
  return std::any_of(ids.begin(), ids.end(), [&text](const QString& id) {
    const QString sentence = base::definitionCard(id, QStringLiteral("en")).sentence;
    return !sentence.isEmpty() && text.contains(sentence);
  });
}

QStringList forgotten(const std::vector<VisibleText>& texts) {
  QStringList found;
  for (const VisibleText& text : texts) {
    // Fonts are called by their names.
    if (isFromCard(text.text) || stays(text.text) || text.where.contains(QStringLiteral("QFontComboBox"))) {
      continue;
    }
    QStringList words = plainWords(QString(text.text).remove(namesInFiles()));
    words.removeIf([](const QString& word) { return names.contains(word); });
    if (!words.isEmpty()) {
      found << QStringLiteral("%1: \"%2\" (%3)").arg(text.where, text.text, words.join(QStringLiteral(", ")));
    }
  }
  found.removeDuplicates();
  return found;
}

QStringList flat(const std::vector<VisibleText>& texts) {
  // Times, memory and the like change by themselves.
  static const QRegularExpression numbers(QStringLiteral("[0-9]+([.][0-9]+)?"));
  QStringList all;
  for (const VisibleText& text : texts) {
    // What a menu bar has no room for in one language, Qt puts into a menu of its own.
    if (text.where.contains(QStringLiteral("QMenuBar/QMenu action"))) {
      continue;
    }
    all << text.where + QStringLiteral(": ") + QString(text.text).replace(numbers, QStringLiteral("0"));
  }
  return all;
}

std::string joined(const QStringList& list) {
  return list.join(QLatin1Char('\n')).toStdString();
}

/// The texts of a figure as it is written to a file.
std::vector<VisibleText> figureTexts(const QString& panel, const base::FigureSource& figure) {
  base::FigureSpec spec;
  spec.format = base::FigureFormat::Svg;
  spec.widthMm = 300;
  spec.heightMm = 200;
  const auto svg = base::renderFigure(figure, spec);
  std::vector<VisibleText> texts;
  if (!svg) {
    return texts;
  }
  static const QRegularExpression element(QStringLiteral("<text[^>]*>([^<]*)</text>"));
  for (auto match = element.globalMatch(QString::fromUtf8(*svg)); match.hasNext();) {
    texts.push_back({panel + QStringLiteral(" figure"), match.next().captured(1)});
  }
  return texts;
}

}  // namespace

class TestLiveLanguages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
      QSKIP("a display is needed: run through packaging/test.sh or xvfb-run");
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("live_languages"));
    QSettings().clear();
    base::applyTheme(*qApp, base::Theme::Light);
    setLanguage(QStringLiteral("en"));
    m_workbench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_workbench->loadSample();
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_workbench->edit("geometry.layer.1.bits", std::int64_t{5});
    // An error and a job that ended stand in the window while the language changes.
    m_workbench->openFiles({std::filesystem::path("/nowhere/stats.json")});
    for (const base::Lab lab : labs()) {
      m_window->showLab(lab);
      settle();
    }
  }
  void cleanupTestCase() {
    if (m_window) {
      m_workbench->undoStack().setClean();
    }
    m_window.reset();
    m_workbench.reset();
  }

  void theMadeUpLanguageWorks() {
    QCOMPARE(plainWords(QStringLiteral("[&Fíļé ~~]")), QStringList());
    QCOMPARE(plainWords(QStringLiteral("<b>[Šťéþ]</b> Layer 3")), QStringList{QStringLiteral("Layer")});
  }

  void everyTextFollows() {
    // What is computed only when a panel is first seen is there before texts are compared.
    switchTo(QStringLiteral("de"));
    allTexts();
    settle();
    switchTo(QStringLiteral("en"));
    const QStringList english = flat(allTexts());
    QVERIFY(english.size() > 200);
    QVERIFY2(english.filter(QStringLiteral("~]")).isEmpty(), "a made-up text in English");

    switchTo(QStringLiteral("pseudo"));
    const QStringList plain = forgotten(allTexts());
    QVERIFY2(plain.isEmpty(), joined(plain).c_str());

    for (const char* code : {"de", "fr", "es", "ja", "zh_CN"}) {
      switchTo(QString::fromLatin1(code));
      const QStringList leftOver = flat(allTexts()).filter(QStringLiteral("~]"));
      QVERIFY2(leftOver.isEmpty(), joined(leftOver).c_str());
    }

    switchTo(QStringLiteral("en"));
    const QStringList again = flat(allTexts());
    QStringList different;
    for (const QString& text : again) {
      if (!english.contains(text)) {
        different << text;
      }
    }
    QVERIFY2(different.isEmpty(), joined(different).c_str());
  }

  void figuresFollow() {
    switchTo(QStringLiteral("pseudo"));
    QStringList plain;
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      const base::Panel* panel = m_window->workspace(descriptor.lab).panel(descriptor.id);
      QVERIFY(panel);
      const base::FigurePtr figure = panel->figure();
      std::vector<VisibleText> texts = figureTexts(descriptor.id, *figure);
      texts.push_back({descriptor.id + QStringLiteral(" figure title"), figure->title()});
      plain << forgotten(texts);
    }
    QVERIFY2(plain.isEmpty(), joined(plain).c_str());
  }

  // Every action whose text ends in "…" opens a dialog; what it says, and whether it fits.
  void dialogsFollow_data() {
    QTest::addColumn<QString>("code");
    QTest::newRow("pseudo") << "pseudo";
    QTest::newRow("de") << "de";
  }
  void dialogsFollow() {
    QFETCH(QString, code);
    switchTo(code);
    m_window->showPanel(allPanels().front().id);
    QStringList ids;
    for (const auto& spec : m_window->actions().actions()) {
      if (QString::fromUtf8(spec->text).endsWith(QStringLiteral("…"))) {
        ids << spec->id;
      }
    }
    QVERIFY(!ids.isEmpty());
    QStringList plain;
    QStringList clipped;
    const auto look = [&](QWidget& dialog) {
      // Qt's own file dialog speaks Qt's languages.
      if (!qobject_cast<QFileDialog*>(&dialog)) {
        if (code == QStringLiteral("pseudo")) {
          plain << forgotten(visibleTexts(dialog));
        }
        clipped << flat(clippedTexts(dialog));
      }
      dialog.close();
    };
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&look] {
      if (QWidget* dialog = QApplication::activeModalWidget()) {
        look(*dialog);
      }
    });
    watch.start(60);
    for (const QString& id : ids) {
      m_window->actions().run(id);
      QTest::qWait(60);
      const auto windows = QApplication::topLevelWidgets();
      for (QWidget* widget : windows) {
        if (widget->isVisible() && qobject_cast<QDialog*>(widget)) {
          look(*widget);
        }
      }
    }
    plain.removeDuplicates();
    QVERIFY2(plain.isEmpty(), joined(plain).c_str());
    QVERIFY2(clipped.isEmpty(), joined(clipped).c_str());
  }

  void nothingIsCut_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages()) {
      QTest::newRow(language.code.toLatin1().constData()) << language.code;
    }
  }
  void nothingIsCut() {
    QFETCH(QString, code);
    switchTo(code);
    QStringList clipped;
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      m_window->showPanel(descriptor.id);
      settle();
      for (const QString& text : flat(clippedTexts(*m_window))) {
        clipped << text;
      }
    }
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), joined(clipped).c_str());
  }

  // Two entries of one menu with the same letter: the keyboard reaches only one at once.
  void mnemonicsAreDistinct_data() { nothingIsCut_data(); }
  void mnemonicsAreDistinct() {
    QFETCH(QString, code);
    switchTo(code);
    QStringList doubled = doubledMnemonics(m_window->menuBar()->actions(), QStringLiteral("menu bar"));
    const auto menus = m_window->menuBar()->findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
      doubled << doubledMnemonics(menu->actions(), menu->title());
    }
    QVERIFY2(doubled.isEmpty(), joined(doubled).c_str());
  }

 private:
  void settle() {
    m_workbench->settle();
    // A frame of the panels' throttle, and whatever it posts.
    QTest::qWait(40);
  }

  void switchTo(const QString& code) {
    setLanguage(code);
    QCoreApplication::sendPostedEvents();
    settle();
  }

  /// Every lab and every panel in front once, so that hidden ones have had their refresh.
  std::vector<VisibleText> allTexts() {
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      m_window->showPanel(descriptor.id);
      QTest::qWait(20);
    }
    m_window->showPanel(allPanels().front().id);
    settle();
    return visibleTexts(*m_window);
  }

  static QStringList doubledMnemonics(const QList<QAction*>& actions, const QString& menu) {
    static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
    QStringList letters;
    QStringList doubled;
    for (const QAction* action : actions) {
      const auto match = mnemonic.match(action->text());
      if (!match.hasMatch()) {
        continue;
      }
      const QString letter = match.captured(1).toLower();
      if (letters.contains(letter)) {
        doubled << QStringLiteral("%1: \"%2\"").arg(menu, action->text());
      }
      letters << letter;
    }
    return doubled;
  }

  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char** argv) {
  scene3d::prepareApplication();
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  QApplication application(argc, argv);
  TestLiveLanguages test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_live_languages.moc"
