// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench at one moment, as values that share what they hold: taking it costs the GUI thread next to
// nothing, and it may be turned into a session on any thread.
#pragma once

#include <QJsonObject>
#include <QString>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/session/session_file.h"

namespace quantoscope::app {

struct WorkbenchState {
  core::ParameterSet parameters;
  std::vector<std::filesystem::path> runs;
  std::filesystem::path model;  ///< empty: none
  std::map<QString, QJsonObject> views;
  std::map<QString, QJsonObject> figures;
  QString lab;
  std::shared_ptr<const std::string> unknown;  ///< see SessionData::unknown; never null
  std::filesystem::path sessionFile;           ///< empty: never saved

  friend bool operator==(const WorkbenchState&, const WorkbenchState&) = default;
};

SessionData toSession(const WorkbenchState& state);

/// JSON objects as texts and back, as sessions hold them.
std::map<QString, QJsonObject> objectsFromTexts(const std::map<std::string, std::string>& texts);
std::map<std::string, std::string> textsFromObjects(const std::map<QString, QJsonObject>& objects);

}  // namespace quantoscope::app
