// SPDX-License-Identifier: GPL-3.0-or-later
// Bit allocation against golden optima and brute force, and what is said about instances that make no sense.
#include <QTest>
#include <cmath>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <random>

#include "engine/codesign/allocation.h"
#include "engine/codesign/bounded_search.h"
#include "engine/codesign/budget_table.h"
#include "engine/codesign/greedy.h"
#include "engine/codesign/pareto.h"
#include "engine/core/file_io.h"

using namespace quantoscope;
using namespace quantoscope::codesign;

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

AllocationInstance golden() {
  return readInstance(TEST_DATA_DIR "/../../resources/samples/allocation/instance_a.json").value();
}

AllocationInstance randomInstance(std::mt19937_64& random, bool withLimits) {
  const auto below = [&](std::uint64_t n) { return static_cast<int>(random() % n); };
  AllocationInstance instance;
  for (int bits = 1 + below(3); instance.bitWidths.size() < 4; bits += 1 + below(3)) {
    instance.bitWidths.push_back(bits);
  }
  const int layers = 1 + below(6);
  // Coarse costs give ties; large odd sizes leave no common divisor.
  const bool coarse = below(2) == 0;
  for (int i = 0; i < layers; ++i) {
    AllocationLayer layer;
    layer.name = "layer" + std::to_string(i);
    layer.parameters = below(2) == 0 ? 1 + below(9) : 1 + below(1'000'000);
    for (std::size_t j = 0; j < instance.bitWidths.size(); ++j) {
      layer.cost.push_back(below(8) == 0 ? std::nullopt
                                         : std::optional(coarse ? below(4) - 1.0 : below(1'000'000) * 1e-5));
    }
    layer.cost[static_cast<std::size_t>(below(4))] = below(100) * 0.1;
    if (below(5) == 0) {
      for (std::size_t j = 0; j < 4; ++j) {
        layer.pinned = layer.cost[j] ? std::optional(instance.bitWidths[j]) : layer.pinned;
      }
    }
    layer.tie = below(3) == 0 ? "group" : "";
    layer.macs = 1 + below(1000);
    layer.activationBits = 4 + below(5);
    instance.layers.push_back(layer);
  }
  if (withLimits) {
    instance.limits.bops = below(200'000) * layers;
    instance.limits.energy = below(1000) * layers * 0.3;
  }
  return instance;
}

HardwareProfile energyProfile() {
  return parseProfiles(
             "profile,quantity,kind,bits,value,unit,source\np,mac_energy,,8x8,0.3,pJ,test\n"
             "p,memory_energy,,,0.01,pJ/B,test\n")
      .value()
      .front();
}

/// The least objective over every choice of widths, looked at one by one.
double bruteForce(const Allocator& allocator, double budget) {
  const AllocationInstance& instance = allocator.instance();
  double best = none;
  std::vector<std::size_t> index(instance.layers.size(), 0);
  for (;;) {
    std::vector<int> bits;
    bool allowed = true;
    for (std::size_t i = 0; i < index.size(); ++i) {
      const AllocationLayer& layer = instance.layers[i];
      bits.push_back(instance.bitWidths[index[i]]);
      allowed = allowed && layer.cost[index[i]] && (!layer.pinned || *layer.pinned == bits.back());
      for (std::size_t other = 0; other < i && !layer.tie.empty(); ++other) {
        allowed = allowed && (instance.layers[other].tie != layer.tie || bits[other] == bits.back());
      }
    }
    if (allowed) {
      const Allocation allocation = allocator.evaluate(bits);
      if (allocation.sizeBits <= budget && allocation.bops <= instance.limits.bops.value_or(none) &&
          allocation.energy.value_or(0) <= instance.limits.energy.value_or(none) * (1 + 1e-12)) {
        best = std::min(best, allocation.objective);
      }
    }
    std::size_t i = 0;
    while (i < index.size() && ++index[i] == instance.bitWidths.size()) {
      index[i++] = 0;
    }
    if (i == index.size()) {
      return best;
    }
  }
}

/// Steepest descent as it is defined, step by step, on the widths that the layers and their groups may have.
std::optional<std::vector<int>> plainDescent(const Allocator& allocator, double budget) {
  const AllocationInstance& instance = allocator.instance();
  std::map<std::size_t, std::vector<std::size_t>> groups;  // by their first layer
  std::map<std::string, std::size_t> tied;
  for (std::size_t i = 0; i < instance.layers.size(); ++i) {
    const std::string& tie = instance.layers[i].tie;
    groups[tie.empty() ? i : tied.emplace(tie, i).first->second].push_back(i);
  }
  const auto sumOf = [&](const std::vector<std::size_t>& group,
                         std::size_t width) -> std::optional<std::pair<double, double>> {
    std::pair<double, double> sum;
    for (const std::size_t i : group) {
      const AllocationLayer& layer = instance.layers[i];
      if (!layer.cost[width] || (layer.pinned && *layer.pinned != instance.bitWidths[width])) {
        return std::nullopt;
      }
      sum.first += static_cast<double>(layer.parameters) * instance.bitWidths[width];
      sum.second += *layer.cost[width];
    }
    return sum;
  };
  std::map<std::size_t, std::size_t> now;
  double size = 0;
  for (const auto& [first, group] : groups) {
    std::size_t width = 0;
    while (!sumOf(group, width)) {
      ++width;
    }
    now[first] = width;
    size += sumOf(group, width)->first;
  }
  if (size > budget) {
    return std::nullopt;
  }
  for (;;) {
    double bestRate = 0;
    std::pair<std::size_t, std::size_t> best;
    for (const auto& [first, group] : groups) {
      const auto before = *sumOf(group, now[first]);
      for (std::size_t width = now[first] + 1; width < instance.bitWidths.size(); ++width) {
        const auto after = sumOf(group, width);
        const double more = after ? after->first - before.first : 0;
        if (after && size + more <= budget && (before.second - after->second) / more > bestRate) {
          bestRate = (before.second - after->second) / more;
          best = {first, width};
        }
      }
    }
    if (bestRate <= 0) {
      break;
    }
    size += sumOf(groups[best.first], best.second)->first - sumOf(groups[best.first], now[best.first])->first;
    now[best.first] = best.second;
  }
  std::vector<int> bits(instance.layers.size());
  for (const auto& [first, group] : groups) {
    for (const std::size_t i : group) {
      bits[i] = instance.bitWidths[now[first]];
    }
  }
  return bits;
}

void compareWithBruteForce(const Allocator& allocator, double budget) {
  const double least = bruteForce(allocator, budget);
  const auto found = allocator.at(budget);
  if (std::isinf(least)) {
    QVERIFY(!found.has_value());
    QVERIFY(core::describe(found.error()).find("No allocation") == 0 ||
            core::describe(found.error()).find("Each limit") == 0);
    return;
  }
  QVERIFY2(found.has_value(), found ? "" : core::describe(found.error()).c_str());
  QVERIFY(found->proven);
  QVERIFY(found->sizeBits <= budget);
  QVERIFY2(std::abs(found->objective - least) <= 1e-9 * std::max(1.0, std::abs(least)),
           qPrintable(QStringLiteral("%1 instead of %2").arg(found->objective).arg(least)));
}

std::string instanceText(std::string_view from, std::string_view to) {
  std::string text = R"({"schema": "quantoscope.allocation/1", "bit_widths": [2, 4], "layers": [)"
                     R"({"name": "a", "parameters": 10, "cost": {"2": 1.5, "4": 0.5}}, )"
                     R"({"name": "b", "parameters": 20, "cost": {"2": 2, "4": 1}}], "average_bits": [3]})";
  const auto at = text.find(from);
  return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

}  // namespace

class TestAllocation : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void goldenOptimaAreFound() {
    const auto expected = nlohmann::json::parse(
        core::readFile(TEST_DATA_DIR "/allocation/instance_a.allocation.golden.json", 1U << 20U).value());
    const auto allocator = Allocator::make(golden(), {});
    QVERIFY(allocator.has_value());
    QCOMPARE(expected.size(), std::size_t{4});
    for (const auto& entry : expected) {
      const auto found = allocator->atAverage(entry["average_bits"].get<double>());
      QVERIFY(found.has_value());
      QVERIFY(std::abs(found->objective - entry["objective"].get<double>()) < 1e-9);
      QVERIFY(std::abs(found->averageBits - entry["used_average_bits"].get<double>()) < 1e-9);
      QCOMPARE(found->bits.size(), std::size_t{24});
      const Allocation again = allocator->evaluate(found->bits);
      QCOMPARE(again.objective, found->objective);
    }
  }

  void everyBudgetIsSolvedAsByBruteForce() {
    std::mt19937_64 random(5);
    int impossible = 0;
    for (int round = 0; round < 1000; ++round) {
      auto allocator = Allocator::make(randomInstance(random, false), {});
      if (!allocator) {
        const std::string said = core::describe(allocator.error());
        QVERIFY2(said.find("tied") != std::string::npos, said.c_str());
        continue;
      }
      const double largest = allocator->largestBits();
      for (const double share : {0.3, 0.6, 0.9, 1.0}) {
        const double budget = std::floor(largest * share);
        impossible += budget < allocator->smallestBits() ? 1 : 0;
        compareWithBruteForce(*allocator, budget);
        if (QTest::currentTestFailed()) {
          return;
        }
      }
      compareWithBruteForce(*allocator, allocator->smallestBits());
    }
    QVERIFY(impossible > 100);
  }

  void severalLimitsAreSolvedAsByBruteForce() {
    std::mt19937_64 random(6);
    int possible = 0;
    for (int round = 0; round < 400; ++round) {
      auto allocator = Allocator::make(randomInstance(random, true), energyProfile());
      if (!allocator) {
        continue;
      }
      for (const double share : {0.5, 0.8, 1.0}) {
        const double budget = std::floor(allocator->largestBits() * share);
        possible += std::isinf(bruteForce(*allocator, budget)) ? 0 : 1;
        compareWithBruteForce(*allocator, budget);
        if (QTest::currentTestFailed()) {
          return;
        }
      }
    }
    QVERIFY(possible > 100);
  }

  void bothSolversAgree() {
    std::mt19937_64 random(7);
    for (int round = 0; round < 20; ++round) {
      std::vector<ChoiceItem> items;
      for (int i = 0; i < 40; ++i) {
        ChoiceItem item;
        const double size = 1 + static_cast<double>(random() % 30);
        for (std::size_t j = 0; j < 6; ++j) {
          const double bits = 2 + static_cast<double>(j);
          const double noise = 1 + static_cast<double>(random() % 100) * 0.003;
          item.choices.push_back({size * std::exp2(-2 * bits) * noise, {size * bits}, j});
        }
        removeDominated(item);
        items.push_back(item);
      }
      const auto table = BudgetTable::build(items, 1U << 24U, {});
      QVERIFY(table.has_value());
      const SizeHull hull(items);
      for (const double share : {0.0, 0.1, 0.37, 0.8, 1.0}) {
        const double budget =
            std::floor(table->leastSize() + share * (table->largestSize() - table->leastSize()));
        const auto chosen = table->selection(budget);
        QVERIFY(chosen.has_value());
        double cost = 0;
        double size = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
          cost += items[i].choices[(*chosen)[i]].cost;
          size += items[i].choices[(*chosen)[i]].uses[0];
        }
        QVERIFY(size <= budget);
        const SearchResult searched = boundedSearch(items, &hull, {budget}, 1U << 20U, {});
        QVERIFY(searched.proven);
        QVERIFY2(std::abs(searched.cost - cost) <= 1e-10 * cost,
                 qPrintable(QStringLiteral("%1 and %2").arg(searched.cost).arg(cost)));
      }
    }
  }

  void sizesWithoutCommonDivisorAreSolved() {
    std::mt19937_64 random(8);
    AllocationInstance instance;
    instance.bitWidths = {2, 3, 4, 5, 6, 8, 16};
    for (int i = 0; i < 60; ++i) {
      AllocationLayer layer;
      layer.name = std::to_string(i);
      layer.parameters = 1'000'000'007 + static_cast<std::int64_t>(random() % 1'000'000'000);
      for (const int bits : instance.bitWidths) {
        layer.cost.emplace_back((1 + static_cast<double>(random() % 1000) * 1e-3) * std::exp2(-2.0 * bits));
      }
      instance.layers.push_back(layer);
    }
    const auto allocator = Allocator::make(instance, {});
    QVERIFY(allocator.has_value());
    QVERIFY(!allocator->steps().has_value());
    const auto front = allocator->front(11);
    QVERIFY(front.has_value());
    QCOMPARE(front->size(), std::size_t{11});
    const RulesOfThumb rules(instance);
    for (std::size_t i = 0; i < front->size(); ++i) {
      QVERIFY((*front)[i].proven);
      QVERIFY(i == 0 || (*front)[i].objective < (*front)[i - 1].objective);
      const auto steepest = rules.steepest((*front)[i].sizeBits);
      QVERIFY(steepest.has_value());
      QVERIFY(allocator->evaluate(*steepest).objective >= (*front)[i].objective - 1e-15);
    }
  }

  void stepsAreTheWholeFront() {
    const auto allocator = Allocator::make(golden(), {});
    const auto steps = allocator->steps();
    QVERIFY(steps.has_value());
    QVERIFY(steps->size() > 100);
    const double parameters = static_cast<double>(golden().parameters());
    for (std::size_t i = 0; i < steps->size(); i += 7) {
      QVERIFY(i == 0 || (*steps)[i].second < (*steps)[i - 1].second);
      const auto there = allocator->at(std::round((*steps)[i].first * parameters));
      QVERIFY(std::abs(there->objective - (*steps)[i].second) < 1e-12);
      QVERIFY(std::abs(there->averageBits - (*steps)[i].first) < 1e-12);
    }
  }

  void referenceRuleIsTheReferences() {
    using Widths = std::vector<std::optional<int>>;
    QCOMPARE(referenceGreedy({0.01, 0.06, 0.03, 0.06}, 40), (Widths{4, 8, 6, 8}));
    QCOMPARE(referenceGreedy({0.05, 0.02, 0.051, 0.021}, 40), (Widths{6, 4, 8, 6}));
    // After 8 + 8 three bits are left for the next layer and none for the last.
    QCOMPARE(referenceGreedy({0.1, 0.2, 0.03, 0.01}, 19), (Widths{8, 8, 3, std::nullopt}));
    QCOMPARE(referenceGreedy({0.1, 0.2}, 9), (Widths{2, 8}));
    QCOMPARE(referenceGreedy({0.1, 0.2}, 0), (Widths{std::nullopt, 2}));
    QCOMPARE(referenceGreedy({}, 8), Widths{});
  }

  void rulesAreHeldAgainstTheOptimumOfTheirSize() {
    const AllocationInstance instance = golden();
    const auto allocator = Allocator::make(instance, {});
    const double budget = 3 * static_cast<double>(instance.parameters());
    const RulesOfThumb rules(instance);
    const Gap steepest = gapOf(*allocator, *rules.steepest(budget), budget);
    QVERIFY(steepest.withinBudget);
    QVERIFY(steepest.optimum.has_value() && *steepest.absolute >= 0 && *steepest.relative < 0.05);
    const Gap reference = gapOf(*allocator, rules.reference(3), budget);
    // 72 bits go to 24 layers whatever their size, so the rule leaves this budget.
    QVERIFY(!reference.withinBudget);
    QVERIFY(*reference.absolute > 0);
    QCOMPARE(*reference.absolute, reference.found.objective - *reference.optimum);
  }

  void steepestDescentIsThatOfEveryBudgetByItself() {
    std::mt19937_64 random(9);
    int compared = 0;
    for (int round = 0; round < 300; ++round) {
      const auto allocator = Allocator::make(randomInstance(random, false), {});
      if (!allocator) {
        continue;
      }
      const RulesOfThumb rules(allocator->instance());
      for (const double share : {0.2, 0.5, 0.7, 0.85, 1.0}) {
        const double budget = std::floor(allocator->largestBits() * share);
        const auto found = rules.steepest(budget);
        const auto expected = plainDescent(*allocator, budget);
        QCOMPARE(found.has_value(), expected.has_value());
        if (found) {
          QVERIFY(allocator->evaluate(*found).sizeBits <= budget);
          QCOMPARE(*found, *expected);
          ++compared;
        }
      }
    }
    QVERIFY(compared > 300);
  }

  void tiesAndPinsHold() {
    AllocationInstance instance = golden();
    instance.layers[0].tie = instance.layers[5].tie = instance.layers[9].tie = "qkv";
    instance.layers[3].pinned = 8;
    const auto allocator = Allocator::make(instance, {});
    const auto found = allocator->atAverage(3);
    QVERIFY(found.has_value());
    QCOMPARE(found->bits[0], found->bits[5]);
    QCOMPARE(found->bits[0], found->bits[9]);
    QCOMPARE(found->bits[3], 8);
    QVERIFY(found->objective > Allocator::make(golden(), {})->atAverage(3)->objective);
    const auto bits = RulesOfThumb(instance).steepest(found->sizeBits);
    QVERIFY(bits.has_value() && (*bits)[3] == 8 && (*bits)[0] == (*bits)[9]);
  }

  void impossibleBudgetsAreSaidInWords() {
    const auto allocator = Allocator::make(golden(), {});
    const auto small = allocator->atAverage(1.9);
    QVERIFY(!small.has_value());
    QCOMPARE(core::describe(small.error()),
             std::string("No allocation fits into 1.9 bits a parameter: the narrowest widths allowed need 2; "
                         "raise the budget or allow narrower widths."));
    AllocationInstance instance = golden();
    instance.limits.bops = 5;
    const auto unknown = Allocator::make(instance, {});
    QCOMPARE(
        core::describe(unknown.error()),
        std::string("The limit in BOPs cannot be held: for the layer \"layer00\" at 2 bits the number is not "
                    "known; give its macs, and a hardware profile that knows this width."));
    for (AllocationLayer& layer : instance.layers) {
      layer.macs = 100;
    }
    const auto tight = Allocator::make(instance, {})->atAverage(4);
    QCOMPARE(
        core::describe(tight.error()),
        std::string("No allocation stays within 5 BOPs: at least 38400 are needed; raise this limit or allow "
                    "narrower widths."));
  }

  void cancelledWorkIsCancelled() {
    std::stop_source source;
    source.request_stop();
    const auto made = Allocator::make(golden(), {}, source.get_token());
    QVERIFY(!made.has_value() && made.error().code == core::ErrorCode::Cancelled);
    const auto allocator = Allocator::make(golden(), {});
    QVERIFY(!allocator->front(5, source.get_token()).has_value());
  }

  void badInstancesAreSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* from, const char* to, const char* sentence) {
      QTest::addRow("%s", to) << QByteArray(from) << QByteArray(to) << QByteArray(sentence);
    };
    row("allocation/1", "allocation/2",
        "schema is \"quantoscope.allocation/2\"; this program reads \"quantoscope.allocation/1\".");
    row("\"schema\": \"quantoscope.allocation/1\", ", "", "schema is missing; this file needs it.");
    row("[2, 4]", "[4, 2]", "bit_widths[1] is not larger than the width before it; list them ascending.");
    row("[2, 4]", "[2, 4.5]", "bit_widths[1] is 4.5; it must be a whole number from 1 to 64.");
    row("[2, 4]", "[]", "bit_widths has 0 elements; give 1 to 64.");
    row("[2, 4]", "8", "bit_widths is 8; it must be a list.");
    row("\"parameters\": 10", "\"parameters\": 0",
        "layers[0].parameters is 0; it must be a whole number from 1 to 1000000000000.");
    row("\"parameters\": 10", "\"parameters\": -7",
        "layers[0].parameters is -7; it must be a whole number from 1 to 1000000000000.");
    row("\"parameters\": 10", "\"parameters\": \"ten\"",
        "layers[0].parameters is \"ten\"; it must be a whole number.");
    row("\"parameters\": 10", "\"parameter\": 10",
        "layers[0].parameter is not a key of this file; remove it or correct its name.");
    row("\"parameters\": 10, ", "", "layers[0].parameters is missing; this file needs it.");
    row("\"2\": 1.5", "\"3\": 1.5",
        "layers[0].cost.3 is the cost of a width that is not in bit_widths; add it there.");
    row("\"2\": 1.5", "\"two\": 1.5",
        "layers[0].cost.two is the cost of a width that is not in bit_widths; add it there.");
    row("\"2\": 1.5", "\"2\": null", "layers[0].cost.2 is null; it must be a number.");
    row("\"2\": 1.5", "\"2\": NaN",
        "layers[0].cost.2 (byte 125) is not a finite number; JSON knows neither NaN nor "
        "infinity.");
    row("\"2\": 1.5", "\"2\": 1e200", "layers[0].cost.2 is 1e+200; it must be from -1e+100 to 1e+100.");
    row("{\"2\": 1.5, \"4\": 0.5}", "{}",
        "layers[0].cost is empty; a layer needs the cost of one width at least.");
    row("{\"2\": 1.5, \"4\": 0.5}", "[1.5, 0.5]", "layers[0].cost is a list; it must be an object.");
    row("\"name\": \"b\"", "\"name\": \"a\"", "layers[1].name repeats the name \"a\"; names must differ.");
    row("\"average_bits\": [3]", "\"average_bits\": [\"x\"]",
        "average_bits[0] is \"x\"; it must be a number.");
    row("\"average_bits\": [3]", "\"average_bits\": [65]", "average_bits[0] is 65; it must be from 0 to 64.");
    row("\"average_bits\": [3]", "\"limits\": {\"bop\": 3}",
        "limits.bop is not a key of this file; remove it or correct its name.");
    row("\"parameters\": 20", "\"pinned\": 3, \"parameters\": 20",
        "The layer \"b\" is pinned to 3 bits, but its costs have no such width; pin it to one they have.");
    row("\"parameters\": 10", "\"kind\": \"pool\", \"parameters\": 10",
        "layers[0].kind is \"pool\"; it must be \"conv\" or \"linear\".");
    row("{\"schema\"", "[{\"schema\"", "The document is not JSON at byte 215, in [0]; correct it there.");
  }
  void badInstancesAreSaidInOneSentence() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, sentence);
    const auto instance = parseInstance(instanceText(from.toStdString(), to.toStdString()));
    QVERIFY(!instance.has_value());
    if (!to.startsWith('[') && to != "\"2\": NaN") {
      QCOMPARE(QByteArray::fromStdString(core::describe(instance.error())), sentence);
    }
  }

  void tiedPinsMustAgree() {
    AllocationInstance instance = parseInstance(instanceText("[3]", "[3]")).value();
    instance.layers[0].tie = instance.layers[1].tie = "t";
    instance.layers[0].pinned = 2;
    instance.layers[1].pinned = 4;
    QCOMPARE(core::describe(Allocator::make(instance, {}).error()),
             std::string(
                 "The layers \"a\" and \"b\" are tied, but pinned to 2 and 4 bits; pin both to one width."));
    instance.layers[0].pinned.reset();
    instance.layers[1].pinned.reset();
    instance.layers[0].cost[0].reset();
    instance.layers[1].cost[1].reset();
    QCOMPARE(core::describe(Allocator::make(instance, {}).error()),
             std::string(
                 "The layers tied as \"t\" have no width in common; give them costs of one width at least, "
                 "and no other pin."));
  }

  void frontsKeepWhatIsNotBeaten() {
    const std::vector<std::vector<double>> points = {{1, 5}, {2, 4}, {2, 6}, {3, 4}, {1, 5}, {0, 9}};
    const std::vector<Aim> least = {Aim::Least, Aim::Least};
    QCOMPARE(paretoFront(points, least), (std::vector<std::size_t>{5, 0, 4, 1}));
    const std::vector<Aim> most = {Aim::Least, Aim::Most};
    QCOMPARE(paretoFront(points, most), (std::vector<std::size_t>{5}));
    QCOMPARE(paretoFront({}, least), std::vector<std::size_t>{});
  }
};

QTEST_GUILESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
