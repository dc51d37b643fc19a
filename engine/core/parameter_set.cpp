// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parameter_set.h"

#include <cassert>

namespace quantoscope::core {

ParameterValue ParameterSet::get(std::string_view id) const {
  if (const auto found = m_values.find(id); found != m_values.end()) {
    return found->second;
  }
  const auto match = findParameter(id);
  assert(match && "parameter id is not in the table");
  return match ? match->spec->defaultValue : ParameterValue();
}

double ParameterSet::real(std::string_view id) const {
  const ParameterValue value = get(id);
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    return static_cast<double>(*integer);
  }
  return std::get<double>(value);
}

std::int64_t ParameterSet::integer(std::string_view id) const {
  return std::get<std::int64_t>(get(id));
}

bool ParameterSet::flag(std::string_view id) const {
  return std::get<bool>(get(id));
}

std::string ParameterSet::text(std::string_view id) const {
  return std::get<std::string>(get(id));
}

std::optional<ParameterValue> ParameterSet::stored(std::string_view id) const {
  const auto found = m_values.find(id);
  return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

void ParameterSet::set(std::string_view id, ParameterValue value) {
  if (const auto found = m_values.find(id); found != m_values.end()) {
    found->second = std::move(value);
  } else {
    m_values.emplace(std::string(id), std::move(value));
  }
}

void ParameterSet::apply(const std::vector<ParameterChange>& changes) {
  for (const ParameterChange& change : changes) {
    if (change.value) {
      set(change.id, *change.value);
    } else {
      erase(change.id);
    }
  }
}

void ParameterSet::erase(std::string_view id) {
  if (const auto found = m_values.find(id); found != m_values.end()) {
    m_values.erase(found);
  }
}

ParameterSet ParameterSet::subset(std::string_view prefix) const {
  ParameterSet part;
  for (auto it = m_values.lower_bound(prefix); it != m_values.end() && it->first.starts_with(prefix); ++it) {
    part.m_values.insert(part.m_values.end(), *it);
  }
  return part;
}

std::vector<ParameterChange> ParameterSet::difference(const ParameterSet& before, const ParameterSet& after) {
  std::vector<ParameterChange> changes;
  auto b = before.m_values.begin();
  auto a = after.m_values.begin();
  while (b != before.m_values.end() || a != after.m_values.end()) {
    if (a == after.m_values.end() || (b != before.m_values.end() && b->first < a->first)) {
      changes.push_back({b->first, std::nullopt});
      ++b;
    } else if (b == before.m_values.end() || a->first < b->first) {
      changes.push_back({a->first, a->second});
      ++a;
    } else {
      if (a->second != b->second) {
        changes.push_back({a->first, a->second});
      }
      ++a;
      ++b;
    }
  }
  return changes;
}

}  // namespace quantoscope::core
