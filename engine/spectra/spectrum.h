// SPDX-License-Identifier: GPL-3.0-or-later
// From a matrix in one precision to its singular values, by the cheapest way that is accurate enough. The
// matrix is read a panel at a time and never held as a whole. Private to the module; the study runner calls
// it.
#pragma once

#include <cstdint>

#include "engine/spectra/cast.h"

namespace quantoscope::spectra {

struct SpectrumRequest {
  const WeightSource& source;
  const Survey& survey;
  const Precision* precision = nullptr;  ///< none: the weights as they are
  Accuracy accuracy = Accuracy::Fast;
  HillOptions hill;  ///< the estimate whose error decides which solver is accurate enough
};

/// What was found, and what an integer cast did on the way (formats are known from the survey).
struct SpectrumFound {
  Spectrum spectrum;
  CastEffect cast;
};

/// First in fp32, if that is allowed, then in fp64, then without squaring, until the error of alpha stays
/// below the bound of the accuracy. The survey has only finite numbers. Cancelled, or what reading says.
core::Result<SpectrumFound> computeSpectrum(const SpectrumRequest& request, const linalg::Work& work);

/// Whether alpha from this spectrum is accurate enough: with delta the solver's relative error in terms of
/// lambda_1, (alpha - 1)^2 delta lambda_1 / x_min is at most 1.6e-4, or for exact ones 2e-10 alpha. That is a
/// bound: the largest error seen on many kinds of spectra is 0.4 of it, the usual one a hundredth.
bool accurateEnough(const Spectrum& spectrum, const HillOptions& hill, Accuracy accuracy);

/// Bytes that computeSpectrum() takes for a matrix of that size, when fp64 is enough.
std::uint64_t memoryFor(std::size_t rows, std::size_t columns);

/// The joint spectrum of square windows of half the smaller side, evenly spread, at least two in each
/// direction and as many as overlap by half: what the farms estimator fits. Descending.
core::Result<Spectrum> windowSpectrum(const SpectrumRequest& request, const linalg::Work& work);

}  // namespace quantoscope::spectra
