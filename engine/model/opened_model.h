// SPDX-License-Identifier: GPL-3.0-or-later
// A model as it is handed around between labs: the file and what is known about it at once. Immutable.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"

namespace quantoscope::model {

struct OpenedModel {
  std::string name;  ///< for people: the file's name, or the folder's if it is one of several files
  std::shared_ptr<const WeightFile> file;  ///< never null
  std::vector<Layer> layers;               ///< layerCatalogue(*file)
};

/// Panels compare pointers to skip work.
using ModelPtr = std::shared_ptr<const OpenedModel>;

/// openModel() and what follows from it; the same errors.
core::Result<ModelPtr> openWithLayers(const std::filesystem::path& path, std::stop_token stop = {},
                                      const core::ProgressSink& progress = {});

/// The same for a file's content that is in memory; `path` stands in for the file.
core::Result<ModelPtr> parseWithLayers(std::string content, const std::filesystem::path& path);

}  // namespace quantoscope::model
