// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/codesign/allocation_instance.h"
#include "engine/codesign/sensitivity.h"

namespace quantoscope::codesign {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json bitsJson(const training::LayerBits& bits) {
  return {{"weights", bits.weights}, {"activations", bits.activations}};
}

Json widthJson(const WidthCost& width) {
  return {{"bits", width.bits},
          {"weight_mse", number(width.weightError.mse)},
          {"weight_sqnr_db", number(width.weightError.sqnrDb)},
          {"weight_max_error", number(width.weightError.largest)},
          {"squared_change", number(width.squaredChange)},
          {"hessian_cost", number(width.hessianCost)},
          {"gradient_score", number(width.gradientScore)}};
}

Json layerJson(const LayerSensitivity& layer) {
  Json json;
  json["name"] = layer.layer;
  json["bits"] = bitsJson(layer.bits);
  json["reduced_bits"] = bitsJson(layer.reduced);
  json["accuracy"] = layer.accuracy;
  json["drop"] = layer.drop;
  json["level"] = idOf(layer.level);
  json["loss_increase"] = number(layer.lossIncrease);
  json["hessian_trace"] = number(layer.hessianTrace);
  json["hessian_trace_error"] = number(layer.traceDeviation);
  json["activation_mse"] = {{"mean", number(layer.activationMse.mean)},
                            {"std", number(layer.activationMse.deviation)},
                            {"min", number(layer.activationMse.smallest)},
                            {"max", number(layer.activationMse.largest)}};
  json["widths"] = Json::array();
  for (const WidthCost& width : layer.widths) {
    json["widths"].push_back(widthJson(width));
  }
  return json;
}

double costOf(const WidthCost& width, std::string_view cost) {
  if (cost == "hessian") {
    // The estimate of a flat direction may come out below zero; a width costs nothing then.
    return std::max(width.hessianCost, 0.0);
  }
  return cost == "gradient" ? width.gradientScore : width.squaredChange;
}

}  // namespace

std::string sensitivityText(const SensitivityStudy& study) {
  Json document;
  document["schema"] = "quantoscope.sensitivity/1";
  document["accuracy"] = study.accuracy;
  document["loss"] = number(study.loss);
  document["images"] = study.images;
  Json layers = Json::array();
  std::vector<const LayerSensitivity*> ranked;
  for (const LayerSensitivity& layer : study.layers) {
    layers.push_back(layerJson(layer));
    ranked.push_back(&layer);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const LayerSensitivity* a, const LayerSensitivity* b) {
    return a->drop != b->drop ? a->drop > b->drop : a->lossIncrease > b->lossIncrease;
  });
  Json ranking = Json::array();
  for (const LayerSensitivity* layer : ranked) {
    ranking.push_back(layer->layer);
  }
  document["layers"] = std::move(layers);
  document["ranking"] = std::move(ranking);
  return document.dump(1) + "\n";
}

std::string allocationText(const SensitivityStudy& study, const training::NetworkShape& shape,
                           std::string_view cost) {
  const training::Layout layout = training::layoutOf(shape);
  Json document;
  document["schema"] = allocationSchema;
  document["bit_widths"] = Json::array();
  for (const WidthCost& width : study.layers.front().widths) {
    document["bit_widths"].push_back(width.bits);
  }
  Json layers = Json::array();
  for (std::size_t i = 0; i < study.layers.size(); ++i) {
    const LayerSensitivity& layer = study.layers[i];
    Json entry;
    entry["name"] = layer.layer;
    entry["parameters"] = layout.weight(i).size;
    for (const WidthCost& width : layer.widths) {
      entry["cost"][std::to_string(width.bits)] = costOf(width, cost);
    }
    entry["kind"] = i < training::blockCount ? "conv" : "linear";
    entry["macs"] = training::macsOf(shape, i);
    entry["activation_bits"] = std::min(layer.bits.activations, quantization::untouchedBits);
    entry["sensitivity"] = layer.drop;
    layers.push_back(std::move(entry));
  }
  document["layers"] = std::move(layers);
  document["average_bits"] = {3, 4, 6};
  return document.dump(1) + "\n";
}

}  // namespace quantoscope::codesign
