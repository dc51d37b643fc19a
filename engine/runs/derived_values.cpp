// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/derived_values.h"

#include <algorithm>
#include <utility>

namespace quantoscope::runs {

std::vector<double> allOf(const DerivedPtr& values, const std::stop_token& stop) {
  std::vector<double> all(values ? values->size() : 0);
  for (std::size_t first = 0; first < all.size() && !stop.stop_requested();) {
    const std::size_t count = std::min(values->stretch(), all.size() - first);
    values->read(first, std::span(all).subspan(first, count));
    first += count;
  }
  return all;
}

LineValues keptOrDerived(DerivedPtr values, const std::stop_token& stop) {
  if (values && values->size() > longestKept && values->isCheap()) {
    return values;
  }
  return Column<double>(allOf(values, stop));
}

Column<double> borrowed(std::span<const double> values) {
  return {std::shared_ptr<const double>(std::shared_ptr<const double>(), values.data()), values.size()};
}

}  // namespace quantoscope::runs
