// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/axis_ticks.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace quantoscope::axes3d {
namespace {

constexpr double mostTicks = 400;

long long firstOrder(double low, double step) {
  return static_cast<long long>(std::ceil(low / step - 1e-6));
}

long long lastOrder(double high, double step) {
  return static_cast<long long>(std::floor(high / step + 1e-6));
}

QString superscript(int number) {
  static const QString digits =
      QStringLiteral("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079");
  QString text = number < 0 ? QStringLiteral("\u207b") : QString();
  for (const QChar digit : QString::number(std::abs(number))) {
    text += digits[digit.digitValue()];
  }
  return text;
}

QString label(double value, int decimals) {
  QString text = QLocale::c().toString(std::abs(value), 'f', decimals);
  const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
  return value < 0 && !isZero ? QStringLiteral("\u2212") + text : text;
}

}  // namespace

int labelExponent(double largest) {
  const int magnitude = largest > 0 ? static_cast<int>(std::floor(std::log10(largest) + 1e-9)) : 0;
  return magnitude < -2 || magnitude > 4 ? magnitude : 0;
}

AxisTicks axisTicks(double low, double high, double step, int exponent) {
  AxisTicks ticks;
  ticks.exponent = exponent;
  if (!(step > 0) || !std::isfinite((high - low) / step) || (high - low) / step > mostTicks ||
      std::max(std::abs(low), std::abs(high)) / step > 1e15) {
    return ticks;
  }
  const double wanted = step;
  for (const double divisor : {2.0, 5.0, 10.0}) {
    if (lastOrder(high, step) - firstOrder(low, step) >= 1) {
      break;
    }
    step = wanted / divisor;
  }
  for (long long i = firstOrder(low, step); i <= lastOrder(high, step); ++i) {
    ticks.order.push_back(i);
    ticks.values.push_back(static_cast<double>(i) * step);
  }
  const int stepMagnitude = static_cast<int>(std::floor(std::log10(step) + 1e-9));
  const double leading = step / std::pow(10.0, stepMagnitude);
  const bool needsHalf = std::abs(leading - std::round(leading)) > 1e-6;
  const int decimals = std::max(0, ticks.exponent - stepMagnitude + (needsHalf ? 1 : 0));
  for (const double value : ticks.values) {
    ticks.labels.push_back(label(value / std::pow(10.0, ticks.exponent), std::min(decimals, 15)));
  }
  return ticks;
}

double niceStep(double raw) {
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (raw <= factor * power * (1 + 1e-9)) {
      return factor * power;
    }
  }
  return 10 * power;
}

QString exponentSuffix(int exponent) {
  return exponent == 0 ? QString() : QStringLiteral(" (\u00d710%1)").arg(superscript(exponent));
}

}  // namespace quantoscope::axes3d
