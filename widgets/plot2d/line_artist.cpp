// SPDX-License-Identifier: GPL-3.0-or-later
// Lines: a graph when x ascends, so that only what is visible is drawn, else a curve.
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/plot2d/artist.h"

namespace quantoscope::plot2d {
namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

/// A value the axis can show; anything else is a gap.
double drawable(double value, bool logarithmic) {
  return std::isfinite(value) && (!logarithmic || value > 0) ? value : gap;
}

bool isLogarithmic(const QCPAxis& axis) {
  return axis.scaleType() == QCPAxis::stLogarithmic;
}

std::size_t length(const present::Line& line) {
  return line.x && line.y ? std::min(line.x->size(), line.y->size()) : 0;
}

class LineArtist : public Artist {
 public:
  explicit LineArtist(QCustomPlot& canvas) : m_canvas(canvas) {}

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    const auto& line = std::get<present::Line>(element);
    const bool logX = isLogarithmic(*m_canvas.xAxis);
    const bool logY = isLogarithmic(*m_canvas.yAxis);
    const bool stepAfter = line.shape == present::LineShape::StepAfter;
    const bool sameData = m_x == line.x && m_y == line.y && m_logX == logX && m_logY == logY &&
                          m_stepAfter == stepAfter && m_filled;
    m_pen = emphasized(style.pen(line.stroke), emphasis);
    m_stepAfter = stepAfter;
    if (!sameData) {
      m_x = line.x;
      m_y = line.y;
      m_logX = logX;
      m_logY = logY;
      m_filled = true;
      fill(line);
    }
    restyle();
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    painter.setPen(m_pen);
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
  }

 protected:
  virtual void fill(const present::Line& line) = 0;
  virtual void restyle() = 0;

  QPointF toPixel(double x, double y) const {
    return {m_canvas.xAxis->coordToPixel(x), m_canvas.yAxis->coordToPixel(y)};
  }

  /// Keeps the nearer of `best` and the segment from point to next, read out at its nearer end.
  void consider(std::optional<Hit>& best, QPointF pixel, double tolerance, QPointF point,
                QPointF next) const {
    const QPointF from = toPixel(point.x(), point.y());
    const QPointF to = toPixel(next.x(), next.y());
    if (!std::isfinite(from.x() + from.y() + to.x() + to.y())) {
      return;
    }
    double distance = distanceToSegment(pixel, from, to);
    if (m_stepAfter) {
      const QPointF corner(to.x(), from.y());
      distance = std::min(distanceToSegment(pixel, from, corner), distanceToSegment(pixel, corner, to));
    }
    if (distance > tolerance || (best && best->distance < distance)) {
      return;
    }
    const bool second = std::hypot(pixel.x() - to.x(), pixel.y() - to.y()) <
                        std::hypot(pixel.x() - from.x(), pixel.y() - from.y());
    // On a step the value read is the one that holds there.
    const bool readNext = m_stepAfter ? pixel.x() >= to.x() : second;
    const QPointF& read = readNext ? next : point;
    best = Hit{distance, read.x(), read.y(), readNext ? to : from};
  }

  QCustomPlot& m_canvas;
  QPen m_pen;
  bool m_stepAfter = false;

 private:
  present::Values m_x;
  present::Values m_y;
  bool m_logX = false;
  bool m_logY = false;
  bool m_filled = false;
};

class GraphArtist final : public LineArtist {
 public:
  explicit GraphArtist(QCustomPlot& canvas) : LineArtist(canvas), m_graph(canvas.addGraph()) {
    m_graph->setSelectable(QCP::stNone);
  }
  ~GraphArtist() override { m_canvas.removeGraph(m_graph); }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const QCPGraphDataContainer& data = *m_graph->data();
    const double from = m_canvas.xAxis->pixelToCoord(pixel.x() - tolerance);
    const double to = m_canvas.xAxis->pixelToCoord(pixel.x() + tolerance);
    const auto begin = data.findBegin(from, true);
    const auto end = data.findEnd(to, true);
    std::optional<Hit> best;
    for (auto it = begin; it != end; ++it) {
      const auto next = it + 1 == end ? it : it + 1;
      consider(best, pixel, tolerance, {it->key, it->value}, {next->key, next->value});
    }
    return best;
  }

 protected:
  void fill(const present::Line& line) override {
    const std::size_t count = length(line);
    QVector<QCPGraphData> data(static_cast<qsizetype>(count));
    const bool logX = isLogarithmic(*m_canvas.xAxis);
    const bool logY = isLogarithmic(*m_canvas.yAxis);
    double key = 0;
    for (std::size_t i = count; i-- > 0;) {
      const double x = drawable((*line.x)[i], logX);
      key = std::isnan(x) ? key : x;
    }
    QCPGraphData* target = data.data();
    for (std::size_t i = 0; i < count; ++i, ++target) {
      const double x = drawable((*line.x)[i], logX);
      // Keys must be sorted, so a missing x is a gap at the key before it.
      key = std::isnan(x) ? key : x;
      *target = QCPGraphData(key, std::isnan(x) ? gap : drawable((*line.y)[i], logY));
    }
    m_graph->data()->set(data, true);
  }

  void restyle() override {
    m_graph->setPen(m_pen);
    m_graph->setLineStyle(m_stepAfter ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
  }

 private:
  QCPGraph* m_graph;
};

class CurveArtist final : public LineArtist {
 public:
  explicit CurveArtist(QCustomPlot& canvas)
      : LineArtist(canvas), m_curve(new QCPCurve(canvas.xAxis, canvas.yAxis)) {
    m_curve->setSelectable(QCP::stNone);
  }
  ~CurveArtist() override { m_canvas.removePlottable(m_curve); }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    std::optional<Hit> best;
    const QCPCurveDataContainer& data = *m_curve->data();
    for (auto it = data.constBegin(); it != data.constEnd(); ++it) {
      const auto next = it + 1 == data.constEnd() ? it : it + 1;
      consider(best, pixel, tolerance, {it->key, it->value}, {next->key, next->value});
    }
    return best;
  }

 protected:
  // A step along a curve needs its corners as points.
  void fill(const present::Line& line) override {
    const std::size_t count = length(line);
    const bool logX = isLogarithmic(*m_canvas.xAxis);
    const bool logY = isLogarithmic(*m_canvas.yAxis);
    QVector<QCPCurveData> data;
    data.reserve(static_cast<qsizetype>(m_stepAfter ? 2 * count : count));
    for (std::size_t i = 0; i < count; ++i) {
      const double x = drawable((*line.x)[i], logX);
      const double y = std::isnan(x) ? gap : drawable((*line.y)[i], logY);
      if (m_stepAfter && i > 0) {
        data.append(QCPCurveData(static_cast<double>(data.size()), x, data.last().value));
      }
      data.append(QCPCurveData(static_cast<double>(data.size()), x, y));
    }
    m_curve->data()->set(data, true);
  }

  void restyle() override { m_curve->setPen(m_pen); }

 private:
  QCPCurve* m_curve;
};

}  // namespace

bool isGraph(const present::Line& line) {
  if (line.curve) {
    return false;
  }
  double before = -std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < length(line); ++i) {
    const double x = (*line.x)[i];
    if (x < before) {
      return false;
    }
    before = std::isnan(x) ? before : x;
  }
  return true;
}

std::unique_ptr<Artist> makeLineArtist(QCustomPlot& canvas, const present::Line& line) {
  if (isGraph(line)) {
    return std::make_unique<GraphArtist>(canvas);
  }
  return std::make_unique<CurveArtist>(canvas);
}

}  // namespace quantoscope::plot2d
