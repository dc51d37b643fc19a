// SPDX-License-Identifier: GPL-3.0-or-later
// The routines of BLAS and LAPACK that this module is built on, for both number types and without their
// headers. Every matrix is column-major with a leading dimension. Each call runs on the caller's thread alone
// and takes milliseconds at most for the blocks it is given; any number of threads may call at once. Private
// to the module.
#pragma once

#include <cstddef>

namespace quantoscope::linalg::blas {

enum class Op { Plain, Transposed };

/// C = alpha op(A) op(B) + beta C, with C m x n and inner dimension k.
void gemm(Op a, Op b, std::size_t m, std::size_t n, std::size_t k, float alpha, const float* A,
          std::size_t lda, const float* B, std::size_t ldb, float beta, float* C, std::size_t ldc);
void gemm(Op a, Op b, std::size_t m, std::size_t n, std::size_t k, double alpha, const double* A,
          std::size_t lda, const double* B, std::size_t ldb, double beta, double* C, std::size_t ldc);

/// The lower triangle of C (n x n) += op(A) op(A)^T, inner dimension k.
void syrk(Op a, std::size_t n, std::size_t k, const float* A, std::size_t lda, float* C, std::size_t ldc);
void syrk(Op a, std::size_t n, std::size_t k, const double* A, std::size_t lda, double* C, std::size_t ldc);

/// The lower triangle of C (n x n) -= A B^T + B A^T, both n x k.
void syr2k(std::size_t n, std::size_t k, const float* A, std::size_t lda, const float* B, std::size_t ldb,
           float* C, std::size_t ldc);
void syr2k(std::size_t n, std::size_t k, const double* A, std::size_t lda, const double* B, std::size_t ldb,
           double* C, std::size_t ldc);

/// C (m x n) = A B with A symmetric (m x m), given by its lower triangle.
void symm(std::size_t m, std::size_t n, const float* A, std::size_t lda, const float* B, std::size_t ldb,
          float beta, float* C, std::size_t ldc);
void symm(std::size_t m, std::size_t n, const double* A, std::size_t lda, const double* B, std::size_t ldb,
          double beta, double* C, std::size_t ldc);

/// A = Q R in place, Q = I - V T V^T as LAPACK stores it: R above, the tails of V below the diagonal. `tau`
/// has min(m, n) entries, T is min(m, n) square and upper.
void qr(std::size_t m, std::size_t n, float* A, std::size_t lda, float* tau, float* T, std::size_t ldt);
void qr(std::size_t m, std::size_t n, double* A, std::size_t lda, double* tau, double* T, std::size_t ldt);

/// Q^T A Q = tridiagonal with `d` (n) and `e` (n - 1), from the lower triangle of A, which is overwritten.
void tridiagonalize(std::size_t n, double* A, double* d, double* e);

/// The first `count` columns and rows of A (m x n, m >= n) brought to bidiagonal form: `d`, `e` (count each)
/// and X (m x count), Y (n x count) with which A -= V Y^T + X U^T makes the rest (LAPACK's labrd).
void bidiagonalPanel(std::size_t m, std::size_t n, std::size_t count, double* A, std::size_t lda, double* d,
                     double* e, double* X, double* Y);
/// All of a small A (m x n, m >= n) at once: `d` (n) and `e` (n - 1).
void bidiagonalize(std::size_t m, std::size_t n, double* A, std::size_t lda, double* d, double* e);

}  // namespace quantoscope::linalg::blas
