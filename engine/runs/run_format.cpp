// SPDX-License-Identifier: GPL-3.0-or-later
// Which format a file has, and the parser for it.
#include <string>

#include "engine/runs/json_scanner.h"
#include "engine/runs/run_parser.h"
#include "engine/runs/table_header.h"

namespace quantoscope::runs {
namespace {

bool isStatsKey(std::string_view key) {
  return key == "iteration_losses" || key == "bit_width_usage" || key == "losses_per_bit";
}

bool isRecordKey(std::string_view key) {
  return key == "loss" || key == "bit_width" || key == "iteration";
}

std::string_view withoutMark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// What the object's keys tell: the first one that is known decides.
std::optional<RunFormat> recognizeObject(std::string_view head) {
  const auto source = readFrom(head);
  JsonScanner scanner(*source, {}, {}, head.size());
  JsonKind kind{};
  if (!scanner.beginDocument() || !scanner.peek(kind) || !scanner.enterObject()) {
    return std::nullopt;
  }
  std::string key;
  bool more = false;
  for (bool first = true; scanner.nextMember(first, key, more) && more; first = false) {
    if (isStatsKey(key)) {
      return RunFormat::Stats;
    }
    if (!scanner.peek(kind)) {
      break;
    }
    if (isRecordKey(key) && kind != JsonKind::Array && kind != JsonKind::Object) {
      return RunFormat::RecordLines;
    }
    if (!scanner.skipValue()) {
      break;
    }
  }
  return std::nullopt;
}

/// Whether a second object follows the first one.
bool isSequence(std::string_view head) {
  const auto source = readFrom(head);
  JsonScanner scanner(*source, {}, {}, head.size());
  JsonKind kind{};
  bool more = false;
  return scanner.beginDocument() && scanner.skipValue() && scanner.hasMore(more) && more &&
         scanner.peek(kind) && kind == JsonKind::Object;
}

}  // namespace

std::optional<RunFormat> recognizeRun(std::string_view head) {
  const std::string_view text = withoutMark(head);
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) {
    return std::nullopt;
  }
  if (text[begin] == '{') {
    return recognizeObject(head);
  }
  const TableHeader header = readTableHeader(text.substr(0, text.find('\n')));
  return header.loss || header.bits || header.iteration ? std::optional(RunFormat::Table) : std::nullopt;
}

RunFormat formatOf(std::string_view head) {
  if (const auto known = recognizeRun(head)) {
    return *known;
  }
  const std::string_view text = withoutMark(head);
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos || text[begin] == '[') {
    return RunFormat::Stats;
  }
  if (text[begin] == '{') {
    return isSequence(head) ? RunFormat::RecordLines : RunFormat::Stats;
  }
  const bool columns = readTableHeader(text.substr(0, text.find('\n'))).names.size() > 1;
  return columns ? RunFormat::Table : RunFormat::Stats;
}

std::unique_ptr<RunParser> makeRunParser(RunFormat format) {
  switch (format) {
    case RunFormat::RecordLines:
      return makeRecordLinesParser();
    case RunFormat::Table:
      return makeTableParser();
    case RunFormat::Stats:
      break;
  }
  return makeStatsParser();
}

}  // namespace quantoscope::runs
