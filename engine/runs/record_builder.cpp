// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/record_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace quantoscope::runs {
namespace {

using core::ErrorCode;
using core::fail;

/// Turns everything that is not finite into NaN and says how much that was.
std::size_t markGaps(std::vector<double>& losses) {
  std::size_t gaps = 0;
  for (double& loss : losses) {
    if (!std::isfinite(loss)) {
      loss = std::numeric_limits<double>::quiet_NaN();
      ++gaps;
    }
  }
  return gaps;
}

void noteGaps(std::vector<Note>& notes, std::size_t gaps, std::size_t of, std::string list) {
  if (gaps > 0) {
    notes.push_back({QUANTOSCOPE_TEXT("Runs",
                                      "Left out of the statistics because they are null or not finite: %1 of "
                                      "%2 values in %3."),
                     {std::to_string(gaps), std::to_string(of), std::move(list)}});
  }
}

void cutToOneLength(RunRecord& record) {
  const std::size_t losses = record.losses.size();
  const std::size_t bits = record.bitWidths.size();
  if (losses == bits || losses == 0 || bits == 0) {
    return;
  }
  if (bits < losses) {
    record.notes.push_back(
        {QUANTOSCOPE_TEXT("Runs",
                          "bit_width_usage is shorter than iteration_losses: the first %1 of "
                          "%2 iterations are used."),
         {std::to_string(bits), std::to_string(losses)}});
    record.losses.resize(bits);
  } else {
    record.notes.push_back(
        {QUANTOSCOPE_TEXT("Runs",
                          "iteration_losses is shorter than bit_width_usage: the first %1 of "
                          "%2 iterations are used."),
         {std::to_string(losses), std::to_string(bits)}});
    record.bitWidths.resize(losses);
  }
}

void takeLossesPerBit(RunRecord& record, std::vector<BitLosses> lists) {
  if (lists.empty()) {
    record.notes.push_back({QUANTOSCOPE_TEXT("Runs", "losses_per_bit is empty and not used."), {}});
  }
  std::sort(lists.begin(), lists.end(),
            [](const BitLosses& a, const BitLosses& b) { return a.bits < b.bits; });
  for (BitLosses& list : lists) {
    if (list.losses.empty()) {
      record.notes.push_back(
          {QUANTOSCOPE_TEXT("Runs", "losses_per_bit has no loss for %1 bit; that bit-width is left out."),
           {std::to_string(list.bits)}});
    } else {
      record.lossesPerBit.push_back(std::move(list));
    }
  }
}

/// The file says the same thing twice; if the two disagree, the reader should know which one the numbers come
/// from.
void noteDisagreement(RunRecord& record) {
  if (record.lossesPerBit.empty() || record.losses.empty() || record.bitWidths.empty()) {
    return;
  }
  std::vector<std::size_t> used(maximumBits + 1);
  for (const std::int8_t bits : record.bitWidths) {
    if (bits != unknownBits) {
      ++used[static_cast<std::size_t>(bits)];
    }
  }
  for (const BitLosses& list : record.lossesPerBit) {
    const std::size_t iterations = used[static_cast<std::size_t>(list.bits)];
    if (iterations != list.losses.size()) {
      record.notes.push_back(
          {QUANTOSCOPE_TEXT("Runs",
                            "losses_per_bit has %1 values for %2 bit where bit_width_usage "
                            "has %3 iterations; the statistics per bit-width are those of "
                            "losses_per_bit."),
           {std::to_string(list.losses.size()), std::to_string(list.bits), std::to_string(iterations)}});
    }
  }
}

}  // namespace

core::Result<std::shared_ptr<const RunRecord>> buildRecord(RawRun raw, std::string name, std::string file) {
  if (!raw.losses && !raw.bitWidths && !raw.lossesPerBit) {
    return fail(ErrorCode::BadInput,
                QUANTOSCOPE_TEXT("Error",
                                 "has none of the keys iteration_losses, bit_width_usage and losses_per_bit; "
                                 "choose a training-statistics file."),
                {}, std::move(file));
  }
  for (const auto& [empty, key] : {std::pair(raw.losses && raw.losses->empty(), "iteration_losses"),
                                   std::pair(raw.bitWidths && raw.bitWidths->empty(), "bit_width_usage")}) {
    if (empty) {
      return fail(
          ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "%1 is an empty list; record at least one iteration or remove the key."),
          {key}, std::move(file));
    }
  }

  auto record = std::make_shared<RunRecord>();
  record->name = std::move(name);
  record->file = std::move(file);
  record->unknownKeys = std::move(raw.unknownKeys);
  record->losses = std::move(raw.losses).value_or(std::vector<double>());
  record->bitWidths = std::move(raw.bitWidths).value_or(std::vector<std::int8_t>());
  cutToOneLength(*record);
  if (raw.lossesPerBit) {
    takeLossesPerBit(*record, std::move(*raw.lossesPerBit));
  }

  const std::size_t gaps = markGaps(record->losses);
  std::size_t finite = record->losses.size() - gaps;
  noteGaps(record->notes, gaps, record->losses.size(), "iteration_losses");
  for (BitLosses& list : record->lossesPerBit) {
    const std::size_t listGaps = markGaps(list.losses);
    finite += list.losses.size() - listGaps;
    noteGaps(record->notes, listGaps, list.losses.size(), fmt::format("losses_per_bit[\"{}\"]", list.bits));
  }
  const auto unknown =
      static_cast<std::size_t>(std::count(record->bitWidths.begin(), record->bitWidths.end(), unknownBits));
  const bool lossesRecorded = !record->losses.empty() || !record->lossesPerBit.empty();
  if (finite == 0 && (lossesRecorded || record->bitWidths.empty())) {
    return fail(ErrorCode::BadInput,
                QUANTOSCOPE_TEXT("Error",
                                 "holds no finite loss, so there is nothing to analyze; check the training "
                                 "that wrote it."),
                {}, std::move(record->file));
  }
  if (finite == 0 && unknown == record->bitWidths.size()) {
    return fail(ErrorCode::BadInput,
                QUANTOSCOPE_TEXT("Error",
                                 "bit_width_usage names no bit-width and there are no losses, so there is "
                                 "nothing to analyze; check the training that wrote it."),
                {}, std::move(record->file));
  }
  if (unknown > 0) {
    record->notes.push_back(
        {QUANTOSCOPE_TEXT("Runs",
                          "Iterations without a bit-width, left out of the statistics per "
                          "bit-width: %1 of %2 in bit_width_usage."),
         {std::to_string(unknown), std::to_string(record->bitWidths.size())}});
  }
  noteDisagreement(*record);
  return std::shared_ptr<const RunRecord>(std::move(record));
}

}  // namespace quantoscope::runs
