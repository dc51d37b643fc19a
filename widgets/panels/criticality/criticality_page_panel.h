// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of the Criticality lab that is described rather than written: some pages, each of one or two plots,
// charts or tables of the state, the parameters they depend on, and a strip of its own controls. What the
// pages show is criticality_pages.h's business. GUI thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/present/color_spread.h"
#include "engine/present/criticality_data.h"
#include "widgets/base/panel.h"
#include "widgets/views/paged_body.h"

class QStackedWidget;

namespace quantoscope::panels {

class CriticalityStart;
class MeasuringStrip;

/// Which parts of the selection a panel knows.
struct SelectionParts {
  bool bits = false;
  bool head = false;
  bool token = false;
};

/// What a view is made from.
struct CriticalityInput {
  present::CriticalityStatePtr state;  ///< never null
  present::Subject selected;           ///< the layer as the analysis numbers it
  const core::ParameterSet* parameters = nullptr;
};

/// Controls above the pages that follow the state.
class CriticalityStrip : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  virtual void showInput(const CriticalityInput& input) = 0;
  virtual void retranslate() = 0;
};

struct CriticalityPage {
  const char* key;      ///< in view states, never changed
  const char* title;    ///< source text, context "CriticalityPage"
  const char* toolTip;  ///< the same
  std::vector<std::function<views::View(const CriticalityInput&)>> views;  ///< 1 or 2, above one another
};

struct CriticalityPanelSpec {
  QString id;
  std::vector<CriticalityPage> pages;
  std::vector<std::string> choices = {};  ///< parameters of kind Choice, beside the pages' titles
  std::vector<std::string> sliders = {};  ///< numeric parameters, below them
  std::function<CriticalityStrip*(base::PanelContext&, QWidget*)> strip = {};
  /// How the values of maps spread over their colors; linearly if it is left out.
  std::function<present::ColorSpread(const core::ParameterSet&)> colors = {};
  SelectionParts parts = {};
  bool stripWithoutData = false;  ///< the strip can be used before anything was measured
};

class CriticalityPagePanel : public base::Panel {
  Q_OBJECT

 public:
  CriticalityPagePanel(base::PanelContext& context, CriticalityPanelSpec spec, QWidget* parent = nullptr);
  ~CriticalityPagePanel() override;

  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  views::BodySpec bodySpec();
  CriticalityInput input() const;
  /// Those of the current page.
  std::vector<views::View> viewsOf(const CriticalityInput& input) const;
  void spreadColors() const;

  CriticalityPanelSpec m_spec;
  QStackedWidget* m_whole;  ///< nothing is there yet, or the content
  CriticalityStart* m_start;
  CriticalityStrip* m_strip = nullptr;
  MeasuringStrip* m_measuring = nullptr;
  views::PagedBody* m_body;
  present::Subject m_followed;  ///< the selection that was brought into view last
};

}  // namespace quantoscope::panels
