// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace quantoscope::app {
namespace {

constexpr int letterPoints = 10;
constexpr int wordStartPoints = 30;
constexpr int firstLetterPoints = 5;  // besides the points of a word's start
constexpr int consecutivePoints = 35;
constexpr int gapCost = 6;
constexpr int longestTextCost = 9;  // less than any other difference: it only breaks ties

constexpr int impossible = std::numeric_limits<int>::min() / 2;

/// The letter without case and accent.
QChar plain(QChar letter) {
  const QString parts = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString();
  return (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
}

bool startsWord(const QString& text, int index) {
  if (!text[index].isLetterOrNumber()) {
    return false;
  }
  if (index == 0) {
    return true;
  }
  const QChar before = text[index - 1];
  return !before.isLetterOrNumber() || (before.isLower() && text[index].isUpper()) ||
         (before.isLetter() && text[index].isDigit());
}

int pointsAt(const QString& text, int index) {
  return letterPoints + (startsWord(text, index) ? wordStartPoints : 0) +
         (index == 0 ? firstLetterPoints : 0);
}

/// Best scores with the i-th letter of the query at each index of the text, and where the letter before it
/// stands then (-1 for the first).
struct Row {
  std::vector<int> score;
  std::vector<int> from;
};

Row nextRow(const QString& text, QChar letter, const Row* before) {
  const int length = static_cast<int>(text.size());
  Row row{std::vector<int>(static_cast<std::size_t>(length), impossible),
          std::vector<int>(static_cast<std::size_t>(length), -1)};
  int best = impossible;  // of the letter before, at any index that is not adjacent
  int bestAt = -1;
  for (int at = 0; at < length; ++at) {
    const auto here = static_cast<std::size_t>(at);
    if (before && at >= 2 && before->score[here - 2] > best) {
      best = before->score[here - 2];
      bestAt = at - 2;
    }
    if (plain(text[at]) != letter) {
      continue;
    }
    int reached = 0;
    int from = -1;
    if (before) {
      const int adjacent = at > 0 && before->score[here - 1] > impossible
                               ? before->score[here - 1] + consecutivePoints
                               : impossible;
      const int apart = best > impossible ? best - gapCost : impossible;
      reached = std::max(adjacent, apart);
      from = adjacent >= apart ? at - 1 : bestAt;
    }
    if (reached > impossible) {
      row.score[here] = reached + pointsAt(text, at);
      row.from[here] = from;
    }
  }
  return row;
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text) {
  std::vector<Row> rows;
  for (const QChar letter : query) {
    if (!letter.isSpace()) {
      rows.push_back(nextRow(text, plain(letter), rows.empty() ? nullptr : &rows.back()));
    }
  }
  if (rows.empty()) {
    return FuzzyMatch();
  }
  const std::vector<int>& last = rows.back().score;
  const auto best = std::max_element(last.begin(), last.end());
  if (best == last.end() || *best == impossible) {
    return std::nullopt;
  }
  FuzzyMatch match;
  match.score = *best * (longestTextCost + 1) - std::min(longestTextCost, static_cast<int>(text.size() / 8));
  int at = static_cast<int>(best - last.begin());
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    match.positions.push_back(at);
    at = row->from[static_cast<std::size_t>(at)];
  }
  std::reverse(match.positions.begin(), match.positions.end());
  return match;
}

}  // namespace quantoscope::app
