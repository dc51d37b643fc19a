// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/layer_catalogue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace quantoscope::model {
namespace {

using Parts = std::vector<std::string>;

constexpr std::array<std::string_view, layerCategoryCount> categoryNames{
    "attn_q",   "attn_k",    "attn_v",  "attn_o", "mlp_gate", "mlp_up",
    "mlp_down", "embedding", "lm_head", "conv",   "linear",   "other"};

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// The parts of a name, in lower case; exporters put slashes and colons where modules had points.
Parts partsOf(std::string_view name) {
  Parts parts(1);
  for (const char c : name) {
    if (c == '.' || c == '/' || c == ':') {
      if (!parts.back().empty()) {
        parts.emplace_back();
      }
    } else {
      parts.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  if (parts.back().empty() && parts.size() > 1) {
    parts.pop_back();
  }
  return parts;
}

bool isNumber(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), isDigit);
}

/// Whether `part` is `word` or ends with it as a word of its own: self_attn_q_proj ends with q_proj.
bool endsWithWord(std::string_view part, std::string_view word) {
  return part == word ||
         (part.size() > word.size() && part.ends_with(word) && part[part.size() - word.size() - 1] == '_');
}

bool isAnyOf(std::string_view part, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [part](std::string_view word) { return endsWithWord(part, word); });
}

bool anyPartHas(const Parts& parts, std::initializer_list<std::string_view> pieces) {
  return std::any_of(parts.begin(), parts.end(), [pieces](const std::string& part) {
    return std::any_of(pieces.begin(), pieces.end(),
                       [&part](std::string_view piece) { return part.find(piece) != std::string::npos; });
  });
}

/// What is said about a weight: the parts of its module's name, and what the weight itself is called.
struct WeightName {
  Parts module;
  std::string leaf;

  std::string_view last(std::size_t fromEnd = 0) const {
    return fromEnd < module.size() ? std::string_view(module[module.size() - 1 - fromEnd])
                                   : std::string_view();
  }
};

WeightName weightName(std::string_view name) {
  WeightName weight{partsOf(name), {}};
  for (const std::string_view leaf : {"weight", "kernel", "weights", "matmul", "gemm"}) {
    if (weight.module.size() > 1 && weight.module.back() == leaf) {
      weight.leaf = leaf;
      weight.module.pop_back();
    }
  }
  constexpr std::string_view suffix = "_weight";
  if (weight.module.back().ends_with(suffix) && weight.module.back().size() > suffix.size()) {
    weight.leaf = "weight";
    weight.module.back().resize(weight.module.back().size() - suffix.size());
  }
  // A sequence of modules with the weight in its first: to_out.0.weight.
  if (weight.module.size() > 1 && isNumber(weight.module.back())) {
    const std::string_view before = weight.last(1);
    if (before == "to_out") {
      weight.module.pop_back();
    }
  }
  return weight;
}

std::optional<LayerCategory> attentionCategory(const WeightName& weight, bool inAttention) {
  const std::string_view last = weight.last();
  if (isAnyOf(last, {"qkv", "qkv_proj", "wqkv", "query_key_value", "c_attn", "in_proj", "kv_proj", "kv",
                     "kv_a_proj_with_mqa", "kv_b_proj", "attn_qkv"})) {
    return LayerCategory::Linear;
  }
  if (isAnyOf(last,
              {"q_proj", "q_lin", "wq", "to_q", "query", "query_proj", "q_a_proj", "q_b_proj", "attn_q"}) ||
      (inAttention && last == "q")) {
    return LayerCategory::AttnQ;
  }
  if (isAnyOf(last, {"k_proj", "k_lin", "wk", "to_k", "key", "key_proj", "attn_k"}) ||
      (inAttention && last == "k")) {
    return LayerCategory::AttnK;
  }
  if (isAnyOf(last, {"v_proj", "v_lin", "wv", "to_v", "value", "value_proj", "attn_v"}) ||
      (inAttention && last == "v")) {
    return LayerCategory::AttnV;
  }
  if (isAnyOf(last, {"o_proj", "out_lin", "to_out", "attn_output"}) ||
      (inAttention && (isAnyOf(last, {"out_proj", "c_proj", "proj", "dense", "wo"}) || last == "o"))) {
    return LayerCategory::AttnO;
  }
  return std::nullopt;
}

std::optional<LayerCategory> mlpCategory(const WeightName& weight, bool inBlock) {
  const std::string_view last = weight.last();
  const bool inMlp =
      inBlock || anyPartHas(weight.module, {"mlp", "ffn", "feed_forward", "densereludense", "expert"});
  if (isAnyOf(last, {"gate_up_proj"})) {
    return LayerCategory::Linear;
  }
  if (isAnyOf(last, {"gate_proj", "ffn_gate", "wi_0"}) || (inMlp && last == "w1")) {
    return LayerCategory::MlpGate;
  }
  if (isAnyOf(last, {"up_proj", "ffn_up", "c_fc", "dense_h_to_4h", "wi_1"}) ||
      (inMlp && isAnyOf(last, {"w3", "fc1", "lin1", "linear1", "wi", "fc_in"})) ||
      (last == "dense" && weight.last(1) == "intermediate")) {
    return LayerCategory::MlpUp;
  }
  if (isAnyOf(last, {"down_proj", "ffn_down", "dense_4h_to_h"}) ||
      (inMlp && isAnyOf(last, {"w2", "fc2", "lin2", "linear2", "wo", "fc_out", "c_proj"})) ||
      (last == "dense" && weight.last(1) == "output")) {
    return LayerCategory::MlpDown;
  }
  return std::nullopt;
}

bool isEmbedding(const WeightName& weight) {
  const std::string_view last = weight.last();
  return isAnyOf(last, {"wte", "wpe", "embed_tokens", "embed_positions", "tok_embeddings", "token_embd",
                        "embed_in", "embeddings", "embedding", "pos_embed", "pos_embedding", "embed"}) ||
         (last == "shared" && weight.module.size() <= 2);
}

bool isHead(const WeightName& weight) {
  const std::string_view last = weight.last();
  return isAnyOf(last, {"lm_head", "embed_out"}) || (last == "output" && weight.module.size() == 1);
}

/// Not a map from one layer to the next: tables, masks and statistics.
bool isTable(const WeightName& weight) {
  return anyPartHas({weight.module.back()}, {"bias", "buffer", "mask", "inv_freq", "running_", "position_ids",
                                             "zero_point", "zeros", "scale", "rotary", "freqs"});
}

/// The part that says which block: where it is and its number.
struct BlockPart {
  std::size_t part = 0;
  int number = noBlock;
};

int toNumber(std::string_view digits) {
  int number = noBlock;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return result.ec == std::errc() ? number : noBlock;
}

BlockPart blockPart(const Parts& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (isNumber(parts[i])) {
      return {i, toNumber(parts[i])};
    }
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string_view part = parts[i];
    for (const std::string_view word : {"layers", "layer", "blocks", "block", "stage", "blk"}) {
      if (!part.starts_with(word)) {
        continue;
      }
      std::string_view digits = part.substr(word.size());
      if (digits.starts_with('_')) {
        digits.remove_prefix(1);
      }
      if (isNumber(digits)) {
        return {i, toNumber(digits)};
      }
    }
  }
  return {};
}

/// What stands before the block's number: the same for all blocks of a stack.
std::string stackOf(const Parts& parts, const BlockPart& block) {
  std::string stack;
  for (std::size_t i = 0; i < block.part; ++i) {
    stack += parts[i] + '.';
  }
  std::string_view own = parts[block.part];
  while (!own.empty() && isDigit(own.back())) {
    own.remove_suffix(1);
  }
  return stack.append(own);
}

bool isLayer(const TensorInfo& info) {
  if (info.shape.size() < 2 || (!formatOf(info.type) && info.type != ScalarType::I8)) {
    return false;
  }
  const std::uint64_t elements = info.elements();
  return info.shape.front() >= 2 && elements / info.shape.front() >= 2;
}

/// Where each layer belongs: embeddings, then stacks and single layers as the file has them, then heads.
void sortLayers(std::vector<Layer>& layers) {
  using Key = std::tuple<std::size_t, int, std::size_t>;
  std::map<std::string, std::size_t> firstOfStack;
  std::vector<std::pair<Key, std::size_t>> keys;
  keys.reserve(layers.size());
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const Layer& layer = layers[i];
    std::size_t place = i + 1;
    if (layer.block != noBlock) {
      const Parts parts = partsOf(layer.name);
      place = firstOfStack.try_emplace(stackOf(parts, blockPart(parts)), place).first->second;
    } else if (layer.category == LayerCategory::Embedding) {
      place = 0;
    } else if (layer.category == LayerCategory::LmHead) {
      place = std::numeric_limits<std::size_t>::max();
    }
    keys.push_back({Key{place, layer.block, i}, i});
  }
  std::sort(keys.begin(), keys.end());
  std::vector<Layer> sorted;
  sorted.reserve(layers.size());
  for (const auto& [key, index] : keys) {
    sorted.push_back(std::move(layers[index]));
  }
  layers = std::move(sorted);
}

}  // namespace

std::string_view categoryName(LayerCategory category) {
  return categoryNames[static_cast<std::size_t>(category)];
}

std::optional<LayerCategory> categoryOfName(std::string_view name) {
  const auto* const found = std::find(categoryNames.begin(), categoryNames.end(), name);
  return found == categoryNames.end()
             ? std::nullopt
             : std::optional(static_cast<LayerCategory>(found - categoryNames.begin()));
}

int blockOf(std::string_view name) {
  return blockPart(partsOf(name)).number;
}

LayerCategory categoryOf(std::string_view name, std::size_t dimensions) {
  const WeightName weight = weightName(name);
  if (isTable(weight)) {
    return LayerCategory::Other;
  }
  if (isHead(weight)) {
    return LayerCategory::LmHead;
  }
  if (isEmbedding(weight)) {
    return LayerCategory::Embedding;
  }
  if (dimensions >= 3 && !anyPartHas(weight.module, {"expert"})) {
    return LayerCategory::Conv;
  }
  const bool inAttention = anyPartHas(weight.module, {"attn", "attention"});
  const bool inMlp = anyPartHas(weight.module, {"mlp", "ffn", "feed_forward", "densereludense"});
  if (!inMlp) {
    if (const auto category = attentionCategory(weight, inAttention)) {
      return *category;
    }
  }
  if (!inAttention || inMlp) {
    if (const auto category = mlpCategory(weight, blockOf(name) != noBlock)) {
      return *category;
    }
  }
  return LayerCategory::Linear;
}

std::vector<Layer> layerCatalogue(const WeightFile& file) {
  std::vector<Layer> layers;
  const std::vector<TensorInfo>& tensors = file.tensors();
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    const TensorInfo& info = tensors[i];
    if (isLayer(info)) {
      const std::uint64_t rows = info.shape.front();
      layers.push_back({i, info.name, categoryOf(info.name, info.shape.size()), blockOf(info.name), rows,
                        info.elements() / rows});
    }
  }
  sortLayers(layers);
  return layers;
}

}  // namespace quantoscope::model
