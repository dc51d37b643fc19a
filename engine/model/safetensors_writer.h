// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tensors as one safetensors file. Reading lives in weight_file.h. Safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/model/scalar_type.h"

namespace quantoscope::model {

/// A tensor to be written; `bytes` holds its little-endian elements in row-major order.
struct TensorToWrite {
  std::string name;  ///< UTF-8, not empty, no two the same, not "__metadata__"
  ScalarType type = ScalarType::F32;
  std::vector<std::uint64_t> shape;
  std::span<const std::byte> bytes;
};

/// A tensor of floats or doubles in memory, which must outlive the result.
TensorToWrite tensorOf(std::string name, std::vector<std::uint64_t> shape, std::span<const float> values);
TensorToWrite tensorOf(std::string name, std::vector<std::uint64_t> shape, std::span<const double> values);

/// The file as bytes: tensors in the order given, each beginning at a multiple of its element's size (the
/// header is padded with spaces). Usage for names that cannot be or sizes that are not those of the shape.
core::Result<std::string> safetensorsOf(std::span<const TensorToWrite> tensors,
                                        const std::map<std::string, std::string>& metadata = {});

/// The same into a file, replaced as a whole or left untouched.
core::Result<void> writeSafetensors(const std::filesystem::path& path, std::span<const TensorToWrite> tensors,
                                    const std::map<std::string, std::string>& metadata = {});

}  // namespace quantoscope::model
