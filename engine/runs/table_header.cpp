// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/table_header.h"

#include <algorithm>

namespace quantoscope::runs {
namespace {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

TableHeader headerWith(std::string_view line, char delimiter) {
  TableHeader header;
  header.delimiter = delimiter;
  for (const std::string& field : splitTableLine(line, delimiter)) {
    const std::string name(trimmed(field));
    const std::string key = lowered(name);
    std::optional<std::size_t>* const place = key == "loss"        ? &header.loss
                                              : key == "bit_width" ? &header.bits
                                              : key == "iteration" ? &header.iteration
                                                                   : nullptr;
    if (!place) {
      header.others.push_back(name);
    } else if (*place) {
      header.twice = name;
    } else {
      *place = header.names.size();
    }
    header.names.push_back(name);
  }
  return header;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r";
  text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
  text.remove_suffix(text.size() - (text.find_last_not_of(space) + 1));
  return text;
}

std::vector<std::string> splitTableLine(std::string_view line, char delimiter) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
      fields.back() += '"';
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == delimiter && !quoted) {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  return fields;
}

TableHeader readTableHeader(std::string_view line) {
  if (line.starts_with("\xEF\xBB\xBF")) {
    line.remove_prefix(3);
  }
  for (const char delimiter : {',', ';', '\t'}) {
    TableHeader header = headerWith(line, delimiter);
    if (header.iteration || header.loss || header.bits) {
      return header;
    }
  }
  return headerWith(line, ',');
}

}  // namespace quantoscope::runs
