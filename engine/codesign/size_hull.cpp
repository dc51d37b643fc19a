// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/size_hull.h"

#include <algorithm>

namespace quantoscope::codesign {
namespace {

double rateOf(const Choice& from, const Choice& to) {
  return (from.cost - to.cost) / (to.uses[0] - from.uses[0]);
}

/// The choices on the lower convex hull, in ascending order of what they use.
std::vector<std::size_t> cornersOf(const std::vector<Choice>& choices) {
  std::vector<std::size_t> corners = {0};
  for (std::size_t j = 1; j < choices.size(); ++j) {
    const auto before = [&] { return corners[corners.size() - 2]; };
    while (corners.size() > 1 && rateOf(choices[before()], choices[corners.back()]) <=
                                     rateOf(choices[corners.back()], choices[j])) {
      corners.pop_back();
    }
    corners.push_back(j);
  }
  return corners;
}

}  // namespace

SizeHull::SizeHull(const std::vector<ChoiceItem>& items) : m_items(items.size()) {
  double use = 0;
  for (std::size_t item = 0; item < items.size(); ++item) {
    const std::vector<Choice>& choices = items[item].choices;
    const std::vector<std::size_t> corners = cornersOf(choices);
    for (std::size_t k = 1; k < corners.size(); ++k) {
      const Choice& from = choices[corners[k - 1]];
      const Choice& to = choices[corners[k]];
      m_steps.push_back({item, corners[k], rateOf(from, to), to.uses[0] - from.uses[0]});
    }
    use += choices.front().uses[0];
  }
  // Along one hull the rates descend, so its steps keep their order.
  std::stable_sort(m_steps.begin(), m_steps.end(),
                   [](const Step& a, const Step& b) { return a.rate > b.rate; });
  for (Step& step : m_steps) {
    use += step.use;
    step.use = use;
  }
}

std::vector<SizeHull::Step>::const_iterator SizeHull::firstBeyond(double limit) const {
  return std::partition_point(m_steps.begin(), m_steps.end(),
                              [limit](const Step& step) { return step.use <= limit; });
}

double SizeHull::multiplierAt(double limit) const {
  const auto step = firstBeyond(limit);
  return step == m_steps.end() ? 0 : step->rate;
}

std::vector<std::size_t> SizeHull::selectionAt(double limit) const {
  std::vector<std::size_t> chosen(m_items, 0);
  const auto end = firstBeyond(limit);
  for (auto step = m_steps.begin(); step != end; ++step) {
    chosen[step->item] = step->choice;
  }
  return chosen;
}

}  // namespace quantoscope::codesign
