// SPDX-License-Identifier: GPL-3.0-or-later
// Long lines: what can be seen of them is looked up when they are drawn, so that a line of millions of values
// costs as much as the pixels it covers. On the screen such a line is a bar in each column of pixels, set
// directly; in vector figures it is a line through the extremes of each column.
#include <qcustomplot.h>

#include <QImage>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/series.h"
#include "widgets/plot2d/artist.h"
#include "widgets/plot2d/clip_geometry.h"

namespace quantoscope::plot2d {
namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

/// A graph that fills itself for the range and size it is drawn at.
class SeriesGraph : public QCPGraph {
 public:
  SeriesGraph(QCPAxis* keys, QCPAxis* values) : QCPGraph(keys, values) { setSelectable(QCP::stNone); }

  void setSeries(const present::Series& series) {
    const bool same = m_series.data == series.data && m_series.x0 == series.x0 && m_series.dx == series.dx;
    m_series = series;
    m_filled = m_filled && same;
  }
  const present::Series& series() const { return m_series; }

 protected:
  void draw(QCPPainter* painter) override {
    if (!painter->modes().testFlag(QCPPainter::pmVectorized) && mPen.style() == Qt::SolidLine &&
        mValueAxis->orientation() == Qt::Vertical && valuesPerPixel() > densest) {
      drawBars(*painter);
      return;
    }
    fill();
    const bool fine = mPen.widthF() * ratio() <= 1 && mPen.style() == Qt::SolidLine;
    if (painter->modes().testFlag(QCPPainter::pmVectorized) || fine || dataCount() <= mostInOnePath) {
      QCPGraph::draw(painter);
    } else {
      drawSegments(*painter);
    }
  }

 private:
  /// With more values in a column of pixels than this, a line through them fills the column.
  static constexpr double densest = 4;
  /// The outline of a wide line that crosses itself often takes the rasterizer seconds.
  static constexpr int mostInOnePath = 200;

  double ratio() const { return mParentPlot->bufferDevicePixelRatio(); }

  double valuesPerPixel() const {
    const double pixels = mKeyAxis->axisRect()->width() * ratio();
    return mKeyAxis->scaleType() == QCPAxis::stLinear
               ? mKeyAxis->range().size() / m_series.dx / std::max(1.0, pixels)
               : 0.0;
  }

  /// Value places of a point of the key axis, from 0 to the number of values.
  std::size_t firstFrom(double key) const {
    const double at = std::ceil((key - m_series.x0) / m_series.dx);
    return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(m_series.data->size())));
  }

  /// A bar from the smallest to the largest value of every column of pixels, as high as the pen is wide at
  /// least, with soft ends. Each reaches to the first value of the next column, so that the line holds
  /// together.
  void drawBars(QCPPainter& painter) const {
    const QRect area = mKeyAxis->axisRect()->rect();
    const int columns = static_cast<int>(std::lround(area.width() * ratio()));
    const int rows = static_cast<int>(std::lround(area.height() * ratio()));
    if (columns <= 0 || rows <= 0) {
      return;
    }
    QImage image(columns, rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double half = std::max(1.0, mPen.widthF() * ratio()) / 2;
    const bool logarithmic = mValueAxis->scaleType() == QCPAxis::stLogarithmic;
    std::size_t end = firstFrom(mKeyAxis->pixelToCoord(area.left()));
    for (int column = 0; column < columns; ++column) {
      const std::size_t first = end;
      end = firstFrom(mKeyAxis->pixelToCoord(area.left() + (column + 1) / ratio()));
      present::Extremes extremes = m_series.data->over(first, end + 1);
      if (first >= end || std::isnan(extremes.low) || (logarithmic && extremes.high <= 0)) {
        continue;
      }
      const auto rowOf = [&](double value) {
        return (mValueAxis->coordToPixel(value) - area.top()) * ratio();
      };
      const bool endless = logarithmic && extremes.low <= 0;
      setBar(image, column, rowOf(extremes.high) - half, endless ? rows : rowOf(extremes.low) + half);
    }
    image.setDevicePixelRatio(ratio());
    painter.drawImage(area.topLeft(), image);
  }

  /// Segment by segment, cut to what is seen.
  void drawSegments(QCPPainter& painter) const {
    QPolygonF line;
    line.reserve(dataCount());
    for (auto at = mDataContainer->constBegin(); at != mDataContainer->constEnd(); ++at) {
      line.append(QPointF(mKeyAxis->coordToPixel(at->key), mValueAxis->coordToPixel(at->value)));
    }
    const double reach = mPen.widthF() + 1;
    const QRectF area = QRectF(mKeyAxis->axisRect()->rect()).adjusted(-reach, -reach, reach, reach);
    QList<QLineF> segments;
    for (const QPolygonF& part : clippedLine(line, area)) {
      for (qsizetype i = 1; i < part.size(); ++i) {
        segments.append(QLineF(part[i - 1], part[i]));
      }
    }
    applyDefaultAntialiasingHint(&painter);
    painter.setPen(mPen);
    painter.setBrush(Qt::NoBrush);
    painter.drawLines(segments);
  }

  /// Pixels of one column from row `top` to row `bottom`; those at the ends as far as they are covered.
  void setBar(QImage& image, int column, double top, double bottom) const {
    const double from = std::clamp(top, 0.0, static_cast<double>(image.height()));
    const double to = std::clamp(bottom, 0.0, static_cast<double>(image.height()));
    const QColor color = mPen.color();
    const QRgb whole = qPremultiply(color.rgba());
    const auto last = static_cast<int>(std::ceil(to));
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = static_cast<std::size_t>(image.bytesPerLine()) / sizeof(QRgb);
    for (int row = static_cast<int>(from); row < last; ++row) {
      const double covered = std::min(to, row + 1.0) - std::max(from, static_cast<double>(row));
      QRgb pixel = whole;
      if (covered < 1) {
        const int alpha = static_cast<int>(std::lround(color.alpha() * std::max(0.0, covered)));
        pixel = qPremultiply(qRgba(color.red(), color.green(), color.blue(), alpha));
      }
      pixels[static_cast<std::size_t>(row) * stride + static_cast<std::size_t>(column)] = pixel;
    }
  }

  void fill() {
    const QCPRange range = mKeyAxis->range();
    const int width = mKeyAxis->axisRect()->width();
    const bool logarithmic = mValueAxis->scaleType() == QCPAxis::stLogarithmic;
    if (m_filled && range == m_range && width == m_width && logarithmic == m_logarithmic) {
      return;
    }
    m_filled = true;
    m_range = range;
    m_width = width;
    m_logarithmic = logarithmic;
    const auto columns =
        static_cast<std::size_t>(std::max(1.0, width * mParentPlot->bufferDevicePixelRatio()));
    const present::SeriesPoints points =
        present::visiblePoints(m_series, {range.lower, range.upper}, columns);
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.x.size()));
    for (std::size_t i = 0; i < points.x.size(); ++i) {
      const bool drawable = std::isfinite(points.y[i]) && (!logarithmic || points.y[i] > 0);
      data.append(QCPGraphData(points.x[i], drawable ? points.y[i] : gap));
    }
    mDataContainer->set(data, true);
  }

  present::Series m_series;
  bool m_filled = false;
  QCPRange m_range;
  int m_width = 0;
  bool m_logarithmic = false;
};

class SeriesArtist final : public Artist {
 public:
  explicit SeriesArtist(QCustomPlot& canvas)
      : m_canvas(canvas), m_graph(new SeriesGraph(canvas.xAxis, canvas.yAxis)) {}
  ~SeriesArtist() override { m_canvas.removePlottable(m_graph); }

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    const auto& series = std::get<present::Series>(element);
    m_graph->setSeries(series);
    m_pen = emphasized(style.pen(series.stroke), emphasis);
    m_graph->setPen(m_pen);
  }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const present::Series& series = m_graph->series();
    if (series.data->size() == 0) {
      return std::nullopt;
    }
    const double low = m_canvas.xAxis->pixelToCoord(pixel.x() - tolerance);
    const double high = m_canvas.xAxis->pixelToCoord(pixel.x() + tolerance);
    const std::size_t first = present::nearestIndex(series, low);
    const std::size_t last = present::nearestIndex(series, high);
    const present::Extremes extremes = series.data->over(first, last + 1);
    if (std::isnan(extremes.low)) {
      return std::nullopt;
    }
    const double top = m_canvas.yAxis->coordToPixel(extremes.high);
    const double bottom = m_canvas.yAxis->coordToPixel(extremes.low);
    const double distance = std::max({0.0, top - pixel.y(), pixel.y() - bottom});
    std::size_t index = present::nearestIndex(series, m_canvas.xAxis->pixelToCoord(pixel.x()));
    const double x = series.x0 + static_cast<double>(index) * series.dx;
    const double y = (*series.data)[index];
    const QPointF point(m_canvas.xAxis->coordToPixel(x), m_canvas.yAxis->coordToPixel(y));
    if (!(distance <= tolerance) || std::isnan(y) || std::abs(point.x() - pixel.x()) > tolerance) {
      return std::nullopt;
    }
    return Hit{distance, x, y, point};
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    painter.setPen(m_pen);
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
  }

 private:
  QCustomPlot& m_canvas;
  SeriesGraph* m_graph;
  QPen m_pen;
};

}  // namespace

std::unique_ptr<Artist> makeSeriesArtist(QCustomPlot& canvas) {
  return std::make_unique<SeriesArtist>(canvas);
}

}  // namespace quantoscope::plot2d
