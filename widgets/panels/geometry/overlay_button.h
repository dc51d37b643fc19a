// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of an experiment that is laid over the present one: one that ships with the program, one from a
// file, or the present one as it is now. It is a parameter, so undo and sessions hold it. GUI thread.
#pragma once

#include <QMenu>
#include <QToolButton>
#include <optional>
#include <string>

#include "engine/core/error.h"
#include "engine/geometry/experiment.h"
#include "widgets/base/panel_context.h"

namespace quantoscope::panels {

class OverlayButton : public QToolButton {
  Q_OBJECT

 public:
  explicit OverlayButton(base::PanelContext& context, QWidget* parent = nullptr);

  /// Each is one undo step.
  void clear();
  void choose(const geometry::Experiment& experiment);
  /// The present experiment, without what is changed afterwards.
  void pin();
  /// The experiment in a file; an error leaves everything as it was.
  core::Result<void> chooseFile(const QString& path);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

  /// Shows the context's value without editing it.
  void showValue();
  void retranslate();

 private:
  void fillMenu();
  void askForFile();

  base::PanelContext& m_context;
  QMenu* m_menu;
  std::optional<std::string> m_shown;                ///< the parameter's text
  std::optional<geometry::Experiment> m_experiment;  ///< what it holds
};

}  // namespace quantoscope::panels
