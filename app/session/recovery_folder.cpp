// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <optional>
#include <system_error>
#include <utility>

#include "engine/core/file_io.h"
#include "engine/core/json_document.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr const char* metaSchema = "quantoscope.recovery/1";
constexpr std::uint64_t metaLimit = 1U << 20U;
constexpr std::size_t nameDigits = 32;

core::Failure cannotKeep(const fs::path& path, int reason) {
  return core::fail(
      core::ErrorCode::Io,
      QUANTOSCOPE_TEXT("Error",
                       "unsaved work cannot be kept there (%1); save the session yourself now and then."),
      {std::strerror(reason)}, path.string());
}

std::optional<std::string> randomName() {
  constexpr std::string_view digits = "0123456789abcdef";
  std::array<unsigned char, nameDigits / 2> bytes{};
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    return std::nullopt;
  }
  std::string name;
  for (const unsigned char byte : bytes) {
    name += digits[byte >> 4U];
    name += digits[byte & 0xFU];
  }
  return name;
}

bool isFolderName(const std::string& name) {
  return name.size() == nameDigits && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// Locks the folder; -1 and errno on failure, EWOULDBLOCK if somebody else has it or it was removed
/// meanwhile.
int lockFolder(const fs::path& folder) {
  const fs::path path = folder / "lock";
  const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
  if (fd < 0) {
    return -1;
  }
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    const int reason = errno;
    ::close(fd);
    errno = reason;
    return -1;
  }
  struct stat opened {};
  struct stat named {};
  if (::fstat(fd, &opened) != 0 || ::lstat(path.c_str(), &named) != 0 || opened.st_ino != named.st_ino ||
      opened.st_dev != named.st_dev) {
    ::close(fd);
    errno = EWOULDBLOCK;
    return -1;
  }
  return fd;
}

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

std::string metaToJson(const RecoveryMeta& meta) {
  Json json{{"schema", metaSchema}, {"host", meta.host}, {"started", meta.started}};
  if (!meta.sessionFile.empty()) {
    json["session"] = pathToJson(meta.sessionFile);
  }
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

RecoveryMeta readMeta(const fs::path& path) {
  RecoveryMeta meta;
  const auto json = core::readFile(path, metaLimit).and_then([](const std::string& content) {
    return core::parseDocument(content);
  });
  if (!json || !json->is_object() || json->value("schema", Json()) != metaSchema) {
    return meta;
  }
  if (const auto host = json->find("host"); host != json->end() && host->is_string()) {
    meta.host = host->get<std::string>();
  }
  if (const auto started = json->find("started"); started != json->end() && started->is_number_integer()) {
    meta.started = started->get<std::int64_t>();
  }
  if (const auto session = json->find("session"); session != json->end()) {
    meta.sessionFile = pathFromJson(*session).value_or(fs::path());
  }
  return meta;
}

}  // namespace

RecoveryFolder::RecoveryFolder(fs::path path, int lock) : m_path(std::move(path)), m_lock(lock) {}

RecoveryFolder::RecoveryFolder(RecoveryFolder&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_meta(std::move(other.m_meta)),
      m_lock(std::exchange(other.m_lock, -1)) {}

RecoveryFolder& RecoveryFolder::operator=(RecoveryFolder&& other) noexcept {
  std::swap(m_path, other.m_path);
  std::swap(m_meta, other.m_meta);
  std::swap(m_lock, other.m_lock);
  return *this;
}

RecoveryFolder::~RecoveryFolder() {
  if (m_lock >= 0) {
    ::close(m_lock);
  }
}

core::Result<RecoveryFolder> RecoveryFolder::create(const fs::path& root) {
  std::error_code problem;
  const bool made = fs::create_directories(root, problem);
  if (problem) {
    return cannotKeep(root, problem.value());
  }
  if (made) {
    ::chmod(root.c_str(), 0700);
  }
  // Whoever looks for abandoned folders may take a new one away before it is locked; then comes the next.
  for (int attempt = 0; attempt < 16; ++attempt) {
    const auto name = randomName();
    if (!name) {
      return cannotKeep(root, errno);
    }
    const fs::path path = root / *name;
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
      return cannotKeep(root, errno);
    }
    if (const int lock = lockFolder(path); lock >= 0) {
      RecoveryFolder folder(path, lock);
      folder.m_meta = {{}, hostName(), static_cast<std::int64_t>(std::time(nullptr))};
      return folder;
    }
    if (errno != ENOENT && errno != EWOULDBLOCK) {
      const int reason = errno;
      ::rmdir(path.c_str());
      return cannotKeep(root, reason);
    }
  }
  return cannotKeep(root, EBUSY);
}

std::vector<RecoveryFolder> RecoveryFolder::claimAbandoned(const fs::path& root) {
  std::vector<RecoveryFolder> claimed;
  std::error_code problem;
  for (fs::directory_iterator entry(root, problem), end; !problem && entry != end; entry.increment(problem)) {
    struct stat status {};
    if (!isFolderName(entry->path().filename().native()) || ::lstat(entry->path().c_str(), &status) != 0 ||
        !S_ISDIR(status.st_mode) || status.st_uid != ::geteuid()) {
      continue;
    }
    const int lock = lockFolder(entry->path());
    if (lock < 0) {
      continue;
    }
    RecoveryFolder folder(entry->path(), lock);
    if (::lstat(folder.sessionPath().c_str(), &status) == 0) {
      folder.m_meta = readMeta(folder.m_path / "meta.json");
      claimed.push_back(std::move(folder));
    } else if (errno == ENOENT) {
      (void)folder.remove();
    }
  }
  std::stable_sort(claimed.begin(), claimed.end(), [](const RecoveryFolder& a, const RecoveryFolder& b) {
    return a.lastWritten() > b.lastWritten();
  });
  return claimed;
}

fs::path RecoveryFolder::sessionPath() const {
  return m_path / "session.quantoscope";
}

std::int64_t RecoveryFolder::lastWritten() const {
  struct stat status {};
  return ::stat(sessionPath().c_str(), &status) == 0 ? static_cast<std::int64_t>(status.st_mtime) : 0;
}

core::Result<void> RecoveryFolder::write(const SessionData& session, const fs::path& sessionFile) {
  RecoveryMeta meta = m_meta;
  meta.sessionFile = sessionFile;
  const fs::path metaPath = m_path / "meta.json";
  if (meta != m_meta || ::access(metaPath.c_str(), F_OK) != 0) {
    // First the session that belonged to the old meta goes: it was saved or given up.
    auto described =
        removeSession().and_then([&] { return core::writeFileAtomically(metaPath, metaToJson(meta)); });
    if (!described) {
      return described;
    }
    m_meta = std::move(meta);
  }
  return core::writeFileAtomically(sessionPath(), sessionToJson(session, {}));
}

core::Result<SessionData> RecoveryFolder::read() const {
  return readSession(sessionPath());
}

core::Result<void> RecoveryFolder::removeSession() {
  if (::unlink(sessionPath().c_str()) == 0 || errno == ENOENT) {
    return {};
  }
  return core::fail(core::ErrorCode::Io,
                    QUANTOSCOPE_TEXT("Error", "cannot be removed (%1); remove it yourself."),
                    {std::strerror(errno)}, sessionPath().string());
}

core::Result<void> RecoveryFolder::remove() {
  core::removeStaleTemporaries(m_path);
  auto removed = removeSession();
  if (removed) {
    // Whatever of the rest stays, somebody's next start finds a folder without a session and tries again.
    ::unlink((m_path / "meta.json").c_str());
    ::unlink((m_path / "lock").c_str());
    ::rmdir(m_path.c_str());
  }
  if (m_lock >= 0) {
    ::close(std::exchange(m_lock, -1));
  }
  return removed;
}

}  // namespace quantoscope::app
