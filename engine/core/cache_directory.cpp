// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/cache_directory.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <map>
#include <mutex>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/core/file_io.h"

namespace quantoscope::core {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".qcache";
constexpr std::size_t longestKey = 200;

struct Entry {
  fs::path path;
  std::uint64_t bytes = 0;
  fs::file_time_type used;
};

bool isUsable(std::string_view key) {
  return !key.empty() && key.size() <= longestKey &&
         std::all_of(key.begin(), key.end(), [](unsigned char letter) {
           return (std::isalnum(letter) != 0 && letter < 128) || letter == '-' || letter == '_' ||
                  letter == '.';
         });
}

/// Entries that vanish meanwhile are left out: another process may clear the same cache.
std::vector<Entry> entriesOf(const fs::path& folder) {
  std::vector<Entry> entries;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code vanished;
    const fs::path& path = it->path();
    if (path.extension() != suffix || it->symlink_status(vanished).type() != fs::file_type::regular) {
      continue;
    }
    Entry entry{path, it->file_size(vanished), {}};
    if (!vanished) {
      entry.used = it->last_write_time(vanished);
    }
    if (!vanished) {
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

/// Removes the entries whose use lies back furthest until `limit` holds; what is left, in bytes.
std::uint64_t trim(const fs::path& folder, std::uint64_t limit) {
  std::vector<Entry> entries = entriesOf(folder);
  std::uint64_t used = 0;
  for (const Entry& entry : entries) {
    used += entry.bytes;
  }
  if (used <= limit) {
    return used;
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.used != b.used ? a.used < b.used : a.path < b.path;
  });
  for (const Entry& entry : entries) {
    if (used <= limit) {
      break;
    }
    std::error_code ignored;  // what cannot be removed stays; the next ones may be
    if (fs::remove(entry.path, ignored) || !fs::exists(entry.path, ignored)) {
      used -= entry.bytes;
    }
  }
  return used;
}

/// How much may still be stored before a folder is looked through again. Doing that for every entry would
/// take longer than what a thousand small entries save.
class Room {
 public:
  /// Whether so many bytes fit, which then count as stored.
  bool take(const fs::path& folder, std::uint64_t limit, std::uint64_t bytes) {
    const std::scoped_lock lock(m_mutex);
    const auto left = m_left.find({folder, limit});
    if (left == m_left.end() || left->second < bytes) {
      return false;
    }
    left->second -= bytes;
    return true;
  }
  /// A share of what is free, so that the stores of other processes are seen before they matter.
  void set(const fs::path& folder, std::uint64_t limit, std::uint64_t used) {
    const std::scoped_lock lock(m_mutex);
    m_left[{folder, limit}] = std::min(limit - std::min(limit, used), shareOf(limit));
  }
  static std::uint64_t shareOf(std::uint64_t limit) { return limit / 64; }

 private:
  std::mutex m_mutex;
  std::map<std::pair<fs::path, std::uint64_t>, std::uint64_t> m_left;
};

Room& room() {
  static Room all;
  return all;
}

struct ProcessCache {
  std::mutex mutex;
  fs::path folder = defaultCacheFolder();
  std::uint64_t limit = defaultCacheBytes;
};

ProcessCache& shared() {
  static ProcessCache cache;
  return cache;
}

}  // namespace

CacheDirectory::CacheDirectory(fs::path folder, std::uint64_t limitBytes)
    : m_folder(std::move(folder)), m_limit(limitBytes) {}

std::optional<fs::path> CacheDirectory::pathOf(std::string_view key) const {
  if (m_folder.empty() || !isUsable(key)) {
    return std::nullopt;
  }
  return m_folder / (std::string(key) + std::string(suffix));
}

std::optional<std::string> CacheDirectory::find(std::string_view key) const {
  const auto path = pathOf(key);
  if (!path || m_limit == 0) {
    return std::nullopt;
  }
  auto content = readFile(*path, m_limit);
  if (!content) {
    return std::nullopt;
  }
  std::error_code ignored;  // an entry that cannot be marked is only evicted earlier
  fs::last_write_time(*path, fs::file_time_type::clock::now(), ignored);
  return std::move(*content);
}

Result<void> CacheDirectory::store(std::string_view key, std::string_view content) const {
  const auto path = pathOf(key);
  if (!path || content.size() > m_limit) {
    return {};
  }
  std::error_code error;
  fs::create_directories(m_folder, error);
  if (error) {
    return fail(ErrorCode::Io,
                QUANTOSCOPE_TEXT(
                    "Error", "The cache folder cannot be made (%1); choose another one in the preferences."),
                {error.message()}, m_folder.string());
  }
  auto written = writeFileAtomically(*path, content);
  if (written && !room().take(m_folder, m_limit, content.size())) {
    room().set(m_folder, m_limit, trim(m_folder, m_limit));
    // A full cache gets some room at once, else every store from now on would have to look for some.
    if (!room().take(m_folder, m_limit, 1)) {
      room().set(m_folder, m_limit, trim(m_folder, m_limit - Room::shareOf(m_limit)));
    }
  }
  return written;
}

std::uint64_t CacheDirectory::usedBytes() const {
  std::uint64_t sum = 0;
  for (const Entry& entry : entriesOf(m_folder)) {
    sum += entry.bytes;
  }
  return sum;
}

void CacheDirectory::evict() const {
  trim(m_folder, m_limit);
}

Result<void> CacheDirectory::clear() const {
  Result<void> result;
  for (const Entry& entry : entriesOf(m_folder)) {
    std::error_code error;
    fs::remove(entry.path, error);
    if (error && result) {
      result =
          fail(ErrorCode::Io, QUANTOSCOPE_TEXT("Error", "This file of the cache cannot be removed (%1)."),
               {error.message()}, entry.path.string());
    }
  }
  return result;
}

fs::path defaultCacheFolder() {
  const char* cache = std::getenv("XDG_CACHE_HOME");
  if (cache && *cache == '/') {
    return fs::path(cache) / "quantoscope";
  }
  const char* home = std::getenv("HOME");
  return home && *home == '/' ? fs::path(home) / ".cache" / "quantoscope" : fs::path();
}

CacheDirectory processCache() {
  ProcessCache& cache = shared();
  const std::scoped_lock lock(cache.mutex);
  return {cache.folder, cache.limit};
}

void setProcessCache(fs::path folder, std::uint64_t limitBytes) {
  ProcessCache& cache = shared();
  const std::scoped_lock lock(cache.mutex);
  cache.folder = std::move(folder);
  cache.limit = limitBytes;
}

}  // namespace quantoscope::core
