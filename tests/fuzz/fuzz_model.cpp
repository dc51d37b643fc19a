// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a weight file of one format: opened, catalogued, read in pieces. Whatever the bytes are, there
// is a model or a sentence.
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/model/file_kind.h"
#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"

namespace {

using namespace quantoscope;
using namespace quantoscope::model;

constexpr std::string_view format = FUZZED_FORMAT;

FileKind wanted() {
  return format == "safetensors"   ? FileKind::Safetensors
         : format == "shard_index" ? FileKind::ShardIndex
         : format == "onnx"        ? FileKind::Onnx
         : format == "npy"         ? FileKind::Npy
                                   : FileKind::Zip;
}

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

template <typename T>
void readPieces(const WeightFile& file, std::size_t index, std::uint64_t elements) {
  std::vector<T> whole(static_cast<std::size_t>(elements));
  if (!file.read(index, std::span<T>(whole))) {
    return;
  }
  const std::uint64_t first = elements / 3;
  std::vector<T> part(static_cast<std::size_t>(elements - first));
  require(file.read(index, first, part.size(), std::span<T>(part)).has_value());
  for (std::size_t i = 0; i < part.size(); ++i) {
    require(part[i] == whole[first + i] || part[i] != part[i]);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string content(reinterpret_cast<const char*>(bytes), size);
  if (fileKind(content) != wanted()) {
    return -1;
  }
  const auto file = parseModel(content, "/nowhere/at/all/model");
  if (!file) {
    require(!core::describe(file.error()).empty());
    return 0;
  }
  const auto layers = layerCatalogue(**file);
  require(layers.size() <= (*file)->tensors().size());
  for (std::size_t i = 0; i < (*file)->tensors().size(); ++i) {
    const TensorInfo& info = (*file)->tensors()[i];
    require((*file)->find(info.name) == i);
    if (info.elements() <= 4096) {
      readPieces<float>(**file, i, info.elements());
      readPieces<double>(**file, i, info.elements());
      static_cast<void>((*file)->contentHash(i));
    }
  }
  return 0;
}
