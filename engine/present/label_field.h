// SPDX-License-Identifier: GPL-3.0-or-later
// Finds places for labels beside their points, so that they cover neither each other nor the points. Knows
// boxes only; who draws measures the text. The same boxes in the same order give the same places. A value
// type.
#pragma once

#include <vector>

namespace quantoscope::present {

/// y grows downwards.
struct LabelBox {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};

class LabelField {
 public:
  explicit LabelField(const LabelBox& area) : m_area(area) {}

  /// Nothing should be placed here.
  void block(const LabelBox& box) { m_blocked.push_back(box); }

  /// The free box of this size nearest to the point (x, y), at least `distance` away from it; the least
  /// covered one if none is free. It is blocked from now on. The cost grows with the number of blocked boxes.
  LabelBox place(double x, double y, double distance, double width, double height);

 private:
  double cost(const LabelBox& box) const;

  LabelBox m_area;
  std::vector<LabelBox> m_blocked;
};

}  // namespace quantoscope::present
