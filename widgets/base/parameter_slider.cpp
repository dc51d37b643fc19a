// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/parameter_slider.h"

#include <QKeyEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/value_cell.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::base {
namespace {

double modifierFactor(Qt::KeyboardModifiers modifiers) {
  if (modifiers & Qt::ShiftModifier) {
    return 0.1;
  }
  return modifiers & Qt::AltModifier ? 10.0 : 1.0;
}

}  // namespace

ParameterSlider::ParameterSlider(PanelContext& context, std::string parameterId, QWidget* parent)
    : QWidget(parent), m_context(context), m_id(std::move(parameterId)) {
  m_label = new QLabel(this);
  m_slider = new QSlider(Qt::Horizontal, this);
  m_slider->installEventFilter(this);
  m_slider->setMinimumWidth(80);
  m_cell = new ValueCell(context, m_id, this);
  m_label->setBuddy(m_cell);
  auto* row = new WrappingRow(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_label);
  row->addWidget(m_slider);
  row->addWidget(m_cell);

  connect(m_slider, &QSlider::sliderPressed, this, [this] { m_gesture = m_context.beginGesture(); });
  connect(m_slider, &QSlider::sliderReleased, this, [this] {
    if (m_gesture != 0) {
      m_context.endGesture(std::exchange(m_gesture, 0));
    }
  });
  connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
    if (!m_showing) {
      commit(valueAt(position), m_gesture);
    }
  });
  applySpec();
  showValue();
}

void ParameterSlider::setParameterId(std::string parameterId) {
  m_id = std::move(parameterId);
  m_cell->setParameterId(m_id);
  applySpec();
  showValue();
}

void ParameterSlider::applySpec() {
  const auto match = core::findParameter(m_id);
  if (!match) {
    return;
  }
  const core::ParameterSpec& spec = *match->spec;
  m_integer = spec.kind == core::ParameterKind::Integer;
  m_low = spec.sliderMinimum;
  m_step = spec.step;
  m_tick = m_integer ? 1.0 : spec.step / 10;
  const bool wasShowing = std::exchange(m_showing, true);
  m_slider->setRange(0, static_cast<int>(std::lround((spec.sliderMaximum - spec.sliderMinimum) / m_tick)));
  m_slider->setPageStep(std::max(1, static_cast<int>(std::lround(10 * m_step / m_tick))));
  m_showing = wasShowing;
  const QString name = parameterName(m_id);
  m_label->setText(name);
  m_slider->setAccessibleName(name);
  m_slider->setToolTip(
      tr("%1\nDrag, use the wheel or the arrow keys (Shift fine, Alt coarse); double-click or Delete resets.")
          .arg(name));
}

void ParameterSlider::showValue() {
  const bool wasShowing = std::exchange(m_showing, true);
  const double value = m_context.parameters().real(m_id);
  const double position = std::clamp((value - m_low) / m_tick, 0.0, static_cast<double>(m_slider->maximum()));
  m_slider->setValue(static_cast<int>(std::lround(position)));
  m_cell->showValue();
  m_showing = wasShowing;
}

double ParameterSlider::valueAt(int position) const {
  const double raw = m_low + position * m_tick;
  const double digits = std::pow(10, std::clamp(-static_cast<int>(std::floor(std::log10(m_tick))), 0, 12));
  return std::round(raw * digits) / digits;
}

void ParameterSlider::commit(double value, int gesture) {
  if (m_integer) {
    m_context.edit(m_id, static_cast<std::int64_t>(std::llround(value)), gesture);
  } else {
    m_context.edit(m_id, value, gesture);
  }
}

void ParameterSlider::reset() {
  if (const auto match = core::findParameter(m_id)) {
    m_context.edit(m_id, match->spec->defaultValue);
  }
}

bool ParameterSlider::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_slider) {
    return QWidget::eventFilter(watched, event);
  }
  const auto step = [this](int notches, Qt::KeyboardModifiers modifiers) {
    const double amount = m_integer ? 1.0 : m_step * modifierFactor(modifiers);
    m_slider->setValue(m_slider->value() + static_cast<int>(std::lround(notches * amount / m_tick)));
  };
  if (event->type() == QEvent::MouseButtonDblClick) {
    reset();
    return true;
  }
  if (event->type() == QEvent::Wheel) {
    auto* wheel = static_cast<QWheelEvent*>(event);
    if (!m_slider->hasFocus()) {
      wheel->ignore();  // scrolling a panel must not change a value
      return true;
    }
    const int delta = wheel->angleDelta().y() != 0 ? wheel->angleDelta().y() : wheel->angleDelta().x();
    if (delta != 0) {
      step(delta > 0 ? 1 : -1, wheel->modifiers());
    }
    return true;
  }
  if (event->type() == QEvent::FocusIn) {
    Q_EMIT activated(m_id);
  }
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool up = key->key() == Qt::Key_Right || key->key() == Qt::Key_Up;
    const bool down = key->key() == Qt::Key_Left || key->key() == Qt::Key_Down;
    if (up || down) {
      step(up ? 1 : -1, key->modifiers());
      return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
      reset();
      return true;
    }
  }
  return false;
}

void ParameterSlider::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    applySpec();
  }
}

}  // namespace quantoscope::base
