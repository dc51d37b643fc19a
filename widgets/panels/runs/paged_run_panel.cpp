// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/paged_run_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "engine/core/parameter_table.h"
#include "engine/present/snapshot.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/runs/active_run.h"
#include "widgets/panels/runs/view_maker.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String pageKey("page");
constexpr QLatin1String viewsKey("views");

/// Views of shorter runs are kept while they are hidden.
constexpr std::size_t longestKept = 1'000'000;

std::size_t lossesOf(const RunInput& input) {
  std::size_t losses = 0;
  for (const present::RunPtr& run : input.runs) {
    losses += runs::lengthOf(*run->record);
  }
  return losses;
}

bool isLong(const RunInput& input) {
  return lossesOf(input) > longestAtOnce;
}

/// `now` is what became of `before`, by newer data or other parameters.
bool isSameInput(const RunInput& before, const RunInput& now) {
  return before.active == now.active &&
         std::equal(before.runs.begin(), before.runs.end(), now.runs.begin(), now.runs.end(), isSameRun);
}

QString pageText(const char* text) {
  return QCoreApplication::translate("RunPage", text);
}

QString parameterText(const char* text) {
  return QCoreApplication::translate("Parameter", text);
}

QString capitalized(QString text) {
  if (!text.isEmpty()) {
    text[0] = text[0].toUpper();
  }
  return text;
}

}  // namespace

struct PagedRunPanel::Wish {
  RunInput input;
  std::size_t page = 0;

  friend bool operator==(const Wish&, const Wish&) = default;
};

class PagedRunPanel::Background : public ViewMaker<Wish, RunView> {
 public:
  using ViewMaker::ViewMaker;
};

/// One page: the widget that shows its views, made when the first view comes.
class PagedRunPanel::Page {
 public:
  Page(PagedRunPanel& panel, QStackedWidget& stack) : m_panel(panel), m_holder(new QWidget(&stack)) {
    auto* column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    stack.addWidget(m_holder);
  }

  bool shows(const RunInput& input) const { return m_input == input; }

  void show(const RunView& view, const RunInput& input) {
    m_input = input;
    m_view = view;
    if (const auto* plot = std::get_if<present::PlotPtr>(&view)) {
      plotView().setPlot(*plot);
      if (std::exchange(m_dropped, false)) {
        m_plot->restoreViewState(m_state);
      }
    } else if (const auto* chart = std::get_if<present::ChartPtr>(&view)) {
      chartView().setChart(*chart);
    } else {
      tableView().setTable(std::get<present::TablePtr>(view));
    }
  }

  /// Forgets a plot of a very long run but for its zoom.
  void dropLong() {
    if (m_plot && m_input && lossesOf(*m_input) > longestKept) {
      m_state = viewState();
      m_dropped = true;
      m_plot->setPlot(std::make_shared<const present::Plot>());
      m_view.reset();
      m_input.reset();
    }
  }

  void highlight(const base::Selection& selection) {
    const auto subject = highlightedBitWidth(selection);
    if (m_plot) {
      m_plot->setHighlight(subject);
    } else if (m_chart) {
      m_chart->setHighlight(subject);
    } else if (m_table) {
      m_table->setHighlight(selection.subject());
    }
  }

  void setName(const QString& name) {
    m_name = name;
    for (QWidget* view :
         {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_table)}) {
      if (view) {
        view->setAccessibleName(m_name);
      }
    }
  }

  base::FigurePtr figure(const RunView& view) const {
    if (const auto* plot = std::get_if<present::PlotPtr>(&view)) {
      return m_plot && m_plot->plot() == *plot ? m_plot->figure() : plot2d::plotFigure(*plot);
    }
    if (const auto* chart = std::get_if<present::ChartPtr>(&view)) {
      return charts::chartFigure(*chart);
    }
    return base::tableFigure(std::get<present::TablePtr>(view));
  }

  const std::optional<RunView>& view() const { return m_view; }

  QJsonObject viewState() const {
    if (m_plot && !m_dropped) {
      return m_plot->isZoomed() ? m_plot->viewState() : QJsonObject();
    }
    return m_state;
  }

  void restoreViewState(const QJsonObject& state) {
    m_state = state;
    if (m_plot && !m_dropped) {
      m_plot->restoreViewState(state);
    }
  }

  QWidget* focusWidget() const { return m_plot ? static_cast<QWidget*>(m_plot) : m_chart; }

 private:
  template <typename View>
  View* added(View* view) {
    m_holder->layout()->addWidget(view);
    view->setAccessibleName(m_name);
    QObject::connect(view, &View::subjectClicked, &m_panel, [this](const present::Subject& subject) {
      m_panel.context().selection().toggle(subject);
    });
    return view;
  }

  plot2d::PlotView& plotView() {
    if (!m_plot) {
      m_plot = added(new plot2d::PlotView(m_holder));
      QObject::connect(m_plot, &plot2d::PlotView::exportRequested, &m_panel,
                       [this] { m_panel.context().exportFigure(m_panel.m_spec.id); });
      m_plot->restoreViewState(m_state);
    }
    return *m_plot;
  }

  charts::ChartView& chartView() {
    if (!m_chart) {
      m_chart = added(new charts::ChartView(m_holder));
      QObject::connect(m_chart, &charts::ChartView::exportRequested, &m_panel,
                       [this] { m_panel.context().exportFigure(m_panel.m_spec.id); });
    }
    return *m_chart;
  }

  base::TableView& tableView() {
    if (!m_table) {
      m_table = added(new base::TableView(m_holder));
    }
    return *m_table;
  }

  PagedRunPanel& m_panel;
  QWidget* m_holder;
  plot2d::PlotView* m_plot = nullptr;
  charts::ChartView* m_chart = nullptr;
  base::TableView* m_table = nullptr;
  QString m_name;
  QJsonObject m_state;
  bool m_dropped = false;
  std::optional<RunInput> m_input;
  std::optional<RunView> m_view;
};

PagedRunPanel::PagedRunPanel(base::PanelContext& context, PagedRunPanelSpec spec, QWidget* parent)
    : Panel(context, parent),
      m_spec(std::move(spec)),
      m_tabs(new QTabBar(this)),
      m_working(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_background(std::make_unique<Background>(
          *this, [this](const Wish& wish, const auto& view) { receive(wish, view); })) {
  for (std::size_t i = 0; i < m_spec.pages.size(); ++i) {
    m_tabs->addTab({});
    m_pages.push_back(std::make_unique<Page>(*this, *m_stack));
  }
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setVisible(m_spec.pages.size() > 1);
  m_working->setForegroundRole(QPalette::PlaceholderText);
  m_working->hide();
  makeTools();
  setFocusProxy(m_stack);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
    m_stack->setCurrentIndex(page);
    scheduleRefresh();
  });
  PagedRunPanel::retranslate();
}

PagedRunPanel::~PagedRunPanel() = default;

void PagedRunPanel::makeTools() {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::normal, 0);
  row->setSpacing(base::spacing::normal);
  row->addWidget(m_tabs);
  row->addWidget(m_working);
  row->addStretch(1);
  for (const std::string& id : m_spec.choices) {
    row->addWidget(m_choices.emplace_back(makeChoice(id)));
  }
  for (const std::string& id : m_spec.flags) {
    auto* box = new QCheckBox(this);
    connect(box, &QCheckBox::clicked, this, [this, id](bool checked) { this->context().edit(id, checked); });
    row->addWidget(m_choices.emplace_back(box));
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  for (const std::string& id : m_spec.sliders) {
    auto* slider = new base::ParameterSlider(context(), id, this);
    slider->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
    column->addWidget(slider);
    m_sliders.push_back(slider);
  }
  column->addWidget(m_stack, 1);
}

QWidget* PagedRunPanel::makeChoice(const std::string& id) {
  auto* box = new QComboBox(this);
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  for (const core::ParameterChoice& choice : core::findParameter(id)->spec->choices) {
    box->addItem(QString(), QVariant(base::fromUtf8(std::string(choice.id))));
  }
  connect(box, &QComboBox::activated, this, [this, id, box](int index) {
    this->context().edit(id, box->itemData(index).toString().toStdString());
  });
  return box;
}

void PagedRunPanel::retranslate() {
  for (std::size_t i = 0; i < m_spec.pages.size(); ++i) {
    const auto index = static_cast<int>(i);
    m_tabs->setTabText(index, pageText(m_spec.pages[i].title));
    m_tabs->setTabToolTip(index, pageText(m_spec.pages[i].toolTip));
    m_pages[i]->setName(pageText(m_spec.pages[i].title));
  }
  m_tabs->setAccessibleName(tr("Kind of view"));
  m_working->setText(tr("Computing…"));
  for (std::size_t i = 0; i < m_choices.size(); ++i) {
    const bool choice = i < m_spec.choices.size();
    const std::string& id = choice ? m_spec.choices[i] : m_spec.flags[i - m_spec.choices.size()];
    const core::ParameterSpec& spec = *core::findParameter(id)->spec;
    const QString name = capitalized(parameterText(spec.label));
    m_choices[i]->setAccessibleName(name);
    m_choices[i]->setToolTip(name);
    if (!choice) {
      static_cast<QCheckBox*>(m_choices[i])->setText(name);
      continue;
    }
    auto* box = static_cast<QComboBox*>(m_choices[i]);
    for (int item = 0; item < box->count(); ++item) {
      box->setItemText(item, capitalized(parameterText(spec.choices[static_cast<std::size_t>(item)].label)));
    }
  }
}

int PagedRunPanel::currentPage() const {
  return std::max(0, m_tabs->currentIndex());
}

RunInput PagedRunPanel::input() const {
  RunInput input;
  if (snapshot()) {
    input.runs = snapshot()->runs;
    input.active = activeRunIndex(context().selection(), snapshot()).value_or(0);
    input.run = activeRun(context().selection(), snapshot());
  }
  // The newest wish counts, not what an earlier computation was asked for: these views are made here.
  for (const auto* ids : {&m_spec.choices, &m_spec.flags, &m_spec.sliders}) {
    for (const std::string& id : *ids) {
      if (const auto value = core::checkParameter(id, context().parameters().get(id))) {
        input.parameters.set(id, *value);
      }
    }
  }
  return input;
}

void PagedRunPanel::refresh() {
  for (std::size_t i = 0; i < m_choices.size(); ++i) {
    const QSignalBlocker blocker(m_choices[i]);
    if (i < m_spec.choices.size()) {
      auto* box = static_cast<QComboBox*>(m_choices[i]);
      const std::string wanted = context().parameters().text(m_spec.choices[i]);
      box->setCurrentIndex(std::max(0, box->findData(base::fromUtf8(wanted))));
    } else {
      static_cast<QCheckBox*>(m_choices[i])
          ->setChecked(context().parameters().flag(m_spec.flags[i - m_spec.choices.size()]));
    }
  }
  for (base::ParameterSlider* slider : m_sliders) {
    slider->showValue();
  }
  showPage(input());
  m_pages[static_cast<std::size_t>(currentPage())]->highlight(context().selection());
}

void PagedRunPanel::showPage(const RunInput& input) {
  const auto page = static_cast<std::size_t>(currentPage());
  const auto& make = m_spec.pages[page].make;
  if (!m_pages[page]->shows(input)) {
    if (isLong(input)) {
      m_background->wish({input, page}, [make](const Wish& wish, const std::stop_token& stop) {
        return make(wish.input, stop);
      });
    } else {
      m_pages[page]->show(make(input, {}), input);
    }
  }
  m_working->setVisible(!m_pages[page]->shows(input));
}

void PagedRunPanel::receive(const Wish& wish, const core::Result<RunView>& view) {
  if (!isSameInput(wish.input, input())) {
    return;
  }
  if (view) {
    m_pages[wish.page]->show(*view, wish.input);
    scheduleRefresh();
  } else {
    m_working->setText(base::translated(view.error()));
    m_working->show();
  }
}

base::FigurePtr PagedRunPanel::figure() const {
  const auto page = static_cast<std::size_t>(currentPage());
  const RunInput wanted = input();
  const bool ready = m_pages[page]->shows(wanted);
  return m_pages[page]->figure(ready ? *m_pages[page]->view() : m_spec.pages[page].make(wanted, {}));
}

base::LateFigure::Work PagedRunPanel::figureWork() {
  Wish wish{input(), static_cast<std::size_t>(currentPage())};
  if (!isLong(wish.input) || m_pages[wish.page]->shows(wish.input)) {
    return {};
  }
  return [panel = QPointer<PagedRunPanel>(this), wish = std::move(wish),
          make = m_spec.pages[wish.page].make](const std::stop_token& stop) -> Place {
    return [panel, wish, view = make(wish.input, stop)] {
      if (panel) {
        panel->receive(wish, view);
      }
    };
  };
}

void PagedRunPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  // Behind the tab of another one a panel stays visible; its dock knows.
  for (QWidget* widget = parentWidget(); widget && !m_watchesDock; widget = widget->parentWidget()) {
    if (const auto* dock = qobject_cast<QDockWidget*>(widget)) {
      m_watchesDock = true;
      connect(dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (!visible) {
          dropLongViews();
        }
      });
    }
  }
}

void PagedRunPanel::hideEvent(QHideEvent* event) {
  Panel::hideEvent(event);
  dropLongViews();
}

void PagedRunPanel::dropLongViews() {
  for (const auto& page : m_pages) {
    page->dropLong();
  }
  scheduleRefresh();
}

QJsonObject PagedRunPanel::viewState() const {
  QJsonObject state;
  if (currentPage() > 0) {
    state[pageKey] = QLatin1String(m_spec.pages[static_cast<std::size_t>(currentPage())].key);
  }
  QJsonObject views;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    if (const QJsonObject view = m_pages[i]->viewState(); !view.isEmpty()) {
      views[QLatin1String(m_spec.pages[i].key)] = view;
    }
  }
  if (!views.isEmpty()) {
    state[viewsKey] = views;
  }
  return state;
}

void PagedRunPanel::restoreViewState(const QJsonObject& state) {
  const QString key = state[pageKey].toString();
  const QJsonObject views = state[viewsKey].toObject();
  int current = 0;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const QLatin1String own(m_spec.pages[i].key);
    current = key == own ? static_cast<int>(i) : current;
    m_pages[i]->restoreViewState(views[own].toObject());
  }
  m_tabs->setCurrentIndex(current);
}

}  // namespace quantoscope::panels
