// SPDX-License-Identifier: GPL-3.0-or-later
// What the files behind spectra_views.h share. Private to them.
#pragma once

#include <memory>
#include <vector>

#include "engine/present/spectra_views.h"

namespace quantoscope::present {

inline Values sharedValues(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

/// Why there is nothing to show of the study; empty when there is something.
Text missingStudy(const StudyPtr& study);

/// The same for one layer in one precision, which includes why its spectrum is undefined.
Text missingSpectrum(const StudyPtr& study, const SpectrumView& view);

/// "Alpha (hill)".
Text alphaTitle(const spectra::Study& study);

/// The error's sentence, still to be translated.
Text textOf(const core::Error& error);

inline Subject subjectOfLayer(const spectra::Study& study, std::size_t layer) {
  Subject subject;
  subject.modelLayer = static_cast<int>(study.layers[layer].tensor);
  return subject;
}

/// Why the alpha of a precision is undefined, or how it came about when that is not the usual way; else
/// empty.
Text noteOn(const spectra::PrecisionResult& result);

}  // namespace quantoscope::present
