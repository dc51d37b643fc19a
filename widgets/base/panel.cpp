// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/panel.h"

#include <QKeyEvent>
#include <utility>

namespace quantoscope::base {
namespace {
constexpr int frameMs = 16;
}

Panel::Panel(PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_throttle(frameMs) {
  connect(&m_throttle, &Throttle::triggered, this, &Panel::refreshInTurn);
  connect(&context.selection(), &Selection::changed, this, &Panel::scheduleRefresh);
}

void Panel::present(SnapshotPtr snapshot) {
  m_snapshot = std::move(snapshot);
  scheduleRefresh();
}

void Panel::scheduleRefresh() {
  m_dirty = true;
  if (isShown()) {
    m_throttle.fire();
  }
}

void Panel::updateWanted() {
  const present::Parts wanted = isShown() ? wantedParts() : present::Parts{};
  if (wanted != m_wanted) {
    m_wanted = wanted;
    m_context.want(this, wanted);
  }
}

void Panel::setInFront(bool inFront) {
  if (std::exchange(m_inFront, inFront) != inFront) {
    updateWanted();
    refreshIfVisible();
  }
}

void Panel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  updateWanted();
}

void Panel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  updateWanted();
  refreshIfVisible();
}

void Panel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier &&
      m_context.selection().clear()) {
    return;
  }
  QWidget::keyPressEvent(event);
}

void Panel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    scheduleRefresh();
  }
}

void Panel::refreshInTurn() {
  if (m_dirty && isShown()) {
    RefreshPacer::instance().run(*this, m_pace, [this] { refreshIfVisible(); });
  }
}

void Panel::refreshIfVisible() {
  if (!m_dirty || !m_snapshot || !isShown()) {
    return;
  }
  m_dirty = false;
  ++m_refreshCount;
  refresh();
  Q_EMIT presented(m_snapshot);
}

}  // namespace quantoscope::base
