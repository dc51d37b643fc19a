// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/appearance.h"

#include <algorithm>

#include "widgets/base/colors.h"

namespace quantoscope::scene3d {
namespace {

using axes3d::matches;
using axes3d::mix;
using axes3d::unitsPerPoint;

constexpr double farSideOpacity = 0.6;
constexpr double farSideWidth = 0.6;
constexpr double farSideFading = 0.45;
constexpr double highlightWidthPt = 1.0;

QColor opaque(QColor color, const QColor& background) {
  const double alpha = color.alphaF();
  color.setAlpha(255);
  return mix(background, color, alpha);
}

QPen opaquePen(const present::Stroke& stroke, const PictureStyle& style) {
  QPen pen = base::toQPen(stroke, style.figure.palette, unitsPerPoint);
  pen.setColor(opaque(pen.color(), style.background));
  pen.setCapStyle(Qt::RoundCap);
  return pen;
}

}  // namespace

QColor facetColor(const Body& body, const Facet& facet, Facing facing, const ViewAxes& axes,
                  const PictureStyle& style) {
  QColor color = base::toQColor(body.source->fill, style.figure.palette);
  const double brightness = axes3d::brightness(facet.normal, axes);
  const double middle = 0.62;
  const QColor toward = brightness > middle ? QColor(Qt::white) : QColor(Qt::black);
  const double amount = brightness > middle ? (brightness - middle) * 1.1 : (middle - brightness) * 0.7;
  color = mix(color, toward, std::clamp(amount, 0.0, 1.0));
  if (facing == Facing::Back) {
    color.setAlphaF(static_cast<float>(color.alphaF() * farSideOpacity));
  }
  return color;
}

bool isOpaque(const Body& body) {
  return body.source->fill.alpha >= 1;
}

QPen edgePen(const Body& body, bool hiddenByOwnBody, const PictureStyle& style) {
  present::Stroke stroke = body.source->edges;
  if (matches(body.source->info.subject, style.highlight)) {
    stroke.color = {present::ColorRole::Highlight, 0, 1};
    stroke.widthPt += highlightWidthPt;
  }
  QPen pen = opaquePen(stroke, style);
  if (hiddenByOwnBody && pen.style() != Qt::NoPen) {
    pen.setWidthF(pen.widthF() * farSideWidth);
    pen.setColor(mix(pen.color(), style.background, farSideFading));
  }
  return pen;
}

QPen segmentPen(const present::Segment& segment, const PictureStyle& style) {
  present::Stroke stroke = segment.stroke;
  if (matches(segment.info.subject, style.highlight)) {
    stroke.color = {present::ColorRole::Highlight, 0, 1};
    stroke.widthPt += highlightWidthPt;
  }
  return opaquePen(stroke, style);
}

double dotDiameter(const Body& body) {
  return (3.5 + body.source->edges.widthPt) * unitsPerPoint;
}

QColor dotColor(const Body& body, const PictureStyle& style) {
  const QPen pen = edgePen(body, false, style);
  return pen.style() != Qt::NoPen
             ? pen.color()
             : opaque(base::toQColor(body.source->fill, style.figure.palette), style.background);
}

}  // namespace quantoscope::scene3d
