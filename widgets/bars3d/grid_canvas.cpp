// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/grid_canvas.h"

#include <QPainter>
#include <utility>

#include "widgets/axes3d/picture_painter.h"
#include "widgets/bars3d/surface_renderer.h"
#include "widgets/base/colors.h"

namespace quantoscope::bars3d {
namespace {

constexpr double focusFrameWidth = 2;
constexpr double markRadius = 5;

class GridCanvas final : public QWidget {
 public:
  GridCanvas(GridPictureSource source, QWidget* parent) : QWidget(parent), m_source(std::move(source)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const GridPicture& picture = m_source();
    if (picture.revision != m_shown || m_image.devicePixelRatio() != devicePixelRatioF() ||
        m_image.size() != size() * devicePixelRatioF()) {
      render(picture);
    }
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, picture);
    paintReadOut(painter, picture);
    paintFocusFrame(painter, picture);
  }

 private:
  void render(const GridPicture& picture) {
    m_image = QImage(size() * devicePixelRatioF(), QImage::Format_RGB32);
    m_image.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_image);
    painter.fillRect(rect(), picture.style.background);
    paintGridPicture(painter, picture, devicePixelRatioF());
    m_shown = picture.revision;
  }

  // Dark on light and light on dark, whatever is beneath.
  static void paintMark(QPainter& painter, const GridPicture& picture) {
    if (!picture.mark || !picture.layout.plot.contains(*picture.mark)) {
      return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(picture.style.background, 4));
    painter.drawEllipse(*picture.mark, markRadius, markRadius);
    painter.setPen(
        QPen(base::toQColor({present::ColorRole::Foreground, 0, 1}, picture.style.figure.palette), 2));
    painter.drawEllipse(*picture.mark, markRadius, markRadius);
  }

  void paintReadOut(QPainter& painter, const GridPicture& picture) const {
    if (picture.readOut.isEmpty()) {
      return;
    }
    painter.setFont(font());
    painter.setPen(base::toQColor({present::ColorRole::Foreground, 0, 1}, picture.style.figure.palette));
    const QString text = fontMetrics().elidedText(picture.readOut, Qt::ElideRight,
                                                  static_cast<int>(picture.readOutRoom.width()));
    painter.drawText(picture.readOutRoom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
  }

  void paintFocusFrame(QPainter& painter, const GridPicture& picture) const {
    if (picture.focusFrame.isValid()) {
      QPen pen(picture.focusFrame, focusFrameWidth);
      pen.setJoinStyle(Qt::MiterJoin);
      painter.setPen(pen);
      painter.setBrush(Qt::NoBrush);
      const double inset = focusFrameWidth / 2;
      painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    }
  }

  GridPictureSource m_source;
  QImage m_image;
  int m_shown = -1;
};

}  // namespace

QWidget* makeGridCanvas(GridPictureSource source, QWidget* parent) {
  return new GridCanvas(std::move(source), parent);
}

void paintGridPicture(QPainter& painter, const GridPicture& picture, double pixelRatio) {
  const GridLayout& layout = picture.layout;
  if (picture.renderer && layout.hasBox) {
    const QImage surface =
        picture.renderer->render(layout.placement, layout.plot, pixelRatio, picture.style.figure.palette);
    if (!surface.isNull()) {
      painter.setRenderHint(QPainter::Antialiasing);
      axes3d::paintWalls(painter, layout, picture.style);
      painter.drawImage(layout.plot.topLeft(), surface);
      paintSurroundings(painter, *picture.content, layout, picture.style);
      return;
    }
  }
  paintGrid(painter, *picture.content, layout, picture.style);
}

}  // namespace quantoscope::bars3d
