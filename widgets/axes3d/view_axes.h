// SPDX-License-Identifier: GPL-3.0-or-later
// The orthographic view from a direction: which way is right, up and toward the viewer, and the standard
// views. Pure functions, any thread.
#pragma once

#include <Eigen/Core>

#include "engine/present/scene.h"

namespace quantoscope::axes3d {

using Vector = Eigen::Vector3d;
/// A point of the picture: along right and up of the view.
using Planar = Eigen::Vector2d;

/// An orthonormal, right-handed basis: right x up = toViewer.
struct ViewAxes {
  Vector right = Vector::UnitY();
  Vector up = Vector::UnitZ();
  Vector toViewer = Vector::UnitX();
};

/// The third axis points up in the picture for every elevation in [-90, 90]; at the poles the azimuth says
/// which way is up.
ViewAxes viewAxes(const present::ViewDirection& direction);

constexpr double minimumZoom = 0.2;
constexpr double maximumZoom = 50;

/// Azimuth in (-180, 180], elevation in [-90, 90], zoom in its limits; what is not finite gets its default.
present::ViewDirection normalized(present::ViewDirection direction);

enum class StandardView { AlongFirst, AlongSecond, AlongThird, Isometric };

/// The direction of a standard view at zoom 1. "Along third" looks down on the plane of the first two axes,
/// the first to the right; "along second" has the first axis to the right, "along first" the second.
present::ViewDirection standardView(StandardView view);

}  // namespace quantoscope::axes3d
