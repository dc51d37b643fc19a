// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of results that can be computed again, kept below a size. Every entry can vanish at any time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::core {

/// Entries are the regular files "<key>.qcache" directly in the folder; nothing else in it is read, counted
/// or removed, so that a folder chosen by mistake loses nothing. Keys consist of letters, digits, '-', '_'
/// and
/// '.', at most 200 of them; others are never found and never stored. All members may be called from any
/// thread and from several processes at once: entries are replaced atomically.
class CacheDirectory {
 public:
  /// The folder is made when the first entry is stored.
  CacheDirectory(std::filesystem::path folder, std::uint64_t limitBytes);

  const std::filesystem::path& folder() const { return m_folder; }
  std::uint64_t limitBytes() const { return m_limit; }

  /// Where the entry of that key is or would be; nothing for an unusable key.
  std::optional<std::filesystem::path> pathOf(std::string_view key) const;

  /// The content of an entry, which counts as used now; nothing if there is none or it cannot be read.
  std::optional<std::string> find(std::string_view key) const;
  /// Stores the entry and evicts. Content above the limit is not stored, which is no error.
  Result<void> store(std::string_view key, std::string_view content) const;

  /// Bytes in all entries.
  std::uint64_t usedBytes() const;
  /// Removes entries until they are within the limit: those whose use (their file's time of change) lies back
  /// furthest go first, of equal ones the first by name. store() does it, too.
  void evict() const;
  /// Removes all entries. The error names the first that cannot be removed; the others are gone.
  Result<void> clear() const;

 private:
  std::filesystem::path m_folder;
  std::uint64_t m_limit;
};

inline constexpr std::uint64_t defaultCacheBytes = std::uint64_t{1} << 30;

/// $XDG_CACHE_HOME/quantoscope, else ~/.cache/quantoscope; empty if neither is known.
std::filesystem::path defaultCacheFolder();

/// The cache of this process: what setProcessCache() set last, else the default folder and size. An empty
/// folder or a limit of 0 turns caching off: nothing is found or stored.
CacheDirectory processCache();
void setProcessCache(std::filesystem::path folder, std::uint64_t limitBytes);

}  // namespace quantoscope::core
