// SPDX-License-Identifier: GPL-3.0-or-later
// Icons, samples and definition cards that travel inside the program, addressed as ":/icons/open.svg".
#pragma once

namespace quantoscope {

/// Makes the files available; a static library does not register them by itself. May be called often.
void initResources();

}  // namespace quantoscope
