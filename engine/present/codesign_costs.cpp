// SPDX-License-Identifier: GPL-3.0-or-later
// Cost tables from files and from measured models; see codesign_state.h.
#include <algorithm>
#include <cmath>
#include <map>

#include "engine/core/file_io.h"
#include "engine/present/codesign_state.h"

namespace quantoscope::present {
namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{256} << 20U;
/// The widths that a plan's layers are offered.
constexpr int planWidths[] = {2, 3, 4, 5, 6, 8, 16};

core::Result<CostTablePtr> tableFromPlan(const quantization::QuantizationPlan& plan, const ModelPtr& model,
                                         const std::string& file) {
  if (!model) {
    return core::fail(
        core::ErrorCode::NotFound,
        QUANTOSCOPE_TEXT("Error", "is a plan, which says nothing of sizes: open its model first."), {}, file);
  }
  auto table = std::make_shared<CostTable>();
  table->measure = {QUANTOSCOPE_PRESENT("Alpha × weights × 4^−bits"), {}};
  table->instance.bitWidths.assign(std::begin(planWidths), std::end(planWidths));
  for (std::size_t i = 0; i < model->layers.size(); ++i) {
    const model::Layer& layer = model->layers[i];
    const quantization::PlanEntry* entry = plan.find(layer.name);
    if (!entry) {
      continue;
    }
    const auto alpha = entry->numbers.find("alpha");
    const double weight = alpha == entry->numbers.end() ? 1.0 : std::abs(alpha->second);
    codesign::AllocationLayer row;
    row.name = layer.name;
    row.parameters = static_cast<std::int64_t>(layer.outFeatures * layer.inFeatures);
    for (const int bits : planWidths) {
      row.cost.emplace_back(weight * static_cast<double>(row.parameters) * std::pow(0.25, bits));
    }
    table->instance.layers.push_back(std::move(row));
    table->modelLayers.push_back(static_cast<int>(i));
  }
  if (table->instance.layers.empty()) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "names no layer of the opened model; open the model it was made for."), {},
        file);
  }
  return CostTablePtr(std::move(table));
}

/// Layers of the opened model are known by their names, so that they can be selected everywhere.
void findModelLayers(CostTable& table, const ModelPtr& model) {
  if (!model) {
    return;
  }
  std::map<std::string_view, int> byName;
  for (std::size_t i = 0; i < model->layers.size(); ++i) {
    byName.emplace(model->layers[i].name, static_cast<int>(i));
  }
  for (const codesign::AllocationLayer& layer : table.instance.layers) {
    const auto found = byName.find(layer.name);
    if (found == byName.end()) {
      table.modelLayers.clear();
      return;
    }
    table.modelLayers.push_back(found->second);
  }
}

bool isLabNetwork(const codesign::AllocationInstance& instance) {
  return instance.layers.size() == training::layerCount &&
         std::equal(instance.layers.begin(), instance.layers.end(), training::layerNames.begin(),
                    [](const auto& layer, std::string_view name) { return layer.name == name; });
}

}  // namespace

core::Result<CostTablePtr> costsFromFile(const std::filesystem::path& path, const ModelPtr& model) {
  const std::string file = path.string();
  const auto text = core::readFile(path, mostBytes);
  if (!text) {
    return core::Failure(text.error());
  }
  std::shared_ptr<CostTable> table;
  if (text->find("\"quantoscope.plan/1\"") != std::string::npos) {
    const auto plan = quantization::planFromJson(*text);
    if (!plan) {
      core::Error error = plan.error();
      error.file = file;
      return core::Failure(std::move(error));
    }
    auto made = tableFromPlan(*plan, model, file);
    if (!made) {
      return made;
    }
    table = std::make_shared<CostTable>(**made);
  } else {
    auto instance = codesign::parseInstance(*text);
    if (!instance) {
      core::Error error = instance.error();
      error.file = file;
      return core::Failure(std::move(error));
    }
    table = std::make_shared<CostTable>();
    table->instance = std::move(*instance);
    table->measure = {QUANTOSCOPE_PRESENT("Cost"), {}};
    table->ofLabNetwork = isLabNetwork(table->instance);
    findModelLayers(*table, model);
  }
  table->name = path.stem().string();
  return CostTablePtr(std::move(table));
}

void addWork(codesign::AllocationInstance& instance, const CostTable& table, const ModelData& model,
             int tokens) {
  constexpr int activationBits = 16;
  for (std::size_t i = 0; i < table.modelLayers.size() && i < instance.layers.size(); ++i) {
    const auto place = static_cast<std::size_t>(table.modelLayers[i]);
    codesign::AllocationLayer& row = instance.layers[i];
    if (row.macs || place >= model.layers.size()) {
      continue;
    }
    const model::Layer& layer = model.layers[place];
    const bool convolution = layer.category == model::LayerCategory::Conv;
    // A file does not say at how many positions a convolution works.
    const double positions = convolution ? 1 : tokens;
    row.kind = convolution ? codesign::LayerKind::Convolution : codesign::LayerKind::Linear;
    row.macs = static_cast<double>(row.parameters) * positions;
    row.activations = static_cast<double>(layer.inFeatures + layer.outFeatures) * positions;
    row.activationBits = activationBits;
  }
}

CostTablePtr costsFromModel(const ModelCosts& costs, const std::string& measure) {
  const bool relative = measure == "relative";
  auto table = std::make_shared<CostTable>();
  table->name = costs.model->name;
  table->measure = relative ? Text{QUANTOSCOPE_PRESENT("Noise to signal, ‖Q(W) − W‖² / ‖W‖²"), {}}
                            : Text{QUANTOSCOPE_PRESENT("Squared error, ‖Q(W) − W‖²"), {}};
  table->instance.bitWidths = costs.bitWidths;
  for (const ModelCosts::Layer& layer : costs.layers) {
    codesign::AllocationLayer row;
    row.name = costs.model->layers[static_cast<std::size_t>(layer.modelLayer)].name;
    row.parameters = static_cast<std::int64_t>(layer.parameters);
    for (const double error : layer.squaredErrors) {
      row.cost.emplace_back(!relative ? error : layer.signal > 0 ? error / layer.signal : 0.0);
    }
    table->instance.layers.push_back(std::move(row));
    table->modelLayers.push_back(layer.modelLayer);
  }
  return table;
}

}  // namespace quantoscope::present
