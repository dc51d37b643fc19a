// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file_io.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include "engine/core/descriptor.h"
#include "engine/core/file_stream.h"

namespace quantoscope::core {
namespace {

Failure systemError(const char* text, const std::filesystem::path& path, int reason) {
  const ErrorCode code = reason == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
  return fail(code, text, {std::strerror(reason)}, path.string());
}

constexpr const char* cannotRead =
    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions.");
constexpr const char* cannotWrite = QUANTOSCOPE_TEXT(
    "Error", "cannot be written (%1); nothing was changed. Choose another place or free some space.");

constexpr const char* notRegular = QUANTOSCOPE_TEXT("Error", "is not a regular file; choose a file.");
constexpr const char* notConfirmed = QUANTOSCOPE_TEXT(
    "Error",
    "was written, but the disk did not confirm it (%1); check the disk and save again in another place.");

/// False and errno when the system takes no more.
bool writeAll(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written <= 0) {
      errno = written < 0 ? errno : EIO;
      return false;
    }
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The file behind a chain of symbolic links, whether or not it exists yet; an empty path and errno if the
/// chain has no end.
std::filesystem::path behindLinks(std::filesystem::path path) {
  constexpr int mostLinks = 40;  // as many as Linux follows
  for (int i = 0; i <= mostLinks; ++i) {
    std::error_code notALink;
    const std::filesystem::path next = std::filesystem::read_symlink(path, notALink);
    if (notALink) {
      return path;
    }
    path = path.parent_path() / next;
  }
  errno = ELOOP;
  return {};
}

constexpr std::string_view temporaryPrefix = ".quantoscope-";
constexpr std::string_view temporarySuffix = ".tmp";

bool isTemporaryName(std::string_view name) {
  if (!name.starts_with(temporaryPrefix) || !name.ends_with(temporarySuffix) ||
      name.size() <= temporaryPrefix.size() + temporarySuffix.size()) {
    return false;
  }
  name.remove_prefix(temporaryPrefix.size());
  name.remove_suffix(temporarySuffix.size());
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Locks a temporary just made. False if it was swept away meanwhile, before it could be locked. File systems
/// without locks do not keep anybody from saving: nothing is swept there.
bool lockNewTemporary(int fd) {
  struct stat status {};
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    return errno != EWOULDBLOCK;
  }
  return ::fstat(fd, &status) != 0 || status.st_nlink > 0;
}

/// Creates and locks a new file whose name cannot be guessed; -1 and errno on failure.
int createTemporary(const std::filesystem::path& folder, mode_t mode, std::string& created) {
  for (int attempt = 0; attempt < 16; ++attempt) {
    std::uint64_t random = 0;
    if (::getrandom(&random, sizeof random, 0) != static_cast<ssize_t>(sizeof random)) {
      return -1;
    }
    // Without the name of the file it will replace: together they might be too long for the file system.
    std::string name(temporaryPrefix);
    name += std::to_string(random);
    name += temporarySuffix;
    created = (folder / name).string();
    const int fd = ::open(created.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0 && errno != EEXIST) {
      return -1;
    }
    if (fd >= 0 && lockNewTemporary(fd)) {
      return fd;
    }
    if (fd >= 0) {
      ::close(fd);
    }
  }
  errno = EBUSY;
  return -1;
}

/// Whether a lock taken in `folder` keeps out every program on every computer that sees the folder.
bool locksReachEverybody(const std::filesystem::path& folder) {
  constexpr std::array<unsigned long, 8> shared{NFS_SUPER_MAGIC,  SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC,
                                                SMB2_SUPER_MAGIC, AFS_SUPER_MAGIC, CODA_SUPER_MAGIC,
                                                FUSE_SUPER_MAGIC, V9FS_MAGIC};
  struct statfs system {};
  return ::statfs(folder.c_str(), &system) == 0 &&
         std::find(shared.begin(), shared.end(), static_cast<unsigned long>(system.f_type) & 0xFFFFFFFFUL) ==
             shared.end();
}

bool removeIfStale(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat opened {};
  struct stat named {};
  return file.get() >= 0 && ::fstat(file.get(), &opened) == 0 && S_ISREG(opened.st_mode) &&
         opened.st_uid == ::geteuid() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 &&
         ::lstat(path.c_str(), &named) == 0 && named.st_ino == opened.st_ino &&
         named.st_dev == opened.st_dev && ::unlink(path.c_str()) == 0;
}

/// Gives `fd` the permissions of the file it will replace, and owner and group as far as the user may. False
/// and errno on failure.
bool takeOverPermissions(int fd, const struct stat& from) {
  mode_t mode = from.st_mode & 0777U;
  struct stat own {};
  if (::fstat(fd, &own) != 0) {
    return false;
  }
  if (own.st_uid != from.st_uid && ::fchown(fd, from.st_uid, from.st_gid) == 0) {
    own.st_gid = from.st_gid;
  }
  if (own.st_gid != from.st_gid && ::fchown(fd, static_cast<uid_t>(-1), from.st_gid) != 0) {
    // Another group must not get what was granted to the old one.
    mode = (mode & 0707U) | ((mode & 0007U) << 3U);
  }
  return (own.st_mode & 0777U) == mode || ::fchmod(fd, mode) == 0;
}

/// Makes the new name durable. Folders that may not be read or cannot be synchronized at all are taken as
/// they are.
bool syncFolder(const std::filesystem::path& folder) {
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.get() < 0) {
    return errno == EACCES || errno == EPERM;
  }
  return ::fsync(directory.get()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// Gives the written file its final name; it stays locked until it has it. False and errno on failure.
bool finishAndRename(Descriptor& file, const std::string& temporary, const std::filesystem::path& target) {
  if (::fsync(file.get()) != 0) {
    return false;
  }
  // Closing is the last chance of some file systems to say that they failed; the copy keeps the lock.
  const Descriptor lock(::fcntl(file.get(), F_DUPFD_CLOEXEC, 0));
  return lock.get() >= 0 && file.close() && ::rename(temporary.c_str(), target.c_str()) == 0;
}

/// Opens a regular file for reading, without waiting for what is none.
Result<Descriptor> openRegular(const std::filesystem::path& path, struct stat& status) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
    return systemError(cannotRead, path, errno);
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(ErrorCode::BadInput, notRegular, {}, path.string());
  }
  return file;
}

/// Up to `most` bytes from where the file stands.
Result<std::string> readUpTo(int fd, std::size_t most, const std::filesystem::path& path) {
  std::string content(most, '\0');
  std::size_t filled = 0;
  while (filled < content.size()) {
    const ssize_t got = ::read(fd, content.data() + filled, content.size() - filled);
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

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit) {
  struct stat status {};
  const auto opened = openRegular(path, status);
  if (!opened) {
    return Failure(opened.error());
  }
  const Descriptor& file = *opened;
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limit) {
    return fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "is too large for its kind (%1 bytes, at most %2); is it the right file?"),
        {std::to_string(size), std::to_string(limit)}, path.string());
  }
  return readUpTo(file.get(), size, path);
}

Result<std::string> readBeginning(const std::filesystem::path& path, std::size_t most) {
  struct stat status {};
  const auto opened = openRegular(path, status);
  if (!opened) {
    return Failure(opened.error());
  }
  const Descriptor& file = *opened;
  return readUpTo(file.get(), std::min(most, static_cast<std::size_t>(status.st_size)), path);
}

int removeStaleTemporaries(const std::filesystem::path& folder) {
  if (!locksReachEverybody(folder)) {
    return 0;
  }
  int removed = 0;
  std::error_code problem;
  for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
       entry.increment(problem)) {
    if (isTemporaryName(entry->path().filename().native()) && removeIfStale(entry->path())) {
      ++removed;
    }
  }
  return removed;
}

Result<void> streamFileAtomically(const std::filesystem::path& path,
                                  const std::function<Result<void>(const ByteSink&)>& make) {
  // A link is written through, so that the name keeps pointing where the user put it.
  const std::filesystem::path target = behindLinks(path);
  if (target.empty()) {
    return systemError(cannotWrite, path, path.empty() ? ENOENT : errno);
  }
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
  struct stat existing {};
  const bool replaces = ::stat(path.c_str(), &existing) == 0;
  if (replaces && !S_ISREG(existing.st_mode)) {
    return fail(ErrorCode::BadInput, notRegular, {}, path.string());
  }
  // Renaming would get around the write protection of the file itself.
  if (replaces && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
    return systemError(cannotWrite, path, errno);
  }

  std::string temporary;
  // What replaces a private file is private from its first moment; a new file gets the user's usual
  // permissions.
  Descriptor file(createTemporary(folder, replaces ? 0600 : 0666, temporary));
  if (file.get() < 0) {
    return systemError(cannotWrite, path, errno);
  }
  int reason = replaces && !takeOverPermissions(file.get(), existing) ? errno : 0;
  Result<void> made;
  if (reason == 0) {
    made = make([&](std::string_view piece) {
      reason = reason == 0 && !writeAll(file.get(), piece) ? errno : reason;
      return reason == 0;
    });
  }
  if (reason == 0 && made && !finishAndRename(file, temporary, target)) {
    reason = errno;
  }
  if (reason != 0 || !made) {
    ::unlink(temporary.c_str());
    return reason != 0 ? systemError(cannotWrite, path, reason) : std::move(made);
  }
  if (!syncFolder(folder)) {
    return systemError(notConfirmed, path, errno);
  }
  removeStaleTemporaries(folder);
  return {};
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view content) {
  return streamFileAtomically(path, [content](const ByteSink& sink) -> Result<void> {
    sink(content);
    return {};
  });
}

}  // namespace quantoscope::core
