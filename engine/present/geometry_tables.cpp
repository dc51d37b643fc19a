// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry lab's tables and single numbers; see geometry_views.h.
#include <array>
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

TableColumn numbers(const char* source, const char* card = "") {
  return {{source, {}}, true, card};
}

Table::Row layerRow(const LayerTrace& layer, std::size_t index) {
  return {{countCell(index + 1), countCell(static_cast<std::size_t>(layer.bits)),
           numberCell(layer.spectralNorm, digits), numberCell(layer.determinant.value_or(undefined), digits),
           numberCell(layer.conditionNumber, digits), numberCell(layer.volume, digits),
           numberCell(layer.cumulativeVolume, digits)},
          layerSubject(index)};
}

/// A weight as it was typed: up to six digits, none of them a trailing zero.
std::string shortNumber(double value) {
  std::string text = formatNumber(value, 6);
  if (text.find('.') != std::string::npos && text.find('e') == std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    text.erase(text.find_last_not_of('.') + 1);
  }
  return text;
}

Cell weightCell(const Eigen::MatrixXd& weights, Eigen::Index row, Eigen::Index column) {
  if (column >= weights.cols()) {
    return textCell({});
  }
  const double weight = weights(row, column);
  return {Text::verbatim(shortNumber(weight)), weight, true};
}

Text inputText(const ErrorTrace& trace) {
  std::vector<std::string> channels;
  for (const double value : trace.experiment.input) {
    channels.push_back(shortNumber(value));
  }
  return {QUANTOSCOPE_PRESENT("Input: %1"), {joined(channels)}};
}

Text modelText(const ErrorTrace& trace) {
  if (trace.experiment.errorModel == geometry::ErrorModel::Full) {
    return atShown(trace, QUANTOSCOPE_PRESENT("Full error model, seen from the input"),
                   QUANTOSCOPE_PRESENT("Full error model, seen from the output"));
  }
  return atShown(trace, QUANTOSCOPE_PRESENT("Diagonal error model, seen from the input"),
                 QUANTOSCOPE_PRESENT("Diagonal error model, seen from the output"));
}

}  // namespace

std::vector<Text> regionNumbers(const ErrorTrace& trace) {
  const geometry::CumulativeTrace& all = trace.cumulative;
  std::vector<std::string> relative;
  for (const auto& error : all.relativeError) {
    relative.push_back(formatPercent(error.value_or(undefined), 3));
  }
  return {
      {trace.dimension() == 2 ? QUANTOSCOPE_PRESENT("Area: %1") : QUANTOSCOPE_PRESENT("Volume: %1"),
       {formatNumber(all.volume, shownDigits(digits))}},
      {QUANTOSCOPE_PRESENT("Error magnitude: %1"), {formatNumber(all.errorMagnitude, shownDigits(digits))}},
      {QUANTOSCOPE_PRESENT("Box efficiency: %1"),
       {formatPercent(all.boundingBoxEfficiency.value_or(undefined), 3)}},
      {QUANTOSCOPE_PRESENT("Relative error by channel: %1"), {joined(relative)}}};
}

std::span<const char* const> regionNumberCards() {
  static constexpr std::array cards = {"volume", "error-magnitude", "box-efficiency", "relative-error"};
  return cards;
}

TablePtr summaryTable(const ErrorTrace& trace) {
  const bool plane = trace.dimension() == 2;
  auto table = std::make_shared<Table>();
  table->title = atShown(trace, QUANTOSCOPE_PRESENT("Layers, seen from the input"),
                         QUANTOSCOPE_PRESENT("Layers, seen from the output"));
  table->columns = {
      numbers(QUANTOSCOPE_PRESENT("Layer")),
      numbers(QUANTOSCOPE_PRESENT("Bits"), "bit-width"),
      numbers(QUANTOSCOPE_PRESENT("Spectral norm"), "spectral-norm"),
      numbers(QUANTOSCOPE_PRESENT("Determinant"), "determinant"),
      numbers(QUANTOSCOPE_PRESENT("Condition"), "condition-number"),
      numbers(plane ? QUANTOSCOPE_PRESENT("Area") : QUANTOSCOPE_PRESENT("Volume"), "volume"),
      numbers(plane ? QUANTOSCOPE_PRESENT("Cumulative area") : QUANTOSCOPE_PRESENT("Cumulative volume"),
              "volume-growth")};
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
  table->columns = {numbers(QUANTOSCOPE_PRESENT("Layer")), numbers(QUANTOSCOPE_PRESENT("Bits"), "bit-width"),
                    numbers(QUANTOSCOPE_PRESENT("Row"))};
  for (const char* source : {QUANTOSCOPE_PRESENT("W %1"), QUANTOSCOPE_PRESENT("Q %1")}) {
    for (Eigen::Index column = 0; column < widest; ++column) {
      table->columns.push_back({{source, {std::to_string(column)}}, true, "step-delta"});
    }
  }
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    const LayerTrace& layer = trace.layers[i];
    const Eigen::MatrixXd& weights = trace.experiment.layers[i];
    for (Eigen::Index row = 0; row < weights.rows(); ++row) {
      Table::Row line{{countCell(i + 1), countCell(static_cast<std::size_t>(layer.bits)),
                       countCell(static_cast<std::size_t>(row))},
                      layerSubject(i)};
      for (const Eigen::MatrixXd* matrix : {&weights, &layer.quantized}) {
        for (Eigen::Index column = 0; column < widest; ++column) {
          line.cells.push_back(weightCell(*matrix, row, column));
        }
      }
      table->rows.push_back(std::move(line));
    }
  }
  table->notes = {Text{QUANTOSCOPE_PRESENT("W: weights, Q: after rounding; rows and columns from 0"), {}},
                  inputText(trace), modelText(trace)};
  if (const Text notice = viewNotice(trace); !notice.empty()) {
    table->notes.push_back(notice);
  }
  return table;
}

}  // namespace quantoscope::present
