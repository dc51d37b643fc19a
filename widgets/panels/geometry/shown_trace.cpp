// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/shown_trace.h"

#include "widgets/base/text.h"

namespace quantoscope::panels {

ShownTrace shownTrace(const base::SnapshotPtr& snapshot) {
  if (!snapshot) {
    return {nullptr, {QUANTOSCOPE_PRESENT("The experiment has not been computed yet."), {}}};
  }
  if (!snapshot->geometryError) {
    return {snapshot->geometry, {}};
  }
  const std::string error = base::translated(*snapshot->geometryError).toStdString();
  return {snapshot->geometry,
          snapshot->geometry
              ? present::Text{QUANTOSCOPE_PRESENT("The last valid experiment is shown. %1"), {error}}
              : present::Text::verbatim(error)};
}

ShownTrace withOverlayTrouble(ShownTrace shown, const present::GeometryStudies& studies) {
  if (shown.trace && shown.trouble.empty() && studies.overlay.error) {
    shown.trouble = {QUANTOSCOPE_PRESENT("The overlay cannot be drawn. %1"),
                     {base::translated(*studies.overlay.error).toStdString()}};
  }
  return shown;
}

present::GeometryStudies studiesFor(const base::Panel& panel, const base::SnapshotPtr& snapshot,
                                    present::Parts wanted) {
  if (!snapshot) {
    return {};
  }
  if (panel.isShown() || wanted == present::Parts()) {
    return snapshot->studies;
  }
  present::StudyComputer computer;
  return computer.compute(snapshot->parameters, snapshot->geometry, wanted, {});
}

}  // namespace quantoscope::panels
