// SPDX-License-Identifier: GPL-3.0-or-later
// The config.json of a language model of the Llama architecture. Values, safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::criticality {

/// Llama 3.1's stretching of the rotary frequencies.
struct RopeScaling {
  double factor = 1;
  double lowFrequencyFactor = 1;
  double highFrequencyFactor = 4;
  double originalPositions = 8192;
};

struct LlamaConfig {
  std::size_t hidden = 0;
  std::size_t intermediate = 0;
  std::size_t layers = 0;
  std::size_t heads = 0;
  std::size_t keyHeads = 0;  ///< heads of keys and values; a divisor of `heads`
  std::size_t headSize = 0;  ///< even
  std::size_t vocabulary = 0;
  std::size_t positions = 0;
  double normEpsilon = 1e-6;
  double ropeTheta = 10000;
  std::optional<RopeScaling> ropeScaling;
  bool tiedHead = false;
};

/// Reads what the forward pass needs. Unsupported, naming what was found, for other architectures,
/// activations, rotary scalings, biases and sliding windows; BadInput with the path of a value that cannot
/// be.
core::Result<LlamaConfig> parseLlamaConfig(std::string_view json);

}  // namespace quantoscope::criticality
