// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_converter.h"

#include <fcntl.h>
#include <poll.h>
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

/// Feeds `input` and collects the output until both are through.
std::string exchange(Pipe& in, Pipe& out, const std::string& input) {
  ::fcntl(in.end(1), F_SETFL, O_NONBLOCK);
  std::string output;
  std::size_t written = 0;
  std::array<char, 65536> buffer;
  while (true) {
    std::array<pollfd, 2> waits{{{out.end(0), POLLIN, 0}, {in.end(1), POLLOUT, 0}}};
    if (::poll(waits.data(), in.end(1) >= 0 ? 2 : 1, -1) < 0 && errno != EINTR) {
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
}

/// What the program prints for this input; nothing if it cannot be started or fails.
std::string run(std::vector<const char*> arguments, const std::string& input, bool& succeeded) {
  succeeded = false;
  Pipe in;
  Pipe out;
  if (!in.ok() || !out.ok()) {
    return {};
  }
  arguments.insert(arguments.begin(), program);
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, in.end(0), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, out.end(1), STDOUT_FILENO);
  pid_t child = -1;
  const int failed =
      ::posix_spawnp(&child, program, &actions, nullptr, const_cast<char**>(arguments.data()), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) {
    return {};
  }
  in.close(0);
  out.close(1);
  std::string output = exchange(in, out, input);
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
  run({"--version"}, {}, there);
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
      run(raster ? std::vector<const char*>{"--format", "png", "--zoom", "2", "--background-color", "white"}
                 : std::vector<const char*>{"--format", "pdf", "--background-color", "white"},
          svg, converted);
  if (!converted || content.empty()) {
    return core::fail(core::ErrorCode::Failed,
                      QUANTOSCOPE_TEXT("Error", "cannot be made by rsvg-convert; write the figures as svg."),
                      {}, path.string());
  }
  return core::writeFileAtomically(path, content);
}

}  // namespace quantoscope::cli
