// SPDX-License-Identifier: GPL-3.0-or-later
// What the labs that work on a model, or train one, have to show beside parameters and runs: an opened model
// and the results of long work, as far as they have come. Shared and immutable; a lab that has more puts a
// new object in the place of the old one, so panels compare pointers to skip work.
#pragma once

#include <memory>
#include <set>
#include <string>

namespace quantoscope::present {

struct ModelData;        // an opened weight file and its layers
struct SpectraData;      // spectra of its layers under precisions
struct CodesignData;     // a training, sensitivities, an allocation
struct CriticalityData;  // activations, attention and measured plans of a language model

using ModelPtr = std::shared_ptr<const ModelData>;

struct LabResults {
  std::shared_ptr<const SpectraData> spectra;
  std::shared_ptr<const CodesignData> codesign;
  std::shared_ptr<const CriticalityData> criticality;
  /// The long work that runs now, by its id: "spectra.analyze".
  std::set<std::string> running;

  friend bool operator==(const LabResults&, const LabResults&) = default;
};

}  // namespace quantoscope::present
