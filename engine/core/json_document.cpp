// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json_document.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope::core {
namespace {

using nlohmann::json;

constexpr std::size_t maximumDepth = 128;

Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return fail(ErrorCode::BadInput, text, std::move(arguments));
}

/// Follows the parser, keeps the path of the value being read and breaks off by throwing what parseDocument()
/// catches.
class Watcher {
 public:
  struct TooDeep {};
  struct Repeated {};

  void see(json::parse_event_t event, const json& parsed) {
    switch (event) {
      case json::parse_event_t::object_start:
      case json::parse_event_t::array_start:
        if (m_levels.size() == maximumDepth) {
          throw TooDeep{};
        }
        m_levels.push_back({event == json::parse_event_t::array_start, 0, {}, {}});
        break;
      case json::parse_event_t::key:
        m_levels.back().key = parsed.get<std::string>();
        if (!m_levels.back().keys.insert(m_levels.back().key).second) {
          throw Repeated{};
        }
        break;
      case json::parse_event_t::object_end:
      case json::parse_event_t::array_end:
        m_levels.pop_back();
        count();
        break;
      case json::parse_event_t::value:
        count();
        break;
    }
  }

  /// "layers[2][0][1]"; "the document" at the top.
  std::string path() const {
    std::string path;
    for (const Level& level : m_levels) {
      if (level.isArray) {
        path += "[" + std::to_string(level.index) + "]";
      } else if (!level.key.empty()) {
        path += (path.empty() ? "" : ".") + level.key;
      }
    }
    return path.empty() ? "the document" : path;
  }

 private:
  struct Level {
    bool isArray;
    std::size_t index;
    std::string key;
    std::set<std::string> keys;
  };

  void count() {
    if (!m_levels.empty()) {
      ++m_levels.back().index;
    }
  }

  std::vector<Level> m_levels;
};

Failure notJson(std::string_view text, std::size_t byte, const Watcher& watcher) {
  const std::size_t at = byte > 0 ? byte - 1 : 0;
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return bad(QUANTOSCOPE_TEXT("Error", "The document is empty; it must hold JSON."));
  }
  for (const std::string_view word : {"NaN", "nan", "Infinity", "inf", "Inf"}) {
    // The parser stops at the word itself, or after its sign.
    const std::size_t start = at < text.size() && text[at] == '-' ? at + 1 : at;
    if (text.substr(std::min(start, text.size())).starts_with(word)) {
      return bad(QUANTOSCOPE_TEXT(
                     "Error", "%1 (byte %2) is not a finite number; JSON knows neither NaN nor infinity."),
                 {watcher.path(), std::to_string(byte)});
    }
  }
  if (at >= text.size()) {
    return bad(
        QUANTOSCOPE_TEXT("Error", "The document ends too early, at byte %1, in %2; is the file complete?"),
        {std::to_string(text.size()), watcher.path()});
  }
  return bad(QUANTOSCOPE_TEXT("Error", "The document is not JSON at byte %1, in %2; correct it there."),
             {std::to_string(byte), watcher.path()});
}

}  // namespace

Result<json> parseDocument(std::string_view text) {
  Watcher watcher;
  try {
    return json::parse(text.begin(), text.end(), [&](int, json::parse_event_t event, json& parsed) {
      watcher.see(event, parsed);
      return true;
    });
  } catch (const Watcher::TooDeep&) {
    return bad(QUANTOSCOPE_TEXT(
                   "Error", "The document is nested deeper than %1 levels; that is not a file of this kind."),
               {std::to_string(maximumDepth)});
  } catch (const Watcher::Repeated&) {
    return bad(QUANTOSCOPE_TEXT("Error", "%1 is given twice; keep one of the two."), {watcher.path()});
  } catch (const json::parse_error& error) {
    return notJson(text, error.byte, watcher);
  } catch (const json::exception&) {
    return bad(QUANTOSCOPE_TEXT("Error", "%1 is too large for a double; give a smaller number."),
               {watcher.path()});
  }
}

}  // namespace quantoscope::core
