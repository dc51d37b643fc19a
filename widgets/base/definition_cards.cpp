// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/definition_cards.h"

#include <QDir>
#include <QFile>
#include <QWidget>

#include "resources/resources.h"
#include "widgets/base/program_language.h"

namespace quantoscope::base {
namespace {

constexpr const char* mark = "definitionCard";
const QString english = QStringLiteral("en");

QString folder(const QString& language) {
  initResources();
  return QStringLiteral(":/cards/") + language;
}

QString read(const QString& id, const QString& language) {
  QFile file(folder(language) + QLatin1Char('/') + id + QStringLiteral(".md"));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "zh_CN" is asked for as such, then as "zh", then English.
QStringList candidates(const QString& language) {
  QString asked = language;
  asked.replace(QLatin1Char('-'), QLatin1Char('_'));
  return {asked, asked.section(QLatin1Char('_'), 0, 0), english};
}

}  // namespace

QStringList definitionCardIds() {
  QStringList ids;
  const QStringList files =
      QDir(folder(english)).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
  for (const QString& file : files) {
    ids << file.chopped(3);
  }
  return ids;
}

QStringList definitionCardLanguages() {
  return QDir(folder(QString())).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

DefinitionCard definitionCard(const QString& id, const QString& language) {
  if (id.isEmpty() || id.contains(QLatin1Char('/'))) {
    return {};
  }
  for (const QString& candidate : candidates(language)) {
    const QString text = candidate.isEmpty() ? QString() : read(id, candidate);
    if (text.isEmpty()) {
      continue;
    }
    const QStringList paragraphs = text.split(QStringLiteral("\n\n"));
    QString title = paragraphs.value(0).trimmed();
    while (title.startsWith(QLatin1Char('#'))) {
      title.remove(0, 1);
    }
    return {id, title.trimmed(), paragraphs.value(1).simplified(), text, candidate};
  }
  return {};
}

DefinitionCard definitionCard(const QString& id) {
  return definitionCard(id, programLanguage());
}

void setDefinitionCard(QWidget& widget, const QString& id) {
  widget.setProperty(mark, id.isEmpty() ? QVariant() : QVariant(id));
}

QString definitionCardAt(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget()) {
    if (const QString id = widget->property(mark).toString(); !id.isEmpty()) {
      return id;
    }
    if (widget->isWindow()) {
      break;
    }
  }
  return {};
}

}  // namespace quantoscope::base
