// SPDX-License-Identifier: GPL-3.0-or-later
// The IDX format of the MNIST family: two zero bytes, the element type, the number of dimensions, their sizes
// as big-endian 32-bit numbers, then the elements. Only bytes (type 8) are taken. Pure but for reading the
// file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::training {

struct IdxArray {
  std::vector<std::size_t> shape;
  std::vector<std::uint8_t> values;
};

/// No array is larger, compressed or not.
inline constexpr std::uint64_t mostIdxBytes = std::uint64_t{1} << 30;

/// The array in `bytes`, which may be compressed with gzip; `dimensions` is how many it must have. BadInput
/// names `file` and the byte at fault.
core::Result<IdxArray> parseIdx(std::string_view bytes, std::size_t dimensions, const std::string& file);
core::Result<IdxArray> readIdx(const std::filesystem::path& path, std::size_t dimensions);

}  // namespace quantoscope::training
