// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/brush.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace quantoscope::plot2d {
namespace {

double toScale(double value, bool logarithmic) {
  return logarithmic ? std::log10(value) : value;
}

double fromScale(double value, bool logarithmic) {
  return logarithmic ? std::pow(10.0, value) : value;
}

}  // namespace

BrushPart brushPartAt(const BrushPixels& brush, double x, double tolerance) {
  const double toLow = std::abs(x - brush.low);
  const double toHigh = std::abs(x - brush.high);
  if (std::min(toLow, toHigh) <= tolerance) {
    return toLow < toHigh ? BrushPart::LowEdge : BrushPart::HighEdge;
  }
  return x > brush.low && x < brush.high ? BrushPart::Inside : BrushPart::None;
}

void paintBrush(QPainter& painter, const BrushPixels& brush, const QRectF& area, const SceneStyle& style,
                bool grips) {
  const double low = std::max(brush.low, area.left());
  const double high = std::min(brush.high, area.right());
  if (low > high) {
    return;
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.fillRect(QRectF(QPointF(low, area.top()), QPointF(high, area.bottom())),
                   style.color(present::ColorRole::Highlight, 0.13));
  for (const double edge : {brush.low, brush.high}) {
    if (edge < area.left() || edge > area.right()) {
      continue;
    }
    painter.setPen(
        QPen(style.color(present::ColorRole::Highlight, 0.8), style.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(edge, area.top()), QPointF(edge, area.bottom()));
    if (!grips) {
      continue;
    }
    const QSizeF grip(5 * style.unit, std::min(18 * style.unit, area.height() / 3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(present::ColorRole::Highlight));
    painter.drawRoundedRect(
        QRectF(QPointF(edge - grip.width() / 2, area.center().y() - grip.height() / 2), grip), 2 * style.unit,
        2 * style.unit);
  }
  painter.restore();
}

present::Range middleThird(const present::Range& visible, bool logarithmic) {
  const double low = toScale(visible.low, logarithmic);
  const double high = toScale(visible.high, logarithmic);
  const double third = (high - low) / 3;
  return {fromScale(low + third, logarithmic), fromScale(high - third, logarithmic)};
}

present::Range nudgedBrush(const present::Range& brush, const present::Range& visible, int steps,
                           bool onlyHigh, bool logarithmic) {
  // A brush set from outside may reach to where a logarithmic axis ends.
  const auto place = [&](double value) {
    return logarithmic && value <= 0 ? toScale(visible.low, true) : toScale(value, logarithmic);
  };
  const double step = steps * (place(visible.high) - place(visible.low)) / 50;
  const double low = place(brush.low) + (onlyHigh ? 0 : step);
  const double high = std::max(low, place(brush.high) + step);
  return {fromScale(low, logarithmic), fromScale(high, logarithmic)};
}

present::Range extendedBrush(const present::Range& brush, const present::Range& visible, int direction,
                             bool& low, bool logarithmic) {
  const auto place = [&](double value) {
    return logarithmic && value <= 0 ? toScale(visible.low, true) : toScale(value, logarithmic);
  };
  const double step = direction * (place(visible.high) - place(visible.low)) / 50;
  double fixed = place(low ? brush.high : brush.low);
  double moving = place(low ? brush.low : brush.high) + step;
  // Rounding must not leave a sliver where the ends meet.
  if (std::abs(moving - fixed) < std::abs(step) / 1000) {
    moving = fixed;
  }
  if (moving != fixed) {
    low = moving < fixed;
  }
  return {fromScale(std::min(fixed, moving), logarithmic), fromScale(std::max(fixed, moving), logarithmic)};
}

}  // namespace quantoscope::plot2d
