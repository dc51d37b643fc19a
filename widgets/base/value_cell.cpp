// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/value_cell.h"

#include <fmt/format.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/base/colors.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"

namespace quantoscope::base {
namespace {

constexpr double pixelsPerStep = 3;

double keyboardFactor(Qt::KeyboardModifiers modifiers) {
  if (modifiers & Qt::ShiftModifier) {
    return 0.1;
  }
  return modifiers & Qt::AltModifier ? 10.0 : 1.0;
}

double onGrid(double value, double step) {
  // Decimal steps are not exact in binary; two more digits than the step keep what the user sees.
  const double digits = std::pow(10, std::clamp(2 - static_cast<int>(std::floor(std::log10(step))), 0, 12));
  return std::round(value * digits) / digits;
}

}  // namespace

ValueCell::ValueCell(PanelContext& context, std::string parameterId, QWidget* parent)
    : QDoubleSpinBox(parent), m_context(context), m_id(std::move(parameterId)) {
  setDecimals(12);
  setButtonSymbols(QAbstractSpinBox::NoButtons);
  setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumWidth(52);
  lineEdit()->installEventFilter(this);
  lineEdit()->setCursor(Qt::SizeHorCursor);
  applySpec();
  connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    if (!m_showing) {
      commit(value, m_gesture);
    }
  });
  showValue();
}

void ValueCell::setParameterId(std::string parameterId) {
  m_id = std::move(parameterId);
  applySpec();
  showValue();
}

void ValueCell::applySpec() {
  const auto match = core::findParameter(m_id);
  if (!match) {
    return;
  }
  m_step = match->spec->step;
  m_integer = match->spec->kind == core::ParameterKind::Integer;
  const bool wasShowing = std::exchange(m_showing, true);
  setRange(match->spec->minimum, match->spec->maximum);
  setSingleStep(m_step);
  m_showing = wasShowing;
  const QString name = parameterName(m_id);
  setAccessibleName(name);
  setToolTip(tr("%1\nDrag sideways, type, or use the arrow keys; Shift is fine, Alt is coarse.").arg(name));
}

void ValueCell::showValue() {
  const double shown = m_context.parameters().real(m_id);
  if (shown != value() ||
      text().isEmpty()) {  // the same value again would wipe out a number that is being typed
    const bool wasShowing = std::exchange(m_showing, true);
    setValue(shown);
    m_showing = wasShowing;
  }
  updateTint();
}

void ValueCell::setTintScale(std::optional<double> scale) {
  m_tintScale = scale;
  updateTint();
}

void ValueCell::updateTint() {
  if (!m_tintScale) {
    return;
  }
  const present::Palette kind = screenPalette(*this);
  const double share = std::clamp(std::abs(value()) / std::max(*m_tintScale, 1e-300), 0.0, 1.0);
  const present::ColorRole role = value() < 0 ? present::ColorRole::Negative : present::ColorRole::Positive;
  const QColor paper = QApplication::palette().color(QPalette::Base);
  const QColor ink = toQColor({role}, kind);
  const double mix = 0.42 * share;
  const auto blend = [mix](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * mix)); };
  QPalette tinted = lineEdit()->palette();
  tinted.setColor(QPalette::Base, QColor(blend(paper.red(), ink.red()), blend(paper.green(), ink.green()),
                                         blend(paper.blue(), ink.blue())));
  lineEdit()->setPalette(tinted);
  setPalette(tinted);
}

QString ValueCell::textFromValue(double value) const {
  return QString::fromStdString(m_integer ? fmt::format("{:.0f}", value) : fmt::format("{:.10g}", value));
}

double ValueCell::valueFromText(const QString& text) const {
  return QLocale::c().toDouble(text.trimmed());
}

QValidator::State ValueCell::validate(QString& text, int& position) const {
  Q_UNUSED(position)
  text.replace(QLatin1Char(','), QLatin1Char('.'));
  text.replace(QChar(0x2212), QLatin1Char('-'));
  bool ok = false;
  const double typed = QLocale::c().toDouble(text.trimmed(), &ok);
  if (!ok) {
    static const QString allowed = QStringLiteral("0123456789+-.eE ");
    const bool plausible = std::all_of(text.begin(), text.end(), [](QChar c) { return allowed.contains(c); });
    return plausible ? QValidator::Intermediate : QValidator::Invalid;
  }
  const bool whole = !m_integer || typed == std::round(typed);
  return whole && typed >= minimum() && typed <= maximum() ? QValidator::Acceptable
                                                           : QValidator::Intermediate;
}

void ValueCell::commit(double value, int gesture) {
  if (m_integer) {
    m_context.edit(m_id, static_cast<std::int64_t>(std::llround(value)), gesture);
  } else {
    m_context.edit(m_id, value, gesture);
  }
  updateTint();
}

void ValueCell::stepBy(int steps) {
  const double factor = m_integer ? 1.0 : keyboardFactor(QApplication::keyboardModifiers());
  setValue(onGrid(value() + steps * m_step * factor, m_step * factor));
  selectAll();
}

void ValueCell::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && lineEdit()->text() != textFromValue(value())) {
    lineEdit()->setText(textFromValue(value()));
    selectAll();
    return;
  }
  if (event->modifiers() == Qt::ControlModifier &&
      isSignalConnected(QMetaMethod::fromSignal(&ValueCell::neighborRequested))) {
    switch (event->key()) {
      case Qt::Key_Left:
        Q_EMIT neighborRequested(-1, 0);
        return;
      case Qt::Key_Right:
        Q_EMIT neighborRequested(1, 0);
        return;
      case Qt::Key_Up:
        Q_EMIT neighborRequested(0, -1);
        return;
      case Qt::Key_Down:
        Q_EMIT neighborRequested(0, 1);
        return;
      default:
        break;
    }
  }
  QDoubleSpinBox::keyPressEvent(event);
}

void ValueCell::wheelEvent(QWheelEvent* event) {
  if (!hasFocus()) {
    event->ignore();  // scrolling past a cell must not change it
    return;
  }
  // With Alt, the wheel's movement arrives as horizontal.
  const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  if (delta != 0) {
    stepBy(delta > 0 ? 1 : -1);
  }
  event->accept();
}

void ValueCell::focusInEvent(QFocusEvent* event) {
  QDoubleSpinBox::focusInEvent(event);
  Q_EMIT activated(m_id);
}

void ValueCell::changeEvent(QEvent* event) {
  QDoubleSpinBox::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    applySpec();
  }
  if (event->type() == QEvent::StyleChange) {
    updateTint();
  }
}

bool ValueCell::eventFilter(QObject* watched, QEvent* event) {
  if (watched != lineEdit()) {
    return QDoubleSpinBox::eventFilter(watched, event);
  }
  switch (event->type()) {
    case QEvent::MouseButtonPress: {
      const auto* mouse = static_cast<QMouseEvent*>(event);
      if (mouse->button() == Qt::LeftButton) {
        m_dragStartX = mouse->globalPosition().x();
        m_dragStartValue = value();
      }
      return false;
    }
    case QEvent::MouseMove: {
      const auto* mouse = static_cast<QMouseEvent*>(event);
      if (!m_dragStartX || !(mouse->buttons() & Qt::LeftButton)) {
        return false;
      }
      const double moved = mouse->globalPosition().x() - *m_dragStartX;
      if (m_gesture == 0 && std::abs(moved) < QApplication::startDragDistance()) {
        return true;
      }
      if (m_gesture == 0) {
        m_gesture = m_context.beginGesture();
      }
      const double factor = m_integer ? 1.0 : keyboardFactor(mouse->modifiers());
      const double steps = std::round(moved / (m_integer ? 8 * pixelsPerStep : pixelsPerStep));
      setValue(onGrid(m_dragStartValue + steps * m_step * factor, m_step * factor));
      lineEdit()->deselect();
      return true;
    }
    case QEvent::MouseButtonRelease: {
      m_dragStartX.reset();
      if (m_gesture != 0) {
        m_context.endGesture(std::exchange(m_gesture, 0));
        return true;
      }
      lineEdit()->selectAll();
      return false;
    }
    default:
      return false;
  }
}

}  // namespace quantoscope::base
