// SPDX-License-Identifier: GPL-3.0-or-later
// All experiments side by side in a table: the one in view and those that ship with the program. GUI thread.
#pragma once

#include "engine/present/geometry_study_views.h"
#include "widgets/base/panel.h"
#include "widgets/panels/geometry/shown_trace.h"

namespace quantoscope::base {
class TableView;
}

namespace quantoscope::panels {

class SummaryPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit SummaryPanel(base::PanelContext& context, QWidget* parent = nullptr);

  base::FigurePtr figure() const override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  static present::TablePtr table(const ShownTrace& shown);

  base::TableView* m_table;
  std::optional<ShownTrace> m_drawn;
};

}  // namespace quantoscope::panels
