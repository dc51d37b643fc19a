// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/bit_policy.h"

#include <algorithm>
#include <array>

#include "engine/quantization/quantization_error.h"

namespace quantoscope::quantization {
namespace {

constexpr std::array mobileBits = {4, 8};
constexpr std::array edgeBits = {8};
constexpr std::array gpuBits = {16};

constexpr std::array<BitProfile, 3> profiles = {{
    {"mobile_cpu", mobileBits, Scheme::Asymmetric},
    {"edge_tpu", edgeBits, Scheme::Symmetric},
    {"gpu", gpuBits, Scheme::Symmetric},
}};

}  // namespace

ChosenBits adaptBits(std::span<const float> values, const AdaptiveBits& policy) {
  ChosenBits chosen;
  for (const WidthError& width :
       sweepBits(values, policy.lowestBits, policy.highestBits, policy.scheme, policy.step)) {
    chosen = {width.bits, width.error.sqnrDb, width.error.sqnrDb >= policy.sqnrDb};
    if (chosen.reached) {
      break;
    }
  }
  return chosen;
}

std::span<const BitProfile> bitProfiles() {
  return profiles;
}

const BitProfile* bitProfile(std::string_view id) {
  const auto found = std::find_if(profiles.begin(), profiles.end(),
                                  [id](const BitProfile& profile) { return profile.id == id; });
  return found == profiles.end() ? nullptr : &*found;
}

int bitsFor(const BitProfile& profile, std::size_t count) {
  return count > smallTensor ? profile.bits.front() : profile.bits.back();
}

int supportedBits(const BitProfile& profile, int bits) {
  const auto found = std::lower_bound(profile.bits.begin(), profile.bits.end(), bits);
  return found == profile.bits.end() ? profile.bits.back() : *found;
}

}  // namespace quantoscope::quantization
