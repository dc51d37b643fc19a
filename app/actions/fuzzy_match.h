// SPDX-License-Identifier: GPL-3.0-or-later
// How well a few typed letters fit a title. Pure function, any thread.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace quantoscope::app {

struct FuzzyMatch {
  int score = 0;               ///< higher is better; only comparable for the same query
  std::vector<int> positions;  ///< indices into the text, rising, one per letter of the query
};

/// Matches `query` as a subsequence of `text`, without regard to case, accents and blanks in the query;
/// nothing if it is none. Of all ways to place the letters the best counts: letters at the start of a word
/// and letters that directly follow one another earn more, skipped text costs, and of two equal ones the
/// shorter text wins. An empty query matches everything with score 0. Time O(|query| |text|).
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

}  // namespace quantoscope::app
