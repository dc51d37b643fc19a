// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/allocation_json.h"

#include <nlohmann/json.hpp>

namespace quantoscope::codesign {
namespace {

using Json = nlohmann::ordered_json;

Json optional(const std::optional<double>& number) {
  return number ? Json(*number) : Json(nullptr);
}

std::string textOf(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json bitsOf(const AllocationInstance& instance, const std::vector<int>& bits) {
  Json byName = Json::object();
  for (std::size_t i = 0; i < bits.size(); ++i) {
    byName[instance.layers[i].name] = bits[i];
  }
  return byName;
}

void addAllocation(Json& json, const AllocationInstance& instance, const Allocation& allocation) {
  json["objective"] = allocation.objective;
  json["used_average_bits"] = allocation.averageBits;
  json["size_bits"] = allocation.sizeBits;
  json["proven"] = allocation.proven;
  json["lower_bound"] = allocation.lowerBound;
  const auto resource = [&](const char* key, const std::optional<double>& value) {
    if (value) {
      json[key] = *value;
    }
  };
  resource("macs", allocation.macs);
  resource("bops", allocation.bops);
  resource("latency_s", allocation.latency);
  resource("energy_pj", allocation.energy);
  json["bits"] = bitsOf(instance, allocation.bits);
}

Json gapJson(const AllocationInstance& instance, const std::optional<Gap>& gap) {
  if (!gap) {
    return nullptr;
  }
  Json json;
  json["objective"] = gap->found.objective;
  json["used_average_bits"] = gap->found.averageBits;
  json["within_budget"] = gap->withinBudget;
  json["optimum_of_its_size"] = optional(gap->optimum);
  json["gap"] = optional(gap->absolute);
  json["relative_gap"] = optional(gap->relative);
  json["bits"] = bitsOf(instance, gap->found.bits);
  return json;
}

Json costJson(const LayerCost& cost) {
  Json json;
  json["macs"] = cost.macs;
  json["bops"] = cost.bops;
  json["operations"] = cost.operations;
  json["code_bytes"] = cost.codeBytes;
  json["weight_bytes"] = cost.weightBytes;
  json["memory_bytes"] = cost.memoryBytes;
  json["traffic_bytes"] = cost.trafficBytes;
  json["energy_pj"] = optional(cost.energy);
  json["latency_s"] = optional(cost.latency);
  json["memory_bound"] = cost.latency ? Json(cost.memoryBound) : Json(nullptr);
  return json;
}

}  // namespace

std::string answersToJson(const AllocationInstance& instance, const std::vector<BudgetAnswer>& answers) {
  Json list = Json::array();
  for (const BudgetAnswer& answer : answers) {
    Json entry;
    entry["average_bits"] = answer.averageBits;
    if (answer.allocation) {
      addAllocation(entry, instance, *answer.allocation);
      entry["greedy"]["reference"] = gapJson(instance, answer.reference);
      entry["greedy"]["steepest"] = gapJson(instance, answer.steepest);
    } else {
      entry["objective"] = nullptr;
      entry["used_average_bits"] = nullptr;
      entry["bits"] = nullptr;
      entry["impossible"] = core::describe(answer.allocation.error());
    }
    list.push_back(std::move(entry));
  }
  return textOf(list);
}

std::string frontToJson(const AllocationInstance& instance, const std::vector<Allocation>& front,
                        const std::optional<std::vector<std::pair<double, double>>>& steps) {
  Json json;
  json["points"] = Json::array();
  for (const Allocation& allocation : front) {
    Json entry;
    addAllocation(entry, instance, allocation);
    json["points"].push_back(std::move(entry));
  }
  json["steps"] = nullptr;
  if (steps) {
    json["steps"] = Json::array();
    for (const auto& [bits, cost] : *steps) {
      json["steps"].push_back({bits, cost});
    }
  }
  return textOf(json);
}

std::string costsToJson(const Network& network, const std::vector<Configuration>& configurations,
                        const HardwareProfile& profile, const WeightStorage& storage) {
  Json json;
  json["profile"] = profile.name;
  json["sources"] = Json::array();
  for (const HardwareProfile::Row& row : profile.rows) {
    json["sources"].push_back({{"quantity", row.quantity},
                               {"kind", row.kind},
                               {"bits", row.bits},
                               {"value", row.value},
                               {"unit", row.unit},
                               {"source", row.source}});
  }
  json["configurations"] = Json::array();
  for (const Configuration& configuration : configurations) {
    const NetworkCost cost = networkCost(network, configuration, profile, storage);
    Json entry;
    entry["name"] = cost.name;
    entry["parameters"] = cost.parameters;
    entry["average_bits"] = cost.averageBits;
    entry["compression"] = cost.compression;
    entry["total"] = costJson(cost.total);
    entry["layers"] = Json::array();
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
      Json layer;
      layer["name"] = network.layers[i].name;
      layer["weight_bits"] = configuration.layers[i].weightBits;
      layer["activation_bits"] = configuration.layers[i].activationBits;
      layer.update(costJson(cost.layers[i]));
      const auto point = rooflinePoint(network.layers[i], configuration.layers[i], profile, storage);
      layer["roofline"] = nullptr;
      if (point) {
        layer["roofline"] = {{"intensity", point->intensity},
                             {"attainable", point->attainable},
                             {"peak", point->peak},
                             {"memory_bound", point->memoryBound}};
      }
      entry["layers"].push_back(std::move(layer));
    }
    json["configurations"].push_back(std::move(entry));
  }
  return textOf(json);
}

std::string paretoToJson(const NamedPoints& named, const std::vector<std::size_t>& front) {
  Json json;
  json["front"] = Json::array();
  std::vector<bool> onFront(named.names.size());
  for (const std::size_t i : front) {
    json["front"].push_back(named.names[i]);
    onFront[i] = true;
  }
  json["points"] = Json::array();
  for (std::size_t i = 0; i < named.names.size(); ++i) {
    Json entry;
    entry["name"] = named.names[i];
    for (std::size_t k = 0; k < named.quantities.size(); ++k) {
      entry[named.quantities[k]] = named.points[i][k];
    }
    entry["on_front"] = static_cast<bool>(onFront[i]);
    json["points"].push_back(std::move(entry));
  }
  return textOf(json);
}

}  // namespace quantoscope::codesign
