// SPDX-License-Identifier: GPL-3.0-or-later
// From stored elements to numbers, block by block: byte order and order of the elements are undone here. Safe
// from any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/stored_tensor.h"

namespace quantoscope::model {

/// The numbers from `first` on in row-major order, as many as `values` has; the tensor has them.
core::Result<void> readElements(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                                std::span<float> values);
core::Result<void> readElements(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                                std::span<double> values);

}  // namespace quantoscope::model
