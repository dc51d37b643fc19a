// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of weight formats hand over: a tensor's description and where its elements are. The
// readers have checked that the elements lie inside the store and that sizes are those the shape says.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/model/byte_store.h"
#include "engine/model/tensor_info.h"

namespace quantoscope::model {

struct StoredTensor {
  TensorInfo info;
  StorePtr store;
  std::uint64_t offset = 0;  ///< of the first element in the store
  bool bigEndian = false;
  bool columnMajor = false;  ///< the first index runs fastest
};

using StoredTensors = std::vector<StoredTensor>;

/// More dimensions than any program makes; a limit against nonsense.
inline constexpr std::size_t mostDimensions = 64;

/// The number of bytes of so many elements of `type`; none beyond 2^63 bytes.
std::optional<std::uint64_t> bytesOf(ScalarType type, std::span<const std::uint64_t> shape);

}  // namespace quantoscope::model
