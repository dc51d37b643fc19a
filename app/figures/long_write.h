// SPDX-License-Identifier: GPL-3.0-or-later
// Writing very many numbers while a dialog waits: on another thread, with a bar and a button to cancel. GUI
// thread.
#pragma once

#include <functional>
#include <stop_token>

#include "engine/core/error.h"
#include "engine/core/progress.h"

class QWidget;

namespace quantoscope::app {

/// Pure of widgets; runs on another thread. Polls the token and ends soon after it is set.
using LongWork =
    std::function<core::Result<void>(const std::stop_token& stop, const core::ProgressSink& progress)>;

/// What the work gave. The window stays alive meanwhile, but only canceling is open to the person; ErrorCode
/// Cancelled then. `parent` is the dialog that waits.
core::Result<void> waitForNumbers(QWidget& parent, const LongWork& work);

}  // namespace quantoscope::app
