// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of the Co-design lab that is described rather than written: some pages, each a plot, chart or table
// of the state, the parameters they depend on, and a strip of its own controls. What the pages show is
// codesign_pages.h's business. GUI thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/present/codesign_state.h"
#include "widgets/base/panel.h"
#include "widgets/views/paged_body.h"

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
  std::vector<present::CodesignPart> parts;  ///< of the state, which the view is made from
  std::vector<std::string> parameters = {};  ///< the first letters of the ids of those it is made from
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
  /// What was made last for a page, and of what.
  struct Made {
    std::vector<std::uint64_t> revisions;
    core::ParameterSet parameters;
    std::vector<views::View> views;
  };

  views::BodySpec bodySpec();
  present::CodesignStatePtr state() const;
  /// The view of the current page for what is known now; the same object while that does not change.
  const std::vector<views::View>& view() const;

  CodesignPanelSpec m_spec;
  CodesignStrip* m_strip = nullptr;
  views::PagedBody* m_body;
  mutable std::vector<Made> m_made;
  present::Subject m_followed;  ///< the selection that was brought into view last
};

}  // namespace quantoscope::panels
