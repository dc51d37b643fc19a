// SPDX-License-Identifier: GPL-3.0-or-later
// The wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding), field by field, over a
// store: a message may be of any size, for the content of its fields is not read unless it is asked for. (The
// library's own CodedInputStream counts bytes with 32 bits and only goes forward.) One reader, one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/model/byte_store.h"

namespace quantoscope::model {

/// A part of the store: a message, or the content of a field.
struct WireRange {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  std::uint64_t size() const { return end - begin; }
};

enum class WireType : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

struct WireField {
  std::uint32_t number = 0;
  WireType type = WireType::Varint;
  std::uint64_t value = 0;  ///< of a varint or fixed number
  WireRange range;          ///< of the content: the number itself or the bytes
};

/// A window on the store that moves along with the readers that share it.
class WireWindow {
 public:
  explicit WireWindow(StorePtr store);

  /// The byte at `place`, or nothing where it cannot be read.
  std::optional<std::uint8_t> byte(std::uint64_t place) {
    return place - m_begin < m_filled ? m_bytes[static_cast<std::size_t>(place - m_begin)] : slide(place);
  }
  const StorePtr& store() const { return m_store; }
  /// Why the store could not be read, once that happened.
  const std::optional<core::Error>& error() const { return m_error; }

 private:
  std::optional<std::uint8_t> slide(std::uint64_t place);

  StorePtr m_store;
  std::unique_ptr<std::uint8_t[]> m_bytes;
  std::uint64_t m_begin = 0;
  std::uint64_t m_filled = 0;
  std::optional<core::Error> m_error;
};

/// Goes through the fields of one message.
class WireReader {
 public:
  /// `message` lies inside the window's store.
  WireReader(WireWindow& window, WireRange message)
      : m_window(window), m_place(message.begin), m_end(message.end) {}

  /// False at the end of the message, and where it is damaged or cannot be read (see good()).
  bool next(WireField& field);
  /// A number that is not preceded by its field, as in packed lists.
  bool varint(std::uint64_t& value);
  bool fixed(std::uint64_t& value, std::size_t size);

  bool atEnd() const { return m_place == m_end; }
  bool good() const { return m_good; }
  /// Where it stands; where it broke off if it is not good.
  std::uint64_t place() const { return m_place; }

 private:
  WireWindow& m_window;
  std::uint64_t m_place;
  std::uint64_t m_end;
  bool m_good = true;
};

}  // namespace quantoscope::model
