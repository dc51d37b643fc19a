// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_canvas.h"

#include <QElapsedTimer>
#include <QImage>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QOpenGLPaintDevice>
#include <QOpenGLWidget>
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

class GlCanvas final : public QOpenGLWidget {
 public:
  GlCanvas(PictureSource source, QWidget* parent) : QOpenGLWidget(parent), m_source(std::move(source)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, QOverload<>::of(&QWidget::update));
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
    const bool changed = picture.revision != m_shown || m_overlay.devicePixelRatio() != devicePixelRatioF();
    if (changed) {
      m_renderer->setPicture(*picture.scene, picture.layout, picture.style);
      paintOverlay(picture);
      m_shown = picture.revision;
    }
    draw(changed && m_isSlow && m_sinceChange.isValid() && m_sinceChange.elapsed() < motionMs);
    if (changed) {
      m_sinceChange.start();
    }
    // Not a painter on this widget: while the widget is grabbed, that would paint into the picture beneath.
    QOpenGLPaintDevice device(size() * devicePixelRatioF());
    device.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&device);
    painter.drawImage(QPointF(0, 0), m_overlay);
  }

 private:
  // Smooth edges cost ten times the frame where OpenGL is software: there, motion goes without, and the
  // picture is drawn again with them when it rests.
  void draw(bool draft) {
    QOpenGLFunctions* gl = context()->functions();
    // Qt's painting turns this off, and VTK does not look.
    gl->glEnable(GL_MULTISAMPLE);
    QElapsedTimer time;
    time.start();
    m_renderer->render(size(), devicePixelRatioF(), !draft);
    if (draft) {
      m_refine.start(motionMs);
    } else {
      m_refine.stop();
      gl->glFinish();
      m_isSlow = time.elapsed() > slowFrameMs;
    }
  }

  void release() {
    if (m_renderer) {
      makeCurrent();
      m_renderer.reset();
      doneCurrent();
    }
  }

  // Qt corrects the weight of text on opaque ground only; without this, labels would look bolder than
  // elsewhere.
  void paintPlates(QPainter& painter, const Picture& picture) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.style.background);
    for (const axes3d::PlacedText& text : picture.layout.texts) {
      painter.save();
      painter.translate(text.center);
      painter.rotate(text.angle);
      painter.drawRect(QRectF(QPointF(-text.size.width() / 2, -text.size.height() / 2), text.size));
      painter.restore();
    }
  }

  // Text comes from the raster engine: it is the same as in figures, and OpenGL's glyph cache blurs turned
  // text.
  void paintOverlay(const Picture& picture) {
    m_overlay = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    m_overlay.setDevicePixelRatio(devicePixelRatioF());
    m_overlay.fill(Qt::transparent);
    QPainter painter(&m_overlay);
    painter.setRenderHint(QPainter::Antialiasing);
    // A body zoomed beyond its plot ends there, as it does in a figure.
    painter.setClipRegion(QRegion(rect()) - QRegion(picture.layout.plot.toAlignedRect()));
    painter.fillRect(rect(), picture.style.background);
    painter.setClipping(false);
    paintPlates(painter, picture);
    paintFrame(painter, picture.layout, picture.style);
    paintFocusFrame(painter, picture, size());
  }

  PictureSource m_source;
  std::unique_ptr<SceneRenderer> m_renderer;
  QImage m_overlay;
  int m_shown = -1;
  QTimer m_refine;
  QElapsedTimer m_sinceChange;
  bool m_isSlow = false;
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
