// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/distribution_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

#include "engine/present/runs_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/theme.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/runs/active_run.h"

namespace quantoscope::panels {
namespace {

constexpr const char* rangeOnlyId = "runs.range_only";
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String histogramKind("histogram");
constexpr int histogramTab = 1;

}  // namespace

DistributionPanel::DistributionPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_kind(new QTabBar(this)),
      m_rangeOnly(new QCheckBox(this)),
      m_hint(new QLabel(this)),
      m_view(new charts::ChartView(this)) {
  m_kind->addTab({});
  m_kind->addTab({});
  m_kind->setDrawBase(false);
  m_kind->setExpanding(false);
  m_hint->setForegroundRole(QPalette::PlaceholderText);
  m_hint->setWordWrap(true);
  m_hint->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal, 0);
  m_hint->hide();
  auto* row = new QHBoxLayout;
  row->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::normal, 0);
  row->addWidget(m_kind);
  row->addStretch(1);
  row->addWidget(m_rangeOnly);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addWidget(m_hint);
  column->addWidget(m_view, 1);
  setFocusProxy(m_view);

  connect(m_kind, &QTabBar::currentChanged, this, &DistributionPanel::scheduleRefresh);
  connect(m_rangeOnly, &QCheckBox::clicked, this,
          [this](bool checked) { this->context().edit(rangeOnlyId, checked); });
  connect(m_view, &charts::ChartView::subjectClicked, this,
          [this](const present::Subject& subject) { this->context().selection().toggle(subject); });
  connect(m_view, &charts::ChartView::exportRequested, this,
          [this] { this->context().exportFigure(QStringLiteral("runs.distributions")); });
  DistributionPanel::retranslate();
}

void DistributionPanel::retranslate() {
  m_kind->setTabText(0, tr("Boxes"));
  m_kind->setTabToolTip(
      0, tr("Median, quartiles, and whiskers to the last loss within 1.5 times their distance"));
  m_kind->setTabText(histogramTab, tr("Histogram"));
  m_kind->setTabToolTip(histogramTab, tr("Counts in bins shared by all bit-widths (Freedman and Diaconis)"));
  m_kind->setAccessibleName(tr("Kind of chart"));
  m_rangeOnly->setText(tr("Brushed range only"));
  m_rangeOnly->setToolTip(tr("Use only the iterations selected in the timeline or the loss plot"));
  m_hint->setText(tr("No range is selected in the timeline; the whole run is shown."));
  m_view->setAccessibleName(tr("Distribution of the loss"));
}

DistributionPanel::Sources DistributionPanel::sources() const {
  const base::Selection& selection = context().selection();
  const bool rangeOnly = snapshot() && snapshot()->parameters.flag(rangeOnlyId);
  return {activeRun(selection, snapshot()), rangeOnly ? selection.iterations() : std::nullopt,
          m_kind->currentIndex() == histogramTab};
}

present::ChartPtr DistributionPanel::chart() const {
  const Sources wanted = sources();
  if (!m_chart || wanted != m_chartSources) {
    m_chart = wanted.histogram ? present::lossHistogram(wanted.run, wanted.iterations)
                               : present::lossBoxes(wanted.run, wanted.iterations);
    m_chartSources = wanted;
  }
  return m_chart;
}

void DistributionPanel::refresh() {
  const bool rangeOnly = context().parameters().flag(rangeOnlyId);
  m_rangeOnly->setChecked(rangeOnly);
  const present::ChartPtr newest = chart();
  m_hint->setVisible(rangeOnly && m_chartSources.run && !context().selection().iterations());
  if (m_view->chart() != newest) {
    m_view->setChart(newest);
  }
  m_view->setHighlight(highlightedBitWidth(context().selection()));
}

base::FigurePtr DistributionPanel::figure() const {
  return charts::chartFigure(chart());
}

QJsonObject DistributionPanel::viewState() const {
  QJsonObject state;
  if (m_kind->currentIndex() == histogramTab) {
    state[kindKey] = histogramKind;
  }
  return state;
}

void DistributionPanel::restoreViewState(const QJsonObject& state) {
  m_kind->setCurrentIndex(state[kindKey].toString() == histogramKind ? histogramTab : 0);
}

}  // namespace quantoscope::panels
