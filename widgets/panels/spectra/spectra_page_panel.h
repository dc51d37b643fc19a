// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of the Spectra lab that is described rather than written: some pages, each of one or two plots,
// charts, tables or bars in three dimensions, and the parameters they depend on. What they show is
// spectra_pages.h's business. GUI thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/present/charts.h"
#include "engine/present/spectra_data.h"
#include "engine/present/surface.h"
#include "engine/present/table.h"
#include "widgets/base/choice_box.h"
#include "widgets/base/panel.h"

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

class NoModel;
class StudyStrip;

/// What a view is made from.
struct SpectraInput {
  present::SpectraStatePtr state;  ///< never null; without a model when none is open
  std::optional<int> layer;  ///< Subject::modelLayer of the layer in view: the selected, else the first one
  std::string precision;     ///< the name of the precision chosen in the panel, if it has such a choice

  friend bool operator==(const SpectraInput&, const SpectraInput&) = default;
};

using SpectraView = std::variant<present::PlotPtr, present::ChartPtr, present::TablePtr, present::Bars3dPtr>;

struct SpectraPage {
  const char* key;      ///< in view states, never changed
  const char* title;    ///< source text, context "SpectraPage"
  const char* toolTip;  ///< the same
  std::vector<std::function<SpectraView(const SpectraInput&, const core::ParameterSet&)>> views;  ///< 1 or 2
};

struct SpectraPanelSpec {
  QString id;
  std::vector<SpectraPage> pages;
  std::vector<std::string> choices = {};  ///< parameters of kind Choice, beside the pages' titles
  std::vector<std::string> sliders = {};  ///< numeric parameters, below them
  bool choosesPrecision = false;          ///< there is a list of the precisions that were analyzed
};

class SpectraPagePanel : public base::Panel {
  Q_OBJECT

 public:
  SpectraPagePanel(base::PanelContext& context, SpectraPanelSpec spec, QWidget* parent = nullptr);
  ~SpectraPagePanel() override;

  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  class Page;

  void build();
  void buildPages(QWidget& content);
  void turnTo(int page);
  SpectraInput input() const;
  std::size_t currentPage() const;
  void showPrecisions(const present::SpectraState& state);
  std::vector<SpectraView> viewsOf(const SpectraPage& page, const SpectraInput& input) const;

  SpectraPanelSpec m_spec;
  QStackedWidget* m_whole;  ///< no model, or the content
  NoModel* m_noModel;
  QTabBar* m_tabs;
  QStackedWidget* m_stack = nullptr;
  QComboBox* m_precision;
  StudyStrip* m_strip = nullptr;
  std::vector<std::unique_ptr<Page>> m_pages;
  std::vector<base::ChoiceBox*> m_choices;
  std::vector<base::ParameterSlider*> m_sliders;
  std::optional<int> m_followed;  ///< the selected layer that was brought into view last
  QString m_wantedPrecision;
};

}  // namespace quantoscope::panels
