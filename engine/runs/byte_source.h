// SPDX-License-Identifier: GPL-3.0-or-later
// Where the readers of run files get their bytes: block by block, so that a file may be of any size and may
// shrink or grow while it is read. Knows nothing about what the bytes mean. One source belongs to one reader
// and thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::runs {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Fills the front of `block` and says with how many bytes; 0 means the end. May give fewer than fit.
  virtual core::Result<std::size_t> read(std::span<char> block) = 0;
  /// How many bytes there will be as far as is known now; 0 when it is not.
  virtual std::uint64_t size() const = 0;
};

/// A regular file, read with plain reads: unlike a mapped file it can shrink meanwhile without harm. Anything
/// but a regular file is refused as BadInput.
core::Result<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path& path);

/// `text`, which must outlive the source.
std::unique_ptr<ByteSource> readFrom(std::string_view text);

}  // namespace quantoscope::runs
