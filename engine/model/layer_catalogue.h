// SPDX-License-Identifier: GPL-3.0-or-later
// Which tensors of a model are layers, and what each does there, judged by shapes and names. Pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/weight_file.h"

namespace quantoscope::model {

enum class LayerCategory : std::uint8_t {
  AttnQ,
  AttnK,
  AttnV,
  AttnO,
  MlpGate,
  MlpUp,
  MlpDown,
  Embedding,
  LmHead,
  Conv,
  Linear,  ///< every other matrix of a linear map, fused projections (query, key and value in one) among them
  Other,   ///< tables, buffers, biases
};
inline constexpr int layerCategoryCount = 12;

/// "attn_q", "attn_k", ..., "other".
std::string_view categoryName(LayerCategory category);
std::optional<LayerCategory> categoryOfName(std::string_view name);

inline constexpr int noBlock = -1;

/// A weight as a matrix: its first dimension by the product of the others.
struct Layer {
  std::size_t tensor = 0;  ///< index into WeightFile::tensors()
  std::string name;        ///< of the tensor
  LayerCategory category = LayerCategory::Other;
  int block = noBlock;  ///< number of the block of the network it is in
  std::uint64_t outFeatures = 0;
  std::uint64_t inFeatures = 0;
};

/// The tensors of floating-point type or I8 with at least two dimensions whose matrix has at least two rows
/// and two columns. Embeddings come first and heads last, the blocks of a stack in order of their numbers;
/// for the rest the order of the file holds.
std::vector<Layer> layerCatalogue(const WeightFile& file);

/// What `name` says about a weight with so many dimensions. Knows the names of Llama, Mistral, GPT-2,
/// GPT-NeoX, OPT, T5, BERT, ViT (Hugging Face and timm), Whisper, llama.cpp and of convolutional networks,
/// also as exporters to ONNX mangle them.
LayerCategory categoryOf(std::string_view name, std::size_t dimensions);

/// The number of the block that `name` is in: its first part that is a number, as in layers.12.mlp, else the
/// number at the end of a part that begins with layer, block or stage, as in block12/mlp; noBlock if none.
int blockOf(std::string_view name);

}  // namespace quantoscope::model
