// SPDX-License-Identifier: GPL-3.0-or-later
// The surface a GridView draws on, kept as an image until the picture changes: moving the pointer costs a
// copy and a ring. Takes no input. GUI thread.
#pragma once

#include <QWidget>
#include <functional>

#include "widgets/bars3d/grid_layout.h"

namespace quantoscope::bars3d {

class SurfaceRenderer;

/// Everything the canvas needs for one frame.
struct GridPicture {
  ContentPtr content;
  GridLayout layout;
  PictureStyle style;
  SurfaceRenderer* renderer = nullptr;  ///< draws the surface in place of the painter
  QColor focusFrame;                    ///< invalid: no frame
  std::optional<QPointF> mark;          ///< where the ring of the current node is
  QString readOut;
  QRectF readOutRoom;
  int revision = 0;  ///< grows with every change but those of mark, read-out and focus
};

using GridPictureSource = std::function<const GridPicture&()>;

/// `source` must outlive the canvas.
QWidget* makeGridCanvas(GridPictureSource source, QWidget* parent);

/// The picture without mark and frame, background included. `pixelRatio` is that of the painter's device.
void paintGridPicture(QPainter& painter, const GridPicture& picture, double pixelRatio);

}  // namespace quantoscope::bars3d
