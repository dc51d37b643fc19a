// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/spectra_common.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

using quantization::NumberFormat;
using spectra::Precision;
using spectra::ScaleScope;

constexpr std::size_t longestLabel = 24;

}  // namespace

Color precisionColor(const Precision& precision) {
  if (precision.isInteger()) {
    const double alpha = precision.scope == ScaleScope::Tensor    ? 1.0
                         : precision.scope == ScaleScope::Channel ? 0.75
                         : precision.groupSize == 32              ? 0.45
                                                                  : 0.6;
    return {ColorRole::BitWidth, precision.bits, alpha};
  }
  // Told apart from one another and from the usual bit-widths, 8, 4, 3 and 2.
  switch (*precision.format) {
    case NumberFormat::Fp64:
      return {ColorRole::Cumulative};
    case NumberFormat::Fp32:
      return {ColorRole::Series, 0};
    case NumberFormat::Fp16:
      return {ColorRole::Series, 4};
    case NumberFormat::Bf16:
      return {ColorRole::Series, 6};
    case NumberFormat::Fp8E4M3:
      return {ColorRole::Series, 3};
    case NumberFormat::Fp8E5M2:
      return {ColorRole::Bound};
  }
  return {};
}

Text precisionLabel(const Precision& precision) {
  const std::string name = "int" + std::to_string(precision.bits);
  if (precision.isInteger() && precision.scope == ScaleScope::Channel) {
    return {QUANTOSCOPE_PRESENT("%1 per channel"), {name}};
  }
  if (precision.isInteger() && precision.scope == ScaleScope::Group) {
    return {QUANTOSCOPE_PRESENT("%1 in groups of %2"), {name, std::to_string(precision.groupSize)}};
  }
  return Text::verbatim(precision.name());
}

Text estimatorLabel(spectra::Estimator estimator) {
  return Text::verbatim(std::string(spectra::nameOf(estimator)));
}

Text layerLabel(const spectra::StudyLayer& layer) {
  const bool telling = layer.category != "linear" && layer.category != "other" && layer.category != "conv";
  if (telling && layer.block) {
    return Text::verbatim(std::to_string(*layer.block) + " " + layer.category);
  }
  if (telling) {
    return Text::verbatim(layer.category);
  }
  std::string name = layer.name;
  if (constexpr std::string_view suffix = ".weight"; name.size() > suffix.size() && name.ends_with(suffix)) {
    name.resize(name.size() - suffix.size());
  }
  if (name.size() > longestLabel) {
    std::size_t begin = name.size() - longestLabel;
    // Not in the middle of a character.
    while (begin < name.size() && (static_cast<unsigned char>(name[begin]) & 0xC0U) == 0x80U) {
      ++begin;
    }
    name = "\u2026" + name.substr(begin);
  }
  return Text::verbatim(name);
}

std::vector<std::size_t> orderedLayers(const spectra::Study& study, LayerOrder order) {
  std::vector<std::size_t> layers;
  for (std::size_t i = 0; i < study.layers.size(); ++i) {
    if (i < study.results.size() && study.results[i]) {
      layers.push_back(i);
    }
  }
  const auto blockOf = [&](std::size_t i) {
    return study.layers[i].block.value_or(std::numeric_limits<int>::max());
  };
  std::stable_sort(layers.begin(), layers.end(), [&](std::size_t a, std::size_t b) {
    const std::string& first = study.layers[a].category;
    const std::string& second = study.layers[b].category;
    switch (order) {
      case LayerOrder::Model:
        return false;
      case LayerOrder::Block:
        return blockOf(a) < blockOf(b);
      case LayerOrder::Category:
        return first != second ? first < second : blockOf(a) < blockOf(b);
    }
    return false;
  });
  return layers;
}

Text missingStudy(const StudyPtr& study) {
  if (!study) {
    return {
        QUANTOSCOPE_PRESENT(
            "No model is open. Open a weight file (safetensors, ONNX, npy or npz) and start the analysis."),
        {}};
  }
  if (study->done() == 0) {
    return {QUANTOSCOPE_PRESENT(
                "No layer has been analyzed yet. Start the analysis; results appear layer by layer."),
            {}};
  }
  return {};
}

Text missingSpectrum(const StudyPtr& study, const SpectrumView& view) {
  if (Text missing = missingStudy(study); !missing.empty()) {
    return missing;
  }
  if (view.layer >= study->layers.size() || !study->results[view.layer]) {
    return {QUANTOSCOPE_PRESENT("This layer has not been analyzed yet. Wait for it or select another one."),
            {}};
  }
  const spectra::LayerResult& layer = *study->results[view.layer];
  if (view.precision >= layer.precisions.size()) {
    return {QUANTOSCOPE_PRESENT("The layer has not been analyzed in this precision. Select another one."),
            {}};
  }
  const spectra::PrecisionResult& result = layer.precisions[view.precision];
  if (!result.spectrum) {
    return result.alpha ? Text{QUANTOSCOPE_PRESENT("The layer has no spectrum."), {}}
                        : textOf(result.alpha.error());
  }
  return {};
}

Text alphaTitle(const spectra::Study& study) {
  return {QUANTOSCOPE_PRESENT("Alpha (%1)"), {std::string(spectra::nameOf(study.options.estimator))}};
}

Text noteOn(const spectra::PrecisionResult& result) {
  if (!result.alpha) {
    return textOf(result.alpha.error());
  }
  if (result.origin == spectra::Origin::Identical) {
    return {QUANTOSCOPE_PRESENT("The cast changes no weight."), {}};
  }
  if (result.proven) {
    return {QUANTOSCOPE_PRESENT("Proven to lie between %1 and %2, without a spectrum of its own."),
            {formatNumber(result.proven->low, 5), formatNumber(result.proven->high, 5)}};
  }
  return {};
}

Text textOf(const core::Error& error) {
  return {error.text, error.arguments, "Error"};
}

}  // namespace quantoscope::present
