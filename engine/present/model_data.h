// SPDX-License-Identifier: GPL-3.0-or-later
// An opened model as panels show it: its tensors are described, none of its numbers is in memory.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"

namespace quantoscope::present {

struct ModelData {
  std::filesystem::path file;  ///< as it was opened: a file or a folder
  std::string name;            ///< for people: the last part of the path
  std::shared_ptr<const model::WeightFile> weights;
  std::vector<model::Layer> layers;  ///< of all its tensors, in the order of the file
};

}  // namespace quantoscope::present
