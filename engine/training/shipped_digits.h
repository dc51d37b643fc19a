// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/samples/digits as they are, compressed, inside the program: the command line has
// them wherever it is installed. Any thread.
#pragma once

#include <string_view>

namespace quantoscope::training {

std::string_view shippedDigitImages();
std::string_view shippedDigitLabels();

}  // namespace quantoscope::training
