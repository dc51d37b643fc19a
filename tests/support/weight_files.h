// SPDX-License-Identifier: GPL-3.0-or-later
// Small weight files for tests, well-formed or not, as bytes; and a folder to put them into. No module's code
// is used here, so that readers are held against something else than themselves.
#pragma once

#include <zlib.h>

#include <QTemporaryDir>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope::test {

/// `value` as `size` bytes, the lowest first.
inline std::string littleEndian(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) {
    bytes += static_cast<char>(value >> static_cast<unsigned>(8 * i));
  }
  return bytes;
}

inline std::string floats(const std::vector<float>& numbers) {
  std::string bytes;
  for (const float number : numbers) {
    bytes += littleEndian(std::bit_cast<std::uint32_t>(number), 4);
  }
  return bytes;
}

inline std::string doubles(const std::vector<double>& numbers) {
  std::string bytes;
  for (const double number : numbers) {
    bytes += littleEndian(std::bit_cast<std::uint64_t>(number), 8);
  }
  return bytes;
}

/// An entry of a safetensors header: "name":{...}.
inline std::string entry(std::string_view name, std::string_view type, std::string_view shape,
                         std::uint64_t begin, std::uint64_t end) {
  return std::string("\"")
      .append(name)
      .append("\":{\"dtype\":\"")
      .append(type)
      .append("\",\"shape\":")
      .append(shape)
      .append(",\"data_offsets\":[")
      .append(std::to_string(begin))
      .append(",")
      .append(std::to_string(end))
      .append("]}");
}

/// Entries as a header.
inline std::string header(const std::vector<std::string>& entries) {
  std::string text = "{";
  for (const std::string& one : entries) {
    text.append(text.size() > 1 ? "," : "").append(one);
  }
  return text.append("}");
}

/// A safetensors file of this header and data.
inline std::string safetensors(std::string_view header, std::string_view data) {
  return littleEndian(header.size(), 8).append(header).append(data);
}

/// A NumPy array file of version 1; `shape` as Python writes it, e.g. "(2, 3)".
inline std::string npy(std::string_view type, bool columnMajor, std::string_view shape,
                       std::string_view data) {
  std::string text = std::string("{'descr': '")
                         .append(type)
                         .append("', 'fortran_order': ")
                         .append(columnMajor ? "True" : "False")
                         .append(", 'shape': ")
                         .append(shape)
                         .append(", }");
  text.append(63 - (text.size() + 10) % 64, ' ').append("\n");
  return std::string("\x93NUMPY\x01")
      .append(1, '\0')
      .append(littleEndian(text.size(), 2))
      .append(text)
      .append(data);
}

/// A member of a ZIP archive. Values that are absent are the true ones; others are written as they are.
struct ZipEntry {
  std::string name;
  std::string content;
  bool deflate = false;
  std::optional<std::uint64_t> size = std::nullopt;    ///< unpacked, as the archive says
  std::optional<std::uint64_t> packed = std::nullopt;  ///< likewise
  std::optional<std::uint32_t> crc = std::nullopt;
  std::optional<std::uint64_t> place = std::nullopt;  ///< of the local header
  int method = -1;                                    ///< 0 stored, 8 deflated
  int flags = 0;
};

inline std::string deflated(const std::string& content) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, content.size()), '\0');
  std::string source = content;
  stream.next_in = reinterpret_cast<Bytef*>(source.data());
  stream.avail_in = static_cast<uInt>(source.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  ::deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

/// A ZIP archive; `large` with all numbers in ZIP64 records.
inline std::string zip(const std::vector<ZipEntry>& entries, bool large = false) {
  std::string archive;
  std::string directory;
  for (const ZipEntry& entry : entries) {
    const std::string bytes = entry.deflate ? deflated(entry.content) : entry.content;
    const std::uint64_t size = entry.size.value_or(entry.content.size());
    const std::uint64_t packed = entry.packed.value_or(bytes.size());
    const std::uint64_t place = entry.place.value_or(archive.size());
    const std::uint32_t crc = entry.crc.value_or(static_cast<std::uint32_t>(::crc32(
        0, reinterpret_cast<const Bytef*>(entry.content.data()), static_cast<uInt>(entry.content.size()))));
    const auto method = static_cast<std::uint64_t>(entry.method >= 0 ? entry.method : entry.deflate ? 8 : 0);
    const std::uint64_t mark = 0xFFFFFFFF;
    const std::string common = littleEndian(static_cast<std::uint64_t>(entry.flags), 2) +
                               littleEndian(method, 2) + littleEndian(0, 4) + littleEndian(crc, 4) +
                               littleEndian(large ? mark : packed, 4) + littleEndian(large ? mark : size, 4) +
                               littleEndian(entry.name.size(), 2);
    const std::string extra = large ? littleEndian(1, 2) + littleEndian(24, 2) + littleEndian(size, 8) +
                                          littleEndian(packed, 8) + littleEndian(place, 8)
                                    : std::string();
    directory += "PK\x01\x02" + littleEndian(45, 2) + littleEndian(45, 2) + common +
                 littleEndian(extra.size(), 2) + std::string(10, '\0') +
                 littleEndian(large ? mark : place, 4) + entry.name + extra;
    archive += "PK\x03\x04" + littleEndian(45, 2) + common + littleEndian(0, 2) + entry.name + bytes;
  }
  const std::uint64_t begin = archive.size();
  const std::uint64_t count = entries.size();
  archive += directory;
  if (large) {
    const std::uint64_t record = archive.size();
    archive += "PK\x06\x06" + littleEndian(44, 8) + littleEndian(45, 2) + littleEndian(45, 2) +
               littleEndian(0, 8) + littleEndian(count, 8) + littleEndian(count, 8) +
               littleEndian(directory.size(), 8) + littleEndian(begin, 8);
    archive += "PK\x06\x07" + littleEndian(0, 4) + littleEndian(record, 8) + littleEndian(1, 4);
  }
  return archive + "PK\x05\x06" + littleEndian(0, 4) + littleEndian(large ? 0xFFFF : count, 2) +
         littleEndian(large ? 0xFFFF : count, 2) + littleEndian(large ? 0xFFFFFFFF : directory.size(), 4) +
         littleEndian(large ? 0xFFFFFFFF : begin, 4) + littleEndian(0, 2);
}

/// Fields of Protocol Buffers messages.
inline std::string varint(std::uint64_t value) {
  std::string bytes;
  for (; value >= 0x80; value >>= 7U) {
    bytes += static_cast<char>(value | 0x80U);
  }
  return bytes += static_cast<char>(value);
}
inline std::string number(std::uint64_t field, std::uint64_t value) {
  return varint(field << 3U) + varint(value);
}
inline std::string message(std::uint64_t field, std::string_view content) {
  return (varint(field << 3U | 2U) + varint(content.size())).append(content);
}

/// A TensorProto of ONNX; `data` are the fields that hold its elements.
inline std::string onnxTensor(std::string_view name, std::uint64_t type,
                              const std::vector<std::uint64_t>& shape, std::string_view data) {
  std::string tensor;
  for (const std::uint64_t extent : shape) {
    tensor += number(1, extent);
  }
  return (tensor + number(2, type) + message(8, name)).append(data);
}

/// A ModelProto with this graph.
inline std::string onnxModel(std::string_view graph) {
  return number(1, 8) + message(2, "test") + message(7, graph) + message(8, message(1, "") + number(2, 16));
}

/// A folder that is gone at the end of the test.
class Folder {
 public:
  std::filesystem::path path() const { return m_folder.path().toStdString(); }
  /// Writes a file, in new folders if need be, and gives its path.
  std::filesystem::path write(const std::string& name, std::string_view content) const {
    const std::filesystem::path file = path() / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    return file;
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace quantoscope::test
