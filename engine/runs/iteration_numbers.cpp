// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/iteration_numbers.h"

#include <fmt/format.h>

#include <algorithm>

namespace quantoscope::runs {

void IterationNumbers::add(double number) {
  if (m_count == 0) {
    m_first = number;
    m_largest = number;
  } else if (number <= m_last) {
    ++m_returns;
  } else if (number != m_last + 1) {
    ++m_jumps;
  }
  m_last = number;
  m_largest = std::max(m_largest, number);
  ++m_count;
}

std::vector<Note> IterationNumbers::notes() const {
  if (m_returns > 0) {
    return {{QUANTOSCOPE_TEXT("Runs",
                              "The iteration number does not go up at %1 of %2 records, as after a restart; "
                              "the records are used and counted in the order of the file."),
             {std::to_string(m_returns), std::to_string(m_count)}}};
  }
  if (m_jumps > 0) {
    return {{QUANTOSCOPE_TEXT("Runs",
                              "The %1 records have iteration numbers from %2 to %3; what is called an "
                              "iteration here is the place of a record in the file, from 0."),
             {std::to_string(m_count), fmt::format("{}", m_first), fmt::format("{}", m_largest)}}};
  }
  return {};
}

}  // namespace quantoscope::runs
