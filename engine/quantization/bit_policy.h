// SPDX-License-Identifier: GPL-3.0-or-later
// Policies that choose a bit-width: by what a tensor needs, or by what a kind of hardware computes with.
// Costs of hardware do not live here. Pure functions, safe from any thread.
#pragma once

#include <span>
#include <string_view>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::quantization {

struct AdaptiveBits {
  int lowestBits = 2;
  int highestBits = 8;
  double sqnrDb = 20;  ///< what is asked for
  Scheme scheme = Scheme::Symmetric;
  SymmetricStep step = SymmetricStep::Restricted;
};

struct ChosenBits {
  int bits = 0;
  double sqnrDb = 0;     ///< what it gives
  bool reached = false;  ///< false: even the highest bit-width falls short, and it was taken
};

/// Input-adaptive bit-width: the smallest one whose signal-to-noise ratio on these very numbers reaches the
/// target. Bit-widths are within minimumGridBits..maximumGridBits.
ChosenBits adaptBits(std::span<const float> values, const AdaptiveBits& policy);

/// What a kind of hardware computes with.
struct BitProfile {
  std::string_view id;        ///< "mobile_cpu", "edge_tpu", "gpu"
  std::span<const int> bits;  ///< ascending
  Scheme scheme = Scheme::Symmetric;
};

std::span<const BitProfile> bitProfiles();
/// Null if there is none of this name.
const BitProfile* bitProfile(std::string_view id);

/// Tensors up to this size get the widest bits of a profile, larger ones the narrowest: there, memory counts.
inline constexpr std::size_t smallTensor = 1000;

/// The bit-width a profile gives to a tensor of `count` numbers.
int bitsFor(const BitProfile& profile, std::size_t count);

/// The narrowest bit-width of the profile that is at least `bits`; its widest if none is.
int supportedBits(const BitProfile& profile, int bits);

}  // namespace quantoscope::quantization
