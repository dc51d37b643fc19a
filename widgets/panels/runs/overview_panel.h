// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs are loaded, which one is shown, and its numbers; where the Runs lab begins when there is no run.
// GUI thread.
#pragma once

#include <vector>

#include "engine/present/run_ptr.h"
#include "engine/present/table.h"
#include "widgets/base/panel.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace quantoscope::base {
class TableView;
}

namespace quantoscope::panels {

class EmptyState;

class OverviewPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit OverviewPanel(base::PanelContext& context, QWidget* parent = nullptr);
  ~OverviewPanel() override;

  base::FigurePtr figure() const override;

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  /// A range of iterations of a run.
  struct RangeOf {
    present::RunPtr run;
    present::Range range;

    friend bool operator==(const RangeOf&, const RangeOf&) = default;
  };
  class Background;

  QWidget* makeContent();
  void connectAll();
  void showRuns();
  void showFacts(const present::RunPtr& run);
  void showRange(const present::RunPtr& run);
  void showRangeText(const present::Text& text);
  /// Whether all runs are compared instead of showing the bit-widths of one; only with several runs.
  bool comparesRuns() const;
  present::TablePtr table() const;

  EmptyState* m_empty;
  QComboBox* m_run;
  QLabel* m_growing;
  QToolButton* m_follow;
  QToolButton* m_report;
  QToolButton* m_remove;
  QGridLayout* m_facts;
  std::vector<QLabel*> m_factNames;
  std::vector<QLabel*> m_factValues;
  QTabBar* m_scope;
  base::TableView* m_table;
  QLabel* m_range;
  QStackedLayout* m_pages;
  std::vector<present::RunPtr> m_shownRuns;
  std::optional<RangeOf> m_shownRange;
  std::unique_ptr<Background> m_background;
};

}  // namespace quantoscope::panels
