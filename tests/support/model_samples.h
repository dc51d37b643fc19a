// SPDX-License-Identifier: GPL-3.0-or-later
// Opened models made in memory, of any number of layers, and their studies.
#pragma once

#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"
#include "engine/present/spectra_data.h"
#include "engine/spectra/study_runner.h"

namespace quantoscope::tests {

/// A language model of `blocks` blocks with six matrices of `size` x `size` each, and a norm that is no
/// layer. `zeros`: this layer is all zero. The same numbers every time.
inline present::ModelPtr languageModel(int blocks, std::uint64_t size = 16, int zeros = -1) {
  static constexpr const char* kinds[] = {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj",
                                          "self_attn.o_proj", "mlp.up_proj",      "mlp.down_proj"};
  std::mt19937 random(7);
  std::normal_distribution<float> normal(0, 0.05F);
  model::StoredTensors tensors;
  const auto add = [&](const std::string& name, std::vector<std::uint64_t> shape, bool zero) {
    model::StoredTensor& tensor = tensors.emplace_back();
    tensor.info = {name, model::ScalarType::F32, std::move(shape)};
    std::vector<float> values(tensor.info.elements(), 0.0F);
    for (float& value : values) {
      value = zero ? 0.0F : normal(random);
    }
    std::string bytes(values.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    tensor.store = model::storeOf(std::move(bytes), "made");
  };
  int layer = 0;
  for (int block = 0; block < blocks; ++block) {
    for (const char* kind : kinds) {
      add("model.layers." + std::to_string(block) + "." + kind + ".weight", {size, size}, layer == zeros);
      ++layer;
    }
  }
  add("model.norm.weight", {size}, false);
  auto model = std::make_shared<present::ModelData>();
  model->file = "made.safetensors";
  model->name = "made";
  model->weights = std::make_shared<const model::WeightFile>(
      "made.safetensors", model::ModelFormat::Safetensors, std::move(tensors));
  model->layers = model::layerCatalogue(*model->weights);
  return model;
}

/// Analyzed as `parameters` ask for; only the first `layers` if that is not negative.
inline present::SpectraDataPtr analyzed(const present::ModelPtr& model, const core::ParameterSet& parameters,
                                        int layers = -1) {
  spectra::Study plan =
      spectra::planStudy(*model->weights, present::spectraOptions(parameters).value()).value();
  spectra::RunnerOptions options;
  options.useCache = false;
  for (int i = 0; i < layers; ++i) {
    options.only.push_back(static_cast<std::size_t>(i));
  }
  if (layers == 0) {
    return std::make_shared<const present::SpectraData>(
        present::SpectraData{model, std::make_shared<const spectra::Study>(std::move(plan)), 0});
  }
  auto study = spectra::runStudy(model->weights, std::move(plan), options, {}, {});
  const std::size_t done = study->done();
  return std::make_shared<const present::SpectraData>(
      present::SpectraData{model, std::make_shared<const spectra::Study>(*std::move(study)), done});
}

}  // namespace quantoscope::tests
