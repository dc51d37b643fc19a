// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include "engine/core/descriptor.h"

namespace quantoscope::runs {
namespace {

core::Failure systemError(int reason, const std::string& file) {
  return core::fail(reason == ENOENT ? core::ErrorCode::NotFound : core::ErrorCode::Io,
                    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions."),
                    {std::generic_category().message(reason)}, file);
}

class FileSource : public ByteSource {
 public:
  FileSource(core::Descriptor descriptor, std::string file, std::uint64_t begin)
      : m_descriptor(std::move(descriptor)), m_file(std::move(file)), m_begin(begin) {}

  core::Result<std::size_t> read(std::span<char> block) override {
    for (;;) {
      const ssize_t got = ::read(m_descriptor.get(), block.data(), block.size());
      if (got >= 0) {
        return static_cast<std::size_t>(got);
      }
      if (errno != EINTR) {
        return systemError(errno, m_file);
      }
    }
  }

  std::uint64_t size() const override {
    struct stat status {};
    const bool known = ::fstat(m_descriptor.get(), &status) == 0;
    const std::uint64_t whole = known ? static_cast<std::uint64_t>(status.st_size) : 0;
    return whole - std::min(whole, m_begin);
  }

 private:
  core::Descriptor m_descriptor;
  std::string m_file;
  std::uint64_t m_begin;
};

core::Failure notRegular(const std::filesystem::path& path) {
  return core::fail(core::ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error", "is not a regular file; choose a file."), {}, path.string());
}

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view text) : m_rest(text), m_size(text.size()) {}

  core::Result<std::size_t> read(std::span<char> block) override {
    const std::size_t count = std::min(block.size(), m_rest.size());
    std::copy_n(m_rest.data(), count, block.data());
    m_rest.remove_prefix(count);
    return count;
  }

  std::uint64_t size() const override { return m_size; }

 private:
  std::string_view m_rest;
  std::uint64_t m_size;
};

}  // namespace

core::Result<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path& path, std::uint64_t begin) {
  core::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
    return systemError(errno, path.string());
  }
  if (!S_ISREG(status.st_mode)) {
    return notRegular(path);
  }
  if (begin > 0 && ::lseek(file.get(), static_cast<off_t>(begin), SEEK_SET) < 0) {
    return systemError(errno, path.string());
  }
  return std::make_unique<FileSource>(std::move(file), path.string(), begin);
}

core::Result<FileIdentity> identify(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    return systemError(errno, path.string());
  }
  if (!S_ISREG(status.st_mode)) {
    return notRegular(path);
  }
  constexpr std::int64_t nanoseconds = 1000000000;
  return FileIdentity{status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
                      status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec};
}

std::unique_ptr<ByteSource> readFrom(std::string_view text) {
  return std::make_unique<MemorySource>(text);
}

}  // namespace quantoscope::runs
