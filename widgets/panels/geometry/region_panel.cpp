// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/region_panel.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "widgets/base/definition_cards.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/panels/geometry/channel_pair.h"
#include "widgets/panels/geometry/overlay_button.h"
#include "widgets/panels/geometry/parts_bar.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {
namespace {

const QString channelsKey = QStringLiteral("channels");
const QString partsKey = QStringLiteral("parts");
const QString plotKey = QStringLiteral("plot");

}  // namespace

RegionPanel::RegionPanel(base::PanelContext& context, QWidget* parent) : Panel(context, parent) {
  m_parts = new PartsBar(true, this);
  m_pair = new QComboBox(this);
  m_pair->setObjectName(QStringLiteral("channelPair"));
  for (const present::ChannelPair& pair : present::channelPairs(3)) {
    m_pair->addItem(QString(), QVariant(QList<QVariant>{pair[0], pair[1]}));
  }
  m_overlay = new OverlayButton(context, this);
  m_parts->addTool(m_overlay);
  m_parts->addTool(m_pair);
  m_view = new plot2d::PlotView(this);
  m_numbers = new base::SteadyLabel(this);
  m_numbers->label().setObjectName(QStringLiteral("numbers"));
  m_numbers->label().setTextFormat(Qt::RichText);
  m_numbers->label().setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                             Qt::LinksAccessibleByKeyboard);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_parts);
  column->addWidget(m_view, 1);
  column->addWidget(m_numbers);
  setFocusProxy(m_view);

  connect(m_parts, &PartsBar::changed, this, [this] {
    updateWanted();
    scheduleRefresh();
  });
  connect(m_parts, &PartsBar::fitRequested, m_view, &plot2d::PlotView::fit);
  connect(m_pair, &QComboBox::activated, this, [this](int index) {
    m_channels = present::channelPairs(3)[static_cast<std::size_t>(index)];
    m_view->fit();
    scheduleRefresh();
  });
  connect(m_view, &plot2d::PlotView::subjectClicked, this,
          [this](const present::Subject& subject) { this->context().selection().toggle(subject); });
  connect(m_view, &plot2d::PlotView::exportRequested, this,
          [this] { this->context().exportFigure(QStringLiteral("geometry.region")); });
  connect(&m_numbers->label(), &QLabel::linkActivated, this,
          [this](const QString& card) { this->context().explain(card, QStringLiteral("geometry.region")); });
  base::setDefinitionCard(m_numbers->label(), QStringLiteral("volume"));
  retranslate();
}

RegionPanel::Source RegionPanel::source(const present::GeometryStudies& studies) const {
  const present::RegionParts parts = m_parts->parts();
  return {withOverlayTrouble(shownTrace(snapshot()), studies),
          parts,
          m_channels,
          parts.comparison ? studies.diagonalOnly.value : nullptr,
          parts.samples ? studies.samples.value : nullptr,
          studies.overlay.error ? nullptr : studies.overlay.value};
}

present::Parts RegionPanel::wantedParts() const {
  const present::RegionParts parts = m_parts->parts();
  present::Parts wanted = present::Part::Overlay;
  if (parts.comparison) {
    wanted |= present::Part::DiagonalOnly;
  }
  if (parts.samples) {
    wanted |= present::Part::Samples;
  }
  return wanted;
}

present::PlotPtr RegionPanel::plot(const Source& source) {
  const ShownTrace& shown = source.shown;
  return shown.trace ? withTrouble(present::regionPlot(*shown.trace, source.parts, source.channels,
                                                       {source.diagonalOnly.get(), source.samples.get(),
                                                        source.overlay.get()}),
                                   shown)
                     : emptyPicture<present::Plot>(shown);
}

base::FigurePtr RegionPanel::figure() const {
  return plot2d::plotFigure(plot(source(studiesFor(*this, snapshot(), wantedParts()))),
                            m_view->isZoomed() ? std::optional(m_view->visibleExtent()) : std::nullopt);
}

void RegionPanel::refresh() {
  m_overlay->showValue();
  Source now = source(snapshot()->studies);
  if (m_drawn != now) {
    showChannelPairs(now.shown.trace ? now.shown.trace->dimension() : 2);
    showNumbers(now);
    m_view->setPlot(plot(now));
    m_drawn = std::move(now);
  }
  const std::optional<int> layer = context().selection().subject().layer;
  m_view->setHighlight(layer ? std::optional(present::Subject{layer, std::nullopt}) : std::nullopt);
}

void RegionPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    m_drawn.reset();  // the numbers are links in the text's color
    scheduleRefresh();
  }
}

void RegionPanel::showNumbers(const Source& source) {
  QStringList numbers;
  QStringList spoken;
  const auto add = [&](const present::Text& number, const char* card) {
    const QString text = base::translated(number);
    spoken << text;
    // Each phrase stays on one line and leads to what it means.
    numbers << QStringLiteral("<a href='%1' style='color: %2; text-decoration: none;'>%3</a>")
                   .arg(QLatin1String(card), palette().color(QPalette::WindowText).name(),
                        QString(text).replace(QLatin1Char(' '), QChar::Nbsp).toHtmlEscaped());
  };
  if (const present::TracePtr& trace = source.shown.trace) {
    const auto cards = present::regionNumberCards();
    const std::vector<present::Text> texts = present::regionNumbers(*trace);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      add(texts[i], cards[i]);
    }
    if (source.samples) {
      add(present::containmentNumber(*source.samples), present::containmentCard);
    }
  }
  m_numbers->setText(numbers.join(QStringLiteral(" &nbsp; &nbsp;")));
  m_numbers->label().setAccessibleName(spoken.join(QStringLiteral("; ")));
  m_numbers->setVisible(!numbers.isEmpty());
}

void RegionPanel::showChannelPairs(int dimension) {
  m_pair->setVisible(dimension > 2);
  const QSignalBlocker blocker(m_pair);
  m_pair->setCurrentIndex(indexOf(m_channels));
}

QJsonObject RegionPanel::viewState() const {
  return {{partsKey, m_parts->state()}, {channelsKey, toJson(m_channels)}, {plotKey, m_view->viewState()}};
}

void RegionPanel::restoreViewState(const QJsonObject& state) {
  m_parts->restoreState(state[partsKey].toObject());
  m_channels = channelPairFromJson(state[channelsKey]);
  m_view->restoreViewState(state[plotKey].toObject());
  scheduleRefresh();
}

void RegionPanel::retranslate() {
  m_drawn.reset();
  m_parts->retranslate();
  m_overlay->retranslate();
  for (int i = 0; i < m_pair->count(); ++i) {
    const present::ChannelPair& pair = present::channelPairs(3)[static_cast<std::size_t>(i)];
    m_pair->setItemText(i, tr("Channels %1 and %2").arg(pair[0] + 1).arg(pair[1] + 1));
  }
  m_numbers->label().setToolTip(tr("Click a number to read what it means."));
  m_pair->setAccessibleName(tr("Channels"));
  m_pair->setToolTip(tr("The two channels that the region is projected onto, exactly."));
}

}  // namespace quantoscope::panels
