// SPDX-License-Identifier: GPL-3.0-or-later
// A quantization plan: which layer of a model gets which format, and why. Every lab can make one and every
// lab can read one, so that a plan from one analysis is measured in another. Values; no file is touched here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::quantization {

struct PlanEntry {
  std::string layer;   ///< the tensor's name in the model
  std::string format;  ///< "fp32" "fp16" "bf16" "fp8_e4m3" "fp8_e5m2" "fp4" or "int2" to "int16"
  int bits = 16;       ///< of one weight, as the format says
  int groupSize = 32;  ///< weights that share a scale; 0: one scale for each output channel
  std::string reason;  ///< one sentence for people
  /// What the decision rests on, e.g. "alpha"; finite.
  std::map<std::string, double> numbers;

  friend bool operator==(const PlanEntry&, const PlanEntry&) = default;
};

struct QuantizationPlan {
  std::string model;   ///< the file or folder it was made for, as the user named it; may be empty
  std::string source;  ///< what made it, e.g. "spectra"
  std::vector<PlanEntry> entries;

  const PlanEntry* find(std::string_view layer) const;

  friend bool operator==(const QuantizationPlan&, const QuantizationPlan&) = default;
};

/// The bits of a weight in the format of this name; none for a name that plans do not know.
std::optional<int> bitsOfFormat(std::string_view format);

/// The format that weights of so many bits get when nothing else is asked for: fp32 from 17 bits on, fp16 for
/// 16, integers below. `bits` is 2 to 32.
std::string formatOfBits(int bits);

/// What is wrong with a plan: a layer that is named twice or not at all, an unknown format, bits that are not
/// the format's, a group size below 0, numbers that are not finite or named like a field.
core::Result<void> check(const QuantizationPlan& plan);

/// The plan as a JSON document of schema "quantoscope.plan/1", entries in their order:
///   {"schema": ..., "model": ..., "source": ...,
///    "layers": {"<layer>": {"format": "int8", "bits": 8, "group_size": 32, "alpha": 2.7, "reason": "..."}}}
/// The same bytes in every locale. The plan passes check().
std::string toJson(const QuantizationPlan& plan);

/// A plan from such a document; entries come in the order of their names. "group_size", "reason" and numbers
/// may be missing, further keys that are not numbers are ignored. BadInput, with the offending layer and what
/// to do.
core::Result<QuantizationPlan> planFromJson(std::string_view text);

}  // namespace quantoscope::quantization
