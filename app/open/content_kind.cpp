// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open/content_kind.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

#include "app/open/figure_session.h"

namespace quantoscope::app {
namespace {

constexpr std::size_t beginning = 65536;

/// The value of the first "schema" key, without parsing: good enough to choose the reader, which then parses
/// strictly.
std::string_view schemaIn(std::string_view text) {
  const auto key = text.find("\"schema\"");
  if (key == std::string_view::npos) {
    return {};
  }
  const auto open = text.find('"', key + 8);
  if (open == std::string_view::npos) {
    return {};
  }
  const auto close = text.find('"', open + 1);
  return close == std::string_view::npos ? std::string_view() : text.substr(open + 1, close - open - 1);
}

}  // namespace

core::Result<ContentKind> contentKind(const std::filesystem::path& path) {
  std::error_code status;
  if (std::filesystem::is_directory(path, status)) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "is a folder; choose a file in it."), {}, path.string());
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return core::fail(core::ErrorCode::NotFound,
                      QUANTOSCOPE_TEXT("Error", "cannot be opened (%1); check the name and the permissions."),
                      {std::strerror(errno)}, path.string());
  }
  std::string head(beginning, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  if (pictureFormat(head)) {
    return ContentKind::Figure;
  }
  const std::string_view schema = schemaIn(head);
  if (schema.starts_with("quantoscope.session/")) {
    return ContentKind::Session;
  }
  if (schema.starts_with("quantoscope.experiment/")) {
    return ContentKind::Experiment;
  }
  return ContentKind::TrainingStats;
}

}  // namespace quantoscope::app
