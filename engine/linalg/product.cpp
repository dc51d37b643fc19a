// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/product.h"

#include "engine/linalg/blas.h"

namespace quantoscope::linalg {

// BLAS sees row-major blocks as their transposes, so the factors change places.

void multiplyByTransposed(std::size_t m, std::size_t n, std::size_t k, ConstBlock a, ConstBlock b, Block c) {
  blas::gemm(blas::Op::Transposed, blas::Op::Plain, n, m, k, 1.0F, b.data, b.stride, a.data, a.stride, 0.0F,
             c.data, c.stride);
}

void multiply(std::size_t m, std::size_t n, std::size_t k, ConstBlock a, ConstBlock b, Block c) {
  blas::gemm(blas::Op::Plain, blas::Op::Plain, n, m, k, 1.0F, b.data, b.stride, a.data, a.stride, 0.0F,
             c.data, c.stride);
}

}  // namespace quantoscope::linalg
