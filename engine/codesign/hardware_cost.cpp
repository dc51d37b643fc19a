// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/hardware_cost.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::codesign {
namespace {

constexpr double bitsOfFloat = 32;

double scaleBytes(const LayerShape& layer, int weightBits, const WeightStorage& storage) {
  if (weightBits >= bitsOfFloat) {
    return 0;
  }
  double groups = 1;
  if (storage.granularity == WeightStorage::Granularity::Channel) {
    groups = static_cast<double>(layer.outputs);
  } else if (storage.granularity == WeightStorage::Granularity::Group) {
    const double row = static_cast<double>(layer.inputs) * static_cast<double>(layer.kernelArea);
    groups = static_cast<double>(layer.outputs) *
             std::ceil(row / static_cast<double>(std::max<std::int64_t>(storage.groupSize, 1)));
  }
  return groups * (storage.scaleBits + storage.zeroPointBits) / 8.0;
}

/// Operations as the profile counts them: multiply-adds, or the simple model's.
double operationsOf(const LayerShape& layer, const HardwareProfile& profile) {
  if (profile.convolutionPositions && layer.kind == LayerKind::Convolution) {
    return *profile.convolutionPositions * static_cast<double>(layer.kernelArea) *
           static_cast<double>(layer.outputs);
  }
  return layer.macs();
}

}  // namespace

std::optional<double> energyOf(const Work& work, const LayerPrecision& precision,
                               const HardwareProfile& profile) {
  const auto each =
      profile.macEnergy[static_cast<int>(work.kind)].at(precision.weightBits, precision.activationBits);
  if (!each) {
    return std::nullopt;
  }
  return work.operations * *each + work.trafficBytes * profile.memoryEnergy.value_or(0);
}

std::optional<WorkTime> timeOf(const Work& work, const LayerPrecision& precision,
                               const HardwareProfile& profile) {
  const auto rate =
      profile.macRate[static_cast<int>(work.kind)].at(precision.weightBits, precision.activationBits);
  if (!rate) {
    return std::nullopt;
  }
  return WorkTime{work.operations / *rate,
                  profile.memoryBandwidth ? work.trafficBytes / *profile.memoryBandwidth : 0};
}

LayerCost layerCost(const LayerShape& layer, const LayerPrecision& precision, const HardwareProfile& profile,
                    const WeightStorage& storage) {
  const int weight = precision.weightBits;
  const int activation = precision.activationBits;
  const double biasBytes = static_cast<double>(layer.biases) * 4;
  const double counted = operationsOf(layer, profile);
  LayerCost cost;
  cost.macs = layer.macs();
  cost.bops = cost.macs * weight * activation;
  cost.operations = counted * weight * activation / 64;
  cost.codeBytes = layer.parameters() * weight / 8;
  cost.weightBytes = cost.codeBytes + scaleBytes(layer, weight, storage);
  cost.memoryBytes = cost.codeBytes + biasBytes;
  const double activations = static_cast<double>(layer.inputs) * static_cast<double>(layer.inputPositions) +
                             static_cast<double>(layer.outputs) * static_cast<double>(layer.positions);
  cost.trafficBytes = cost.weightBytes + biasBytes + activations * activation / 8;
  const Work work{layer.kind, counted, cost.trafficBytes};
  cost.energy = energyOf(work, precision, profile);
  if (const auto time = timeOf(work, precision, profile)) {
    cost.latency = std::max(time->computing, time->moving);
    cost.memoryBound = time->moving > time->computing;
  }
  return cost;
}

NetworkCost networkCost(const Network& network, const Configuration& configuration,
                        const HardwareProfile& profile, const WeightStorage& storage) {
  NetworkCost cost;
  cost.name = configuration.name;
  cost.total.energy = 0;
  cost.total.latency = 0;
  double bits = 0;
  double moving = 0;
  const auto add = [](std::optional<double>& sum, const std::optional<double>& part) {
    sum = sum && part ? std::optional(*sum + *part) : std::nullopt;
  };
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const LayerCost layer = layerCost(network.layers[i], configuration.layers[i], profile, storage);
    LayerCost& total = cost.total;
    total.macs += layer.macs;
    total.bops += layer.bops;
    total.operations += layer.operations;
    total.codeBytes += layer.codeBytes;
    total.weightBytes += layer.weightBytes;
    total.memoryBytes += layer.memoryBytes;
    total.trafficBytes += layer.trafficBytes;
    add(total.energy, layer.energy);
    add(total.latency, layer.latency);
    moving += layer.memoryBound ? layer.latency.value_or(0) : 0;
    cost.parameters += network.layers[i].parameters();
    bits += network.layers[i].parameters() * configuration.layers[i].weightBits;
    cost.layers.push_back(layer);
  }
  cost.total.memoryBound = moving * 2 > cost.total.latency.value_or(0);
  cost.averageBits = bits / cost.parameters;
  cost.compression = bitsOfFloat * cost.parameters / bits;
  return cost;
}

std::optional<RooflinePoint> rooflinePoint(const LayerShape& layer, const LayerPrecision& precision,
                                           const HardwareProfile& profile, const WeightStorage& storage) {
  const auto rate =
      profile.macRate[static_cast<int>(layer.kind)].at(precision.weightBits, precision.activationBits);
  if (!rate || !profile.memoryBandwidth) {
    return std::nullopt;
  }
  const LayerCost cost = layerCost(layer, precision, profile, storage);
  RooflinePoint point;
  point.intensity = 2 * cost.macs / cost.trafficBytes;
  point.peak = 2 * *rate;
  point.attainable = std::min(point.peak, *profile.memoryBandwidth * point.intensity);
  point.memoryBound = point.attainable < point.peak;
  return point;
}

}  // namespace quantoscope::codesign
