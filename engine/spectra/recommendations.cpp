// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/recommendations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace quantoscope::spectra {
namespace {

Zone zoneOf(double alpha, const ZoneOptions& options) {
  const bool large = alpha > options.upper;
  const bool small = alpha < options.lower;
  if (!large && !small) {
    return Zone::Moderate;
  }
  return large == (options.direction == Direction::Reference) ? Zone::Protect : Zone::Compress;
}

Zone oneMore(Zone zone) {
  return zone == Zone::Compress ? Zone::Moderate : Zone::Protect;
}

/// Of the formats of the zone's size the measured one whose alpha is closest to that of the finest precision;
/// the first one when none was measured.
std::string formatOf(Zone zone, const LayerAlphas& layer) {
  static constexpr std::array<std::string_view, 2> sixteen = {"bf16", "fp16"};
  static constexpr std::array<std::string_view, 3> eight = {"int8", "fp8_e4m3", "fp8_e5m2"};
  static constexpr std::array<std::string_view, 1> four = {"int4"};
  const auto choose = [&](const auto& formats) {
    std::string best(formats[0]);
    double least = std::numeric_limits<double>::infinity();
    const auto finest = std::find_if(layer.alphas.begin(), layer.alphas.end(),
                                     [](const auto& entry) { return std::isfinite(entry.second); });
    for (const std::string_view format : formats) {
      for (const auto& [precision, alpha] : layer.alphas) {
        if (precision == format && std::isfinite(alpha) && std::abs(alpha - finest->second) < least) {
          least = std::abs(alpha - finest->second);
          best = format;
        }
      }
    }
    return best;
  };
  switch (zone) {
    case Zone::Compress:
      return choose(four);
    case Zone::Moderate:
      return choose(eight);
    default:
      return choose(sixteen);
  }
}

core::Error reasonOf(const Recommendation& r, const ZoneOptions& options) {
  const std::string alpha = fmt::format("{:.3f}", r.alpha);
  const std::string lower = fmt::format("{:g}", options.lower);
  const std::string upper = fmt::format("{:g}", options.upper);
  const std::string variation = fmt::format("{:.3f}", r.variation);
  const auto reason = [](const char* text, std::vector<std::string> arguments) {
    return core::Error{core::ErrorCode::Failed, text, std::move(arguments), {}};
  };
  if (r.byThreshold == Zone::Unknown) {
    return reason(
        QUANTOSCOPE_TEXT("Spectra", "Alpha is undefined in every precision, so the layer keeps 16 bits."),
        {});
  }
  if (r.zone != r.byThreshold) {
    return reason(
        QUANTOSCOPE_TEXT("Spectra",
                         "Alpha is %1, but it moves by %2 between the precisions: sensitive, so one "
                         "zone more."),
        {alpha, variation});
  }
  if (r.byThreshold == Zone::Moderate) {
    return reason(QUANTOSCOPE_TEXT("Spectra", "Alpha is %1, between %2 and %3: 8 bits."),
                  {alpha, lower, upper});
  }
  const bool large = r.alpha > options.upper;
  if (r.byThreshold == Zone::Protect) {
    return large ? reason(QUANTOSCOPE_TEXT("Spectra", "Alpha is %1, above %2: protected with 16 bits."),
                          {alpha, upper})
                 : reason(QUANTOSCOPE_TEXT("Spectra", "Alpha is %1, below %2: protected with 16 bits."),
                          {alpha, lower});
  }
  return large ? reason(QUANTOSCOPE_TEXT("Spectra", "Alpha is %1, above %2: 4 bits."), {alpha, upper})
               : reason(QUANTOSCOPE_TEXT("Spectra", "Alpha is %1, below %2: 4 bits."), {alpha, lower});
}

Recommendation recommendationOf(const LayerAlphas& layer, const ZoneOptions& options) {
  Recommendation r;
  r.layer = layer.name;
  r.category = layer.category;
  r.block = layer.block;
  r.alpha = r.variation = std::numeric_limits<double>::quiet_NaN();
  double sum = 0;
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  std::size_t count = 0;
  for (const auto& [precision, alpha] : layer.alphas) {
    if (std::isfinite(alpha)) {
      sum += alpha;
      low = std::min(low, alpha);
      high = std::max(high, alpha);
      ++count;
    }
  }
  if (count > 0) {
    r.alpha = sum / static_cast<double>(count);
    r.variation = high - low;
    r.byThreshold = zoneOf(r.alpha, options);
    // A precision without alpha, where weights overflow, is as sensitive as can be.
    r.sensitive = r.variation > options.sensitiveVariation || count < layer.alphas.size();
  }
  r.zone = r.sensitive ? oneMore(r.byThreshold) : r.byThreshold;
  r.format = formatOf(r.zone, layer);
  r.bits = quantization::bitsOfFormat(r.format).value_or(16);
  r.reason = reasonOf(r, options);
  return r;
}

}  // namespace

std::string_view nameOf(Direction direction) {
  return direction == Direction::Reference ? "reference" : "literature";
}

std::optional<Direction> directionOf(std::string_view name) {
  for (const Direction direction : {Direction::Reference, Direction::Literature}) {
    if (nameOf(direction) == name) {
      return direction;
    }
  }
  return std::nullopt;
}

std::vector<LayerAlphas> alphasOf(const Study& study) {
  std::vector<LayerAlphas> layers;
  for (const LayerResultPtr& result : study.results) {
    if (!result) {
      continue;
    }
    LayerAlphas& layer = layers.emplace_back();
    layer.name = result->name;
    layer.category = result->category;
    layer.block = result->block;
    layer.outFeatures = result->outFeatures;
    layer.inFeatures = result->inFeatures;
    for (const PrecisionResult& precision : result->precisions) {
      layer.alphas.emplace_back(precision.precision.name(), precision.value());
    }
  }
  return layers;
}

std::vector<Recommendation> recommend(const std::vector<LayerAlphas>& layers, const ZoneOptions& options) {
  std::vector<Recommendation> recommendations;
  recommendations.reserve(layers.size());
  for (const LayerAlphas& layer : layers) {
    recommendations.push_back(recommendationOf(layer, options));
  }
  return recommendations;
}

quantization::QuantizationPlan planOf(const std::vector<Recommendation>& recommendations,
                                      const std::string& model, const ZoneOptions& options) {
  quantization::QuantizationPlan plan;
  plan.model = model;
  plan.source = "spectra";
  for (const Recommendation& r : recommendations) {
    quantization::PlanEntry entry;
    entry.layer = r.layer;
    entry.format = r.format;
    entry.bits = r.bits;
    entry.groupSize = options.groupSize;
    entry.reason = core::describe(r.reason);
    if (std::isfinite(r.alpha)) {
      entry.numbers = {{"alpha", r.alpha}, {"variation", r.variation}};
    }
    plan.entries.push_back(std::move(entry));
  }
  return plan;
}

}  // namespace quantoscope::spectra
