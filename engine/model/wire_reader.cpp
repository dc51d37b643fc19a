// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/wire_reader.h"

#include <algorithm>
#include <utility>

namespace quantoscope::model {
namespace {

constexpr std::size_t windowBytes = std::size_t{1} << 16U;
/// Small at first: fields that are skipped are mostly longer than the window.
constexpr std::size_t firstBytes = 4096;

}  // namespace

WireWindow::WireWindow(StorePtr store)
    : m_store(std::move(store)), m_bytes(std::make_unique_for_overwrite<std::uint8_t[]>(windowBytes)) {}

std::optional<std::uint8_t> WireWindow::slide(std::uint64_t place) {
  if (m_error || place >= m_store->size()) {
    return std::nullopt;
  }
  const bool goesOn = place == m_begin + m_filled;
  const std::size_t size = static_cast<std::size_t>(
      std::min<std::uint64_t>(goesOn ? windowBytes : firstBytes, m_store->size() - place));
  m_filled = 0;
  if (const auto read = m_store->read(place, std::as_writable_bytes(std::span(m_bytes.get(), size))); !read) {
    m_error = read.error();
    return std::nullopt;
  }
  m_begin = place;
  m_filled = size;
  return m_bytes[0];
}

bool WireReader::varint(std::uint64_t& value) {
  value = 0;
  for (unsigned shift = 0; shift < 64 && m_place < m_end; shift += 7) {
    const auto byte = m_window.byte(m_place);
    if (!byte) {
      break;
    }
    ++m_place;
    value |= static_cast<std::uint64_t>(*byte & 0x7FU) << shift;
    if (*byte < 0x80) {
      return true;
    }
  }
  m_good = false;
  return false;
}

bool WireReader::fixed(std::uint64_t& value, std::size_t size) {
  value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const auto byte = m_place < m_end ? m_window.byte(m_place) : std::nullopt;
    if (!byte) {
      m_good = false;
      return false;
    }
    ++m_place;
    value |= static_cast<std::uint64_t>(*byte) << (8 * i);
  }
  return true;
}

bool WireReader::next(WireField& field) {
  std::uint64_t tag = 0;
  if (!m_good || atEnd() || !varint(tag)) {
    return false;
  }
  field.number = static_cast<std::uint32_t>(tag >> 3U);
  field.type = static_cast<WireType>(tag & 7U);
  field.range.begin = m_place;
  m_good = tag >> 3U != 0 && tag >> 3U < (std::uint64_t{1} << 29U);
  switch (m_good ? field.type : WireType{7}) {
    case WireType::Varint:
      varint(field.value);
      break;
    case WireType::Fixed64:
      fixed(field.value, 8);
      break;
    case WireType::Fixed32:
      fixed(field.value, 4);
      break;
    case WireType::Bytes: {
      std::uint64_t size = 0;
      if (varint(size)) {
        m_good = size <= m_end - m_place;
        field.range.begin = m_place;
        m_place += m_good ? size : 0;
      }
      break;
    }
    default:
      m_good = false;
  }
  field.range.end = m_place;
  return m_good;
}

}  // namespace quantoscope::model
