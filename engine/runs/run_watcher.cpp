// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_watcher.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "engine/core/descriptor.h"

namespace quantoscope::runs {
namespace {

/// While a file changes it is looked at this often, and once it rests this seldom, in case inotify is silent
/// (network file systems).
constexpr int busyMilliseconds = 200;
constexpr int restingMilliseconds = 2000;

/// Empties it; it does not block.
void drain(const core::Descriptor& file) {
  std::array<char, 4096> bytes;
  while (file.get() >= 0 && ::read(file.get(), bytes.data(), bytes.size()) > 0) {
  }
}

}  // namespace

class RunWatcher::Implementation {
 public:
  explicit Implementation(Listener listener)
      : m_listener(std::move(listener)),
        m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
        m_changes(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)),
        m_thread([this](const std::stop_token& stop) { run(stop); }) {}

  ~Implementation() {
    m_thread.request_stop();
    wake();
    m_thread.join();
  }

  Id follow(const std::filesystem::path& path, std::shared_ptr<const RunRecord> known) {
    const std::scoped_lock lock(m_mutex);
    m_added.push_back({++m_lastId, path, std::move(known)});
    wake();
    return m_lastId;
  }

  void forget(Id id) {
    const std::scoped_lock lock(m_mutex);
    m_removed.push_back(id);
    wake();
  }

 private:
  struct Order {
    Id id = 0;
    std::filesystem::path path;
    std::shared_ptr<const RunRecord> known;
  };

  void wake() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one);
  }

  void run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      takeOrders();
      for (auto& [id, follower] : m_followed) {
        if (stop.stop_requested()) {
          return;
        }
        if (follower.step(stop) && !isForgotten(id)) {
          m_listener(id, follower.state(), stop);
        }
      }
      wait();
    }
  }

  void takeOrders() {
    const std::scoped_lock lock(m_mutex);
    for (Order& order : m_added) {
      watchFolderOf(order.path);
      m_followed.emplace(
          order.id, order.known ? RunFollower(order.path, std::move(order.known)) : RunFollower(order.path));
    }
    m_added.clear();
    for (const Id id : m_removed) {
      m_followed.erase(id);
    }
    m_removed.clear();
  }

  bool isForgotten(Id id) const {
    const std::scoped_lock lock(m_mutex);
    return std::find(m_removed.begin(), m_removed.end(), id) != m_removed.end();
  }

  /// The folder tells of files that are replaced, too. One that cannot be watched is looked at now and then.
  void watchFolderOf(const std::filesystem::path& path) const {
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    if (m_changes.get() >= 0) {
      ::inotify_add_watch(m_changes.get(), folder.c_str(),
                          IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE);
    }
  }

  void wait() const {
    const bool allRest = std::all_of(m_followed.begin(), m_followed.end(),
                                     [](const auto& entry) { return entry.second.resting(); });
    const int patience = m_followed.empty() ? -1 : allRest ? restingMilliseconds : busyMilliseconds;
    std::array<pollfd, 2> fds = {{{m_wake.get(), POLLIN, 0}, {m_changes.get(), POLLIN, 0}}};
    // While a file changes, its changes are gathered for a moment instead of waking for each.
    const nfds_t count = allRest && m_changes.get() >= 0 ? 2 : 1;
    ::poll(fds.data(), count, patience);
    drain(m_wake);
    drain(m_changes);
  }

  const Listener m_listener;
  core::Descriptor m_wake;
  core::Descriptor m_changes;
  mutable std::mutex m_mutex;
  Id m_lastId = 0;
  std::vector<Order> m_added;
  std::vector<Id> m_removed;
  std::map<Id, RunFollower> m_followed;  // used on the thread only
  std::jthread m_thread;                 // last: it ends before what it uses is gone
};

RunWatcher::RunWatcher(Listener listener)
    : m_implementation(std::make_unique<Implementation>(std::move(listener))) {}
RunWatcher::~RunWatcher() = default;

RunWatcher::Id RunWatcher::follow(const std::filesystem::path& path, std::shared_ptr<const RunRecord> known) {
  return m_implementation->follow(path, std::move(known));
}

void RunWatcher::forget(Id id) {
  m_implementation->forget(id);
}

}  // namespace quantoscope::runs
