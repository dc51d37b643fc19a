// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the program speaks, for whoever keeps texts outside of the catalogues. QLocale does not
// tell: it stays the C locale so that numbers are the same in every language. GUI thread.
#pragma once

#include <QString>

namespace quantoscope::base {

/// "en", "de", "zh_CN", ...
QString programLanguage();
/// Tells only; app::setLanguage() switches.
void setProgramLanguage(const QString& code);

}  // namespace quantoscope::base
