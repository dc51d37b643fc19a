// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/idx_file.h"

#include <zlib.h>

#include <algorithm>
#include <array>

#include "engine/core/file_io.h"

namespace quantoscope::training {
namespace {

constexpr std::string_view gzipMagic = "\x1f\x8b";
constexpr unsigned char byteType = 8;

core::Failure damaged(const char* text, std::vector<std::string> arguments, const std::string& file) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments), file);
}

/// Closes what inflateInit2 opened.
struct Inflater {
  z_stream stream{};
  bool open = false;
  ~Inflater() {
    if (open) {
      inflateEnd(&stream);
    }
  }
};

core::Result<std::string> unpacked(std::string_view bytes, const std::string& file) {
  Inflater inflater;
  z_stream& stream = inflater.stream;
  inflater.open = inflateInit2(&stream, 16 + MAX_WBITS) == Z_OK;
  if (!inflater.open) {
    return core::fail(core::ErrorCode::Failed,
                      QUANTOSCOPE_TEXT("Error", "cannot be unpacked; there is not enough memory."), {}, file);
  }
  std::string plain;
  std::vector<char> block(std::size_t{1} << 18);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  int status = Z_OK;
  while (status == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(block.data());
    stream.avail_out = static_cast<uInt>(block.size());
    status = inflate(&stream, Z_NO_FLUSH);
    plain.append(block.data(), block.size() - stream.avail_out);
    if (plain.size() > mostIdxBytes) {
      return damaged(QUANTOSCOPE_TEXT("Error", "unpacks to more than %1 bytes; this is no set of images."),
                     {std::to_string(mostIdxBytes)}, file);
    }
  }
  if (status != Z_STREAM_END) {
    const bool ended = stream.avail_in == 0;
    return damaged(
        ended ? QUANTOSCOPE_TEXT("Error",
                                 "ends at byte %1 in the middle of its compressed data; get the file anew.")
              : QUANTOSCOPE_TEXT("Error", "is damaged at byte %1 of its compressed data; get the file anew."),
        {std::to_string(bytes.size() - stream.avail_in)}, file);
  }
  return plain;
}

std::size_t bigEndian(std::string_view bytes, std::size_t at) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  }
  return number;
}

core::Result<IdxArray> parsePlain(std::string_view bytes, std::size_t dimensions, const std::string& file) {
  const std::size_t header = 4 + 4 * dimensions;
  const auto byte = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  for (std::size_t i = 0; i < 4 && i < bytes.size(); ++i) {
    const auto expected = static_cast<unsigned char>(i < 2 ? 0 : i == 2 ? byteType : dimensions);
    if (byte(i) != expected) {
      return damaged(
          QUANTOSCOPE_TEXT("Error", "is not an IDX file of bytes with %1 dimensions: byte %2 is %3, not %4."),
          {std::to_string(dimensions), std::to_string(i), std::to_string(byte(i)), std::to_string(expected)},
          file);
    }
  }
  const auto ends = [&](std::size_t expected) {
    return damaged(
        QUANTOSCOPE_TEXT("Error", "ends at byte %1, but its header speaks of %2 bytes; get the file anew."),
        {std::to_string(bytes.size()), std::to_string(expected)}, file);
  };
  if (bytes.size() < header) {
    return ends(header);
  }
  IdxArray array;
  std::size_t size = 1;
  for (std::size_t i = 0; i < dimensions; ++i) {
    array.shape.push_back(bigEndian(bytes, 4 + 4 * i));
    if (array.shape.back() == 0 || array.shape.back() > mostIdxBytes / size) {
      return damaged(QUANTOSCOPE_TEXT("Error", "cannot be right: byte %1 begins a dimension of %2."),
                     {std::to_string(4 + 4 * i), std::to_string(array.shape.back())}, file);
    }
    size *= array.shape.back();
  }
  if (bytes.size() < header + size) {
    return ends(header + size);
  }
  if (bytes.size() > header + size) {
    return damaged(QUANTOSCOPE_TEXT("Error", "goes on after byte %1, where its header says it ends."),
                   {std::to_string(header + size)}, file);
  }
  array.values.assign(bytes.begin() + static_cast<std::ptrdiff_t>(header), bytes.end());
  return array;
}

}  // namespace

core::Result<IdxArray> parseIdx(std::string_view bytes, std::size_t dimensions, const std::string& file) {
  if (!bytes.starts_with(gzipMagic)) {
    return parsePlain(bytes, dimensions, file);
  }
  return unpacked(bytes, file).and_then([&](const std::string& plain) {
    return parsePlain(plain, dimensions, file);
  });
}

core::Result<IdxArray> readIdx(const std::filesystem::path& path, std::size_t dimensions) {
  return core::readFile(path, mostIdxBytes).and_then([&](const std::string& bytes) {
    return parseIdx(bytes, dimensions, path.string());
  });
}

}  // namespace quantoscope::training
