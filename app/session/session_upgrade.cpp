// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_upgrade.h"

#include <charconv>
#include <string>

namespace quantoscope::app {
namespace {

constexpr std::string_view prefix = "quantoscope.session/";

std::string schemaOf(int version) {
  return std::string(prefix) + std::to_string(version);
}

}  // namespace

std::span<const UpgradeStep> upgradeSteps() {
  // Version 1 is the first: nothing is older.
  return {};
}

std::optional<int> sessionVersionOf(std::string_view schema) {
  if (!schema.starts_with(prefix)) {
    return std::nullopt;
  }
  schema.remove_prefix(prefix.size());
  int version = 0;
  const auto [end, problem] = std::from_chars(schema.data(), schema.data() + schema.size(), version);
  const bool whole = problem == std::errc() && end == schema.data() + schema.size();
  return whole && version > 0 ? std::optional(version) : std::nullopt;
}

core::Result<void> upgradeSession(nlohmann::json& document, std::span<const UpgradeStep> steps) {
  const std::string schema = document.at("schema").get<std::string>();
  const int newest = static_cast<int>(steps.size()) + 1;
  const std::optional<int> version = sessionVersionOf(schema);
  if (!version || *version > newest) {
    return core::fail(
        core::ErrorCode::Unsupported,
        QUANTOSCOPE_TEXT("Error", "holds \"%1\", this program reads \"%2\"; open it with a newer version."),
        {schema, schemaOf(newest)});
  }
  for (const UpgradeStep step : steps.subspan(static_cast<std::size_t>(*version) - 1)) {
    step(document);
  }
  document["schema"] = schemaOf(newest);
  return {};
}

}  // namespace quantoscope::app
