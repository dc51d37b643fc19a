// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/model_views.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <limits>
#include <map>

namespace quantoscope::present {

std::string shapeText(const model::TensorInfo& tensor) {
  return tensor.shape.empty() ? std::string("1") : fmt::format("{}", fmt::join(tensor.shape, " × "));
}

std::string sizeText(std::uint64_t bytes) {
  static constexpr std::array<const char*, 5> units = {"B", "kB", "MB", "GB", "TB"};
  auto size = static_cast<double>(bytes);
  std::size_t unit = 0;
  while (size >= 1000 && unit + 1 < units.size()) {
    size /= 1000;
    ++unit;
  }
  return unit == 0 ? fmt::format("{} B", bytes) : fmt::format("{:.3g} {}", size, units[unit]);
}

TablePtr modelTable(const ModelPtr& model, const std::set<std::size_t>* shown) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Tensors of the model"), {}};
  if (!model) {
    table.emptyState = {
        QUANTOSCOPE_PRESENT("No model is open. Open a weight file to see the spectra of its layers."), {}};
    return std::make_shared<const Table>(std::move(table));
  }
  table.title = {QUANTOSCOPE_PRESENT("Tensors of the model: %1"), {model->name}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Tensor"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Block"), {}}},
                   {{QUANTOSCOPE_PRESENT("Category"), {}}, false, "layer-category"},
                   {{QUANTOSCOPE_PRESENT("Shape"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Type"), {}}, false, "precision"},
                   {{QUANTOSCOPE_PRESENT("Weights"), {}}}};
  std::map<std::size_t, const model::Layer*> layers;
  for (const model::Layer& layer : model->layers) {
    layers[layer.tensor] = &layer;
  }
  const auto& tensors = model->weights->tensors();
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    if (shown && shown->count(i) == 0) {
      continue;
    }
    const auto layer = layers.find(i);
    const bool isLayer = layer != layers.end();
    const int block = isLayer ? layer->second->block : model::blockOf(tensors[i].name);
    Table::Row& row = table.rows.emplace_back();
    if (isLayer) {
      row.subject.modelLayer = static_cast<int>(i);
    }
    row.cells = {textCell(Text::verbatim(tensors[i].name)),
                 block == model::noBlock
                     ? numberCell(std::numeric_limits<double>::quiet_NaN())
                     : Cell{Text::verbatim(std::to_string(block)), static_cast<double>(block), true},
                 textCell(isLayer ? Text::verbatim(std::string(model::categoryName(layer->second->category)))
                                  : Text::verbatim("–")),
                 textCell(Text::verbatim(shapeText(tensors[i]))),
                 textCell(Text::verbatim(std::string(model::typeName(tensors[i].type)))),
                 countCell(static_cast<std::size_t>(tensors[i].elements()))};
  }
  table.notes.push_back({QUANTOSCOPE_PRESENT("%1 tensors, of which %2 are layers; %3"),
                         {std::to_string(tensors.size()), std::to_string(model->layers.size()),
                          sizeText(model->weights->bytes())}});
  return std::make_shared<const Table>(std::move(table));
}

}  // namespace quantoscope::present
