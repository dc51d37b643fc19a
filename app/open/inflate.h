// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks zlib data of unknown origin up to a limit. No Qt; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quantoscope::app {

/// What the zlib stream at the start of `packed` holds; bytes after its end are ignored. Nothing if it is
/// damaged, truncated, or holds more than `limit` bytes.
std::optional<std::string> inflated(std::string_view packed, std::size_t limit);

/// The first `count` bytes of the zlib stream, fewer if there are no more or it is damaged there.
std::string inflatedHead(std::string_view packed, std::size_t count);

/// CRC-32 as PNG and zlib define it.
std::uint32_t crc32Of(std::string_view bytes);

}  // namespace quantoscope::app
