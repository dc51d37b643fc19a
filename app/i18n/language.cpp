// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTranslator>

#include "widgets/base/fonts.h"
#include "widgets/base/program_language.h"

// The macro has to stand outside of any namespace.
static void registerCatalogues() {
  Q_INIT_RESOURCE(i18n);
}

namespace quantoscope::app {
namespace {

const QString english = QStringLiteral("en");
const QString prefix = QStringLiteral("quantoscope_");

/// The program's texts and, behind them, Qt's: one translator, so that one switch is one event.
class Catalogues : public QTranslator {
 public:
  Catalogues(const QString& code, const QStringList& folders, QObject* parent) : QTranslator(parent) {
    for (const QString& folder : folders) {
      if (m_own.load(prefix + code, folder)) {
        break;
      }
    }
    if (!m_toolkit.load(QStringLiteral(":/i18n/qtbase_") + code)) {
      static_cast<void>(m_toolkit.load(QStringLiteral(":/i18n/qtbase_en")));
    }
  }

  QString translate(const char* context, const char* source, const char* comment, int n) const override {
    const QString own = m_own.translate(context, source, comment, n);
    return own.isEmpty() ? m_toolkit.translate(context, source, comment, n) : own;
  }

  bool isEmpty() const override { return false; }

 private:
  QTranslator m_own;
  QTranslator m_toolkit;
};

QString folderToTry() {
  return qEnvironmentVariable("QUANTOSCOPE_CATALOGUES");
}

QStringList folders() {
  static const bool once = (registerCatalogues(), true);
  static_cast<void>(once);
  QStringList all{QStringLiteral(":/i18n")};
  if (!folderToTry().isEmpty()) {
    all.prepend(folderToTry());
  }
  return all;
}

/// The han characters of Chinese and Japanese differ: each language names its own fonts. The first that is
/// installed is taken.
QStringList glyphFallbacks(const QString& code) {
  if (code == QStringLiteral("zh_CN")) {
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")};
  }
  if (code == QStringLiteral("ja")) {
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Source Han Sans"),
            QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans")};
  }
  return {};
}

struct State {
  QString code = english;
  QPointer<Catalogues> catalogues;
};

State& state() {
  static State only;
  return only;
}

std::vector<Language> knownLanguages() {
  std::vector<Language> known = {
      {english, QStringLiteral("English")},
      {QStringLiteral("de"), QStringLiteral("Deutsch")},
      {QStringLiteral("es"), QStringLiteral("Español")},
      {QStringLiteral("fr"), QStringLiteral("Français")},
      {QStringLiteral("ja"), QStringLiteral("日本語")},
      {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
  };
  if (folderToTry().isEmpty()) {
    return known;
  }
  const QStringList files =
      QDir(folderToTry()).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    const QString code = file.mid(prefix.size(), file.size() - prefix.size() - 3);
    if (std::none_of(known.begin(), known.end(), [&code](const Language& l) { return l.code == code; })) {
      known.push_back({code, code});
    }
  }
  return known;
}

bool isKnown(const QString& code) {
  return std::any_of(languages().begin(), languages().end(),
                     [&code](const Language& language) { return language.code == code; });
}

/// "de-AT" is German, "zh-Hans-SG" simplified Chinese; traditional Chinese is another language.
QString spokenFor(const QString& desktop) {
  const QLocale locale(desktop);
  if (locale.language() == QLocale::Chinese) {
    return locale.script() == QLocale::SimplifiedHanScript ? QStringLiteral("zh_CN") : QString();
  }
  const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
  return isKnown(code) ? code : QString();
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all = knownLanguages();
  return all;
}

QString languageFor(const QString& code) {
  if (!code.isEmpty() && code != QStringLiteral("system")) {
    return isKnown(code) ? code : english;
  }
  const QStringList wanted = QLocale::system().uiLanguages();
  for (const QString& desktop : wanted) {
    if (const QString spoken = spokenFor(desktop); !spoken.isEmpty()) {
      return spoken;
    }
  }
  return english;
}

void setLanguage(const QString& code) {
  const QString next = languageFor(code);
  State& present = state();
  if (present.catalogues && present.code == next) {
    return;
  }
  // Spin boxes and the like would follow the desktop otherwise.
  QLocale::setDefault(QLocale::c());
  auto* catalogues = new Catalogues(next, folders(), qApp);
  if (present.catalogues) {
    QCoreApplication::removeTranslator(present.catalogues);
    delete present.catalogues;
  }
  present.code = next;
  present.catalogues = catalogues;
  base::setProgramLanguage(next);
  base::setGlyphFallbacks(glyphFallbacks(next));
  QCoreApplication::installTranslator(catalogues);
}

QString currentLanguage() {
  return state().code;
}

}  // namespace quantoscope::app
