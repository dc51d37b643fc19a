// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of the Runs lab that is described rather than written: some pages, each a plot, chart or table of
// the runs, and some parameters they depend on, as sliders and choices. Views of long runs are made off the
// GUI thread. What the pages show is run_pages.h's business. GUI thread.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "engine/present/table.h"
#include "widgets/base/late_figure.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

/// What a page is made from.
struct RunInput {
  present::RunPtr run;                ///< the one in view; null without runs
  std::vector<present::RunPtr> runs;  ///< all of them
  std::size_t active = 0;             ///< the index of `run`
  core::ParameterSet parameters;      ///< those the panel depends on

  friend bool operator==(const RunInput&, const RunInput&) = default;
};

using RunView = std::variant<present::PlotPtr, present::ChartPtr, present::TablePtr>;

struct RunPage {
  const char* key;      ///< in view states, never changed
  const char* title;    ///< source text, context "RunPage"
  const char* toolTip;  ///< the same
  /// Pure; may run on another thread, where `stop` is set when nobody waits any longer.
  std::function<RunView(const RunInput&, const std::stop_token& stop)> make;
};

struct PagedRunPanelSpec {
  QString id;
  std::vector<RunPage> pages;
  std::vector<std::string> choices;  ///< parameters of kind Choice, shown beside the pages' titles
  std::vector<std::string> flags;    ///< parameters of kind Flag, the same
  std::vector<std::string> sliders;  ///< numeric parameters, shown below them
};

/// Views of very long runs are dropped while the panel is hidden: their curves take as much memory as the
/// run.
class PagedRunPanel : public base::Panel, public base::LateFigure {
  Q_OBJECT

 public:
  PagedRunPanel(base::PanelContext& context, PagedRunPanelSpec spec, QWidget* parent = nullptr);
  ~PagedRunPanel() override;

  base::FigurePtr figure() const override;
  Work figureWork() override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  class Page;
  struct Wish;
  class Background;

  void makeTools();
  QWidget* makeChoice(const std::string& id);
  RunInput input() const;
  int currentPage() const;
  /// Shows the current page of `input` if it is not what is shown already.
  void showPage(const RunInput& input);
  void receive(const Wish& wish, const core::Result<RunView>& view);
  void dropLongViews();

  PagedRunPanelSpec m_spec;
  QTabBar* m_tabs;
  QLabel* m_working;
  QStackedWidget* m_stack;
  std::vector<std::unique_ptr<Page>> m_pages;
  std::vector<QWidget*> m_choices;  ///< combo boxes and check boxes, in the order of choices and flags
  std::vector<base::ParameterSlider*> m_sliders;
  bool m_watchesDock = false;
  std::unique_ptr<Background> m_background;
};

}  // namespace quantoscope::panels
