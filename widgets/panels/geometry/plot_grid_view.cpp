// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/plot_grid_view.h"

#include <algorithm>

#include "widgets/base/figure_sheet.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {
namespace {

QString keyOf(std::size_t index) {
  return QStringLiteral("plot%1").arg(index);
}

}  // namespace

PlotGridView::PlotGridView(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(base::spacing::tight);
}

void PlotGridView::setCount(std::size_t count, int columns) {
  if (count == m_views.size() && columns == m_columns) {
    return;
  }
  while (m_views.size() > count) {
    delete m_views.back();
    m_views.pop_back();
  }
  while (m_views.size() < count) {
    auto* view = new plot2d::PlotView(this);
    view->restoreViewState(m_restored[keyOf(m_views.size())].toObject());
    connect(view, &plot2d::PlotView::subjectClicked, this, &PlotGridView::subjectClicked);
    connect(view, &plot2d::PlotView::exportRequested, this, &PlotGridView::exportRequested);
    connect(view, &plot2d::PlotView::subjectHovered, this,
            [this](const std::optional<present::Subject>& subject) {
              m_hovered = subject;
              showHighlight();
            });
    m_views.push_back(view);
  }
  m_columns = columns;
  arrange();
}

void PlotGridView::setStandIns(std::vector<QWidget*> widgets) {
  if (m_standIns == widgets) {
    return;
  }
  for (QWidget* before : m_standIns) {
    if (before && std::find(widgets.begin(), widgets.end(), before) == widgets.end()) {
      m_layout->removeWidget(before);
      before->hide();
    }
  }
  m_standIns = std::move(widgets);
  arrange();
}

QWidget* PlotGridView::standIn(std::size_t index) const {
  return index < m_standIns.size() ? m_standIns[index] : nullptr;
}

void PlotGridView::arrange() {
  for (plot2d::PlotView* view : m_views) {
    m_layout->removeWidget(view);
  }
  const int count = plotCount();
  const int used = std::clamp(m_columns, 1, std::max(1, count));
  for (int i = 0; i < count; ++i) {
    const auto index = static_cast<std::size_t>(i);
    QWidget* shown = standIn(index) ? standIn(index) : m_views[index];
    m_layout->addWidget(shown, i / used, i % used);
    shown->show();
    if (shown != m_views[index]) {
      m_views[index]->hide();
    }
  }
  for (int column = 0; column < m_layout->columnCount(); ++column) {
    m_layout->setColumnStretch(column, column < used ? 1 : 0);
  }
  const int rows = (count + used - 1) / used;
  for (int row = 0; row < m_layout->rowCount(); ++row) {
    m_layout->setRowStretch(row, row < rows ? 1 : 0);
  }
  if (standIn(0)) {
    setFocusProxy(standIn(0));
  } else if (!m_views.empty()) {
    setFocusProxy(m_views.front());
  }
}

void PlotGridView::setGrid(const present::PlotGrid& grid) {
  setCount(grid.plots.size(), grid.columns);
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    m_views[i]->setPlot(grid.plots[i]);
    const present::Plot& plot = *grid.plots[i];
    const QString title = base::translated(plot.title);
    // A plot that is still being computed says nothing of itself.
    m_views[i]->setAccessibleName(title.isEmpty() ? tr("Plot") : title);
  }
  showHighlight();
}

void PlotGridView::setHighlight(const std::optional<present::Subject>& subject) {
  if (m_selected != subject) {
    m_selected = subject;
    showHighlight();
  }
}

void PlotGridView::showHighlight() {
  for (plot2d::PlotView* view : m_views) {
    view->setHighlight(m_hovered ? m_hovered : m_selected);
  }
}

void PlotGridView::fit() {
  for (plot2d::PlotView* view : m_views) {
    view->fit();
  }
}

QJsonObject PlotGridView::viewState() const {
  QJsonObject state;
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    if (m_views[i]->isZoomed()) {
      state[keyOf(i)] = m_views[i]->viewState();
    }
  }
  return state;
}

void PlotGridView::restoreViewState(const QJsonObject& state) {
  m_restored = state;
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    m_views[i]->restoreViewState(state[keyOf(i)].toObject());
  }
}

base::FigurePtr gridFigure(const present::PlotGrid& grid, std::vector<base::FigurePtr> standIns) {
  std::vector<base::FigurePtr> parts;
  for (std::size_t i = 0; i < grid.plots.size(); ++i) {
    const bool replaced = i < standIns.size() && standIns[i];
    parts.push_back(replaced ? std::move(standIns[i]) : plot2d::plotFigure(grid.plots[i]));
  }
  if (parts.size() == 1) {
    return std::move(parts.front());
  }
  QString title = base::translated(grid.title);
  if (title.isEmpty() && !grid.plots.empty()) {
    title = base::translated(grid.plots.front()->title);
  }
  return std::make_unique<base::FigureSheet>(std::move(parts), title, grid.rows ? grid.columns : 0);
}

}  // namespace quantoscope::panels
