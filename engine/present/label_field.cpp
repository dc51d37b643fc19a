// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/label_field.h"

#include <algorithm>
#include <limits>

namespace quantoscope::present {
namespace {

/// Directions from the point, the most readable first: above, right, below, left, then the corners.
constexpr double directions[8][2] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}};
constexpr int rings = 4;

double shared(double from, double length, double otherFrom, double otherLength) {
  return std::max(0.0, std::min(from + length, otherFrom + otherLength) - std::max(from, otherFrom));
}

double overlap(const LabelBox& a, const LabelBox& b) {
  return shared(a.left, a.width, b.left, b.width) * shared(a.top, a.height, b.top, b.height);
}

}  // namespace

double LabelField::cost(const LabelBox& box) const {
  // Text that is cut off is worse than text that touches something.
  double covered = 4 * (box.width * box.height - overlap(box, m_area));
  for (const LabelBox& other : m_blocked) {
    covered += overlap(box, other);
  }
  return covered;
}

LabelBox LabelField::place(double x, double y, double distance, double width, double height) {
  LabelBox best;
  double least = std::numeric_limits<double>::infinity();
  for (int ring = 0; ring < rings && least > 0; ++ring) {
    const double gap = distance + ring * 0.75 * height;
    for (const auto& [right, down] : directions) {
      const LabelBox box{x - width / 2 + right * (gap + width / 2),
                         y - height / 2 + down * (gap + height / 2), width, height};
      const double covered = cost(box);
      if (covered < least) {
        least = covered;
        best = box;
      }
    }
  }
  block(best);
  return best;
}

}  // namespace quantoscope::present
