// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/llama_model.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/model/byte_store.h"

namespace quantoscope::criticality {
namespace {

constexpr std::uint64_t largestText = 256U << 20U;

/// A small file of the model's folder, refused like its weights when it leads elsewhere.
core::Result<std::string> readFromFolder(const std::filesystem::path& folder, const char* name) {
  const auto store = model::ModelFolder(folder).open(name);
  if (!store) {
    return core::Failure(store.error());
  }
  if ((*store)->size() > largestText) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "The file has %1 bytes; such a file has at most %2."),
                      {std::to_string((*store)->size()), std::to_string(largestText)},
                      (folder / name).string());
  }
  std::string text((*store)->size(), '\0');
  if (const auto read = (*store)->read(0, std::as_writable_bytes(std::span(text))); !read) {
    return core::Failure(read.error());
  }
  return text;
}

core::Error inFile(core::Error error, const std::filesystem::path& file) {
  error.file = error.file.empty() ? file.string() : error.file;
  return error;
}

}  // namespace

core::Result<LlamaModel> LlamaModel::open(const std::filesystem::path& path, const std::stop_token& stop) {
  LlamaModel opened;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return core::fail(core::ErrorCode::NotFound,
                      QUANTOSCOPE_TEXT("Error", "does not exist; name the folder of a model."), {},
                      path.string());
  }
  opened.m_path = std::filesystem::is_directory(path, ignored) ? path : path.parent_path();
  const auto text = readFromFolder(opened.m_path, "config.json");
  if (!text) {
    return core::Failure(text.error());
  }
  auto config = parseLlamaConfig(*text);
  if (!config) {
    return core::Failure(inFile(config.error(), opened.m_path / "config.json"));
  }
  opened.m_config = *config;
  auto weights = model::openModel(path, stop);
  if (!weights) {
    return core::Failure(weights.error());
  }
  opened.m_weights = std::move(*weights);
  if (const auto found = opened.findTensors(); !found) {
    return core::Failure(inFile(found.error(), path));
  }
  return opened;
}

core::Result<std::size_t> LlamaModel::tensor(const std::string& name,
                                             const std::vector<std::uint64_t>& shape) const {
  const auto found = m_weights->find(name);
  if (!found) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "The model has no tensor \"%1\", which a Llama model of this configuration "
                         "has; are all its files there?"),
        {name});
  }
  const model::TensorInfo& info = m_weights->tensors()[*found];
  if (info.shape != shape) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "The tensor \"%1\" is %2; the configuration says %3."),
        {name, fmt::format("{}", fmt::join(info.shape, " x ")), fmt::format("{}", fmt::join(shape, " x "))});
  }
  if (!model::formatOf(info.type)) {
    return core::fail(
        core::ErrorCode::Unsupported,
        QUANTOSCOPE_TEXT("Error", "The tensor \"%1\" holds %2; only floating-point weights are run."),
        {name, std::string(model::typeName(info.type))});
  }
  return *found;
}

core::Result<void> LlamaModel::findTensors() {
  const std::uint64_t hidden = m_config.hidden;
  const std::uint64_t inter = m_config.intermediate;
  const std::uint64_t queries = m_config.heads * m_config.headSize;
  const std::uint64_t keys = m_config.keyHeads * m_config.headSize;
  std::optional<core::Error> error;
  const auto find = [&](const std::string& name, const std::vector<std::uint64_t>& shape) {
    const auto found = tensor(name, shape);
    if (!found && !error) {
      error = found.error();
    }
    return found.value_or(0);
  };
  m_embedding = find("model.embed_tokens.weight", {m_config.vocabulary, hidden});
  m_finalNorm = find("model.norm.weight", {hidden});
  // Some files of tied models hold the head all the same; then it is the embedding that counts.
  m_head = m_config.tiedHead ? m_embedding : find("lm_head.weight", {m_config.vocabulary, hidden});
  for (std::size_t i = 0; i < m_config.layers && !error; ++i) {
    const std::string prefix = fmt::format("model.layers.{}.", i);
    LlamaLayer layer;
    layer.matrices = {find(prefix + "self_attn.q_proj.weight", {queries, hidden}),
                      find(prefix + "self_attn.k_proj.weight", {keys, hidden}),
                      find(prefix + "self_attn.v_proj.weight", {keys, hidden}),
                      find(prefix + "self_attn.o_proj.weight", {hidden, queries}),
                      find(prefix + "mlp.gate_proj.weight", {inter, hidden}),
                      find(prefix + "mlp.up_proj.weight", {inter, hidden}),
                      find(prefix + "mlp.down_proj.weight", {hidden, inter})};
    layer.attentionNorm = find(prefix + "input_layernorm.weight", {hidden});
    layer.mlpNorm = find(prefix + "post_attention_layernorm.weight", {hidden});
    m_layers.push_back(layer);
  }
  if (error) {
    return core::Failure(*error);
  }
  return {};
}

std::uint64_t LlamaModel::layerParameters(std::size_t layer) const {
  std::uint64_t sum = 0;
  for (const std::size_t matrix : m_layers[layer].matrices) {
    sum += m_weights->tensors()[matrix].elements();
  }
  return sum;
}

core::Result<Tokenizer> LlamaModel::tokenizer() const {
  return readFromFolder(m_path, "tokenizer.json").and_then(parseTokenizer).map_error([&](core::Error error) {
    return inFile(std::move(error), m_path / "tokenizer.json");
  });
}

}  // namespace quantoscope::criticality
