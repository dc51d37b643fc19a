// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/run_plot_panel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/present/snapshot.h"
#include "widgets/base/theme.h"
#include "widgets/panels/runs/active_run.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String plotKey("plot");
constexpr QLatin1String selectRangeKey("select_range");

QToolButton* toolButton(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

void setTexts(QToolButton& button, const QString& text, const QString& toolTip) {
  button.setText(text);
  button.setAccessibleName(text);
  button.setToolTip(toolTip);
}

}  // namespace

RunPlotPanel::RunPlotPanel(base::PanelContext& context, const QString& id, QWidget* parent)
    : Panel(context, parent),
      m_tools(new QHBoxLayout),
      m_selectRange(toolButton(this)),
      m_clearRange(toolButton(this)),
      m_fit(toolButton(this)),
      m_view(new plot2d::PlotView(this)) {
  m_selectRange->setObjectName(QStringLiteral("select_range"));
  m_clearRange->setObjectName(QStringLiteral("clear_range"));
  m_selectRange->setIcon(base::icon(QStringLiteral("brush-range")));
  m_selectRange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_selectRange->setCheckable(true);
  m_clearRange->setIcon(base::icon(QStringLiteral("close")));
  m_clearRange->setEnabled(false);
  m_fit->setIcon(base::icon(QStringLiteral("fit-view")));
  m_tools->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::tight, 0);
  m_tools->setSpacing(base::spacing::tight);
  m_tools->addWidget(m_selectRange);
  m_tools->addWidget(m_clearRange);
  m_tools->addStretch(1);
  m_tools->addWidget(m_fit);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(m_tools);
  column->addWidget(m_view, 1);
  setFocusProxy(m_view);
  m_view->setBrushEnabled(true);

  connect(m_selectRange, &QToolButton::toggled, m_view, &plot2d::PlotView::setBrushMode);
  connect(m_clearRange, &QToolButton::clicked, this,
          [this] { this->context().selection().setIterations(std::nullopt); });
  connect(m_fit, &QToolButton::clicked, m_view, &plot2d::PlotView::fit);
  connect(m_view, &plot2d::PlotView::brushChanged, this, [this](const std::optional<present::Range>& range) {
    this->context().selection().setIterations(range);
  });
  connect(m_view, &plot2d::PlotView::subjectClicked, this,
          [this](const present::Subject& subject) { this->context().selection().toggle(subject); });
  connect(m_view, &plot2d::PlotView::exportRequested, this, [this, id] { this->context().exportFigure(id); });
}

QToolButton* RunPlotPanel::addToggle() {
  QToolButton* button = toolButton(this);
  button->setCheckable(true);
  const int beforeStretch = m_tools->count() - 2;
  m_tools->insertWidget(beforeStretch, button);
  QWidget* before = m_tools->itemAt(beforeStretch - 1)->widget();
  setTabOrder(before, button);
  setTabOrder(button, m_fit);
  connect(button, &QToolButton::toggled, this, &RunPlotPanel::plotChanged);
  return button;
}

void RunPlotPanel::retranslate() {
  setTexts(*m_selectRange, tr("Select range"),
           tr("Drag over the plot to select iterations in all panels (without this tool: Ctrl+drag)"));
  setTexts(*m_clearRange, tr("Clear range"),
           tr("Clear the selected range of iterations (Escape in the plot)"));
  setTexts(*m_fit, tr("Fit"), tr("Show all of the run (double click in the plot)"));
}

void RunPlotPanel::plotChanged() {
  m_shown = false;
  scheduleRefresh();
}

void RunPlotPanel::showNewest() const {
  const base::Selection& selection = context().selection();
  const present::RunPtr run = activeRun(selection, snapshot());
  if (!m_shown || run != m_shownRun) {
    m_view->setPlot(makePlot(run));
    m_shownRun = run;
    m_shown = true;
  }
  m_view->setHighlight(highlightedBitWidth(selection));
  m_view->setBrush(selection.iterations());
}

void RunPlotPanel::refresh() {
  showNewest();
  m_clearRange->setEnabled(context().selection().iterations().has_value());
}

base::FigurePtr RunPlotPanel::figure() const {
  showNewest();
  return m_view->figure();
}

QJsonObject RunPlotPanel::viewState() const {
  QJsonObject state;
  if (m_view->isZoomed()) {
    state[plotKey] = m_view->viewState();
  }
  if (m_selectRange->isChecked()) {
    state[selectRangeKey] = true;
  }
  return state;
}

void RunPlotPanel::restoreViewState(const QJsonObject& state) {
  m_selectRange->setChecked(state[selectRangeKey].toBool());
  m_view->restoreViewState(state[plotKey].toObject());
}

}  // namespace quantoscope::panels
