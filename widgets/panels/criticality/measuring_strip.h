// SPDX-License-Identifier: GPL-3.0-or-later
// The line under every panel of the Criticality lab: what runs or is missing, and the button that does
// something about it. GUI thread.
#pragma once

#include "engine/present/criticality_data.h"
#include "widgets/base/progress_line.h"

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

class MeasuringStrip : public base::ProgressLine {
  Q_OBJECT

 public:
  explicit MeasuringStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void show(const present::CriticalityStatePtr& state);
  void retranslate();

 private:
  /// The action that is due; empty when nothing is.
  QString dueAction() const;
  void showButton();

  present::CriticalityStatePtr m_state;
};

}  // namespace quantoscope::panels
