// SPDX-License-Identifier: GPL-3.0-or-later
// Which trace a geometry panel shows, and what must be said about it. GUI thread.
#pragma once

#include <QString>

#include "engine/present/snapshot.h"
#include "widgets/base/panel.h"

namespace quantoscope::panels {

struct ShownTrace {
  present::TracePtr trace;  ///< the last good one; null when there never was any
  present::Text trouble;    ///< why it is not the one of the present parameters; empty when it is

  /// The same object and the same words: nothing to draw anew.
  friend bool operator==(const ShownTrace&, const ShownTrace&) = default;
};

ShownTrace shownTrace(const base::SnapshotPtr& snapshot);

/// With the trouble of the overlay in `studies`, when the trace itself has none.
ShownTrace withOverlayTrouble(ShownTrace shown, const present::GeometryStudies& studies);

/// The studies a figure of `panel` is made from: those on the screen, or `wanted` computed now when the panel
/// is hidden, because nobody asked for them then.
present::GeometryStudies studiesFor(const base::Panel& panel, const base::SnapshotPtr& snapshot,
                                    present::Parts wanted);

/// `shown` with its trouble as the notice, for what has one: plots and scenes.
template <typename Picture>
std::shared_ptr<const Picture> withTrouble(std::shared_ptr<const Picture> picture, const ShownTrace& shown) {
  if (shown.trouble.empty()) {
    return picture;
  }
  auto marked = std::make_shared<Picture>(*picture);
  marked->notice = shown.trouble;
  return marked;
}

/// A picture that only says why there is none.
template <typename Picture>
std::shared_ptr<const Picture> emptyPicture(const ShownTrace& shown) {
  auto empty = std::make_shared<Picture>();
  empty->emptyState = shown.trouble;
  return empty;
}

}  // namespace quantoscope::panels
