// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/precision.h"

#include <algorithm>

namespace quantoscope::spectra {

using quantization::traits;

std::string Precision::name() const {
  if (format) {
    return std::string(traits(*format).name);
  }
  std::string text = "int" + std::to_string(bits);
  if (scope == ScaleScope::Channel) {
    text += "_channel";
  } else if (scope == ScaleScope::Group) {
    text += "_group" + std::to_string(groupSize);
  }
  return text;
}

const std::vector<Precision>& allPrecisions() {
  static const std::vector<Precision> all = [] {
    std::vector<Precision> list;
    for (const quantization::NumberFormat format : quantization::allNumberFormats) {
      list.push_back({format, traits(format).bits, ScaleScope::Tensor, 0});
    }
    for (const auto& [scope, group] : {std::pair{ScaleScope::Tensor, 0U},
                                       {ScaleScope::Channel, 0U},
                                       {ScaleScope::Group, 32U},
                                       {ScaleScope::Group, 128U}}) {
      for (int bits = 8; bits >= 2; --bits) {
        list.push_back({std::nullopt, bits, scope, group});
      }
    }
    return list;
  }();
  return all;
}

std::optional<Precision> precisionOf(std::string_view name) {
  const auto& all = allPrecisions();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Precision& p) { return p.name() == name; });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

core::Result<std::vector<Precision>> parsePrecisions(std::string_view names) {
  std::vector<Precision> precisions;
  for (std::size_t begin = 0; begin <= names.size();) {
    const std::size_t end = std::min(names.find(',', begin), names.size());
    const std::string name(names.substr(begin, end - begin));
    const auto precision = precisionOf(name);
    if (!precision) {
      return core::fail(core::ErrorCode::Usage,
                        QUANTOSCOPE_TEXT("Error",
                                         "There is no precision \"%1\"; choose of fp64, fp32, fp16, bf16, "
                                         "fp8_e4m3, fp8_e5m2 and int8 to int2, these also as int4_channel, "
                                         "int4_group32 and int4_group128."),
                        {name});
    }
    if (std::find(precisions.begin(), precisions.end(), *precision) != precisions.end()) {
      return core::fail(core::ErrorCode::Usage,
                        QUANTOSCOPE_TEXT("Error", "The precision %1 is named twice; name it once."), {name});
    }
    precisions.push_back(*precision);
    begin = end + 1;
  }
  return precisions;
}

}  // namespace quantoscope::spectra
