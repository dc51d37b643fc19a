// SPDX-License-Identifier: GPL-3.0-or-later
// What all live 3-D views have in common: orbit, pan and zoom by mouse and keyboard, standard views, the
// menu, copying, view state. What is shown is up to the view derived from it. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <memory>
#include <optional>
#include <string>

#include "engine/present/scene.h"

namespace quantoscope::axes3d {

/// As view states keep it; what is missing is taken from `defaults`.
QJsonObject toJson(const present::ViewDirection& direction);
present::ViewDirection directionFromJson(const QJsonObject& json, const present::ViewDirection& defaults);

/// Mouse: left drag turns, Shift or right drag moves, the wheel zooms, a click selects, a double click fits.
/// Keys: arrows turn, with Shift move, + and - zoom, Home and 0 fit, 1 2 3 (X Y Z) look along the axes, 4 5 6
/// from the other side, I is isometric; Page Down and Page Up (] and [) read out one part after the other,
/// Enter selects the one read out, Escape gives it up.
class OrbitView : public QWidget {
  Q_OBJECT

 public:
  ~OrbitView() override;

  /// The view that a figure needs to show the same picture, up to the pan, which figures do not know.
  present::ViewDirection viewDirection() const;
  /// Values out of range are brought into it.
  void setViewDirection(const present::ViewDirection& direction);
  /// Zoom 1 and no pan; the direction stays.
  void fit();

  /// What agrees with the selection is drawn in the highlight color.
  void setHighlight(const std::optional<present::Subject>& subject);

  /// View direction and pan; {} restores the defaults.
  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void viewDirectionChanged();
  /// Something that stands for a layer or a bit-width was clicked.
  void subjectClicked(const quantoscope::present::Subject& subject);
  void exportRequested();

 protected:
  explicit OrbitView(const present::ViewDirection& defaults, QWidget* parent);

  /// The child that shows the picture and takes no input. It fills the view.
  void setCanvas(QWidget* canvas);
  /// For the destructor of a view whose canvas needs it until the end.
  void removeCanvas();
  QPointF pan() const;
  const std::optional<present::Subject>& highlight() const;
  /// Direction, data, size or look have changed: the canvas is asked to paint, which asks for the picture.
  void changed();
  /// The canvas paints again; the picture is the same.
  void repaintCanvas();
  /// Names for screen readers and menus, again after a change of language.
  void retranslate();

  /// The picture has to be made anew when it is next asked for.
  virtual void outdate() = 0;
  virtual bool hasContent() = 0;
  /// The rectangle that bodies are drawn in.
  virtual QRectF plot() = 0;
  /// The whole picture, background included, at the view's size.
  virtual void paintCopy(QPainter& painter) = 0;
  virtual std::string csv() const = 0;
  /// What is said about the place under the pointer; empty: nothing.
  virtual QString textAt(const QPointF& position) = 0;
  virtual std::optional<present::Subject> subjectAt(const QPointF& position) = 0;
  /// What the keyboard reads out moves on to another part, from none to the first or, backward, the last.
  virtual void stepReading(int by) = 0;
  /// Nothing is read out any more; false when nothing was.
  virtual bool endReading() = 0;
  /// What the part read out stands for; absent without one.
  virtual std::optional<present::Subject> readSubject() const = 0;
  /// Sets accessible name and description.
  virtual void describe() = 0;
  /// The last sentence of every description.
  static QString keysHelp();

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::axes3d
