// SPDX-License-Identifier: GPL-3.0-or-later
// A session as data and as a .quantoscope file (JSON). No Qt; any thread. Settings of the user are not part
// of it.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/parameter_set.h"

namespace quantoscope::app {

inline constexpr const char* sessionSchema = "quantoscope.session/1";

struct SessionData {
  core::ParameterSet parameters;
  std::vector<std::filesystem::path> runs;   ///< absolute, or a sample (see isSample)
  std::filesystem::path model;               ///< the same; empty: none
  std::map<std::string, std::string> views;  ///< panel id -> its view state, a JSON object as text
  std::map<std::string, std::string>
      figures;      ///< panel id -> its figure specification, a JSON object as text
  std::string lab;  ///< key of the lab in front
  /// The rest of the file as it was read, as JSON text: keys a newer program wrote are kept.
  std::string unknown = "{}";

  friend bool operator==(const SessionData&, const SessionData&) = default;
};

/// Whether `path` names data that ships inside the program (":/samples/...") rather than a file.
bool isSample(const std::filesystem::path& path);

/// {"path": ...}, with the bytes of the path beside it when they are not UTF-8; and back. Nothing if `json`
/// is no such thing.
nlohmann::json pathToJson(const std::filesystem::path& path);
std::optional<std::filesystem::path> pathFromJson(const nlohmann::json& json);

/// JSON with the schema first and all other keys sorted, so that the same session gives the same bytes. Data
/// inside `folder` or below is referred to relative to it, other data by absolute path; an empty `folder`
/// makes all paths absolute. A path that is not UTF-8 is kept byte by byte beside its readable form. The key
/// "checksum" is the CRC-64 of all the rest, written compactly with sorted keys; so it does not depend on
/// blanks and line ends.
std::string sessionToJson(const SessionData& session, const std::filesystem::path& folder);

/// Reads what sessionToJson wrote for a file in `folder`. Values outside a parameter's limits, schemas of
/// newer programs and damaged files are refused with a sentence that names `file`; older schemas are
/// upgraded. A file without a checksum is accepted: people may edit sessions by hand.
core::Result<SessionData> sessionFromJson(std::string_view json, const std::filesystem::path& folder,
                                          const std::string& file);

core::Result<SessionData> readSession(const std::filesystem::path& path);
core::Result<void> writeSession(const SessionData& session, const std::filesystem::path& path);

}  // namespace quantoscope::app
