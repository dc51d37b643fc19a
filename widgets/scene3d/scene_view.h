// SPDX-License-Identifier: GPL-3.0-or-later
// A live 3-D view of a scene: orbit, pan, zoom, standard views, picking, copying. Drawn by VTK on OpenGL;
// where the platform has none, by the vector painter with the same behavior. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <memory>
#include <optional>

#include "engine/present/scene.h"

namespace quantoscope::scene3d {

/// Mouse: left drag turns, Shift or right drag moves, the wheel zooms, a click selects, a double click fits.
/// Keys: arrows turn, with Shift move, + and - zoom, Home and 0 fit, 1 2 3 (X Y Z) look along the axes, 4 5 6
/// from the other side, I is isometric; Page Down and Page Up (] and [) read out body after body, Enter
/// selects the one read out, Escape gives it up.
class SceneView : public QWidget {
  Q_OBJECT

 public:
  enum class Drawing {
    Automatic,  ///< OpenGL where it is usable
    Painter,    ///< never OpenGL
  };

  explicit SceneView(QWidget* parent = nullptr, Drawing drawing = Drawing::Automatic);
  ~SceneView() override;

  /// Shows the scene. Direction, zoom and pan stay as they are, relative to the box of the axes, which
  /// follows the data. Null shows nothing. Cheap while hidden: the scene is only stored.
  void setScene(present::ScenePtr scene);
  present::ScenePtr scene() const;

  /// The view that sceneFigure() needs to show the same picture, up to the pan, which figures do not know.
  present::ViewDirection viewDirection() const;
  /// Values out of range are brought into it.
  void setViewDirection(const present::ViewDirection& direction);
  /// Zoom 1 and no pan; the direction stays.
  void fit();

  /// Bodies and segments that agree with the selection are drawn in the highlight color.
  void setHighlight(const std::optional<present::Subject>& subject);

  /// View direction and pan; {} restores the defaults.
  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

  bool usesOpenGl() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void viewDirectionChanged();
  /// A body that stands for something was clicked.
  void subjectClicked(const quantoscope::present::Subject& subject);
  void exportRequested();

 protected:
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

}  // namespace quantoscope::scene3d
