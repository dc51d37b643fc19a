// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_canvas.h"

#include <QImage>
#include <QOpenGLContext>
#include <QOpenGLWidget>
#include <QPainter>
#include <utility>

#include "widgets/scene3d/scene_painter.h"
#include "widgets/scene3d/scene_renderer.h"

namespace quantoscope::scene3d {
namespace {

constexpr double focusFrameWidth = 2;

void paintFocusFrame(QPainter& painter, const Picture& picture, const QSize& size) {
  if (picture.focusFrame.isValid()) {
    QPen pen(picture.focusFrame, focusFrameWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = focusFrameWidth / 2;
    painter.drawRect(QRectF(QPointF(0, 0), QSizeF(size)).adjusted(inset, inset, -inset, -inset));
  }
}

class PainterCanvas final : public QWidget {
 public:
  PainterCanvas(PictureSource source, QWidget* parent) : QWidget(parent), m_source(std::move(source)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Picture& picture = m_source();
    QPainter painter(this);
    painter.fillRect(rect(), picture.style.background);
    paintPicture(painter, picture);
    paintFocusFrame(painter, picture, size());
  }

 private:
  PictureSource m_source;
};

class GlCanvas final : public QOpenGLWidget {
 public:
  GlCanvas(PictureSource source, QWidget* parent) : QOpenGLWidget(parent), m_source(std::move(source)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
  }

  ~GlCanvas() override { release(); }

 protected:
  // Called again whenever the widget comes into another window: there, the context is a new one.
  void initializeGL() override {
    m_renderer = std::make_unique<SceneRenderer>();
    m_shown = -1;
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &GlCanvas::release, Qt::UniqueConnection);
  }

  void paintGL() override {
    const Picture& picture = m_source();
    if (picture.revision != m_shown || m_overlay.devicePixelRatio() != devicePixelRatioF() ||
        m_overlaySize != size()) {
      m_renderer->setPicture(*picture.scene, picture.layout, picture.style);
      paintOverlay(picture);
      m_shown = picture.revision;
    }
    m_renderer->render(size(), devicePixelRatioF());
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_overlay);
  }

 private:
  void release() {
    if (m_renderer) {
      makeCurrent();
      m_renderer.reset();
      doneCurrent();
    }
  }

  // Text comes from the raster engine: it is the same as in figures, and OpenGL's glyph cache blurs turned
  // text.
  void paintOverlay(const Picture& picture) {
    m_overlaySize = size();
    m_overlay = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    m_overlay.setDevicePixelRatio(devicePixelRatioF());
    m_overlay.fill(Qt::transparent);
    QPainter painter(&m_overlay);
    painter.setRenderHint(QPainter::Antialiasing);
    // A body zoomed beyond its plot ends there, as it does in a figure.
    painter.setClipRegion(QRegion(rect()) - QRegion(picture.layout.plot.toAlignedRect()));
    painter.fillRect(rect(), picture.style.background);
    painter.setClipping(false);
    paintFrame(painter, picture.layout, picture.style);
    paintFocusFrame(painter, picture, size());
  }

  PictureSource m_source;
  std::unique_ptr<SceneRenderer> m_renderer;
  QImage m_overlay;
  QSize m_overlaySize;
  int m_shown = -1;
};

}  // namespace

QWidget* makeGlCanvas(PictureSource source, QWidget* parent) {
  return new GlCanvas(std::move(source), parent);
}

QWidget* makePainterCanvas(PictureSource source, QWidget* parent) {
  return new PainterCanvas(std::move(source), parent);
}

void paintPicture(QPainter& painter, const Picture& picture) {
  painter.setRenderHint(QPainter::Antialiasing);
  paintBodies(painter, *picture.scene, picture.layout, picture.style);
  paintFrame(painter, picture.layout, picture.style);
}

}  // namespace quantoscope::scene3d
