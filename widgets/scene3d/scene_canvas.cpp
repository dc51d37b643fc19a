// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_canvas.h"

#include <QElapsedTimer>
#include <QImage>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QOpenGLFunctions>
#include <QPainter>
#include <QTimer>
#include <utility>

#include "widgets/scene3d/scene_painter.h"
#include "widgets/scene3d/scene_renderer.h"

namespace quantoscope::scene3d {
namespace {

constexpr double focusFrameWidth = 2;
constexpr int motionMs = 150;
constexpr int slowFrameMs = 8;

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

// Renders into a framebuffer of its own and reads it back. A QOpenGLWidget would make Qt put the whole window
// together with OpenGL at every paint of anything in it, which takes most of a frame where OpenGL is
// software.
class GlCanvas final : public QWidget {
 public:
  GlCanvas(PictureSource source, QWidget* parent) : QWidget(parent), m_source(std::move(source)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, [this] {
      m_refineDue = true;
      update();
    });
  }

  ~GlCanvas() override {
    if (m_renderer && m_context->makeCurrent(&m_surface)) {
      m_target.reset();
      m_renderer.reset();
      m_context->doneCurrent();
    }
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Picture& picture = m_source();
    const QSize pixels = size() * devicePixelRatioF();
    const bool changed = picture.revision != m_shown || m_bodies.size() != pixels;
    const bool refineDue = std::exchange(m_refineDue, false);
    if (changed || refineDue) {
      render(picture, pixels, changed);
    }
    QPainter painter(this);
    painter.setClipRect(rect());
    if (m_bodies.isNull()) {
      painter.fillRect(rect(), picture.style.background);
      paintPicture(painter, picture);
      paintFocusFrame(painter, picture, size());
      return;
    }
    painter.drawImage(QPointF(0, 0), m_bodies);
    paintOverlay(painter, picture);
  }

 private:
  void render(const Picture& picture, const QSize& pixels, bool changed) {
    m_shown = picture.revision;
    m_bodies = {};
    if (pixels.isEmpty() || !prepare(pixels)) {
      return;
    }
    if (changed) {
      m_renderer->setPicture(*picture.scene, picture.layout, picture.style);
    }
    m_target->bind();
    draw(changed && m_isSlow && m_sinceChange.isValid() && m_sinceChange.elapsed() < motionMs);
    m_target->bind();
    m_bodies = QImage(pixels, QImage::Format_RGB32);
    m_context->functions()->glReadPixels(0, 0, pixels.width(), pixels.height(), GL_BGRA, GL_UNSIGNED_BYTE,
                                         m_bodies.bits());
    m_bodies = std::move(m_bodies).mirrored();
    m_bodies.setDevicePixelRatio(devicePixelRatioF());
    m_target->release();
    m_context->doneCurrent();
    if (changed) {
      m_sinceChange.start();
    }
  }

  // Makes the context current with a framebuffer of this size, or says that there is none to be had.
  bool prepare(const QSize& pixels) {
    if (!m_context) {
      m_context = std::make_unique<QOpenGLContext>();
      m_surface.setFormat(m_context->format());
      m_surface.create();
      m_context->create();
    }
    if (!m_context->isValid() || !m_context->makeCurrent(&m_surface)) {
      return false;
    }
    if (!m_renderer) {
      m_renderer = std::make_unique<SceneRenderer>();
    }
    if (!m_target || m_target->size() != pixels) {
      m_target = std::make_unique<QOpenGLFramebufferObject>(pixels);
    }
    return m_target->isValid();
  }

  // Smooth edges cost ten times the frame where OpenGL is software: there, motion goes without, and the
  // picture is drawn again with them when it rests.
  void draw(bool draft) {
    QElapsedTimer time;
    time.start();
    m_renderer->render(size(), devicePixelRatioF(), !draft);
    if (draft) {
      m_refine.start(motionMs);
    } else {
      m_refine.stop();
      m_context->functions()->glFinish();
      m_isSlow = time.elapsed() > slowFrameMs;
    }
  }

  void paintOverlay(QPainter& painter, const Picture& picture) {
    painter.setRenderHint(QPainter::Antialiasing);
    // A body zoomed beyond its plot ends there, as it does in a figure.
    painter.setClipRegion(QRegion(rect()) - QRegion(picture.layout.plot.toAlignedRect()));
    painter.fillRect(rect(), picture.style.background);
    painter.setClipRect(rect());
    paintFrame(painter, picture.layout, picture.style);
    paintFocusFrame(painter, picture, size());
  }

  PictureSource m_source;
  QOffscreenSurface m_surface;
  std::unique_ptr<QOpenGLContext> m_context;
  std::unique_ptr<SceneRenderer> m_renderer;
  std::unique_ptr<QOpenGLFramebufferObject> m_target;
  QImage m_bodies;  ///< the last picture without its text; null where OpenGL failed
  int m_shown = -1;
  QTimer m_refine;
  QElapsedTimer m_sinceChange;
  bool m_isSlow = false;
  bool m_refineDue = false;
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
