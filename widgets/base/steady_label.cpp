// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/steady_label.h"

#include <QEvent>

#include "widgets/base/theme.h"

namespace quantoscope::base {

SteadyLabel::SteadyLabel(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)) {
  m_label->setWordWrap(true);
  m_label->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SteadyLabel::setText(const QString& text) {
  m_label->setText(text);
  refit();
}

QSize SteadyLabel::sizeHint() const {
  return {width(), m_height};
}

QSize SteadyLabel::minimumSizeHint() const {
  return {0, m_height};
}

bool SteadyLabel::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    refit();  // a font or style came to the label
  }
  return QWidget::event(event);
}

void SteadyLabel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_label->setGeometry(rect());
  refit();
}

void SteadyLabel::refit() {
  if (const int height = m_label->heightForWidth(width()); height != m_height) {
    m_height = height;
    updateGeometry();
  }
}

}  // namespace quantoscope::base
