// SPDX-License-Identifier: GPL-3.0-or-later
// Maps of values: one image pixel a cell, stretched over the plot without smoothing.
#include <qcustomplot.h>

#include <QImage>
#include <algorithm>
#include <cmath>

#include "widgets/plot2d/artist.h"

namespace quantoscope::plot2d {
namespace {

/// Between QObject's parent and the artist's owner the owner is first: it deletes before the canvas goes.
class RasterArtist final : public QCPLayerable, public Artist {
 public:
  explicit RasterArtist(QCustomPlot& canvas) : QCPLayerable(&canvas) {}

  void update(const present::Element& element, const SceneStyle& style, Emphasis) override {
    const auto& raster = std::get<present::Raster>(element);
    const bool same =
        m_raster.values == raster.values && m_palette == style.palette && m_spread == style.spread;
    m_raster = raster;
    m_palette = style.palette;
    m_spread = style.spread;
    if (!same) {
      paintCells(style);
    }
  }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const double x = mParentPlot->xAxis->pixelToCoord(pixel.x());
    const double y = mParentPlot->yAxis->pixelToCoord(pixel.y());
    const bool inside = x >= m_raster.x.low && x <= m_raster.x.high && y >= m_raster.y.low &&
                        y <= m_raster.y.high && clipRect().contains(pixel.toPoint());
    if (!inside || m_raster.columns <= 0 || m_raster.rows <= 0) {
      return std::nullopt;
    }
    const auto cell = [](const present::Range& range, int count, double at) {
      return std::clamp(static_cast<int>((at - range.low) / (range.high - range.low) * count), 0, count - 1);
    };
    const int index =
        cell(m_raster.y, m_raster.rows, y) * m_raster.columns + cell(m_raster.x, m_raster.columns, x);
    return Hit{tolerance, x, y, std::nullopt, static_cast<std::size_t>(index)};
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    QLinearGradient gradient(box.topLeft(), box.topRight());
    for (int i = 0; i <= 8; ++i) {
      const present::Rgb color = present::viridis(i / 8.0);
      gradient.setColorAt(i / 8.0, QColor(color.red, color.green, color.blue));
    }
    painter.fillRect(box, gradient);
  }

 protected:
  QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }

  void draw(QCPPainter* painter) override {
    if (m_image.isNull()) {
      return;
    }
    const auto corner = [this](double x, double y) {
      return QPointF(mParentPlot->xAxis->coordToPixel(x), mParentPlot->yAxis->coordToPixel(y));
    };
    const QRectF whole(corner(m_raster.x.low, m_raster.y.high), corner(m_raster.x.high, m_raster.y.low));
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
      drawRuns(*painter, whole);
      return;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(whole, m_image);
  }

 private:
  /// Figures are vectors: neighbors of one color in a row are one rectangle, cut at the plot's edge. Maps
  /// finer than print can show are thinned.
  void drawRuns(QCPPainter& painter, const QRectF& whole) const {
    constexpr int finest = 160;
    const QRectF visible = clipRect();
    const int across = std::min(finest, m_image.width());
    const int down = std::min(finest, m_image.height());
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < down; ++row) {
      const double top = whole.top() + whole.height() * row / down;
      const double bottom = whole.top() + whole.height() * (row + 1) / down;
      const auto color = [&](int column) {
        return m_image.pixel((2 * column + 1) * m_image.width() / (2 * across),
                             (2 * row + 1) * m_image.height() / (2 * down));
      };
      for (int first = 0; first < across;) {
        int last = first + 1;
        while (last < across && color(last) == color(first)) {
          ++last;
        }
        const QRectF run(QPointF(whole.left() + whole.width() * first / across, top),
                         QPointF(whole.left() + whole.width() * last / across, bottom));
        if (const QRectF cut = run.intersected(visible); qAlpha(color(first)) > 0 && !cut.isEmpty()) {
          painter.setBrush(QColor::fromRgba(color(first)));
          painter.drawRect(cut);
        }
        first = last;
      }
    }
  }

  void paintCells(const SceneStyle& style) {
    const auto cells = static_cast<std::size_t>(std::max(0, m_raster.columns)) *
                       static_cast<std::size_t>(std::max(0, m_raster.rows));
    m_image = QImage();
    if (!m_raster.values || cells == 0 || m_raster.values->size() != cells) {
      return;
    }
    const auto ends = present::colorEnds(m_raster, m_spread);
    if (!ends) {
      return;
    }
    m_image = QImage(m_raster.columns, m_raster.rows, QImage::Format_ARGB32);
    for (int row = 0; row < m_raster.rows; ++row) {
      // Images begin at the top, values at the low end of the axis.
      auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(m_raster.rows - 1 - row));
      for (int column = 0; column < m_raster.columns; ++column) {
        const double value =
            (*m_raster.values)[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_raster.columns) +
                               static_cast<std::size_t>(column)];
        const double place = present::colorPlace(m_spread, ends->range, value);
        line[column] =
            std::isfinite(value) ? style.color(present::scaleColor(place)).rgba() : qRgba(0, 0, 0, 0);
      }
    }
  }

  present::Raster m_raster;
  present::Palette m_palette = present::Palette::Light;
  present::ColorSpread m_spread = present::ColorSpread::Linear;
  QImage m_image;
};

}  // namespace

std::unique_ptr<Artist> makeRasterArtist(QCustomPlot& canvas) {
  return std::make_unique<RasterArtist>(canvas);
}

}  // namespace quantoscope::plot2d
