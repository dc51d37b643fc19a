// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/byte_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "engine/core/descriptor.h"
#include "engine/core/quotable.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

core::Failure systemError(int reason, const std::string& file) {
  return core::fail(reason == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions."),
                    {std::generic_category().message(reason)}, file);
}

class FileStore : public ByteStore {
 public:
  FileStore(core::Descriptor file, const struct stat& status, std::string name)
      : m_file(std::move(file)),
        m_size(static_cast<std::uint64_t>(status.st_size)),
        m_changed(status.st_mtim),
        m_name(std::move(name)) {}

  std::uint64_t size() const override { return m_size; }
  const std::string& name() const override { return m_name; }

  core::Result<void> read(std::uint64_t offset, std::span<std::byte> bytes) const override {
    while (!bytes.empty()) {
      const ssize_t got = ::pread(m_file.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
      if (got < 0 && errno == EINTR) {
        continue;
      }
      if (got < 0) {
        return systemError(errno, m_name);
      }
      if (got == 0) {
        return core::fail(ErrorCode::Io,
                          QUANTOSCOPE_TEXT("Error",
                                           "was cut off while it was read: byte %1 is gone; copy or download "
                                           "it again."),
                          {std::to_string(offset)}, m_name);
      }
      offset += static_cast<std::uint64_t>(got);
      bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return {};
  }

  core::Result<void> checkUnchanged() const override {
    struct stat now {};
    if (::fstat(m_file.get(), &now) != 0) {
      return systemError(errno, m_name);
    }
    if (static_cast<std::uint64_t>(now.st_size) != m_size || now.st_mtim.tv_sec != m_changed.tv_sec ||
        now.st_mtim.tv_nsec != m_changed.tv_nsec) {
      return core::fail(ErrorCode::Io,
                        QUANTOSCOPE_TEXT("Error", "was changed after it was opened; open it again."), {},
                        m_name);
    }
    return {};
  }

 private:
  core::Descriptor m_file;
  std::uint64_t m_size;
  timespec m_changed;
  std::string m_name;
};

class MemoryStore : public ByteStore {
 public:
  MemoryStore(std::string bytes, std::string name) : m_bytes(std::move(bytes)), m_name(std::move(name)) {}

  std::uint64_t size() const override { return m_bytes.size(); }
  const std::string& name() const override { return m_name; }

  core::Result<void> read(std::uint64_t offset, std::span<std::byte> bytes) const override {
    if (offset > m_bytes.size() || bytes.size() > m_bytes.size() - offset) {
      return core::fail(ErrorCode::Io, QUANTOSCOPE_TEXT("Error", "ends before byte %1; copy it again."),
                        {std::to_string(offset + bytes.size())}, m_name);
    }
    if (!bytes.empty()) {
      std::memcpy(bytes.data(), m_bytes.data() + offset, bytes.size());
    }
    return {};
  }

 private:
  std::string m_bytes;
  std::string m_name;
};

/// The store of a descriptor just opened (-1: errno says why not).
core::Result<StorePtr> storeBehind(core::Descriptor file, const std::string& name, bool onlyOneName) {
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
    return systemError(errno, name);
  }
  if (!S_ISREG(status.st_mode)) {
    return core::fail(ErrorCode::BadInput, QUANTOSCOPE_TEXT("Error", "is not a regular file; choose a file."),
                      {}, name);
  }
  if (onlyOneName && status.st_nlink > 1) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "is a part of the model that has further names (hard links), perhaps "
                                       "outside the model's folder; put a copy in its place."),
                      {}, name);
  }
  return std::make_shared<FileStore>(std::move(file), status, name);
}

constexpr int readFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK;

/// The components of a relative name; none if it could lead out of its folder.
std::vector<std::string> plainComponents(std::string_view name) {
  std::vector<std::string> components;
  if (name.find('\0') != std::string_view::npos || name.find('\\') != std::string_view::npos) {
    return {};
  }
  while (true) {
    const auto slash = name.find('/');
    const std::string_view component = name.substr(0, slash);
    if (component.empty() || component == "..") {
      return {};
    }
    if (component != ".") {
      components.emplace_back(component);
    }
    if (slash == std::string_view::npos) {
      return components;
    }
    name.remove_prefix(slash + 1);
  }
}

/// The file behind a link of the Hugging Face cache: models--NAME/snapshots/REVISION/FILE links to
/// ../../blobs/HASH, which is the model's own folder still. -1 if `link` in `folder` is none of those.
core::Descriptor openHubBlob(const std::filesystem::path& folder, const std::filesystem::path& link) {
  constexpr std::string_view toBlobs = "../../blobs/";
  std::error_code failed;
  const std::filesystem::path snapshot = std::filesystem::canonical(folder, failed);
  const std::filesystem::path target = failed ? link : std::filesystem::read_symlink(link, failed);
  const auto& text = target.native();
  if (failed || snapshot.parent_path().filename() != "snapshots" ||
      !snapshot.parent_path().parent_path().filename().native().starts_with("models--") ||
      !text.starts_with(toBlobs)) {
    return core::Descriptor(-1);
  }
  const std::string hash = text.substr(toBlobs.size());
  const bool plain = !hash.empty() && std::all_of(hash.begin(), hash.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  });
  const std::filesystem::path blobs = snapshot.parent_path().parent_path() / "blobs";
  const core::Descriptor at(::open(blobs.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  return core::Descriptor(plain && at.get() >= 0 ? ::openat(at.get(), hash.c_str(), O_NOFOLLOW | readFlags)
                                                 : -1);
}

}  // namespace

core::Result<StorePtr> openStore(const std::filesystem::path& path) {
  return storeBehind(core::Descriptor(::open(path.c_str(), readFlags)), path.string(), false);
}

StorePtr storeOf(std::string bytes, std::string name) {
  return std::make_shared<MemoryStore>(std::move(bytes), std::move(name));
}

core::Result<StorePtr> ModelFolder::open(std::string_view relativeName) const {
  const std::vector<std::string> components = plainComponents(relativeName);
  if (components.empty()) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "names \"%1\" as a part of the model, which may lie outside its "
                                       "folder; get the model from a source you trust."),
                      {core::quotable(relativeName)}, m_path.string());
  }
  const std::filesystem::path folder = m_path.empty() ? std::filesystem::path(".") : m_path;
  core::Descriptor at(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  std::filesystem::path soFar = m_path;
  if (at.get() < 0) {
    return systemError(errno, folder.string());
  }
  for (std::size_t i = 0; i < components.size(); ++i) {
    soFar /= components[i];
    const bool last = i + 1 == components.size();
    core::Descriptor next(::openat(at.get(), components[i].c_str(),
                                   O_NOFOLLOW | (last ? readFlags : O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
    const int reason = errno;
    struct stat status {};
    if (next.get() < 0 && ::fstatat(at.get(), components[i].c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
        S_ISLNK(status.st_mode)) {
      core::Descriptor blob = components.size() == 1 ? openHubBlob(folder, soFar) : core::Descriptor(-1);
      if (blob.get() >= 0) {
        return storeBehind(std::move(blob), soFar.string(), true);
      }
      return core::fail(
          ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "is a part of the model, but a symbolic link, perhaps to outside the "
                           "model's folder; put a copy in its place (huggingface-cli download "
                           "--local-dir does)."),
          {}, soFar.string());
    }
    if (next.get() < 0 && reason == ENOENT) {
      return core::fail(
          ErrorCode::NotFound,
          QUANTOSCOPE_TEXT("Error", "is a part of the model, but missing; put it beside the others."), {},
          soFar.string());
    }
    if (next.get() < 0) {
      return systemError(reason, soFar.string());
    }
    at = std::move(next);
  }
  return storeBehind(std::move(at), soFar.string(), true);
}

}  // namespace quantoscope::model
