// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure may be besides: one whose numbers are too many to be written while the window waits.
#pragma once

#include <cstddef>
#include <stop_token>

#include "engine/core/file_stream.h"
#include "engine/core/progress.h"

namespace quantoscope::base {

class StreamedCsv {
 public:
  virtual ~StreamedCsv() = default;

  /// Rows of FigureSource::csv() that make it long.
  virtual std::size_t csvRows() const = 0;
  /// FigureSource::csv() in pieces; any thread. Cancelled when the token is set before the end.
  virtual core::Result<void> writeCsv(const core::ByteSink& sink, const std::stop_token& stop,
                                      const core::ProgressSink& progress) const = 0;
};

}  // namespace quantoscope::base
