// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/matrix_text.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <vector>

namespace quantoscope::geometry {
namespace {

constexpr std::size_t largestSize = 16;

core::Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

/// What lies inside array( ... ) without its dtype; other text as it is.
std::string_view withoutCall(std::string_view text) {
  const auto open = text.find('(');
  if (open == std::string_view::npos) {
    return text;
  }
  text.remove_prefix(open + 1);
  text = text.substr(0, text.rfind(')'));
  const auto end = text.rfind(']');
  return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

using Rows = std::vector<std::vector<double>>;

core::Result<void> addNumber(Rows& rows, std::string_view word) {
  if (word.starts_with('+')) {
    word.remove_prefix(1);
  }
  double number = 0;
  const auto [end, status] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (status != std::errc() || end != word.data() + word.size() || !std::isfinite(number)) {
    return bad(QUANTOSCOPE_TEXT("Error", "\"%1\" is not a number of a matrix."),
               {std::string(word.substr(0, 40))});
  }
  if (rows.empty()) {
    rows.emplace_back();
  }
  if (rows.back().size() == largestSize || rows.size() > largestSize) {
    return bad(QUANTOSCOPE_TEXT("Error", "The matrix is larger than 16 x 16."));
  }
  rows.back().push_back(number);
  return {};
}

}  // namespace

core::Result<Eigen::MatrixXd> parseMatrix(std::string_view text) {
  text = withoutCall(text);
  const bool bracketed = text.find('[') != std::string_view::npos;
  constexpr std::string_view between = " \t\r\n,;[]";
  Rows rows;
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    const bool rowEnds = bracketed ? c == ']' || c == ';' : c == '\n' || c == ';';
    if (rowEnds && !rows.empty() && !rows.back().empty()) {
      rows.emplace_back();
    }
    if (between.find(c) != std::string_view::npos) {
      ++at;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(between, at), text.size());
    if (auto added = addNumber(rows, text.substr(at, end - at)); !added) {
      return core::Failure(added.error());
    }
    at = end;
  }
  if (!rows.empty() && rows.back().empty()) {
    rows.pop_back();
  }
  if (rows.empty()) {
    return bad(
        QUANTOSCOPE_TEXT("Error", "There are no numbers; copy a matrix such as [[0.9, 0.2], [0.1, 1]]."));
  }
  Eigen::MatrixXd matrix(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(rows[0].size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].size() != rows[0].size()) {
      return bad(QUANTOSCOPE_TEXT("Error", "Row %1 has %2 numbers, but the first has %3."),
                 {std::to_string(i + 1), std::to_string(rows[i].size()), std::to_string(rows[0].size())});
    }
    for (std::size_t j = 0; j < rows[i].size(); ++j) {
      matrix(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = rows[i][j];
    }
  }
  return matrix;
}

std::string matrixText(const Eigen::MatrixXd& matrix) {
  std::string text = "[";
  for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
    text += i == 0 ? "[" : ", [";
    for (Eigen::Index j = 0; j < matrix.cols(); ++j) {
      text += (j == 0 ? "" : ", ") + fmt::format("{}", matrix(i, j));
    }
    text += "]";
  }
  return text + "]";
}

}  // namespace quantoscope::geometry
