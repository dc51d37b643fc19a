// SPDX-License-Identifier: GPL-3.0-or-later
// The line under every panel of the Spectra lab: how far the analysis is, how alphas come about, and the
// button that starts or stops it. GUI thread.
#pragma once

#include <QWidget>

#include "engine/present/spectra_data.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

class StudyStrip : public QWidget {
  Q_OBJECT

 public:
  explicit StudyStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void show(const present::SpectraStatePtr& state);
  void retranslate();

 private:
  base::PanelContext& m_context;
  present::SpectraStatePtr m_state;
  QLabel* m_text;
  QProgressBar* m_progress;
  QToolButton* m_button;
};

/// "about 3 s", "about 12 min".
QString roughTime(double seconds);

}  // namespace quantoscope::panels
