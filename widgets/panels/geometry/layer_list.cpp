// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/layer_list.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

#include "widgets/base/panel_context.h"
#include "widgets/base/theme.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/layer_card.h"

namespace quantoscope::panels {
namespace {

/// Cards that are filled at once, before their places are known.
constexpr int filledAtOnce = 4;

/// The weights after rounding when the trace is about a layer of this shape.
std::optional<Eigen::MatrixXd> quantizedOf(const present::TracePtr& trace, int layer,
                                           const LayerCard::State& state) {
  const auto index = static_cast<std::size_t>(layer);
  if (!trace || index >= trace->layers.size()) {
    return std::nullopt;
  }
  const Eigen::MatrixXd& quantized = trace->layers[index].quantized;
  return quantized.rows() == state.rows && quantized.cols() == state.columns ? std::optional(quantized)
                                                                             : std::nullopt;
}

}  // namespace

LayerList::LayerList(base::PanelContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_content(new QWidget), m_column(new QVBoxLayout(m_content)) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  m_column->setContentsMargins(0, 0, base::spacing::tight, 0);
  m_column->setSpacing(base::spacing::normal);
  m_column->addStretch(1);
  setWidget(m_content);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LayerList::fillVisible);
}

LayerCard* LayerList::card(int layer) const {
  const auto index = static_cast<std::size_t>(layer);
  return layer >= 0 && index < m_cards.size() ? m_cards[index] : nullptr;
}

bool LayerList::setCount(int count) {
  const std::size_t before = m_cards.size();
  while (static_cast<int>(m_cards.size()) > count) {
    // The card may be the one whose button was just clicked.
    m_cards.back()->hide();
    m_cards.back()->deleteLater();
    m_cards.pop_back();
  }
  while (static_cast<int>(m_cards.size()) < count) {
    auto* card = new LayerCard(m_context, static_cast<int>(m_cards.size()), m_content);
    connect(card, &LayerCard::touched, this, &LayerList::layerTouched);
    connect(card, &LayerCard::clicked, this, &LayerList::layerClicked);
    connect(card, &LayerCard::moveRequested, this, &LayerList::moveRequested);
    connect(card, &LayerCard::removeRequested, this, &LayerList::removeRequested);
    connect(card, &LayerCard::pasteRequested, this, &LayerList::pasteRequested);
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.push_back(card);
    m_placed = false;
    ++m_generation;
  }
  return m_cards.size() > before;
}

bool LayerList::showLayers(const present::TracePtr& trace) {
  m_trace = trace;
  const core::ParameterSet& parameters = m_context.parameters();
  const std::vector<int> widths = channelWidths(parameters);
  const bool ownBits = parameters.flag("geometry.bits_per_layer");
  const std::optional<int> selected = m_context.selection().subject().layer;
  const bool added = setCount(static_cast<int>(widths.size()) - 1);
  for (LayerCard* card : m_cards) {
    const int layer = card->layer();
    const auto index = static_cast<std::size_t>(layer);
    card->setState({widths[index + 1], widths[index], ownBits, canMoveLayer(widths, layer, -1),
                    canMoveLayer(widths, layer, 1), canRemoveLayer(widths, layer), selected == layer});
    if (layer < filledAtOnce) {
      card->build();
    }
  }
  fillVisible();
  return added;
}

void LayerList::fillVisible() {
  // Before their places are known, all cards seem to be in sight.
  const auto shallFill = [this](const LayerCard& card, int top, int bottom) {
    return m_placed ? card.geometry().bottom() >= top && card.geometry().top() <= bottom : card.isBuilt();
  };
  // One screen in both directions, so that tabbing and scrolling find editors.
  const int top = verticalScrollBar()->value() - viewport()->height();
  const int bottom = verticalScrollBar()->value() + 2 * viewport()->height();
  for (LayerCard* card : m_cards) {
    if (shallFill(*card, top, bottom)) {
      card->build();
      card->showValues();
      card->showQuantized(quantizedOf(m_trace, card->layer(), card->state()));
    }
  }
}

void LayerList::reveal(int layer) {
  QTimer::singleShot(0, this, [this, layer] {
    if (LayerCard* found = card(layer)) {
      ensureWidgetVisible(found, 0, base::spacing::normal);
    }
  });
}

void LayerList::focusMove(int layer, int by) {
  if (LayerCard* found = card(layer)) {
    found->focusMove(by);
  }
}

QWidget* LayerList::orderTabs(QWidget* before) {
  for (LayerCard* card : m_cards) {
    before = card->orderTabs(before);
  }
  return before;
}

void LayerList::retranslate() {
  for (LayerCard* card : m_cards) {
    card->retranslate();
  }
}

void LayerList::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  fillVisible();
}

bool LayerList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_content && event->type() == QEvent::LayoutRequest) {
    // Cards get their places on this event, but those that are added before the timer fires do not.
    QTimer::singleShot(0, this, [this, generation = m_generation] {
      m_placed = m_placed || generation == m_generation;
      fillVisible();
    });
  }
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace quantoscope::panels
