// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/stored_tensor.h"

#include <algorithm>
#include <limits>

namespace quantoscope::model {

std::uint64_t TensorInfo::elements() const {
  return bytesOf(type, shape).value_or(0) / sizeOf(type);
}

std::optional<std::uint64_t> bytesOf(ScalarType type, std::span<const std::uint64_t> shape) {
  if (std::find(shape.begin(), shape.end(), 0U) != shape.end()) {
    return 0;
  }
  constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  std::uint64_t bytes = sizeOf(type);
  for (const std::uint64_t extent : shape) {
    if (bytes > most / extent) {
      return std::nullopt;
    }
    bytes *= extent;
  }
  return bytes;
}

}  // namespace quantoscope::model
