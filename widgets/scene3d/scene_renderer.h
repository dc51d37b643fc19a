// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the bodies and walls of a scene with VTK into the current OpenGL framebuffer. The one place where VTK
// is used. Text, ticks and legend are painted over it by others. GUI thread; every function except
// setPicture() needs the context current.
#pragma once

#include <QSize>
#include <memory>

#include "widgets/scene3d/scene_layout.h"

namespace quantoscope::scene3d {

/// Lives as long as one OpenGL context: make a new one for a new context, and destroy it while the old one is
/// still current.
class SceneRenderer {
 public:
  SceneRenderer();
  ~SceneRenderer();
  SceneRenderer(const SceneRenderer&) = delete;
  SceneRenderer& operator=(const SceneRenderer&) = delete;

  /// Takes over what is needed; nothing is drawn. Translucent facets are put in the order of orderByDepth(),
  /// lines are hidden by the depth buffer.
  void setPicture(const PreparedScene& scene, const SceneLayout& layout, const PictureStyle& style);

  /// Draws the last picture, or only the background, into the bound framebuffer of `size` logical pixels.
  /// Smooth edges take four samples for each pixel.
  void render(const QSize& size, double devicePixelRatio, bool smoothEdges);

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::scene3d
