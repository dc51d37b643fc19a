// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/spectra_pace.h"

#include <algorithm>
#include <atomic>

#include "engine/core/thread_budget.h"

namespace quantoscope::present {
namespace {

/// Times below say more about the clock than about the machine.
constexpr double leastSeconds = 0.02;

std::atomic<double>& rate(spectra::Accuracy accuracy) {
  // What machines of these days do in fp32, and in fp64 with singular values.
  static std::atomic<double> rates[] = {1.2e10, 2e9};
  return rates[accuracy == spectra::Accuracy::Fast ? 0 : 1];
}

double operationsOf(std::size_t rows, std::size_t columns) {
  const auto small = static_cast<double>(std::min(rows, columns));
  const auto large = static_cast<double>(std::max(rows, columns));
  return small * small * (large + 2 * small);
}

/// Whether a cast from what is stored surely changes nothing.
bool holds(const spectra::Precision& precision, const std::optional<quantization::NumberFormat>& stored) {
  using quantization::NumberFormat;
  if (!precision.format || !stored) {
    return false;
  }
  return *precision.format == *stored || *precision.format == NumberFormat::Fp64 ||
         (*precision.format == NumberFormat::Fp32 && *stored != NumberFormat::Fp64);
}

}  // namespace

const char* const notAnalyzed =
    QUANTOSCOPE_TEXT("Error", "This precision has not been analyzed yet; choose Analyze spectra.");

void learnPace(const spectra::Study& study) {
  double operations = 0;
  double seconds = 0;
  for (const spectra::LayerResultPtr& result : study.results) {
    for (std::size_t p = 0; result && p < result->precisions.size(); ++p) {
      const spectra::PrecisionResult& precision = result->precisions[p];
      if (precision.spectrum && precision.origin == spectra::Origin::Computed) {
        operations += operationsOf(precision.spectrum->rows, precision.spectrum->columns);
        seconds += precision.spectrum->seconds;
      }
    }
  }
  if (seconds >= leastSeconds) {
    rate(study.options.accuracy) = operations / seconds;
  }
}

double paceOf(spectra::Accuracy accuracy) {
  return rate(accuracy);
}

bool isSettled(const spectra::PrecisionResult& result) {
  // A bound, which answered for another estimator or k, may leave this alpha open.
  return result.alpha ||
         (result.alpha.error().text != notAnalyzed && result.origin != spectra::Origin::Bounded);
}

double secondsMissing(const spectra::Study& study, const model::WeightFile& file, bool all) {
  double operations = 0;
  for (std::size_t i = 0; i < study.layers.size(); ++i) {
    const spectra::StudyLayer& layer = study.layers[i];
    const auto stored = model::formatOf(file.tensors()[layer.tensor].type);
    const spectra::LayerResultPtr& result = study.results[i];
    // The weights as they are have one spectrum, whatever the precisions are called that leave them so.
    bool asStored = false;
    for (std::size_t p = 0; p < study.options.precisions.size(); ++p) {
      const bool known = result && !all && isSettled(result->precisions[p]);
      const bool same = holds(study.options.precisions[p], stored);
      if (!known && !(asStored && same)) {
        operations += operationsOf(layer.outFeatures, layer.inFeatures);
      }
      asStored = asStored || same;
    }
  }
  return operations /
         (paceOf(study.options.accuracy) * static_cast<double>(std::max(1U, core::threadBudget())));
}

}  // namespace quantoscope::present
