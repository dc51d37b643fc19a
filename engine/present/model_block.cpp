// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/model_block.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace quantoscope::present {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool contains(const std::string& text, const std::string& part) {
  return std::search(text.begin(), text.end(), part.begin(), part.end(),
                     [](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

}  // namespace

std::vector<std::size_t> layersWithRoom(const ModelData& model, int size, const std::string& part) {
  const auto least = static_cast<std::uint64_t>(size);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < model.layers.size(); ++i) {
    const model::Layer& layer = model.layers[i];
    if (layer.outFeatures >= least && layer.inFeatures >= least && contains(layer.name, part)) {
      found.push_back(i);
    }
  }
  return found;
}

core::Result<std::vector<double>> readBlock(const ModelData& model, const ModelBlock& block) {
  const auto size = static_cast<std::uint64_t>(block.size);
  const model::Layer* const layer = block.layer < model.layers.size() ? &model.layers[block.layer] : nullptr;
  if (!layer || size > layer->outFeatures || size > layer->inFeatures ||
      block.row > layer->outFeatures - size || block.column > layer->inFeatures - size) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error", "has no such block; choose one inside the layer's matrix."),
                      {}, model.file.string());
  }
  std::vector<double> numbers(static_cast<std::size_t>(size * size));
  for (std::uint64_t i = 0; i < size; ++i) {
    const auto row =
        std::span(numbers).subspan(static_cast<std::size_t>(i * size), static_cast<std::size_t>(size));
    const auto read =
        model.weights->read(layer->tensor, (block.row + i) * layer->inFeatures + block.column, size, row);
    if (!read) {
      return core::Failure(read.error());
    }
  }
  double largest = 0;
  for (const double number : numbers) {
    if (!std::isfinite(number)) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "has numbers in this block that are not finite; choose another block."),
          {}, model.file.string());
    }
    largest = std::max(largest, std::abs(number));
  }
  for (double& number : numbers) {
    number /= block.scaled && largest > 0 ? largest : 1;
  }
  return numbers;
}

}  // namespace quantoscope::present
