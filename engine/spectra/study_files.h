// SPDX-License-Identifier: GPL-3.0-or-later
// A study as files that other programs read, and the alphas of such a file again. No file is touched here.
// The same bytes in every locale and, but for the seconds in the JSON, on every run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/spectra/recommendations.h"
#include "engine/spectra/study.h"

namespace quantoscope::spectra {

inline constexpr const char* resultsFileName = "precision_alpha_hill_results.csv";
inline constexpr const char* summaryFileName = "precision_summary_statistics.csv";
/// The rows of the results as they come, in the order in which layers are finished, until all are there.
inline constexpr const char* partialFileName = "precision_alpha_hill_results.partial.csv";
inline constexpr const char* jsonFileName = "spectra.json";

/// layer_name,category,out_features,in_features,alpha_<precision>...; one row a layer in the order of the
/// model, layers without a result left out. An undefined alpha is an empty field. Shortest digits that read
/// back.
std::string resultsCsv(const Study& study);
/// Its first line and the line of a layer, each with its end.
std::string resultsCsvHead(const StudyOptions& options);
std::string resultsCsvRow(const LayerResult& result);

/// precision,count,mean,std,min,median,max,q25,q75; undefined numbers are empty fields.
std::string summaryCsv(const Study& study);

/// Schema "quantoscope.spectra/1": options, and for each layer and precision alpha with its error, k, x_min,
/// lambda_max, norms, stable rank, entropy, what the cast did, solver, origin, proven interval, all
/// estimates, seconds; "undefined" says why there is no alpha.
std::string studyJson(const Study& study);

/// The alphas in such a CSV (columns in any order, further ones ignored). BadInput with the line that is
/// wrong.
core::Result<std::vector<LayerAlphas>> alphasFromCsv(std::string_view text);

}  // namespace quantoscope::spectra
