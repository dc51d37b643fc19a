// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/onnx_tensor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <mutex>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/json_header.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

// Numbers of the fields of TensorProto and StringStringEntryProto.
enum TensorField : std::uint32_t {
  Dims = 1,
  DataType = 2,
  FloatData = 4,
  Int32Data = 5,
  Int64Data = 7,
  Name = 8,
  RawData = 9,
  DoubleData = 10,
  Uint64Data = 11,
  ExternalData = 13,
  DataLocation = 14,
};
constexpr std::uint32_t entryKey = 1;
constexpr std::uint32_t entryValue = 2;
constexpr std::uint64_t externalLocation = 1;

core::Failure bad(const WireWindow& window, const char* text, std::vector<std::string> arguments) {
  return core::fail(ErrorCode::BadInput, text, std::move(arguments), window.store()->name());
}

/// Where a type's elements are when they are not raw, and how the field holds them.
struct TypedField {
  ScalarType type;
  TensorField field;
};

/// TensorProto.DataType; nothing for those that are left out.
std::optional<TypedField> typeOfNumber(std::uint64_t number) {
  switch (number) {
    case 1:
      return TypedField{ScalarType::F32, FloatData};
    case 2:
      return TypedField{ScalarType::U8, Int32Data};
    case 3:
      return TypedField{ScalarType::I8, Int32Data};
    case 4:
      return TypedField{ScalarType::U16, Int32Data};
    case 5:
      return TypedField{ScalarType::I16, Int32Data};
    case 6:
      return TypedField{ScalarType::I32, Int32Data};
    case 7:
      return TypedField{ScalarType::I64, Int64Data};
    case 9:
      return TypedField{ScalarType::Bool, Int32Data};
    case 10:
      return TypedField{ScalarType::F16, Int32Data};
    case 11:
      return TypedField{ScalarType::F64, DoubleData};
    case 12:
      return TypedField{ScalarType::U32, Uint64Data};
    case 13:
      return TypedField{ScalarType::U64, Uint64Data};
    case 16:
      return TypedField{ScalarType::BF16, Int32Data};
    case 17:
      return TypedField{ScalarType::F8E4M3, Int32Data};
    case 19:
      return TypedField{ScalarType::F8E5M2, Int32Data};
    default:
      return std::nullopt;
  }
}

/// How one element stands in a typed field: 0 as a varint, else so many bytes.
std::size_t fixedSize(TensorField field) {
  return field == FloatData ? 4 : field == DoubleData ? 8 : 0;
}

/// Goes through the elements of one typed field of a tensor, packed or not.
class ElementWalk {
 public:
  ElementWalk(WireWindow& window, WireRange message, TensorField field)
      : m_window(window), m_message(window, message), m_packed(window, {}), m_field(field) {}

  /// False at the end and at faults.
  bool next(std::uint64_t& element) {
    for (;;) {
      if (!m_packed.atEnd()) {
        return fixedSize(m_field) == 0 ? m_packed.varint(element)
                                       : m_packed.fixed(element, fixedSize(m_field));
      }
      WireField field;
      if (!m_message.next(field)) {
        return false;
      }
      if (field.number != m_field) {
        continue;
      }
      if (field.type != WireType::Bytes) {
        element = field.value;
        return true;
      }
      m_packed = Packed(m_window, field.range);
    }
  }
  bool good() const { return m_message.good() && m_packed.good(); }
  std::uint64_t place() const { return m_packed.good() ? m_message.place() : m_packed.place(); }

 private:
  /// A reader that can be replaced by the next one.
  class Packed {
   public:
    Packed(WireWindow& window, WireRange range) : m_reader(std::in_place, window, range) {}
    Packed& operator=(const Packed& other) {
      m_reader.emplace(*other.m_reader);
      return *this;
    }
    Packed(const Packed&) = default;
    ~Packed() = default;
    bool atEnd() const { return m_reader->atEnd(); }
    bool good() const { return m_reader->good(); }
    std::uint64_t place() const { return m_reader->place(); }
    bool varint(std::uint64_t& value) { return m_reader->varint(value); }
    bool fixed(std::uint64_t& value, std::size_t size) { return m_reader->fixed(value, size); }

   private:
    std::optional<WireReader> m_reader;
  };

  WireWindow& m_window;
  WireReader m_message;
  Packed m_packed;
  TensorField m_field;
};

/// The elements of a typed field as little-endian bytes, decoded while reading; reading on from where the
/// last read ended is fast.
class TypedStore : public ByteStore {
 public:
  TypedStore(StorePtr store, WireRange message, TypedField typed, std::uint64_t elements)
      : m_store(std::move(store)),
        m_message(message),
        m_typed(typed),
        m_size(elements * sizeOf(typed.type)) {}

  std::uint64_t size() const override { return m_size; }
  const std::string& name() const override { return m_store->name(); }
  core::Result<void> checkUnchanged() const override { return m_store->checkUnchanged(); }

  core::Result<void> read(std::uint64_t offset, std::span<std::byte> bytes) const override {
    const std::lock_guard lock(m_mutex);
    const std::size_t size = sizeOf(m_typed.type);
    if (!m_progress || offset < m_progress->position) {
      m_progress = std::make_unique<Progress>(m_store, m_message, m_typed.field);
    }
    std::uint64_t& position = m_progress->position;
    std::uint64_t element = 0;
    for (const std::uint64_t end = offset + bytes.size(); position < end; position += size) {
      if (!m_progress->walk.next(element)) {
        const auto failed = brokenOff(m_progress->window, m_progress->walk.place());
        m_progress.reset();
        return failed;
      }
      for (std::size_t i = 0; i < size && position >= offset; ++i) {
        bytes[static_cast<std::size_t>(position - offset) + i] = static_cast<std::byte>(element >> (8 * i));
      }
    }
    // Where it has hardly begun, or is over, it is not worth its memory: there may be many small tensors.
    constexpr std::uint64_t worthKeeping = 65536;
    if (position < worthKeeping || position == m_size) {
      m_progress.reset();
    }
    return {};
  }

 private:
  struct Progress {
    Progress(const StorePtr& store, WireRange message, TensorField field)
        : window(store), walk(window, message, field) {}
    WireWindow window;
    ElementWalk walk;
    std::uint64_t position = 0;  ///< of the walk in the decoded bytes
  };

  StorePtr m_store;
  WireRange m_message;
  TypedField m_typed;
  std::uint64_t m_size;
  mutable std::mutex m_mutex;                    // guards the progress
  mutable std::unique_ptr<Progress> m_progress;  // none: reading begins anew
};

/// What a tensor says of itself.
struct Description {
  std::vector<std::uint64_t> shape;
  std::uint64_t type = 0;
  std::string name;
  std::optional<WireRange> raw;
  bool external = false;
  std::map<std::string, std::string> externalEntries;
};

core::Result<void> readEntry(WireWindow& window, WireRange message,
                             std::map<std::string, std::string>& entries) {
  WireReader reader(window, message);
  WireField field;
  std::array<std::string, 3> texts;
  while (reader.next(field)) {
    if ((field.number == entryKey || field.number == entryValue) && field.type == WireType::Bytes) {
      auto text = readOnnxText(window, field.range);
      if (!text) {
        return core::Failure(text.error());
      }
      texts[field.number] = std::move(*text);
    }
  }
  entries[texts[entryKey]] = texts[entryValue];
  return reader.good() ? core::Result<void>() : brokenOff(window, reader.place());
}

/// Appends the extents of a "dims" field. False: too many or below zero.
bool readDims(WireWindow& window, const WireField& field, std::vector<std::uint64_t>& shape) {
  const auto add = [&shape](std::uint64_t extent) {
    shape.push_back(extent);
    return shape.size() <= mostDimensions && extent <= static_cast<std::uint64_t>(INT64_MAX);
  };
  if (field.type != WireType::Bytes) {
    return add(field.value);
  }
  WireReader packed(window, field.range);
  std::uint64_t extent = 0;
  while (!packed.atEnd()) {
    if (!packed.varint(extent) || !add(extent)) {
      return false;
    }
  }
  return true;
}

core::Result<Description> describeTensor(WireWindow& window, WireRange message) {
  Description description;
  WireReader reader(window, message);
  WireField field;
  while (reader.next(field)) {
    const bool bytes = field.type == WireType::Bytes;
    if (field.number == Dims && !readDims(window, field, description.shape)) {
      return bad(
          window,
          QUANTOSCOPE_TEXT("Error",
                           "gives the tensor at byte %1 a shape that no memory holds; export the model "
                           "again."),
          {std::to_string(message.begin)});
    }
    if (field.number == DataType && !bytes) {
      description.type = field.value;
    } else if (field.number == DataLocation && !bytes) {
      description.external = field.value == externalLocation;
    } else if (field.number == RawData && bytes) {
      description.raw = field.range;
    } else if (field.number == Name && bytes) {
      auto name = readOnnxText(window, field.range);
      if (!name) {
        return core::Failure(name.error());
      }
      description.name = std::move(*name);
    } else if (field.number == ExternalData && bytes) {
      if (const auto read = readEntry(window, field.range, description.externalEntries); !read) {
        return core::Failure(read.error());
      }
    }
  }
  return reader.good() ? core::Result<Description>(std::move(description))
                       : brokenOff(window, reader.place());
}

core::Failure wrongSize(const WireWindow& window, const TensorInfo& info, std::uint64_t has,
                        std::uint64_t needs) {
  return bad(window,
             QUANTOSCOPE_TEXT("Error",
                              "gives the tensor \"%1\" %2 bytes, but its shape and type make %3; export the "
                              "model again."),
             {core::quotable(info.name), std::to_string(has), std::to_string(needs)});
}

core::Result<StoredTensor> external(const WireWindow& window, TensorInfo info,
                                    const std::map<std::string, std::string>& entries, ExternalFiles& files) {
  std::map<std::string, std::uint64_t> numbers{{"offset", 0}, {"length", info.bytes()}};
  for (auto& [key, number] : numbers) {
    const auto entry = entries.find(key);
    if (entry == entries.end()) {
      continue;
    }
    const std::string& digits = entry->second;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (result.ec != std::errc() || result.ptr != digits.data() + digits.size()) {
      return bad(window,
                 QUANTOSCOPE_TEXT("Error",
                                  "gives the tensor \"%1\" the %2 \"%3\" in another file, which is no such "
                                  "number; export the model again."),
                 {core::quotable(info.name), key, core::quotable(digits)});
    }
  }
  const auto location = entries.find("location");
  const auto store = files.open(location == entries.end() ? std::string() : location->second);
  if (!store) {
    return core::Failure(store.error());
  }
  if (numbers["length"] != info.bytes()) {
    return wrongSize(window, info, numbers["length"], info.bytes());
  }
  if (numbers["offset"] > (*store)->size() || info.bytes() > (*store)->size() - numbers["offset"]) {
    return core::fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "is cut off: the tensor \"%1\" should be at bytes %2 to %3, but there are "
                         "%4; copy or download it again."),
        {core::quotable(info.name), std::to_string(numbers["offset"]),
         std::to_string(numbers["offset"] + info.bytes()), std::to_string((*store)->size())},
        (*store)->name());
  }
  return StoredTensor{std::move(info), *store, numbers["offset"]};
}

/// Whether `element` of a typed field is a number of `type`.
bool fits(std::uint64_t element, ScalarType type) {
  const auto number = static_cast<std::int64_t>(element);
  switch (type) {
    case ScalarType::I8:
      return number >= INT8_MIN && number <= INT8_MAX;
    case ScalarType::I16:
      return number >= INT16_MIN && number <= INT16_MAX;
    case ScalarType::I32:
      return number >= INT32_MIN && number <= INT32_MAX;
    case ScalarType::I64:
    case ScalarType::U64:
    case ScalarType::F64:
      return true;
    default:
      return element >> (8 * sizeOf(type)) == 0;
  }
}

core::Result<StoredTensor> typed(WireWindow& window, WireRange message, TensorInfo info, TypedField kind) {
  ElementWalk walk(window, message, kind.field);
  std::uint64_t elements = 0;
  std::uint64_t element = 0;
  while (walk.next(element)) {
    if (!fits(element, info.type)) {
      return bad(window,
                 QUANTOSCOPE_TEXT("Error",
                                  "has a number in the tensor \"%1\" that its type does not have; export the "
                                  "model again."),
                 {core::quotable(info.name)});
    }
    ++elements;
  }
  if (!walk.good()) {
    return brokenOff(window, walk.place());
  }
  if (elements != info.elements()) {
    return wrongSize(window, info, elements * sizeOf(info.type), info.bytes());
  }
  auto store = std::make_shared<TypedStore>(window.store(), message, kind, elements);
  return StoredTensor{std::move(info), std::move(store), 0};
}

}  // namespace

core::Result<StorePtr> ExternalFiles::open(const std::string& location) {
  if (const auto known = m_opened.find(location); known != m_opened.end()) {
    return known->second;
  }
  return m_folder.open(location).map([&](const StorePtr& store) { return m_opened[location] = store; });
}

core::Failure brokenOff(const WireWindow& window, std::uint64_t place) {
  if (window.error()) {
    return core::Failure(*window.error());
  }
  return core::fail(
      ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error",
                       "is cut off or no ONNX: its content breaks off at byte %1; copy or export "
                       "it again."),
      {std::to_string(place)}, window.store()->name());
}

core::Result<std::string> readOnnxText(const WireWindow& window, WireRange range) {
  constexpr std::uint64_t longest = 65536;
  std::string text(static_cast<std::size_t>(std::min(range.size(), longest)), '\0');
  if (const auto read = window.store()->read(range.begin, std::as_writable_bytes(std::span(text))); !read) {
    return core::Failure(read.error());
  }
  if (range.size() > longest || !isUtf8(text)) {
    return bad(
        window,
        QUANTOSCOPE_TEXT("Error",
                         "has a name at byte %1 that is no text (UTF-8, at most 64 KiB); export the model "
                         "again."),
        {std::to_string(range.begin)});
  }
  return text;
}

core::Result<std::optional<StoredTensor>> readOnnxTensor(WireWindow& window, WireRange message,
                                                         std::string name, ExternalFiles& files) {
  auto description = describeTensor(window, message);
  if (!description) {
    return core::Failure(description.error());
  }
  const auto kind = typeOfNumber(description->type);
  if (!kind) {
    return std::optional<StoredTensor>();
  }
  TensorInfo info{name.empty() ? std::move(description->name) : std::move(name), kind->type,
                  std::move(description->shape)};
  const auto bytes = bytesOf(info.type, info.shape);
  if (!bytes) {
    return bad(window,
               QUANTOSCOPE_TEXT("Error",
                                "gives the tensor \"%1\" a shape that no memory holds; copy or download it "
                                "again."),
               {core::quotable(info.name)});
  }
  core::Result<StoredTensor> tensor;
  if (description->external) {
    tensor = external(window, std::move(info), description->externalEntries, files);
  } else if (description->raw && description->raw->size() != *bytes) {
    return wrongSize(window, info, description->raw->size(), *bytes);
  } else if (description->raw) {
    tensor = StoredTensor{std::move(info), window.store(), description->raw->begin};
  } else {
    tensor = typed(window, message, std::move(info), *kind);
  }
  return std::move(tensor).map([](StoredTensor&& read) { return std::optional(std::move(read)); });
}

}  // namespace quantoscope::model
