// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/manifold_json.h"

#include "engine/geometry/json_values.h"

namespace quantoscope::geometry {
namespace {

Json regionsOf(const ManifoldMap& map) {
  Json json;
  json["type"] = idOf(map.manifold.connection);
  json["points"] = rowsOf(map.inputs);
  json["error_magnitude_min"] = map.statistics.minimum;
  json["error_magnitude_max"] = map.statistics.maximum;
  json["error_magnitude_mean"] = map.statistics.mean;
  json["error_magnitude_std"] = map.statistics.deviation;
  json["variation_ratio"] = optionalNumber(map.statistics.variationRatio);
  json["correlation_l1"] = optionalNumber(map.statistics.correlationL1);
  json["magnitudes"] = listOf(map.regions.magnitudes);
  json["volumes"] = listOf(map.regions.volumes);
  return json;
}

Json errorsOf(const ManifoldMap& map) {
  const ErrorTransform& transform = map.transform;
  Json json;
  json["error_transform"] = rowsOf(transform.matrix);
  json["singular_values"] = listOf(transform.singularValues);
  json["condition_number"] = transform.conditionNumber;
  json["max_stretch_direction"] = listOf(transform.directions.col(0));
  json["min_stretch_direction"] = listOf(transform.directions.col(transform.directions.cols() - 1));
  json["errors"] = rowsOf(map.errors);
  json["max_error"] = map.maxError;
  return json;
}

Json headOf(const Experiment& experiment, Space shown, const std::optional<Notice>& notice) {
  Json json;
  json["name"] = experiment.name;
  json["space"] = idOf(shown);
  if (notice) {
    json["notice"] = describe(*notice);
  }
  return json;
}

}  // namespace

std::string manifoldsText(const Experiment& experiment, const std::vector<ManifoldMapPtr>& maps) {
  Json json = headOf(experiment, maps.front()->shown, maps.front()->notice);
  for (const ManifoldMapPtr& map : maps) {
    json["manifolds"][map->manifold.name] = regionsOf(*map);
  }
  for (const ManifoldMapPtr& map : maps) {
    json["error_manifolds"][map->manifold.name] = errorsOf(*map);
  }
  return textOf(json);
}

std::string landscapeText(const Experiment& experiment, const ErrorLandscape& landscape) {
  Json json = headOf(experiment, landscape.shown, landscape.notice);
  json["extent"] = landscape.extent;
  json["side"] = landscape.side;
  json["magnitudes"] = listOf(landscape.magnitudes);
  json["fit_slope"] = landscape.fit ? Json(landscape.fit->slope) : Json(nullptr);
  json["fit_intercept"] = landscape.fit ? Json(landscape.fit->intercept) : Json(nullptr);
  return textOf(json);
}

std::string fakeQuantizationText(const Experiment& experiment, const Manifold& manifold,
                                 const FakeQuantization& result) {
  Json json;
  json["name"] = experiment.name;
  json["manifold"] = manifold.name;
  json["points"] = manifold.points.rows();
  json["bits"] = result.bits.front();
  json["weights_only"] = result.quantized == Quantized::WeightsOnly;
  json["layers"] = Json::array();
  for (const LayerErrors& layer : result.layers) {
    Json entry;
    entry["max_error"] = layer.maxError;
    entry["mean_error"] = layer.meanError;
    entry["last_point_error"] = listOf(layer.errors.bottomRows(1).transpose());
    entry["weight_scale"] = layer.weightScale;
    entry["activation_scale"] = layer.activationScale;
    json["layers"].push_back(std::move(entry));
  }
  return textOf(json);
}

}  // namespace quantoscope::geometry
