// SPDX-License-Identifier: GPL-3.0-or-later
// Products of row-major blocks in fp32, for code that shares its work out itself: each call runs on the
// caller's thread alone, and any number of threads may call at once. Blocks should take milliseconds.
#pragma once

#include <cstddef>

namespace quantoscope::linalg {

/// A row-major block inside a larger array: row i begins at data + i * stride.
struct ConstBlock {
  const float* data;
  std::size_t stride;
};
struct Block {
  float* data;
  std::size_t stride;
};

/// C (m x n) = A (m x k) B^T with B n x k.
void multiplyByTransposed(std::size_t m, std::size_t n, std::size_t k, ConstBlock a, ConstBlock b, Block c);

/// C (m x n) = A (m x k) B (k x n).
void multiply(std::size_t m, std::size_t n, std::size_t k, ConstBlock a, ConstBlock b, Block c);

}  // namespace quantoscope::linalg
