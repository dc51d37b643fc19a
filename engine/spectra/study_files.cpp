// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/study_files.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace quantoscope::spectra {
namespace {

using Json = nlohmann::ordered_json;

std::string field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    return std::string(text);
  }
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  }
  return quoted + '"';
}

std::string field(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : std::string();
}

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

void addFit(Json& json, const core::Result<TailFit>& fit) {
  if (!fit) {
    json["alpha"] = nullptr;
    json["undefined"] = core::describe(fit.error());
    return;
  }
  json["alpha"] = number(fit->alpha);
  json["k"] = fit->k;
  json["standard_error"] = number(fit->standardError);
  json["low"] = number(fit->low());
  json["high"] = number(fit->high());
  json["x_min"] = number(std::exp(fit->logXMin));
  json["ks_distance"] = number(fit->distance);
}

Json jsonOf(const PrecisionResult& result, const Study& study) {
  Json json;
  addFit(json, result.alpha);
  const Measures& measures = result.measures;
  json["lambda_max"] = number(measures.spectralNorm * measures.spectralNorm);
  json["spectral_norm"] = number(measures.spectralNorm);
  json["frobenius_norm"] = number(measures.frobeniusNorm);
  json["log_norm"] = number(measures.logNorm);
  json["stable_rank"] = number(measures.stableRank);
  json["entropy"] = number(measures.entropy);
  json["noise_edge"] = number(measures.noiseEdge);
  json["above_noise_edge"] = measures.aboveEdge;
  json["weights_changed"] = result.cast.changed;
  json["weights_overflowed"] = result.cast.overflowed;
  json["weights_vanished"] = result.cast.vanished;
  json["relative_error"] = number(result.cast.relativeError);
  json["solver"] = result.spectrum ? Json(nameOf(result.spectrum->solver)) : Json(nullptr);
  json["origin"] = nameOf(result.origin);
  if (result.sameAs) {
    json["same_as"] = study.options.precisions[*result.sameAs].name();
  }
  if (result.proven) {
    json["proven"] = {number(result.proven->low), number(result.proven->high)};
  }
  Json estimates = Json::object();
  for (std::size_t i = 0; i < result.estimates.size(); ++i) {
    addFit(estimates[std::string(nameOf(allEstimators[i]))], result.estimates[i]);
  }
  json["estimates"] = std::move(estimates);
  json["seconds"] = number(result.seconds);
  json["from_cache"] = result.fromCache;
  return json;
}

/// Fields of one record of CSV (RFC 4180); `position` moves behind it. False at a quote that is not closed.
bool readRecord(std::string_view text, std::size_t& position, std::vector<std::string>& fields) {
  fields.assign(1, {});
  bool quoted = false;
  for (; position < text.size(); ++position) {
    const char c = text[position];
    if (quoted) {
      if (c != '"') {
        fields.back() += c;
      } else if (position + 1 < text.size() && text[position + 1] == '"') {
        fields.back() += c;
        ++position;
      } else {
        quoted = false;
      }
    } else if (c == '"' && fields.back().empty()) {
      quoted = true;
    } else if (c == ',') {
      fields.emplace_back();
    } else if (c == '\n') {
      ++position;
      break;
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return !quoted;
}

core::Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

/// Which column is what.
struct Columns {
  std::size_t name = std::string::npos;
  std::size_t category = std::string::npos;
  std::size_t outFeatures = std::string::npos;
  std::size_t inFeatures = std::string::npos;
  std::vector<std::pair<std::size_t, std::string>> alphas;

  explicit Columns(const std::vector<std::string>& header) {
    constexpr std::string_view prefix = "alpha_";
    for (std::size_t i = 0; i < header.size(); ++i) {
      // A spreadsheet may have put a byte order mark in front.
      std::string_view title = header[i];
      if (title.starts_with("\xEF\xBB\xBF")) {
        title.remove_prefix(3);
      }
      if (title == "layer_name") {
        name = i;
      } else if (title == "category") {
        category = i;
      } else if (title == "out_features") {
        outFeatures = i;
      } else if (title == "in_features") {
        inFeatures = i;
      } else if (title.starts_with(prefix) && title.size() > prefix.size()) {
        alphas.emplace_back(i, title.substr(prefix.size()));
      }
    }
  }
};

/// The number in a field; NaN for an empty one and for the words that stand for it; nothing for anything
/// else.
std::optional<double> numberIn(const std::string& text) {
  if (text.empty() || text == "nan" || text == "NaN" || text == "null") {
    return std::numeric_limits<double>::quiet_NaN();
  }
  double value = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

std::size_t countIn(const std::vector<std::string>& fields, std::size_t column) {
  std::size_t value = 0;
  if (column < fields.size()) {
    std::from_chars(fields[column].data(), fields[column].data() + fields[column].size(), value);
  }
  return value;
}

}  // namespace

std::string resultsCsvHead(const StudyOptions& options) {
  std::string text = "layer_name,category,out_features,in_features";
  for (const Precision& precision : options.precisions) {
    text += ",alpha_" + precision.name();
  }
  return text + '\n';
}

std::string resultsCsvRow(const LayerResult& result) {
  std::string text = fmt::format("{},{},{},{}", field(result.name), field(result.category),
                                 result.outFeatures, result.inFeatures);
  for (const PrecisionResult& precision : result.precisions) {
    text += "," + field(precision.value());
  }
  return text + '\n';
}

std::string resultsCsv(const Study& study) {
  std::string text = resultsCsvHead(study.options);
  for (const LayerResultPtr& result : study.results) {
    if (result) {
      text += resultsCsvRow(*result);
    }
  }
  return text;
}

std::string summaryCsv(const Study& study) {
  std::string text = "precision,count,mean,std,min,median,max,q25,q75\n";
  for (const AlphaSummary& s : summarize(study)) {
    text += fmt::format("{},{},{},{},{},{},{},{},{}\n", s.precision.name(), s.count, field(s.mean),
                        field(s.standardDeviation), field(s.minimum), field(s.median), field(s.maximum),
                        field(s.q25), field(s.q75));
  }
  return text;
}

std::string studyJson(const Study& study) {
  Json precisions = Json::array();
  for (const Precision& precision : study.options.precisions) {
    precisions.push_back(precision.name());
  }
  Json layers = Json::array();
  for (const LayerResultPtr& result : study.results) {
    if (!result) {
      continue;
    }
    Json layer{{"layer_name", result->name},
               {"category", result->category},
               {"block", result->block ? Json(*result->block) : Json(nullptr)},
               {"out_features", result->outFeatures},
               {"in_features", result->inFeatures}};
    if (result->error) {
      layer["error"] = core::describe(*result->error);
    }
    Json& list = layer["precisions"] = Json::object();
    for (const PrecisionResult& precision : result->precisions) {
      list[precision.precision.name()] = jsonOf(precision, study);
    }
    layers.push_back(std::move(layer));
  }
  const Json document{{"schema", "quantoscope.spectra/1"},
                      {"model", study.model},
                      {"options",
                       {{"precisions", std::move(precisions)},
                        {"estimator", nameOf(study.options.estimator)},
                        {"k_frac", study.options.hill.kFraction},
                        {"reference", study.options.hill.reference == HillReference::Next ? "next" : "kth"},
                        {"accuracy", study.options.accuracy == Accuracy::Fast ? "fast" : "exact"},
                        {"filter", study.options.filter}}},
                      {"layers", std::move(layers)},
                      {"seconds", number(study.seconds)}};
  return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

core::Result<std::vector<LayerAlphas>> alphasFromCsv(std::string_view text) {
  std::size_t position = 0;
  std::vector<std::string> fields;
  if (!readRecord(text, position, fields)) {
    return bad(QUANTOSCOPE_TEXT("Error", "Line 1 opens a quote that is never closed; correct it."));
  }
  const Columns columns(fields);
  if (columns.name == std::string::npos || columns.alphas.empty()) {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "The first line must name the column layer_name and at least one that begins with "
                         "alpha_, as in %1; choose such a file."),
        {resultsFileName});
  }
  const std::size_t width = fields.size();
  std::vector<LayerAlphas> layers;
  for (std::size_t line = 2; position < text.size(); ++line) {
    if (!readRecord(text, position, fields)) {
      return bad(QUANTOSCOPE_TEXT("Error", "Record %1 opens a quote that is never closed; correct it."),
                 {std::to_string(line)});
    }
    if (fields.size() == 1 && fields.front().empty()) {
      continue;
    }
    if (fields.size() != width || fields[columns.name].empty()) {
      return bad(QUANTOSCOPE_TEXT("Error",
                                  "Record %1 has %2 fields where the first line names %3, or no layer_name; "
                                  "correct it."),
                 {std::to_string(line), std::to_string(fields.size()), std::to_string(width)});
    }
    LayerAlphas& layer = layers.emplace_back();
    layer.name = fields[columns.name];
    layer.category = columns.category < width ? fields[columns.category] : std::string();
    layer.outFeatures = countIn(fields, columns.outFeatures);
    layer.inFeatures = countIn(fields, columns.inFeatures);
    for (const auto& [column, precision] : columns.alphas) {
      const auto alpha = numberIn(fields[column]);
      if (!alpha) {
        return bad(
            QUANTOSCOPE_TEXT("Error",
                             "Record %1: alpha_%2 is \"%3\", but it must be a number or empty; correct it."),
            {std::to_string(line), precision, fields[column]});
      }
      layer.alphas.emplace_back(precision, *alpha);
    }
  }
  if (layers.empty()) {
    return bad(
        QUANTOSCOPE_TEXT("Error", "The file has no layers, only column names; choose a complete one."));
  }
  return layers;
}

}  // namespace quantoscope::spectra
