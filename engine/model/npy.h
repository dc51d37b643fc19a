// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's array files, versions 1 to 3 (numpy.lib.format): one array each. Either byte order, rows or columns
// first. Arrays of Python objects are pickles and refused. Safe from any thread.
#pragma once

#include "engine/model/stored_tensor.h"

namespace quantoscope::model {

/// The array in `store`, which must end with it. `name` is the tensor's; `part` is what errors call the array
/// if it is one of several in its file, else empty. BadInput for damage, Unsupported for what is no array of
/// real numbers.
core::Result<StoredTensor> readNpy(const StorePtr& store, std::string name, const std::string& part = {});

}  // namespace quantoscope::model
