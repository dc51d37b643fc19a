// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/npy.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/file_kind.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

constexpr std::size_t magicBytes = 8;  // "\x93NUMPY", major, minor
constexpr std::uint64_t mostHeaderBytes = 65536;

/// What the header says, unchecked.
struct NpyHeader {
  std::string description;  ///< of the type; empty if it is not one text
  bool columnMajor = false;
  std::vector<std::uint64_t> shape;
};

/// Reads the one Python literal that is allowed: a dictionary of these three keys.
class LiteralParser {
 public:
  explicit LiteralParser(std::string_view text) : m_rest(text) {}

  bool parse(NpyHeader& header) {
    std::array<bool, 3> given{};
    if (!take('{')) {
      return false;
    }
    while (!take('}')) {
      std::string key;
      if (!text(key) || !take(':')) {
        return false;
      }
      const auto* const known = std::find(keys.begin(), keys.end(), key);
      if (known == keys.end() || std::exchange(given[static_cast<std::size_t>(known - keys.begin())], true)) {
        return false;
      }
      const bool good = key == "descr"           ? description(header.description)
                        : key == "fortran_order" ? flag(header.columnMajor)
                                                 : shape(header.shape);
      if (!good || (!take(',') && !next('}'))) {
        return false;
      }
    }
    skipBlanks();
    return m_rest.empty() && std::all_of(given.begin(), given.end(), [](bool g) { return g; });
  }

 private:
  static constexpr std::array<std::string_view, 3> keys{"descr", "fortran_order", "shape"};

  void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \n\r\t"), m_rest.size())); }
  bool next(char c) {
    skipBlanks();
    return m_rest.starts_with(c);
  }
  bool take(char c) {
    const bool there = next(c);
    m_rest.remove_prefix(there ? 1 : 0);
    return there;
  }
  bool takeWord(std::string_view word) {
    skipBlanks();
    const bool there = m_rest.starts_with(word);
    m_rest.remove_prefix(there ? word.size() : 0);
    return there;
  }

  bool text(std::string& value) {
    skipBlanks();
    if (!m_rest.starts_with('\'') && !m_rest.starts_with('"')) {
      return false;
    }
    const auto end = m_rest.find(m_rest.front(), 1);
    if (end == std::string_view::npos) {
      return false;
    }
    value = m_rest.substr(1, end - 1);
    m_rest.remove_prefix(end + 1);
    return value.find('\\') == std::string::npos;
  }

  /// A text, or the list of a structured type, which is skipped.
  bool description(std::string& value) {
    if (!next('[')) {
      return text(value);
    }
    int depth = 0;
    do {
      depth += next('[') || next('(') ? 1 : 0;
      depth -= next(']') || next(')') ? 1 : 0;
      if (next('\'') || next('"')) {
        std::string ignored;
        if (!text(ignored)) {
          return false;
        }
      } else if (m_rest.empty()) {
        return false;
      } else {
        m_rest.remove_prefix(1);
      }
    } while (depth > 0);
    return true;
  }

  bool flag(bool& value) {
    value = takeWord("True");
    return value || takeWord("False");
  }

  bool shape(std::vector<std::uint64_t>& extents) {
    if (!take('(')) {
      return false;
    }
    while (!take(')')) {
      skipBlanks();
      std::uint64_t extent = 0;
      const auto result = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), extent);
      if (result.ec != std::errc() || extents.size() == mostDimensions) {
        return false;
      }
      m_rest.remove_prefix(static_cast<std::size_t>(result.ptr - m_rest.data()));
      extents.push_back(extent);
      take('L');  // as Python 2 wrote it
      if (!take(',') && !next(')')) {
        return false;
      }
    }
    return true;
  }

  std::string_view m_rest;
};

std::optional<ScalarType> typeOf(std::string_view kind) {
  constexpr std::array<std::pair<std::string_view, ScalarType>, 12> kinds{{{"f8", ScalarType::F64},
                                                                           {"f4", ScalarType::F32},
                                                                           {"f2", ScalarType::F16},
                                                                           {"i1", ScalarType::I8},
                                                                           {"u1", ScalarType::U8},
                                                                           {"i2", ScalarType::I16},
                                                                           {"u2", ScalarType::U16},
                                                                           {"i4", ScalarType::I32},
                                                                           {"u4", ScalarType::U32},
                                                                           {"i8", ScalarType::I64},
                                                                           {"u8", ScalarType::U64},
                                                                           {"b1", ScalarType::Bool}}};
  const auto* const found =
      std::find_if(kinds.begin(), kinds.end(), [kind](const auto& known) { return known.first == kind; });
  return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// Says what is wrong with one array, by its own name where the file has several.
class Complaint {
 public:
  Complaint(const StorePtr& store, const std::string& part) : m_file(store->name()), m_part(part) {}

  core::Failure bad(const char* ofFile, const char* ofPart, std::vector<std::string> arguments,
                    ErrorCode code = ErrorCode::BadInput) const {
    arguments.insert(arguments.begin(), core::quotable(m_part));
    return core::fail(code, m_part.empty() ? ofFile : ofPart, std::move(arguments), m_file);
  }

  core::Failure cutOff(std::uint64_t has, std::uint64_t needs) const {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "is cut off: the array needs %3 bytes, but there are %2; copy or save it again."),
        QUANTOSCOPE_TEXT("Error",
                         "has the array \"%1\" cut off: it needs %3 bytes, but there are %2; copy or save "
                         "it again."),
        {std::to_string(has), std::to_string(needs)});
  }

  core::Failure header() const {
    return bad(QUANTOSCOPE_TEXT("Error", "has no header of a NumPy array where one must be; save it again."),
               QUANTOSCOPE_TEXT(
                   "Error", "has no header of a NumPy array where that of \"%1\" must be; save it again."),
               {});
  }

  core::Failure type(const std::string& description) const {
    if (description.find('O') != std::string::npos) {
      return core::Failure(pickleRefusal(m_file));
    }
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "is an array of type \"%2\", which is not read here; save it as float32, e.g. "
                         "with array.astype(\"float32\")."),
        QUANTOSCOPE_TEXT("Error",
                         "has the array \"%1\" of type \"%2\", which is not read here; save it as "
                         "float32, e.g. with array.astype(\"float32\")."),
        {core::quotable(description)}, ErrorCode::Unsupported);
  }

  core::Failure shape() const {
    return bad(
        QUANTOSCOPE_TEXT("Error", "has a shape that no memory holds; save it again."),
        QUANTOSCOPE_TEXT("Error", "gives the array \"%1\" a shape that no memory holds; save it again."), {});
  }

  core::Failure longer(std::uint64_t bytes) const {
    return bad(
        QUANTOSCOPE_TEXT("Error", "goes on for %2 bytes after its array; save each array in its own file."),
        QUANTOSCOPE_TEXT("Error", "goes on for %2 bytes after the array \"%1\"; save it again."),
        {std::to_string(bytes)});
  }

 private:
  std::string m_file;
  std::string m_part;
};

struct LocatedHeader {
  std::string text;
  std::uint64_t end = 0;  ///< where the elements begin
};

core::Result<LocatedHeader> headerText(const StorePtr& store, const Complaint& complaint) {
  std::array<std::byte, magicBytes + 4> start{};
  const std::size_t present = static_cast<std::size_t>(std::min<std::uint64_t>(start.size(), store->size()));
  if (present < magicBytes + 2) {
    return complaint.cutOff(store->size(), magicBytes + 2);
  }
  if (const auto read = store->read(0, std::span(start).first(present)); !read) {
    return core::Failure(read.error());
  }
  const auto byte = [&start](std::size_t i) { return std::to_integer<std::uint64_t>(start[i]); };
  constexpr std::string_view magic = "\x93NUMPY";
  for (std::size_t i = 0; i < magic.size(); ++i) {
    if (byte(i) != static_cast<unsigned char>(magic[i])) {
      return complaint.header();
    }
  }
  const std::uint64_t version = byte(6);
  if (version < 1 || version > 3) {
    return complaint.header();
  }
  const std::uint64_t begin = magicBytes + (version == 1 ? 2 : 4);
  const std::uint64_t length =
      version == 1 ? byte(8) | byte(9) << 8U : byte(8) | byte(9) << 8U | byte(10) << 16U | byte(11) << 24U;
  if (begin > store->size() || length > store->size() - begin) {
    return complaint.cutOff(store->size(), begin + length);
  }
  if (length > mostHeaderBytes) {
    return complaint.header();
  }
  LocatedHeader header{std::string(static_cast<std::size_t>(length), '\0'), begin + length};
  if (const auto read = store->read(begin, std::as_writable_bytes(std::span(header.text))); !read) {
    return core::Failure(read.error());
  }
  return header;
}

}  // namespace

core::Result<StoredTensor> readNpy(const StorePtr& store, std::string name, const std::string& part) {
  const Complaint complaint(store, part);
  const auto located = headerText(store, complaint);
  if (!located) {
    return core::Failure(located.error());
  }
  NpyHeader header;
  if (!LiteralParser(located->text).parse(header)) {
    return complaint.header();
  }
  const bool hasOrder = !header.description.empty() &&
                        std::string_view("<>|=").find(header.description.front()) != std::string_view::npos;
  const std::string_view kind = std::string_view(header.description).substr(hasOrder ? 1 : 0);
  const auto type = typeOf(kind);
  if (!type) {
    return complaint.type(header.description.empty() ? "structured" : header.description);
  }
  const auto bytes = bytesOf(*type, header.shape);
  if (!bytes) {
    return complaint.shape();
  }
  const std::uint64_t available = store->size() - located->end;
  if (available < *bytes) {
    return complaint.cutOff(available, *bytes);
  }
  if (available > *bytes) {
    return complaint.longer(available - *bytes);
  }
  const bool bigEndian = header.description.front() == '>' && sizeOf(*type) > 1;
  return StoredTensor{
      {std::move(name), *type, std::move(header.shape)}, store, located->end, bigEndian, header.columnMajor};
}

}  // namespace quantoscope::model
