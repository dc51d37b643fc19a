// SPDX-License-Identifier: GPL-3.0-or-later
// From alphas to formats: zones by threshold, and a plan. Published work disagrees on which end of alpha
// needs protection, so the direction is the user's choice. Pure functions, safe from any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/quantization/plan.h"
#include "engine/spectra/study.h"

namespace quantoscope::spectra {

enum class Direction {
  Reference,   ///< large alpha is protected
  Literature,  ///< small alpha, a heavy tail, is protected (AlphaPruning, AlphaQ)
};
std::string_view nameOf(Direction direction);  ///< "reference", "literature"
std::optional<Direction> directionOf(std::string_view name);

struct ZoneOptions {
  Direction direction = Direction::Reference;
  double lower = 2.5;  ///< below it one end
  double upper = 3.0;  ///< above it the other; at least `lower`
  /// A layer whose alpha moves by more than this between the precisions is sensitive and gets one zone more.
  double sensitiveVariation = 0.1;
  int groupSize = 32;

  friend bool operator==(const ZoneOptions&, const ZoneOptions&) = default;
};

enum class Zone {
  Protect,   ///< 16 bits
  Moderate,  ///< 8 bits
  Compress,  ///< 4 bits
  Unknown,   ///< alpha is undefined: 16 bits
};

/// The alphas of one layer by precision; NaN: undefined.
struct LayerAlphas {
  std::string name;
  std::string category;
  std::optional<int> block;
  std::size_t outFeatures = 0;
  std::size_t inFeatures = 0;
  std::vector<std::pair<std::string, double>> alphas;
};
std::vector<LayerAlphas> alphasOf(const Study& study);

struct Recommendation {
  std::string layer;
  std::string category;
  std::optional<int> block;
  double alpha = 0;      ///< mean over the precisions that have one; NaN: none has
  double variation = 0;  ///< largest minus smallest over the precisions; NaN for none
  bool sensitive = false;
  Zone byThreshold = Zone::Unknown;
  Zone zone = Zone::Unknown;  ///< after sensitivity
  std::string format;  ///< "bf16", "int8", ...: of the measured ones of that size the one closest in alpha
  int bits = 16;
  core::Error reason;  ///< a sentence with arguments, to be translated or described
};

std::vector<Recommendation> recommend(const std::vector<LayerAlphas>& layers, const ZoneOptions& options);

quantization::QuantizationPlan planOf(const std::vector<Recommendation>& recommendations,
                                      const std::string& model, const ZoneOptions& options);

}  // namespace quantoscope::spectra
