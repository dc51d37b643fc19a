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

namespace quantoscope::runs {
namespace {

core::Failure systemError(int reason, const std::string& file) {
  return core::fail(reason == ENOENT ? core::ErrorCode::NotFound : core::ErrorCode::Io,
                    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions."),
                    {std::generic_category().message(reason)}, file);
}

class FileSource : public ByteSource {
 public:
  FileSource(int fd, std::string file) : m_fd(fd), m_file(std::move(file)) {}
  ~FileSource() override { ::close(m_fd); }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  core::Result<std::size_t> read(std::span<char> block) override {
    for (;;) {
      const ssize_t got = ::read(m_fd, block.data(), block.size());
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
    return ::fstat(m_fd, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
  }

 private:
  int m_fd;
  std::string m_file;
};

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

core::Result<std::unique_ptr<ByteSource>> openFile(const std::filesystem::path& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) {
    return systemError(errno, path.string());
  }
  auto source = std::make_unique<FileSource>(fd, path.string());
  struct stat status {};
  if (::fstat(fd, &status) != 0) {
    return systemError(errno, path.string());
  }
  if (!S_ISREG(status.st_mode)) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "is not a regular file; choose a file."), {}, path.string());
  }
  return source;
}

std::unique_ptr<ByteSource> readFrom(std::string_view text) {
  return std::make_unique<MemorySource>(text);
}

}  // namespace quantoscope::runs
