// SPDX-License-Identifier: GPL-3.0-or-later
// What a network costs at given widths on a hardware profile: operations, memory, traffic, energy, time and
// the roofline. Pure functions, safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/codesign/hardware_profile.h"
#include "engine/codesign/network.h"

namespace quantoscope::codesign {

/// How quantized weights are kept: codes, and a scale (and a zero point) for each group of them. Weights of
/// 32 bits have neither.
struct WeightStorage {
  enum class Granularity { Tensor, Channel, Group };
  Granularity granularity = Granularity::Channel;
  std::int64_t groupSize = 128;  ///< for Granularity::Group: weights of one row that share a scale
  int scaleBits = 32;
  int zeroPointBits = 0;  ///< 0: symmetric
};

struct LayerCost {
  double macs = 0;
  double bops = 0;          ///< weight bits * activation bits * macs
  double operations = 0;    ///< operations of the profile's model * weight bits * activation bits / 64
  double codeBytes = 0;     ///< parameters * bits / 8
  double weightBytes = 0;   ///< codes, scales and zero points
  double memoryBytes = 0;   ///< parameters * bits / 8 and the biases as fp32
  double trafficBytes = 0;  ///< weights once, inputs and outputs at the activation width, biases as fp32
  /// Picojoules: operations and, where the profile knows it, traffic. Nothing when the profile cannot tell.
  std::optional<double> energy;
  /// Seconds: the larger of computing and moving. Nothing when the profile cannot tell.
  std::optional<double> latency;
  bool memoryBound = false;  ///< moving takes longer than computing
};

/// What has to be computed and moved.
struct Work {
  LayerKind kind = LayerKind::Linear;
  double operations = 0;  ///< multiply-adds as the profile counts them
  double trafficBytes = 0;
};
/// Picojoules of `work`; nothing when the profile has no energy at these widths.
std::optional<double> energyOf(const Work& work, const LayerPrecision& precision,
                               const HardwareProfile& profile);
struct WorkTime {
  double computing = 0;  ///< seconds
  double moving = 0;     ///< seconds; 0 when the profile has no bandwidth
};
/// Nothing when the profile has no rate at these widths.
std::optional<WorkTime> timeOf(const Work& work, const LayerPrecision& precision,
                               const HardwareProfile& profile);

LayerCost layerCost(const LayerShape& layer, const LayerPrecision& precision, const HardwareProfile& profile,
                    const WeightStorage& storage = {});

struct NetworkCost {
  std::string name;
  std::vector<LayerCost> layers;
  LayerCost total;        ///< sums; energy and latency only if every layer has them
  double parameters = 0;  ///< weights, without biases
  double averageBits = 0;
  double compression = 0;  ///< 32 * sum(n) / sum(n * b)
};

/// `configuration` has one precision a layer of `network`.
NetworkCost networkCost(const Network& network, const Configuration& configuration,
                        const HardwareProfile& profile, const WeightStorage& storage = {});

/// Where a layer stands under the roof: attainable = min(peak, bandwidth * intensity).
struct RooflinePoint {
  double intensity = 0;   ///< operations (two a multiply-add) a byte of traffic
  double attainable = 0;  ///< operations a second
  double peak = 0;        ///< operations a second at this layer's widths
  bool memoryBound = false;
};
/// Nothing when the profile has no rate at these widths or no bandwidth.
std::optional<RooflinePoint> rooflinePoint(const LayerShape& layer, const LayerPrecision& precision,
                                           const HardwareProfile& profile, const WeightStorage& storage = {});

}  // namespace quantoscope::codesign
