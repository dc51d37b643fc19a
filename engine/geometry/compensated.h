// SPDX-License-Identifier: GPL-3.0-or-later
// Dot products and determinants that carry their rounding errors along, so that nearly flat bodies keep right
// digits. Source of the method: T. Ogita, S. Rump, S. Oishi, "Accurate sum and dot product" (2005). Needs
// -ffp-contract=off.
#pragma once

#include <Eigen/Core>
#include <cmath>

namespace quantoscope::geometry {

/// A sum kept as value + error: about twice the digits of a double.
class CompensatedSum {
 public:
  void add(double term) {
    const double sum = m_value + term;
    const double part = sum - m_value;
    m_error += (m_value - (sum - part)) + (term - part);
    m_value = sum;
  }
  void addProduct(double a, double b) {
    const double product = a * b;
    add(product);
    m_error += std::fma(a, b, -product);
  }
  double value() const { return m_value + m_error; }
  double high() const { return m_value; }
  double low() const { return m_error; }

 private:
  double m_value = 0;
  double m_error = 0;
};

/// a . b as if computed with twice the digits, then rounded. Vectors of equal length.
template <typename A, typename B>
double compensatedDot(const Eigen::MatrixBase<A>& a, const Eigen::MatrixBase<B>& b) {
  CompensatedSum sum;
  for (Eigen::Index i = 0; i < a.size(); ++i) {
    sum.addProduct(a(i), b(i));
  }
  return sum.value();
}

/// a x b with the rounding errors of its components.
struct CompensatedCross {
  Eigen::Vector3d high;
  Eigen::Vector3d low;
};

inline CompensatedCross compensatedCross(const Eigen::Vector3d& a, const Eigen::Vector3d& b) {
  CompensatedCross cross;
  for (int i = 0; i < 3; ++i) {
    const int j = (i + 1) % 3;
    const int k = (i + 2) % 3;
    CompensatedSum sum;
    sum.addProduct(a(j), b(k));
    sum.addProduct(-a(k), b(j));
    cross.high(i) = sum.high();
    cross.low(i) = sum.low();
  }
  return cross;
}

/// The determinant of three columns, given the cross product of the first two.
inline double compensatedDeterminant(const CompensatedCross& cross, const Eigen::Vector3d& c) {
  CompensatedSum sum;
  for (int i = 0; i < 3; ++i) {
    sum.addProduct(cross.high(i), c(i));
  }
  return sum.high() + (sum.low() + cross.low.dot(c));
}

}  // namespace quantoscope::geometry
