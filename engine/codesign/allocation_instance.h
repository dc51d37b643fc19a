// SPDX-License-Identifier: GPL-3.0-or-later
// The question of bit allocation: layers, what each width costs each of them, what may be spent. Answers are
// in allocation.h. Values, safe from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/codesign/hardware_profile.h"
#include "engine/core/error.h"

namespace quantoscope::codesign {

inline constexpr std::string_view allocationSchema = "quantoscope.allocation/1";

struct AllocationLayer {
  std::string name;
  std::int64_t parameters = 1;
  /// By index into AllocationInstance::bitWidths; nothing where the layer cannot have that width.
  std::vector<std::optional<double>> cost;
  std::optional<int> pinned;  ///< the width the layer must have
  std::string tie;            ///< layers of one group get one width; empty: none
  LayerKind kind = LayerKind::Linear;
  std::optional<double> macs;  ///< multiply-adds of one inference
  double activations = 0;      ///< numbers read and written beside the weights
  int activationBits = 8;
  std::optional<double> sensitivity;  ///< what losing two bits costs; for the reference's rule
};

/// Upper limits beside the size; nothing: unlimited.
struct AllocationLimits {
  std::optional<double> macs;
  std::optional<double> bops;     ///< sum of weight bits * activation bits * macs
  std::optional<double> latency;  ///< seconds, layers one after the other
  std::optional<double> energy;   ///< picojoules
  bool any() const { return macs || bops || latency || energy; }
};

struct AllocationInstance {
  std::vector<int> bitWidths;  ///< ascending
  std::vector<AllocationLayer> layers;
  std::vector<double> averageBits;  ///< the budgets asked for, bits a parameter
  AllocationLimits limits;
  std::string profile;  ///< of latency and energy; empty: none named

  std::int64_t parameters() const;
};

/// Reads {"schema": "quantoscope.allocation/1", "bit_widths": [..], "layers": [{"name", "parameters", "cost":
/// {"2": 0.18, ..}, "pinned", "tie", "kind", "macs", "activations", "activation_bits", "sensitivity"}],
/// "average_bits": [..], "limits": {"macs", "bops", "latency_s", "energy_pj"}, "profile": ".."}. All but
/// schema, bit_widths, layers with name, parameters and cost may be absent. Errors name the path of the
/// value.
core::Result<AllocationInstance> parseInstance(std::string_view text);
core::Result<AllocationInstance> readInstance(const std::filesystem::path& path);

/// Pins and ties that contradict one another or name what is not there, in words. Called by the reader; call
/// it again after changing an instance.
core::Result<void> checkInstance(const AllocationInstance& instance);

}  // namespace quantoscope::codesign
