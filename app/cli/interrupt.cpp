// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <initializer_list>

namespace quantoscope::cli {
namespace {

// The handler writes one byte here; the watcher reads it.
int pipeEnds[2] = {-1, -1};

constexpr char signaled = 's';
constexpr char finished = 'f';

void send(char message) {
  const int before = errno;
  [[maybe_unused]] const ssize_t sent = ::write(pipeEnds[1], &message, 1);
  errno = before;
}

extern "C" void handleSignal(int) {
  send(signaled);
}

}  // namespace

Interrupt::Interrupt() {
  if (::pipe(pipeEnds) != 0) {
    return;
  }
  // The watcher starts with the signals blocked, so that they interrupt the main thread's waiting.
  sigset_t signals;
  sigset_t before;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, &before);
  m_watcher = std::thread([this] {
    char message = 0;
    while (message != finished) {
      const ssize_t got = ::read(pipeEnds[0], &message, 1);
      if (got == 1 && message == signaled) {
        m_source.request_stop();
      } else if (got <= 0 && errno != EINTR) {
        return;
      }
    }
  });
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  struct sigaction action {};
  action.sa_handler = handleSignal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction inherited {};
    // A shell that starts the program in the background has the signal ignored on purpose.
    if (::sigaction(signal, nullptr, &inherited) == 0 && inherited.sa_handler != SIG_IGN) {
      ::sigaction(signal, &action, nullptr);
    }
  }
}

Interrupt::~Interrupt() {
  if (m_watcher.joinable()) {
    send(finished);
    m_watcher.join();
  }
}

}  // namespace quantoscope::cli
