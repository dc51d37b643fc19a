// SPDX-License-Identifier: GPL-3.0-or-later
// What the files behind codesign_views.h share. Private to them.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/present/codesign_views.h"

namespace quantoscope::present::codesign_look {

inline Values share(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

template <typename Picture>
std::shared_ptr<const Picture> finished(Picture picture) {
  return std::make_shared<const Picture>(std::move(picture));
}

/// The picture with this sentence in place of its content.
template <typename Picture>
std::shared_ptr<const Picture> empty(Picture picture, const Text& sentence) {
  picture.emptyState = sentence;
  return finished(std::move(picture));
}

/// An error's sentence, still to be translated; the file is named where there is one.
Text sentence(const core::Error& error);

/// Said while there is no state yet.
Text computing();
/// Why there is nothing about trainings; empty when there is.
Text missingTraining(const CodesignState* state);
/// The same for accuracies: a training needs an epoch.
Text missingAccuracy(const CodesignState* state);
/// The same for an allocation.
Text missingAllocation(const CodesignState* state);

/// The newest training: the one that was started last; null without any.
TrainingRecordPtr newest(const CodesignState& state);
/// The place of this configuration among the state's; nothing if it is not there any more.
std::optional<std::size_t> placeOf(const CodesignState& state, const std::string& configuration);
/// What trainings are shown as recorded: a notice; empty when they are the user's own.
Text shippedNotice(const CodesignState& state);

/// A name that fits under an axis: its last parts.
Text shortName(const std::string& name);
/// Bytes as KiB, MiB or GiB.
std::string bytes(double count);

}  // namespace quantoscope::present::codesign_look
