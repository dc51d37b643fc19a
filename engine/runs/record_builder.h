// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of every reader of run files, whatever their format: what was read becomes a RunRecord that
// holds together, or an error. Cuts lists to one length and writes the notes. The lists are shared with the
// reader, not copied, so the cost does not grow with them unless they disagree in length.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/runs/run_record.h"

namespace quantoscope::runs {

/// Losses as they are read: what is not finite becomes NaN, a gap, and is counted.
class LossList {
 public:
  void push(double loss);
  /// A loss that is known to be finite.
  void pushFinite(double loss) { m_values.push(loss); }
  void reserve(std::size_t count) { m_values.reserve(count); }
  std::size_t size() const { return m_values.size(); }
  bool empty() const { return m_values.empty(); }
  std::size_t gaps() const { return m_gaps; }
  Column<double> view() const { return m_values.view(); }

 private:
  ColumnWriter<double> m_values;
  std::size_t m_gaps = 0;
};

/// Bit-widths as they are read, 1..64 or unknownBits, which is counted.
class BitList {
 public:
  void push(std::int8_t bits) {
    m_unknown += bits == unknownBits ? 1 : 0;
    m_values.push(bits);
  }
  void reserve(std::size_t count) { m_values.reserve(count); }
  std::size_t size() const { return m_values.size(); }
  bool empty() const { return m_values.empty(); }
  std::size_t unknown() const { return m_unknown; }
  Column<std::int8_t> view() const { return m_values.view(); }

 private:
  ColumnWriter<std::int8_t> m_values;
  std::size_t m_unknown = 0;
};

struct RawBitLosses {
  int bits = 0;
  LossList losses;
};

/// What a reader found. Absent: the file does not have it; empty: it has an empty list.
struct RawRun {
  std::optional<LossList> losses;
  std::optional<BitList> bitWidths;
  std::optional<std::vector<RawBitLosses>> lossesPerBit;  ///< any order, every bit-width once
  std::vector<std::string> unknownKeys;
  std::vector<Note> notes;  ///< what only the format's reader can know
};

/// `file` is the file as the user named it, `name` its stem. With `partial` the file is still being
/// written: what is not there yet counts as unknown, without a note.
/// BadInput if nothing can be computed from `raw`: no list at all, an empty list, no finite loss.
core::Result<std::shared_ptr<const RunRecord>> buildRecord(const RawRun& raw, std::string name,
                                                           std::string file, bool partial = false);

}  // namespace quantoscope::runs
