// SPDX-License-Identifier: GPL-3.0-or-later
// The allocation instance that ships with the program (resources/samples/allocation). Any thread.
#pragma once

#include "engine/codesign/allocation_instance.h"

namespace quantoscope::codesign {

/// 24 layers with costs at 2, 3, 4, 6 and 8 bits.
const AllocationInstance& sampleInstance();

}  // namespace quantoscope::codesign
