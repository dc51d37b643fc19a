// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/basis_editor.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/base/colors.h"
#include "widgets/panels/geometry/experiment_edits.h"

namespace quantoscope::panels {
namespace {

constexpr double handle = 5;
constexpr double catchDistance = 14;
constexpr double keyStep = 0.01;

}  // namespace

BasisEditor::BasisEditor(base::PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(sizeHint());
  setMouseTracking(true);
  retranslate();
}

void BasisEditor::setLayer(int layer, int rows, int columns) {
  m_layer = layer;
  m_rows = rows;
  m_columns = columns;
  m_current = std::min(m_current, columns - 1);
  double longest = 1;
  for (int column = 0; column < columns; ++column) {
    longest = std::max({longest, std::abs(weight(0, column)), std::abs(weight(1, column))});
  }
  m_reach = 1.4 * longest;
  update();
}

double BasisEditor::weight(int row, int column) const {
  return m_context.parameters().real(weightId(m_layer, row, column));
}

double BasisEditor::scale() const {
  return std::min(width(), height()) / (2 * m_reach);
}

QPointF BasisEditor::toPixel(double x, double y) const {
  return QPointF(width() / 2.0 + scale() * x, height() / 2.0 - scale() * y);
}

QPointF BasisEditor::tip(int column) const {
  return toPixel(weight(0, column), weight(1, column));
}

void BasisEditor::setWeight(int row, double value) {
  // A pixel is worth about this; more digits would be noise of the hand.
  const double rounded = std::round(value * 1000) / 1000;
  m_context.edit(weightId(m_layer, row, m_current), rounded, m_gesture);
}

void BasisEditor::move(double dx, double dy, double dz) {
  if (dx != 0) {
    setWeight(0, weight(0, m_current) + dx);
  }
  if (dy != 0) {
    setWeight(1, weight(1, m_current) + dy);
  }
  if (dz != 0 && m_rows > 2) {
    setWeight(2, weight(2, m_current) + dz);
  }
  update();
}

void BasisEditor::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const present::Palette colors = base::screenPalette(*this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  painter.setPen(base::toQColor({present::ColorRole::Grid}, colors));
  painter.drawLine(toPixel(-m_reach, 0), toPixel(m_reach, 0));
  painter.drawLine(toPixel(0, -m_reach), toPixel(0, m_reach));
  painter.drawEllipse(QPointF(width() / 2.0, height() / 2.0), scale(), scale());
  for (int column = 0; column < m_columns; ++column) {
    const QColor color = base::toQColor({present::ColorRole::Series, 4 + column}, colors);
    const bool current = column == m_current && hasFocus();
    painter.setPen(QPen(color, current ? 3 : 2));
    painter.drawLine(toPixel(0, 0), tip(column));
    painter.setBrush(color);
    painter.drawEllipse(tip(column), handle, handle);
    QString label = QStringLiteral("w%1").arg(column);
    if (m_rows > 2) {
      label += QStringLiteral("  %1").arg(weight(2, column), 0, 'f', 3);
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(tip(column) + QPointF(handle + 3, -handle), label);
  }
}

void BasisEditor::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) {
    return;
  }
  double nearest = catchDistance;
  for (int column = 0; column < m_columns; ++column) {
    const double distance = QLineF(event->position(), tip(column)).length();
    if (distance <= nearest) {
      nearest = distance;
      m_current = column;
      m_last = event->position();
    }
  }
  if (m_last) {
    m_gesture = m_context.beginGesture();
    update();
  }
}

void BasisEditor::mouseMoveEvent(QMouseEvent* event) {
  if (!m_last) {
    return;
  }
  const QPointF by = (event->position() - *m_last) / scale();
  m_last = event->position();
  if (event->modifiers().testFlag(Qt::ShiftModifier) && m_rows > 2) {
    move(0, 0, -by.y());
  } else {
    move(by.x(), -by.y(), 0);
  }
}

void BasisEditor::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && m_last) {
    m_last.reset();
    m_context.endGesture(m_gesture);
    m_gesture = 0;
  }
}

void BasisEditor::keyPressEvent(QKeyEvent* event) {
  const bool third = event->modifiers().testFlag(Qt::ShiftModifier);
  switch (event->key()) {
    case Qt::Key_Space:
      m_current = (m_current + 1) % m_columns;
      update();
      return;
    case Qt::Key_Left:
      return move(-keyStep, 0, 0);
    case Qt::Key_Right:
      return move(keyStep, 0, 0);
    case Qt::Key_Up:
      return third ? move(0, 0, keyStep) : move(0, keyStep, 0);
    case Qt::Key_Down:
      return third ? move(0, 0, -keyStep) : move(0, -keyStep, 0);
    default:
      QWidget::keyPressEvent(event);
  }
}

void BasisEditor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void BasisEditor::retranslate() {
  setAccessibleName(tr("Basis vectors"));
  setToolTip(
      tr("Where the layer sends the basis vectors. Drag a tip, or choose one with Space and move it with "
         "the arrow keys; Shift moves the third channel."));
}

}  // namespace quantoscope::panels
