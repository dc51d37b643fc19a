// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/opened_model.h"

#include <utility>

namespace quantoscope::model {
namespace {

namespace fs = std::filesystem;

std::string nameOf(const fs::path& path) {
  std::error_code unknown;
  const fs::path whole = fs::absolute(path, unknown).lexically_normal();
  const fs::path file = whole.filename();
  const bool ofAFolder = file.empty() || file.native().ends_with(".index.json");
  const fs::path name = ofAFolder ? whole.parent_path().filename() : file;
  return (name.empty() ? path : name).string();
}

ModelPtr withLayers(const std::shared_ptr<const WeightFile>& file) {
  return std::make_shared<const OpenedModel>(OpenedModel{nameOf(file->path()), file, layerCatalogue(*file)});
}

}  // namespace

core::Result<ModelPtr> openWithLayers(const fs::path& path, std::stop_token stop,
                                      const core::ProgressSink& progress) {
  return openModel(path, std::move(stop), progress).map(withLayers);
}

core::Result<ModelPtr> parseWithLayers(std::string content, const fs::path& path) {
  return parseModel(std::move(content), path).map(withLayers);
}

}  // namespace quantoscope::model
