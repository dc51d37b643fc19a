// SPDX-License-Identifier: GPL-3.0-or-later
// How the module's numbers look as JSON: absent ones are null. Internal to this module; .cpp files only.
#pragma once

#include <Eigen/Core>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace quantoscope::geometry {

using Json = nlohmann::ordered_json;

inline Json listOf(const Eigen::VectorXd& numbers) {
  return Json(std::vector<double>(numbers.data(), numbers.data() + numbers.size()));
}

template <typename Matrix>
Json rowsOf(const Matrix& matrix) {
  Json rows = Json::array();
  for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
    rows.push_back(listOf(matrix.row(i).transpose()));
  }
  return rows;
}

inline Json optionalNumber(const std::optional<double>& number) {
  return number ? Json(*number) : Json(nullptr);
}

/// Infinite numbers become null; bytes that are not UTF-8 become replacement characters. Ends with a newline.
inline std::string textOf(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace quantoscope::geometry
