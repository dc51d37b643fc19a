// SPDX-License-Identifier: GPL-3.0-or-later
// How fast this machine finds spectra: measured on those it found, before that a guess. One pace for the
// whole process; safe from any thread.
#pragma once

#include "engine/model/weight_file.h"
#include "engine/spectra/study.h"

namespace quantoscope::present {

/// Takes note of the times of the spectra in `study`, wherever they are from. Times too short to say anything
/// are left out.
void learnPace(const spectra::Study& study);

/// Operations that one core does in a second, where one spectrum of an N x M matrix, N <= M, is N^2 (M + 2
/// N).
double paceOf(spectra::Accuracy accuracy);

/// What is missing in `study`, whose layers are those of `file`, is likely to take so many seconds. `all`
/// says that what is there does not count. A precision that surely leaves the weights as they are shares a
/// spectrum.
double secondsMissing(const spectra::Study& study, const model::WeightFile& file, bool all);

/// Whether analyzing again would find nothing new: there is an alpha, or a reason that stays.
bool isSettled(const spectra::PrecisionResult& result);
/// The reason of a precision that was not analyzed; compared by its address.
extern const char* const notAnalyzed;

}  // namespace quantoscope::present
