// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/view_axes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace quantoscope::axes3d {
namespace {

struct SineCosine {
  double sine;
  double cosine;
};

// Exact at multiples of 90 degrees, so that standard views have no tilt of 1e-17.
SineCosine sineCosine(double degrees) {
  const double quarters = degrees / 90.0;
  if (quarters == std::round(quarters)) {
    const int quadrant = static_cast<int>(std::fmod(quarters, 4.0) + 4.0) % 4;
    constexpr double sines[] = {0, 1, 0, -1};
    return {sines[quadrant], sines[(quadrant + 1) % 4]};
  }
  const double radians = degrees * std::numbers::pi / 180.0;
  return {std::sin(radians), std::cos(radians)};
}

}  // namespace

ViewAxes viewAxes(const present::ViewDirection& direction) {
  const auto [sinAzimuth, cosAzimuth] = sineCosine(direction.azimuth);
  const auto [sinElevation, cosElevation] = sineCosine(direction.elevation);
  ViewAxes axes;
  axes.right = Vector(-sinAzimuth, cosAzimuth, 0);
  axes.up = Vector(-cosAzimuth * sinElevation, -sinAzimuth * sinElevation, cosElevation);
  axes.toViewer = Vector(cosAzimuth * cosElevation, sinAzimuth * cosElevation, sinElevation);
  return axes;
}

present::ViewDirection normalized(present::ViewDirection direction) {
  const present::ViewDirection defaults;
  const auto orDefault = [](double value, double fallback) {
    return std::isfinite(value) ? value : fallback;
  };
  const double azimuth = std::fmod(orDefault(direction.azimuth, defaults.azimuth), 360.0);
  direction.azimuth = azimuth > 180 ? azimuth - 360 : azimuth <= -180 ? azimuth + 360 : azimuth;
  direction.elevation = std::clamp(orDefault(direction.elevation, defaults.elevation), -90.0, 90.0);
  direction.zoom = std::clamp(orDefault(direction.zoom, defaults.zoom), minimumZoom, maximumZoom);
  return direction;
}

present::ViewDirection standardView(StandardView view) {
  switch (view) {
    case StandardView::AlongFirst:
      return {0, 0, 1};
    case StandardView::AlongSecond:
      return {-90, 0, 1};
    case StandardView::AlongThird:
      return {-90, 90, 1};
    case StandardView::Isometric:
      return {45, std::atan(std::numbers::sqrt2 / 2) * 180.0 / std::numbers::pi, 1};
  }
  return {};
}

}  // namespace quantoscope::axes3d
