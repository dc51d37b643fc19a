// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/view_holder.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/base/panel_context.h"
#include "widgets/base/tab_order.h"
#include "widgets/base/table_view.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::views {

ViewHolder::ViewHolder(base::PanelContext& context, QString panelId, QWidget* parent)
    : QWidget(parent), m_context(context), m_panelId(std::move(panelId)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

template <typename Shown>
Shown* ViewHolder::added(Shown* view) {
  layout()->addWidget(view);
  view->setAccessibleName(m_name);
  base::tabIntoPlace(*this, *view);
  connect(view, &Shown::subjectClicked, this,
          [this](const present::Subject& subject) { m_context.selection().toggle(subject); });
  return view;
}

plot2d::PlotView& ViewHolder::plot() {
  if (!m_plot) {
    m_plot = added(new plot2d::PlotView(this));
    connect(m_plot, &plot2d::PlotView::exportRequested, this, [this] { m_context.exportFigure(m_panelId); });
    connect(m_plot, &plot2d::PlotView::ruleDragStarted, this,
            [this] { m_gesture = m_context.beginGesture(); });
    connect(m_plot, &plot2d::PlotView::ruleDragged, this, &ViewHolder::moveThreshold);
    connect(m_plot, &plot2d::PlotView::ruleDragFinished, this,
            [this] { m_context.endGesture(std::exchange(m_gesture, 0)); });
    m_plot->restoreViewState(m_state);
    m_plot->setColorSpread(m_spread);
  }
  return *m_plot;
}

charts::ChartView& ViewHolder::chart() {
  if (!m_chart) {
    m_chart = added(new charts::ChartView(this));
    m_chart->setScrollable(true);
    connect(m_chart, &charts::ChartView::exportRequested, this,
            [this] { m_context.exportFigure(m_panelId); });
    m_chart->restoreViewState(m_state);
  }
  return *m_chart;
}

void ViewHolder::moveThreshold(const QString& parameterId, double value) {
  const std::string id = parameterId.toStdString();
  const auto parameter = core::findParameter(id);
  if (!parameter) {
    return;
  }
  // Dragged thresholds are round numbers: two digits of the parameter's step, three of what is smaller.
  const double step = parameter->spec->step;
  const double small = std::pow(10.0, std::floor(std::log10(std::max(std::abs(value), 1e-9))) - 2);
  const double unit = std::min(step, small);
  m_context.edit(
      id, std::clamp(std::round(value / unit) * unit, parameter->spec->minimum, parameter->spec->maximum),
      m_gesture);
}

base::TableView& ViewHolder::table() {
  if (!m_table) {
    m_table = added(new base::TableView(this));
    connect(m_table, &base::TableView::definitionRequested, this,
            [this](const QString& card) { m_context.explain(card, m_panelId); });
  }
  return *m_table;
}

void ViewHolder::reveal(const QWidget* shown) {
  for (QWidget* view :
       {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_table)}) {
    if (view) {
      view->setVisible(view == shown);
      if (view == shown) {
        setFocusProxy(view);
      }
    }
  }
}

void ViewHolder::show(const View& view) {
  if (const auto* shown = std::get_if<present::PlotPtr>(&view)) {
    plot().setPlot(*shown);
    reveal(m_plot);
  } else if (const auto* bars = std::get_if<present::ChartPtr>(&view)) {
    chart().setChart(*bars);
    reveal(m_chart);
  } else {
    table().setTable(std::get<present::TablePtr>(view));
    reveal(m_table);
  }
}

void ViewHolder::highlight(const present::Subject& selected) {
  const auto wanted = selected == present::Subject() ? std::nullopt : std::optional(selected);
  if (m_plot) {
    m_plot->setHighlight(wanted);
  }
  if (m_chart) {
    m_chart->setHighlight(wanted);
  }
  if (m_table) {
    m_table->setHighlight(selected);
  }
}

void ViewHolder::follow(const present::Subject& subject) {
  if (m_chart) {
    m_chart->bringIntoView(subject);
  }
  if (m_table) {
    m_table->showHighlight();
  }
}

void ViewHolder::setColorSpread(present::ColorSpread spread) {
  m_spread = spread;
  if (m_plot) {
    m_plot->setColorSpread(spread);
  }
}

void ViewHolder::setName(const QString& name) {
  m_name = name;
  for (QWidget* view :
       {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_table)}) {
    if (view) {
      view->setAccessibleName(name);
    }
  }
}

base::FigurePtr ViewHolder::figure(const View& view) const {
  if (const auto* shown = std::get_if<present::PlotPtr>(&view)) {
    return m_plot && m_plot->plot() == *shown ? m_plot->figure()
                                              : plot2d::plotFigure(*shown, {}, {}, m_spread);
  }
  if (const auto* bars = std::get_if<present::ChartPtr>(&view)) {
    return m_chart && m_chart->chart() == *bars ? m_chart->figure() : charts::chartFigure(*bars);
  }
  return base::tableFigure(std::get<present::TablePtr>(view));
}

QJsonObject ViewHolder::viewState() const {
  if (m_plot) {
    return m_plot->isZoomed() ? m_plot->viewState() : QJsonObject();
  }
  return m_chart ? m_chart->viewState() : m_state;
}

void ViewHolder::restoreViewState(const QJsonObject& state) {
  m_state = state;
  if (m_plot) {
    m_plot->restoreViewState(state);
  }
  if (m_chart) {
    m_chart->restoreViewState(state);
  }
}

}  // namespace quantoscope::views
