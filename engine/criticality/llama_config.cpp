// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/llama_config.h"

#include <string>

#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"

namespace quantoscope::criticality {
namespace {

using core::JsonCursor;

core::Failure unsupported(const char* text, const std::string& found) {
  return core::fail(core::ErrorCode::Unsupported, text, {found.substr(0, 120)});
}

/// Llama itself, and Mistral, whose layers are the same as long as no window slides.
core::Result<void> checkArchitecture(const JsonCursor& root) {
  std::string named;
  if (const JsonCursor list = root.find("architectures"); !list.missing()) {
    for (const JsonCursor& architecture : list.list()) {
      named = architecture.text();
      if (named == "LlamaForCausalLM" || named == "MistralForCausalLM") {
        return {};
      }
    }
  }
  if (const JsonCursor type = root.find("model_type"); !type.missing()) {
    const std::string word = type.text();
    if (named.empty() && (word == "llama" || word == "mistral")) {
      return {};
    }
    named = named.empty() ? word : named;
  }
  return unsupported(QUANTOSCOPE_TEXT("Error",
                                      "The architecture is \"%1\"; this analysis runs models of the Llama "
                                      "architecture (LlamaForCausalLM, MistralForCausalLM)."),
                     named);
}

core::Result<void> checkDetails(const JsonCursor& root) {
  for (const char* key : {"attention_bias", "mlp_bias"}) {
    if (const JsonCursor found = root.find(key); !found.missing() && found.flag()) {
      return unsupported(
          QUANTOSCOPE_TEXT("Error", "The configuration sets %1; layers with biases are not supported."), key);
    }
  }
  if (const JsonCursor activation = root.find("hidden_act");
      !activation.missing() && activation.text() != "silu") {
    return unsupported(
        QUANTOSCOPE_TEXT("Error", "The activation is \"%1\"; only silu (SwiGLU) is supported."),
        activation.text());
  }
  if (const JsonCursor window = root.find("sliding_window"); !window.missing()) {
    const JsonCursor used = root.find("use_sliding_window");
    if (used.missing() || used.flag()) {
      return unsupported(QUANTOSCOPE_TEXT("Error",
                                          "The attention has a sliding window of %1 positions, which is not "
                                          "supported."),
                         window.described());
    }
  }
  if (const JsonCursor quantized = root.find("quantization_config"); !quantized.missing()) {
    return unsupported(
        QUANTOSCOPE_TEXT("Error", "The weights are stored quantized (%1); open the model in 16 or 32 bits."),
        "quantization_config");
  }
  return {};
}

core::Result<void> readScaling(const JsonCursor& root, LlamaConfig& config) {
  const JsonCursor scaling = root.find("rope_scaling");
  if (scaling.missing()) {
    return {};
  }
  const JsonCursor type = scaling.find("rope_type").missing() ? scaling["type"] : scaling["rope_type"];
  const std::string word = type.text();
  if (word == "default") {
    return {};
  }
  if (word != "llama3") {
    return unsupported(QUANTOSCOPE_TEXT("Error", "The rotary scaling is \"%1\"; only llama3 is supported."),
                       word);
  }
  RopeScaling& read = config.ropeScaling.emplace();
  read.factor = scaling["factor"].number(1, 1e6);
  read.lowFrequencyFactor = scaling["low_freq_factor"].number(1e-6, 1e6);
  read.highFrequencyFactor = scaling["high_freq_factor"].number(1e-6, 1e6);
  read.originalPositions = scaling["original_max_position_embeddings"].number(1, 1e9);
  return {};
}

LlamaConfig readSizes(const JsonCursor& root) {
  LlamaConfig config;
  const auto size = [&](const char* key, std::int64_t most) {
    return static_cast<std::size_t>(root[key].integer(1, most));
  };
  const auto optional = [&](const char* key, std::size_t usual, std::int64_t most) {
    const JsonCursor found = root.find(key);
    return found.missing() ? usual : static_cast<std::size_t>(found.integer(1, most));
  };
  config.hidden = size("hidden_size", 1 << 17);
  config.intermediate = size("intermediate_size", 1 << 20);
  config.layers = size("num_hidden_layers", 10'000);
  config.heads = size("num_attention_heads", 1 << 14);
  config.keyHeads = optional("num_key_value_heads", config.heads, 1 << 14);
  config.vocabulary = size("vocab_size", 10'000'000);
  config.positions = optional("max_position_embeddings", 2048, 100'000'000);
  config.headSize = optional("head_dim", config.heads == 0 ? 0 : config.hidden / config.heads, 1 << 14);
  const auto number = [&](const char* key, double usual, double least, double most) {
    const JsonCursor found = root.find(key);
    return found.missing() ? usual : found.number(least, most);
  };
  config.normEpsilon = number("rms_norm_eps", 1e-6, 0, 1);
  config.ropeTheta = number("rope_theta", 10000, 1e-3, 1e15);
  const JsonCursor tied = root.find("tie_word_embeddings");
  config.tiedHead = !tied.missing() && tied.flag();
  return config;
}

}  // namespace

core::Result<LlamaConfig> parseLlamaConfig(std::string_view json) {
  const auto document = core::parseDocument(json);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  const JsonCursor root = reading.root();
  LlamaConfig config;
  const auto read = checkArchitecture(root)
                        .and_then([&] { return checkDetails(root); })
                        .and_then([&]() -> core::Result<void> {
                          config = readSizes(root);
                          return readScaling(root, config);
                        });
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  if (!read) {
    return core::Failure(read.error());
  }
  if (config.heads % config.keyHeads != 0 || config.headSize == 0 || config.headSize % 2 != 0) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "The attention has %1 heads of size %2 and %3 of keys; the size must be even "
                         "and the number of heads a multiple of that of keys."),
        {std::to_string(config.heads), std::to_string(config.headSize), std::to_string(config.keyHeads)});
  }
  if (config.ropeScaling &&
      config.ropeScaling->highFrequencyFactor <= config.ropeScaling->lowFrequencyFactor) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "rope_scaling.high_freq_factor must be larger than low_freq_factor."));
  }
  return config;
}

}  // namespace quantoscope::criticality
