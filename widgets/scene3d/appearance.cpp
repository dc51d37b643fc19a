// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/appearance.h"

#include <QPaintDevice>
#include <algorithm>

#include "widgets/base/colors.h"
#include "widgets/base/fonts.h"

namespace quantoscope::scene3d {
namespace {

constexpr double farSideOpacity = 0.6;
constexpr double farSideWidth = 0.6;
constexpr double farSideFading = 0.45;
constexpr double highlightWidthPt = 1.0;

QColor mix(const QColor& a, const QColor& b, double t) {
  const auto channel = [t](int from, int to) {
    return static_cast<int>(std::lround(from + (to - from) * t));
  };
  return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()),
                a.alpha());
}

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

QPen framePen(present::ColorRole role, double widthPt, const PictureStyle& style) {
  QPen pen(base::toQColor({role, 0, 1}, style.figure.palette), widthPt * unitsPerPoint);
  pen.setCapStyle(Qt::RoundCap);
  pen.setJoinStyle(Qt::RoundJoin);
  return pen;
}

}  // namespace

PictureStyle pictureStyle(const base::FigureStyle& figure) {
  PictureStyle style;
  style.figure = figure;
  style.background = base::toQColor({present::ColorRole::Background, 0, 1}, figure.palette);
  return style;
}

bool matches(const present::Subject& subject, const std::optional<present::Subject>& highlight) {
  if (!highlight) {
    return false;
  }
  bool common = false;
  const auto agrees = [&common](const std::optional<int>& a, const std::optional<int>& b) {
    common = common || (a && b);
    return !a || !b || *a == *b;
  };
  const bool layers = agrees(subject.layer, highlight->layer);
  const bool bits = agrees(subject.bitWidth, highlight->bitWidth);
  const bool points = agrees(subject.point, highlight->point);
  return layers && bits && points && common;
}

QColor facetColor(const Body& body, const Facet& facet, Facing facing, const ViewAxes& axes,
                  const PictureStyle& style) {
  QColor color = base::toQColor(body.source->fill, style.figure.palette);
  const Vector light = (axes.right * -0.45 + axes.up * 0.75 + axes.toViewer * 0.6).normalized();
  const Vector seen = facet.normal.dot(axes.toViewer) < 0 ? Vector(-facet.normal) : facet.normal;
  const double brightness = (seen.dot(light) + 1) / 2;
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

QPen gridPen(const PictureStyle& style) {
  return framePen(present::ColorRole::Grid, 0.5, style);
}

QPen boxPen(const PictureStyle& style) {
  QPen pen = framePen(present::ColorRole::Muted, 0.6, style);
  pen.setColor(mix(pen.color(), style.background, 0.35));
  return pen;
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

QFont pictureFont(const base::FigureStyle& style, const QPaintDevice& device, double scale,
                  QFont::Weight weight) {
  QFont font;
  base::setFontFamily(font, style.fontFamily);
  font.setPointSizeF(std::max(1.0, style.fontPt * scale) * unitsPerPoint * 72.0 / device.logicalDpiY());
  font.setWeight(weight);
  // Hinted advances differ with the resolution, and the layout with them.
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace quantoscope::scene3d
