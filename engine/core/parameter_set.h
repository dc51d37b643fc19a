// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the parameters at one moment, by id. A value type: copies are independent and may cross
// threads.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/parameter_table.h"

namespace quantoscope::core {

/// One change of one parameter; an absent value means the parameter returns to its default.
struct ParameterChange {
  std::string id;
  std::optional<ParameterValue> value;
};

class ParameterSet {
 public:
  using Map = std::map<std::string, ParameterValue, std::less<>>;

  /// The stored value, else the table's default. `id` must be in the table.
  ParameterValue get(std::string_view id) const;
  double real(std::string_view id) const;
  std::int64_t integer(std::string_view id) const;
  bool flag(std::string_view id) const;
  std::string text(std::string_view id) const;

  /// What is stored under `id`; nothing when it stands at its default by absence.
  std::optional<ParameterValue> stored(std::string_view id) const;

  /// Stores a checked value; values that the table refuses are a programming error here (see checkParameter).
  void set(std::string_view id, ParameterValue value);
  void apply(const std::vector<ParameterChange>& changes);
  void erase(std::string_view id);

  /// Everything stored, ordered by id: the order of session files.
  const Map& values() const { return m_values; }

  /// All stored values whose id starts with `prefix`, as a set of their own.
  ParameterSet subset(std::string_view prefix) const;

  /// The changes that lead from `before` to `after`.
  static std::vector<ParameterChange> difference(const ParameterSet& before, const ParameterSet& after);

  friend bool operator==(const ParameterSet&, const ParameterSet&) = default;

 private:
  Map m_values;
};

}  // namespace quantoscope::core
