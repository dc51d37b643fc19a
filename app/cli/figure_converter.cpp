// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_converter.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "engine/core/file_io.h"

extern char** environ;

namespace quantoscope::cli {
namespace {

constexpr const char* program = "rsvg-convert";
constexpr const char* notMade =
    QUANTOSCOPE_TEXT("Error", "cannot be made by rsvg-convert; write the figures as svg.");

class Pipe {
 public:
  Pipe() : m_open(::pipe2(m_ends, O_CLOEXEC) == 0) {}
  ~Pipe() {
    close(0);
    close(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  bool ok() const { return m_open; }
  int end(int which) const { return m_ends[which]; }
  void close(int which) {
    if (m_ends[which] >= 0) {
      ::close(m_ends[which]);
      m_ends[which] = -1;
    }
  }

 private:
  int m_ends[2] = {-1, -1};
  bool m_open;
};

/// What one call of the program gets and what it has to do with.
struct Call {
  std::vector<const char*> arguments;
  std::string_view input = {};
  const char* folder = nullptr;  ///< where it starts; null: here
  std::stop_token stop = {};
};

constexpr int patienceMs = 50;

/// Feeds the input and collects the output until both are through, or the call is stopped.
std::string exchange(Pipe& in, Pipe& out, const Call& call) {
  const std::string_view input = call.input;
  ::fcntl(in.end(1), F_SETFL, O_NONBLOCK);
  std::string output;
  std::size_t written = 0;
  std::array<char, 65536> buffer;
  while (!call.stop.stop_requested()) {
    std::array<pollfd, 2> waits{{{out.end(0), POLLIN, 0}, {in.end(1), POLLOUT, 0}}};
    if (::poll(waits.data(), in.end(1) >= 0 ? 2 : 1, patienceMs) < 0 && errno != EINTR) {
      return output;
    }
    if (in.end(1) >= 0 && waits[1].revents != 0) {
      const ssize_t count = ::write(in.end(1), input.data() + written, input.size() - written);
      written += count > 0 ? static_cast<std::size_t>(count) : 0;
      if (written == input.size() || (count < 0 && errno != EAGAIN && errno != EINTR)) {
        in.close(1);
      }
    }
    if (waits[0].revents != 0) {
      const ssize_t count = ::read(out.end(0), buffer.data(), buffer.size());
      if (count == 0 || (count < 0 && errno != EINTR)) {
        return output;
      }
      output.append(buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    }
  }
  return output;
}

/// What the program prints for this call; nothing if it cannot be started or fails.
std::string run(Call call, bool& succeeded) {
  succeeded = false;
  Pipe in;
  Pipe out;
  if (!in.ok() || !out.ok()) {
    return {};
  }
  std::vector<const char*>& arguments = call.arguments;
  arguments.insert(arguments.begin(), program);
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, in.end(0), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, out.end(1), STDOUT_FILENO);
  if (call.folder != nullptr) {
    ::posix_spawn_file_actions_addchdir_np(&actions, call.folder);
  }
  pid_t child = -1;
  const int failed =
      ::posix_spawnp(&child, program, &actions, nullptr, const_cast<char**>(arguments.data()), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) {
    return {};
  }
  in.close(0);
  out.close(1);
  std::string output = exchange(in, out, call);
  if (call.stop.stop_requested()) {
    ::kill(child, SIGTERM);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return output;
}

}  // namespace

core::Result<void> checkFigureFormat(const std::string& format) {
  if (format == "svg") {
    return {};
  }
  bool there = false;
  run({{"--version"}}, there);
  if (!there) {
    return core::fail(core::ErrorCode::Unsupported,
                      QUANTOSCOPE_TEXT("Error",
                                       "Figures as %1 need the program rsvg-convert; install the package "
                                       "librsvg2-bin, or write them as svg."),
                      {format});
  }
  return {};
}

core::Result<void> writeFigure(const std::string& svg, const std::string& format,
                               const std::filesystem::path& path) {
  if (format == "svg") {
    return core::writeFileAtomically(path, svg);
  }
  bool converted = false;
  const bool raster = format == "png";
  const std::string content =
      run({raster ? std::vector<const char*>{"--format", "png", "--zoom", "2", "--background-color", "white"}
                  : std::vector<const char*>{"--format", "pdf", "--background-color", "white"},
           svg},
          converted);
  if (!converted || content.empty()) {
    return core::fail(core::ErrorCode::Failed, notMade, {}, path.string());
  }
  return core::writeFileAtomically(path, content);
}

core::Result<void> writeBook(const std::filesystem::path& folder, std::size_t pages,
                             const std::filesystem::path& path, const std::stop_token& stop) {
  std::vector<std::string> names;
  for (std::size_t page = 1; page <= pages; ++page) {
    names.push_back(std::to_string(page) + ".svg");
  }
  Call call{{"--format", "pdf", "--background-color", "white"}, {}, folder.c_str(), stop};
  for (const std::string& name : names) {
    call.arguments.push_back(name.c_str());
  }
  bool converted = false;
  const std::string content = run(std::move(call), converted);
  if (stop.stop_requested()) {
    return core::fail(core::ErrorCode::Cancelled, "");
  }
  if (!converted || content.empty()) {
    return core::fail(core::ErrorCode::Failed, notMade, {}, path.string());
  }
  return core::writeFileAtomically(path, content);
}

}  // namespace quantoscope::cli
