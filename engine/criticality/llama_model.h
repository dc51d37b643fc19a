// SPDX-License-Identifier: GPL-3.0-or-later
// A folder with a Llama model: its configuration, where its weights are, and its tokenizer. Nothing of the
// weights is held in memory. Immutable, safe from any thread.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/criticality/llama_config.h"
#include "engine/criticality/tokenizer.h"
#include "engine/model/weight_file.h"

namespace quantoscope::criticality {

/// The seven matrices of a layer, in the order of use.
enum class Projection : std::uint8_t { Query, Key, Value, Output, Gate, Up, Down };
inline constexpr std::size_t projections = 7;

struct LlamaLayer {
  std::array<std::size_t, projections> matrices{};  ///< indices of tensors, by Projection
  std::size_t attentionNorm = 0;
  std::size_t mlpNorm = 0;
};

class LlamaModel {
 public:
  /// Opens the folder (or a weight file in it): config.json and the weights, whose names and shapes must be
  /// those of the configuration. The tokenizer is read when it is asked for.
  static core::Result<LlamaModel> open(const std::filesystem::path& path, const std::stop_token& stop = {});

  const std::filesystem::path& path() const { return m_path; }
  const LlamaConfig& config() const { return m_config; }
  const model::WeightFile& weights() const { return *m_weights; }
  const std::vector<LlamaLayer>& layers() const { return m_layers; }
  std::size_t embedding() const { return m_embedding; }
  std::size_t finalNorm() const { return m_finalNorm; }
  std::size_t head() const { return m_head; }
  /// Weights in the seven matrices of a layer.
  std::uint64_t layerParameters(std::size_t layer) const;

  /// tokenizer.json of the folder.
  core::Result<Tokenizer> tokenizer() const;

 private:
  LlamaModel() = default;
  core::Result<void> findTensors();
  core::Result<std::size_t> tensor(const std::string& name, const std::vector<std::uint64_t>& shape) const;

  std::filesystem::path m_path;
  LlamaConfig m_config;
  std::shared_ptr<const model::WeightFile> m_weights;
  std::vector<LlamaLayer> m_layers;
  std::size_t m_embedding = 0;
  std::size_t m_finalNorm = 0;
  std::size_t m_head = 0;
};

}  // namespace quantoscope::criticality
