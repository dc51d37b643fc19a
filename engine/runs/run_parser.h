// SPDX-License-Identifier: GPL-3.0-or-later
// What the parsers of all run formats have in common: they read a file in any number of pieces, so that a
// file that grows is read on where it ended before. One parser belongs to one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "engine/core/progress.h"
#include "engine/runs/byte_source.h"
#include "engine/runs/record_builder.h"

namespace quantoscope::runs {

enum class RunFormat {
  Stats,        ///< one JSON object of lists
  RecordLines,  ///< JSON lines: one object per iteration
  Table,        ///< CSV with a header
};

/// How reading is watched.
struct ReadControl {
  std::stop_token stop = {};         ///< polled once per block
  core::ProgressSink progress = {};  ///< told once per block
  std::size_t blockBytes = std::size_t{1} << 18;
};

class RunParser {
 public:
  virtual ~RunParser() = default;

  /// Reads on; `source` begins at byte position() of the file. True: the content is whole. False: the input
  /// ends inside it; everything before position() is read and raw() holds it, and advance() may go on when
  /// there is more. On an error the parser must not be used any further; the error names no file.
  virtual core::Result<bool> advance(ByteSource& source, const ReadControl& control) = 0;

  /// Takes what is left behind position() as the whole rest of the file, after advance() has said false.
  /// False: it is not whole, and cutOff() says so.
  virtual core::Result<bool> finish() = 0;

  /// The sentence for a file that ends where the last advance() found its end.
  virtual core::Error cutOff() const = 0;

  virtual std::uint64_t position() const = 0;
  virtual const RawRun& raw() const = 0;
};

/// What `head`, the beginning of a file, certainly is: it names a key or column that only runs have.
std::optional<RunFormat> recognizeRun(std::string_view head);

/// What `head` looks like most; never an error, the parser then says what is wrong.
RunFormat formatOf(std::string_view head);

std::unique_ptr<RunParser> makeRunParser(RunFormat format);

/// The parsers one by one; see stats_reader.h for what they accept.
std::unique_ptr<RunParser> makeStatsParser();
std::unique_ptr<RunParser> makeRecordLinesParser();
std::unique_ptr<RunParser> makeTableParser();

}  // namespace quantoscope::runs
