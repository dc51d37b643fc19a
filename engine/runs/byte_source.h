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

/// A regular file from byte `begin` on, read with plain reads: unlike a mapped file it can shrink meanwhile
/// without harm. Anything but a regular file is refused as BadInput. size() counts from `begin`.
core::Result<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path& path,
                                                   std::uint64_t begin = 0);

/// What tells one state of a file from another without reading it.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t node = 0;
  std::uint64_t size = 0;
  std::int64_t changed = 0;  ///< nanoseconds since 1970

  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// NotFound, Io, or BadInput for what is not a regular file.
core::Result<FileIdentity> identify(const std::filesystem::path& path);

/// `text`, which must outlive the source.
std::unique_ptr<ByteSource> readFrom(std::string_view text);

}  // namespace quantoscope::runs
