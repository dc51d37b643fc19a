// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/eigenvalues.h"

#include <optional>

#include "engine/linalg/band_reduction.h"
#include "engine/linalg/blas.h"
#include "engine/linalg/bulge_chasing.h"
#include "engine/linalg/tridiagonal_values.h"

namespace quantoscope::linalg {
namespace {

// Up to here one call of LAPACK takes some milliseconds.
constexpr std::size_t small = 256;

std::optional<Tridiagonal> smallTridiagonal(const auto& matrix, std::size_t size) {
  Tridiagonal result{std::vector<double>(size), std::vector<double>(size - 1)};
  std::vector<double> copy(matrix.begin(), matrix.end());
  blas::tridiagonalize(size, copy.data(), result.diagonal.data(), result.off.data());
  return result;
}

template <class Real>
std::optional<Tridiagonal> tridiagonal(std::vector<Real> matrix, std::size_t size, const Work& work) {
  if (size <= small) {
    return smallTridiagonal(matrix, size);
  }
  auto band = reduceToBand(matrix, size, sizeof(Real) == 4 ? 64 : 32, work);
  matrix = {};
  return band ? chaseBulges(*band, work.stop) : std::nullopt;
}

template <class Real>
core::Result<std::vector<double>> values(std::vector<Real> matrix, std::size_t size, const Work& work) {
  if (size == 0) {
    return std::vector<double>();
  }
  auto reduced = tridiagonal(std::move(matrix), size, work);
  if (!reduced) {
    return cancelled();
  }
  auto found = tridiagonalValues(std::move(reduced->diagonal), std::move(reduced->off), work.stop);
  if (!found) {
    return cancelled();
  }
  return *std::move(found);
}

}  // namespace

core::Result<std::vector<double>> symmetricEigenvalues(std::vector<float> matrix, std::size_t size,
                                                       const Work& work) {
  return values(std::move(matrix), size, work);
}

core::Result<std::vector<double>> symmetricEigenvalues(std::vector<double> matrix, std::size_t size,
                                                       const Work& work) {
  return values(std::move(matrix), size, work);
}

}  // namespace quantoscope::linalg
