// SPDX-License-Identifier: GPL-3.0-or-later
// The surface a SceneView draws on: OpenGL where there is any, QPainter elsewhere. Takes no input. GUI
// thread.
#pragma once

#include <QWidget>
#include <functional>

#include "widgets/scene3d/scene_layout.h"

namespace quantoscope::scene3d {

/// Everything a canvas needs for one frame.
struct Picture {
  PreparedPtr scene;
  SceneLayout layout;
  PictureStyle style;
  QColor focusFrame;  ///< invalid: no frame
  int revision = 0;   ///< grows with every change of the above
};

using PictureSource = std::function<const Picture&()>;

/// A canvas that asks `source` for the picture whenever it paints; `source` must outlive it. update() shows a
/// new picture.
QWidget* makeGlCanvas(PictureSource source, QWidget* parent);
QWidget* makePainterCanvas(PictureSource source, QWidget* parent);

/// The whole picture with QPainter, background included.
void paintPicture(QPainter& painter, const Picture& picture);

}  // namespace quantoscope::scene3d
