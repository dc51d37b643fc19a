// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines: one object per iteration.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/runs/fault_text.h"
#include "engine/runs/iteration_numbers.h"
#include "engine/runs/plain_number.h"
#include "engine/runs/run_parser.h"

namespace quantoscope::runs {
namespace {

using core::ErrorCode;

constexpr std::size_t mostUnknownKeys = 4096;

/// One line; absent: the key is not there.
struct Record {
  std::optional<double> iteration;
  std::optional<double> loss;
  std::optional<std::int8_t> bits;
};

const char* skipPlainSpace(const char* at) {
  while (*at == ' ') {
    ++at;
  }
  return at;
}

/// Behind `text` if that is what stands at `at`; else null.
template <std::size_t length>
const char* behind(const char* at, const char (&text)[length]) {
  return std::strncmp(at, text, length - 1) == 0 ? at + length - 1 : nullptr;
}

bool isWidth(double value) {
  return value >= minimumBits && value <= maximumBits && value == std::floor(value);
}

/// Reads one member of a plain record into `record`; null if it is unusual in any way.
const char* readPlainMember(const char* at, Record& record) {
  std::optional<double>* target = nullptr;
  bool isBits = false;
  const char* next = behind(at, "\"loss\"");
  if (next) {
    target = &record.loss;
  } else if ((next = behind(at, "\"bit_width\""))) {
    isBits = true;
  } else if ((next = behind(at, "\"iteration\""))) {
    target = &record.iteration;
  } else {
    return nullptr;
  }
  if (isBits ? record.bits.has_value() : target->has_value()) {
    return nullptr;
  }
  next = skipPlainSpace(next);
  if (*next != ':') {
    return nullptr;
  }
  double value = 0;
  const char* const end = readPlainNumber(skipPlainSpace(next + 1), value);
  if (!end || (isBits && !isWidth(value))) {
    return nullptr;
  }
  if (isBits) {
    record.bits = static_cast<std::int8_t>(value);
  } else {
    *target = value;
  }
  return skipPlainSpace(end);
}

/// Reads a record of the known keys with plain numbers; null if it is not all there or unusual in any way.
const char* readPlainRecord(const char* at, Record& record) {
  if (*at != '{') {
    return nullptr;
  }
  record = {};
  for (;;) {
    at = readPlainMember(skipPlainSpace(at + 1), record);
    if (!at || (*at != ',' && *at != '}')) {
      return nullptr;
    }
    if (*at == '}') {
      return at + 1;
    }
  }
}

class RecordLinesParser final : public RunParser {
 public:
  core::Result<bool> advance(ByteSource& source, const ReadControl& control) override;
  core::Result<bool> finish() override { return false; }
  core::Error cutOff() const override { return m_cutOff; }
  std::uint64_t position() const override { return m_position.byte; }
  const RawRun& raw() const override { return m_raw; }

 private:
  bool readRecord(JsonScanner& scanner, Record& record);
  bool readMember(JsonScanner& scanner, Record& record);
  bool readNumber(JsonScanner& scanner, const char* key, double& value);
  bool readBits(JsonScanner& scanner, std::int8_t& bits);
  void takePlainRecords(JsonScanner& scanner);
  void add(const Record& record);
  bool refuse(const char* text, std::vector<std::string> arguments);
  core::Error errorFor(const ScanFault& fault) const;
  std::string line() const { return std::to_string(m_position.lines + 1); }

  bool m_begun = false;
  ScanPosition m_position;  // of the record that is read
  RawRun m_raw;
  std::size_t m_records = 0;
  IterationNumbers m_iterations;
  std::string m_name;
  std::vector<std::string> m_newKeys;  // of the record that is read
  std::optional<core::Error> m_refusal;
  core::Error m_cutOff;
};

bool RecordLinesParser::refuse(const char* text, std::vector<std::string> arguments) {
  m_refusal = core::Error{ErrorCode::BadInput, text, std::move(arguments), {}};
  return false;
}

core::Error RecordLinesParser::errorFor(const ScanFault& fault) const {
  if (fault.kind == ScanFaultKind::Source && fault.error) {
    return *fault.error;
  }
  if (fault.kind == ScanFaultKind::Truncated) {
    return {
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "is cut off: it ends at byte %1, inside line %2; copy or export it again."),
        {std::to_string(fault.byte), line()},
        {}};
  }
  return {ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "is not valid JSON lines: line %1 goes wrong at its byte %2; correct the line or "
                           "export the file again."),
          {line(), std::to_string(fault.byte - m_position.lineBegin + 1)},
          {}};
}

core::Result<bool> RecordLinesParser::advance(ByteSource& source, const ReadControl& control) {
  JsonScanner scanner(source, control.stop, control.progress, control.blockBytes, m_position);
  bool whole = m_begun || scanner.beginDocument();
  m_begun = true;
  for (bool more = true; whole;) {
    whole = scanner.hasMore(more);
    m_position = scanner.position();
    if (!whole || !more) {
      break;
    }
    Record record;
    whole = readRecord(scanner, record);
    if (whole) {
      add(record);
      takePlainRecords(scanner);
    }
  }
  m_raw.notes = m_iterations.notes();
  if (m_refusal) {
    return core::Failure(*m_refusal);
  }
  if (!whole) {
    core::Error error = errorFor(scanner.fault());
    if (scanner.fault().kind != ScanFaultKind::Truncated) {
      return core::Failure(std::move(error));
    }
    m_cutOff = std::move(error);
    return false;
  }
  if (m_records > 0 && !m_raw.losses && !m_raw.bitWidths) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "has no record with the key loss or bit_width; choose a file whose "
                                       "lines have them."));
  }
  return true;
}

/// As many of the records that follow as are plain and wholly in the buffer.
void RecordLinesParser::takePlainRecords(JsonScanner& scanner) {
  Record record;
  for (const char* at = scanner.buffered();;) {
    if (*at == '\r') {
      ++at;
    }
    if (*at != '\n') {
      return;
    }
    const char* const begin = at + 1;
    at = readPlainRecord(begin, record);
    if (!at) {
      return;
    }
    scanner.countLine(begin);
    scanner.take(at);
    add(record);
  }
}

void RecordLinesParser::add(const Record& record) {
  if (record.iteration) {
    m_iterations.add(*record.iteration);
  }
  if (record.loss && !m_raw.losses) {
    LossList& losses = m_raw.losses.emplace();
    for (std::size_t i = 0; i < m_records; ++i) {
      losses.push(std::numeric_limits<double>::quiet_NaN());
    }
  }
  if (record.bits && !m_raw.bitWidths) {
    BitList& bits = m_raw.bitWidths.emplace();
    for (std::size_t i = 0; i < m_records; ++i) {
      bits.push(unknownBits);
    }
  }
  if (m_raw.losses) {
    m_raw.losses->push(record.loss.value_or(std::numeric_limits<double>::quiet_NaN()));
  }
  if (m_raw.bitWidths) {
    m_raw.bitWidths->push(record.bits.value_or(unknownBits));
  }
  ++m_records;
  m_raw.unknownKeys.insert(m_raw.unknownKeys.end(), m_newKeys.begin(), m_newKeys.end());
  m_newKeys.clear();
}

bool RecordLinesParser::readRecord(JsonScanner& scanner, Record& record) {
  m_newKeys.clear();
  JsonKind kind{};
  if (!scanner.peek(kind)) {
    return false;
  }
  if (kind != JsonKind::Object) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "line %1 holds a JSON %2 where a JSON object must stand; correct the line "
                                   "or export the file again."),
                  {line(), kindName(kind)});
  }
  if (!scanner.enterObject()) {
    return false;
  }
  for (bool first = true;; first = false) {
    bool more = false;
    if (!scanner.nextMember(first, m_name, more)) {
      return false;
    }
    if (!more) {
      return true;
    }
    if (!readMember(scanner, record)) {
      return false;
    }
  }
}

bool RecordLinesParser::readMember(JsonScanner& scanner, Record& record) {
  const bool loss = m_name == "loss";
  const bool iteration = m_name == "iteration";
  if ((loss && record.loss) || (iteration && record.iteration) || (m_name == "bit_width" && record.bits)) {
    return refuse(QUANTOSCOPE_TEXT("Error", "line %1 has the key \"%2\" twice; remove one of the two."),
                  {line(), m_name});
  }
  if (loss) {
    return readNumber(scanner, "loss", record.loss.emplace(0.0));
  }
  if (iteration) {
    if (!readNumber(scanner, "iteration", record.iteration.emplace(0.0))) {
      return false;
    }
    if (!std::isfinite(*record.iteration)) {
      record.iteration.reset();
    }
    return true;
  }
  if (m_name == "bit_width") {
    return readBits(scanner, record.bits.emplace(unknownBits));
  }
  if (!scanner.skipValue()) {
    return false;
  }
  const auto knows = [this](const std::vector<std::string>& keys) {
    return std::find(keys.begin(), keys.end(), m_name) != keys.end();
  };
  if (m_raw.unknownKeys.size() + m_newKeys.size() < mostUnknownKeys && !knows(m_raw.unknownKeys) &&
      !knows(m_newKeys)) {
    m_newKeys.push_back(m_name);
  }
  return true;
}

/// Null is NaN.
bool RecordLinesParser::readNumber(JsonScanner& scanner, const char* key, double& value) {
  JsonKind kind{};
  if (!scanner.peek(kind)) {
    return false;
  }
  if (kind == JsonKind::Null) {
    value = std::numeric_limits<double>::quiet_NaN();
    return scanner.skipValue();
  }
  if (kind != JsonKind::Number) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "line %1: %2 is a JSON %3, but it must be a number, NaN or null; correct "
                                   "it or export the file again."),
                  {line(), key, kindName(kind)});
  }
  JsonNumber number;
  if (!scanner.readNumber(number)) {
    return false;
  }
  if (number.overflow) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "line %1: %2 is %3, which is too large for a double; correct it or write "
                                   "Infinity."),
                  {line(), key, core::quotable(scanner.numberText())});
  }
  value = number.value;
  return true;
}

bool RecordLinesParser::readBits(JsonScanner& scanner, std::int8_t& bits) {
  double value = 0;
  if (!readNumber(scanner, "bit_width", value)) {
    return false;
  }
  if (std::isnan(value)) {
    return true;
  }
  if (!isWidth(value)) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "line %1: bit_width is %2, but a bit-width is a whole number from 1 to 64 "
                                   "or null; correct it or export the file again."),
                  {line(), std::isinf(value) ? "Infinity" : core::quotable(scanner.numberText())});
  }
  bits = static_cast<std::int8_t>(value);
  return true;
}

}  // namespace

std::unique_ptr<RunParser> makeRecordLinesParser() {
  return std::make_unique<RecordLinesParser>();
}

}  // namespace quantoscope::runs
