// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of the Co-design lab that is described rather than written: some pages, each a plot, chart or table
// of the state, the parameters they depend on, and a strip of its own controls. What the pages show is
// codesign_pages.h's business. GUI thread.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/present/codesign_state.h"
#include "widgets/base/choice_box.h"
#include "widgets/base/panel.h"
#include "widgets/views/view_holder.h"

class QStackedWidget;
class QTabBar;

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

/// Controls above the pages that follow the state.
class CodesignStrip : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  /// `state` may be null while nothing has been computed.
  virtual void showState(const present::CodesignStatePtr& state) = 0;
  virtual void retranslate() = 0;
};

struct CodesignPage {
  const char* key;      ///< in view states, never changed
  const char* title;    ///< source text, context "CodesignPage"
  const char* toolTip;  ///< the same
  std::function<views::View(const present::CodesignState*, const core::ParameterSet&)> make;
};

struct CodesignPanelSpec {
  QString id;
  std::vector<CodesignPage> pages;
  std::vector<std::string> choices = {};  ///< parameters of kind Choice, beside the pages' titles
  std::vector<std::string> sliders = {};  ///< numeric parameters, below them
  std::function<CodesignStrip*(base::PanelContext&, QWidget*)> strip = {};
};

class CodesignPagePanel : public base::Panel {
  Q_OBJECT

 public:
  CodesignPagePanel(base::PanelContext& context, CodesignPanelSpec spec, QWidget* parent = nullptr);
  ~CodesignPagePanel() override;

  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  struct Page;

  void build();
  std::size_t currentPage() const;
  present::CodesignStatePtr state() const;
  /// The view of the current page for what is known now; the same object while that does not change.
  const views::View& view() const;

  CodesignPanelSpec m_spec;
  QTabBar* m_tabs;
  QStackedWidget* m_stack;
  CodesignStrip* m_strip = nullptr;
  std::vector<std::unique_ptr<Page>> m_pages;
  std::vector<base::ChoiceBox*> m_choices;
  std::vector<base::ParameterSlider*> m_sliders;
  present::Subject m_followed;  ///< the selection that was brought into view last
};

}  // namespace quantoscope::panels
