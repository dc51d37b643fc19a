// SPDX-License-Identifier: GPL-3.0-or-later
// Where the numbers of a weight matrix come from, a range at a time: memory or a model file. Safe from any
// thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/model/weight_file.h"
#include "engine/quantization/number_format.h"

namespace quantoscope::spectra {

class WeightSource {
 public:
  virtual ~WeightSource() = default;
  virtual std::size_t rows() const = 0;
  virtual std::size_t columns() const = 0;
  /// A format that holds every number; none when doubles are needed for another reason.
  virtual std::optional<quantization::NumberFormat> stored() const = 0;
  /// The numbers from `first` on in row-major order, as many as `values` has. Floats only where fp32 holds
  /// them.
  virtual core::Result<void> read(std::uint64_t first, std::span<float> values) const = 0;
  virtual core::Result<void> read(std::uint64_t first, std::span<double> values) const = 0;

  bool needsDouble() const {
    return !stored() || !quantization::includes(quantization::NumberFormat::Fp32, *stored());
  }
};

/// Row-major numbers in memory.
std::unique_ptr<WeightSource> sourceOf(std::vector<float> values, std::size_t rows, std::size_t columns);
std::unique_ptr<WeightSource> sourceOf(std::vector<double> values, std::size_t rows, std::size_t columns);

/// A tensor of a file as a matrix of rows x columns, which is how many numbers it has.
std::unique_ptr<WeightSource> sourceOf(std::shared_ptr<const model::WeightFile> file, std::size_t tensor,
                                       std::size_t rows, std::size_t columns);

}  // namespace quantoscope::spectra
