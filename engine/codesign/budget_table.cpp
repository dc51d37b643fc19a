// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/budget_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace quantoscope::codesign {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// out[u] = min(out[u], in[u] + cost); out and in do not overlap.
void relax(double* __restrict out, const double* __restrict in, std::size_t count, double cost) {
  for (std::size_t u = 0; u < count; ++u) {
    const double candidate = in[u] + cost;
    out[u] = candidate < out[u] ? candidate : out[u];
  }
}

}  // namespace

std::optional<BudgetTable> BudgetTable::build(const std::vector<ChoiceItem>& items, std::uint64_t mostCells,
                                              const std::stop_token& stop) {
  BudgetTable table;
  std::uint64_t unit = 0;
  for (const ChoiceItem& item : items) {
    const double least = item.choices.front().uses[0];
    table.m_least += least;
    for (const Choice& choice : item.choices) {
      unit = std::gcd(unit, static_cast<std::uint64_t>(choice.uses[0] - least));
    }
  }
  unit = std::max<std::uint64_t>(unit, 1);
  table.m_unit = static_cast<double>(unit);

  table.m_spans = {0};
  std::uint64_t cells = 1;
  for (const ChoiceItem& item : items) {
    std::vector<Step>& steps = table.m_steps.emplace_back();
    for (const Choice& choice : item.choices) {
      const double above = choice.uses[0] - item.choices.front().uses[0];
      steps.push_back({static_cast<std::uint64_t>(above) / unit, choice.cost});
    }
    table.m_spans.push_back(table.m_spans.back() + steps.back().units);
    cells += table.m_spans.back() + 1;
    if (cells > mostCells) {
      return std::nullopt;
    }
  }

  table.m_cells.assign(cells, infinite);
  table.m_cells[0] = 0;
  table.m_offsets = {0};
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (stop.stop_requested()) {
      return std::nullopt;
    }
    const std::size_t from = table.m_offsets.back();
    const std::size_t count = table.m_spans[i] + 1;
    table.m_offsets.push_back(from + count);
    for (const Step& step : table.m_steps[i]) {
      relax(&table.m_cells[from + count + step.units], &table.m_cells[from], count, step.cost);
    }
  }

  const std::size_t last = items.size();
  table.m_best.resize(table.m_spans.back() + 1);
  std::uint64_t best = 0;
  for (std::uint64_t u = 0; u < table.m_best.size(); ++u) {
    best = table.cell(last, u) < table.cell(last, best) ? u : best;
    table.m_best[u] = best;
  }
  return table;
}

std::optional<std::vector<std::size_t>> BudgetTable::selection(double budget) const {
  if (!(budget >= m_least)) {
    return std::nullopt;
  }
  const double units = std::floor((budget - m_least) / m_unit);
  const auto limit =
      units >= static_cast<double>(m_best.size()) ? m_best.size() - 1 : static_cast<std::uint64_t>(units);
  std::uint64_t u = m_best[limit];
  std::vector<std::size_t> chosen(m_steps.size());
  for (std::size_t i = m_steps.size(); i-- > 0;) {
    // The sum that made the cell is computed again, so exactly one of the steps at least gives it back.
    for (std::size_t j = 0; j < m_steps[i].size(); ++j) {
      const Step& step = m_steps[i][j];
      if (step.units <= u && u - step.units <= m_spans[i] &&
          cell(i, u - step.units) + step.cost == cell(i + 1, u)) {
        chosen[i] = j;
        u -= step.units;
        break;
      }
    }
  }
  return chosen;
}

std::vector<std::pair<double, double>> BudgetTable::front() const {
  std::vector<std::pair<double, double>> points;
  const std::size_t last = m_steps.size();
  for (std::uint64_t u = 0; u < m_best.size(); ++u) {
    if (m_best[u] == u) {
      points.emplace_back(m_least + m_unit * static_cast<double>(u), cell(last, u));
    }
  }
  return points;
}

}  // namespace quantoscope::codesign
