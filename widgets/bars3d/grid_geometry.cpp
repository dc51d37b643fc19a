// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/grid_geometry.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/present/number_format.h"

namespace quantoscope::bars3d {
namespace {

constexpr int axisSteps = 5;
constexpr int readDigits = 5;

}  // namespace

present::Range valueAxisRange(const std::optional<present::Range>& fixed, const present::Range& data) {
  const present::Range range = present::limits({present::ColorMap::Viridis, fixed}, data);
  if (fixed) {
    return range;
  }
  const double step = axes3d::niceStep((range.high - range.low) / axisSteps);
  if (!std::isfinite(step) || !(step > 0)) {
    return range;
  }
  return {std::floor(range.low / step + 1e-9) * step, std::ceil(range.high / step - 1e-9) * step};
}

axes3d::BoxAxis numberAxis(const QString& title, const present::Range& range, double half, double zoom) {
  axes3d::BoxAxis axis;
  axis.title = title;
  axis.center = range.low / 2 + range.high / 2;
  axis.unit = (range.high / 2 - range.low / 2) / half;
  const double step = axes3d::niceStep((range.high - range.low) / (axisSteps * std::max(1.0, zoom)));
  const double largest = std::max(std::abs(range.low), std::abs(range.high));
  axis.ticks = axes3d::axisTicks(range.low, range.high, step, axes3d::labelExponent(largest));
  return axis;
}

std::vector<std::size_t> backToFront(std::size_t count, double towardViewer) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (towardViewer < 0) {
    std::reverse(order.begin(), order.end());
  }
  return order;
}

QColor toQColor(const present::Rgb& color) {
  return QColor(color.red, color.green, color.blue);
}

QColor lit(const QColor& color, const Vector& normal, const axes3d::ViewAxes& axes) {
  const double brightness = axes3d::brightness(normal, axes);
  const double middle = 0.7;
  return brightness > middle ? axes3d::mix(color, Qt::white, (brightness - middle) * 0.5)
                             : axes3d::mix(color, Qt::black, (middle - brightness) * 0.5);
}

QString labelled(const QString& title, const QString& value) {
  return QCoreApplication::translate("quantoscope::bars3d::GridView", "%1: %2", "axis and its value")
      .arg(title, value);
}

QString labelled(const QString& title, double value) {
  return labelled(title, QString::fromStdString(present::formatNumber(value, readDigits)));
}

}  // namespace quantoscope::bars3d
