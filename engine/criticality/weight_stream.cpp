// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/weight_stream.h"

#include <algorithm>
#include <map>

#include "engine/linalg/product.h"
#include "engine/linalg/work.h"

namespace quantoscope::criticality {
namespace {

/// Weights of a block: 2 MB of floats stay in the cache while all rows pass.
constexpr std::size_t blockNumbers = 1U << 19U;
constexpr std::size_t rowsAtATime = 128;

}  // namespace

std::size_t WeightStream::blockRows(std::size_t tensor) const {
  const auto columns = static_cast<std::size_t>(m_model.weights().tensors()[tensor].shape[1]);
  return std::clamp<std::size_t>(blockNumbers / columns, 8, 256);
}

void WeightStream::fail(const core::Error& error) {
  const std::scoped_lock lock(m_mutex);
  if (!m_error) {
    m_error = error;
  }
}

core::Error WeightStream::error() const {
  const std::scoped_lock lock(m_mutex);
  return m_error ? *m_error : linalg::cancelled().value();
}

bool WeightStream::multiplyBlocks(std::size_t tensor, std::size_t firstRow, std::size_t rows,
                                  std::span<const float> from, const std::vector<RowGroup>& groups,
                                  const BlockUse& use) {
  const auto columns = static_cast<std::size_t>(m_model.weights().tensors()[tensor].shape[1]);
  const std::size_t inputRows = from.size() / columns;
  const std::size_t height = blockRows(tensor);
  const std::size_t blocks = (rows + height - 1) / height;
  const bool complete = linalg::forPieces({m_stop, true}, blocks, [&](std::size_t block) {
    const std::size_t first = firstRow + block * height;
    const std::size_t count = std::min(height, firstRow + rows - first);
    std::vector<float> weights(count * columns);
    if (const auto read =
            m_model.weights().read(tensor, std::uint64_t{first} * columns, weights.size(), weights);
        !read) {
      fail(read.error());
      return;
    }
    std::vector<float> values(inputRows * count);
    // Groups with the same rounding share the rounded weights.
    std::map<const MatrixRounding*, std::vector<float>> rounded;
    for (const RowGroup& group : groups) {
      const float* used = weights.data();
      if (group.rounding != nullptr) {
        auto& copy = rounded[group.rounding];
        if (copy.empty()) {
          copy = weights;
          group.rounding->apply(copy, columns);
        }
        used = copy.data();
      }
      for (std::size_t at = 0; at < group.count && !m_stop.stop_requested(); at += rowsAtATime) {
        const std::size_t row = group.first + at;
        linalg::multiplyByTransposed(std::min(rowsAtATime, group.count - at), count, columns,
                                     {from.data() + row * columns, columns}, {used, columns},
                                     {values.data() + row * count, count});
      }
    }
    if (!m_stop.stop_requested()) {
      use(first, count, values.data());
    }
  });
  const std::scoped_lock lock(m_mutex);
  return complete && !m_error;
}

bool WeightStream::multiply(std::size_t tensor, std::span<const float> from, std::span<float> to,
                            const std::vector<RowGroup>& groups) {
  const auto out = static_cast<std::size_t>(m_model.weights().tensors()[tensor].shape[0]);
  const auto columns = static_cast<std::size_t>(m_model.weights().tensors()[tensor].shape[1]);
  const std::size_t rows = from.size() / columns;
  return multiplyBlocks(tensor, 0, out, from, groups,
                        [&](std::size_t first, std::size_t count, const float* values) {
                          for (std::size_t row = 0; row < rows; ++row) {
                            std::copy_n(values + row * count, count, to.data() + row * out + first);
                          }
                        });
}

std::vector<float> WeightStream::vector(std::size_t tensor) {
  std::vector<float> values(static_cast<std::size_t>(m_model.weights().tensors()[tensor].elements()));
  if (const auto read = m_model.weights().read(tensor, values); !read) {
    fail(read.error());
    return {};
  }
  return values;
}

bool WeightStream::row(std::size_t tensor, std::size_t index, const MatrixRounding* rounding,
                       std::span<float> to) {
  if (const auto read = m_model.weights().read(tensor, std::uint64_t{index} * to.size(), to.size(), to);
      !read) {
    fail(read.error());
    return false;
  }
  if (rounding != nullptr) {
    rounding->apply(to, to.size());
  }
  return true;
}

}  // namespace quantoscope::criticality
