// SPDX-License-Identifier: GPL-3.0-or-later
// Small weight files for tests, well-formed or not, as bytes; and a folder to put them into. No module's code
// is used here, so that readers are held against something else than themselves.
#pragma once

#include <QTemporaryDir>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <fstream>
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
