// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of runs_views.h.
#include <algorithm>
#include <limits>
#include <string>

#include "engine/present/number_format.h"
#include "engine/present/runs_views.h"
#include "engine/runs/numbers.h"

namespace quantoscope::present {
namespace {

constexpr int statisticsDigits = 3;
constexpr const char* enDash = "\u2013";

Cell orDash(const std::optional<double>& value) {
  return numberCell(value.value_or(runs::undefined));
}

Cell orDash(const std::optional<std::size_t>& count) {
  return count ? countCell(*count) : numberCell(runs::undefined);
}

/// "2–8, 16": three or more in a row are drawn together.
std::string listed(const std::vector<int>& bits) {
  std::string text;
  for (std::size_t i = 0; i < bits.size();) {
    std::size_t last = i;
    while (last + 1 < bits.size() && bits[last + 1] == bits[last] + 1) {
      ++last;
    }
    last = last >= i + 2 ? last : i;
    text += (text.empty() ? "" : ", ") + std::to_string(bits[i]);
    if (last > i) {
      text += enDash + std::to_string(bits[last]);
    }
    i = last + 1;
  }
  return text.empty() ? enDash : text;
}

std::optional<int> lowestMean(const std::vector<runs::BitStatistics>& perBit) {
  const auto lower = [](const auto& a, const auto& b) { return a.mean < b.mean; };
  const auto best = std::min_element(perBit.begin(), perBit.end(), lower);
  return perBit.size() > 1 ? std::optional(best->bits) : std::nullopt;
}

Cell bitsCell(int bits, bool best) {
  Cell cell = countCell(static_cast<std::size_t>(bits));
  if (best) {
    cell.text = Text::verbatim("★ " + std::to_string(bits));
  }
  return cell;
}

void addNotes(Table& table, const runs::RunAnalysis& run) {
  for (const runs::Note& note : run.notes) {
    table.notes.push_back({note.text, note.arguments, "Runs"});
  }
  if (!run.record->unknownKeys.empty()) {
    std::string keys;
    for (const std::string& key : run.record->unknownKeys) {
      keys += (keys.empty() ? "" : ", ") + key;
    }
    table.notes.push_back({QUANTOSCOPE_PRESENT("Keys of the file that are not read: %1."), {keys}});
  }
}

}  // namespace

std::vector<Fact> runFacts(const RunPtr& run) {
  const runs::Summary summary = run ? run->summary : runs::Summary{};
  std::optional<std::size_t> transitions;
  if (run && run->transitions) {
    transitions = run->transitions->all.size();
  }
  return {
      {{QUANTOSCOPE_PRESENT("Iterations"), {}}, orDash(summary.iterations)},
      {{QUANTOSCOPE_PRESENT("Bit-widths"), {}}, textCell(Text::verbatim(listed(summary.bitWidths)))},
      {{QUANTOSCOPE_PRESENT("Final loss"), {}}, orDash(summary.finalLoss)},
      {{QUANTOSCOPE_PRESENT("Best loss"), {}}, orDash(summary.bestLoss)},
      {{QUANTOSCOPE_PRESENT("Mean loss"), {}}, orDash(summary.meanLoss)},
      {{QUANTOSCOPE_PRESENT("Transitions"), {}}, orDash(transitions)},
      {{QUANTOSCOPE_PRESENT("Mean bit-width"), {}}, orDash(summary.meanBitWidth)},
  };
}

TablePtr runsTable(const std::vector<RunPtr>& runs) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("Runs"), {}};
  table->emptyState = {QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to begin."),
                       {}};
  table->columns.push_back({{QUANTOSCOPE_PRESENT("Run"), {}}, false});
  for (const Fact& fact : runFacts(nullptr)) {
    table->columns.push_back({fact.name, true});
  }
  for (const RunPtr& run : runs) {
    Table::Row row;
    row.cells.push_back(textCell(Text::verbatim(run->record->name)));
    for (const Fact& fact : runFacts(run)) {
      row.cells.push_back(fact.value);
    }
    table->rows.push_back(std::move(row));
  }
  return table;
}

TablePtr statisticsTable(const RunPtr& run) {
  auto table = std::make_shared<Table>();
  table->columns = {
      {{QUANTOSCOPE_PRESENT("Bits"), {}}, true, "bit-width"},
      {{QUANTOSCOPE_PRESENT("Samples"), {}}},
      {{QUANTOSCOPE_PRESENT("Mean"), {}}, true, "statistics"},
      {{QUANTOSCOPE_PRESENT("Std"), {}}, true, "statistics"},
      {{QUANTOSCOPE_PRESENT("Final"), {}}, true, "loss"},
      {{QUANTOSCOPE_PRESENT("Min"), {}}, true, "loss"},
      {{QUANTOSCOPE_PRESENT("Max"), {}}, true, "loss"},
  };
  if (!run) {
    table->title = {QUANTOSCOPE_PRESENT("Loss per bit-width"), {}};
    table->emptyState = {QUANTOSCOPE_PRESENT("No run is loaded. Open a training-statistics file to begin."),
                         {}};
    return table;
  }
  table->title = {QUANTOSCOPE_PRESENT("Loss per bit-width: %1"), {run->record->name}};
  table->emptyState = {
      QUANTOSCOPE_PRESENT("This run has no losses per bit-width: the file needs losses_per_bit, or "
                          "iteration_losses together with bit_width_usage."),
      {}};
  const std::optional<int> best = lowestMean(run->perBit);
  for (const runs::BitStatistics& bit : run->perBit) {
    Table::Row row;
    row.subject.bitWidth = bit.bits;
    row.cells = {bitsCell(bit.bits, bit.bits == best), countCell(bit.samples)};
    for (const double value : {bit.mean, bit.std, bit.final, bit.minimum, bit.maximum}) {
      row.cells.push_back(numberCell(value, statisticsDigits));
    }
    table->rows.push_back(std::move(row));
  }
  if (best) {
    table->notes.push_back({QUANTOSCOPE_PRESENT("★ lowest mean loss"), {}});
  }
  addNotes(*table, *run);
  return table;
}

}  // namespace quantoscope::present
