// SPDX-License-Identifier: GPL-3.0-or-later
// JSON objects of lists. The parser is a machine of small steps: each reads one key, one element or a stretch
// of plain numbers, and a step that the end of the input cuts short is as if it had never begun.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <unordered_set>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/runs/fault_text.h"
#include "engine/runs/plain_number.h"
#include "engine/runs/run_parser.h"

namespace quantoscope::runs {
namespace {

using core::ErrorCode;

constexpr std::size_t mostKeys = 65536;

/// The fewest bytes that a loss and a bit-width with their commas usually take: a guess at the length of a
/// list, so that it seldom has to move while it grows.
constexpr std::uint64_t bytesPerLoss = 18;
constexpr std::uint64_t mostReserved = std::uint64_t{1} << 24;

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

/// The end of a comma with what white space usually stands around it; null if anything else stands there.
const char* plainComma(const char* at) {
  while (*at == ' ' || *at == '\n') {
    ++at;
  }
  if (*at != ',') {
    return nullptr;
  }
  ++at;
  while (*at == ' ' || *at == '\n') {
    ++at;
  }
  return at;
}

class StatsParser final : public RunParser {
 public:
  core::Result<bool> advance(ByteSource& source, const ReadControl& control) override;
  core::Result<bool> finish() override { return false; }
  core::Error cutOff() const override { return m_cutOff; }
  std::uint64_t position() const override { return m_position.byte; }
  const RawRun& raw() const override { return m_raw; }

 private:
  enum class State { Begin, Members, Losses, Bits, PerBit, PerBitLosses, End, Over };

  bool step(JsonScanner& scanner);
  bool stepBegin(JsonScanner& scanner);
  bool stepMember(JsonScanner& scanner);
  bool stepPerBit(JsonScanner& scanner);
  bool stepLoss(JsonScanner& scanner, LossList& losses, State after);
  bool stepBits(JsonScanner& scanner);
  bool enterList(JsonScanner& scanner);
  bool readLoss(JsonScanner& scanner, double& loss);
  bool readBits(JsonScanner& scanner, std::int8_t& bits);
  void moveTo(State state) {
    m_state = state;
    m_first = true;
  }
  bool refuse(const char* text, std::vector<std::string> arguments);
  std::string place() const;

  State m_state = State::Begin;
  bool m_first = true;  // nothing of the container that m_state names has been read
  ScanPosition m_position;
  RawRun m_raw;
  std::unordered_set<std::string> m_seen;
  std::string m_name;                    // of the member read last
  std::string m_list;                    // the list or key we are in, for sentences; empty at the top level
  std::optional<std::size_t> m_element;  // which element of it
  std::optional<core::Error> m_refusal;  // valid JSON that means nothing to us
  core::Error m_cutOff;
  std::uint64_t m_expected = 0;  // bytes of the whole input, as far as is known
};

bool StatsParser::refuse(const char* text, std::vector<std::string> arguments) {
  m_refusal = core::Error{ErrorCode::BadInput, text, std::move(arguments), {}};
  return false;
}

std::string StatsParser::place() const {
  return m_element ? fmt::format("{}[{}]", m_list, *m_element) : m_list;
}

core::Result<bool> StatsParser::advance(ByteSource& source, const ReadControl& control) {
  JsonScanner scanner(source, control.stop, control.progress, control.blockBytes, m_position);
  m_expected = m_position.byte + source.size();
  while (m_state != State::Over) {
    m_position = scanner.position();
    if (step(scanner)) {
      continue;
    }
    if (m_refusal) {
      return core::Failure(*m_refusal);
    }
    core::Error error = faultError(scanner.fault(), place());
    if (scanner.fault().kind != ScanFaultKind::Truncated) {
      return core::Failure(std::move(error));
    }
    if (m_state == State::Begin) {
      error.text = QUANTOSCOPE_TEXT("Error", "holds nothing: it ends at byte %1; copy or export it again.");
    }
    m_cutOff = std::move(error);
    return false;
  }
  m_position = scanner.position();
  return true;
}

bool StatsParser::step(JsonScanner& scanner) {
  switch (m_state) {
    case State::Begin:
      return stepBegin(scanner);
    case State::Members:
      return stepMember(scanner);
    case State::Losses:
      return stepLoss(scanner, *m_raw.losses, State::Members);
    case State::Bits:
      return stepBits(scanner);
    case State::PerBit:
      return stepPerBit(scanner);
    case State::PerBitLosses:
      return stepLoss(scanner, m_raw.lossesPerBit->back().losses, State::PerBit);
    case State::End:
      m_state = State::Over;
      return scanner.endDocument();
    case State::Over:
      break;
  }
  return true;
}

bool StatsParser::stepBegin(JsonScanner& scanner) {
  JsonKind kind{};
  if (!scanner.beginDocument() || !scanner.peek(kind)) {
    return false;
  }
  if (kind != JsonKind::Object) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "holds a JSON %1 where a JSON object must stand; choose a "
                                   "training-statistics file."),
                  {kindName(kind)});
  }
  if (!scanner.enterObject()) {
    return false;
  }
  moveTo(State::Members);
  return true;
}

bool StatsParser::stepMember(JsonScanner& scanner) {
  m_list.clear();
  m_element.reset();
  bool more = false;
  if (!scanner.nextMember(m_first, m_name, more)) {
    return false;
  }
  if (!more) {
    moveTo(State::End);
    return true;
  }
  if (m_seen.contains(m_name)) {
    return refuse(QUANTOSCOPE_TEXT("Error", "has the key \"%1\" twice; remove one of the two."),
                  {core::quotable(m_name)});
  }
  if (m_seen.size() == mostKeys) {
    return refuse(QUANTOSCOPE_TEXT("Error", "has more than %1 keys; choose a training-statistics file."),
                  {std::to_string(mostKeys)});
  }
  m_list = m_name.empty() ? "\"\"" : core::quotable(m_name);
  const bool losses = m_name == "iteration_losses";
  const bool bits = m_name == "bit_width_usage";
  const bool perBit = m_name == "losses_per_bit";
  if (losses || bits) {
    if (!enterList(scanner)) {
      return false;
    }
  } else if (perBit) {
    JsonKind kind{};
    if (!scanner.peek(kind)) {
      return false;
    }
    if (kind != JsonKind::Object) {
      return refuse(
          QUANTOSCOPE_TEXT("Error",
                           "%1 is a JSON %2 where an object with bit-widths as keys must stand; correct "
                           "it or export the file again."),
          {m_list, kindName(kind)});
    }
    if (!scanner.enterObject()) {
      return false;
    }
  } else if (!scanner.skipValue()) {
    return false;
  }
  m_seen.insert(m_name);
  m_first = false;
  const std::uint64_t left = m_expected - std::min(m_expected, m_position.byte);
  if (losses) {
    m_raw.losses.emplace().reserve(std::min(left / bytesPerLoss, mostReserved));
    moveTo(State::Losses);
  } else if (bits) {
    m_raw.bitWidths.emplace().reserve(m_raw.losses ? m_raw.losses->size() : 0);
    moveTo(State::Bits);
  } else if (perBit) {
    m_raw.lossesPerBit.emplace();
    moveTo(State::PerBit);
  } else {
    m_raw.unknownKeys.push_back(m_name);
  }
  return true;
}

bool StatsParser::enterList(JsonScanner& scanner) {
  JsonKind kind{};
  if (!scanner.peek(kind)) {
    return false;
  }
  if (kind != JsonKind::Array) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1 is a JSON %2 where a list must stand; correct it or export the file "
                                   "again."),
                  {m_list, kindName(kind)});
  }
  return scanner.enterArray();
}

bool StatsParser::stepPerBit(JsonScanner& scanner) {
  const std::string key = "losses_per_bit";
  m_list = key;
  m_element.reset();
  bool more = false;
  if (!scanner.nextMember(m_first, m_name, more)) {
    return false;
  }
  if (!more) {
    m_state = State::Members;
    m_first = false;
    return true;
  }
  const auto bits = parseBitKey(m_name);
  if (!bits) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1 has the key \"%2\", but its keys are bit-widths from 1 to 64; "
                                   "correct it or export the file again."),
                  {key, core::quotable(m_name)});
  }
  std::vector<RawBitLosses>& lists = *m_raw.lossesPerBit;
  if (std::any_of(lists.begin(), lists.end(), [&](const RawBitLosses& list) { return list.bits == *bits; })) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1 has the bit-width %2 twice, the second time as \"%3\"; join the two "
                                   "lists."),
                  {key, std::to_string(*bits), core::quotable(m_name)});
  }
  m_list = fmt::format("{}[\"{}\"]", key, core::quotable(m_name));
  if (!enterList(scanner)) {
    return false;
  }
  m_first = false;
  lists.push_back({*bits, {}});
  moveTo(State::PerBitLosses);
  return true;
}

bool StatsParser::stepLoss(JsonScanner& scanner, LossList& losses, State after) {
  bool more = false;
  if (!scanner.nextElement(m_first, more)) {
    return false;
  }
  if (!more) {
    m_element.reset();
    m_state = after;
    m_first = false;
    return true;
  }
  m_element = losses.size();
  double loss = 0;
  if (!readLoss(scanner, loss)) {
    return false;
  }
  losses.push(loss);
  m_first = false;
  const char* at = scanner.buffered();
  for (const char* next = plainComma(at); next; next = plainComma(at)) {
    const char* const end = readPlainNumber(next, loss);
    if (!end || *end == 0) {
      break;
    }
    losses.pushFinite(loss);
    at = end;
  }
  scanner.take(at);
  m_element = losses.size() - 1;
  return true;
}

bool StatsParser::stepBits(JsonScanner& scanner) {
  BitList& list = *m_raw.bitWidths;
  bool more = false;
  if (!scanner.nextElement(m_first, more)) {
    return false;
  }
  if (!more) {
    m_element.reset();
    m_state = State::Members;
    m_first = false;
    return true;
  }
  m_element = list.size();
  std::int8_t bits = unknownBits;
  if (!readBits(scanner, bits)) {
    return false;
  }
  list.push(bits);
  m_first = false;
  const char* at = scanner.buffered();
  for (const char* next = plainComma(at); next; next = plainComma(at)) {
    const bool two = next[0] >= '1' && next[0] <= '6' && next[1] >= '0' && next[1] <= '9';
    const int value = two ? (next[0] - '0') * 10 + (next[1] - '0') : next[0] - '0';
    const char end = next[two ? 2 : 1];
    if (value < minimumBits || value > maximumBits || (!two && value > 9) ||
        !(end == ',' || end == ']' || end == ' ' || end == '\n')) {
      break;
    }
    list.push(static_cast<std::int8_t>(value));
    at = next + (two ? 2 : 1);
  }
  scanner.take(at);
  m_element = list.size() - 1;
  return true;
}

bool StatsParser::readLoss(JsonScanner& scanner, double& loss) {
  JsonKind kind{};
  if (!scanner.peek(kind)) {
    return false;
  }
  if (kind == JsonKind::Null) {
    loss = std::numeric_limits<double>::quiet_NaN();
    return scanner.skipValue();
  }
  if (kind != JsonKind::Number) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1[%2] is a JSON %3, but a loss is a number, NaN or null; correct it or "
                                   "export the file again."),
                  {m_list, std::to_string(*m_element), kindName(kind)});
  }
  JsonNumber number;
  if (!scanner.readNumber(number)) {
    return false;
  }
  if (number.overflow) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1[%2] is %3, which is too large for a double; correct it or write "
                                   "Infinity."),
                  {m_list, std::to_string(*m_element), core::quotable(scanner.numberText())});
  }
  loss = number.value;
  return true;
}

/// Null, and the NaN that a data frame makes of it, leave `bits` as it is.
bool StatsParser::readBits(JsonScanner& scanner, std::int8_t& bits) {
  JsonKind kind{};
  if (!scanner.peek(kind)) {
    return false;
  }
  if (kind == JsonKind::Null) {
    return scanner.skipValue();
  }
  if (kind != JsonKind::Number) {
    return refuse(QUANTOSCOPE_TEXT("Error",
                                   "%1[%2] is a JSON %3, but a bit-width is a whole number from 1 to 64 or "
                                   "null; correct it or export the file again."),
                  {m_list, std::to_string(*m_element), kindName(kind)});
  }
  JsonNumber number;
  if (!scanner.readNumber(number)) {
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
        {m_list, std::to_string(*m_element),
         infinite ? (number.value > 0 ? "Infinity" : "-Infinity") : core::quotable(scanner.numberText())});
  }
  bits = static_cast<std::int8_t>(number.value);
  return true;
}

}  // namespace

std::unique_ptr<RunParser> makeStatsParser() {
  return std::make_unique<StatsParser>();
}

}  // namespace quantoscope::runs
