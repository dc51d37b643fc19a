// SPDX-License-Identifier: GPL-3.0-or-later
// A number that can be typed, stepped and dragged. GUI thread.
#pragma once

#include <QDoubleSpinBox>
#include <optional>
#include <string>

#include "engine/core/parameter_table.h"

namespace quantoscope::base {

class PanelContext;

/// Shows one parameter of kind Real or Integer. Dragging sideways changes it (Shift: a tenth of the step,
/// Alt: ten steps), the wheel, the arrow keys and Page Up and Down (ten steps) step, a click lets type, a
/// double click on a slider-like cell selects the text, Escape gives up what was typed. One drag is one
/// gesture of the context.
class ValueCell : public QDoubleSpinBox {
  Q_OBJECT

 public:
  ValueCell(PanelContext& context, std::string parameterId, QWidget* parent = nullptr);

  const std::string& parameterId() const { return m_id; }
  /// Points the cell at another parameter.
  void setParameterId(std::string parameterId);
  /// Shows the context's value without editing it.
  void showValue();

  /// Tints the background by the value relative to `scale` (blue below zero, red above); absent: no tint.
  void setTintScale(std::optional<double> scale);

  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;

 Q_SIGNALS:
  /// The cell became the one the user works on.
  void activated(const std::string& parameterId);
  /// Ctrl and an arrow key: the user wants to be in the cell so far to the right and down.
  void neighborRequested(int right, int down);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void stepBy(int steps) override;
  void changeEvent(QEvent* event) override;

 private:
  void applySpec();
  void commit(double value, int gesture);
  void updateTint();

  PanelContext& m_context;
  std::string m_id;
  std::optional<double> m_tintScale;
  double m_step = 1;
  bool m_integer = false;
  bool m_showing = false;
  // The drag in progress: where it began, the value there, and its gesture (0 until it has moved far enough).
  std::optional<double> m_dragStartX;
  double m_dragStartValue = 0;
  int m_gesture = 0;
};

}  // namespace quantoscope::base
