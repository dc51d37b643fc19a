// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_file.h"

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

std::string reference(const fs::path& path, const fs::path& folder) {
  if (folder.empty() || isSample(path)) {
    return path.generic_string();
  }
  const fs::path relative = path.lexically_relative(folder);
  const bool inside = !relative.empty() && *relative.begin() != "..";
  return (inside ? relative : path).generic_string();
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
    if (!entry.is_object() || !entry.contains("path") || !entry["path"].is_string()) {
      return damaged(file, "an entry of \"runs\" has no path");
    }
    const fs::path path(entry["path"].get<std::string>());
    session.runs.push_back(path.is_absolute() || isSample(path) ? path : (folder / path).lexically_normal());
  }
  return {};
}

core::Result<SessionData> fromParsed(const Json& json, const fs::path& folder, const std::string& file) {
  if (!json.is_object() || !json.contains("schema") || !json["schema"].is_string()) {
    return damaged(file, "it has no schema");
  }
  const std::string schema = json["schema"].get<std::string>();
  if (schema != sessionSchema) {
    return core::fail(
        core::ErrorCode::Unsupported,
        QUANTOSCOPE_TEXT("Error", "holds \"%1\", this program reads \"%2\"; open it with a newer version."),
        {schema, sessionSchema}, file);
  }
  SessionData session;
  Json unknown = Json::object();
  for (const auto& [key, value] : json.items()) {
    core::Result<void> read;
    if (key == "schema") {
      continue;
    } else if (key == "parameters") {
      read = readParameters(value, session, unknown, file);
    } else if (key == "runs") {
      read = readRuns(value, session, folder, file);
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

}  // namespace

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
    json["runs"].push_back({{"path", reference(run, folder)}});
  }
  json["views"] = objects(session.views);
  json["figures"] = objects(session.figures);
  json["lab"] = session.lab;
  // The schema comes first, so that the kind of file shows in its first bytes; everything else is sorted.
  OrderedJson file;
  file["schema"] = sessionSchema;
  for (const auto& [key, value] : json.items()) {
    file[key] = value;
  }
  // Invalid UTF-8 can only come from file names; they are kept readable rather than lost.
  return file.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

core::Result<SessionData> sessionFromJson(std::string_view json, const fs::path& folder,
                                          const std::string& file) {
  return core::parseDocument(json)
      .map_error([&file](core::Error error) {
        error.file = file;
        return error;
      })
      .and_then([&](const Json& document) { return fromParsed(document, folder, file); });
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
