// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file_io.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace quantoscope::core {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  ~Descriptor() {
    if (m_fd >= 0) {
      ::close(m_fd);
    }
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return m_fd; }
  /// Closes now and says whether the system accepted everything written.
  bool close() {
    const int fd = m_fd;
    m_fd = -1;
    return ::close(fd) == 0;
  }

 private:
  int m_fd;
};

Failure systemError(const char* text, const std::filesystem::path& path, int reason) {
  const ErrorCode code = reason == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
  return fail(code, text, {std::strerror(reason)}, path.string());
}

constexpr const char* cannotRead =
    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions.");
constexpr const char* cannotWrite = QUANTOSCOPE_TEXT(
    "Error", "cannot be written (%1); nothing was changed. Choose another place or free some space.");

bool writeAll(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0) {
      if (errno == EINTR) {
        continue;
      }
      return false;
    }
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// Creates a new file whose name cannot be guessed, with the user's usual permissions; -1 and errno on
/// failure.
int createTemporary(const std::filesystem::path& folder, const std::string& name, std::string& created) {
  for (int attempt = 0; attempt < 16; ++attempt) {
    std::uint64_t random = 0;
    if (::getrandom(&random, sizeof random, 0) != static_cast<ssize_t>(sizeof random)) {
      return -1;
    }
    created = (folder / ("." + name + "." + std::to_string(random))).string();
    const int fd = ::open(created.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd >= 0 || errno != EEXIST) {
      return fd;
    }
  }
  return -1;
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
    return systemError(cannotRead, path, errno);
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(ErrorCode::BadInput, QUANTOSCOPE_TEXT("Error", "is not a regular file; choose a file."), {},
                path.string());
  }
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limit) {
    return fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "is too large for its kind (%1 bytes, at most %2); is it the right file?"),
        {std::to_string(size), std::to_string(limit)}, path.string());
  }
  std::string content(size, '\0');
  std::size_t filled = 0;
  while (filled < content.size()) {
    const ssize_t got = ::read(file.get(), content.data() + filled, content.size() - filled);
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      return systemError(cannotRead, path, errno);
    }
    if (got == 0) {
      break;
    }
    filled += static_cast<std::size_t>(got);
  }
  content.resize(filled);
  return content;
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view content) {
  std::error_code ignored;
  // A link is written through, so that the name keeps pointing where the user put it.
  const std::filesystem::path resolved = std::filesystem::weakly_canonical(path, ignored);
  const std::filesystem::path target = ignored || resolved.empty() ? path : resolved;
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";

  std::string temporary;
  Descriptor file(createTemporary(folder, target.filename().string(), temporary));
  if (file.get() < 0) {
    return systemError(cannotWrite, path, errno);
  }
  struct stat existing {};
  const bool replaces = ::stat(target.c_str(), &existing) == 0;
  const bool stored = (!replaces || ::fchmod(file.get(), existing.st_mode & 0777) == 0) &&
                      writeAll(file.get(), content) && ::fsync(file.get()) == 0;
  int reason = errno;
  if (stored && file.close()) {
    if (::rename(temporary.c_str(), target.c_str()) == 0) {
      const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
      if (directory.get() >= 0) {
        ::fsync(directory.get());
      }
      return {};
    }
    reason = errno;
  } else if (stored) {
    reason = errno;
  }
  ::unlink(temporary.c_str());
  return systemError(cannotWrite, path, reason);
}

}  // namespace quantoscope::core
