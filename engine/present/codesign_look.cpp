// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/codesign_look.h"

#include <algorithm>

#include "engine/present/number_format.h"

namespace quantoscope::present {

Color configurationColor(std::size_t configuration) {
  return {ColorRole::Series, static_cast<int>(configuration)};
}

Subject allocationSubject(const CodesignState& state, std::size_t layer) {
  Subject subject;
  if (state.table && layer < state.table->modelLayers.size()) {
    subject.modelLayer = state.table->modelLayers[layer];
  } else {
    subject.layer = static_cast<int>(layer);
  }
  return subject;
}

std::optional<std::size_t> allocationLayer(const CodesignState& state, const Subject& subject) {
  if (!state.solved) {
    return std::nullopt;
  }
  const std::size_t count = state.solved->allocator.instance().layers.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Subject own = allocationSubject(state, i);
    if ((own.layer && own.layer == subject.layer) ||
        (own.modelLayer && own.modelLayer == subject.modelLayer)) {
      return i;
    }
  }
  return std::nullopt;
}

namespace codesign_look {
namespace {

constexpr std::size_t longestName = 22;

}  // namespace

Text sentence(const core::Error& error) {
  Text text{error.text, error.arguments, "Error"};
  if (!error.file.empty()) {
    return {QUANTOSCOPE_PRESENT("%1: %2"), {error.file, text.english()}};
  }
  return text;
}

Text computing() {
  return {QUANTOSCOPE_PRESENT("The numbers are being computed."), {}};
}

Text missingTraining(const CodesignState* state) {
  if (!state) {
    return computing();
  }
  const bool hasTrained = newest(*state) && !std::ranges::all_of(state->data->trainings, [](const auto& one) {
                            return one->stage == TrainingStage::Failed && one->history.losses.empty();
                          });
  if (!hasTrained) {
    return {QUANTOSCOPE_PRESENT("Nothing has been trained yet. Start in the panel Training, or show the "
                                "sample there."),
            {}};
  }
  return {};
}

Text missingAccuracy(const CodesignState* state) {
  if (Text text = missingTraining(state); !text.empty()) {
    return text;
  }
  const bool any = std::any_of(state->data->trainings.begin(), state->data->trainings.end(),
                               [](const TrainingRecordPtr& one) { return one->accuracy().has_value(); });
  return any ? Text()
             : Text{QUANTOSCOPE_PRESENT(
                        "Accuracies come at the end of each epoch; the first one is not over yet."),
                    {}};
}

Text missingAllocation(const CodesignState* state) {
  if (!state) {
    return computing();
  }
  if (state->tableError) {
    return sentence(*state->tableError);
  }
  return state->allocation ? Text() : computing();
}

TrainingRecordPtr newest(const CodesignState& state) {
  if (!state.data || state.data->trainings.empty()) {
    return nullptr;
  }
  const TrainingRecordPtr active = state.data->find(state.data->active);
  return active ? active : state.data->trainings.back();
}

std::optional<std::size_t> placeOf(const CodesignState& state, const std::string& configuration) {
  const auto found = std::find_if(state.configurations.begin(), state.configurations.end(),
                                  [&](const training::Precision& one) { return one.name == configuration; });
  if (found == state.configurations.end()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - state.configurations.begin());
}

Text shippedNotice(const CodesignState& state) {
  const bool shipped = state.data && std::any_of(state.data->trainings.begin(), state.data->trainings.end(),
                                                 [](const TrainingRecordPtr& one) { return one->shipped; });
  return shipped
             ? Text{QUANTOSCOPE_PRESENT("Recorded sample: trained on the digits that ship with the program."),
                    {}}
             : Text();
}

Text shortName(const std::string& name) {
  std::string text = name;
  if (text.ends_with(".weight")) {
    text.resize(text.size() - 7);
  }
  for (const std::string_view prefix : {"model.layers.", "model.", "transformer.h."}) {
    if (text.starts_with(prefix)) {
      text.erase(0, prefix.size());
      break;
    }
  }
  if (text.size() > longestName) {
    text = "…" + text.substr(text.size() - longestName);
  }
  return Text::verbatim(std::move(text));
}

std::string bytes(double count) {
  constexpr double step = 1024;
  if (count < step * step) {
    return formatNumber(count / step, 4) + " KiB";
  }
  if (count < step * step * step) {
    return formatNumber(count / (step * step), 4) + " MiB";
  }
  return formatNumber(count / (step * step * step), 4) + " GiB";
}

}  // namespace codesign_look
}  // namespace quantoscope::present
