// SPDX-License-Identifier: GPL-3.0-or-later
// A precision study: the spectra of a model's layers in several precisions, as immutable values. What
// computes it is study_runner.h, what writes it study_files.h.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/spectra/measures.h"
#include "engine/spectra/precision.h"
#include "engine/spectra/tail_estimators.h"

namespace quantoscope::spectra {

/// Fast: errors of alpha up to 1e-4. Exact: 1e-9 relative.
enum class Accuracy { Fast, Exact };

/// How a spectrum was found.
enum class Solver {
  Gram32,  ///< eigenvalues of the Gram matrix in fp32
  Gram64,  ///< the same in fp64
  Svd64,   ///< singular values in fp64, without squaring
};
/// "gram_fp32", "gram_fp64", "svd_fp64".
std::string_view nameOf(Solver solver);

struct StudyOptions {
  std::vector<Precision> precisions;
  Estimator estimator = Estimator::Hill;  ///< the one that alpha stands for
  HillOptions hill;
  Accuracy accuracy = Accuracy::Fast;
  std::string filter;  ///< a regular expression that layer names must contain a match of; empty: all

  friend bool operator==(const StudyOptions&, const StudyOptions&) = default;
};

/// The singular values of one layer in one precision.
struct Spectrum {
  std::vector<double> sigma;  ///< descending, min(rows, columns) of them
  std::size_t rows = 0;
  std::size_t columns = 0;
  Solver solver = Solver::Gram64;
  double resolution = 0;  ///< relative error of sigma^2 in terms of the largest
  double seconds = 0;     ///< that it took to compute, also when it comes from the cache now
};
using SpectrumPtr = std::shared_ptr<const Spectrum>;

/// Where the numbers of one precision come from.
enum class Origin {
  Computed,
  Identical,  ///< the cast leaves every bit as it is: the spectrum of another precision of the layer
  Bounded,    ///< the cast changes so little that the spectrum of another precision answers, within `proven`
};
/// "computed", "identical", "bounded".
std::string_view nameOf(Origin origin);

/// What the cast did to the weights.
struct CastEffect {
  std::size_t changed = 0;     ///< weights that differ; for integers all that are no multiple of their scale
  std::size_t overflowed = 0;  ///< finite weights that became infinite or NaN
  std::size_t vanished = 0;    ///< weights other than 0 that became 0
  double relativeError = 0;    ///< ||cast W - W||_F / ||W||_F; NaN with overflow or without weights

  friend bool operator==(const CastEffect&, const CastEffect&) = default;
};

struct PrecisionResult {
  Precision precision;
  Origin origin = Origin::Computed;
  std::optional<std::size_t> sameAs;  ///< index in LayerResult::precisions, unless Computed
  bool fromCache = false;
  SpectrumPtr spectrum;  ///< null when there is none; shared when Identical or Bounded
  CastEffect cast;
  /// By the study's estimator; or why it is undefined.
  core::Result<TailFit> alpha = core::fail(core::ErrorCode::Failed, "");
  /// Bounded: alpha lies in here, whatever the rounding did (Weyl's inequality with ||E||_2 <= ||E||_F).
  std::optional<Interval> proven;
  double shift = 0;  ///< Bounded: the bound of ||E||_2, how far a singular value may have moved
  /// All of them side by side, in the order of allEstimators; farms only where it was asked for.
  std::vector<core::Result<TailFit>> estimates;
  Measures measures;
  double seconds = 0;  ///< spent on this precision now; of a shared spectrum 0

  /// Alpha, or NaN when it is undefined.
  double value() const { return alpha ? alpha->alpha : std::numeric_limits<double>::quiet_NaN(); }
};

struct LayerResult {
  std::size_t tensor = 0;  ///< index in WeightFile::tensors()
  std::string name;
  std::string category;      ///< "attn_q", "mlp_up", ... as the layer catalogue says
  std::optional<int> block;  ///< from 0
  std::size_t outFeatures = 0;
  std::size_t inFeatures = 0;
  std::vector<PrecisionResult> precisions;  ///< as StudyOptions::precisions
  /// Set when the layer could not be read or has no memory: every precision is undefined then.
  std::optional<core::Error> error;
};
using LayerResultPtr = std::shared_ptr<const LayerResult>;

/// A layer that a study is about, whether it has a result yet or not.
struct StudyLayer {
  std::size_t tensor = 0;
  std::string name;
  std::string category;
  std::optional<int> block;
  std::size_t outFeatures = 0;
  std::size_t inFeatures = 0;

  std::size_t weights() const { return outFeatures * inFeatures; }
};

/// What is known of a study at one moment.
struct Study {
  std::string model;  ///< the file or folder as the user named it
  StudyOptions options;
  std::vector<StudyLayer> layers;       ///< those that the filter lets through, in the order of the model
  std::vector<LayerResultPtr> results;  ///< one per layer; null while it is not there
  double seconds = 0;                   ///< wall clock, so far

  std::size_t done() const;
  bool complete() const { return done() == layers.size(); }
};
using StudyPtr = std::shared_ptr<const Study>;

/// Count, mean, sample standard deviation, quartiles (interpolated linearly) of the alphas of one precision;
/// undefined ones are left out. NaN where there are too few.
struct AlphaSummary {
  Precision precision;
  std::size_t count = 0;
  double mean = 0;
  double standardDeviation = 0;
  double minimum = 0;
  double median = 0;
  double maximum = 0;
  double q25 = 0;
  double q75 = 0;
};
std::vector<AlphaSummary> summarize(const Study& study);

}  // namespace quantoscope::spectra
