// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench_state.h"

#include <QJsonDocument>

#include "widgets/base/text.h"

namespace quantoscope::app {

std::map<QString, QJsonObject> objectsFromTexts(const std::map<std::string, std::string>& texts) {
  std::map<QString, QJsonObject> objects;
  for (const auto& [key, text] : texts) {
    objects[base::fromUtf8(key)] = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
  }
  return objects;
}

std::map<std::string, std::string> textsFromObjects(const std::map<QString, QJsonObject>& objects) {
  std::map<std::string, std::string> texts;
  for (const auto& [key, object] : objects) {
    texts[key.toStdString()] = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
  }
  return texts;
}

SessionData toSession(const WorkbenchState& state) {
  SessionData session;
  session.parameters = state.parameters;
  session.runs = state.runs;
  session.model = state.model;
  session.views = textsFromObjects(state.views);
  session.figures = textsFromObjects(state.figures);
  session.lab = state.lab.toStdString();
  session.unknown = *state.unknown;
  return session;
}

}  // namespace quantoscope::app
