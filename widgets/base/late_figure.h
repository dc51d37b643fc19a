// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel may be besides: one whose figure takes long enough to make that it is made on another thread
// before it is asked for. GUI thread, but for the work.
#pragma once

#include <functional>
#include <stop_token>

namespace quantoscope::base {

class LateFigure {
 public:
  virtual ~LateFigure() = default;

  /// Puts what was made into its place, so that figure() is quick: on the GUI thread. Nothing happens when
  /// the panel is gone or shows something else meanwhile.
  using Place = std::function<void()>;
  /// Pure; any thread. Polls the token; what comes after it was set is not worth placing.
  using Work = std::function<Place(const std::stop_token&)>;

  /// Empty when figure() has all it needs.
  virtual Work figureWork() = 0;
};

}  // namespace quantoscope::base
