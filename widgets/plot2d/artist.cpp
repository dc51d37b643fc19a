// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/artist.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::plot2d {

bool sameArtist(const present::Element& before, const present::Element& after) {
  if (before.index() != after.index() || present::infoOf(before).id != present::infoOf(after).id) {
    return false;
  }
  const auto* line = std::get_if<present::Line>(&before);
  if (line == nullptr) {
    return true;
  }
  const auto& next = std::get<present::Line>(after);
  const bool sameX = line->x == next.x && line->curve == next.curve;
  return sameX || isGraph(*line) == isGraph(next);
}

std::unique_ptr<Artist> makeArtist(QCustomPlot& canvas, const present::Element& element) {
  struct Maker {
    QCustomPlot& canvas;
    std::unique_ptr<Artist> operator()(const present::Polygon&) { return makePolygonArtist(canvas); }
    std::unique_ptr<Artist> operator()(const present::Line& line) { return makeLineArtist(canvas, line); }
    std::unique_ptr<Artist> operator()(const present::Series&) { return makeSeriesArtist(canvas); }
    std::unique_ptr<Artist> operator()(const present::Points&) { return makePointsArtist(canvas); }
    std::unique_ptr<Artist> operator()(const present::Bands&) { return makeBandsArtist(canvas); }
    std::unique_ptr<Artist> operator()(const present::Rule&) { return makeRuleArtist(canvas); }
    std::unique_ptr<Artist> operator()(const present::Label&) { return makeLabelArtist(canvas); }
    std::unique_ptr<Artist> operator()(const present::Raster&) { return makeRasterArtist(canvas); }
  };
  return std::visit(Maker{canvas}, element);
}

double distanceToSegment(QPointF point, QPointF from, QPointF to) {
  const QPointF direction = to - from;
  const double length = QPointF::dotProduct(direction, direction);
  const double t =
      length > 0 ? std::clamp(QPointF::dotProduct(point - from, direction) / length, 0.0, 1.0) : 0.0;
  const QPointF delta = point - from - t * direction;
  return std::hypot(delta.x(), delta.y());
}

QColor emphasized(QColor color, Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::Normal:
      break;
    case Emphasis::Strong:
      color.setAlphaF(std::min(1.0F, color.alphaF() * 1.6F));
      break;
    case Emphasis::Faint:
      color.setAlphaF(color.alphaF() * 0.3F);
      break;
  }
  return color;
}

QPen emphasized(QPen pen, Emphasis emphasis) {
  pen.setColor(emphasized(pen.color(), emphasis));
  if (emphasis == Emphasis::Strong) {
    pen.setWidthF(pen.widthF() * 1.8);
  }
  return pen;
}

}  // namespace quantoscope::plot2d
