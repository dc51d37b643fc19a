// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a surface with Qt Data Visualization into an image that lies exactly over the picture of the vector
// painter: same view, same scale. GUI thread.
//
// Q3DSurface is a window of its own, not a widget. In a container inside the workbench it would lie above
// menus and tool tips, take the keyboard focus, lose its OpenGL context when a dock floats, and stay black in
// screenshots. Therefore its window is never shown: it renders into an image, and the view around it is a
// plain widget. Axes and texts are ours, so that screen and figure agree.
#pragma once

#include <QImage>
#include <QRectF>
#include <memory>

#include "engine/present/surface.h"
#include "widgets/axes3d/picture_layout.h"

namespace quantoscope::bars3d {

class SurfaceRenderer {
 public:
  SurfaceRenderer();
  ~SurfaceRenderer();

  /// True when this platform gives a window an OpenGL context. Asked once; later calls repeat the answer.
  static bool isUsable();
  /// Surfaces with holes are left to the painter, which cuts them out by whole cells.
  static bool canDraw(const present::Surface& surface);

  /// A surface with content.
  void setSurface(const present::Surface& surface);

  /// The part of the surface inside `plot`, transparent elsewhere, at `pixelRatio`; null when OpenGL
  /// fails and for views from below, which are left to the painter.
  QImage render(const axes3d::Placement& placement, const QRectF& plot, double pixelRatio,
                present::Palette palette);

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::bars3d
