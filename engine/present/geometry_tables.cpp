// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry lab's tables and single numbers; see geometry_views.h.
#include <cmath>
#include <limits>

#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_views.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

using geometry::ErrorTrace;
using geometry::LayerTrace;

constexpr int digits = 4;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    text += (text.empty() ? "" : ", ") + part;
  }
  return text;
}

TableColumn numbers(const char* source) {
  return {{source, {}}, true};
}

Table::Row layerRow(const LayerTrace& layer, std::size_t index) {
  return {{countCell(index + 1), countCell(static_cast<std::size_t>(layer.bits)),
           numberCell(layer.spectralNorm, digits), numberCell(layer.determinant.value_or(undefined), digits),
           numberCell(layer.conditionNumber, digits), numberCell(layer.volume, digits),
           numberCell(layer.cumulativeVolume, digits)},
          layerSubject(index)};
}

Cell weightCell(const Eigen::MatrixXd& weights, Eigen::Index row, Eigen::Index column) {
  return column < weights.cols() ? numberCell(weights(row, column), 6) : textCell({});
}

Text inputText(const ErrorTrace& trace) {
  std::vector<std::string> channels;
  for (const double value : trace.experiment.input) {
    channels.push_back(formatNumber(value, 6));
  }
  return {QUANTOSCOPE_PRESENT("Input: %1"), {joined(channels)}};
}

Text modelText(const ErrorTrace& trace) {
  return {trace.experiment.errorModel == geometry::ErrorModel::Full
              ? QUANTOSCOPE_PRESENT("Error model: full, every weight acts on every channel")
              : QUANTOSCOPE_PRESENT("Error model: diagonal, each weight acts on its own channel"),
          {}};
}

}  // namespace

std::vector<Text> regionNumbers(const ErrorTrace& trace) {
  const geometry::CumulativeTrace& all = trace.cumulative;
  std::vector<std::string> relative;
  for (const auto& error : all.relativeError) {
    relative.push_back(formatPercent(error.value_or(undefined), 3));
  }
  return {{trace.dimension() == 2 ? QUANTOSCOPE_PRESENT("Area: %1") : QUANTOSCOPE_PRESENT("Volume: %1"),
           {formatNumber(all.volume, digits)}},
          {QUANTOSCOPE_PRESENT("Error magnitude: %1"), {formatNumber(all.errorMagnitude, digits)}},
          {QUANTOSCOPE_PRESENT("Box efficiency: %1"),
           {formatPercent(all.boundingBoxEfficiency.value_or(undefined), 3)}},
          {QUANTOSCOPE_PRESENT("Relative error by channel: %1"), {joined(relative)}}};
}

TablePtr summaryTable(const ErrorTrace& trace) {
  const bool plane = trace.dimension() == 2;
  auto table = std::make_shared<Table>();
  table->title = atShown(trace, QUANTOSCOPE_PRESENT("Layers, seen from the input"),
                         QUANTOSCOPE_PRESENT("Layers, seen from the output"));
  table->columns = {
      numbers(QUANTOSCOPE_PRESENT("Layer")),
      numbers(QUANTOSCOPE_PRESENT("Bits")),
      numbers(QUANTOSCOPE_PRESENT("Spectral norm")),
      numbers(QUANTOSCOPE_PRESENT("Determinant")),
      numbers(QUANTOSCOPE_PRESENT("Condition")),
      numbers(plane ? QUANTOSCOPE_PRESENT("Area") : QUANTOSCOPE_PRESENT("Volume")),
      numbers(plane ? QUANTOSCOPE_PRESENT("Cumulative area") : QUANTOSCOPE_PRESENT("Cumulative volume"))};
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    table->rows.push_back(layerRow(trace.layers[i], i));
  }
  table->notes = regionNumbers(trace);
  if (const Text notice = viewNotice(trace); !notice.empty()) {
    table->notes.insert(table->notes.begin(), notice);
  }
  return table;
}

TablePtr experimentTable(const ErrorTrace& trace) {
  auto table = std::make_shared<Table>();
  const std::string& name = trace.experiment.name;
  table->title = name.empty() ? Text{QUANTOSCOPE_PRESENT("Experiment"), {}} : Text::verbatim(name);
  Eigen::Index widest = 0;
  for (const Eigen::MatrixXd& weights : trace.experiment.layers) {
    widest = std::max(widest, weights.cols());
  }
  table->columns = {numbers(QUANTOSCOPE_PRESENT("Layer")), numbers(QUANTOSCOPE_PRESENT("Bits")),
                    numbers(QUANTOSCOPE_PRESENT("Row"))};
  for (const char* source : {QUANTOSCOPE_PRESENT("W, column %1"), QUANTOSCOPE_PRESENT("Q(W), column %1")}) {
    for (Eigen::Index column = 0; column < widest; ++column) {
      table->columns.push_back({{source, {std::to_string(column + 1)}}, true});
    }
  }
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    const LayerTrace& layer = trace.layers[i];
    const Eigen::MatrixXd& weights = trace.experiment.layers[i];
    for (Eigen::Index row = 0; row < weights.rows(); ++row) {
      Table::Row line{{countCell(i + 1), countCell(static_cast<std::size_t>(layer.bits)),
                       countCell(static_cast<std::size_t>(row + 1))},
                      layerSubject(i)};
      for (const Eigen::MatrixXd* matrix : {&weights, &layer.quantized}) {
        for (Eigen::Index column = 0; column < widest; ++column) {
          line.cells.push_back(weightCell(*matrix, row, column));
        }
      }
      table->rows.push_back(std::move(line));
    }
  }
  table->notes = {inputText(trace), modelText(trace),
                  atShown(trace, QUANTOSCOPE_PRESENT("Seen from the input"),
                          QUANTOSCOPE_PRESENT("Seen from the output"))};
  if (const Text notice = viewNotice(trace); !notice.empty()) {
    table->notes.push_back(notice);
  }
  return table;
}

}  // namespace quantoscope::present
