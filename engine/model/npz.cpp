// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/npz.h"

#include <algorithm>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/file_kind.h"
#include "engine/model/json_header.h"
#include "engine/model/npy.h"
#include "engine/model/zip_archive.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

constexpr std::string_view suffix = ".npy";

bool isPickle(const ZipMember& member) {
  return member.name.ends_with(".pkl");
}

bool isForeign(const ZipMember& member) {
  return !member.name.ends_with(suffix) || !isUtf8(member.name);
}

}  // namespace

core::Result<StoredTensors> readNpz(const StorePtr& archive, std::stop_token stop,
                                    const core::ProgressSink& progress) {
  const auto members = readZipDirectory(archive);
  if (!members) {
    return core::Failure(members.error());
  }
  if (std::any_of(members->begin(), members->end(), isPickle)) {
    return core::Failure(pickleRefusal(archive->name()));
  }
  const auto foreign = std::find_if(members->begin(), members->end(), isForeign);
  if (foreign != members->end()) {
    return core::fail(ErrorCode::Unsupported,
                      QUANTOSCOPE_TEXT("Error",
                                       "is a ZIP archive, but not npz: \"%1\" is no array of NumPy; choose "
                                       "safetensors, ONNX or npz."),
                      {core::quotable(foreign->name)}, archive->name());
  }
  StoredTensors tensors;
  tensors.reserve(members->size());
  for (const ZipMember& member : *members) {
    if (stop.stop_requested()) {
      return core::fail(ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."), {},
                        archive->name());
    }
    std::string name = member.name.substr(0, member.name.size() - suffix.size());
    auto tensor = readNpy(openMember(archive, member), name, name);
    if (!tensor) {
      return core::Failure(tensor.error());
    }
    tensors.push_back(std::move(*tensor));
    if (progress) {
      progress({tensors.size(), members->size()});
    }
  }
  return tensors;
}

}  // namespace quantoscope::model
