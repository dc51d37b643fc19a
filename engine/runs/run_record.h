// SPDX-License-Identifier: GPL-3.0-or-later
// What one training recorded: losses, bit-widths, and what has to be said about them. Plain data, never
// changed after a reader has made it, so it may cross threads. No numbers are computed here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/runs/column.h"

namespace quantoscope::runs {

/// Something worth knowing about a run that does not keep it from being used: a source text with %1..%9
/// (static storage, context "Runs") and its arguments.
struct Note {
  const char* text = "";
  std::vector<std::string> arguments;

  /// The English sentence.
  std::string english() const { return core::substitute(text, arguments); }
};

/// The bit-width of an iteration that has none (null in the file).
inline constexpr std::int8_t unknownBits = -1;
inline constexpr int minimumBits = 1;
inline constexpr int maximumBits = 64;

/// The losses recorded at one bit-width, in the order of training.
struct BitLosses {
  int bits = 0;
  Column<double> losses;  ///< NaN: a gap
};

struct RunRecord {
  std::string name;  ///< the file's stem
  std::string file;  ///< the file as the user named it

  /// Loss of every iteration; NaN where the file has null or a value that is not finite. Empty: not recorded.
  Column<double> losses;
  /// Bit-width of every iteration, 1..64 or unknownBits. Empty: not recorded. As long as `losses` if both are
  /// there.
  Column<std::int8_t> bitWidths;
  /// What the file itself says per bit-width, ascending by bits, without empty lists. Empty: not recorded.
  std::vector<BitLosses> lossesPerBit;

  bool growing = false;  ///< more is to be expected: the file is still being written

  std::vector<std::string> unknownKeys;  ///< keys of the file that are not understood, in its order
  std::vector<Note> notes;
};

}  // namespace quantoscope::runs
