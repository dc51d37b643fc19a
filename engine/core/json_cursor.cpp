// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json_cursor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace quantoscope::core {
namespace {

using nlohmann::json;

std::string keyPath(const std::string& path, std::string_view key) {
  return path.empty() ? std::string(key) : path + "." + std::string(key);
}

}  // namespace

std::string JsonCursor::path() const {
  return m_path.empty() ? "the document" : m_path;
}

std::string JsonCursor::described() const {
  if (missing()) {
    return "nothing";
  }
  switch (m_value->type()) {
    case json::value_t::null:
      return "null";
    case json::value_t::boolean:
      return m_value->get<bool>() ? "true" : "false";
    case json::value_t::string: {
      const auto& text = m_value->get_ref<const std::string&>();
      return text.size() > 60 ? "a long text" : "\"" + text + "\"";
    }
    case json::value_t::array:
      return "a list";
    case json::value_t::object:
      return "an object";
    default:
      return m_value->dump();
  }
}

void JsonCursor::wrong(const char* text, std::vector<std::string> arguments) const {
  if (m_error->has_value()) {
    return;
  }
  arguments.insert(arguments.begin(), path());
  *m_error = Error{ErrorCode::BadInput, text, std::move(arguments), {}};
}

void JsonCursor::wrongKind(const char* expected) const {
  if (!missing()) {
    wrong(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be %3."), {described(), expected});
  }
}

JsonCursor JsonCursor::operator[](const char* key) const {
  JsonCursor found = find(key);
  if (!missing() && m_value->is_object() && found.missing()) {
    JsonCursor(nullptr, keyPath(m_path, key), m_error)
        .wrong(QUANTOSCOPE_TEXT("Error", "%1 is missing; this file needs it."));
  }
  return found;
}

JsonCursor JsonCursor::find(const char* key) const {
  const std::string where = keyPath(m_path, key);
  if (missing()) {
    return {nullptr, where, m_error};
  }
  if (!m_value->is_object()) {
    wrongKind("an object");
    return {nullptr, where, m_error};
  }
  const auto found = m_value->find(key);
  if (found == m_value->end() || found->is_null()) {
    return {nullptr, where, m_error};
  }
  return {&*found, where, m_error};
}

void JsonCursor::onlyKeys(std::initializer_list<std::string_view> known) const {
  for (const auto& [key, value] : members()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      value.wrong(QUANTOSCOPE_TEXT("Error", "%1 is not a key of this file; remove it or correct its name."));
    }
  }
}

std::vector<std::pair<std::string, JsonCursor>> JsonCursor::members() const {
  std::vector<std::pair<std::string, JsonCursor>> all;
  if (missing() || !m_value->is_object()) {
    wrongKind("an object");
    return all;
  }
  for (const auto& [key, value] : m_value->items()) {
    all.emplace_back(key, JsonCursor(&value, keyPath(m_path, key.substr(0, 80)), m_error));
  }
  return all;
}

std::vector<JsonCursor> JsonCursor::list(std::size_t least, std::size_t most) const {
  std::vector<JsonCursor> all;
  if (missing() || !m_value->is_array()) {
    wrongKind("a list");
    return all;
  }
  if (m_value->size() < least || m_value->size() > most) {
    wrong(QUANTOSCOPE_TEXT("Error", "%1 has %2 elements; give %3 to %4."),
          {std::to_string(m_value->size()), std::to_string(least), std::to_string(most)});
    return all;
  }
  all.reserve(m_value->size());
  for (std::size_t i = 0; i < m_value->size(); ++i) {
    all.push_back(JsonCursor(&(*m_value)[i], fmt::format("{}[{}]", m_path, i), m_error));
  }
  return all;
}

std::string JsonCursor::text() const {
  if (missing() || !m_value->is_string()) {
    wrongKind("a text");
    return {};
  }
  return m_value->get<std::string>();
}

bool JsonCursor::flag() const {
  if (missing() || !m_value->is_boolean()) {
    wrongKind("true or false");
    return false;
  }
  return m_value->get<bool>();
}

double JsonCursor::number(double lowest, double highest) const {
  if (missing() || !m_value->is_number()) {
    wrongKind("a number");
    return 0;
  }
  const double number = m_value->get<double>();
  if (!(number >= lowest && number <= highest)) {
    wrong(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be from %3 to %4."),
          {described(), fmt::format("{}", lowest), fmt::format("{}", highest)});
    return 0;
  }
  return number;
}

std::int64_t JsonCursor::integer(std::int64_t lowest, std::int64_t highest) const {
  if (missing() || !m_value->is_number()) {
    wrongKind("a whole number");
    return 0;
  }
  const double number = m_value->get<double>();
  // Beyond 2^53 a double no longer tells whole numbers apart, so nothing larger is accepted.
  if (number != std::floor(number) || std::abs(number) > 0x1p53 || number < static_cast<double>(lowest) ||
      number > static_cast<double>(highest)) {
    wrong(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a whole number from %3 to %4."),
          {described(), std::to_string(lowest), std::to_string(highest)});
    return 0;
  }
  return static_cast<std::int64_t>(number);
}

}  // namespace quantoscope::core
