// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/axis_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/number_format.h"
#include "widgets/base/text.h"

namespace quantoscope::charts {
namespace {

constexpr int tickLimit = 64;

// The smallest of 1, 2 and 5 times a power of ten that is not below `value`.
double niceStep(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  const double mantissa = value / power;
  const double tolerance = 1 + 1e-9;
  if (mantissa <= tolerance) {
    return power;
  }
  if (mantissa <= 2 * tolerance) {
    return 2 * power;
  }
  return mantissa <= 5 * tolerance ? 5 * power : 10 * power;
}

int decade(double value) {
  return static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
}

// Significant digits that tell `value` from its neighbors `resolution` apart.
int digitsFor(double value, double resolution) {
  for (int digits = 1; digits < 12; ++digits) {
    const double unit = std::pow(10.0, decade(value) - digits + 1);
    if (std::abs(std::round(value / unit) * unit - value) <= resolution) {
      return digits;
    }
  }
  return 12;
}

bool needsExponent(double value) {
  return value != 0 && (std::abs(value) >= 1e6 || std::abs(value) < 1e-4);
}

QString withExponent(double value, double resolution) {
  const int power = decade(value);
  const double mantissa = value / std::pow(10.0, power);
  const double mantissaResolution = resolution / std::pow(10.0, power);
  const std::string text = present::formatNumber(mantissa, digitsFor(mantissa, mantissaResolution));
  return power == 0
             ? base::fromUtf8(text)
             : base::fromUtf8(text) + QLatin1Char('e') + base::fromUtf8(present::formatNumber(power, 3));
}

present::Range widened(present::Range range) {
  const double limit = std::numeric_limits<double>::max() / 8;
  range.low = std::clamp(range.low, -limit, limit);
  range.high = std::clamp(range.high, -limit, limit);
  const double magnitude = std::max(std::abs(range.low), std::abs(range.high));
  // Below this, steps have no exact neighbors any more.
  if (magnitude < 1e-305) {
    return {0, 1};
  }
  if (range.high - range.low > magnitude * 1e-12) {
    return range;
  }
  return {range.low - 0.1 * magnitude, range.high + 0.1 * magnitude};
}

std::vector<double> linearTicks(double low, double high, double step) {
  std::vector<double> values;
  const double first = std::ceil(low / step - 1e-6);
  for (int i = 0; i < tickLimit; ++i) {
    const double value = (first + i) * step;
    if (value > high + step * 1e-6) {
      break;
    }
    values.push_back(std::abs(value) < step * 1e-6 ? 0.0 : std::clamp(value, low, high));
  }
  return values;
}

void setTicks(AxisScale& scale, const std::vector<double>& values, double step) {
  const std::vector<QString> labels = tickLabels(values, step);
  for (std::size_t i = 0; i < values.size(); ++i) {
    scale.ticks.push_back({values[i], labels[i]});
  }
}

AxisScale linearScale(const ScaleRequest& request, const present::Axis& axis) {
  AxisScale scale;
  present::Range range = axis.range.value_or(request.data);
  if (!axis.range && request.includeZero) {
    range = {std::min(range.low, 0.0), std::max(range.high, 0.0)};
  }
  range = widened(range);
  if (!axis.range && !request.tight) {
    const double room = (range.high - range.low) * request.headroom;
    range.low -= request.includeZero && range.low >= 0 ? 0 : room;
    range.high += request.includeZero && range.high <= 0 ? 0 : room;
  }
  double step = niceStep((range.high - range.low) / std::max(2, request.maxTicks));
  if (axis.integers) {
    step = std::max(1.0, step);
  }
  if (!axis.range && !request.tight) {
    const double half = axis.integers ? std::max(1.0, step / 2) : step / 2;
    range.low = std::floor(range.low / half + 1e-9) * half;
    range.high = std::ceil(range.high / half - 1e-9) * half;
  }
  scale.low = range.low;
  scale.high = range.high;
  setTicks(scale, linearTicks(scale.low, scale.high, step), step);
  return scale;
}

// Ticks of a logarithmic axis: powers of ten, some left out when there are many, 2 and 5 times them when
// there are few.
std::vector<double> logTicks(double low, double high, int maxTicks) {
  const int first = static_cast<int>(std::floor(std::log10(low) + 1e-9));
  const int last = static_cast<int>(std::floor(std::log10(high) + 1e-9));
  const auto collect = [&](const std::vector<double>& multiples, int every) {
    std::vector<double> values;
    for (int power = first; power <= last; ++power) {
      if (((power % every) + every) % every != 0) {
        continue;
      }
      for (const double multiple : multiples) {
        const double value = multiple * std::pow(10.0, power);
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
          values.push_back(std::clamp(value, low, high));
        }
      }
    }
    return values;
  };
  const auto limit = static_cast<std::size_t>(std::max(2, maxTicks));
  for (const std::vector<double>& multiples :
       {std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9}, std::vector<double>{1, 2, 5}}) {
    std::vector<double> values = collect(multiples, 1);
    if (values.size() <= limit && (multiples.size() == 3 || last == first)) {
      return values;
    }
  }
  int every = 1;
  std::vector<double> values = collect({1}, every);
  while (values.size() > limit) {
    values = collect({1}, ++every);
  }
  return values.empty() ? std::vector<double>{low, high} : values;
}

AxisScale logScale(const ScaleRequest& request, const present::Axis& axis) {
  AxisScale scale;
  scale.logarithmic = true;
  present::Range range = axis.range.value_or(request.data);
  if (!axis.range && !request.tight) {
    const double decades = std::log10(range.high) - std::log10(range.low);
    const double room = std::pow(10.0, decades * request.headroom);
    // A bar of the smallest value must still be seen, hence a floor clearly below it.
    const double floorValue = range.low / (request.includeZero ? 1.5 : 1.0);
    const double bottom = std::pow(10.0, std::floor(std::log10(floorValue) + 1e-9));
    range.low = bottom * 5 <= floorValue ? bottom * 5 : bottom * 2 <= floorValue ? bottom * 2 : bottom;
    range.high = niceStep(range.high * room);
  }
  if (range.high <= range.low * (1 + 1e-9)) {
    range = {range.low / 2, range.high * 2};
  }
  scale.low = range.low;
  scale.high = range.high;
  setTicks(scale, logTicks(scale.low, scale.high, request.maxTicks), 0);
  return scale;
}

/// Zero and powers of ten on both sides of it, some left out when there are many.
std::vector<double> signedTicks(const AxisScale& scale, int maxTicks) {
  const double largest = std::max(std::abs(scale.low), std::abs(scale.high));
  const int first = decade(scale.linearWithin);
  const int last = std::max(first, decade(largest));
  for (int every = 1;; ++every) {
    std::vector<double> values{0};
    for (int power = last; power >= first; power -= every) {
      for (const double value : {-std::pow(10.0, power), std::pow(10.0, power)}) {
        if (value >= scale.low * (1 + 1e-9) && value <= scale.high * (1 + 1e-9)) {
          values.push_back(value);
        }
      }
    }
    if (values.size() <= static_cast<std::size_t>(std::max(3, maxTicks)) || every > last - first) {
      std::sort(values.begin(), values.end());
      return values;
    }
  }
}

/// Ends are round, and zero is always part of it.
AxisScale signedLogScale(const ScaleRequest& request, const present::Axis& axis) {
  AxisScale scale;
  scale.linearWithin = axis.linearWithin;
  present::Range range = axis.range.value_or(request.data);
  if (!axis.range) {
    const auto outward = [&](double value) {
      const double size = std::abs(value);
      return size <= scale.linearWithin * 1e-3
                 ? 0.0
                 : std::copysign(niceStep(std::max(size, scale.linearWithin)), value);
    };
    range = {outward(std::min(range.low, 0.0)), outward(std::max(range.high, 0.0))};
  }
  if (!(range.low < range.high)) {
    range = {-scale.linearWithin, scale.linearWithin};
  }
  scale.low = range.low;
  scale.high = range.high;
  setTicks(scale, signedTicks(scale, request.maxTicks), 0);
  return scale;
}

}  // namespace

double AxisScale::even(double value) const {
  if (linearWithin > 0) {
    return std::copysign(std::log10(1 + std::abs(value) / linearWithin), value);
  }
  return logarithmic ? std::log10(value) : value;
}

double AxisScale::fraction(double value) const {
  if (std::isnan(value)) {
    return value;
  }
  const double start = even(low);
  return (even(std::clamp(value, low, high)) - start) / (even(high) - start);
}

double AxisScale::valueAt(double fraction) const {
  if (linearWithin > 0) {
    const double place = std::lerp(even(low), even(high), fraction);
    return std::copysign(linearWithin * (std::pow(10.0, std::abs(place)) - 1), place);
  }
  return logarithmic ? low * std::pow(high / low, fraction) : low + (high - low) * fraction;
}

std::vector<QString> tickLabels(const std::vector<double>& values, double step) {
  const bool exponents = std::any_of(values.begin(), values.end(), needsExponent);
  std::vector<QString> labels;
  for (const double value : values) {
    const double resolution = step > 0 ? step * 1e-4 : std::abs(value) * 1e-6;
    if (value == 0) {
      labels.push_back(QStringLiteral("0"));
    } else if (exponents) {
      labels.push_back(withExponent(value, resolution));
    } else {
      labels.push_back(base::fromUtf8(present::formatNumber(value, digitsFor(value, resolution))));
    }
  }
  return labels;
}

AxisScale makeScale(const ScaleRequest& request, const present::Axis& axis) {
  present::Axis used = axis;
  if (used.range && !(std::isfinite(used.range->low) && std::isfinite(used.range->high) &&
                      used.range->low < used.range->high)) {
    used.range.reset();
  }
  const present::Range range = used.range.value_or(request.data);
  AxisScale scale = used.linearWithin > 0               ? signedLogScale(request, used)
                    : used.logarithmic && range.low > 0 ? logScale(request, used)
                                                        : linearScale(request, used);
  if (!axis.ticks.empty()) {
    scale.ticks.clear();
    for (const present::Tick& tick : axis.ticks) {
      if (tick.position >= scale.low && tick.position <= scale.high) {
        scale.ticks.push_back({tick.position, base::translated(tick.label)});
      }
    }
  }
  return scale;
}

}  // namespace quantoscope::charts
