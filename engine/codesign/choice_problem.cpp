// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/choice_problem.h"

#include <algorithm>
#include <utility>

namespace quantoscope::codesign {
namespace {

bool covers(const Choice& a, const Choice& b) {
  if (a.cost > b.cost) {
    return false;
  }
  for (std::size_t k = 0; k < a.uses.size(); ++k) {
    if (a.uses[k] > b.uses[k]) {
      return false;
    }
  }
  return true;
}

}  // namespace

void removeDominated(ChoiceItem& item) {
  std::stable_sort(item.choices.begin(), item.choices.end(), [](const Choice& a, const Choice& b) {
    return a.uses[0] < b.uses[0] || (a.uses[0] == b.uses[0] && a.cost < b.cost);
  });
  std::vector<Choice> kept;
  for (Choice& choice : item.choices) {
    if (std::any_of(kept.begin(), kept.end(), [&](const Choice& other) { return covers(other, choice); })) {
      continue;
    }
    // Within equal sizes a later choice may cover an earlier one in the other resources.
    std::erase_if(kept, [&](const Choice& other) { return covers(choice, other); });
    kept.push_back(std::move(choice));
  }
  item.choices = std::move(kept);
}

double leastUse(const std::vector<ChoiceItem>& items, std::size_t resource) {
  double sum = 0;
  for (const ChoiceItem& item : items) {
    double least = item.choices.front().uses[resource];
    for (const Choice& choice : item.choices) {
      least = std::min(least, choice.uses[resource]);
    }
    sum += least;
  }
  return sum;
}

}  // namespace quantoscope::codesign
