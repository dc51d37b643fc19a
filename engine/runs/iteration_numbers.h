// SPDX-License-Identifier: GPL-3.0-or-later
// What the iteration numbers of a file of records say about it. Records are used in the order of the file
// whatever their numbers are; when these do not simply count up, that is worth a note.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/runs/run_record.h"

namespace quantoscope::runs {

class IterationNumbers {
 public:
  /// The number of the next record; finite.
  void add(double number);
  /// At most one note.
  std::vector<Note> notes() const;

 private:
  double m_first = 0;
  double m_last = 0;
  double m_largest = 0;
  std::size_t m_count = 0;
  std::size_t m_jumps = 0;    // forward by anything but one
  std::size_t m_returns = 0;  // not forward
};

}  // namespace quantoscope::runs
