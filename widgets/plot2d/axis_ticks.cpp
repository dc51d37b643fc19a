// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/axis_ticks.h"

#include <algorithm>
#include <cmath>

#include "engine/present/number_format.h"
#include "widgets/base/text.h"

namespace quantoscope::plot2d {
namespace {

using present::Range;

constexpr QChar minusSign(0x2212);

/// A tick's own rounding error must not push it out of the axis.
constexpr double slack = 1e-9;

/// The step of 1, 2 or 5 times a power of ten nearest to `raw`.
double niceStep(double raw) {
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  const double mantissa = raw / power;
  if (mantissa < 1.5) {
    return power;
  }
  if (mantissa < 3.2) {
    return 2 * power;
  }
  return (mantissa < 7.1 ? 5 : 10) * power;
}

QString fixedLabel(double value, int decimals) {
  QString text = QString::number(std::abs(value), 'f', decimals);
  if (value < 0) {
    text.prepend(minusSign);
  }
  return text;
}

QString stepLabel(double value, double step, double magnitude) {
  if (value == 0) {
    return QStringLiteral("0");
  }
  const int stepExponent = static_cast<int>(std::floor(std::log10(step) + slack));
  if (magnitude >= 1e6 || (magnitude < 1e-3 && stepExponent < -4)) {
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)) + slack));
    return base::fromUtf8(present::formatNumber(value, std::max(1, exponent - stepExponent + 1)));
  }
  return fixedLabel(value, std::max(0, -stepExponent));
}

Ticks linearTicks(Range visible, double count, bool integers) {
  Ticks ticks;
  double step = niceStep((visible.high - visible.low) / std::max(1.0, count));
  if (integers) {
    step = std::max(1.0, step);
  }
  const double magnitude = std::max(std::abs(visible.low), std::abs(visible.high));
  const double first = std::ceil(visible.low / step - slack);
  const double last = std::floor(visible.high / step + slack);
  // A range deep inside large numbers can hold more steps than doubles can tell apart; never loop on that.
  for (int i = 0; i <= 3 * count + 3 && first + i <= last; ++i) {
    const double value = (first + i) * step;
    ticks.positions.push_back(value);
    ticks.labels.push_back(stepLabel(value, step, magnitude));
  }
  return ticks;
}

QString powerLabel(int exponent) {
  static const QString digits =
      QStringLiteral("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079");
  QString text = QStringLiteral("10");
  if (exponent < 0) {
    text += QChar(0x207b);
  }
  for (const QChar digit : QString::number(std::abs(exponent))) {
    text += digits[digit.digitValue()];
  }
  return text;
}

QString logarithmicLabel(int mantissa, int exponent, bool plain) {
  if (plain) {
    return fixedLabel(mantissa * std::pow(10.0, exponent), std::max(0, -exponent));
  }
  const QString power = powerLabel(exponent);
  return mantissa == 1 ? power : QString::number(mantissa) + QChar(0x00b7) + power;
}

Ticks logarithmicTicks(Range visible, double count) {
  const double low = std::log10(visible.low);
  const double high = std::log10(visible.high);
  const int first = static_cast<int>(std::ceil(low - slack));
  const int last = static_cast<int>(std::floor(high + slack));
  const int decades = last - first + 1;
  const bool plain = low >= -3 - slack && high <= 5 + slack;
  std::vector<int> mantissas = {1};
  if (decades < 3) {
    mantissas = {1, 2, 5};
  }
  const int stride = std::max(1, static_cast<int>(std::round(decades / std::max(1.0, count))));
  const auto contains = [&](double value) {
    return value >= visible.low * (1 - slack) && value <= visible.high * (1 + slack);
  };
  Ticks ticks;
  for (int exponent = first - 1; exponent <= last; ++exponent) {
    for (int mantissa = 1; mantissa < 10; ++mantissa) {
      const double value = mantissa * std::pow(10.0, exponent);
      if (!contains(value)) {
        continue;
      }
      const bool labeled = std::find(mantissas.begin(), mantissas.end(), mantissa) != mantissas.end();
      if (labeled && exponent % stride == 0) {
        ticks.positions.push_back(value);
        ticks.labels.push_back(logarithmicLabel(mantissa, exponent, plain));
      } else if (stride == 1 || mantissa == 1) {
        ticks.subTicks.push_back(value);
      }
    }
  }
  return ticks.positions.size() < 2 ? linearTicks(visible, count, false) : ticks;
}

Ticks givenTicks(const std::vector<present::Tick>& given, Range visible, double count) {
  std::vector<const present::Tick*> inside;
  for (const present::Tick& tick : given) {
    if (tick.position >= visible.low && tick.position <= visible.high) {
      inside.push_back(&tick);
    }
  }
  const auto most = static_cast<std::size_t>(std::max(1.0, count));
  const std::size_t stride = std::max<std::size_t>(1, (inside.size() + most - 1) / most);
  Ticks ticks;
  for (std::size_t i = 0; i < inside.size(); i += stride) {
    ticks.positions.push_back(inside[i]->position);
    ticks.labels.push_back(base::translated(inside[i]->label));
  }
  return ticks;
}

}  // namespace

Ticks makeTicks(const present::Axis& axis, Range visible, double count) {
  if (!axis.ticks.empty()) {
    return givenTicks(axis.ticks, visible, count);
  }
  return axis.logarithmic ? logarithmicTicks(visible, count) : linearTicks(visible, count, axis.integers);
}

}  // namespace quantoscope::plot2d
