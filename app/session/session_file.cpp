// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_file.h"

#include <algorithm>

#include "app/session/session_upgrade.h"
#include "engine/core/checksum.h"
#include "engine/core/file_io.h"
#include "engine/core/json_document.h"

namespace quantoscope::app {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::uint64_t sizeLimit = 64U << 20;

core::Failure damaged(const std::string& file, const std::string& where) {
  return core::fail(core::ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error", "is not a usable session: %1; open an older copy of it."),
                    {where}, file);
}

Json valueToJson(const core::ParameterValue& value) {
  return std::visit([](const auto& held) { return Json(held); }, value);
}

std::optional<core::ParameterValue> valueFromJson(const Json& json) {
  switch (json.type()) {
    case Json::value_t::boolean:
      return json.get<bool>();
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
      return json.get<std::int64_t>();
    case Json::value_t::number_float:
      return json.get<double>();
    case Json::value_t::string:
      return json.get<std::string>();
    default:
      return std::nullopt;
  }
}

/// JSON texts by panel as one object; a text that is no JSON is left out.
Json objects(const std::map<std::string, std::string>& texts) {
  Json all = Json::object();
  for (const auto& [panel, text] : texts) {
    Json parsed = Json::parse(text, nullptr, false);
    if (!parsed.is_discarded()) {
      all[panel] = std::move(parsed);
    }
  }
  return all;
}

constexpr const char* checksumKey = "checksum";

/// The checksum of everything in the document but the checksum itself.
std::string checksumOf(Json document) {
  document.erase(checksumKey);
  return core::crc64Text(document.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// `path` as it stands in a session: relative to `folder` if it is inside.
fs::path reference(const fs::path& path, const fs::path& folder) {
  if (folder.empty() || isSample(path)) {
    return path;
  }
  fs::path relative = path.lexically_relative(folder);
  const bool inside = !relative.empty() && *relative.begin() != "..";
  return inside ? relative : path;
}

fs::path resolved(const fs::path& path, const fs::path& folder) {
  return path.is_absolute() || isSample(path) ? path : (folder / path).lexically_normal();
}

std::string toHex(const std::string& bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += digits[byte >> 4U];
    text += digits[byte & 0xFU];
  }
  return text;
}

std::optional<std::string> fromHex(const std::string& text) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (text.size() % 2 != 0 || text.find_first_not_of(digits) != std::string::npos) {
    return std::nullopt;
  }
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    bytes += static_cast<char>((digits.find(text[i]) << 4U) | digits.find(text[i + 1]));
  }
  return bytes;
}

core::Result<void> readParameters(const Json& json, SessionData& session, Json& unknown,
                                  const std::string& file) {
  if (!json.is_object()) {
    return damaged(file, "\"parameters\" is not an object");
  }
  for (const auto& [id, value] : json.items()) {
    const auto match = core::findParameter(id);
    if (!match) {
      unknown["parameters"][id] = value;
      continue;
    }
    auto read = valueFromJson(value);
    if (read && match->spec->kind == core::ParameterKind::Real &&
        std::holds_alternative<std::int64_t>(*read)) {
      read = static_cast<double>(std::get<std::int64_t>(*read));
    }
    if (!read) {
      return damaged(file, "parameters[\"" + id + "\"] is not a value");
    }
    const auto checked = core::checkParameter(id, *read);
    if (!checked) {
      return damaged(file, "parameters[\"" + id + "\"]: " + core::describe(checked.error()));
    }
    session.parameters.set(id, *checked);
  }
  return {};
}

core::Result<void> readRuns(const Json& json, SessionData& session, const fs::path& folder,
                            const std::string& file) {
  if (!json.is_array()) {
    return damaged(file, "\"runs\" is not a list");
  }
  for (const Json& entry : json) {
    const auto path = pathFromJson(entry);
    if (!path || path->empty()) {
      return damaged(file, "an entry of \"runs\" has no path");
    }
    session.runs.push_back(resolved(*path, folder));
  }
  return {};
}

core::Result<void> readModel(const Json& json, SessionData& session, const fs::path& folder,
                             const std::string& file) {
  const auto path = pathFromJson(json);
  if (!path || path->empty()) {
    return damaged(file, "\"model\" has no path");
  }
  session.model = resolved(*path, folder);
  return {};
}

core::Result<void> checkIntegrity(const Json& json, const std::string& file) {
  const auto given = json.find(checksumKey);
  if (given == json.end() || (given->is_string() && given->get<std::string>() == checksumOf(json))) {
    return {};
  }
  return core::fail(
      core::ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error",
                       "is damaged or was edited: its checksum does not match; open an older copy, "
                       "or remove the line \"checksum\" if you edited it yourself."),
      {}, file);
}

core::Result<SessionData> fromCurrent(const Json& json, const fs::path& folder, const std::string& file) {
  SessionData session;
  Json unknown = Json::object();
  for (const auto& [key, value] : json.items()) {
    core::Result<void> read;
    if (key == "schema" || key == checksumKey) {
      continue;
    } else if (key == "parameters") {
      read = readParameters(value, session, unknown, file);
    } else if (key == "runs") {
      read = readRuns(value, session, folder, file);
    } else if (key == "model") {
      read = readModel(value, session, folder, file);
    } else if (key == "lab" && value.is_string()) {
      session.lab = value.get<std::string>();
    } else if ((key == "views" || key == "figures") && value.is_object()) {
      for (const auto& [panel, state] : value.items()) {
        (key == "views" ? session.views : session.figures)[panel] = state.dump();
      }
    } else if (key == "lab" || key == "views" || key == "figures") {
      read = damaged(file, "\"" + key + "\" is not what it must be");
    } else {
      unknown[key] = value;
    }
    if (!read) {
      return core::Failure(read.error());
    }
  }
  session.unknown = unknown.dump();
  return session;
}

core::Result<SessionData> fromParsed(Json json, const fs::path& folder, const std::string& file) {
  if (!json.is_object() || !json.contains("schema") || !json["schema"].is_string()) {
    return damaged(file, "it has no schema");
  }
  // Newer files first: their checksum may be made in another way.
  if (const auto version = sessionVersionOf(json["schema"].get<std::string>());
      version && *version <= sessionVersion) {
    if (const auto intact = checkIntegrity(json, file); !intact) {
      return core::Failure(intact.error());
    }
  }
  return upgradeSession(json, upgradeSteps())
      .map_error([&file](core::Error error) {
        error.file = file;
        return error;
      })
      .and_then([&] { return fromCurrent(json, folder, file); });
}

}  // namespace

nlohmann::json pathToJson(const fs::path& path) {
  const std::string& bytes = path.native();
  const std::string readable =
      Json::parse(Json(bytes).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
  Json json{{"path", readable}};
  if (readable != bytes) {
    json["path_hex"] = toHex(bytes);
  }
  return json;
}

std::optional<fs::path> pathFromJson(const nlohmann::json& json) {
  if (!json.is_object() || !json.contains("path") || !json["path"].is_string()) {
    return std::nullopt;
  }
  std::string bytes = json["path"].get<std::string>();
  if (const auto hex = json.find("path_hex"); hex != json.end()) {
    auto decoded = hex->is_string() ? fromHex(hex->get<std::string>()) : std::nullopt;
    if (!decoded) {
      return std::nullopt;
    }
    bytes = std::move(*decoded);
  }
  return bytes.find('\0') == std::string::npos ? std::optional<fs::path>(std::move(bytes)) : std::nullopt;
}

bool isSample(const fs::path& path) {
  return path.native().starts_with(":/");
}

std::string sessionToJson(const SessionData& session, const fs::path& folder) {
  Json json = Json::parse(session.unknown, nullptr, false);
  if (!json.is_object()) {
    json = Json::object();
  }
  Json& parameters = json["parameters"];
  if (!parameters.is_object()) {
    parameters = Json::object();
  }
  for (const auto& [id, value] : session.parameters.values()) {
    parameters[id] = valueToJson(value);
  }
  json["runs"] = Json::array();
  for (const fs::path& run : session.runs) {
    json["runs"].push_back(pathToJson(reference(run, folder)));
  }
  json.erase("model");
  if (!session.model.empty()) {
    json["model"] = pathToJson(reference(session.model, folder));
  }
  json["views"] = objects(session.views);
  json["figures"] = objects(session.figures);
  json["lab"] = session.lab;
  json["schema"] = sessionSchema;
  json[checksumKey] = checksumOf(json);
  // The schema comes first, so that the kind of file shows in its first bytes; everything else is sorted.
  OrderedJson file;
  file["schema"] = sessionSchema;
  for (const auto& [key, value] : json.items()) {
    file[key] = value;
  }
  // Nothing that can be invalid UTF-8 gets here but by a mistake; better readable than lost.
  return file.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

core::Result<SessionData> sessionFromJson(std::string_view json, const fs::path& folder,
                                          const std::string& file) {
  return core::parseDocument(json)
      .map_error([&file](core::Error error) {
        error.file = file;
        return error;
      })
      .and_then([&](Json&& document) { return fromParsed(std::move(document), folder, file); });
}

core::Result<SessionData> readSession(const fs::path& path) {
  return core::readFile(path, sizeLimit).and_then([&path](const std::string& content) {
    return sessionFromJson(content, fs::absolute(path).parent_path(), path.string());
  });
}

core::Result<void> writeSession(const SessionData& session, const fs::path& path) {
  return core::writeFileAtomically(path, sessionToJson(session, fs::absolute(path).parent_path()));
}

}  // namespace quantoscope::app
