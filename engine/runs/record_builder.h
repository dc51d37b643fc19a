// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of every reader of run files, whatever their format: what was read becomes a RunRecord that
// holds together, or an error. Cuts lists to one length, marks gaps, and writes the notes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/runs/run_record.h"

namespace quantoscope::runs {

/// What a reader found. Absent: the file does not have it; empty: it has an empty list.
struct RawRun {
  std::optional<std::vector<double>> losses;  ///< NaN and infinities allowed; null is NaN
  std::optional<std::vector<std::int8_t>> bitWidths;
  std::optional<std::vector<BitLosses>> lossesPerBit;  ///< any order, every bit-width once
  std::vector<std::string> unknownKeys;
};

/// `file` is the file as the user named it, `name` its stem.
/// BadInput if nothing can be computed from `raw`: no list at all, an empty list, no finite loss.
core::Result<std::shared_ptr<const RunRecord>> buildRecord(RawRun raw, std::string name, std::string file);

}  // namespace quantoscope::runs
