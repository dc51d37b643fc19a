// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/json_header.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <memory_resource>
#include <optional>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/stored_tensor.h"

namespace quantoscope::model {
namespace {

namespace sj = simdjson;
using core::ErrorCode;

static_assert(jsonPadding == sj::SIMDJSON_PADDING);

/// A walk over one document that stops at the first fault. Texts it hands out live as long as it does.
class Walk {
 public:
  Walk(std::string json, const std::string& file) : m_json(std::move(json)), m_file(file) {
    m_json.reserve(m_json.size() + jsonPadding);
  }

  /// Calls member(key, value) for every member of the top-level object; it returns false to stop.
  template <typename Member>
  bool object(const Member& member) {
    sj::ondemand::object root;
    if (bad(m_parser.iterate(m_json).get(m_document))) {
      return false;
    }
    m_located = true;
    if (bad(m_document.get_object().get(root))) {
      return false;
    }
    if (!members(root, member)) {
      return false;
    }
    const char* end = nullptr;
    if (m_document.current_location().get(end) == sj::SUCCESS) {
      return refuse(QUANTOSCOPE_TEXT("Error",
                                     "has a header that goes on after its JSON object has ended; copy or "
                                     "download the file again."));
    }
    return true;
  }

  template <typename Member>
  bool members(sj::ondemand::object& object, const Member& member) {
    for (auto field : object) {
      std::string_view key;
      sj::ondemand::value value;
      if (bad(field.unescaped_key().get(key)) || bad(field.value().get(value))) {
        return false;
      }
      if (!member(key, value)) {
        return false;
      }
    }
    return true;
  }

  /// Takes note of a fault of the JSON itself; true if there is one.
  bool bad(sj::error_code code) {
    if (code == sj::SUCCESS) {
      return false;
    }
    const char* at = nullptr;
    std::size_t byte = 0;
    if (m_located && m_document.current_location().get(at) == sj::SUCCESS && at >= m_json.data() &&
        at <= m_json.data() + m_json.size()) {
      byte = static_cast<std::size_t>(at - m_json.data());
    }
    if (code == sj::INCORRECT_TYPE || code == sj::NUMBER_ERROR || code == sj::NUMBER_OUT_OF_RANGE) {
      refuse(QUANTOSCOPE_TEXT("Error",
                              "has a header with a value of the wrong kind before its byte %1; copy or "
                              "download the file again."),
             {std::to_string(byte)});
    } else {
      refuse(QUANTOSCOPE_TEXT("Error",
                              "has a header that is not valid JSON near its byte %1 (%2); copy or download "
                              "the file again."),
             {std::to_string(byte), reason(code)});
    }
    return true;
  }

  bool refuse(const char* text, std::vector<std::string> arguments = {}) {
    if (!m_error) {
      m_error = core::Error{ErrorCode::BadInput, text, std::move(arguments), m_file};
    }
    return false;
  }

  core::Failure failure() const { return core::Failure(*m_error); }

 private:
  static std::string reason(sj::error_code code) {
    switch (code) {
      case sj::UTF8_ERROR:
        return "UTF-8";
      case sj::UNESCAPED_CHARS:
      case sj::STRING_ERROR:
        return "string";
      case sj::UNCLOSED_STRING:
        return "unclosed string";
      case sj::EMPTY:
        return "empty";
      default:
        return "syntax";
    }
  }

  std::string m_json;
  std::string m_file;
  sj::ondemand::parser m_parser;
  sj::ondemand::document m_document;
  bool m_located = false;  // whether the document has a place yet
  std::optional<core::Error> m_error;
};

constexpr const char* incompleteEntry =
    QUANTOSCOPE_TEXT("Error", "describes the tensor \"%1\" without \"%2\"; copy or download the file again.");
constexpr const char* twice = QUANTOSCOPE_TEXT(
    "Error", "describes the tensor \"%1\" with \"%2\" twice; copy or download the file again.");
constexpr const char* unknownKey = QUANTOSCOPE_TEXT(
    "Error",
    "describes the tensor \"%1\" with \"%2\", which safetensors does not have; is it the right file?");

/// The first `count` of them are numbers that were read.
struct Numbers {
  std::array<std::uint64_t, mostDimensions> values;
  std::size_t count = 0;
};

bool readNumbers(Walk& walk, sj::ondemand::value& value, Numbers& numbers, std::size_t most,
                 std::string_view tensor) {
  sj::ondemand::array array;
  if (walk.bad(value.get_array().get(array))) {
    return false;
  }
  for (auto element : array) {
    std::uint64_t number = 0;
    if (walk.bad(element.get_uint64().get(number))) {
      return false;
    }
    if (numbers.count == most) {
      return walk.refuse(QUANTOSCOPE_TEXT("Error",
                                          "describes the tensor \"%1\" with a list of more than %2 numbers; "
                                          "is it the right file?"),
                         {core::quotable(tensor), std::to_string(most)});
    }
    numbers.values[numbers.count++] = number;
  }
  return true;
}

bool readEntry(Walk& walk, sj::ondemand::value& value, HeaderEntry& entry,
               std::pmr::memory_resource& shapes) {
  constexpr std::array<std::string_view, 3> keys{"dtype", "shape", "data_offsets"};
  constexpr std::size_t shapeKey = 1;
  std::array<bool, 3> given{};
  Numbers shape;
  Numbers offsets;
  sj::ondemand::object object;
  if (walk.bad(value.get_object().get(object))) {
    return false;
  }
  const bool read = walk.members(object, [&](std::string_view key, sj::ondemand::value& member) {
    std::size_t known = 0;
    while (known < keys.size() && keys[known] != key) {
      ++known;
    }
    if (known == keys.size()) {
      return walk.refuse(unknownKey, {core::quotable(entry.name), core::quotable(key)});
    }
    if (given[known]) {
      return walk.refuse(twice, {core::quotable(entry.name), std::string(key)});
    }
    given[known] = true;
    if (known == 0) {
      return !walk.bad(member.get_string().get(entry.type));
    }
    return known == shapeKey ? readNumbers(walk, member, shape, mostDimensions, entry.name)
                             : readNumbers(walk, member, offsets, 2, entry.name);
  });
  if (!read) {
    return false;
  }
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!given[i]) {
      return walk.refuse(incompleteEntry, {core::quotable(entry.name), std::string(keys[i])});
    }
  }
  if (offsets.count != 2) {
    return walk.refuse(QUANTOSCOPE_TEXT("Error",
                                        "gives the tensor \"%1\" no place: its data_offsets are not two "
                                        "numbers; copy or download the file again."),
                       {core::quotable(entry.name)});
  }
  if (shape.count > 0) {
    auto* const kept = static_cast<std::uint64_t*>(
        shapes.allocate(shape.count * sizeof(std::uint64_t), alignof(std::uint64_t)));
    std::copy_n(shape.values.begin(), shape.count, kept);
    entry.shape = {kept, shape.count};
  }
  entry.begin = offsets.values[0];
  entry.end = offsets.values[1];
  return true;
}

/// The metadata of safetensors: texts by name. Not kept.
bool checkMetadata(Walk& walk, sj::ondemand::value& value) {
  sj::ondemand::object object;
  return !walk.bad(value.get_object().get(object)) &&
         walk.members(object, [&walk](std::string_view, sj::ondemand::value& member) {
           std::string_view text;
           return !walk.bad(member.get_string().get(text));
         });
}

}  // namespace

bool isUtf8(std::string_view text) {
  return sj::validate_utf8(text.data(), text.size());
}

struct SafetensorsHeader::Content {
  Content(std::string json, const std::string& file) : walk(std::move(json), file) {}

  Walk walk;
  std::pmr::monotonic_buffer_resource shapes;
  std::vector<HeaderEntry> entries;
};

SafetensorsHeader::SafetensorsHeader(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
SafetensorsHeader::SafetensorsHeader(SafetensorsHeader&&) noexcept = default;
SafetensorsHeader& SafetensorsHeader::operator=(SafetensorsHeader&&) noexcept = default;
SafetensorsHeader::~SafetensorsHeader() = default;

std::span<const HeaderEntry> SafetensorsHeader::entries() const {
  return m_content->entries;
}

core::Result<SafetensorsHeader> parseSafetensorsHeader(std::string json, const std::string& file) {
  // The shortest entries have about so many bytes; moving hundreds of thousands of them takes time.
  constexpr std::size_t shortEntry = 56;
  const std::size_t most = json.size() / shortEntry;
  auto content = std::make_unique<SafetensorsHeader::Content>(std::move(json), file);
  Walk& walk = content->walk;
  std::vector<HeaderEntry>& entries = content->entries;
  entries.reserve(most);
  bool metadata = false;
  const bool read = walk.object([&](std::string_view name, sj::ondemand::value& value) {
    if (name == "__metadata__") {
      if (metadata) {
        return walk.refuse(
            QUANTOSCOPE_TEXT("Error", "has \"%1\" twice in its header; copy or download the file again."),
            {std::string(name)});
      }
      metadata = true;
      return checkMetadata(walk, value);
    }
    HeaderEntry& entry = entries.emplace_back();
    entry.name = name;
    return readEntry(walk, value, entry, content->shapes);
  });
  if (!read) {
    return walk.failure();
  }
  return SafetensorsHeader(std::move(content));
}

core::Result<std::vector<ShardEntry>> parseShardIndex(std::string json, const std::string& file) {
  Walk walk(std::move(json), file);
  std::vector<ShardEntry> entries;
  bool found = false;
  const bool read = walk.object([&](std::string_view key, sj::ondemand::value& value) {
    if (key != "weight_map") {
      return true;  // skipped by the walk
    }
    if (found) {
      return walk.refuse(
          QUANTOSCOPE_TEXT("Error", "has \"%1\" twice in its header; copy or download the file again."),
          {std::string(key)});
    }
    found = true;
    sj::ondemand::object map;
    return !walk.bad(value.get_object().get(map)) &&
           walk.members(map, [&](std::string_view name, sj::ondemand::value& shard) {
             std::string_view text;
             if (walk.bad(shard.get_string().get(text))) {
               return false;
             }
             entries.push_back({std::string(name), std::string(text)});
             return true;
           });
  });
  if (!read) {
    return walk.failure();
  }
  if (!found || entries.empty()) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "lists no weights (\"weight_map\"); choose the index of a sharded "
                                       "model or one of its shards."),
                      {}, file);
  }
  return entries;
}

}  // namespace quantoscope::model
