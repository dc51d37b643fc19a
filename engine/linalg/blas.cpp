// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/blas.h"

#include <cblas.h>
#include <lapacke.h>

#include <algorithm>
#include <vector>

#include "engine/linalg/buffers.h"

extern "C" {
void openblas_set_num_threads(int threads);
void dlabrd_(const int* m, const int* n, const int* nb, double* a, const int* lda, double* d, double* e,
             double* tauq, double* taup, double* x, const int* ldx, double* y, const int* ldy);
void dgebd2_(const int* m, const int* n, double* a, const int* lda, double* d, double* e, double* tauq,
             double* taup, double* work, int* info);
}

namespace quantoscope::linalg::blas {
namespace {

// Threads are ours (work.h): the library's own would make results depend on their number.
[[maybe_unused]] const bool oneThread = [] {
  openblas_set_num_threads(1);
  return true;
}();

CBLAS_TRANSPOSE of(Op op) {
  return op == Op::Plain ? CblasNoTrans : CblasTrans;
}

int size(std::size_t value) {
  return static_cast<int>(value);
}

}  // namespace

void gemm(Op a, Op b, std::size_t m, std::size_t n, std::size_t k, float alpha, const float* A,
          std::size_t lda, const float* B, std::size_t ldb, float beta, float* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_sgemm(CblasColMajor, of(a), of(b), size(m), size(n), size(k), alpha, A, size(lda), B, size(ldb), beta,
              C, size(ldc));
}

void gemm(Op a, Op b, std::size_t m, std::size_t n, std::size_t k, double alpha, const double* A,
          std::size_t lda, const double* B, std::size_t ldb, double beta, double* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_dgemm(CblasColMajor, of(a), of(b), size(m), size(n), size(k), alpha, A, size(lda), B, size(ldb), beta,
              C, size(ldc));
}

void syrk(Op a, std::size_t n, std::size_t k, const float* A, std::size_t lda, float* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_ssyrk(CblasColMajor, CblasLower, of(a), size(n), size(k), 1.0F, A, size(lda), 1.0F, C, size(ldc));
}

void syrk(Op a, std::size_t n, std::size_t k, const double* A, std::size_t lda, double* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_dsyrk(CblasColMajor, CblasLower, of(a), size(n), size(k), 1.0, A, size(lda), 1.0, C, size(ldc));
}

void syr2k(std::size_t n, std::size_t k, const float* A, std::size_t lda, const float* B, std::size_t ldb,
           float* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_ssyr2k(CblasColMajor, CblasLower, CblasNoTrans, size(n), size(k), -1.0F, A, size(lda), B, size(ldb),
               1.0F, C, size(ldc));
}

void syr2k(std::size_t n, std::size_t k, const double* A, std::size_t lda, const double* B, std::size_t ldb,
           double* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_dsyr2k(CblasColMajor, CblasLower, CblasNoTrans, size(n), size(k), -1.0, A, size(lda), B, size(ldb),
               1.0, C, size(ldc));
}

void symm(std::size_t m, std::size_t n, const float* A, std::size_t lda, const float* B, std::size_t ldb,
          float beta, float* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_ssymm(CblasColMajor, CblasLeft, CblasLower, size(m), size(n), 1.0F, A, size(lda), B, size(ldb), beta,
              C, size(ldc));
}

void symm(std::size_t m, std::size_t n, const double* A, std::size_t lda, const double* B, std::size_t ldb,
          double beta, double* C, std::size_t ldc) {
  const BufferTurn turn;
  cblas_dsymm(CblasColMajor, CblasLeft, CblasLower, size(m), size(n), 1.0, A, size(lda), B, size(ldb), beta,
              C, size(ldc));
}

void qr(std::size_t m, std::size_t n, float* A, std::size_t lda, float* tau, float* T, std::size_t ldt) {
  const BufferTurn turn;
  std::vector<float> work(64 * std::max<std::size_t>(n, 1));
  LAPACKE_sgeqrf_work(LAPACK_COL_MAJOR, size(m), size(n), A, size(lda), tau, work.data(), size(work.size()));
  LAPACKE_slarft_work(LAPACK_COL_MAJOR, 'F', 'C', size(m), size(std::min(m, n)), A, size(lda), tau, T,
                      size(ldt));
}

void qr(std::size_t m, std::size_t n, double* A, std::size_t lda, double* tau, double* T, std::size_t ldt) {
  const BufferTurn turn;
  std::vector<double> work(64 * std::max<std::size_t>(n, 1));
  LAPACKE_dgeqrf_work(LAPACK_COL_MAJOR, size(m), size(n), A, size(lda), tau, work.data(), size(work.size()));
  LAPACKE_dlarft_work(LAPACK_COL_MAJOR, 'F', 'C', size(m), size(std::min(m, n)), A, size(lda), tau, T,
                      size(ldt));
}

void tridiagonalize(std::size_t n, double* A, double* d, double* e) {
  const BufferTurn turn;
  std::vector<double> tau(std::max<std::size_t>(n, 2) - 1);
  std::vector<double> work(64 * std::max<std::size_t>(n, 1));
  LAPACKE_dsytrd_work(LAPACK_COL_MAJOR, 'L', size(n), A, size(n), d, e, tau.data(), work.data(),
                      size(work.size()));
}

void bidiagonalPanel(std::size_t m, std::size_t n, std::size_t count, double* A, std::size_t lda, double* d,
                     double* e, double* X, double* Y) {
  const BufferTurn turn;
  std::vector<double> tauq(count);
  std::vector<double> taup(count);
  const int rows = size(m);
  const int columns = size(n);
  const int panel = size(count);
  const int leading = size(lda);
  dlabrd_(&rows, &columns, &panel, A, &leading, d, e, tauq.data(), taup.data(), X, &rows, Y, &columns);
}

void bidiagonalize(std::size_t m, std::size_t n, double* A, std::size_t lda, double* d, double* e) {
  const BufferTurn turn;
  std::vector<double> tauq(n);
  std::vector<double> taup(n);
  std::vector<double> work(std::max(m, n));
  const int rows = size(m);
  const int columns = size(n);
  const int leading = size(lda);
  int info = 0;
  dgebd2_(&rows, &columns, A, &leading, d, e, tauq.data(), taup.data(), work.data(), &info);
}

}  // namespace quantoscope::linalg::blas
