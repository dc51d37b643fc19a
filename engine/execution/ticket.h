// SPDX-License-Identifier: GPL-3.0-or-later
// Which request a result answers, and whether that result may still be shown. Plain logic without threads: a
// gate belongs to whoever shows results and is used on that one thread.
#pragma once

#include <compare>
#include <cstdint>

namespace quantoscope::execution {

/// Names one request. Later requests compare greater; generations rise across epochs, too.
struct Ticket {
  std::uint64_t epoch = 0;       ///< the data the request was made against
  std::uint64_t generation = 0;  ///< counts requests from 1; 0 is no request

  friend auto operator<=>(const Ticket&, const Ticket&) = default;
};

/// A preview answers while a slider moves and keeps to a time budget; the final answer is exact.
enum class Quality { Preview, Final };

/// Lets the picture advance, never go back. It asks for "newer than the last shown", not for "the newest":
/// that way intermediate pictures appear during a drag.
class ResultGate {
 public:
  /// From now on only tickets of `epoch` pass. An epoch that is not newer than the present one changes
  /// nothing.
  void newEpoch(std::uint64_t epoch) {
    if (epoch > m_epoch) {
      m_epoch = epoch;
      m_shown = 0;
    }
  }

  /// Whether what answers `ticket` may be shown; if so, nothing older passes afterwards. Failures pass the
  /// gate as results do, in the order of their tickets.
  bool accept(Ticket ticket) {
    if (ticket.epoch != m_epoch || ticket.generation <= m_shown) {
      return false;
    }
    m_shown = ticket.generation;
    return true;
  }

  /// The last accepted ticket; generation 0 while nothing of the present epoch was accepted.
  Ticket shown() const { return {m_epoch, m_shown}; }

 private:
  std::uint64_t m_epoch = 0;
  std::uint64_t m_shown = 0;
};

}  // namespace quantoscope::execution
