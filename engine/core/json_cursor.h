// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of a parsed JSON document: every value knows its path, and the first thing that is wrong is
// remembered as one sentence. Parsing the text lives in json_document.h. One thread at a time.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::core {

/// A place in a document. Readers go on after a mistake with neutral values (0, "", no elements) and look at
/// JsonReading::failure() once at the end; only the first mistake is kept.
class JsonCursor {
 public:
  /// "costs[3].size"; "the document" at the top.
  std::string path() const;
  bool missing() const { return m_value == nullptr; }
  const nlohmann::json* value() const { return m_value; }

  /// The value under `key`; a mistake when it is not there.
  JsonCursor operator[](const char* key) const;
  /// The value under `key`, or a missing cursor. Null counts as absent.
  JsonCursor find(const char* key) const;
  /// A mistake for every key that is not among `known`.
  void onlyKeys(std::initializer_list<std::string_view> known) const;
  std::vector<std::pair<std::string, JsonCursor>> members() const;
  std::vector<JsonCursor> list(std::size_t least = 0, std::size_t most = 1'000'000) const;

  std::string text() const;
  bool flag() const;
  double number(double lowest = -std::numeric_limits<double>::max(),
                double highest = std::numeric_limits<double>::max()) const;
  std::int64_t integer(std::int64_t lowest, std::int64_t highest) const;

  /// Remembers a mistake of the caller's own; `arguments` follow the path, which is %1.
  void wrong(const char* text, std::vector<std::string> arguments = {}) const;
  /// What the value is, for a sentence: "a list", "12.5".
  std::string described() const;

 private:
  friend class JsonReading;
  JsonCursor(const nlohmann::json* value, std::string path, std::optional<Error>* error)
      : m_value(value), m_path(std::move(path)), m_error(error) {}
  void wrongKind(const char* expected) const;

  const nlohmann::json* m_value;
  std::string m_path;
  std::optional<Error>* m_error;
};

/// Owns the first mistake. Outlives its cursors; the document outlives both.
class JsonReading {
 public:
  explicit JsonReading(const nlohmann::json& document) : m_document(&document) {}
  JsonReading(const JsonReading&) = delete;
  JsonReading& operator=(const JsonReading&) = delete;

  JsonCursor root() { return {m_document, {}, &m_error}; }
  const std::optional<Error>& failure() const { return m_error; }

 private:
  const nlohmann::json* m_document;
  std::optional<Error> m_error;
};

}  // namespace quantoscope::core
