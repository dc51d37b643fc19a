// SPDX-License-Identifier: GPL-3.0-or-later
// A button whose menu ticks the precisions to analyze. GUI thread.
#pragma once

#include <QToolButton>
#include <vector>

class QAction;

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

/// Edits the parameter spectra.precisions; at least one precision stays ticked.
class PrecisionMenu : public QToolButton {
  Q_OBJECT

 public:
  explicit PrecisionMenu(base::PanelContext& context, QWidget* parent = nullptr);

  /// Shows the context's value without editing it.
  void showValue();
  void retranslate();

 private:
  void edit();

  base::PanelContext& m_context;
  std::vector<QAction*> m_actions;  ///< one for each of spectra::allPrecisions()
};

}  // namespace quantoscope::panels
