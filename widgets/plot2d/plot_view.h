// SPDX-License-Identifier: GPL-3.0-or-later
// The widget that shows a present::Plot live: zoom, pan, read-out, selection by meaning and brushing, by
// mouse and by keyboard. Draws with QCustomPlot, which stays inside this folder. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <memory>
#include <optional>

#include "engine/present/color_spread.h"
#include "engine/present/plot.h"
#include "widgets/base/figure.h"

namespace quantoscope::plot2d {

/// Mouse: wheel zooms at the pointer (over one axis: that axis only), left or middle drag pans, Shift+drag
/// zooms to a box, double click fits, Ctrl+drag brushes; movable rules are dragged. Keys: arrows pan, + and -
/// zoom, 0 or Home fits, Page Down and Page Up (or ] and [) read out place after place, with Shift element
/// after element, Enter selects what is read out; B brushes the middle third, Shift+Left/Right makes a brush
/// or extends it, Ctrl+Left/Right moves and Ctrl+Shift+Left/Right resizes it; Escape gives up a drag, the
/// read-out or the brush; Ctrl+C copies the image.
class PlotView : public QWidget {
  Q_OBJECT

 public:
  explicit PlotView(QWidget* parent = nullptr);
  ~PlotView() override;

  /// Shows `plot` (null: an empty one) with one replot, or stores it while hidden and draws when shown. What
  /// the user has zoomed or panned to stays; otherwise everything is fitted.
  void setPlot(present::PlotPtr plot);
  present::PlotPtr plot() const;

  /// Elements that agree with `subject` in everything it says are drawn stronger, those of other subjects
  /// fainter. Elements without any subject are context and keep their look, and so does everything when no
  /// element agrees.
  void setHighlight(std::optional<present::Subject> subject);

  /// Of the plot's maps; linear at first.
  void setColorSpread(present::ColorSpread spread);

  void fit();
  bool isZoomed() const;

  void setBrushEnabled(bool enabled);
  /// In brush mode a plain left drag brushes instead of panning.
  void setBrushMode(bool brushing);
  /// Does not emit brushChanged().
  void setBrush(std::optional<present::Range> brush);
  std::optional<present::Range> brush() const;

  QJsonObject viewState() const;
  /// An empty or unusable state fits.
  void restoreViewState(const QJsonObject& state);

  /// What is shown, at the user's zoom and with the brush.
  base::FigurePtr figure() const;

  /// For tests: how often everything was drawn, and how often the drawing objects were made anew.
  int replotCount() const;
  int rebuildCount() const;
  /// What the axes show now, where they are, and where a point of the data is, in widget coordinates.
  present::Extent visibleExtent() const;
  QRectF plotArea() const;
  QPointF toPixel(double x, double y) const;
  /// What the keyboard reads out, in one line; empty while it reads nothing.
  QString spokenReadout() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void copyImage();
  void copyData();

 Q_SIGNALS:
  /// Emitted on change; nullopt when the pointer is over nothing that stands for something.
  void subjectHovered(std::optional<quantoscope::present::Subject> subject);
  void subjectClicked(quantoscope::present::Subject subject);
  /// The range in data coordinates of x; `finished` once at the end of each change by the user.
  void brushChanged(std::optional<quantoscope::present::Range> brush, bool finished);
  void exportRequested();
  /// A movable rule is dragged: its id, then where to, any number of times; finished in any case.
  void ruleDragStarted(const QString& id);
  void ruleDragged(const QString& id, double position);
  void ruleDragFinished();

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::plot2d
