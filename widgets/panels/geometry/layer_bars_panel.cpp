// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/layer_bars_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/base/definition_cards.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/geometry/segmented.h"

namespace quantoscope::panels {
namespace {

constexpr int barsPage = 0;
constexpr int tablePage = 1;

const QString metricKey = QStringLiteral("metric");
const QString pageKey = QStringLiteral("page");
const QString chartKey = QStringLiteral("chart");
const QString tableName = QStringLiteral("table");
const QString barsName = QStringLiteral("bars");

QString toolTipOf(present::LayerMetric metric) {
  using present::LayerMetric;
  switch (metric) {
    case LayerMetric::HalfWidths:
      return LayerBarsPanel::tr("How far the error of one layer can reach along each channel.");
    case LayerMetric::RelativeError:
      return LayerBarsPanel::tr(
          "The largest error of one layer along each channel, as a share of the value there.");
    case LayerMetric::RelativeErrorSoFar:
      return LayerBarsPanel::tr(
          "The largest error of a layer and all before it along each channel, as a share of the value "
          "there.");
    case LayerMetric::TotalRelativeError:
      return LayerBarsPanel::tr(
          "The largest error of all layers along each channel, as a share of the value there.");
    case LayerMetric::SpectralNorm:
      return LayerBarsPanel::tr("The largest factor by which the quantized weights can stretch an error.");
    case LayerMetric::ChannelSensitivity:
      return LayerBarsPanel::tr("The relative error of each channel divided by the mean over channels.");
  }
  return {};
}

QString cardOf(present::LayerMetric metric) {
  using present::LayerMetric;
  switch (metric) {
    case LayerMetric::HalfWidths:
      return QStringLiteral("half-widths");
    case LayerMetric::RelativeError:
    case LayerMetric::RelativeErrorSoFar:
    case LayerMetric::TotalRelativeError:
      return QStringLiteral("relative-error");
    case LayerMetric::SpectralNorm:
      return QStringLiteral("spectral-norm");
    case LayerMetric::ChannelSensitivity:
      return QStringLiteral("channel-sensitivity");
  }
  return {};
}

}  // namespace

LayerBarsPanel::LayerBarsPanel(base::PanelContext& context, QWidget* parent) : Panel(context, parent) {
  m_metric = new QComboBox(this);
  m_metric->setObjectName(QStringLiteral("metric"));
  for (const present::LayerMetric metric : present::layerMetrics()) {
    m_metric->addItem(QString(), base::fromUtf8(std::string(present::idOf(metric))));
  }
  m_page = new Segmented(2, this);
  m_page->setObjectName(QStringLiteral("page"));
  m_chart = new charts::ChartView(this);
  m_table = new base::TableView(this);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(m_chart);
  m_pages->addWidget(m_table);

  auto* tools = new QHBoxLayout;
  tools->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal,
                            base::spacing::tight);
  tools->setSpacing(base::spacing::normal);
  tools->addWidget(m_metric);
  tools->addStretch(1);
  tools->addWidget(m_page);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(tools);
  column->addWidget(m_pages, 1);

  connect(m_metric, &QComboBox::currentIndexChanged, this, &LayerBarsPanel::scheduleRefresh);
  connect(m_page, &Segmented::chosen, this, &LayerBarsPanel::setPage);
  const auto pick = [this](const present::Subject& subject) { this->context().selection().toggle(subject); };
  connect(m_chart, &charts::ChartView::subjectClicked, this, pick);
  connect(m_table, &base::TableView::subjectClicked, this, pick);
  connect(m_table, &base::TableView::definitionRequested, this,
          [this](const QString& card) { this->context().explain(card, QStringLiteral("geometry.layers")); });
  connect(m_chart, &charts::ChartView::exportRequested, this,
          [this] { this->context().exportFigure(QStringLiteral("geometry.layers")); });
  setPage(barsPage);
  retranslate();
}

present::LayerMetric LayerBarsPanel::metric() const {
  return present::layerMetrics()[static_cast<std::size_t>(std::max(0, m_metric->currentIndex()))];
}

bool LayerBarsPanel::showsTable() const {
  return m_page->current() == tablePage;
}

void LayerBarsPanel::setPage(int page) {
  m_page->setCurrent(page);
  m_pages->setCurrentIndex(page);
  m_metric->setVisible(page == barsPage);
  setFocusProxy(m_pages->currentWidget());
  scheduleRefresh();
}

present::ChartPtr LayerBarsPanel::chart(const ShownTrace& shown, present::LayerMetric metric) {
  if (!shown.trace) {
    return emptyPicture<present::Chart>(shown);
  }
  const present::ChartPtr bars = present::layerBars(*shown.trace, metric);
  if (shown.trouble.empty()) {
    return bars;
  }
  auto marked = std::make_shared<present::Chart>(*bars);
  const QString title = tr("%1 (of the last valid experiment)").arg(base::translated(bars->title));
  marked->title = present::Text::verbatim(title.toStdString());
  return marked;
}

present::TablePtr LayerBarsPanel::table(const ShownTrace& shown) {
  if (!shown.trace) {
    return emptyPicture<present::Table>(shown);
  }
  const present::TablePtr summary = present::summaryTable(*shown.trace);
  if (shown.trouble.empty()) {
    return summary;
  }
  auto marked = std::make_shared<present::Table>(*summary);
  marked->notes.insert(marked->notes.begin(), shown.trouble);
  return marked;
}

base::FigurePtr LayerBarsPanel::figure() const {
  const ShownTrace shown = shownTrace(snapshot());
  return showsTable() ? base::tableFigure(table(shown)) : charts::chartFigure(chart(shown, metric()));
}

void LayerBarsPanel::refresh() {
  const std::optional<int> layer = context().selection().subject().layer;
  const present::Subject subject{layer, std::nullopt};
  const ShownTrace shown = shownTrace(snapshot());
  if (showsTable()) {
    if (m_drawnTable != shown) {
      m_table->setTable(table(shown));
      m_drawnTable = shown;
    }
    m_table->setHighlight(subject);
  } else {
    if (const std::pair now(shown, metric()); m_drawnChart != now) {
      m_chart->setChart(chart(shown, metric()));
      m_drawnChart = now;
    }
    base::setDefinitionCard(*m_chart, cardOf(metric()));
    m_chart->setHighlight(layer ? std::optional(subject) : std::nullopt);
  }
}

QJsonObject LayerBarsPanel::viewState() const {
  return {{metricKey, m_metric->currentData().toString()},
          {pageKey, showsTable() ? tableName : barsName},
          {chartKey, m_chart->viewState()}};
}

void LayerBarsPanel::restoreViewState(const QJsonObject& state) {
  m_metric->setCurrentIndex(std::max(0, m_metric->findData(state[metricKey].toString())));
  setPage(state[pageKey].toString() == tableName ? tablePage : barsPage);
  m_chart->restoreViewState(state[chartKey].toObject());
  scheduleRefresh();
}

void LayerBarsPanel::retranslate() {
  m_drawnChart.reset();
  m_drawnTable.reset();
  for (int i = 0; i < m_metric->count(); ++i) {
    const present::LayerMetric metric = present::layerMetrics()[static_cast<std::size_t>(i)];
    m_metric->setItemText(i, base::translated(present::nameOf(metric)));
    m_metric->setItemData(i, toolTipOf(metric), Qt::ToolTipRole);
  }
  m_metric->setAccessibleName(tr("Measure"));
  m_metric->setToolTip(tr("What the bars show of each layer."));
  m_page->setSegment(barsPage, tr("Bars"), tr("One measure as bars."));
  m_page->setSegment(tablePage, tr("Table"), tr("All numbers of the layers as a table."));
}

}  // namespace quantoscope::panels
