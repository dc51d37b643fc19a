// SPDX-License-Identifier: GPL-3.0-or-later
// A labeled slider with a number beside it for one parameter. GUI thread.
#pragma once

#include <QLabel>
#include <QSlider>
#include <QWidget>
#include <string>

namespace quantoscope::base {

class PanelContext;
class ValueCell;

/// The slider spans the parameter's slider range, the number its full range. A drag is one gesture; a double
/// click or Delete returns to the default; the wheel and the arrow keys step, Shift fine, Alt coarse.
class ParameterSlider : public QWidget {
  Q_OBJECT

 public:
  ParameterSlider(PanelContext& context, std::string parameterId, QWidget* parent = nullptr);

  const std::string& parameterId() const { return m_id; }
  void setParameterId(std::string parameterId);
  /// Shows the context's value without editing it.
  void showValue();

  /// The name beside the slider; without it, whoever places the slider says what it sets.
  void setLabelVisible(bool visible) { m_label->setVisible(visible); }

  QSlider* slider() const { return m_slider; }

 Q_SIGNALS:
  /// The slider became the one the user works on, by mouse or by keyboard.
  void activated(const std::string& parameterId);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void applySpec();
  void reset();
  void commit(double value, int gesture);
  double valueAt(int position) const;

  PanelContext& m_context;
  std::string m_id;
  QLabel* m_label;
  QSlider* m_slider;
  ValueCell* m_cell;
  double m_low = 0;
  double m_tick = 1;  ///< parameter change per slider position
  double m_step = 1;
  bool m_integer = false;
  bool m_showing = false;
  int m_gesture = 0;
};

}  // namespace quantoscope::base
