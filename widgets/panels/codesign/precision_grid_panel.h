// SPDX-License-Identifier: GPL-3.0-or-later
// Which configurations there are and what widths they give the layers: the named ones and the user's own. GUI
// thread.
#pragma once

#include "widgets/base/panel.h"

class QComboBox;
class QToolButton;

namespace quantoscope::panels {

class PrecisionGrid;

class PrecisionGridPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit PrecisionGridPanel(base::PanelContext& context, QWidget* parent = nullptr);

  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  void showButtons();
  void choose();
  void duplicate();
  void rename();
  void remove();

  QComboBox* m_what;
  QToolButton* m_choose;
  QToolButton* m_duplicate;
  QToolButton* m_rename;
  QToolButton* m_remove;
  PrecisionGrid* m_grid;
};

}  // namespace quantoscope::panels
