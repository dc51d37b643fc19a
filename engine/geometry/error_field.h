// SPDX-License-Identifier: GPL-3.0-or-later
// The size of the error region at many inputs of one chain. From input to input only the half-widths of the
// layers' boxes change, never their directions, so the order of the generators is found once. Single regions
// with vertices and facets live in region.h. Immutable once made; safe from any thread.
#pragma once

#include <Eigen/Core>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/geometry/chain_view.h"
#include "engine/geometry/generators.h"

namespace quantoscope::geometry {

/// One number for each input.
struct PointErrors {
  Eigen::VectorXd magnitudes;  ///< the largest norm of a point of the region
  Eigen::VectorXd volumes;     ///< area or volume of the region; 0 for a flat one
};

class ErrorField {
 public:
  /// The field of `experiment`'s chain; its own input does not matter. Fails as viewChain() does and for an
  /// experiment that is not well-formed.
  static core::Result<ErrorField> of(const Experiment& experiment, Space space);

  Space shown() const { return m_view.shown; }
  const std::optional<Notice>& notice() const { return m_view.notice; }
  const QuantizedChain& chain() const { return m_chain; }
  const ChainView& view() const { return m_view; }
  ErrorModel errorModel() const { return m_model; }
  /// Channels of an input and of the space that is shown.
  Eigen::Index inputs() const { return m_chain.weights.front().cols(); }
  Eigen::Index dimension() const { return m_view.carry.front().rows(); }

  /// The errors at `points` (n x inputs(), finite). O(p) for each input in the plane, O(p^2) in space, for p
  /// generators. Fails with BadInput when numbers leave the range of doubles, with Cancelled when `stop` is
  /// set.
  core::Result<PointErrors> evaluate(const Points& points, const std::stop_token& stop = {}) const;

 private:
  /// The other generators as they are met around one of them, and which of them are parallel to it.
  struct Zone {
    std::vector<int> order;
    std::vector<double> signs;
    std::vector<int> along;
    std::vector<double> alongSigns;
  };
  struct Block;

  Zone zoneOf(int own) const;
  void halfWidths(const Points& points, Eigen::Index first, Block& block) const;
  void walkPlane(Block& block) const;
  void walkSpace(Block& block) const;

  QuantizedChain m_chain;
  ChainView m_view;
  ErrorModel m_model = ErrorModel::Full;
  Eigen::MatrixXd m_directions;  // shown channels x p, scaled by 2^-m_exponent, without columns that are zero
  std::vector<int> m_sources;    // which half-width stretches each direction, counted over all layers
  int m_exponent = 0;
  bool m_flat = false;         // the directions do not span the space: no volume
  std::vector<Zone> m_zones;   // in space
  std::vector<int> m_bundles;  // in space: the first direction parallel to each
};

}  // namespace quantoscope::geometry
