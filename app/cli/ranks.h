// SPDX-License-Identifier: GPL-3.0-or-later
// The processes that work on one command together when it is started by mpirun; alone otherwise, at no cost.
// The only place with MPI. No Qt.
#pragma once

#include <string>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::cli {

/// At most one at a time. Calls of the members below happen in all ranks in the same order, from one thread.
class Ranks {
 public:
  /// Joins the others if the environment says that mpirun started this process; reads nothing else.
  Ranks();
  ~Ranks();
  Ranks(const Ranks&) = delete;
  Ranks& operator=(const Ranks&) = delete;

  int rank() const { return m_rank; }
  int count() const { return m_count; }
  bool first() const { return m_rank == 0; }
  /// How many of them run on this machine.
  int countHere() const { return m_countHere; }

  /// The largest of all ranks' values, everywhere: how they agree on an exit code.
  int largest(int value) const;
  /// The texts of all ranks in their order, in the first one; empty elsewhere.
  core::Result<std::vector<std::string>> gather(const std::string& text) const;

 private:
  int m_rank = 0;
  int m_count = 1;
  int m_countHere = 1;
};

}  // namespace quantoscope::cli
