// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/zip_archive.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

#include "engine/core/quotable.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

constexpr std::uint64_t endSize = 22;  // end of central directory, without its comment
constexpr std::uint64_t mostComment = 65535;
constexpr std::uint64_t locatorSize = 20;  // ZIP64 end of central directory locator
constexpr std::uint64_t end64Size = 56;    // ZIP64 end of central directory
constexpr std::uint64_t entrySize = 46;    // central directory entry, without name, extra and comment
constexpr std::uint64_t localSize = 30;    // local header, without name and extra
constexpr std::uint64_t mostDirectory = std::uint64_t{16} << 20U;
constexpr std::uint64_t bombRatio = 200;
constexpr std::uint64_t bombSize = std::uint64_t{64} << 20U;
constexpr std::uint32_t saysZip64 = 0xFFFFFFFF;

core::Failure damaged(const StorePtr& archive, std::uint64_t byte) {
  return core::fail(
      ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error",
                       "is no complete ZIP archive: what must be at byte %1 is not there; copy or "
                       "save it again."),
      {std::to_string(byte)}, archive->name());
}

/// Little-endian numbers out of a block of bytes; beyond its end they are 0 and the block is not good.
class Fields {
 public:
  explicit Fields(std::string_view bytes) : m_bytes(bytes) {}

  std::uint64_t number(std::size_t at, std::size_t size) {
    if (at > m_bytes.size() || size > m_bytes.size() - at) {
      m_good = false;
      return 0;
    }
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;) {
      value = value << 8U | static_cast<unsigned char>(m_bytes[at + i]);
    }
    return value;
  }
  std::string_view text(std::size_t at, std::size_t size) {
    if (at > m_bytes.size() || size > m_bytes.size() - at) {
      m_good = false;
      return {};
    }
    return m_bytes.substr(at, size);
  }
  bool good() const { return m_good; }

 private:
  std::string_view m_bytes;
  bool m_good = true;
};

core::Result<std::string> block(const StorePtr& archive, std::uint64_t begin, std::uint64_t size) {
  if (begin > archive->size() || size > archive->size() - begin) {
    return damaged(archive, begin);
  }
  std::string bytes(static_cast<std::size_t>(size), '\0');
  const auto read = archive->read(begin, std::as_writable_bytes(std::span(bytes)));
  return read ? core::Result<std::string>(std::move(bytes)) : core::Failure(read.error());
}

struct Directory {
  std::uint64_t begin = 0;
  std::uint64_t size = 0;
  std::uint64_t entries = 0;
};

/// The ZIP64 record that stands for numbers too large for the plain one.
core::Result<Directory> findLarge(const StorePtr& archive, std::uint64_t end) {
  if (end < locatorSize) {
    return damaged(archive, 0);
  }
  const auto locator = block(archive, end - locatorSize, locatorSize);
  if (!locator) {
    return core::Failure(locator.error());
  }
  Fields where(*locator);
  if (where.text(0, 4) != "PK\x06\x07") {
    return damaged(archive, end - locatorSize);
  }
  const std::uint64_t at = where.number(8, 8);
  const auto record = block(archive, at, end64Size);
  if (!record) {
    return core::Failure(record.error());
  }
  Fields fields(*record);
  if (fields.text(0, 4) != "PK\x06\x06") {
    return damaged(archive, at);
  }
  return Directory{fields.number(48, 8), fields.number(40, 8), fields.number(32, 8)};
}

core::Result<Directory> findDirectory(const StorePtr& archive) {
  if (archive->size() < endSize) {
    return damaged(archive, 0);
  }
  const std::uint64_t tailSize = std::min(archive->size(), endSize + mostComment);
  const auto tail = block(archive, archive->size() - tailSize, tailSize);
  if (!tail) {
    return core::Failure(tail.error());
  }
  for (std::uint64_t at = tailSize - endSize + 1; at-- > 0;) {
    Fields fields(std::string_view(*tail).substr(static_cast<std::size_t>(at)));
    if (fields.text(0, 4) != "PK\x05\x06" || fields.number(20, 2) != tailSize - at - endSize) {
      continue;
    }
    const std::uint64_t end = archive->size() - tailSize + at;
    Directory directory{fields.number(16, 4), fields.number(12, 4), fields.number(10, 2)};
    if (directory.begin == saysZip64 || directory.size == saysZip64 || directory.entries == 0xFFFF) {
      const auto large = findLarge(archive, end);
      if (!large) {
        return core::Failure(large.error());
      }
      directory = *large;
    }
    if (directory.begin > end || directory.size > end - directory.begin) {
      return damaged(archive, end);
    }
    return directory;
  }
  return damaged(archive, archive->size());
}

/// The sizes that did not fit into 32 bits, from the entry's extra field.
bool readLargeNumbers(std::string_view extra, ZipMember& member, std::uint64_t& localHeader) {
  Fields all(extra);
  for (std::size_t at = 0; at + 4 <= extra.size();) {
    const std::uint64_t id = all.number(at, 2);
    const auto size = static_cast<std::size_t>(all.number(at + 2, 2));
    if (id == 1) {
      Fields fields(all.text(at + 4, size));
      std::size_t next = 0;
      for (std::uint64_t* number : {&member.size, &member.packed, &localHeader}) {
        if (*number == saysZip64) {
          *number = fields.number(next, 8);
          next += 8;
        }
      }
      return all.good() && fields.good();
    }
    at += 4 + size;
  }
  return false;
}

core::Result<ZipMember> memberOf(const StorePtr& archive, std::string_view entry, std::uint64_t place,
                                 std::uint64_t& consumed, std::uint64_t& localHeader) {
  Fields fields(entry);
  const auto nameSize = static_cast<std::size_t>(fields.number(28, 2));
  const auto extraSize = static_cast<std::size_t>(fields.number(30, 2));
  const auto commentSize = static_cast<std::size_t>(fields.number(32, 2));
  ZipMember member;
  member.name = fields.text(entrySize, nameSize);
  const std::string_view extra = fields.text(entrySize + nameSize, extraSize);
  fields.text(entrySize + nameSize + extraSize, commentSize);
  member.crc = static_cast<std::uint32_t>(fields.number(16, 4));
  member.packed = fields.number(20, 4);
  member.size = fields.number(24, 4);
  localHeader = fields.number(42, 4);
  const bool large = member.packed == saysZip64 || member.size == saysZip64 || localHeader == saysZip64;
  if (fields.text(0, 4) != "PK\x01\x02" || (large && !readLargeNumbers(extra, member, localHeader)) ||
      !fields.good()) {
    return damaged(archive, place);
  }
  consumed = entrySize + nameSize + extraSize + commentSize;
  const std::uint64_t flags = fields.number(8, 2);
  const std::uint64_t method = fields.number(10, 2);
  if ((flags & 1U) != 0 || (method != 0 && method != 8)) {
    return core::fail(
        ErrorCode::Unsupported,
        QUANTOSCOPE_TEXT("Error",
                         "has \"%1\" encrypted or packed in a way that is not read here; save it "
                         "again with numpy.savez."),
        {core::quotable(member.name)}, archive->name());
  }
  member.deflated = method == 8;
  if (!member.deflated && member.packed != member.size) {
    return damaged(archive, place);
  }
  return member;
}

core::Result<void> checkBomb(const StorePtr& archive, const ZipMember& member) {
  if (member.size > bombSize && member.size / bombRatio > member.packed) {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "has \"%1\", whose %2 bytes unpack to %3: no weights do that; get the "
                         "model from a source you trust."),
        {core::quotable(member.name), std::to_string(member.packed), std::to_string(member.size)},
        archive->name());
  }
  return {};
}

/// Finds where the member's bytes begin, behind its local header.
core::Result<void> locate(const StorePtr& archive, std::uint64_t localHeader, std::uint64_t directory,
                          ZipMember& member) {
  const auto header = block(archive, localHeader, localSize);
  if (!header) {
    return core::Failure(header.error());
  }
  Fields fields(*header);
  if (fields.text(0, 4) != "PK\x03\x04") {
    return damaged(archive, localHeader);
  }
  member.begin = localHeader + localSize + fields.number(26, 2) + fields.number(28, 2);
  if (member.begin > directory || member.packed > directory - member.begin) {
    return damaged(archive, member.begin);
  }
  return {};
}

/// Members that share bytes are how small archives unpack to endless ones.
core::Result<void> checkOverlaps(const StorePtr& archive,
                                 std::vector<std::pair<std::uint64_t, std::uint64_t>> places) {
  std::sort(places.begin(), places.end());
  for (std::size_t i = 1; i < places.size(); ++i) {
    if (places[i].first < places[i - 1].second) {
      return core::fail(ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error",
                                         "has two members in the same place, at byte %1: no program saves "
                                         "weights so; get the model from a source you trust."),
                        {std::to_string(places[i].first)}, archive->name());
    }
  }
  return {};
}

core::Result<void> checkNames(const StorePtr& archive, const std::vector<ZipMember>& members) {
  std::vector<std::string_view> names;
  names.reserve(members.size());
  for (const ZipMember& member : members) {
    names.emplace_back(member.name);
  }
  std::sort(names.begin(), names.end());
  const auto repeated = std::adjacent_find(names.begin(), names.end());
  if (repeated != names.end()) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "has two members with the name \"%1\"; save it again."),
                      {core::quotable(*repeated)}, archive->name());
  }
  return {};
}

/// A part of another store.
class PartStore : public ByteStore {
 public:
  PartStore(StorePtr whole, std::uint64_t begin, std::uint64_t size)
      : m_whole(std::move(whole)), m_begin(begin), m_size(size) {}

  std::uint64_t size() const override { return m_size; }
  const std::string& name() const override { return m_whole->name(); }
  core::Result<void> checkUnchanged() const override { return m_whole->checkUnchanged(); }
  core::Result<void> read(std::uint64_t offset, std::span<std::byte> bytes) const override {
    return m_whole->read(m_begin + offset, bytes);
  }

 private:
  StorePtr m_whole;
  std::uint64_t m_begin;
  std::uint64_t m_size;
};

/// zlib's state with its input: too much to have for each of many members.
struct InflateStream {
  InflateStream() { good = ::inflateInit2(&state, -MAX_WBITS) == Z_OK; }
  ~InflateStream() { ::inflateEnd(&state); }
  InflateStream(const InflateStream&) = delete;
  InflateStream& operator=(const InflateStream&) = delete;

  z_stream state{};
  bool good = false;
  std::uint64_t position = 0;  ///< bytes unpacked
  std::uint64_t fed = 0;       ///< packed bytes taken
  uLong crc = ::crc32(0, nullptr, 0);
  std::array<std::byte, 65536> input{};
};

/// The unpacked bytes of a deflated member. One stream serves all readers, in turn.
class InflatedStore : public ByteStore {
 public:
  InflatedStore(StorePtr archive, ZipMember member)
      : m_archive(std::move(archive)), m_member(std::move(member)) {}

  std::uint64_t size() const override { return m_member.size; }
  const std::string& name() const override { return m_archive->name(); }
  core::Result<void> checkUnchanged() const override { return m_archive->checkUnchanged(); }

  core::Result<void> read(std::uint64_t offset, std::span<std::byte> bytes) const override {
    const std::lock_guard lock(m_mutex);
    if (!m_stream || offset < m_stream->position) {
      m_stream = std::make_unique<InflateStream>();
    }
    auto done = m_stream->good ? skipTo(offset) : noMemory();
    if (done) {
      done = unpack(bytes);
    }
    // To begin anew costs less than to keep a stream that has hardly begun; one at its end is of no use.
    constexpr std::uint64_t worthKeeping = 65536;
    if (!done || m_stream->position < worthKeeping || m_stream->position == m_member.size) {
      m_stream.reset();
    }
    return done;
  }

 private:
  core::Failure broken() const {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "has \"%1\" damaged: it does not unpack; copy or save it again."),
        {core::quotable(m_member.name)}, name());
  }

  core::Result<void> noMemory() const {
    return core::fail(
        ErrorCode::Failed,
        QUANTOSCOPE_TEXT("Error", "cannot be unpacked: there is no memory left; close something."), {},
        name());
  }

  core::Result<void> skipTo(std::uint64_t offset) const {
    std::array<std::byte, 16384> skipped;
    while (m_stream->position < offset) {
      const auto part = std::span(skipped).first(
          static_cast<std::size_t>(std::min<std::uint64_t>(skipped.size(), offset - m_stream->position)));
      if (auto read = unpack(part); !read) {
        return read;
      }
    }
    return {};
  }

  core::Result<void> feed() const {
    InflateStream& stream = *m_stream;
    const std::uint64_t left = m_member.packed - stream.fed;
    const auto part =
        std::span(stream.input)
            .first(static_cast<std::size_t>(std::min<std::uint64_t>(stream.input.size(), left)));
    if (part.empty()) {
      return broken();
    }
    if (auto read = m_archive->read(m_member.begin + stream.fed, part); !read) {
      return read;
    }
    stream.fed += part.size();
    stream.state.next_in = reinterpret_cast<Bytef*>(part.data());
    stream.state.avail_in = static_cast<uInt>(part.size());
    return {};
  }

  /// The next bytes of the stream.
  core::Result<void> unpack(std::span<std::byte> bytes) const {
    InflateStream& stream = *m_stream;
    while (!bytes.empty()) {
      if (stream.state.avail_in == 0) {
        if (auto fed = feed(); !fed) {
          return fed;
        }
      }
      const auto room = static_cast<uInt>(std::min<std::size_t>(bytes.size(), std::size_t{1} << 30U));
      stream.state.next_out = reinterpret_cast<Bytef*>(bytes.data());
      stream.state.avail_out = room;
      const int result = ::inflate(&stream.state, Z_NO_FLUSH);
      const std::size_t made = room - stream.state.avail_out;
      stream.crc = ::crc32(stream.crc, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(made));
      stream.position += made;
      bytes = bytes.subspan(made);
      if ((result != Z_OK && result != Z_BUF_ERROR && result != Z_STREAM_END) ||
          (result == Z_STREAM_END && stream.position != m_member.size)) {
        return broken();
      }
    }
    if (stream.position == m_member.size && stream.crc != m_member.crc) {
      return broken();
    }
    return {};
  }

  StorePtr m_archive;
  ZipMember m_member;
  mutable std::mutex m_mutex;                       // guards the stream
  mutable std::unique_ptr<InflateStream> m_stream;  // none: reading begins anew
};

}  // namespace

core::Result<std::vector<ZipMember>> readZipDirectory(const StorePtr& archive) {
  const auto directory = findDirectory(archive);
  if (!directory) {
    return core::Failure(directory.error());
  }
  if (directory->size > mostDirectory || directory->entries > directory->size / entrySize) {
    return damaged(archive, directory->begin);
  }
  const auto bytes = block(archive, directory->begin, directory->size);
  if (!bytes) {
    return core::Failure(bytes.error());
  }
  std::vector<ZipMember> members;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> places;
  std::uint64_t at = 0;
  for (std::uint64_t i = 0; i < directory->entries; ++i) {
    std::uint64_t consumed = 0;
    std::uint64_t localHeader = 0;
    auto member = memberOf(archive, std::string_view(*bytes).substr(static_cast<std::size_t>(at)),
                           directory->begin + at, consumed, localHeader);
    if (!member) {
      return core::Failure(member.error());
    }
    at += consumed;
    const auto located = checkBomb(archive, *member).and_then([&] {
      return locate(archive, localHeader, directory->begin, *member);
    });
    if (!located) {
      return core::Failure(located.error());
    }
    places.emplace_back(localHeader, member->begin + member->packed);
    members.push_back(std::move(*member));
  }
  const auto checked =
      checkNames(archive, members).and_then([&] { return checkOverlaps(archive, std::move(places)); });
  return checked ? core::Result<std::vector<ZipMember>>(std::move(members)) : core::Failure(checked.error());
}

StorePtr openMember(const StorePtr& archive, const ZipMember& member) {
  if (member.deflated) {
    return std::make_shared<InflatedStore>(archive, member);
  }
  return std::make_shared<PartStore>(archive, member.begin, member.size);
}

}  // namespace quantoscope::model
