// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_preview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr double mmPerInch = 25.4;
constexpr double unitsPerInch = 96;
constexpr int afterLastChangeMs = 90;
constexpr double smallestScale = 0.05;

}  // namespace

FigurePreview::FigurePreview(const base::FigureSource& figure, QWidget* parent)
    : QScrollArea(parent), m_figure(figure) {
  m_page = new QLabel(this);
  m_page->setAlignment(Qt::AlignCenter);
  m_page->setMargin(base::spacing::section);
  setWidget(m_page);
  setWidgetResizable(true);
  setBackgroundRole(QPalette::Mid);
  m_page->setBackgroundRole(QPalette::Mid);
  setMinimumSize(320, 240);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Preview of the figure at its size on paper"));
  m_delay.setSingleShot(true);
  m_delay.setInterval(afterLastChangeMs);
  connect(&m_delay, &QTimer::timeout, this, &FigurePreview::render);
}

void FigurePreview::setSpec(const base::FigureSpec& spec) {
  m_spec = spec;
  m_delay.start();
}

void FigurePreview::setFitting(bool fitting) {
  if (m_fitting != fitting) {
    m_fitting = fitting;
    m_delay.start(0);
  }
}

void FigurePreview::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  if (m_fitting) {
    m_delay.start();
  }
}

void FigurePreview::keyPressEvent(QKeyEvent* event) {
  const auto moved = [event](QScrollBar* bar, int direction) {
    bar->setValue(bar->value() + direction * 3 * bar->singleStep());
    event->accept();
  };
  switch (event->key()) {
    case Qt::Key_Left:
      return moved(horizontalScrollBar(), -1);
    case Qt::Key_Right:
      return moved(horizontalScrollBar(), 1);
    case Qt::Key_Up:
      return moved(verticalScrollBar(), -1);
    case Qt::Key_Down:
      return moved(verticalScrollBar(), 1);
    default:
      QScrollArea::keyPressEvent(event);
  }
}

double FigurePreview::pixelsPerInch() const {
  const QScreen* here = screen();
  const double onPaper = here ? here->logicalDotsPerInch() : unitsPerInch;
  if (!m_fitting) {
    return onPaper;
  }
  const QSize room = maximumViewportSize() - 2 * QSize(m_page->margin() + 1, m_page->margin() + 1);
  const double scale = std::min(room.width() / (m_spec.widthMm / mmPerInch * onPaper),
                                room.height() / (m_spec.heightMm / mmPerInch * onPaper));
  return onPaper * std::clamp(scale, smallestScale, 1.0);
}

void FigurePreview::render() {
  ++m_renderCount;
  const double ratio = devicePixelRatioF();
  QImage image = base::renderImage(m_figure, m_spec, pixelsPerInch() * ratio);
  image.setDevicePixelRatio(ratio);
  m_page->setPixmap(QPixmap::fromImage(image));
}

}  // namespace quantoscope::app
