// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/analysis_json.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

namespace quantoscope::runs {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

template <typename T>
Json optional(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json optional(const std::optional<double>& value) {
  return value ? number(*value) : Json(nullptr);
}

Json statisticsJson(const BitStatistics& entry) {
  return {{"bit_width", entry.bits},      {"samples", entry.samples},     {"mean", number(entry.mean)},
          {"std", number(entry.std)},     {"min", number(entry.minimum)}, {"max", number(entry.maximum)},
          {"final", number(entry.final)}, {"q1", number(entry.q1)},       {"median", number(entry.median)},
          {"q3", number(entry.q3)}};
}

Json rankedJson(const RankedBits& entry) {
  return {{"bit_width", entry.bits},
          {"efficiency", number(entry.efficiency)},
          {"stability", number(entry.stability)},
          {"performance", number(entry.performance)},
          {"composite", number(entry.composite)}};
}

Json transitionsJson(const RunAnalysis& analysis) {
  if (!analysis.transitions) {
    return nullptr;
  }
  const Transitions& transitions = *analysis.transitions;
  const bool lossesKnown = !analysis.record->losses.empty();
  const bool any = !transitions.all.empty();
  return {{"count", transitions.all.size()},
          {"mean_change", number(transitions.meanChange)},
          {"std_change", number(transitions.stdChange)},
          {"increases", lossesKnown ? Json(transitions.increases) : Json(nullptr)},
          {"first_index", any ? Json(transitions.all.front().index) : Json(nullptr)},
          {"last_index", any ? Json(transitions.all.back().index) : Json(nullptr)}};
}

Json pairsJson(const RunAnalysis& analysis) {
  Json pairs = Json::array();
  if (!analysis.transitions) {
    return pairs;
  }
  const bool lossesKnown = !analysis.record->losses.empty();
  for (const TransitionPair& pair : analysis.transitions->pairs) {
    pairs.push_back({{"from", pair.from},
                     {"to", pair.to},
                     {"count", pair.count},
                     {"mean_change", number(pair.meanChange)},
                     {"increases", lossesKnown ? Json(pair.increases) : Json(nullptr)},
                     {"recovered", lossesKnown ? Json(pair.recovered) : Json(nullptr)},
                     {"mean_recovery", number(pair.meanRecovery)}});
  }
  return pairs;
}

Json usageJson(const BitUsage& entry) {
  return {{"bit_width", entry.bits}, {"count", entry.count},          {"share", number(entry.share)},
          {"dwells", entry.dwells},  {"mean_dwell", entry.meanDwell}, {"longest_dwell", entry.longestDwell}};
}

Json convergenceJson(const BitConvergence& entry) {
  const bool smoothed = entry.smoothingWindow > 0;
  return {{"bit_width", entry.bits},
          {"initial", number(entry.initial)},
          {"final", number(entry.final)},
          {"improvement_percent", number(entry.improvementPercent)},
          {"decay_rate", number(entry.decayRate)},
          {"stability_cv", number(entry.stabilityCv)},
          {"samples", entry.samples},
          {"convergence_rate_first", number(entry.rateFirst)},
          {"convergence_rate_last", number(entry.rateLast)},
          {"convergence_rate_count", entry.rateCount},
          {"savgol_window", smoothed ? Json(entry.smoothingWindow) : Json(nullptr)},
          {"savgol_first", smoothed ? number(entry.smoothedFirst) : Json(nullptr)},
          {"savgol_middle", smoothed ? number(entry.smoothedMiddle) : Json(nullptr)},
          {"savgol_last", smoothed ? number(entry.smoothedLast) : Json(nullptr)}};
}

Json bestJson(const BestBits& best) {
  return {{"fastest_convergence", optional(best.fastestConvergence)},
          {"best_final_loss", optional(best.bestFinalLoss)},
          {"most_stable", optional(best.mostStable)},
          {"highest_improvement", optional(best.highestImprovement)}};
}

Json summaryJson(const Summary& summary) {
  return {{"iterations", optional(summary.iterations)},
          {"final_loss", optional(summary.finalLoss)},
          {"best_loss", optional(summary.bestLoss)},
          {"mean_loss", optional(summary.meanLoss)},
          {"bit_widths", summary.bitWidths},
          {"mean_bit_width", optional(summary.meanBitWidth)},
          {"most_frequent_bit_width", optional(summary.mostFrequentBitWidth)}};
}

template <typename T>
Json listJson(const std::vector<T>& entries, Json (*toJson)(const T&)) {
  Json list = Json::array();
  for (const T& entry : entries) {
    list.push_back(toJson(entry));
  }
  return list;
}

Json runJson(const RunAnalysis& analysis) {
  Json run;
  run["file"] = analysis.record->file;
  run["name"] = analysis.record->name;
  run["per_bit"] = listJson(analysis.perBit, statisticsJson);
  run["ranking"] = listJson(analysis.ranking, rankedJson);
  run["transitions"] = transitionsJson(analysis);
  run["transition_pairs"] = pairsJson(analysis);
  run["usage"] = listJson(analysis.usage.perBit, usageJson);
  Json& improvement = run["improvement_percent"] = Json::object();
  for (const BitImprovement& entry : analysis.improvement) {
    improvement[std::to_string(entry.bits)] = number(entry.percent);
  }
  run["convergence"] = listJson(analysis.convergence, convergenceJson);
  run["best"] = bestJson(analysis.best);
  run["summary"] = summaryJson(analysis.summary);
  Json& notes = run["notes"] = Json::array();
  for (const Note& note : analysis.notes) {
    notes.push_back(note.english());
  }
  run["unknown_keys"] = analysis.record->unknownKeys;
  return run;
}

}  // namespace

std::string analysesToJson(std::span<const std::shared_ptr<const RunAnalysis>> analyses) {
  Json runs = Json::array();
  for (const auto& analysis : analyses) {
    runs.push_back(runJson(*analysis));
  }
  Json root;
  root["runs"] = std::move(runs);
  return root.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace quantoscope::runs
