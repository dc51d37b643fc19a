// SPDX-License-Identifier: GPL-3.0-or-later
// A small block of a model's layer, as the geometry lab can take it in. Reads a few numbers of the file; any
// thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/present/lab_data.h"
#include "engine/present/model_data.h"

namespace quantoscope::present {

struct ModelBlock {
  std::size_t layer = 0;  ///< index into ModelData::layers
  std::uint64_t row = 0;  ///< of its first corner
  std::uint64_t column = 0;
  int size = 2;         ///< rows and columns
  bool scaled = false;  ///< divided by its largest magnitude, as a quantizer with one scale sees it
};

/// The indices of the layers that have room for a block of this size and whose name contains `part`, whatever
/// the case of ASCII letters.
std::vector<std::size_t> layersWithRoom(const ModelData& model, int size, const std::string& part);

/// The numbers of the block, row by row. Usage for a block that the layer does not have, BadInput for numbers
/// that are not finite, or what reading the file gives.
core::Result<std::vector<double>> readBlock(const ModelData& model, const ModelBlock& block);

}  // namespace quantoscope::present
