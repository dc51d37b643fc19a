// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/bulge_chasing.h"

#include <cmath>
#include <cstdint>
#include <cstring>

namespace quantoscope::linalg {
namespace {

// Compiled once for every instruction set below: everything is inlined into the function that names the set.
#define QUANTOSCOPE_INLINE [[gnu::always_inline]] inline

template <class Real>
struct Simd {
  static constexpr std::size_t lanes = 64 / sizeof(Real);
  typedef Real Vector __attribute__((vector_size(64)));
  using Integer = std::conditional_t<sizeof(Real) == 4, std::int32_t, std::int64_t>;
  typedef Integer Mask __attribute__((vector_size(64)));
};

template <class Real>
QUANTOSCOPE_INLINE void load(typename Simd<Real>::Vector& to, const Real* from) {
  std::memcpy(&to, from, sizeof to);
}

template <class Real>
QUANTOSCOPE_INLINE void store(Real* to, const typename Simd<Real>::Vector& from) {
  std::memcpy(to, &from, sizeof from);
}

/// The sum of the lanes by halves, whatever the processor's vectors are.
template <class Real>
QUANTOSCOPE_INLINE Real sum(const typename Simd<Real>::Vector& vector) {
  constexpr std::size_t lanes = Simd<Real>::lanes;
  Real part[lanes];
  std::memcpy(part, &vector, sizeof part);
  for (std::size_t half = lanes / 2; half > 0; half /= 2) {
    for (std::size_t i = 0; i < half; ++i) {
      part[i] += part[i + half];
    }
  }
  return part[0];
}

/// H = I - tau v v^T with H x = (beta, 0, ..., 0), v_0 = 1.
template <class Real, std::size_t Width>
struct Reflector {
  alignas(64) Real v[Width];
  Real tau;

  /// From x, which becomes H x.
  QUANTOSCOPE_INLINE void annihilate(Real* x) {
    double squares = 0;
    double lane[8] = {};
    for (std::size_t i = 0; i < Width; i += 8) {
      for (std::size_t k = 0; k < 8; ++k) {
        const double value = i + k == 0 ? 0 : static_cast<double>(x[i + k]);
        lane[k] += value * value;
      }
    }
    for (const double part : lane) {
      squares += part;
    }
    std::memset(v, 0, sizeof v);
    v[0] = 1;
    tau = 0;
    if (squares > 0) {
      const auto alpha = static_cast<double>(x[0]);
      const double beta = -std::copysign(std::sqrt(alpha * alpha + squares), alpha);
      const double scale = 1 / (alpha - beta);
      for (std::size_t i = 1; i < Width; ++i) {
        v[i] = static_cast<Real>(static_cast<double>(x[i]) * scale);
      }
      tau = static_cast<Real>((beta - alpha) / beta);
      x[0] = static_cast<Real>(beta);
    }
    std::memset(x + 1, 0, (Width - 1) * sizeof(Real));
  }
};

/// D := H D H for a diagonal block, given by its lower triangle from `corner` on.
template <class Real, std::size_t Width>
QUANTOSCOPE_INLINE void transformDiagonal(Real* corner, std::size_t stride,
                                          const Reflector<Real, Width>& reflector) {
  using S = Simd<Real>;
  using Vector = typename S::Vector;
  constexpr std::size_t lanes = S::lanes;
  constexpr std::size_t chunks = Width / lanes;
  typename S::Mask index;
  for (std::size_t k = 0; k < lanes; ++k) {
    index[k] = static_cast<typename S::Integer>(k);
  }
  Vector v[chunks];
  Vector w[chunks];
  for (std::size_t c = 0; c < chunks; ++c) {
    load<Real>(v[c], reflector.v + c * lanes);
    w[c] = Vector{};
  }
  // w = D v, every column giving its part below the diagonal twice.
  alignas(64) Real across[Width];
  for (std::size_t first = 0; first < chunks; ++first) {
    for (std::size_t k = 0; k < lanes; ++k) {
      const std::size_t column = first * lanes + k;
      const Real* const from = corner + column * stride - k;
      Vector entries;
      load<Real>(entries, from);
      const Real here = reflector.v[column];
      const auto place = static_cast<typename S::Integer>(k);
      const Vector lower = index > place ? entries : Vector{};
      w[first] += (index >= place ? entries : Vector{}) * here;
      Vector dot = lower * v[first];
      for (std::size_t c = first + 1; c < chunks; ++c) {
        load<Real>(entries, from + (c - first) * lanes);
        w[c] += entries * here;
        dot += entries * v[c];
      }
      across[column] = sum<Real>(dot);
    }
  }
  // w := tau (w - (tau v^T w / 2) v), then D -= v w^T + w v^T.
  Vector dot{};
  for (std::size_t c = 0; c < chunks; ++c) {
    Vector part;
    load<Real>(part, across + c * lanes);
    w[c] = (w[c] + part) * reflector.tau;
    dot += w[c] * v[c];
  }
  const Real half = Real{0.5} * reflector.tau * sum<Real>(dot);
  alignas(64) Real other[Width];
  for (std::size_t c = 0; c < chunks; ++c) {
    w[c] -= v[c] * half;
    store<Real>(other + c * lanes, w[c]);
  }
  for (std::size_t first = 0; first < chunks; ++first) {
    for (std::size_t k = 0; k < lanes; ++k) {
      const std::size_t column = first * lanes + k;
      Real* const to = corner + column * stride - k;
      const Real a = other[column];
      const Real b = reflector.v[column];
      Vector entries;
      load<Real>(entries, to);
      const Vector changed = entries - (v[first] * a + w[first] * b);
      store<Real>(to, index >= static_cast<typename S::Integer>(k) ? changed : entries);
      for (std::size_t c = first + 1; c < chunks; ++c) {
        load<Real>(entries, to + (c - first) * lanes);
        store<Real>(to + (c - first) * lanes, entries - (v[c] * a + w[c] * b));
      }
    }
  }
}

/// B := B H for the block below, then the next reflector from its first column and B := H' B.
template <class Real, std::size_t Width>
QUANTOSCOPE_INLINE void transformBelow(Real* block, std::size_t stride, const Reflector<Real, Width>& right,
                                       Reflector<Real, Width>& left) {
  using Vector = typename Simd<Real>::Vector;
  constexpr std::size_t lanes = Simd<Real>::lanes;
  constexpr std::size_t chunks = Width / lanes;
  const std::size_t step = stride - 1;
  Vector y[chunks];
  for (std::size_t c = 0; c < chunks; ++c) {
    y[c] = Vector{};
  }
  for (std::size_t column = 0; column < Width; ++column) {
    const Real here = right.v[column];
    for (std::size_t c = 0; c < chunks; ++c) {
      Vector entries;
      load<Real>(entries, block + column * step + c * lanes);
      y[c] += entries * here;
    }
  }
  for (std::size_t c = 0; c < chunks; ++c) {
    y[c] *= right.tau;
    Vector entries;
    load<Real>(entries, block + c * lanes);
    store<Real>(block + c * lanes, entries - y[c]);
  }
  left.annihilate(block);
  Vector u[chunks];
  for (std::size_t c = 0; c < chunks; ++c) {
    load<Real>(u[c], left.v + c * lanes);
  }
  for (std::size_t column = 1; column < Width; ++column) {
    Real* const to = block + column * step;
    const Real here = right.v[column];
    Vector entries[chunks];
    Vector dot{};
    for (std::size_t c = 0; c < chunks; ++c) {
      load<Real>(entries[c], to + c * lanes);
      entries[c] -= y[c] * here;
      dot += entries[c] * u[c];
    }
    const Real weight = left.tau * sum<Real>(dot);
    for (std::size_t c = 0; c < chunks; ++c) {
      store<Real>(to + c * lanes, entries[c] - u[c] * weight);
    }
  }
}

/// Makes column `column` tridiagonal and chases what that spills down to the end.
template <class Real, std::size_t Width>
QUANTOSCOPE_INLINE void sweep(BandMatrix<Real>& band, std::size_t column) {
  Reflector<Real, Width> reflectors[2];
  std::size_t current = 0;
  reflectors[0].annihilate(band.at(column + 1, column));
  for (std::size_t first = column + 1;; first += Width, current = 1 - current) {
    transformDiagonal<Real, Width>(band.at(first, first), band.stride(), reflectors[current]);
    if (first + Width >= band.size()) {
      return;
    }
    transformBelow<Real, Width>(band.at(first + Width, first), band.stride(), reflectors[current],
                                reflectors[1 - current]);
  }
}

template <class Real>
using Sweep = void (*)(BandMatrix<Real>&, std::size_t);

#if defined(__x86_64__)
template <class Real, std::size_t Width>
__attribute__((target("avx512f,avx512dq"))) void sweepAvx512(BandMatrix<Real>& band, std::size_t column) {
  sweep<Real, Width>(band, column);
}
template <class Real, std::size_t Width>
__attribute__((target("avx2"))) void sweepAvx2(BandMatrix<Real>& band, std::size_t column) {
  sweep<Real, Width>(band, column);
}
#endif
template <class Real, std::size_t Width>
void sweepAnywhere(BandMatrix<Real>& band, std::size_t column) {
  sweep<Real, Width>(band, column);
}

template <class Real, std::size_t Width>
Sweep<Real> sweepForProcessor() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")) {
    return sweepAvx512<Real, Width>;
  }
  if (__builtin_cpu_supports("avx2")) {
    return sweepAvx2<Real, Width>;
  }
#endif
  return sweepAnywhere<Real, Width>;
}

}  // namespace

template <class Real>
std::optional<Tridiagonal> chaseBulges(BandMatrix<Real>& band, const std::stop_token& stop) {
  const Sweep<Real> run = band.width() == 32 ? sweepForProcessor<Real, 32>() : sweepForProcessor<Real, 64>();
  const std::size_t size = band.size();
  for (std::size_t column = 0; column + 2 < size; ++column) {
    if (stop.stop_requested()) {
      return std::nullopt;
    }
    run(band, column);
  }
  Tridiagonal result{std::vector<double>(size), std::vector<double>(size - 1)};
  for (std::size_t i = 0; i < size; ++i) {
    result.diagonal[i] = static_cast<double>(*band.at(i, i));
    if (i + 1 < size) {
      result.off[i] = static_cast<double>(*band.at(i + 1, i));
    }
  }
  return result;
}

template std::optional<Tridiagonal> chaseBulges(BandMatrix<float>&, const std::stop_token&);
template std::optional<Tridiagonal> chaseBulges(BandMatrix<double>&, const std::stop_token&);

}  // namespace quantoscope::linalg
