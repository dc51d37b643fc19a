// SPDX-License-Identifier: GPL-3.0-or-later
// What a precision does to the weights of a matrix, a piece at a time, and what is known of a matrix before
// it is taken apart: largest magnitudes, what is not finite, how far each format is away. Private to the
// module.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/linalg/work.h"
#include "engine/spectra/precision.h"
#include "engine/spectra/study.h"
#include "engine/spectra/weight_source.h"

namespace quantoscope::spectra {

/// A cast to one format, weighed on all numbers.
struct FormatEffect {
  Precision precision;
  CastEffect effect;
  /// ||E||_2 of E = cast W - W is at most this: the smaller of ||E||_F and sqrt(||E||_1 ||E||_inf). Infinite
  /// with overflow.
  double errorBound = 0;
};

struct Survey {
  std::uint64_t notFinite = 0;
  double largest = 0;                 ///< |w|
  double frobenius = 0;               ///< of W 2^-exponent
  int exponent = 0;                   ///< W 2^-exponent has its largest magnitude in [0.5, 1), but for limits
  std::vector<double> rowLargest;     ///< only if integers per channel were asked for
  std::vector<FormatEffect> formats;  ///< of the asked-for precisions those that are formats, in their order

  const FormatEffect* find(const Precision& precision) const;
};

/// Reads the whole matrix once. Cancelled, or what reading says.
core::Result<Survey> surveyOf(const WeightSource& source, std::span<const Precision> precisions,
                              const linalg::Work& work);

/// The weights of a survey's matrix in one precision, times 2^-exponent.
class Caster {
 public:
  /// No precision: the weights as they are.
  Caster(const WeightSource& source, const Survey& survey, const Precision* precision);

  /// Running sums of what was done; to be added up in a fixed order.
  struct Sums {
    std::uint64_t changed = 0;
    std::uint64_t vanished = 0;
    double squaredError = 0;  ///< of the scaled weights

    void operator+=(const Sums& other) {
      changed += other.changed;
      vanished += other.vanished;
      squaredError += other.squaredError;
    }
  };

  /// `to` becomes the numbers of row `row` from `column` on; `column` is a multiple of 128. `raw` are the
  /// numbers as they were read and are overwritten.
  void apply(std::size_t row, std::span<float> raw, std::span<float> to, Sums& sums) const;
  void apply(std::size_t row, std::span<float> raw, std::span<double> to, Sums& sums) const;
  void apply(std::size_t row, std::span<double> raw, std::span<float> to, Sums& sums) const;
  void apply(std::size_t row, std::span<double> raw, std::span<double> to, Sums& sums) const;

 private:
  template <class Raw, class To>
  void run(std::size_t row, std::span<Raw> raw, std::span<To> to, Sums& sums) const;
  template <class Raw, class To>
  void quantize(std::size_t row, std::span<const Raw> raw, std::span<To> to, Sums& sums) const;

  const Survey& m_survey;
  const Precision* m_precision;
  double m_scale;  ///< 2^-exponent
};

}  // namespace quantoscope::spectra
