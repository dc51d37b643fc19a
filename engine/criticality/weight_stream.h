// SPDX-License-Identifier: GPL-3.0-or-later
// Products with matrices that stay in the file. Private to the module.
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/core/error.h"
#include "engine/criticality/llama_model.h"
#include "engine/criticality/weight_variant.h"

namespace quantoscope::criticality {

/// Rows of a product that use the same weights.
struct RowGroup {
  std::size_t first = 0;
  std::size_t count = 0;
  const MatrixRounding* rounding = nullptr;  ///< null: the weights as they are
};

class WeightStream {
 public:
  WeightStream(const LlamaModel& model, std::stop_token stop) : m_model(model), m_stop(std::move(stop)) {}

  /// to (rows x out) = from (rows x in) W^T for tensor W (out x in), by groups of rows. False when stopped or
  /// when reading failed; see error().
  bool multiply(std::size_t tensor, std::span<const float> from, std::span<float> to,
                const std::vector<RowGroup>& groups);

  /// Gives `use` the products with the rows [first, first + count) of W: use(rowsOfFrom, first, count,
  /// values), values being from.rows x count; calls come from several threads, one a block.
  using BlockUse = std::function<void(std::size_t first, std::size_t count, const float* values)>;
  bool multiplyBlocks(std::size_t tensor, std::size_t firstRow, std::size_t rows, std::span<const float> from,
                      const std::vector<RowGroup>& groups, const BlockUse& use);

  /// A vector, e.g. of a norm; empty when reading failed.
  std::vector<float> vector(std::size_t tensor);
  /// One row of a matrix, rounded.
  bool row(std::size_t tensor, std::size_t index, const MatrixRounding* rounding, std::span<float> to);

  /// Rows that multiplyBlocks() reads at a time.
  std::size_t blockRows(std::size_t tensor) const;

  /// Why a call gave false: the error of reading, else that the run was stopped.
  core::Error error() const;

 private:
  void fail(const core::Error& error);

  const LlamaModel& m_model;
  std::stop_token m_stop;
  mutable std::mutex m_mutex;
  std::optional<core::Error> m_error;
};

}  // namespace quantoscope::criticality
