// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's archives of arrays: a ZIP archive with one npy file per array. Safe from any thread.
#pragma once

#include <stop_token>

#include "engine/core/progress.h"
#include "engine/model/stored_tensor.h"

namespace quantoscope::model {

/// The arrays, in the order of the archive's directory. Archives of PyTorch and with other things than arrays
/// are refused as Unsupported; Cancelled when `stop` was set.
core::Result<StoredTensors> readNpz(const StorePtr& archive, std::stop_token stop,
                                    const core::ProgressSink& progress);

}  // namespace quantoscope::model
