// SPDX-License-Identifier: GPL-3.0-or-later
// Results as bytes: entries of the cache, and what processes that share a study send one another. Not a file
// format for people; another version of the program may write others. Safe from any thread.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "engine/spectra/cast.h"
#include "engine/spectra/study.h"

namespace quantoscope::spectra {

/// A spectrum with everything about it that no option changes.
struct SpectrumRecord {
  Spectrum spectrum;
  CastEffect cast;
  /// median, peak, csn; none where they are undefined.
  std::array<std::optional<TailFit>, 3> fits;
};

/// Every record carries a checksum: what is damaged, cut or of another kind reads as nothing.
std::string encode(const SpectrumRecord& record);
std::optional<SpectrumRecord> decodeSpectrum(std::string_view bytes);

std::string encode(const Survey& survey);
std::optional<Survey> decodeSurvey(std::string_view bytes);

std::string encode(const LayerResult& result);
std::optional<LayerResult> decodeLayer(std::string_view bytes);

}  // namespace quantoscope::spectra
