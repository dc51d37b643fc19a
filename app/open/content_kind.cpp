// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open/content_kind.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "app/open/figure_session.h"
#include "engine/core/file_io.h"
#include "engine/model/weight_file.h"

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

/// Whether there are bytes that no text has.
bool isBinary(std::string_view head) {
  return std::any_of(head.begin(), head.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
  });
}

/// Judged by names, as such folders are made by programs: none of their large files is opened for it.
bool holdsWeights(const std::filesystem::path& folder) {
  std::error_code problem;
  for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
       entry.increment(problem)) {
    const std::string name = entry->path().filename().string();
    if (name.ends_with(".safetensors") || name.ends_with(".safetensors.index.json") ||
        name.ends_with(".onnx")) {
      return true;
    }
  }
  return false;
}

core::Result<ContentKind> kindOf(std::string_view head, const std::string& file) {
  if (head.empty()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "is empty; choose a file with content."), {}, file);
  }
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
  if (schema.starts_with("quantoscope.criticality/")) {
    return ContentKind::Criticality;
  }
  if (model::modelKind(head) != model::ModelKind::None) {
    return ContentKind::Model;
  }
  if (isBinary(head)) {
    return core::fail(core::ErrorCode::Unsupported,
                      QUANTOSCOPE_TEXT("Error",
                                       "is of a kind this program does not read; choose training statistics, "
                                       "a model, an experiment, a session or a figure."),
                      {}, file);
  }
  return ContentKind::TrainingStats;
}

}  // namespace

core::Result<ContentKind> contentKind(const std::filesystem::path& path) {
  std::error_code status;
  if (std::filesystem::is_directory(path, status)) {
    if (holdsWeights(path)) {
      return ContentKind::Model;
    }
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "is a folder; choose a file in it."), {}, path.string());
  }
  return core::readBeginning(path, beginning).and_then([&path](const std::string& head) {
    return kindOf(head, path.string());
  });
}

}  // namespace quantoscope::app
