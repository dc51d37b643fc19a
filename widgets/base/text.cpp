// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/text.h"

#include <QCoreApplication>

namespace quantoscope::base {

QString translated(const char* context, const char* source, const std::vector<std::string>& arguments) {
  const QString text = QCoreApplication::translate(context, source);
  return QString::fromStdString(core::substitute(text.toStdString(), arguments));
}

QString translated(const present::Text& text) {
  return translated(text.context, text.source, text.arguments);
}

present::Table translated(const present::Table& table) {
  const auto translate = [](present::Text& text) {
    if (!text.empty()) {
      text = present::Text::verbatim(translated(text).toStdString());
    }
  };
  present::Table result = table;
  translate(result.title);
  translate(result.emptyState);
  for (present::TableColumn& column : result.columns) {
    translate(column.title);
  }
  for (present::Table::Row& row : result.rows) {
    for (present::Cell& cell : row.cells) {
      translate(cell.text);
    }
  }
  for (present::Text& note : result.notes) {
    translate(note);
  }
  return result;
}

QString translated(const core::Error& error) {
  const QString sentence = translated("Error", error.text, error.arguments);
  return error.file.empty() ? sentence : QString::fromStdString(error.file) + QStringLiteral(": ") + sentence;
}

QString parameterPhrase(std::string_view id) {
  const auto match = core::findParameter(id);
  if (!match) {
    return {};
  }
  const core::ParameterLabel label = core::parameterLabel(*match);
  return translated("Parameter", label.text, label.arguments);
}

QString parameterName(std::string_view id) {
  QString name = parameterPhrase(id);
  if (!name.isEmpty()) {
    name[0] = name[0].toUpper();
  }
  return name;
}

}  // namespace quantoscope::base
