// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/distribution_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QTabBar>
#include <QVBoxLayout>

#include "engine/present/runs_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/runs/active_run.h"
#include "widgets/panels/runs/view_maker.h"

namespace quantoscope::panels {
namespace {

constexpr const char* rangeOnlyId = "runs.range_only";
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String histogramKind("histogram");
constexpr int histogramTab = 1;

}  // namespace

class DistributionPanel::Background : public ViewMaker<Sources, present::ChartPtr> {
 public:
  using ViewMaker::ViewMaker;
};

DistributionPanel::DistributionPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_kind(new QTabBar(this)),
      m_rangeOnly(new QCheckBox(this)),
      m_hint(new QLabel(this)),
      m_view(new charts::ChartView(this)),
      m_working(new QLabel(this)),
      m_background(std::make_unique<Background>(
          *this, [this](const Sources& sources, const auto& chart) { receive(sources, chart); })) {
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
  row->addWidget(m_working);
  row->addStretch(1);
  m_working->setForegroundRole(QPalette::PlaceholderText);
  m_working->hide();
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

DistributionPanel::~DistributionPanel() = default;

void DistributionPanel::retranslate() {
  m_kind->setTabText(0, tr("Boxes"));
  m_kind->setTabToolTip(
      0, tr("Median, quartiles, and whiskers to the last loss within 1.5 times their distance"));
  m_kind->setTabText(histogramTab, tr("Histogram"));
  m_kind->setTabToolTip(histogramTab, tr("Counts in bins shared by all bit-widths (Freedman and Diaconis)"));
  m_kind->setAccessibleName(tr("Kind of chart"));
  m_rangeOnly->setText(tr("Brushed range only"));
  m_rangeOnly->setToolTip(tr("Use only the iterations selected in the timeline or the loss plot"));
  m_working->setText(tr("Computing…"));
  m_hint->setText(tr("No range is selected in the timeline; the whole run is shown."));
  m_view->setAccessibleName(tr("Distribution of the loss"));
}

DistributionPanel::Sources DistributionPanel::sources() const {
  const base::Selection& selection = context().selection();
  const bool rangeOnly = snapshot() && snapshot()->parameters.flag(rangeOnlyId);
  return {activeRun(selection, snapshot()), rangeOnly ? selection.iterations() : std::nullopt,
          m_kind->currentIndex() == histogramTab};
}

present::ChartPtr DistributionPanel::make(const Sources& sources) {
  return sources.histogram ? present::lossHistogram(sources.run, sources.iterations)
                           : present::lossBoxes(sources.run, sources.iterations);
}

void DistributionPanel::receive(const Sources& sources, const core::Result<present::ChartPtr>& chart) {
  // While a range is dragged, the one before it is shown: its title says which.
  const Sources wanted = this->sources();
  if (!isSameRun(sources.run, wanted.run) || sources.histogram != wanted.histogram) {
    return;
  }
  if (chart) {
    m_view->setChart(*chart);
    m_shown = sources;
    scheduleRefresh();
  } else {
    m_working->setText(base::translated(chart.error()));
    m_working->show();
  }
}

void DistributionPanel::refresh() {
  const bool rangeOnly = context().parameters().flag(rangeOnlyId);
  m_rangeOnly->setChecked(rangeOnly);
  const Sources wanted = sources();
  if (m_shown != wanted) {
    if (isLong(wanted.run)) {
      m_background->wish(wanted,
                         [](const Sources& sources, const std::stop_token&) { return make(sources); });
    } else {
      m_view->setChart(make(wanted));
      m_shown = wanted;
    }
  }
  m_working->setVisible(m_shown != wanted);
  m_hint->setVisible(rangeOnly && wanted.run && !context().selection().iterations());
  m_view->setHighlight(highlightedBitWidth(context().selection()));
}

base::LateFigure::Work DistributionPanel::figureWork() {
  Sources wanted = sources();
  if (!isLong(wanted.run) || m_shown == wanted) {
    return {};
  }
  return [panel = QPointer<DistributionPanel>(this),
          wanted = std::move(wanted)](const std::stop_token&) -> Place {
    return [panel, wanted, chart = make(wanted)] {
      if (panel) {
        panel->receive(wanted, chart);
      }
    };
  };
}

base::FigurePtr DistributionPanel::figure() const {
  const Sources wanted = sources();
  return charts::chartFigure(m_shown == wanted ? m_view->chart() : make(wanted));
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
