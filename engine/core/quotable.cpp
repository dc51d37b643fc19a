// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/quotable.h"

#include <fmt/format.h>

#include <algorithm>

namespace quantoscope::core {

std::string quotable(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::size_t length = std::min(text.size(), longest);
  while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
    --length;
  }
  std::string shown;
  for (const char c : text.substr(0, length)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      shown += fmt::format("\\x{:02x}", byte);
    } else {
      shown += c;
    }
  }
  return length < text.size() ? shown + "..." : shown;
}

}  // namespace quantoscope::core
