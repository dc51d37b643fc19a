// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/stats_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <new>
#include <unordered_set>
#include <utility>

#include "engine/runs/json_scanner.h"
#include "engine/runs/record_builder.h"

namespace quantoscope::runs {
namespace {

using core::ErrorCode;

constexpr std::size_t mostKeys = 65536;

/// A text from the file, fit for a sentence: short, on one line.
std::string quotable(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::size_t length = std::min(text.size(), longest);
  while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
    --length;
  }
  std::string shown;
  for (const char c : text.substr(0, length)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      shown += fmt::format("\\x{:02x}", byte);
    } else {
      shown += c;
    }
  }
  return length < text.size() ? shown + "..." : shown;
}

std::string byteName(unsigned char byte) {
  return byte > 0x20 && byte < 0x7F ? fmt::format("'{}'", static_cast<char>(byte))
                                    : fmt::format("0x{:02X}", byte);
}

const char* kindName(JsonKind kind) {
  switch (kind) {
    case JsonKind::Number:
      return "number";
    case JsonKind::String:
      return "string";
    case JsonKind::Object:
      return "object";
    case JsonKind::Array:
      return "array";
    case JsonKind::Boolean:
      return "boolean";
    case JsonKind::Null:
      return "null";
  }
  return "";
}

/// The sentence for a fault: %1 the byte, %2 the place in the document, %3 what stands there, %4 and %5 what
/// must.
const char* faultText(const ScanFault& fault, bool hasPlace) {
  switch (fault.kind) {
    case ScanFaultKind::Truncated:
      return hasPlace ? QUANTOSCOPE_TEXT(
                            "Error", "is cut off: it ends at byte %1, inside %2; copy or export it again.")
                      : QUANTOSCOPE_TEXT("Error", "is cut off: it ends at byte %1; copy or export it again.");
    case ScanFaultKind::UnexpectedByte:
      if (fault.wanted.size() == 1) {
        return hasPlace
                   ? QUANTOSCOPE_TEXT("Error",
                                      "is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; "
                                      "correct it or export the file again.")
                   : QUANTOSCOPE_TEXT("Error",
                                      "is not valid JSON: byte %1 is %3 where %4 must stand; correct it "
                                      "or export the file again.");
      }
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must "
                                    "stand; correct it or export the file again.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct "
                                    "it or export the file again.");
    case ScanFaultKind::NoValue:
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: what begins with %3 at byte %1, inside %2, is no "
                                    "JSON value; correct it or export the file again.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not JSON: what begins with %3 at byte %1 is no JSON value; choose "
                                    "a training-statistics file.");
    case ScanFaultKind::BadNumber:
      return QUANTOSCOPE_TEXT(
          "Error",
          "is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct "
          "it or export the file again.");
    case ScanFaultKind::LongNumber:
      return QUANTOSCOPE_TEXT("Error",
                              "has a number of more than 1024 characters at byte %1, inside %2; round it or "
                              "export the file again.");
    case ScanFaultKind::LongName:
      return QUANTOSCOPE_TEXT("Error",
                              "has a key of more than 65536 bytes at byte %1; choose a training-statistics "
                              "file.");
    case ScanFaultKind::ControlByte:
      return hasPlace ? QUANTOSCOPE_TEXT("Error",
                                         "is not valid JSON: byte %1, in a string inside %2, is the control "
                                         "character %3; escape it or export the file again.")
                      : QUANTOSCOPE_TEXT("Error",
                                         "is not valid JSON: byte %1, in a key, is the control character %3; "
                                         "escape it or export the file again.");
    case ScanFaultKind::BadEscape:
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: the escape sequence at byte %1, in a string inside "
                                    "%2, is broken; correct it or export the file again.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: the escape sequence at byte %1, in a key, is "
                                    "broken; correct it or export the file again.");
    case ScanFaultKind::BadUtf8:
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not UTF-8: byte %1, in a string inside %2, is %3; save the file as "
                                    "UTF-8.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.");
    case ScanFaultKind::TooDeep:
      return QUANTOSCOPE_TEXT("Error",
                              "nests deeper than 128 levels at byte %1, inside %2; choose a "
                              "training-statistics file.");
    case ScanFaultKind::Trailing:
      return QUANTOSCOPE_TEXT(
          "Error", "goes on with %3 at byte %1 after its JSON object has ended; remove what follows.");
    case ScanFaultKind::Source:
      break;
  }
  return QUANTOSCOPE_TEXT("Error", "cannot be read; check the file.");
}

core::Error faultError(const ScanFault& fault, std::string place) {
  if (fault.kind == ScanFaultKind::Source && fault.error) {
    return *fault.error;
  }
  const char* const text = faultText(fault, !place.empty());
  std::vector<std::string> arguments = {std::to_string(fault.byte), std::move(place), byteName(fault.found)};
  for (const char wanted : fault.wanted) {
    arguments.push_back(byteName(static_cast<unsigned char>(wanted)));
  }
  return {ErrorCode::BadInput, text, std::move(arguments), {}};
}

/// "4", " 4" and "4.0" are 4.
std::optional<int> parseBitKey(std::string_view key) {
  constexpr std::string_view space = " \t\r\n";
  key.remove_prefix(std::min(key.find_first_not_of(space), key.size()));
  key.remove_suffix(key.size() - (key.find_last_not_of(space) + 1));
  int bits = 0;
  const auto [end, status] = std::from_chars(key.data(), key.data() + key.size(), bits);
  std::string_view rest = key.substr(static_cast<std::size_t>(end - key.data()));
  const bool zeroFraction =
      rest.size() > 1 && rest.front() == '.' && rest.find_first_not_of('0', 1) == std::string_view::npos;
  const bool whole = status == std::errc() && (rest.empty() || zeroFraction);
  return whole && bits >= minimumBits && bits <= maximumBits ? std::optional(bits) : std::nullopt;
}

class StatsParser {
 public:
  StatsParser(ByteSource& source, std::stop_token stop, const core::ProgressSink& progress,
              std::size_t blockBytes)
      : m_scanner(source, std::move(stop), progress, blockBytes) {}

  /// Absent on success; raw() then holds what was read.
  std::optional<core::Error> parse();
  RawRun& raw() { return m_raw; }

 private:
  bool parseDocument();
  bool parseMember(const std::string& key);
  bool enterList(const std::string& list);
  template <typename Value>
  bool parseList(const std::string& list, std::vector<Value>& values, Value initial,
                 bool (StatsParser::*parseElement)(Value&));
  bool parseLosses(const std::string& list, std::vector<double>& losses);
  bool parseLoss(double& loss);
  bool parseBits(const std::string& list, std::vector<std::int8_t>& bitWidths);
  bool parseBitWidth(std::int8_t& bits);
  bool parseLossesPerBit(const std::string& key);
  bool refuse(const char* text, std::vector<std::string> arguments);

  JsonScanner m_scanner;
  RawRun m_raw;
  std::string m_place;                   // where in the document, for sentences; empty at the top level
  std::optional<std::size_t> m_element;  // which element of the list at m_place
  std::optional<core::Error> m_refusal;  // valid JSON that means nothing to us
};

bool StatsParser::refuse(const char* text, std::vector<std::string> arguments) {
  m_refusal = core::Error{ErrorCode::BadInput, text, std::move(arguments), {}};
  return false;
}

std::optional<core::Error> StatsParser::parse() {
  if (parseDocument()) {
    return std::nullopt;
  }
  if (m_refusal) {
    return m_refusal;
  }
  return faultError(m_scanner.fault(), m_element ? fmt::format("{}[{}]", m_place, *m_element) : m_place);
}

bool StatsParser::parseDocument() {
  JsonKind kind{};
  if (!m_scanner.beginDocument() || !m_scanner.peek(kind)) {
    const ScanFault& fault = m_scanner.fault();
    return fault.kind == ScanFaultKind::Truncated &&
           refuse(QUANTOSCOPE_TEXT("Error", "holds nothing: it ends at byte %1; copy or export it again."),
                  {std::to_string(fault.byte)});
  }
  if (kind != JsonKind::Object) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "holds a JSON %1 where a JSON object must stand; choose a "
                                   "training-statistics file."),
                  {kindName(kind)});
  }
  if (!m_scanner.enterObject()) {
    return false;
  }
  std::unordered_set<std::string> seen;
  std::string key;
  for (bool first = true;; first = false) {
    bool more = false;
    if (!m_scanner.nextMember(first, key, more)) {
      return false;
    }
    if (!more) {
      return m_scanner.endDocument();
    }
    if (!seen.insert(key).second) {
      return refuse(QUANTOSCOPE_TEXT("Error", "has the key \"%1\" twice; remove one of the two."),
                    {quotable(key)});
    }
    if (seen.size() > mostKeys) {
      return refuse(QUANTOSCOPE_TEXT("Error", "has more than %1 keys; choose a training-statistics file."),
                    {std::to_string(mostKeys)});
    }
    m_place = quotable(key);
    if (m_place.empty()) {
      m_place = "\"\"";
    }
    if (!parseMember(key)) {
      return false;
    }
    m_place.clear();
  }
}

bool StatsParser::parseMember(const std::string& key) {
  if (key == "iteration_losses") {
    return parseLosses(key, m_raw.losses.emplace());
  }
  if (key == "bit_width_usage") {
    return parseBits(key, m_raw.bitWidths.emplace());
  }
  if (key == "losses_per_bit") {
    return parseLossesPerBit(key);
  }
  m_raw.unknownKeys.push_back(key);
  return m_scanner.skipValue();
}

bool StatsParser::enterList(const std::string& list) {
  m_place = list;
  JsonKind kind{};
  if (!m_scanner.peek(kind)) {
    return false;
  }
  if (kind != JsonKind::Array) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1 is a JSON %2 where a list must stand; correct it or export the file "
                                   "again."),
                  {list, kindName(kind)});
  }
  return m_scanner.enterArray();
}

template <typename Value>
bool StatsParser::parseList(const std::string& list, std::vector<Value>& values, Value initial,
                            bool (StatsParser::*parseElement)(Value&)) {
  if (!enterList(list)) {
    return false;
  }
  for (bool first = true;; first = false) {
    bool more = false;
    if (!m_scanner.nextElement(first, more)) {
      return false;
    }
    if (!more) {
      m_element.reset();
      return true;
    }
    m_element = values.size();
    if (!(this->*parseElement)(values.emplace_back(initial))) {
      return false;
    }
  }
}

bool StatsParser::parseLosses(const std::string& list, std::vector<double>& losses) {
  return parseList(list, losses, 0.0, &StatsParser::parseLoss);
}

bool StatsParser::parseBits(const std::string& list, std::vector<std::int8_t>& bitWidths) {
  return parseList(list, bitWidths, unknownBits, &StatsParser::parseBitWidth);
}

bool StatsParser::parseLoss(double& loss) {
  JsonKind kind{};
  if (!m_scanner.peek(kind)) {
    return false;
  }
  if (kind == JsonKind::Null) {
    loss = std::numeric_limits<double>::quiet_NaN();
    return m_scanner.skipValue();
  }
  if (kind != JsonKind::Number) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or "
                                   "export the file again."),
                  {m_place, std::to_string(*m_element), kindName(kind)});
  }
  JsonNumber number;
  if (!m_scanner.readNumber(number)) {
    return false;
  }
  if (number.overflow) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1[%2] is %3, which is too large for a double; correct it or write "
                                   "Infinity."),
                  {m_place, std::to_string(*m_element), quotable(m_scanner.numberText())});
  }
  loss = number.value;
  return true;
}

/// Null, and the NaN that a data frame makes of it, leave `bits` as it is.
bool StatsParser::parseBitWidth(std::int8_t& bits) {
  JsonKind kind{};
  if (!m_scanner.peek(kind)) {
    return false;
  }
  if (kind == JsonKind::Null) {
    return m_scanner.skipValue();
  }
  if (kind != JsonKind::Number) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or "
                                   "null; correct it or export the file again."),
                  {m_place, std::to_string(*m_element), kindName(kind)});
  }
  JsonNumber number;
  if (!m_scanner.readNumber(number)) {
    return false;
  }
  if (std::isnan(number.value)) {
    return true;
  }
  if (number.overflow || number.value != std::floor(number.value) || number.value < minimumBits ||
      number.value > maximumBits) {
    const bool infinite = std::isinf(number.value);
    return refuse(
        QUANTOSCOPE_TEXT("Error",
                         "%1[%2] is %3, but a bit-width is a whole number from 1 to 64 or null; "
                         "correct it or export the file again."),
        {m_place, std::to_string(*m_element),
         infinite ? (number.value > 0 ? "Infinity" : "-Infinity") : quotable(m_scanner.numberText())});
  }
  bits = static_cast<std::int8_t>(number.value);
  return true;
}

bool StatsParser::parseLossesPerBit(const std::string& key) {
  JsonKind kind{};
  if (!m_scanner.peek(kind)) {
    return false;
  }
  if (kind != JsonKind::Object) {
    return refuse(
        QUANTOSCOPE_TEXT("Error",
                         "%1 is a JSON %2 where an object with bit-widths as keys must stand; correct "
                         "it or export the file again."),
        {key, kindName(kind)});
  }
  if (!m_scanner.enterObject()) {
    return false;
  }
  std::vector<BitLosses>& lists = m_raw.lossesPerBit.emplace();
  std::string name;
  for (bool first = true;; first = false) {
    bool more = false;
    if (!m_scanner.nextMember(first, name, more)) {
      return false;
    }
    if (!more) {
      return true;
    }
    const auto bits = parseBitKey(name);
    if (!bits) {
      return refuse(QUANTOSCOPE_TEXT("Error",
                                     "%1 has the key \"%2\", but its keys are bit-widths from 1 to 64; "
                                     "correct it or export the file again."),
                    {key, quotable(name)});
    }
    if (std::any_of(lists.begin(), lists.end(), [&](const BitLosses& list) { return list.bits == *bits; })) {
      return refuse(QUANTOSCOPE_TEXT("Error",
                                     "%1 has the bit-width %2 twice, the second time as \"%3\"; join the two "
                                     "lists."),
                    {key, std::to_string(*bits), quotable(name)});
    }
    const std::string list = fmt::format("{}[\"{}\"]", key, quotable(name));
    if (!parseLosses(list, lists.emplace_back(BitLosses{*bits, {}}).losses)) {
      return false;
    }
    m_place = key;
  }
}

core::Result<std::shared_ptr<const RunRecord>> readFromSource(ByteSource& source,
                                                              const std::filesystem::path& file,
                                                              std::stop_token stop,
                                                              const core::ProgressSink& progress,
                                                              std::size_t blockBytes) {
  try {
    StatsParser parser(source, std::move(stop), progress, blockBytes);
    if (auto error = parser.parse()) {
      error->file = file.string();
      return core::Failure(std::move(*error));
    }
    return buildRecord(std::move(parser.raw()), file.stem().string(), file.string());
  } catch (const std::bad_alloc&) {
    return core::fail(ErrorCode::Failed,
                      QUANTOSCOPE_TEXT("Error",
                                       "holds more numbers than fit into memory; close other programs or cut "
                                       "the file."),
                      {}, file.string());
  }
}

}  // namespace

core::Result<std::shared_ptr<const RunRecord>> readStatsFile(const std::filesystem::path& path,
                                                             std::stop_token stop,
                                                             const core::ProgressSink& progress) {
  const auto source = openFile(path);
  if (!source) {
    return core::Failure(source.error());
  }
  return readFromSource(**source, path, std::move(stop), progress, JsonScanner::usualBlock);
}

core::Result<std::shared_ptr<const RunRecord>> parseStats(std::string_view json,
                                                          const std::filesystem::path& file,
                                                          std::stop_token stop,
                                                          const core::ProgressSink& progress,
                                                          std::size_t blockBytes) {
  const auto source = readFrom(json);
  return readFromSource(*source, file, std::move(stop), progress, blockBytes);
}

}  // namespace quantoscope::runs
