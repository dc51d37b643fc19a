// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/picture_style.h"

#include <QFontInfo>
#include <QPaintDevice>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "widgets/base/colors.h"
#include "widgets/base/fonts.h"

namespace quantoscope::axes3d {

PictureStyle pictureStyle(const base::FigureStyle& figure) {
  PictureStyle style;
  style.figure = figure;
  style.background = base::toQColor({present::ColorRole::Background, 0, 1}, figure.palette);
  return style;
}

PictureStyle screenStyle(const QWidget& widget, const std::optional<present::Subject>& highlight) {
  PictureStyle style;
  style.figure.palette = base::screenPalette(widget);
  style.figure.fontFamily = widget.font().family();
  style.figure.fontPt = QFontInfo(widget.font()).pixelSize() / unitsPerPoint;
  style.background = widget.palette().color(QPalette::Base);
  style.highlight = highlight;
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
  const bool modelLayers = agrees(subject.modelLayer, highlight->modelLayer);
  return layers && bits && points && modelLayers && common;
}

QColor mix(const QColor& a, const QColor& b, double t) {
  const auto channel = [t](int from, int to) {
    return static_cast<int>(std::lround(from + (to - from) * t));
  };
  return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()),
                a.alpha());
}

double brightness(const Vector& normal, const ViewAxes& axes) {
  const Vector light = (axes.right * -0.45 + axes.up * 0.75 + axes.toViewer * 0.6).normalized();
  const Vector seen = normal.dot(axes.toViewer) < 0 ? Vector(-normal) : normal;
  return (seen.dot(light) + 1) / 2;
}

QPen framePen(present::ColorRole role, double widthPt, const PictureStyle& style) {
  QPen pen(base::toQColor({role, 0, 1}, style.figure.palette), widthPt * unitsPerPoint);
  pen.setCapStyle(Qt::RoundCap);
  pen.setJoinStyle(Qt::RoundJoin);
  return pen;
}

QPen gridPen(const PictureStyle& style) {
  return framePen(present::ColorRole::Grid, 0.5, style);
}

QPen boxPen(const PictureStyle& style) {
  QPen pen = framePen(present::ColorRole::Muted, 0.6, style);
  pen.setColor(mix(pen.color(), style.background, 0.35));
  return pen;
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

}  // namespace quantoscope::axes3d
