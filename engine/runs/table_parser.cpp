// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: a header and one line per iteration. Fields in quotation marks may hold anything (RFC 4180).
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/runs/iteration_numbers.h"
#include "engine/runs/plain_number.h"
#include "engine/runs/run_parser.h"
#include "engine/runs/table_header.h"

namespace quantoscope::runs {
namespace {

using core::ErrorCode;

constexpr std::size_t longestLine = std::size_t{1} << 20;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

bool isGapWord(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower.empty() || lower == "nan" || lower == "na" || lower == "n/a" || lower == "null" ||
         lower == "none";
}

enum class FieldFault { None, NoNumber, TooLarge };

/// The number in a trimmed field; NaN where it says that there is none.
FieldFault readField(std::string_view text, double& value) {
  if (isGapWord(text)) {
    value = gap;
    return FieldFault::None;
  }
  if (text.front() == '+' && text.size() > 1 && text[1] != '-') {
    text.remove_prefix(1);
  }
  const char* const end = text.data() + text.size();
  const auto [stopped, status] = std::from_chars(text.data(), end, value);
  if (stopped != end || status == std::errc::invalid_argument) {
    return FieldFault::NoNumber;
  }
  if (status == std::errc::result_out_of_range) {
    long double wide = 0;
    const auto again = std::from_chars(text.data(), end, wide);
    if (again.ec != std::errc()
            ? text.find("e-") == std::string_view::npos && text.find("E-") == std::string_view::npos
            : std::abs(wide) > 1) {
      return FieldFault::TooLarge;
    }
    value = 0;
  }
  return FieldFault::None;
}

class TableParser final : public RunParser {
 public:
  core::Result<bool> advance(ByteSource& source, const ReadControl& control) override;
  core::Result<bool> finish() override;
  core::Error cutOff() const override;
  std::uint64_t position() const override { return m_position; }
  const RawRun& raw() const override { return m_raw; }

 private:
  const char* endOfLine(const char* at, const char* end) const;
  bool takeLines(const char*& at, const char* end);
  bool takeLine(const char* begin, const char* end);
  bool takeHeader(std::string_view line);
  bool takeQuotedLine(std::string_view line);
  bool takePlainLine(const char* begin, const char* end);
  bool takeField(std::size_t column, std::string_view field);
  bool use(std::size_t column, double value, std::string_view text);
  std::vector<std::string> where(std::size_t column, std::string_view text) const;
  bool endRecord(std::size_t fields);
  bool refuse(const char* text, std::vector<std::string> arguments);
  bool hasRecords() const;

  std::uint64_t m_position = 0;  // where the line begins that is read next
  std::uint64_t m_line = 0;      // lines before it
  std::optional<TableHeader> m_header;
  RawRun m_raw;
  IterationNumbers m_iterations;
  double m_iteration = gap;  // of the line that is read
  double m_loss = gap;
  std::int8_t m_bits = unknownBits;
  std::string m_rest;  // behind m_position, without an end
  std::optional<core::Error> m_refusal;
};

bool TableParser::refuse(const char* text, std::vector<std::string> arguments) {
  m_refusal = core::Error{ErrorCode::BadInput, text, std::move(arguments), {}};
  return false;
}

core::Error TableParser::cutOff() const {
  return {
      ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error", "is cut off: it ends at byte %1, inside line %2; copy or export it again."),
      {std::to_string(m_position + m_rest.size()), std::to_string(m_line + 1)},
      {}};
}

core::Result<bool> TableParser::advance(ByteSource& source, const ReadControl& control) {
  const std::uint64_t start = m_position;
  std::vector<char> buffer(control.blockBytes + 1 + plainNumberPadding);
  std::size_t held = 0;
  std::uint64_t done = 0;
  for (;;) {
    if (control.stop.stop_requested()) {
      return core::fail(ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."));
    }
    buffer.resize(std::max(buffer.size(), held + control.blockBytes + 1 + plainNumberPadding));
    const auto got = source.read({buffer.data() + held, control.blockBytes});
    if (!got) {
      return core::Failure(got.error());
    }
    if (*got == 0) {
      break;
    }
    held += *got;
    done += *got;
    buffer[held] = 0;
    const char* at = buffer.data();
    if (!takeLines(at, buffer.data() + held)) {
      return core::Failure(*m_refusal);
    }
    const auto taken = static_cast<std::size_t>(at - buffer.data());
    held -= taken;
    std::memmove(buffer.data(), at, held);
    if (held > longestLine) {
      return core::fail(ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error",
                                         "line %1 is longer than %2 bytes; close its quotation marks or "
                                         "choose a table of training statistics."),
                        {std::to_string(m_line + 1), std::to_string(longestLine)});
    }
    if (control.progress) {
      control.progress({start + done, std::max(start + source.size(), start + done)});
    }
  }
  m_rest.assign(buffer.data(), held);
  m_raw.notes = m_iterations.notes();
  return m_rest.empty() && hasRecords();
}

core::Result<bool> TableParser::finish() {
  std::string line = std::exchange(m_rest, {});
  const std::size_t length = line.size();
  line.append(1 + plainNumberPadding, '\0');
  const bool open = std::count(line.begin(), line.end(), '"') % 2 != 0;
  if (open) {
    line.resize(length);
    m_rest = std::move(line);
    return false;
  }
  if (length > 0 && !takeLine(line.data(), line.data() + length)) {
    return core::Failure(*m_refusal);
  }
  m_position += length;
  m_raw.notes = m_iterations.notes();
  if (!hasRecords()) {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "has a header and nothing below it; record at least one iteration."));
  }
  return true;
}

/// A header alone is not yet a table.
bool TableParser::hasRecords() const {
  return (m_raw.losses && !m_raw.losses->empty()) || (m_raw.bitWidths && !m_raw.bitWidths->empty());
}

/// The line break that ends the line at `at`, not counting those in quotation marks; null if it is not there
/// yet.
const char* TableParser::endOfLine(const char* at, const char* end) const {
  const auto length = [&](const char* to) { return static_cast<std::size_t>(to - at); };
  const auto* const lineBreak = static_cast<const char*>(std::memchr(at, '\n', length(end)));
  if (!lineBreak || !std::memchr(at, '"', length(lineBreak))) {
    return lineBreak;
  }
  bool quoted = false;
  for (const char* c = at; c < end; ++c) {
    if (*c == '"') {
      quoted = !quoted;
    } else if (*c == '\n' && !quoted) {
      return c;
    }
  }
  return nullptr;
}

/// Takes every whole line from `at` on and leaves `at` at the first that is not.
bool TableParser::takeLines(const char*& at, const char* end) {
  for (const char* stop = endOfLine(at, end); stop; stop = endOfLine(at, end)) {
    if (!takeLine(at, stop)) {
      return false;
    }
    m_position += static_cast<std::uint64_t>(stop + 1 - at);
    m_line += static_cast<std::uint64_t>(std::count(at, stop + 1, '\n'));
    at = stop + 1;
  }
  return true;
}

bool TableParser::takeLine(const char* begin, const char* end) {
  if (end != begin && end[-1] == '\r') {
    --end;
  }
  const std::string_view line(begin, static_cast<std::size_t>(end - begin));
  if (!m_header) {
    return takeHeader(line);
  }
  if (line.empty()) {
    return true;
  }
  m_iteration = gap;
  m_loss = gap;
  m_bits = unknownBits;
  return line.find('"') == std::string_view::npos ? takePlainLine(begin, end) : takeQuotedLine(line);
}

bool TableParser::takeHeader(std::string_view line) {
  m_header = readTableHeader(line);
  const TableHeader& header = *m_header;
  if (!header.loss && !header.bits) {
    return refuse(
        QUANTOSCOPE_TEXT("Error",
                         "has no column named loss or bit_width in its first line; name the columns "
                         "or choose a table of training statistics."),
        {});
  }
  if (!header.twice.empty()) {
    return refuse(QUANTOSCOPE_TEXT("Error", "has the column %1 twice; remove one of the two."),
                  {header.twice});
  }
  if (header.loss) {
    m_raw.losses.emplace();
  }
  if (header.bits) {
    m_raw.bitWidths.emplace();
  }
  m_raw.unknownKeys = header.others;
  return true;
}

bool TableParser::takePlainLine(const char* begin, const char* end) {
  std::size_t column = 0;
  for (const char* field = begin;; ++column) {
    const char* stop = field;
    double value = 0;
    // Most fields are plain numbers: reading one finds its end, too.
    if (m_header->wants(column)) {
      const char* const behind = readPlainNumber(field, value);
      if (behind && behind <= end && (behind == end || *behind == m_header->delimiter)) {
        stop = behind;
        if (!use(column, value, {field, static_cast<std::size_t>(stop - field)})) {
          return false;
        }
      } else {
        stop = std::find(field, end, m_header->delimiter);
        if (!takeField(column, {field, static_cast<std::size_t>(stop - field)})) {
          return false;
        }
      }
    } else {
      stop = std::find(field, end, m_header->delimiter);
    }
    if (stop == end) {
      return endRecord(column + 1);
    }
    field = stop + 1;
  }
}

bool TableParser::takeQuotedLine(std::string_view line) {
  const std::vector<std::string> fields = splitTableLine(line, m_header->delimiter);
  for (std::size_t column = 0; column < fields.size(); ++column) {
    if (m_header->wants(column) && !takeField(column, fields[column])) {
      return false;
    }
  }
  return endRecord(fields.size());
}

bool TableParser::takeField(std::size_t column, std::string_view field) {
  const std::string_view text = trimmed(field);
  double value = 0;
  switch (readField(text, value)) {
    case FieldFault::NoNumber:
      return refuse(
          QUANTOSCOPE_TEXT("Error",
                           "line %1, column %2: \"%3\" is not a number; write numbers with a point, "
                           "and nothing where there is none."),
          where(column, text));
    case FieldFault::TooLarge:
      return refuse(QUANTOSCOPE_TEXT("Error",
                                     "line %1, column %2: %3 is too large for a double; correct it or write "
                                     "inf."),
                    where(column, text));
    case FieldFault::None:
      break;
  }
  return use(column, value, text);
}

std::vector<std::string> TableParser::where(std::size_t column, std::string_view text) const {
  return {std::to_string(m_line + 1), core::quotable(m_header->names[column]), core::quotable(text)};
}

/// `text` is what stands in the file for `value`.
bool TableParser::use(std::size_t column, double value, std::string_view text) {
  if (column == m_header->loss) {
    m_loss = value;
  } else if (column == m_header->iteration) {
    m_iteration = value;
  } else if (!std::isnan(value)) {
    if (value < minimumBits || value > maximumBits || value != std::floor(value)) {
      return refuse(QUANTOSCOPE_TEXT("Error",
                                     "line %1, column %2: %3 is no bit-width; a bit-width is a whole number "
                                     "from 1 to 64, or nothing."),
                    where(column, text));
    }
    m_bits = static_cast<std::int8_t>(value);
  }
  return true;
}

bool TableParser::endRecord(std::size_t fields) {
  if (fields != m_header->names.size()) {
    return refuse(
        QUANTOSCOPE_TEXT("Error",
                         "line %1 has %2 fields where the first line names %3 columns; correct it "
                         "or export the file again."),
        {std::to_string(m_line + 1), std::to_string(fields), std::to_string(m_header->names.size())});
  }
  if (m_raw.losses) {
    m_raw.losses->push(m_loss);
  }
  if (m_raw.bitWidths) {
    m_raw.bitWidths->push(m_bits);
  }
  if (std::isfinite(m_iteration)) {
    m_iterations.add(m_iteration);
  }
  return true;
}

}  // namespace

std::unique_ptr<RunParser> makeTableParser() {
  return std::make_unique<TableParser>();
}

}  // namespace quantoscope::runs
