// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/gl_setup.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QSurfaceFormat>

namespace quantoscope::scene3d {
namespace {

// The distribution's VTK speaks GLX: it needs an X server and a context of Qt made through GLX.
bool hasGlx() {
  const QString platform = QGuiApplication::platformName();
  if (platform == QLatin1String("xcb")) {
    const QByteArray integration = qgetenv("QT_XCB_GL_INTEGRATION");
    return integration.isEmpty() || integration == "xcb_glx";
  }
  return platform == QLatin1String("offscreen") && !qEnvironmentVariableIsEmpty("DISPLAY");
}

bool probe() {
  if (!hasGlx()) {
    return false;
  }
  QOpenGLContext context;
  QOffscreenSurface surface;
  surface.create();
  if (!context.create() || !surface.isValid() || !context.makeCurrent(&surface)) {
    return false;
  }
  const bool isEnough = !context.isOpenGLES() && context.format().version() >= qMakePair(3, 2);
  context.doneCurrent();
  return isEnough;
}

}  // namespace

void prepareApplication() {
  QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
  QSurfaceFormat format = QSurfaceFormat::defaultFormat();
  format.setRenderableType(QSurfaceFormat::OpenGL);
  format.setVersion(3, 2);
  format.setProfile(QSurfaceFormat::CoreProfile);
  format.setDepthBufferSize(24);
  format.setStencilBufferSize(8);
  QSurfaceFormat::setDefaultFormat(format);
}

bool isOpenGlUsable() {
  static const bool usable = probe();
  return usable;
}

}  // namespace quantoscope::scene3d
