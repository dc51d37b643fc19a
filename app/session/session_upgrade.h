// SPDX-License-Identifier: GPL-3.0-or-later
// Brings sessions that older programs wrote to the present schema, one version at a time. Works on the parsed
// document, before anything looks into it. No Qt; any thread.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::app {

/// The schema of the files this program writes is "quantoscope.session/<sessionVersion>".
inline constexpr int sessionVersion = 1;

/// Turns a document of one version into one of the next: entry 0 from version 1 to 2, and so on.
using UpgradeStep = void (*)(nlohmann::json& document);

/// The steps to sessionVersion.
std::span<const UpgradeStep> upgradeSteps();

/// The number in "quantoscope.session/7"; nothing if `schema` is not of this form.
std::optional<int> sessionVersionOf(std::string_view schema);

/// Runs the steps from the version the document names to `steps.size() + 1` and writes that version into it.
/// Documents of other kinds and of newer programs are refused as Unsupported.
core::Result<void> upgradeSession(nlohmann::json& document, std::span<const UpgradeStep> steps);

}  // namespace quantoscope::app
