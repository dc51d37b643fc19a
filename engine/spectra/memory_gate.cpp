// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/memory_gate.h"

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>
#include <limits>
#include <string>

namespace quantoscope::spectra {
namespace {

constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

std::uint64_t systemMemory() {
  std::ifstream file("/proc/meminfo");
  std::string key;
  std::uint64_t kibibytes = 0;
  std::string unit;
  while (file >> key >> kibibytes) {
    std::getline(file, unit);
    if (key == "MemAvailable:") {
      return kibibytes * 1024;
    }
  }
  return unlimited;
}

std::uint64_t restOfLimit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
    return unlimited;
  }
  std::ifstream file("/proc/self/statm");
  std::uint64_t pages = 0;
  file >> pages;
  const std::uint64_t used = pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
  return limit.rlim_cur > used ? limit.rlim_cur - used : 0;
}

}  // namespace

std::uint64_t availableMemory() {
  return std::min(systemMemory(), restOfLimit());
}

bool MemoryGate::acquire(std::uint64_t bytes, const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  if (!m_changed.wait(lock, stop, [&] { return m_held == 0 || m_held + bytes <= m_limit; })) {
    return false;
  }
  m_held += bytes;
  return true;
}

void MemoryGate::release(std::uint64_t bytes) {
  {
    const std::scoped_lock lock(m_mutex);
    m_held -= bytes;
  }
  m_changed.notify_all();
}

}  // namespace quantoscope::spectra
