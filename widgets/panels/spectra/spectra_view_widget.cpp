// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/spectra_view_widget.h"

#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "widgets/bars3d/grid_figure.h"
#include "widgets/bars3d/grid_view.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/tab_order.h"
#include "widgets/base/table_view.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {
namespace {

/// Dragged thresholds are round numbers.
double rounded(double value) {
  return std::round(value * 100) / 100;
}

}  // namespace

SpectraViewWidget::SpectraViewWidget(base::PanelContext& context, QString panelId, QWidget* parent)
    : QWidget(parent), m_context(context), m_panelId(std::move(panelId)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

template <typename View>
View* SpectraViewWidget::added(View* view) {
  layout()->addWidget(view);
  view->setAccessibleName(m_name);
  base::tabIntoPlace(*this, *view);
  setFocusProxy(view);
  connect(view, &View::subjectClicked, this,
          [this](const present::Subject& subject) { m_context.selection().toggle(subject); });
  return view;
}

plot2d::PlotView& SpectraViewWidget::plot() {
  if (!m_plot) {
    m_plot = added(new plot2d::PlotView(this));
    connect(m_plot, &plot2d::PlotView::exportRequested, this, [this] { m_context.exportFigure(m_panelId); });
    m_plot->restoreViewState(m_state);
  }
  return *m_plot;
}

charts::ChartView& SpectraViewWidget::chart() {
  if (m_chart) {
    return *m_chart;
  }
  m_chart = added(new charts::ChartView(this));
  m_chart->setScrollable(true);
  m_chart->restoreViewState(m_state);
  connect(m_chart, &charts::ChartView::exportRequested, this, [this] { m_context.exportFigure(m_panelId); });
  connect(m_chart, &charts::ChartView::levelDragStarted, this,
          [this] { m_gesture = m_context.beginGesture(); });
  connect(m_chart, &charts::ChartView::levelDragged, this, [this](const QString& id, double value) {
    m_context.edit(id.toStdString(), rounded(value), m_gesture);
  });
  connect(m_chart, &charts::ChartView::levelDragFinished, this,
          [this] { m_context.endGesture(std::exchange(m_gesture, 0)); });
  return *m_chart;
}

base::TableView& SpectraViewWidget::table() {
  if (!m_table) {
    m_table = added(new base::TableView(this));
    connect(m_table, &base::TableView::definitionRequested, this,
            [this](const QString& card) { m_context.explain(card, m_panelId); });
  }
  return *m_table;
}

bars3d::BarsView& SpectraViewWidget::bars() {
  if (!m_bars) {
    m_bars = added(new bars3d::BarsView(this));
    connect(m_bars, &bars3d::BarsView::exportRequested, this, [this] { m_context.exportFigure(m_panelId); });
    m_bars->restoreViewState(m_state);
  }
  return *m_bars;
}

void SpectraViewWidget::show(const SpectraView& view) {
  if (const auto* shown = std::get_if<present::PlotPtr>(&view)) {
    plot().setPlot(*shown);
  } else if (const auto* bar = std::get_if<present::ChartPtr>(&view)) {
    chart().setChart(*bar);
  } else if (const auto* rows = std::get_if<present::TablePtr>(&view)) {
    table().setTable(*rows);
  } else {
    bars().setBars(std::get<present::Bars3dPtr>(view));
  }
}

void SpectraViewWidget::highlight(const present::Subject& selected) {
  present::Subject layer;
  layer.modelLayer = selected.modelLayer;
  const auto wanted = layer.modelLayer ? std::optional(layer) : std::nullopt;
  if (m_plot) {
    m_plot->setHighlight(wanted);
  }
  if (m_chart) {
    m_chart->setHighlight(wanted);
  }
  if (m_table) {
    m_table->setHighlight(layer);
  }
  if (m_bars) {
    m_bars->setHighlight(wanted);
  }
}

void SpectraViewWidget::follow(const present::Subject& subject) {
  if (m_chart) {
    m_chart->bringIntoView(subject);
  }
  if (m_table) {
    m_table->showHighlight();
  }
}

void SpectraViewWidget::setName(const QString& name) {
  m_name = name;
  for (QWidget* view : {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_chart),
                        static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_bars)}) {
    if (view) {
      view->setAccessibleName(name);
    }
  }
}

base::FigurePtr SpectraViewWidget::figure(const SpectraView& view) const {
  if (const auto* shown = std::get_if<present::PlotPtr>(&view)) {
    return m_plot && m_plot->plot() == *shown ? m_plot->figure() : plot2d::plotFigure(*shown);
  }
  if (const auto* bar = std::get_if<present::ChartPtr>(&view)) {
    return m_chart && m_chart->chart() == *bar ? m_chart->figure() : charts::chartFigure(*bar);
  }
  if (const auto* rows = std::get_if<present::TablePtr>(&view)) {
    return base::tableFigure(*rows);
  }
  const auto& pillars = std::get<present::Bars3dPtr>(view);
  return m_bars ? bars3d::barsFigure(pillars, m_bars->viewDirection()) : bars3d::barsFigure(pillars);
}

QJsonObject SpectraViewWidget::viewState() const {
  if (m_plot) {
    return m_plot->isZoomed() ? m_plot->viewState() : QJsonObject();
  }
  return m_chart ? m_chart->viewState() : m_bars ? m_bars->viewState() : m_state;
}

void SpectraViewWidget::restoreViewState(const QJsonObject& state) {
  m_state = state;
  if (m_plot) {
    m_plot->restoreViewState(state);
  }
  if (m_chart) {
    m_chart->restoreViewState(state);
  }
  if (m_bars) {
    m_bars->restoreViewState(state);
  }
}

}  // namespace quantoscope::panels
