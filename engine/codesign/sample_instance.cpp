// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/sample_instance.h"

#include "engine/codesign/sample_instance_text.h"

namespace quantoscope::codesign {

const AllocationInstance& sampleInstance() {
  static const AllocationInstance instance = parseInstance(sampleInstanceText).value();
  return instance;
}

}  // namespace quantoscope::codesign
