// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a panel that is described rather than written: tabs for its pages, lists and sliders of the
// parameters they depend on, controls of its own, and one or two views on each page. What the views are is
// the panel's business. Knows no lab. GUI thread.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "widgets/base/choice_box.h"
#include "widgets/views/view_holder.h"

class QStackedWidget;
class QTabBar;

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::views {

struct BodyPage {
  const char* key;        ///< in view states, never changed
  const char* title;      ///< source text in the context of the body
  const char* toolTip;    ///< the same
  std::size_t views = 1;  ///< 1 or 2, above one another
};

struct BodySpec {
  QString panelId;
  const char* context;  ///< of the pages' texts
  std::vector<BodyPage> pages;
  std::vector<std::string> choices = {};  ///< parameters of kind Choice, beside the pages' titles
  std::vector<std::string> sliders = {};  ///< numeric parameters, below them
  int choiceCharacters = 14;              ///< how much of a choice is seen at least
  /// Controls of the panel; each may be left out. Made in the order in which the Tab key goes.
  std::function<QWidget*(QWidget* parent)> besidePages = {};
  std::function<QWidget*(QWidget* parent)> abovePages = {};
  std::function<QWidget*(QWidget* parent)> belowPages = {};
};

class PagedBody : public QWidget {
  Q_OBJECT

 public:
  PagedBody(base::PanelContext& context, BodySpec spec, QWidget* parent = nullptr);
  ~PagedBody() override;

  std::size_t currentPage() const;
  /// Shows these views on the current page, as many as it has; those that are there already stay as they are.
  void show(const std::vector<View>& views);
  /// The places of the current page's views.
  const std::vector<ViewHolder*>& holders() const;
  /// Brings the values of lists and sliders to the screen.
  void showValues();
  void retranslate();

  /// Of these views of the current page, as they are on the screen if they are what is shown; two of them as
  /// one sheet.
  base::FigurePtr figure(const std::vector<View>& views) const;

  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

 Q_SIGNALS:
  void pageChanged();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Page;

  void buildControls();
  void buildPages();
  QString text(const char* source) const;

  base::PanelContext& m_context;
  BodySpec m_spec;
  QTabBar* m_tabs;
  QStackedWidget* m_stack = nullptr;
  std::vector<std::unique_ptr<Page>> m_pages;
  std::vector<base::ChoiceBox*> m_choices;
  std::vector<base::ParameterSlider*> m_sliders;
};

}  // namespace quantoscope::views
