// SPDX-License-Identifier: GPL-3.0-or-later
// What the geometry lab computes on demand beside the trace: manifolds, landscapes, fake quantization,
// samples and the comparison without channel mixing. Each is computed when somebody wants it and kept until
// something it depends on changes.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/geometry/error_landscape.h"
#include "engine/geometry/error_trace.h"
#include "engine/geometry/fake_quantization.h"
#include "engine/geometry/manifold_map.h"
#include "engine/geometry/monte_carlo.h"
#include "engine/present/parts.h"

namespace quantoscope::present {

using TracePtr = std::shared_ptr<const geometry::ErrorTrace>;

/// A manifold's map with the regions at a few of its points.
struct ManifoldStudy {
  geometry::ManifoldMapPtr map;
  std::vector<Eigen::Index> tubePoints;  ///< evenly along the manifold, at most 24
  std::vector<geometry::Region> tubes;   ///< at the input, on two channels; empty where that is not shown
};

/// A manifold sent through integer inference at one or several bit-widths.
struct InferenceStudy {
  geometry::Manifold manifold;
  std::vector<int> bits;  ///< ascending, one for each run
  std::vector<geometry::FakeQuantizationPtr> runs;
};

/// The six manifolds that are shapes, in their usual order, each with its map and its integer inference at
/// one bit-width.
struct ManifoldsStudy {
  std::vector<geometry::ManifoldMapPtr> maps;
  std::vector<InferenceStudy> runs;
};

/// The newest good value, and why it is not the one of the present parameters if it is not.
template <typename T>
struct Study {
  std::shared_ptr<const T> value;
  std::optional<core::Error> error;
};

struct GeometryStudies {
  Study<ManifoldStudy> manifold;
  Study<geometry::ErrorLandscape> landscape;
  Study<InferenceStudy> evolution;
  Study<InferenceStudy> bits;
  Study<ManifoldsStudy> manifolds;
  Study<InferenceStudy> modes;  ///< two runs at one bit-width: weights only, weights and activations
  Study<geometry::MonteCarlo> samples;
  Study<geometry::ErrorTrace> diagonalOnly;
  Study<geometry::ErrorTrace> overlay;  ///< null and without an error when nothing is laid over
};

/// Computes studies and keeps what still holds. One thread at a time.
class StudyComputer {
 public:
  /// Everything wanted is of these parameters afterwards (or has an error), unless `stop` was set; what is
  /// not wanted stays as it was. `trace` is that of the parameters, or null.
  const GeometryStudies& compute(const core::ParameterSet& parameters, const TracePtr& trace, Parts wanted,
                                 const std::stop_token& stop);

 private:
  /// What a study was made from.
  struct Key {
    core::ParameterSet parameters;
    std::filesystem::file_time_type fileTime{};
    bool valid = false;

    friend bool operator==(const Key&, const Key&) = default;
  };

  template <typename T, typename Compute>
  void update(Study<T>& study, Key& key, Key now, const std::stop_token& stop, Compute&& compute);

  GeometryStudies m_studies;
  Key m_manifold;
  Key m_landscape;
  Key m_evolution;
  Key m_bits;
  Key m_manifolds;
  Key m_modes;
  Key m_samples;
  Key m_diagonalOnly;
  Key m_overlay;
  TracePtr m_sampled;
};

}  // namespace quantoscope::present
