// SPDX-License-Identifier: GPL-3.0-or-later
// The error magnitude over a square of inputs. Pure computation of an immutable value; safe from any thread.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "engine/geometry/chain_view.h"

namespace quantoscope::geometry {

struct LinearFit {
  double slope = 0;
  double intercept = 0;
};

struct ErrorLandscape {
  Space shown = Space::Input;
  std::optional<Notice> notice;
  double extent = 0;
  int side = 0;
  Eigen::VectorXd axis;        ///< `side` numbers from -extent to extent, of channel 1 and of channel 2
  Eigen::VectorXd magnitudes;  ///< side * side, row by row from (-extent, -extent), channel 1 fastest
  Eigen::VectorXd l1Norms;     ///< of the inputs, third channel included
  /// Least squares of the magnitudes over the L1 norms; absent when all norms agree.
  std::optional<LinearFit> fit;
};

using LandscapePtr = std::shared_ptr<const ErrorLandscape>;

inline constexpr int minimumLandscapeSide = 2;
inline constexpr int maximumLandscapeSide = 1024;

/// The landscape of `experiment` over [-extent, extent]^2 of its first two input channels; a third channel
/// keeps the experiment's value. `extent` is positive, `side` within the limits above. Errors as in
/// ErrorField.
core::Result<LandscapePtr> errorLandscape(const Experiment& experiment, Space space, double extent, int side,
                                          const std::stop_token& stop = {});

/// The least-squares line through (x, y); absent when all x agree.
std::optional<LinearFit> linearFit(const Eigen::VectorXd& x, const Eigen::VectorXd& y);

}  // namespace quantoscope::geometry
