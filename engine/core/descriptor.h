// SPDX-License-Identifier: GPL-3.0-or-later
// A file descriptor that is closed with its owner. What is read or written through it is the owner's affair.
#pragma once

#include <unistd.h>

#include <utility>

namespace quantoscope::core {

/// Owns `fd`; a negative one stands for none. Not for use by several threads at once.
class Descriptor {
 public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  ~Descriptor() { static_cast<void>(close()); }
  Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
  }

  /// Negative when there is none.
  int get() const { return m_fd; }

  /// Closes now; false and errno when the system did not accept everything written.
  bool close() {
    const int fd = std::exchange(m_fd, -1);
    return fd < 0 || ::close(fd) == 0;
  }

 private:
  int m_fd;
};

}  // namespace quantoscope::core
