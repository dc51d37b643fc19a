// SPDX-License-Identifier: GPL-3.0-or-later
// The line under every panel of the Spectra lab: how far the analysis is, how alphas come about, and the
// button that starts or stops it. GUI thread.
#pragma once

#include "engine/present/spectra_data.h"
#include "widgets/base/progress_line.h"

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

class StudyStrip : public base::ProgressLine {
  Q_OBJECT

 public:
  explicit StudyStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void show(const present::SpectraStatePtr& state);
  void retranslate();

 private:
  base::PanelContext& m_context;
  present::SpectraStatePtr m_state;
};

/// "about 3 s", "about 12 min".
QString roughTime(double seconds);

}  // namespace quantoscope::panels
