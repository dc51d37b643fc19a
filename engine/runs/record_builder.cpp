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

void noteGaps(std::vector<Note>& notes, std::size_t gaps, std::size_t of, std::string list) {
  if (gaps > 0) {
    notes.push_back({QUANTOSCOPE_TEXT("Runs",
                                      "Left out of the statistics because they are null or not finite: %1 of "
                                      "%2 values in %3."),
                     {std::to_string(gaps), std::to_string(of), std::move(list)}});
  }
}

std::size_t countGaps(const Column<double>& losses) {
  return static_cast<std::size_t>(
      std::count_if(losses.begin(), losses.end(), [](double loss) { return std::isnan(loss); }));
}

void cutToOneLength(RunRecord& record, bool partial) {
  const std::size_t losses = record.losses.size();
  const std::size_t bits = record.bitWidths.size();
  if (losses == bits || losses == 0 || bits == 0) {
    return;
  }
  Note note;
  if (partial && bits < losses) {
    // The bit-widths come behind the losses and are still being written.
    std::vector<std::int8_t> padded(record.bitWidths.begin(), record.bitWidths.end());
    padded.resize(losses, unknownBits);
    record.bitWidths = std::move(padded);
    return;
  }
  if (bits < losses) {
    note = {QUANTOSCOPE_TEXT("Runs",
                             "bit_width_usage is shorter than iteration_losses: the first %1 of "
                             "%2 iterations are used."),
            {std::to_string(bits), std::to_string(losses)}};
    record.losses = record.losses.first(bits);
  } else {
    note = {QUANTOSCOPE_TEXT("Runs",
                             "iteration_losses is shorter than bit_width_usage: the first %1 of "
                             "%2 iterations are used."),
            {std::to_string(losses), std::to_string(bits)}};
    record.bitWidths = record.bitWidths.first(losses);
  }
  if (!partial) {
    record.notes.push_back(std::move(note));
  }
}

void takeLossesPerBit(RunRecord& record, const std::vector<RawBitLosses>& lists, bool partial) {
  if (lists.empty() && !partial) {
    record.notes.push_back({QUANTOSCOPE_TEXT("Runs", "losses_per_bit is empty and not used."), {}});
  }
  for (const RawBitLosses& list : lists) {
    if (!list.losses.empty()) {
      record.lossesPerBit.push_back({list.bits, list.losses.view()});
    } else if (!partial) {
      record.notes.push_back(
          {QUANTOSCOPE_TEXT("Runs", "losses_per_bit has no loss for %1 bit; that bit-width is left out."),
           {std::to_string(list.bits)}});
    }
  }
  std::sort(record.lossesPerBit.begin(), record.lossesPerBit.end(),
            [](const BitLosses& a, const BitLosses& b) { return a.bits < b.bits; });
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

/// Counts the gaps of all lists, says them, and returns how many losses are finite.
std::size_t countFinite(RunRecord& record, const RawRun& raw) {
  const bool cut = raw.losses && record.losses.size() != raw.losses->size();
  const std::size_t gaps = cut ? countGaps(record.losses) : raw.losses ? raw.losses->gaps() : 0;
  std::size_t finite = record.losses.size() - gaps;
  noteGaps(record.notes, gaps, record.losses.size(), "iteration_losses");
  for (const BitLosses& list : record.lossesPerBit) {
    const auto source = std::find_if(raw.lossesPerBit->begin(), raw.lossesPerBit->end(),
                                     [&list](const RawBitLosses& other) { return other.bits == list.bits; });
    finite += list.losses.size() - source->losses.gaps();
    noteGaps(record.notes, source->losses.gaps(), list.losses.size(),
             fmt::format("losses_per_bit[\"{}\"]", list.bits));
  }
  return finite;
}

/// Why the lists that are there are of no use; null if nothing stands against them.
const char* uselessness(const RunRecord& record, std::size_t finite, std::size_t unknown) {
  const bool lossesRecorded = !record.losses.empty() || !record.lossesPerBit.empty();
  if (finite == 0 && (lossesRecorded || record.bitWidths.empty())) {
    return QUANTOSCOPE_TEXT("Error",
                            "holds no finite loss, so there is nothing to analyze; check the training "
                            "that wrote it.");
  }
  if (finite == 0 && unknown == record.bitWidths.size()) {
    return QUANTOSCOPE_TEXT("Error",
                            "bit_width_usage names no bit-width and there are no losses, so there is "
                            "nothing to analyze; check the training that wrote it.");
  }
  return nullptr;
}

}  // namespace

void LossList::push(double loss) {
  if (!std::isfinite(loss)) {
    loss = std::numeric_limits<double>::quiet_NaN();
    ++m_gaps;
  }
  m_values.push(loss);
}

core::Result<std::shared_ptr<const RunRecord>> buildRecord(const RawRun& raw, std::string name,
                                                           std::string file, bool partial) {
  if (!raw.losses && !raw.bitWidths && !raw.lossesPerBit) {
    return fail(ErrorCode::BadInput,
                QUANTOSCOPE_TEXT("Error",
                                 "has none of the keys iteration_losses, bit_width_usage and losses_per_bit; "
                                 "choose a training-statistics file."),
                {}, std::move(file));
  }
  for (const auto& [empty, key] : {std::pair(raw.losses && raw.losses->empty(), "iteration_losses"),
                                   std::pair(raw.bitWidths && raw.bitWidths->empty(), "bit_width_usage")}) {
    if (empty && !partial) {
      return fail(
          ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "%1 is an empty list; record at least one iteration or remove the key."),
          {key}, std::move(file));
    }
  }

  auto record = std::make_shared<RunRecord>();
  record->name = std::move(name);
  record->file = std::move(file);
  record->unknownKeys = raw.unknownKeys;
  record->notes = raw.notes;
  record->losses = raw.losses ? raw.losses->view() : Column<double>();
  record->bitWidths = raw.bitWidths ? raw.bitWidths->view() : Column<std::int8_t>();
  cutToOneLength(*record, partial);
  // While they are being written, the lists per bit-width say less than the other two.
  const bool grouped = partial && !record->losses.empty() && !record->bitWidths.empty();
  if (raw.lossesPerBit && !grouped) {
    takeLossesPerBit(*record, *raw.lossesPerBit, partial);
  }
  const std::size_t finite = countFinite(*record, raw);
  const bool cut = raw.bitWidths && record->bitWidths.size() != raw.bitWidths->size();
  const std::size_t unknown = cut             ? static_cast<std::size_t>(std::count(record->bitWidths.begin(),
                                                                                    record->bitWidths.end(), unknownBits))
                              : raw.bitWidths ? raw.bitWidths->unknown()
                                              : 0;
  if (const char* const sentence = uselessness(*record, finite, unknown)) {
    return fail(ErrorCode::BadInput, sentence, {}, std::move(record->file));
  }
  if (unknown > 0) {
    record->notes.push_back(
        {QUANTOSCOPE_TEXT("Runs",
                          "Iterations without a bit-width, left out of the statistics per "
                          "bit-width: %1 of %2 in bit_width_usage."),
         {std::to_string(unknown), std::to_string(record->bitWidths.size())}});
  }
  if (!partial) {
    noteDisagreement(*record);
  }
  return std::shared_ptr<const RunRecord>(std::move(record));
}

}  // namespace quantoscope::runs
