// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_follower.h"

#include <algorithm>
#include <chrono>
#include <new>
#include <utility>

#include "engine/runs/stats_reader.h"

namespace quantoscope::runs {
namespace {

constexpr std::uint64_t sampleBytes = 4096;
constexpr std::uint64_t firstMark = std::uint64_t{1} << 16;
/// A file that changed this short a time before it was read may have changed while it was.
constexpr std::chrono::seconds justBefore{10};
constexpr std::size_t headBytes = std::size_t{1} << 16;

std::uint64_t hashOf(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  for (const char c : bytes) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  }
  return hash;
}

/// `length` bytes from `begin` on; fewer if the file ends before.
std::string bytesAt(const std::filesystem::path& path, std::uint64_t begin, std::uint64_t length) {
  const auto source = openFile(path, begin);
  std::string bytes(length, '\0');
  std::size_t held = 0;
  while (source && held < bytes.size()) {
    const auto got = (*source)->read({bytes.data() + held, bytes.size() - held});
    if (!got || *got == 0) {
      break;
    }
    held += *got;
  }
  bytes.resize(held);
  return bytes;
}

}  // namespace

/// Whether the front of a file is still what was read: its beginning, its end, and a few places in between
/// are looked at.
class RunFollower::Prefix {
 public:
  void extendTo(const std::filesystem::path& path, std::uint64_t end) {
    while (m_nextMark <= end) {
      m_marks.push_back(sampleBefore(path, m_nextMark));
      m_nextMark *= 2;
    }
    if (m_head.end < std::min(end, sampleBytes)) {
      m_head = sampleBefore(path, std::min(end, sampleBytes));
    }
    m_tail = sampleBefore(path, end);
  }

  bool holds(const std::filesystem::path& path) const {
    const auto same = [&path](const Sample& sample) {
      return sampleBefore(path, sample.end).hash == sample.hash;
    };
    return same(m_head) && same(m_tail) && std::all_of(m_marks.begin(), m_marks.end(), same);
  }

 private:
  struct Sample {
    std::uint64_t end = 0;
    std::uint64_t hash = 14695981039346656037U;
  };

  static Sample sampleBefore(const std::filesystem::path& path, std::uint64_t end) {
    const std::uint64_t length = std::min(end, sampleBytes);
    return {end, hashOf(length == 0 ? std::string() : bytesAt(path, end - length, length))};
  }

  Sample m_head;
  Sample m_tail;
  std::vector<Sample> m_marks;
  std::uint64_t m_nextMark = firstMark;
};

RunFollower::RunFollower(std::filesystem::path path) : m_path(std::move(path)) {}

RunFollower::RunFollower(std::filesystem::path path, std::shared_ptr<const RunRecord> known)
    : RunFollower(std::move(path)) {
  m_state.record = std::move(known);
  m_begun = true;
  const auto now = identify(m_path);
  const auto time = std::chrono::system_clock::now().time_since_epoch();
  if (now && std::chrono::nanoseconds(now->changed) + justBefore < time) {
    m_seen = *now;
    m_resting = true;
    m_unchanged = restingSteps;
  }
}

RunFollower::~RunFollower() = default;
RunFollower::RunFollower(RunFollower&&) noexcept = default;
RunFollower& RunFollower::operator=(RunFollower&&) noexcept = default;

bool RunFollower::step(std::stop_token stop) {
  const auto now = identify(m_path);
  if (!now) {
    // A file that is replaced is gone for a moment.
    m_unchanged = m_seen ? 0 : m_unchanged + 1;
    m_resting = m_unchanged >= restingSteps;
    m_seen.reset();
    return m_resting && !m_state.problem && showProblem(now.error());
  }
  if (m_seen == *now) {
    ++m_unchanged;
    return !m_resting && m_unchanged >= restingSteps && rest(stop);
  }
  m_unchanged = 0;
  m_resting = false;
  return look(*now, stop);
}

/// Whether the parser may go on where it stopped.
bool RunFollower::canGoOn(const FileIdentity& now) const {
  const bool overJson = m_format == RunFormat::Stats && m_whole;
  if (!m_parser || m_error || overJson || !m_seen || now.device != m_seen->device ||
      now.node != m_seen->node || now.size < m_parser->position()) {
    return false;
  }
  if (m_parser->position() < headBytes && formatOf(bytesAt(m_path, 0, headBytes)) != m_format) {
    return false;
  }
  return m_prefix->holds(m_path);
}

void RunFollower::startAgain() {
  m_format = formatOf(bytesAt(m_path, 0, headBytes));
  m_parser = makeRunParser(m_format);
  m_prefix = std::make_unique<Prefix>();
  m_error.reset();
  m_whole = false;
}

bool RunFollower::look(const FileIdentity& now, const std::stop_token& stop) {
  const bool first = !std::exchange(m_begun, true);
  if (!canGoOn(now)) {
    startAgain();
  }
  const std::uint64_t begin = m_parser->position();
  const auto source = openFile(m_path, begin);
  if (!source) {
    return false;
  }
  m_seen = now;
  try {
    const std::uint64_t left = now.size - std::min(now.size, begin);
    const auto block = static_cast<std::size_t>(std::clamp<std::uint64_t>(left + 1, 4096, 1 << 18));
    const core::Result<bool> whole = m_parser->advance(**source, {stop, {}, block});
    m_parsedBytes += m_parser->position() - begin;
    if (!whole && whole.error().code == core::ErrorCode::Cancelled) {
      m_parser.reset();
      m_seen.reset();
      return false;
    }
    if (!whole) {
      m_error = whole.error();
      m_error->file = m_path.string();
      return false;
    }
    m_whole = *whole;
    m_prefix->extendTo(m_path, m_parser->position());
    auto record = buildRecord(m_parser->raw(), m_path.stem().string(), m_path.string(), !m_whole);
    if (!record) {
      if (m_whole) {
        m_error = std::move(record.error());
      }
      return false;
    }
    const bool shorter = m_state.record && lengthOf(**record) < lengthOf(*m_state.record);
    // A whole document is what somebody meant to write; of lines there may always be more to come.
    if (shorter && (!m_whole || m_format != RunFormat::Stats)) {
      m_withheld = std::move(*record);
      return false;
    }
    return show(std::move(*record), !m_whole || !first);
  } catch (const std::bad_alloc&) {
    m_error = core::Error{core::ErrorCode::Failed,
                          QUANTOSCOPE_TEXT("Error",
                                           "holds more numbers than fit into memory; close other programs or "
                                           "cut the file."),
                          {},
                          m_path.string()};
    return false;
  }
}

/// The file has not changed for a while: now its content counts, whatever it is.
bool RunFollower::rest(const std::stop_token& stop) {
  m_resting = true;
  if (m_error) {
    return showProblem(*m_error);
  }
  if (m_whole && m_state.record && !m_state.record->growing && !m_withheld) {
    return std::exchange(m_state.problem, std::nullopt).has_value();
  }
  if (!m_whole && m_format == RunFormat::Table) {
    // The last line need not end with a line break.
    if (auto record = readStatsFile(m_path, stop)) {
      return show(std::move(*record), false);
    }
  }
  if (m_withheld) {
    return show(std::exchange(m_withheld, nullptr), !m_whole);
  }
  if (!m_state.record || !m_whole) {
    return false;
  }
  return show(m_state.record, false);
}

bool RunFollower::show(std::shared_ptr<const RunRecord> record, bool growing) {
  if (record->growing != growing) {
    auto marked = std::make_shared<RunRecord>(*record);
    marked->growing = growing;
    record = std::move(marked);
  }
  m_withheld.reset();
  m_state.problem.reset();
  m_state.record = std::move(record);
  return true;
}

bool RunFollower::showProblem(core::Error problem) {
  m_withheld.reset();
  m_state.problem = std::move(problem);
  return true;
}

std::size_t lengthOf(const RunRecord& record) {
  std::size_t perBit = 0;
  for (const BitLosses& list : record.lossesPerBit) {
    perBit += list.losses.size();
  }
  return std::max({record.losses.size(), record.bitWidths.size(), perBit});
}

}  // namespace quantoscope::runs
