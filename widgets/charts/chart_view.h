// SPDX-License-Identifier: GPL-3.0-or-later
// A live bar chart, box plot or histogram as a widget, and the only way to Qt Charts. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <memory>
#include <optional>

#include "engine/present/charts.h"
#include "widgets/base/figure.h"

namespace quantoscope::charts {

/// Shows a present::Chart and updates it in place while its structure stays the same. Hover, or Left, Right,
/// Up, Down, Home and End with the keyboard, read the value of a bar, box or bin; a click or Enter emits what
/// it stands for. A scrollable chart begins with as many categories as can be told apart: the wheel or + and
/// - zoom, Shift and the wheel, dragging and the scroll bar move, a double click or 0 shows all. Movable
/// levels are dragged.
class ChartView : public QWidget {
  Q_OBJECT

 public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;

  /// Shows `chart`; null shows nothing. While the widget is hidden the chart is only kept, and drawn when it
  /// is shown.
  void setChart(present::ChartPtr chart);
  present::ChartPtr chart() const;

  /// Marks that stand for `subject` stay strong, others become faint; all are strong for nullopt and for a
  /// subject this chart does not know.
  void setHighlight(std::optional<present::Subject> subject);

  /// Whether long charts may show a part of their categories; off at first.
  void setScrollable(bool scrollable);
  /// All categories at once.
  void showAll();
  /// Scrolls to the category that stands for `subject`; nothing happens without one.
  void bringIntoView(const present::Subject& subject);
  /// The categories in view.
  int firstInView() const;
  int countInView() const;

  /// The mark the keyboard is on: {"category": .., "set": ..}, and the part in view if it was
  /// chosen: {"first": .., "count": ..}; empty when there is none. Unknown keys and
  /// marks that the chart does not have are ignored.
  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

  /// Of the part in view.
  base::FigurePtr figure() const;

  /// How often a chart has been drawn into the scene.
  int updateCount() const;
  /// How often series were built anew because the structure had changed.
  int buildCount() const;
  /// Where a bar, box or bin is, in this widget's coordinates; null when it is not drawn. `set` is 0 for
  /// boxes.
  QRectF markRect(int category, int set) const;
  /// What the read-out says now, in one line; empty when it is hidden.
  QString readoutText() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void copyImage();
  void copyData();

 Q_SIGNALS:
  void subjectClicked(quantoscope::present::Subject subject);
  void exportRequested();
  /// A movable level is dragged: its id, then where to, any number of times; finished in any case.
  void levelDragStarted(const QString& id);
  void levelDragged(const QString& id, double value);
  void levelDragFinished();

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::charts
