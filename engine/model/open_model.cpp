// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader a path belongs to.
#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/file_kind.h"
#include "engine/model/safetensors.h"
#include "engine/model/weight_file.h"

namespace quantoscope::model {
namespace {

namespace fs = std::filesystem;
using core::ErrorCode;
using Opened = core::Result<std::shared_ptr<const WeightFile>>;

/// What the user asked for, and how to break off.
struct Order {
  const fs::path& path;
  std::stop_token stop;
  const core::ProgressSink& progress;
};

constexpr std::size_t beginningBytes = 65536;

core::Result<FileKind> kindOf(const StorePtr& store, const fs::path& path) {
  std::string head(static_cast<std::size_t>(std::min<std::uint64_t>(store->size(), beginningBytes)), '\0');
  if (const auto read = store->read(0, std::as_writable_bytes(std::span(head))); !read) {
    return core::Failure(read.error());
  }
  const FileKind kind = fileKind(head);
  // What is too damaged to be recognized is judged by its name, for the sake of a better sentence.
  return kind == FileKind::Unknown && path.extension() == ".safetensors" ? FileKind::Safetensors : kind;
}

Opened asModel(const Order& order, ModelFormat format, core::Result<StoredTensors> tensors) {
  if (!tensors) {
    return core::Failure(tensors.error());
  }
  if (tensors->empty()) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "has no tensors; choose a file with weights."), {},
                      order.path.string());
  }
  return std::make_shared<const WeightFile>(order.path, format, std::move(*tensors));
}

Opened openFile(const Order& order, const fs::path& file, const core::Result<StorePtr>& store) {
  if (!store) {
    return core::Failure(store.error());
  }
  const auto kind = kindOf(*store, file);
  if (!kind) {
    return core::Failure(kind.error());
  }
  switch (*kind) {
    case FileKind::Safetensors:
      return asModel(order, ModelFormat::Safetensors, readSafetensors(*store));
    case FileKind::ShardIndex:
      return asModel(
          order, ModelFormat::Safetensors,
          readShardedSafetensors(*store, ModelFolder(file.parent_path()), order.stop, order.progress));
    default:
      return core::Failure(refusal(*kind, file.string()));
  }
}

/// The files of a folder that may be (parts of) models, by kind, each sorted by name.
struct FolderContent {
  std::vector<fs::path> indices;
  std::vector<fs::path> safetensors;
};

core::Result<FolderContent> contentOf(const fs::path& folder) {
  FolderContent content;
  std::error_code failed;
  fs::directory_iterator entry(folder, failed);
  for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.')) {
      continue;
    }
    if (name.ends_with(".safetensors.index.json")) {
      content.indices.push_back(entry->path());
    } else if (name.ends_with(".safetensors")) {
      content.safetensors.push_back(entry->path());
    }
  }
  if (failed) {
    return core::fail(failed == std::errc::no_such_file_or_directory ? ErrorCode::NotFound : ErrorCode::Io,
                      QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions."),
                      {failed.message()}, folder.string());
  }
  std::sort(content.indices.begin(), content.indices.end());
  std::sort(content.safetensors.begin(), content.safetensors.end());
  return content;
}

/// The one that is named as models are, or the only one.
const fs::path* choose(const std::vector<fs::path>& paths, std::string_view usualName) {
  const auto usual = std::find_if(paths.begin(), paths.end(),
                                  [usualName](const fs::path& path) { return path.filename() == usualName; });
  if (usual != paths.end()) {
    return &*usual;
  }
  return paths.size() == 1 ? &paths.front() : nullptr;
}

/// Several files without an index, together one model.
Opened openTogether(const Order& order, const std::vector<fs::path>& files) {
  const ModelFolder folder(order.path);
  StoredTensors all;
  for (const fs::path& file : files) {
    if (order.stop.stop_requested()) {
      return core::fail(ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "reading was cancelled; nothing was changed."), {},
                        order.path.string());
    }
    auto tensors = folder.open(file.filename().string()).and_then(readSafetensors);
    if (!tensors) {
      return core::Failure(tensors.error());
    }
    std::move(tensors->begin(), tensors->end(), std::back_inserter(all));
  }
  if (const auto names = checkNames(all, order.path.string()); !names) {
    return core::Failure(names.error());
  }
  return asModel(order, ModelFormat::Safetensors, std::move(all));
}

Opened openFolder(const Order& order) {
  const auto content = contentOf(order.path);
  if (!content) {
    return core::Failure(content.error());
  }
  const fs::path* only = choose(content->indices, "model.safetensors.index.json");
  if (only == nullptr) {
    only = choose(content->safetensors, "model.safetensors");
  }
  if (only != nullptr) {
    return openFile(order, *only, ModelFolder(order.path).open(only->filename().string()));
  }
  if (!content->safetensors.empty()) {
    return openTogether(order, content->safetensors);
  }
  return core::fail(ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error",
                                     "is a folder without a model; choose a folder with safetensors, or a "
                                     "file."),
                    {}, order.path.string());
}

}  // namespace

core::Result<std::shared_ptr<const WeightFile>> openModel(const fs::path& path, std::stop_token stop,
                                                          const core::ProgressSink& progress) {
  std::error_code ignored;
  const Order order{path, std::move(stop), progress};
  return fs::is_directory(path, ignored) ? openFolder(order) : openFile(order, path, openStore(path));
}

}  // namespace quantoscope::model
