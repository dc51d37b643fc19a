// SPDX-License-Identifier: GPL-3.0-or-later
// An opened model as tables: what its tensors are. Pure functions, safe from any thread.
#pragma once

#include <set>
#include <string>

#include "engine/present/lab_data.h"
#include "engine/present/model_data.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// "256 × 64"; "1" for a single number.
std::string shapeText(const model::TensorInfo& tensor);
/// "1.2 MB", in decimal units.
std::string sizeText(std::uint64_t bytes);

/// One row a tensor: name, block, category, shape, type, weights. Layers of the model stand for
/// Subject::modelLayer. `shown`: only these tensors; null: all.
TablePtr modelTable(const ModelPtr& model, const std::set<std::size_t>* shown = nullptr);

}  // namespace quantoscope::present
