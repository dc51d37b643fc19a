// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a layer's weights as arrows in the plane: where the layer sends the basis vectors. Dragging
// the tip of an arrow edits the column. GUI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "widgets/base/panel_context.h"

namespace quantoscope::panels {

/// Mouse: a drag moves a tip in the plane of the first two channels; with Shift, up and down moves the third
/// one of three. Keys: Space chooses the next arrow, arrow keys move it, Shift+Up and Shift+Down its third
/// channel. A drag is one gesture.
class BasisEditor : public QWidget {
  Q_OBJECT

 public:
  explicit BasisEditor(base::PanelContext& context, QWidget* parent = nullptr);

  void setLayer(int layer, int rows, int columns);
  /// Where the tip of a column is, in this widget's coordinates.
  QPointF tip(int column) const;

  QSize sizeHint() const override { return {220, 220}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  double weight(int row, int column) const;
  void setWeight(int row, double value);
  void move(double dx, double dy, double dz);
  QPointF toPixel(double x, double y) const;
  double scale() const;
  void retranslate();

  base::PanelContext& m_context;
  int m_layer = 0;
  int m_rows = 2;
  int m_columns = 2;
  int m_current = 0;
  double m_reach = 1.5;  // what the half width shows; stays while dragging
  std::optional<QPointF> m_last;
  int m_gesture = 0;
};

}  // namespace quantoscope::panels
