// SPDX-License-Identifier: GPL-3.0-or-later
// The parent's side of the crash tests: starts this very program again in another role, reads what it says
// and kills it.
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ctime>
#include <sstream>
#include <string>
#include <vector>

namespace quantoscope::tests {

inline long long monotonicMs() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec * 1000LL) + (now.tv_nsec / 1'000'000);
}

/// One line on standard output, at once and whole.
inline void say(const std::string& line) {
  const std::string whole = line + "\n";
  if (::write(STDOUT_FILENO, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size())) {
    ::_exit(3);
  }
}

struct Killed {
  bool started = false;  ///< it said something before it was killed
  std::vector<std::string> lines;
  long long at = 0;  ///< monotonicMs() right before the kill
};

/// Starts this program with `arguments` and kills it `delayUs` after its first line.
inline Killed startAndKill(const std::vector<std::string>& arguments, long delayUs) {
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
    return {};
  }
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(pipe[1], STDOUT_FILENO);
    std::vector<char*> argv{const_cast<char*>("crashing")};
    for (const std::string& argument : arguments) {
      argv.push_back(const_cast<char*>(argument.c_str()));
    }
    argv.push_back(nullptr);
    ::execv("/proc/self/exe", argv.data());
    ::_exit(127);
  }
  ::close(pipe[1]);
  std::string said;
  char byte = 0;
  while (::read(pipe[0], &byte, 1) == 1) {
    said += byte;
    if (byte == '\n') {
      break;
    }
  }
  Killed killed;
  killed.started = !said.empty();
  const long long until = (monotonicMs() * 1000) + delayUs;
  // Reads on, so that the child never waits for a full pipe.
  ::fcntl(pipe[0], F_SETFL, O_NONBLOCK);
  std::array<char, 4096> block{};
  const auto drain = [&] {
    ssize_t got = 0;
    while ((got = ::read(pipe[0], block.data(), block.size())) > 0) {
      said.append(block.data(), static_cast<std::size_t>(got));
    }
  };
  while (monotonicMs() * 1000 < until) {
    drain();
    const timespec pause{0, 200'000};
    ::nanosleep(&pause, nullptr);
  }
  killed.at = monotonicMs();
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  killed.started = killed.started && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  ::fcntl(pipe[0], F_SETFL, 0);
  drain();
  ::close(pipe[0]);
  std::istringstream lines(said);
  for (std::string line; std::getline(lines, line);) {
    killed.lines.push_back(line);
  }
  return killed;
}

}  // namespace quantoscope::tests
