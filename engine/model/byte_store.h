// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes of weight files come from: any range of a file, read when it is asked for. Knows nothing
// about what the bytes mean. Every store is safe from any thread.
//
// Files are read with pread() into the caller's block and not mapped: of a mapped file that somebody
// truncates, the next access kills the whole program (SIGBUS), and the only cure is a signal handler, which
// is one for the process and belongs to nobody. A block of some hundred KiB stays in the processor's cache,
// so that the copy costs no more than the page faults of a mapping would.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::model {

class ByteStore {
 public:
  virtual ~ByteStore() = default;
  virtual std::uint64_t size() const = 0;
  /// Fills `bytes` from byte `offset` on, or fails; there are no short reads.
  virtual core::Result<void> read(std::uint64_t offset, std::span<std::byte> bytes) const = 0;
  /// Whether the bytes are still those of the time when the store was opened.
  virtual core::Result<void> checkUnchanged() const { return {}; }
  /// What errors name: the file as the user or the model named it.
  virtual const std::string& name() const = 0;
};

using StorePtr = std::shared_ptr<const ByteStore>;

/// A regular file, wherever it is. NotFound, Io, or BadInput for what is not a regular file. What is read
/// after the file has been written to or truncated is an error (checkUnchanged()), never a crash.
core::Result<StorePtr> openStore(const std::filesystem::path& path);

/// `bytes` themselves; `name` stands in for a file.
StorePtr storeOf(std::string bytes, std::string name = {});

/// The folder of a model that consists of several files: what one of its files names is opened only if it is
/// a plain file of this folder or of a folder in it. Absolute names, "..", symbolic links and files with
/// further hard links are refused as BadInput, so that a model from elsewhere cannot reach anything else. The
/// one exception are the links of the Hugging Face cache, from models--NAME/snapshots/REVISION to the blobs
/// of the same models--NAME.
class ModelFolder {
 public:
  /// `path` is trusted: it was chosen by the user. Opened at first need.
  explicit ModelFolder(std::filesystem::path path) : m_path(std::move(path)) {}
  core::Result<StorePtr> open(std::string_view relativeName) const;
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

}  // namespace quantoscope::model
