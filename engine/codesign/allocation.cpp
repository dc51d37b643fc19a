// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/allocation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>

#include "engine/codesign/bounded_search.h"
#include "engine/codesign/budget_table.h"
#include "engine/codesign/hardware_cost.h"
#include "engine/codesign/size_hull.h"
#include "engine/core/parallel_for.h"

namespace quantoscope::codesign {
namespace {

constexpr std::uint64_t mostCells = 6U << 20U;  // 48 MB of doubles, some 10 ms
constexpr std::size_t mostStates = 200'000;

enum Resource : std::size_t { Size, Macs, Bops, Latency, Energy, ResourceCount };

/// What a layer uses at one width; nothing where the instance or the profile does not say.
using Uses = std::array<std::optional<double>, ResourceCount>;

Uses usesOf(const AllocationLayer& layer, int bits, const std::optional<HardwareProfile>& profile) {
  Uses uses;
  uses[Size] = static_cast<double>(layer.parameters) * bits;
  uses[Macs] = layer.macs;
  if (!layer.macs) {
    return uses;
  }
  uses[Bops] = *layer.macs * bits * layer.activationBits;
  if (profile) {
    const LayerPrecision precision{bits, layer.activationBits};
    const Work work{layer.kind, *layer.macs, (*uses[Size] + layer.activations * layer.activationBits) / 8};
    uses[Energy] = energyOf(work, precision, *profile);
    if (const auto time = timeOf(work, precision, *profile)) {
      uses[Latency] = std::max(time->computing, time->moving);
    }
  }
  return uses;
}

const char* nameOf(std::size_t resource) {
  constexpr std::array<const char*, ResourceCount> names = {"bits", "MACs", "BOPs", "s", "pJ"};
  return names[resource];
}

core::Failure cancelled() {
  return core::fail(core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled; nothing was written."));
}

}  // namespace

class AllocationModel {
 public:
  AllocationInstance instance;
  std::vector<std::vector<Uses>> uses;           ///< by layer and width
  std::vector<std::vector<std::size_t>> groups;  ///< the layers of each item
  std::vector<ChoiceItem> items;                 ///< without dominated choices
  std::vector<std::size_t> limited;              ///< resources beside the size that have a limit
  std::vector<double> limits;                    ///< of `limited`
  std::optional<BudgetTable> table;
  std::optional<SizeHull> hull;  ///< where the size is the only limit and there is no table
  double smallest = 0;
  double largest = 0;

  core::Result<void> limit(std::size_t resource, const std::optional<double>& most) {
    if (!most) {
      return {};
    }
    for (std::size_t i = 0; i < uses.size(); ++i) {
      for (std::size_t j = 0; j < uses[i].size(); ++j) {
        if (instance.layers[i].cost[j] && !uses[i][j][resource]) {
          return core::fail(
              core::ErrorCode::BadInput,
              QUANTOSCOPE_TEXT(
                  "Error",
                  "The limit in %1 cannot be held: for the layer \"%2\" at %3 bits the number is not "
                  "known; give its macs, and a hardware profile that knows this width."),
              {nameOf(resource), instance.layers[i].name, std::to_string(instance.bitWidths[j])});
        }
      }
    }
    limited.push_back(resource);
    // Sums of fractions may exceed a limit by their rounding.
    limits.push_back(*most * (1 + 1e-12));
    return {};
  }

  core::Result<void> makeItems() {
    std::map<std::string, std::size_t> byTie;
    for (std::size_t i = 0; i < instance.layers.size(); ++i) {
      const std::string& tie = instance.layers[i].tie;
      const auto known = byTie.find(tie);
      if (!tie.empty() && known != byTie.end()) {
        groups[known->second].push_back(i);
      } else {
        byTie[tie] = groups.size();
        groups.push_back({i});
      }
    }
    for (const std::vector<std::size_t>& group : groups) {
      ChoiceItem item = itemOf(group);
      if (item.choices.empty()) {
        return core::fail(
            core::ErrorCode::BadInput,
            QUANTOSCOPE_TEXT("Error",
                             "The layers tied as \"%1\" have no width in common; give them costs of "
                             "one width at least, and no other pin."),
            {instance.layers[group.front()].tie});
      }
      const auto [least, most] =
          std::minmax_element(item.choices.begin(), item.choices.end(),
                              [](const Choice& a, const Choice& b) { return a.uses[0] < b.uses[0]; });
      smallest += least->uses[0];
      largest += most->uses[0];
      removeDominated(item);
      items.push_back(std::move(item));
    }
    return {};
  }

  core::Result<Allocation> solve(double sizeBits, const std::stop_token& stop) const {
    if (sizeBits < smallest) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT(
              "Error",
              "No allocation fits into %1 bits a parameter: the narrowest widths allowed need %2; raise "
              "the budget or allow narrower widths."),
          {fmt::format("{:.4g}", sizeBits / parameters()), fmt::format("{:.4g}", smallest / parameters())});
    }
    if (table) {
      return allocationOf(*table->selection(sizeBits), true, {});
    }
    std::vector<double> all{sizeBits};
    all.insert(all.end(), limits.begin(), limits.end());
    const SearchResult found = boundedSearch(items, hull ? &*hull : nullptr, all, mostStates, stop);
    if (stop.stop_requested()) {
      return cancelled();
    }
    if (found.chosen.empty()) {
      return impossible(found.proven);
    }
    return allocationOf(found.chosen, found.proven, found.lowerBound);
  }

  Allocation evaluate(const std::vector<int>& bits) const {
    Allocation allocation;
    allocation.bits = bits;
    Uses sum;
    sum.fill(0.0);
    for (std::size_t i = 0; i < bits.size(); ++i) {
      const auto found = std::lower_bound(instance.bitWidths.begin(), instance.bitWidths.end(), bits[i]);
      const auto width = static_cast<std::size_t>(found - instance.bitWidths.begin());
      allocation.objective += instance.layers[i].cost[width].value_or(0);
      for (std::size_t k = 0; k < ResourceCount; ++k) {
        sum[k] = sum[k] && uses[i][width][k] ? std::optional(*sum[k] + *uses[i][width][k]) : std::nullopt;
      }
    }
    allocation.sizeBits = *sum[Size];
    allocation.averageBits = allocation.sizeBits / parameters();
    allocation.macs = sum[Macs];
    allocation.bops = sum[Bops];
    allocation.latency = sum[Latency];
    allocation.energy = sum[Energy];
    allocation.lowerBound = allocation.objective;
    return allocation;
  }

  bool holdsLimits(const Allocation& allocation) const {
    const Uses taken = {allocation.sizeBits, allocation.macs, allocation.bops, allocation.latency,
                        allocation.energy};
    for (std::size_t k = 0; k < limited.size(); ++k) {
      if (taken[limited[k]].value_or(0) > limits[k]) {
        return false;
      }
    }
    return true;
  }

  double parameters() const { return static_cast<double>(instance.parameters()); }

 private:
  ChoiceItem itemOf(const std::vector<std::size_t>& group) const {
    ChoiceItem item;
    for (std::size_t j = 0; j < instance.bitWidths.size(); ++j) {
      Choice choice{0, std::vector<double>(1 + limited.size(), 0), j};
      bool allowed = true;
      for (const std::size_t i : group) {
        const AllocationLayer& layer = instance.layers[i];
        if (!layer.cost[j] || (layer.pinned && *layer.pinned != instance.bitWidths[j])) {
          allowed = false;
          break;
        }
        choice.cost += *layer.cost[j];
        choice.uses[0] += *uses[i][j][Size];
        for (std::size_t k = 0; k < limited.size(); ++k) {
          choice.uses[1 + k] += *uses[i][j][limited[k]];
        }
      }
      if (allowed) {
        item.choices.push_back(std::move(choice));
      }
    }
    return item;
  }

  Allocation allocationOf(const std::vector<std::size_t>& chosen, bool proven,
                          std::optional<double> lowerBound) const {
    std::vector<int> bits(instance.layers.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
      for (const std::size_t layer : groups[i]) {
        bits[layer] = instance.bitWidths[items[i].choices[chosen[i]].index];
      }
    }
    Allocation allocation = evaluate(bits);
    allocation.proven = proven;
    allocation.lowerBound = proven ? allocation.objective : lowerBound.value_or(allocation.objective);
    return allocation;
  }

  core::Failure impossible(bool proven) const {
    for (std::size_t k = 0; k < limited.size(); ++k) {
      if (const double least = leastUse(items, 1 + k); least > limits[k]) {
        return core::fail(
            core::ErrorCode::BadInput,
            QUANTOSCOPE_TEXT("Error",
                             "No allocation stays within %1 %2: at least %3 are needed; raise this "
                             "limit or allow narrower widths."),
            {fmt::format("{:.6g}", limits[k]), nameOf(limited[k]), fmt::format("{:.6g}", least)});
      }
    }
    if (proven) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "Each limit can be held by itself, but no allocation holds all of them; "
                           "raise one of them."));
    }
    return core::fail(
        core::ErrorCode::Failed,
        QUANTOSCOPE_TEXT("Error",
                         "No allocation within all limits was found before the search was cut short; "
                         "raise one of them or leave one out."));
  }
};

Allocator::Allocator(std::unique_ptr<AllocationModel> model) : m_model(std::move(model)) {}
Allocator::~Allocator() = default;
Allocator::Allocator(Allocator&&) noexcept = default;
Allocator& Allocator::operator=(Allocator&&) noexcept = default;

core::Result<Allocator> Allocator::make(AllocationInstance instance,
                                        const std::optional<HardwareProfile>& profile,
                                        const std::stop_token& stop) {
  if (const auto checked = checkInstance(instance); !checked) {
    return core::Failure(checked.error());
  }
  auto model = std::make_unique<AllocationModel>();
  model->instance = std::move(instance);
  for (const AllocationLayer& layer : model->instance.layers) {
    std::vector<Uses>& uses = model->uses.emplace_back();
    for (const int bits : model->instance.bitWidths) {
      uses.push_back(usesOf(layer, bits, profile));
    }
  }
  const AllocationLimits& limits = model->instance.limits;
  auto ready = model->limit(Macs, limits.macs)
                   .and_then([&] { return model->limit(Bops, limits.bops); })
                   .and_then([&] { return model->limit(Latency, limits.latency); })
                   .and_then([&] { return model->limit(Energy, limits.energy); })
                   .and_then([&] { return model->makeItems(); });
  if (!ready) {
    return core::Failure(ready.error());
  }
  if (model->limited.empty()) {
    model->table = BudgetTable::build(model->items, mostCells, stop);
  }
  if (model->limited.empty() && !model->table) {
    model->hull.emplace(model->items);
  }
  if (stop.stop_requested()) {
    return cancelled();
  }
  return Allocator(std::move(model));
}

const AllocationInstance& Allocator::instance() const {
  return m_model->instance;
}
double Allocator::smallestBits() const {
  return m_model->smallest;
}
double Allocator::largestBits() const {
  return m_model->largest;
}
Allocation Allocator::evaluate(const std::vector<int>& bits) const {
  return m_model->evaluate(bits);
}

bool Allocator::holdsLimits(const Allocation& allocation) const {
  return m_model->holdsLimits(allocation);
}

core::Result<Allocation> Allocator::at(double sizeBits, const std::stop_token& stop) const {
  return m_model->solve(sizeBits, stop);
}

core::Result<Allocation> Allocator::atAverage(double averageBits, const std::stop_token& stop) const {
  // An average such as 4.1 is not exact in binary; it must still pay for the bits it stands for.
  return at(std::floor(averageBits * m_model->parameters() * (1 + 1e-14) + 1e-9), stop);
}

core::Result<std::vector<Allocation>> Allocator::front(std::size_t points, const std::stop_token& stop,
                                                       const core::ProgressSink& progress) const {
  std::vector<std::optional<Allocation>> found(points);
  std::atomic<std::uint64_t> done{0};
  const double span = m_model->largest - m_model->smallest;
  const auto solve = [&](std::size_t i) {
    const double share = points > 1 ? static_cast<double>(i) / static_cast<double>(points - 1) : 1;
    if (auto best = m_model->solve(std::floor(m_model->smallest + span * share), stop)) {
      found[i] = std::move(*best);
    }
    if (progress) {
      progress({++done, points});
    }
  };
  if (m_model->table) {
    for (std::size_t i = 0; i < points && !stop.stop_requested(); ++i) {
      solve(i);
    }
  } else {
    core::parallelFor(points, solve);
  }
  if (stop.stop_requested()) {
    return cancelled();
  }
  std::vector<Allocation> allocations;
  for (auto& allocation : found) {
    if (allocation) {
      allocations.push_back(std::move(*allocation));
    }
  }
  return allocations;
}

std::optional<std::vector<std::pair<double, double>>> Allocator::steps() const {
  if (!m_model->table) {
    return std::nullopt;
  }
  auto points = m_model->table->front();
  for (auto& [bits, cost] : points) {
    bits /= m_model->parameters();
  }
  return points;
}

Gap gapOf(const Allocator& allocator, const std::vector<int>& bits, double budgetBits,
          const std::stop_token& stop) {
  Gap gap;
  gap.found = allocator.evaluate(bits);
  const bool holds = allocator.holdsLimits(gap.found);
  gap.withinBudget = holds && gap.found.sizeBits <= budgetBits;
  if (!holds) {
    return gap;
  }
  if (const auto best = allocator.at(gap.found.sizeBits, stop); best && best->proven) {
    gap.optimum = best->objective;
    gap.absolute = gap.found.objective - best->objective;
    if (best->objective > 0) {
      gap.relative = *gap.absolute / best->objective;
    }
  }
  return gap;
}

}  // namespace quantoscope::codesign
