// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zone_sorter.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <bit>
#include <cmath>

#include "engine/core/widest_vectors.h"
#include "engine/geometry/zone_topology.h"

namespace quantoscope::geometry {
namespace {

/// Sine squared above which a generator gives a good axis across another one.
constexpr double wideEnough = 0.25;
/// Fuller buckets are sorted by comparisons.
constexpr std::int32_t fullestBucket = 12;

}  // namespace

ZoneSorter::ZoneSorter(const Eigen::Matrix3Xd& units, double least)
    : m_count(static_cast<int>(units.cols())), m_least(least) {
  const auto count = static_cast<std::size_t>(m_count);
  for (std::vector<double>* list : {&m_unitX, &m_unitY, &m_unitZ, &m_x, &m_y, &m_sign, &m_key}) {
    list->resize(count);
  }
  m_bucket.resize(count);
  m_order.resize(count - 1);
  m_sortedX.resize(count);
  m_sortedY.resize(count);
  m_starts.resize(std::bit_ceil(2 * count) + 1);
  for (int k = 0; k < m_count; ++k) {
    const auto at = static_cast<std::size_t>(k);
    m_unitX[at] = units(0, k);
    m_unitY[at] = units(1, k);
    m_unitZ[at] = units(2, k);
  }
}

bool ZoneSorter::sort(int zone, ZoneTurn* turns) {
  const int start = startFor(zone);
  if (start < 0) {
    return false;
  }
  project(zone, start);
  arrange(zone);
  if (!isApart()) {
    return false;
  }
  for (const std::int32_t index : m_order) {
    *turns++ = {index, static_cast<std::int8_t>(m_sign[static_cast<std::size_t>(index)]), true};
  }
  return true;
}

int ZoneSorter::startFor(int zone) const {
  const auto unit = [this](int index) {
    const auto at = static_cast<std::size_t>(index);
    return Eigen::Vector3d(m_unitX[at], m_unitY[at], m_unitZ[at]);
  };
  const Eigen::Vector3d own = unit(zone);
  for (int i = 0; i < m_count; ++i) {
    if (i != zone && own.cross(unit(i)).squaredNorm() > wideEnough) {
      return i;
    }
  }
  return -1;
}

void ZoneSorter::project(int zone, int start) {
  const auto unit = [this](int index) {
    const auto at = static_cast<std::size_t>(index);
    return Eigen::Vector3d(m_unitX[at], m_unitY[at], m_unitZ[at]);
  };
  const Eigen::Vector3d own = unit(zone);
  const Eigen::Vector3d up = own.cross(unit(start)).normalized();
  const Eigen::Vector3d across = up.cross(own);
  const double scale = static_cast<double>(m_starts.size() - 1) / 2;
  const double* unitX = m_unitX.data();
  const double* unitY = m_unitY.data();
  const double* unitZ = m_unitZ.data();
  double* x = m_x.data();
  double* y = m_y.data();
  double* sign = m_sign.data();
  double* key = m_key.data();
  std::int32_t* bucket = m_bucket.data();
  const double ax = across(0);
  const double ay = across(1);
  const double az = across(2);
  const double ux = up(0);
  const double uy = up(1);
  const double uz = up(2);
  const int count = m_count;
  const auto last = static_cast<double>(m_starts.size() - 2);
  core::withWidestVectors([=]() QUANTOSCOPE_INLINE {
    for (int k = 0; k < count; ++k) {
      const double along = ax * unitX[k] + ay * unitY[k] + az * unitZ[k];
      const double height = ux * unitX[k] + uy * unitY[k] + uz * unitZ[k];
      const double turned = height < 0 ? -1.0 : 1.0;
      x[k] = turned * along;
      y[k] = turned * height;
      sign[k] = turned;
      key[k] = 1 - x[k] / (std::abs(x[k]) + y[k]);
      const double place = key[k] * scale;
      bucket[k] = static_cast<std::int32_t>(place < last ? place : last);
    }
  });
  // Its height is zero but for rounding; the walk begins there.
  const auto at = static_cast<std::size_t>(start);
  m_x[at] = std::abs(m_x[at]);
  m_y[at] = 0;
  m_sign[at] = 1;
  m_key[at] = 0;
  m_bucket[at] = 0;
}

void ZoneSorter::arrange(int zone) {
  std::fill(m_starts.begin(), m_starts.end(), 0);
  std::int32_t fullest = 0;
  for (int k = 0; k < m_count; ++k) {
    if (k != zone) {
      fullest =
          std::max(fullest, ++m_starts[static_cast<std::size_t>(m_bucket[static_cast<std::size_t>(k)]) + 1]);
    }
  }
  std::int32_t sum = 0;
  for (std::int32_t& start : m_starts) {
    sum += start;
    start = sum;
  }
  for (int k = 0; k < m_count; ++k) {
    if (k != zone) {
      std::int32_t& place = m_starts[static_cast<std::size_t>(m_bucket[static_cast<std::size_t>(k)])];
      m_order[static_cast<std::size_t>(place++)] = k;
    }
  }
  const auto keyOf = [this](std::int32_t index) { return m_key[static_cast<std::size_t>(index)]; };
  if (fullest > fullestBucket) {
    std::sort(m_order.begin(), m_order.end(), [&](std::int32_t a, std::int32_t b) {
      return keyOf(a) != keyOf(b) ? keyOf(a) < keyOf(b) : a < b;
    });
    return;
  }
  for (std::size_t i = 1; i < m_order.size(); ++i) {
    const std::int32_t moved = m_order[i];
    std::size_t j = i;
    for (; j > 0 && keyOf(moved) < keyOf(m_order[j - 1]); --j) {
      m_order[j] = m_order[j - 1];
    }
    m_order[j] = moved;
  }
}

/// Neighbors that turn to the left by a determinant that cannot be wrong, and the first one's other side
/// after the last one: then all are in order.
bool ZoneSorter::isApart() {
  const std::size_t size = m_order.size();
  for (std::size_t i = 0; i < size; ++i) {
    const auto index = static_cast<std::size_t>(m_order[i]);
    m_sortedX[i] = m_x[index];
    m_sortedY[i] = m_y[index];
  }
  m_sortedX[size] = -m_sortedX[0];
  m_sortedY[size] = -m_sortedY[0];
  const double* x = m_sortedX.data();
  const double* y = m_sortedY.data();
  const double least = m_least;
  std::int64_t near = 0;
  core::withWidestVectors([&near, x, y, size, least]() QUANTOSCOPE_INLINE {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < size; ++i) {
      count += x[i] * y[i + 1] - y[i] * x[i + 1] > least ? 0 : 1;
    }
    near = count;
  });
  return near == 0;
}

}  // namespace quantoscope::geometry
