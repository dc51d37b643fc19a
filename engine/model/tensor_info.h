// SPDX-License-Identifier: GPL-3.0-or-later
// A tensor's description: name, element type, shape. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/scalar_type.h"

namespace quantoscope::model {

struct TensorInfo {
  std::string name;  ///< UTF-8; no two tensors of a file have the same
  ScalarType type = ScalarType::F32;
  std::vector<std::uint64_t> shape;  ///< empty for a single number

  /// How many numbers it has; 2^63 bytes at most.
  std::uint64_t elements() const;
  std::uint64_t bytes() const { return elements() * sizeOf(type); }
};

}  // namespace quantoscope::model
