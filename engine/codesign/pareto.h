// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several results are not beaten by another one. Pure functions, safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::codesign {

enum class Aim { Least, Most };

/// The points that no other point equals or betters in every quantity and betters in one, in the order of
/// their first quantity, then of the second one and so on. Equal points all stay. `points[i][k]` is the k-th
/// quantity of point i.
std::vector<std::size_t> paretoFront(const std::vector<std::vector<double>>& points,
                                     const std::vector<Aim>& aims);

struct NamedPoints {
  std::vector<std::string> names;
  std::vector<std::string> quantities;
  std::vector<std::vector<double>> points;
};

/// Reads a list of results: [{"name": "int8", "accuracy": 0.9, "memory": 2.1}, ...]; every entry has a name
/// and the same quantities. Only those named in `wanted` are read. Errors name the path of the value.
core::Result<NamedPoints> parsePoints(std::string_view json, const std::vector<std::string>& wanted);

}  // namespace quantoscope::codesign
