// SPDX-License-Identifier: GPL-3.0-or-later
// Small Llama models in files, for tests.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <utility>

namespace quantoscope::testing {

struct LlamaShape {
  int hidden = 16, intermediate = 24, layers = 2, heads = 4, keyHeads = 2, vocabulary = 32, positions = 64;
};

inline nlohmann::json configOf(const LlamaShape& shape) {
  return {{"architectures", {"LlamaForCausalLM"}},
          {"hidden_size", shape.hidden},
          {"intermediate_size", shape.intermediate},
          {"num_attention_heads", shape.heads},
          {"num_key_value_heads", shape.keyHeads},
          {"num_hidden_layers", shape.layers},
          {"vocab_size", shape.vocabulary},
          {"max_position_embeddings", shape.positions},
          {"rms_norm_eps", 1e-5},
          {"hidden_act", "silu"}};
}

/// The tensors of such a model, by name, as rows and columns (columns 0: a vector).
using TensorSizes = std::map<std::string, std::pair<int, int>>;

inline TensorSizes tensorsOf(const LlamaShape& shape) {
  const int keys = shape.hidden / shape.heads * shape.keyHeads;
  TensorSizes tensors = {{"model.embed_tokens.weight", {shape.vocabulary, shape.hidden}},
                         {"lm_head.weight", {shape.vocabulary, shape.hidden}},
                         {"model.norm.weight", {shape.hidden, 0}}};
  for (int i = 0; i < shape.layers; ++i) {
    const std::string prefix = "model.layers." + std::to_string(i) + ".";
    tensors[prefix + "self_attn.q_proj.weight"] = {shape.hidden, shape.hidden};
    tensors[prefix + "self_attn.k_proj.weight"] = {keys, shape.hidden};
    tensors[prefix + "self_attn.v_proj.weight"] = {keys, shape.hidden};
    tensors[prefix + "self_attn.o_proj.weight"] = {shape.hidden, shape.hidden};
    tensors[prefix + "mlp.gate_proj.weight"] = {shape.intermediate, shape.hidden};
    tensors[prefix + "mlp.up_proj.weight"] = {shape.intermediate, shape.hidden};
    tensors[prefix + "mlp.down_proj.weight"] = {shape.hidden, shape.intermediate};
    tensors[prefix + "input_layernorm.weight"] = {shape.hidden, 0};
    tensors[prefix + "post_attention_layernorm.weight"] = {shape.hidden, 0};
  }
  return tensors;
}

enum class Weights { Random, Zero, NotFinite };

/// Writes config.json and model.safetensors (fp32). Weights of zero take no room on the disk.
inline void writeLlama(const std::filesystem::path& folder, const nlohmann::json& config,
                       const TensorSizes& tensors, Weights weights = Weights::Random) {
  std::ofstream(folder / "config.json") << config.dump();
  nlohmann::ordered_json header;
  std::uint64_t bytes = 0;
  for (const auto& [name, size] : tensors) {
    const auto rows = static_cast<std::uint64_t>(size.first);
    const auto columns = static_cast<std::uint64_t>(size.second == 0 ? 1 : size.second);
    const nlohmann::json shape =
        size.second == 0 ? nlohmann::json{size.first} : nlohmann::json{size.first, size.second};
    header[name] = {
        {"dtype", "F32"}, {"shape", shape}, {"data_offsets", {bytes, bytes + 4 * rows * columns}}};
    bytes += 4 * rows * columns;
  }
  const std::string text = header.dump();
  const std::uint64_t length = text.size();
  std::ofstream file(folder / "model.safetensors", std::ios::binary);
  file.write(reinterpret_cast<const char*>(&length), 8);
  file << text;
  std::mt19937 random(9);
  std::normal_distribution<float> normal(0, 0.3F);
  for (std::uint64_t i = 0; i < bytes / 4 && weights != Weights::Zero; ++i) {
    const float value =
        weights == Weights::NotFinite ? std::numeric_limits<float>::quiet_NaN() : normal(random);
    file.write(reinterpret_cast<const char*>(&value), 4);
  }
  file.close();
  std::filesystem::resize_file(folder / "model.safetensors", 8 + length + bytes);
}

}  // namespace quantoscope::testing
