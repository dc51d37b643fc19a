// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_cache.h"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <mutex>
#include <set>
#include <utility>

#include "engine/runs/stats_reader.h"

namespace quantoscope::runs {
namespace {

constexpr std::string_view magic = "QSRUN002";
constexpr std::uint64_t mostStrings = 65536;

/// Any change of a single word changes the result: each step is a bijection of the lane it goes into.
std::uint64_t checksum(std::string_view bytes) {
  std::array<std::uint64_t, 4> lanes = {0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9,
                                        0x27D4EB2F165667C5};
  constexpr std::uint64_t factor = 0x9FB21C651E98DF25;
  const auto mix = [](std::uint64_t& lane, std::uint64_t word) {
    lane = std::rotl((lane ^ word) * factor, 29);
  };
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32) {
    std::array<std::uint64_t, 4> words;
    std::memcpy(words.data(), bytes.data() + at, 32);
    for (std::size_t i = 0; i < 4; ++i) {
      mix(lanes[i], words[i]);
    }
  }
  for (; at < bytes.size(); ++at) {
    mix(lanes[0], static_cast<unsigned char>(bytes[at]));
  }
  std::uint64_t sum = bytes.size();
  for (const std::uint64_t lane : lanes) {
    mix(sum, lane);
  }
  return sum ^ (sum >> 32);
}

class Encoder {
 public:
  void number(std::uint64_t value) { m_out.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void text(std::string_view value) {
    number(value.size());
    m_out += value;
  }
  template <typename T>
  void column(const Column<T>& values) {
    number(values.size());
    m_out.resize((m_out.size() + 7) / 8 * 8);
    m_out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
  }
  std::string& bytes() { return m_out; }

 private:
  std::string m_out;
};

/// Reads what Encoder wrote; once something does not fit, everything is empty and good() is false.
class Decoder {
 public:
  Decoder(std::shared_ptr<const std::string> bytes, std::size_t begin)
      : m_bytes(std::move(bytes)), m_at(begin) {}

  bool good() const { return m_good; }
  bool atEnd() const { return m_good && m_at == m_bytes->size(); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    if (take(sizeof value)) {
      std::memcpy(&value, m_bytes->data() + m_at - sizeof value, sizeof value);
    }
    return value;
  }
  std::string text() {
    const std::uint64_t size = number();
    return take(size) ? m_bytes->substr(m_at - size, size) : std::string();
  }
  template <typename T>
  Column<T> column() {
    const std::uint64_t count = number();
    m_at = (m_at + 7) / 8 * 8;
    if (count > m_bytes->size() || !take(count * sizeof(T))) {
      m_good = false;
      return {};
    }
    const char* const begin = m_bytes->data() + m_at - count * sizeof(T);
    return {std::shared_ptr<const T>(m_bytes, reinterpret_cast<const T*>(begin)), count};
  }

 private:
  bool take(std::uint64_t size) {
    m_good = m_good && m_at <= m_bytes->size() && size <= m_bytes->size() - m_at;
    m_at += m_good ? size : 0;
    return m_good;
  }

  std::shared_ptr<const std::string> m_bytes;
  std::size_t m_at;
  bool m_good = true;
};

/// Notes point at static texts; those from a file get a place that lasts as long as the program. There are
/// as many as the readers have sentences.
const char* lasting(const std::string& text) {
  static std::mutex mutex;
  static std::set<std::string> texts;
  const std::scoped_lock lock(mutex);
  return texts.insert(text).first->c_str();
}

/// Whether losses_per_bit holds exactly what grouping the two other lists gives.
bool repeatsTheLists(const RunRecord& record) {
  if (record.lossesPerBit.empty() || record.losses.empty() || record.bitWidths.empty()) {
    return false;
  }
  std::array<const double*, maximumBits + 1> next{};
  std::array<const double*, maximumBits + 1> end{};
  for (const BitLosses& list : record.lossesPerBit) {
    next[static_cast<std::size_t>(list.bits)] = list.losses.begin();
    end[static_cast<std::size_t>(list.bits)] = list.losses.end();
  }
  for (std::size_t i = 0; i < record.losses.size(); ++i) {
    if (record.bitWidths[i] == unknownBits) {
      continue;
    }
    const auto bits = static_cast<std::size_t>(static_cast<unsigned char>(record.bitWidths[i]));
    if (next[bits] == end[bits] ||
        std::bit_cast<std::uint64_t>(*next[bits]) != std::bit_cast<std::uint64_t>(record.losses[i])) {
      return false;
    }
    ++next[bits];
  }
  return next == end;
}

std::string keyOf(const std::filesystem::path& path) {
  std::error_code failed;
  const std::filesystem::path whole = std::filesystem::absolute(path, failed).lexically_normal();
  return fmt::format("run-{:016x}", checksum(whole.string()));
}

}  // namespace

core::Result<FileStamp> stampOf(const std::filesystem::path& path) {
  constexpr std::uint64_t sample = 4096;
  const auto identity = identify(path);
  if (!identity) {
    return core::Failure(identity.error());
  }
  FileStamp stamp{*identity, 0};
  std::string bytes;
  for (const std::uint64_t begin :
       {std::uint64_t{0}, identity->size / 2, identity->size - std::min(identity->size, sample)}) {
    const auto source = openFile(path, begin);
    if (!source) {
      return core::Failure(source.error());
    }
    std::array<char, sample> block{};
    const auto got = (*source)->read(block);
    if (!got) {
      return core::Failure(got.error());
    }
    bytes.append(block.data(), *got);
  }
  stamp.content = checksum(bytes);
  return stamp;
}

std::string encodeRun(const RunRecord& record, const FileStamp& stamp) {
  Encoder out;
  out.bytes().reserve(4096 + record.losses.size() * 9);
  out.bytes() = magic;
  out.number(0);  // the checksum of all that follows
  for (const std::uint64_t part : {stamp.identity.device, stamp.identity.node, stamp.identity.size,
                                   static_cast<std::uint64_t>(stamp.identity.changed), stamp.content}) {
    out.number(part);
  }
  out.column(record.losses);
  out.column(record.bitWidths);
  const bool lists = !repeatsTheLists(record);
  out.number(lists ? record.lossesPerBit.size() : 0);
  for (const BitLosses& list : lists ? record.lossesPerBit : std::vector<BitLosses>()) {
    out.number(static_cast<std::uint64_t>(list.bits));
    out.column(list.losses);
  }
  out.number(record.unknownKeys.size());
  for (const std::string& key : record.unknownKeys) {
    out.text(key);
  }
  out.number(record.notes.size());
  for (const Note& note : record.notes) {
    out.text(note.text);
    out.number(note.arguments.size());
    for (const std::string& argument : note.arguments) {
      out.text(argument);
    }
  }
  const std::uint64_t sum = checksum(std::string_view(out.bytes()).substr(16));
  std::memcpy(out.bytes().data() + 8, &sum, sizeof sum);
  return std::move(out.bytes());
}

std::shared_ptr<const RunRecord> decodeRun(std::string content, const FileStamp& stamp,
                                           const std::filesystem::path& path) {
  const auto bytes = std::make_shared<const std::string>(std::move(content));
  if (bytes->size() < 16 || !bytes->starts_with(magic)) {
    return nullptr;
  }
  Decoder in(bytes, 8);
  if (in.number() != checksum(std::string_view(*bytes).substr(16))) {
    return nullptr;
  }
  FileStamp found;
  found.identity.device = in.number();
  found.identity.node = in.number();
  found.identity.size = in.number();
  found.identity.changed = static_cast<std::int64_t>(in.number());
  found.content = in.number();
  if (found != stamp) {
    return nullptr;
  }
  auto record = std::make_shared<RunRecord>();
  record->name = path.stem().string();
  record->file = path.string();
  record->losses = in.column<double>();
  record->bitWidths = in.column<std::int8_t>();
  const std::uint64_t lists = in.number();
  for (std::uint64_t i = 0; i < lists && i < maximumBits && in.good(); ++i) {
    const auto bits = static_cast<int>(in.number());
    record->lossesPerBit.push_back({bits, in.column<double>()});
  }
  const std::uint64_t keys = in.number();
  for (std::uint64_t i = 0; i < keys && i < mostStrings && in.good(); ++i) {
    record->unknownKeys.push_back(in.text());
  }
  const std::uint64_t notes = in.number();
  for (std::uint64_t i = 0; i < notes && i < mostStrings && in.good(); ++i) {
    Note note{lasting(in.text()), {}};
    const std::uint64_t arguments = in.number();
    for (std::uint64_t j = 0; j < arguments && j < 9 && in.good(); ++j) {
      note.arguments.push_back(in.text());
    }
    record->notes.push_back(std::move(note));
  }
  return in.atEnd() ? std::shared_ptr<const RunRecord>(std::move(record)) : nullptr;
}

core::Result<std::shared_ptr<const RunRecord>> openStatsFile(const std::filesystem::path& path,
                                                             const core::CacheDirectory& cache,
                                                             std::stop_token stop,
                                                             const core::ProgressSink& progress) {
  const auto stamp = stampOf(path);
  const bool cached = stamp && stamp->identity.size >= smallestCached && cache.limitBytes() > 0;
  if (!cached) {
    return readStatsFile(path, std::move(stop), progress);
  }
  const std::string key = keyOf(path);
  if (auto bytes = cache.find(key)) {
    if (auto record = decodeRun(std::move(*bytes), *stamp, path)) {
      return record;
    }
  }
  auto record = readStatsFile(path, stop, progress);
  // A file that changed while it was read is kept by nobody; that it cannot be stored costs only time.
  if (record && !stop.stop_requested()) {
    if (const auto now = stampOf(path); now && *now == *stamp) {
      (void)cache.store(key, encodeRun(**record, *stamp));
    }
  }
  return record;
}

}  // namespace quantoscope::runs
