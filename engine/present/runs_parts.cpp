// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_parts.h"

namespace quantoscope::present {

Text noRun() {
  return {QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to begin."), {}};
}

Text noLossesPerBit() {
  return {QUANTOSCOPE_PRESENT("There are no losses per bit-width: the file needs losses_per_bit, or "
                              "iteration_losses together with bit_width_usage."),
          {}};
}

Text noSchedule() {
  return {QUANTOSCOPE_PRESENT("This run does not say which bit-width it used when: the file needs the list "
                              "bit_width_usage."),
          {}};
}

Text noConvergence(const RunPtr& run) {
  if (run->perBit.empty()) {
    return noLossesPerBit();
  }
  return {QUANTOSCOPE_PRESENT("No bit-width has more than 10 losses, which is too little to speak of "
                              "convergence."),
          {}};
}

}  // namespace quantoscope::present
