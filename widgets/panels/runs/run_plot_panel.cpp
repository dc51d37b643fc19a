// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/run_plot_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/present/snapshot.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/panels/runs/active_run.h"
#include "widgets/panels/runs/view_maker.h"
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

present::PlotPtr waitingPlot() {
  present::Plot plot;
  plot.emptyState = {QUANTOSCOPE_PRESENT("Computing…"), {}};
  return std::make_shared<const present::Plot>(std::move(plot));
}

}  // namespace

class RunPlotPanel::Background : public ViewMaker<Source, present::PlotPtr> {
 public:
  using ViewMaker::ViewMaker;
};

RunPlotPanel::RunPlotPanel(base::PanelContext& context, const QString& id, QWidget* parent)
    : Panel(context, parent),
      m_tools(new QHBoxLayout),
      m_selectRange(toolButton(this)),
      m_clearRange(toolButton(this)),
      m_fit(toolButton(this)),
      m_view(new plot2d::PlotView(this)),
      m_working(new QLabel(this)),
      m_background(std::make_unique<Background>(
          *this, [this](const Source& source, const auto& plot) { receive(source, plot); })) {
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
  m_tools->addWidget(m_working);
  m_tools->addStretch(1);
  m_tools->addWidget(m_fit);
  m_working->setForegroundRole(QPalette::PlaceholderText);
  m_working->hide();
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

RunPlotPanel::~RunPlotPanel() = default;

QToolButton* RunPlotPanel::addToggle() {
  QToolButton* button = toolButton(this);
  button->setCheckable(true);
  const int beforeStretch = m_tools->indexOf(m_working);
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
  m_working->setText(tr("Computing…"));
  setTexts(*m_fit, tr("Fit"), tr("Show all of the run (double click in the plot)"));
}

void RunPlotPanel::plotChanged() {
  ++m_choices;
  scheduleRefresh();
}

RunPlotPanel::Source RunPlotPanel::newest() const {
  return {activeRun(context().selection(), snapshot()), m_choices};
}

void RunPlotPanel::showNow() const {
  const Source source = newest();
  if (m_shown != source) {
    m_view->setPlot(plotMaker()(source.run));
    m_shown = source;
  }
}

void RunPlotPanel::makeLater() {
  const Source source = newest();
  if (!m_shown || !isSameRun(m_shown->run, source.run)) {
    m_view->setPlot(waitingPlot());
    m_shown.reset();
  }
  m_background->wish(source, [make = plotMaker()](const Source& wanted, const std::stop_token&) {
    return make(wanted.run);
  });
}

void RunPlotPanel::receive(const Source& source, const core::Result<present::PlotPtr>& plot) {
  if (!isSameRun(source.run, newest().run)) {
    return;
  }
  if (plot) {
    m_view->setPlot(*plot);
    m_shown = source;
    scheduleRefresh();
  } else {
    m_working->setText(base::translated(plot.error()));
    m_working->show();
  }
}

void RunPlotPanel::refresh() {
  const Source source = newest();
  if (m_shown != source && isLong(source.run)) {
    makeLater();
  } else {
    showNow();
  }
  const base::Selection& selection = context().selection();
  m_working->setVisible(m_shown && m_shown != source);
  m_view->setHighlight(highlightedBitWidth(selection));
  m_view->setBrush(selection.iterations());
  m_clearRange->setEnabled(selection.iterations().has_value());
}

base::FigurePtr RunPlotPanel::figure() const {
  showNow();
  m_view->setHighlight(highlightedBitWidth(context().selection()));
  m_view->setBrush(context().selection().iterations());
  return m_view->figure();
}

base::LateFigure::Work RunPlotPanel::figureWork() {
  Source source = newest();
  if (!isLong(source.run) || m_shown == source) {
    return {};
  }
  return [panel = QPointer<RunPlotPanel>(this), source = std::move(source),
          make = plotMaker()](const std::stop_token&) -> Place {
    return [panel, source, plot = make(source.run)] {
      if (panel) {
        panel->receive(source, plot);
      }
    };
  };
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
