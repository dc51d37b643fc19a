// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/tridiagonal_values.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace quantoscope::linalg {
namespace {

class RootFreeQl {
 public:
  RootFreeQl(std::vector<double>& diagonal, std::vector<double>& off) : m_d(diagonal), m_e2(off) {
    double largest = 0;
    for (const double value : m_d) {
      largest = std::max(largest, std::abs(value));
    }
    for (double& value : m_e2) {
      largest = std::max(largest, std::abs(value));
      value *= value;
    }
    // Relative to its neighbors, or to the whole where those are tiny: both leave the eigenvalues where they
    // are within the rounding of the largest.
    m_floor = epsilon * epsilon * largest * largest * 1e-4;
  }

  bool run(const std::stop_token& stop) {
    std::size_t first = 0;
    while (first < m_d.size()) {
      std::size_t last = first;
      while (last + 1 < m_d.size() && !negligible(last)) {
        ++last;
      }
      if (last + 1 < m_d.size()) {
        m_e2[last] = 0;
      }
      if (!solveBlock(first, last, stop)) {
        return false;
      }
      first = last + 1;
    }
    return true;
  }

 private:
  static constexpr double epsilon = std::numeric_limits<double>::epsilon() / 2;

  bool negligible(std::size_t i) const {
    return m_e2[i] <= std::max(epsilon * epsilon * std::abs(m_d[i] * m_d[i + 1]), m_floor);
  }

  /// Eigenvalues of the rows first..last, into their diagonal.
  bool solveBlock(std::size_t first, std::size_t last, const std::stop_token& stop) {
    // QL finds the small ones first: graded matrices must have them at the start.
    if (std::abs(m_d[last]) < std::abs(m_d[first])) {
      std::reverse(m_d.begin() + static_cast<std::ptrdiff_t>(first),
                   m_d.begin() + static_cast<std::ptrdiff_t>(last + 1));
      std::reverse(m_e2.begin() + static_cast<std::ptrdiff_t>(first),
                   m_e2.begin() + static_cast<std::ptrdiff_t>(last));
    }
    std::size_t begin = first;
    std::size_t polls = 0;
    while (begin <= last) {
      std::size_t end = begin;
      while (end < last && !negligible(end)) {
        ++end;
      }
      if (end < last) {
        m_e2[end] = 0;
      }
      if (end == begin) {
        ++begin;
        continue;
      }
      if (++polls % 32 == 0 && stop.stop_requested()) {
        return false;
      }
      iterate(begin, end);
    }
    return true;
  }

  /// One step of QL on the unreduced rows begin..end with Wilkinson's shift.
  void iterate(std::size_t begin, std::size_t end) {
    const double root = std::sqrt(m_e2[begin]);
    const double ratio = (m_d[begin + 1] - m_d[begin]) / (2 * root);
    const double shift = m_d[begin] - root / (ratio + std::copysign(std::hypot(ratio, 1.0), ratio));
    double cosine = 1;
    double sine = 0;
    double gamma = m_d[end] - shift;
    double p = gamma * gamma;
    for (std::size_t i = end; i-- > begin;) {
      const double square = m_e2[i];
      const double r = p + square;
      if (i + 1 != end) {
        m_e2[i + 1] = sine * r;
      }
      const double before = cosine;
      cosine = p / r;
      sine = square / r;
      const double old = gamma;
      const double value = m_d[i];
      gamma = cosine * (value - shift) - sine * old;
      m_d[i + 1] = old + (value - gamma);
      p = cosine != 0 ? gamma * gamma / cosine : before * square;
    }
    m_e2[begin] = sine * p;
    m_d[begin] = shift + gamma;
  }

  std::vector<double>& m_d;
  std::vector<double>& m_e2;
  double m_floor = 0;
};

}  // namespace

std::optional<std::vector<double>> tridiagonalValues(std::vector<double> diagonal, std::vector<double> off,
                                                     const std::stop_token& stop) {
  if (!RootFreeQl(diagonal, off).run(stop)) {
    return std::nullopt;
  }
  std::sort(diagonal.begin(), diagonal.end(), std::greater<>());
  return diagonal;
}

}  // namespace quantoscope::linalg
