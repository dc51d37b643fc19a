// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/colors.h"

#include <QWidget>

namespace quantoscope::base {

QColor toQColor(const present::Color& color, present::Palette palette) {
  const present::Rgb rgb = present::resolve(color, palette);
  QColor result(rgb.red, rgb.green, rgb.blue);
  result.setAlphaF(static_cast<float>(color.alpha));
  return result;
}

QPen toQPen(const present::Stroke& stroke, present::Palette palette, double pixelsPerPoint) {
  if (stroke.widthPt <= 0) {
    return QPen(Qt::NoPen);
  }
  QPen pen(toQColor(stroke.color, palette), stroke.widthPt * pixelsPerPoint);
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::FlatCap);
  switch (stroke.dash) {
    case present::Dash::Solid:
      break;
    case present::Dash::Dashed:
      pen.setDashPattern({5, 3});
      break;
    case present::Dash::Dotted:
      pen.setDashPattern({1.2, 2});
      break;
  }
  return pen;
}

present::Palette screenPalette(const QWidget& widget) {
  return widget.palette().color(QPalette::Base).lightness() < 128 ? present::Palette::Dark
                                                                  : present::Palette::Light;
}

}  // namespace quantoscope::base
