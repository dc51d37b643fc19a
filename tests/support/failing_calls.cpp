// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_calls.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>

namespace quantoscope::tests {
namespace {

std::atomic<int> chosen{-1};
std::atomic<int> countdown{0};  ///< the call that brings it from 1 to 0 fails
std::atomic<bool> always{false};
std::atomic<int> reason{0};
std::atomic<bool> failed{false};

bool fails(Call call) {
  if (chosen.load() != static_cast<int>(call) || (!always.load() && countdown.fetch_sub(1) != 1)) {
    return false;
  }
  failed = true;
  errno = reason.load();
  return true;
}

/// The next definition of the function `name`: the system's.
template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

void failNth(Call call, int nth, int error) {
  failed = false;
  always = false;
  countdown = nth;
  reason = error;
  chosen = static_cast<int>(call);
}

void failAll(Call call, int error) {
  failNth(call, 0, error);
  always = true;
}

bool stopFailing() {
  chosen = -1;
  return failed.exchange(false);
}

}  // namespace quantoscope::tests

using quantoscope::tests::Call;
using quantoscope::tests::fails;
using quantoscope::tests::next;

extern "C" {

ssize_t write(int fd, const void* bytes, size_t count) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
  return fails(Call::Write) ? -1 : real(fd, bytes, count);
}

int fsync(int fd) {
  static const auto real = next<int (*)(int)>("fsync");
  return fails(Call::Fsync) ? -1 : real(fd);
}

int rename(const char* from, const char* to) noexcept {
  static const auto real = next<int (*)(const char*, const char*)>("rename");
  return fails(Call::Rename) ? -1 : real(from, to);
}

int open(const char* path, int flags, ...) {
  static const auto real = next<int (*)(const char*, int, ...)>("open");
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  return fails(Call::Open) ? -1 : real(path, flags, mode);
}

int close(int fd) {
  static const auto real = next<int (*)(int)>("close");
  const int answer = real(fd);
  return fails(Call::Close) ? -1 : answer;
}

}  // extern "C"
