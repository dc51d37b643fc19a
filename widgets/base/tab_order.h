// SPDX-License-Identifier: GPL-3.0-or-later
// Where widgets that are made late stand among those that the Tab key goes through. GUI thread.
#pragma once

class QWidget;

namespace quantoscope::base {

/// Puts what the Tab key reaches in `view` right behind `place`, a widget that it stands in. New widgets come
/// last in their window; a place that hands its focus on to one of them would lead past all others.
void tabIntoPlace(QWidget& place, QWidget& view);

}  // namespace quantoscope::base
