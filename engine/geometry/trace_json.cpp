// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/trace_json.h"

#include <algorithm>

#include "engine/geometry/json_values.h"

namespace quantoscope::geometry {
namespace {

Json channelsOf(const ChannelValues& values) {
  Json list = Json::array();
  for (const auto& value : values) {
    list.push_back(optionalNumber(value));
  }
  return list;
}

Json boxOf(const Eigen::VectorXd& halfWidths) {
  // Zero minus the half-width, so that a flat box starts at 0 and not at -0.
  return Json::array({listOf(Eigen::VectorXd::Zero(halfWidths.size()) - halfWidths), listOf(halfWidths)});
}

Json layerOf(const LayerTrace& layer) {
  Json json;
  json["bits"] = layer.bits;
  json["step"] = layer.step;
  json["weight_quantized"] = rowsOf(layer.quantized);
  json["value"] = listOf(layer.value);
  json["spectral_norm"] = layer.spectralNorm;
  json["determinant"] = optionalNumber(layer.determinant);
  json["condition_number"] = layer.conditionNumber;
  json["half_widths_output"] = listOf(layer.halfWidths);
  json["half_widths_input"] = layer.halfWidthsInput ? listOf(*layer.halfWidthsInput) : Json(nullptr);
  json["half_widths_shown"] = listOf(layer.halfWidthsShown);
  json["volume"] = layer.volume;
  json["cumulative_volume"] = layer.cumulativeVolume;
  json["bounding_box"] = boxOf(layer.halfWidthsShown);
  json["relative_error"] = channelsOf(layer.relativeError);
  json["channel_sensitivity"] = channelsOf(layer.channelSensitivity);
  return json;
}

Json facetsOf(const Zonotope3d& body) {
  Json facets = Json::array();
  for (std::size_t i = 0; i < body.facetCount(); ++i) {
    const auto loop = body.facet(i);
    facets.push_back(std::vector<std::uint32_t>(loop.begin(), loop.end()));
  }
  return facets;
}

Json cumulativeOf(const CumulativeTrace& cumulative) {
  Json json;
  json["rank"] = cumulative.region.rank();
  json["vertex_count"] = cumulative.region.vertices().rows();
  json["vertices"] = rowsOf(cumulative.region.vertices());
  if (const Zonotope3d* body = cumulative.region.polytope()) {
    json["facets"] = facetsOf(*body);
  }
  json["volume"] = cumulative.volume;
  json["bounding_box"] = boxOf(cumulative.halfWidths);
  json["relative_error"] = channelsOf(cumulative.relativeError);
  json["channel_sensitivity"] = channelsOf(cumulative.channelSensitivity);
  json["vertex_singular_values"] = listOf(cumulative.vertexSingularValues);
  json["principal_axes"] = rowsOf(cumulative.principalAxes.transpose());
  json["generator_singular_values"] = listOf(cumulative.generatorSingularValues);
  json["error_magnitude"] = cumulative.errorMagnitude;
  json["bounding_box_efficiency"] = optionalNumber(cumulative.boundingBoxEfficiency);
  return json;
}

bool sharesBits(const Experiment& experiment) {
  return std::all_of(experiment.bits.begin(), experiment.bits.end(),
                     [&](int bits) { return bits == experiment.bits.front(); });
}

}  // namespace

std::string traceText(const ErrorTrace& trace) {
  Json json;
  json["name"] = trace.experiment.name;
  json["space"] = idOf(trace.shown);
  json["space_requested"] = idOf(trace.requested);
  if (trace.notice) {
    json["notice"] = describe(*trace.notice);
  }
  Json steps = Json::array();
  for (const LayerTrace& layer : trace.layers) {
    steps.push_back(layer.step);
  }
  const bool shared = sharesBits(trace.experiment);
  json["bits"] = shared ? Json(trace.experiment.bits.front()) : Json(trace.experiment.bits);
  json["delta"] = shared ? steps.front() : steps;
  for (const LayerTrace& layer : trace.layers) {
    json["layers"].push_back(layerOf(layer));
  }
  json["output_value"] = listOf(trace.layers.back().value);
  json["cumulative"] = cumulativeOf(trace.cumulative);
  return textOf(json);
}

}  // namespace quantoscope::geometry
