// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace quantoscope::app {
namespace {

class Stream {
 public:
  explicit Stream(std::string_view packed) {
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    m_stream.avail_in =
        static_cast<uInt>(std::min<std::size_t>(packed.size(), std::numeric_limits<uInt>::max()));
    m_open = inflateInit(&m_stream) == Z_OK;
  }
  ~Stream() {
    if (m_open) {
      inflateEnd(&m_stream);
    }
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  bool isOpen() const { return m_open; }
  /// zlib's answer; `count` becomes the number of bytes written.
  int read(char* out, std::size_t& count) {
    m_stream.next_out = reinterpret_cast<Bytef*>(out);
    m_stream.avail_out = static_cast<uInt>(count);
    const int answer = inflate(&m_stream, Z_NO_FLUSH);
    count -= m_stream.avail_out;
    return answer;
  }

 private:
  z_stream m_stream{};
  bool m_open = false;
};

}  // namespace

std::optional<std::string> inflated(std::string_view packed, std::size_t limit) {
  constexpr std::size_t step = 65536;
  Stream stream(packed);
  std::string out;
  while (stream.isOpen()) {
    const std::size_t before = out.size();
    std::size_t count = step;
    out.resize(before + step);
    const int answer = stream.read(out.data() + before, count);
    out.resize(before + count);
    if (out.size() > limit) {
      return std::nullopt;
    }
    if (answer == Z_STREAM_END) {
      return out;
    }
    if (answer != Z_OK || count == 0) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::string inflatedHead(std::string_view packed, std::size_t count) {
  Stream stream(packed);
  std::string out(count, '\0');
  if (stream.isOpen()) {
    stream.read(out.data(), count);
  } else {
    count = 0;
  }
  out.resize(count);
  return out;
}

std::uint32_t crc32Of(std::string_view bytes) {
  return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace quantoscope::app
