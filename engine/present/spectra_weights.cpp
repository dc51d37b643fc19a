// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/spectra_weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "engine/present/number_format.h"
#include "engine/quantization/quantizer.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t bins = 80;

struct Rows {
  std::vector<float> values;
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::size_t notFinite = 0;
};

/// Whole rows, evenly over the matrix. Rows with weights that are not finite are left out.
core::Result<Rows> readRows(const ModelData& model, const model::Layer& layer, const std::stop_token& stop) {
  Rows rows;
  rows.columns = static_cast<std::size_t>(layer.inFeatures);
  const std::size_t most = std::max<std::size_t>(1, mostWeights / std::max<std::size_t>(1, rows.columns));
  const auto all = static_cast<std::size_t>(layer.outFeatures);
  const std::size_t wanted = std::min(all, most);
  rows.values.reserve(wanted * rows.columns);
  std::vector<float> row(rows.columns);
  for (std::size_t i = 0; i < wanted; ++i) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    const std::size_t index = i * all / wanted;
    if (auto read = model.weights->read(layer.tensor, index * rows.columns, rows.columns, std::span(row));
        !read) {
      return core::Failure(std::move(read.error()));
    }
    const auto bad = std::count_if(row.begin(), row.end(), [](float value) { return !std::isfinite(value); });
    rows.notFinite += static_cast<std::size_t>(bad);
    if (bad == 0) {
      rows.values.insert(rows.values.end(), row.begin(), row.end());
      ++rows.rows;
    }
  }
  return rows;
}

quantization::QuantizerSpec specOf(const WeightOptions& options, int bits) {
  quantization::QuantizerSpec spec;
  spec.bits = bits;
  spec.granularity = options.scope == "tensor"    ? quantization::Granularity::Tensor
                     : options.scope == "channel" ? quantization::Granularity::Channel
                                                  : quantization::Granularity::Group;
  spec.groupSize = options.scope == "group32" ? 32 : 128;
  return spec;
}

std::vector<double> countsOf(const std::vector<float>& values, const std::vector<double>& edges) {
  std::vector<double> counts(edges.size() - 1, 0.0);
  const double width = (edges.back() - edges.front()) / static_cast<double>(counts.size());
  for (const float value : values) {
    const double place = std::floor((static_cast<double>(value) - edges.front()) / width);
    const double last = static_cast<double>(counts.size() - 1);
    counts[static_cast<std::size_t>(std::clamp(place, 0.0, last))] += 1;
  }
  return counts;
}

Text scopeName(const WeightOptions& options) {
  const std::string bits = std::to_string(options.bits);
  if (options.scope == "tensor") {
    return {QUANTOSCOPE_PRESENT("%1 bits, one scale"), {bits}};
  }
  if (options.scope == "channel") {
    return {QUANTOSCOPE_PRESENT("%1 bits, a scale for each channel"), {bits}};
  }
  return {QUANTOSCOPE_PRESENT("%1 bits, a scale for %2 weights"),
          {bits, options.scope == "group32" ? "32" : "128"}};
}

}  // namespace

core::Result<WeightStudyPtr> studyWeights(const ModelData& model, const model::Layer& layer,
                                          const WeightOptions& options, const std::stop_token& stop) {
  auto read = readRows(model, layer, stop);
  if (!read) {
    return core::Failure(std::move(read.error()));
  }
  const Rows& rows = *read;
  auto study = std::make_shared<WeightStudy>();
  study->layer = layer.name;
  study->options = options;
  study->weights = static_cast<std::size_t>(layer.outFeatures * layer.inFeatures);
  study->taken = rows.values.size();
  study->notFinite = rows.notFinite;
  if (rows.rows == 0) {
    return study;
  }
  quantization::GridTable grids;
  std::vector<float> rounded(rows.values.size());
  for (int bits = fewestWeightBits; bits <= mostWeightBits; ++bits) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    quantization::calibrate(rows.values, rows.rows, specOf(options, bits), grids);
    study->errors[static_cast<std::size_t>(bits - fewestWeightBits)] =
        quantization::errorOf(rows.values, grids);
    if (bits == options.bits) {
      quantization::fakeQuantize(rows.values, rounded, grids);
    }
  }
  const auto [low, high] = std::minmax_element(rows.values.begin(), rows.values.end());
  const double largest =
      std::max({std::abs(static_cast<double>(*low)), std::abs(static_cast<double>(*high)), 1e-30});
  for (std::size_t i = 0; i <= bins; ++i) {
    study->edges.push_back(std::lerp(-largest, largest, static_cast<double>(i) / static_cast<double>(bins)));
  }
  study->before = countsOf(rows.values, study->edges);
  study->after = countsOf(rounded, study->edges);
  return study;
}

ChartPtr weightHistogram(const WeightStudy& study) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Weights: %1"), {study.layer}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Weight"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("Weights in the bin"), {}};
  chart.value.logarithmic = true;
  Histogram histogram;
  histogram.edges = study.edges;
  histogram.sets = {{{QUANTOSCOPE_PRESENT("As stored"), {}}, {ColorRole::Muted}, {}, study.before},
                    {scopeName(study.options), {ColorRole::BitWidth, study.options.bits}, {}, study.after}};
  if (study.edges.empty()) {
    chart.emptyState = {QUANTOSCOPE_PRESENT("Every row of the layer has weights that are not finite."), {}};
  }
  chart.content = std::move(histogram);
  return std::make_shared<const Chart>(std::move(chart));
}

ChartPtr weightErrors(const WeightStudy& study) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Fake-quantization error: %1"), {study.layer}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Bits of a weight"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("Signal to noise (dB)"), {}};
  BarChart bars;
  BarSet& set = bars.sets.emplace_back();
  set.name = chart.value.title;
  for (int bits = fewestWeightBits; bits <= mostWeightBits; ++bits) {
    const double ratio = study.errors[static_cast<std::size_t>(bits - fewestWeightBits)].sqnrDb;
    bars.categories.push_back(Text::verbatim(std::to_string(bits)));
    bars.subjects.push_back({std::nullopt, bits});
    bars.categoryColors.push_back({ColorRole::BitWidth, bits});
    set.values.push_back(std::isfinite(ratio) ? ratio : std::numeric_limits<double>::quiet_NaN());
    set.notes.push_back(std::isfinite(ratio) ? Text{} : Text{QUANTOSCOPE_PRESENT("There is no error."), {}});
  }
  if (study.edges.empty()) {
    chart.emptyState = {QUANTOSCOPE_PRESENT("Every row of the layer has weights that are not finite."), {}};
  }
  chart.content = std::move(bars);
  return std::make_shared<const Chart>(std::move(chart));
}

TablePtr weightTable(const WeightStudy& study) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Fake-quantization error: %1"), {study.layer}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Bits"), {}}, true, "bit-width"},
                   {{QUANTOSCOPE_PRESENT("Signal to noise (dB)"), {}}, true, "sqnr"},
                   {{QUANTOSCOPE_PRESENT("Mean squared error"), {}}, true, "sqnr"},
                   {{QUANTOSCOPE_PRESENT("Largest error"), {}}}};
  for (int bits = fewestWeightBits; bits <= mostWeightBits; ++bits) {
    const auto& error = study.errors[static_cast<std::size_t>(bits - fewestWeightBits)];
    Table::Row& row = table.rows.emplace_back();
    row.subject = {std::nullopt, bits};
    row.cells = {numberCell(bits, 2), numberCell(error.sqnrDb, 4), numberCell(error.mse, 4),
                 numberCell(error.largest, 4)};
  }
  table.notes.push_back(scopeName(study.options));
  if (study.taken < study.weights) {
    table.notes.push_back({QUANTOSCOPE_PRESENT("From %1 of %2 weights, whole rows evenly over the matrix"),
                           {std::to_string(study.taken), std::to_string(study.weights)}});
  }
  if (study.notFinite > 0) {
    table.notes.push_back({QUANTOSCOPE_PRESENT("%1 weights are not finite; their rows are left out"),
                           {std::to_string(study.notFinite)}});
  }
  return std::make_shared<const Table>(std::move(table));
}

}  // namespace quantoscope::present
