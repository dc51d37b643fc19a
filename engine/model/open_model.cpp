// SPDX-License-Identifier: GPL-3.0-or-later
// Which reader a path belongs to.
#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "engine/model/file_kind.h"
#include "engine/model/npy.h"
#include "engine/model/npz.h"
#include "engine/model/onnx.h"
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

/// An array has no name but that of its file.
core::Result<StoredTensors> readArrayFile(const StorePtr& store) {
  const std::string name = fs::path(store->name()).stem().string();
  return readNpy(store, name.empty() ? "array" : name).map([](StoredTensor&& only) {
    StoredTensors tensors;
    tensors.push_back(std::move(only));
    return tensors;
  });
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
    case FileKind::Onnx:
      return asModel(order, ModelFormat::Onnx, readOnnx(*store, ModelFolder(file.parent_path()), order.stop));
    case FileKind::Npy:
      return asModel(order, ModelFormat::Npy, readArrayFile(*store));
    case FileKind::Zip:
      return asModel(order, ModelFormat::Npz, readNpz(*store, order.stop, order.progress));
    default:
      return core::Failure(refusal(*kind, file.string()));
  }
}

/// The files of a folder that may be (parts of) models, by kind, each sorted by name.
struct FolderContent {
  std::vector<fs::path> indices;
  std::vector<fs::path> safetensors;
  std::vector<fs::path> onnx;
  std::vector<fs::path> npz;
  std::vector<fs::path> npy;

  std::array<std::pair<std::string_view, std::vector<fs::path>*>, 5> bySuffix() {
    return {{{".safetensors.index.json", &indices},
             {".safetensors", &safetensors},
             {".onnx", &onnx},
             {".npz", &npz},
             {".npy", &npy}}};
  }
  bool hasModel() const {
    return !indices.empty() || !safetensors.empty() || !onnx.empty() || !npz.empty() || !npy.empty();
  }
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
    for (const auto& [suffix, paths] : content.bySuffix()) {
      if (name.ends_with(suffix)) {
        paths->push_back(entry->path());
        break;
      }
    }
  }
  if (failed) {
    return core::fail(failed == std::errc::no_such_file_or_directory ? ErrorCode::NotFound : ErrorCode::Io,
                      QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions."),
                      {failed.message()}, folder.string());
  }
  for (const auto& [suffix, paths] : content.bySuffix()) {
    std::sort(paths->begin(), paths->end());
  }
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
Opened openTogether(const Order& order, ModelFormat format, const std::vector<fs::path>& files,
                    core::Result<StoredTensors> (*read)(const StorePtr&)) {
  const ModelFolder folder(order.path);
  StoredTensors all;
  for (const fs::path& file : files) {
    if (order.stop.stop_requested()) {
      return core::fail(ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."), {},
                        order.path.string());
    }
    auto tensors = folder.open(file.filename().string()).and_then(read);
    if (!tensors) {
      return core::Failure(tensors.error());
    }
    std::move(tensors->begin(), tensors->end(), std::back_inserter(all));
  }
  if (const auto names = checkNames(all, order.path.string()); !names) {
    return core::Failure(names.error());
  }
  return asModel(order, format, std::move(all));
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
  if (only == nullptr && content->safetensors.empty()) {
    only = choose(content->onnx, "model.onnx");
  }
  if (only == nullptr && content->safetensors.empty() && content->onnx.empty()) {
    only = choose(content->npz, "model.npz");
  }
  if (only != nullptr) {
    return openFile(order, *only, ModelFolder(order.path).open(only->filename().string()));
  }
  if (!content->safetensors.empty()) {
    return openTogether(order, ModelFormat::Safetensors, content->safetensors, &readSafetensors);
  }
  if (content->onnx.empty() && content->npz.empty() && !content->npy.empty()) {
    return openTogether(order, ModelFormat::Npy, content->npy, &readArrayFile);
  }
  if (content->hasModel()) {
    return core::fail(ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "is a folder with several models; choose one of its files."),
                      {}, order.path.string());
  }
  return core::fail(ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error",
                                     "is a folder without a model; choose a folder with safetensors, ONNX "
                                     "or NumPy arrays, or a file."),
                    {}, order.path.string());
}

}  // namespace

core::Result<std::shared_ptr<const WeightFile>> parseModel(std::string content, const fs::path& path) {
  return openFile({path, {}, {}}, path, storeOf(std::move(content), path.string()));
}

bool isModelFolder(const fs::path& folder) {
  const auto content = contentOf(folder);
  return content && content->hasModel();
}

core::Result<std::shared_ptr<const WeightFile>> openModel(const fs::path& path, std::stop_token stop,
                                                          const core::ProgressSink& progress) {
  std::error_code ignored;
  const Order order{path, std::move(stop), progress};
  return fs::is_directory(path, ignored) ? openFolder(order) : openFile(order, path, openStore(path));
}

}  // namespace quantoscope::model
