// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/safetensors.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/json_header.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

constexpr std::uint64_t lengthBytes = 8;

core::Failure bad(const StorePtr& store, const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(ErrorCode::BadInput, text, std::move(arguments), store->name());
}

core::Result<std::string> readText(const StorePtr& store, std::uint64_t offset, std::uint64_t size) {
  std::string text(static_cast<std::size_t>(size), '\0');
  const auto read = store->read(offset, std::as_writable_bytes(std::span(text)));
  return read ? core::Result<std::string>(std::move(text)) : core::Failure(read.error());
}

core::Result<std::uint64_t> headerSize(const StorePtr& store) {
  if (store->size() < lengthBytes) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "is cut off: it has %1 bytes, too few for safetensors; copy or "
                                "download it again."),
               {std::to_string(store->size())});
  }
  std::uint64_t size = 0;
  if (const auto read = store->read(0, std::as_writable_bytes(std::span(&size, 1))); !read) {
    return core::Failure(read.error());
  }
  if (size > store->size() - lengthBytes) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "is cut off or not safetensors: its header should have %1 bytes, but only %2 "
                                "follow; copy or download it again."),
               {std::to_string(size), std::to_string(store->size() - lengthBytes)});
  }
  if (size > mostHeaderBytes) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "has a header of %1 bytes, more than the %2 that are read here; is it the "
                                "right file?"),
               {std::to_string(size), std::to_string(mostHeaderBytes)});
  }
  return size;
}

core::Result<StoredTensor> tensorOf(HeaderEntry& entry, const StorePtr& store, std::uint64_t dataBegin) {
  const auto shown = [&entry] { return core::quotable(entry.name); };
  const auto type = typeOfName(entry.type);
  if (!type) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "has the tensor \"%1\" of type \"%2\", which is not read here; convert it to "
                                "F32, F16 or BF16."),
               {shown(), core::quotable(entry.type)});
  }
  const auto bytes = bytesOf(*type, entry.shape);
  if (!bytes) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "gives the tensor \"%1\" a shape that no memory holds; copy or download it "
                                "again."),
               {shown()});
  }
  const std::uint64_t available = store->size() - dataBegin;
  if (entry.begin > entry.end || entry.end > available) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "is cut off or damaged: the tensor \"%1\" should be at bytes %2 to %3 of its "
                                "data, which have %4; copy or download it again."),
               {shown(), std::to_string(entry.begin), std::to_string(entry.end), std::to_string(available)});
  }
  if (entry.end - entry.begin != *bytes) {
    return bad(store,
               QUANTOSCOPE_TEXT("Error",
                                "gives the tensor \"%1\" %2 bytes, but its shape and type make %3; copy or "
                                "download it again."),
               {shown(), std::to_string(entry.end - entry.begin), std::to_string(*bytes)});
  }
  return StoredTensor{{std::move(entry.name), *type, std::move(entry.shape)}, store, dataBegin + entry.begin};
}

/// Whether the tensors cover the data from `begin` to the end of the store once and without gaps.
core::Result<void> checkCover(const StoredTensors& tensors, const StorePtr& store, std::uint64_t begin) {
  struct Place {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    const StoredTensor* tensor = nullptr;
  };
  std::vector<Place> places;
  places.reserve(tensors.size());
  for (const StoredTensor& tensor : tensors) {
    places.push_back({tensor.offset, tensor.offset + tensor.info.bytes(), &tensor});
  }
  const auto before = [](const Place& a, const Place& b) {
    return std::pair(a.from, a.to) < std::pair(b.from, b.to);
  };
  // Files are usually written in this order.
  if (!std::is_sorted(places.begin(), places.end(), before)) {
    std::sort(places.begin(), places.end(), before);
  }
  std::uint64_t covered = begin;
  const StoredTensor* last = nullptr;
  for (const auto& [from, to, tensor] : places) {
    if (from < covered) {
      return bad(store,
                 QUANTOSCOPE_TEXT("Error",
                                  "has the tensors \"%1\" and \"%2\" in the same place; copy or download it "
                                  "again."),
                 {core::quotable(last->info.name), core::quotable(tensor->info.name)});
    }
    if (from > covered) {
      return bad(store,
                 QUANTOSCOPE_TEXT("Error",
                                  "has %1 bytes before the tensor \"%2\" that belong to no tensor; copy or "
                                  "download it again."),
                 {std::to_string(from - covered), core::quotable(tensor->info.name)});
    }
    covered = to;
    last = tensor;
  }
  if (covered != store->size()) {
    return bad(
        store,
        QUANTOSCOPE_TEXT("Error", "goes on for %1 bytes after its last tensor; copy or download it again."),
        {std::to_string(store->size() - covered)});
  }
  return {};
}

core::Failure cancelled(const std::string& file) {
  return core::fail(ErrorCode::Cancelled,
                    QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."), {}, file);
}

/// The tensors of one shard by name, to be handed out.
using Shard = std::map<std::string, StoredTensor, std::less<>>;

core::Result<Shard> openShard(const std::string& name, const ModelFolder& folder) {
  const auto store = folder.open(name);
  if (!store) {
    return core::Failure(store.error());
  }
  auto tensors = readSafetensors(*store);
  if (!tensors) {
    return core::Failure(tensors.error());
  }
  Shard shard;
  for (StoredTensor& tensor : *tensors) {
    std::string key = tensor.info.name;
    shard.emplace(std::move(key), std::move(tensor));
  }
  return shard;
}

}  // namespace

core::Result<void> checkNames(const StoredTensors& tensors, const std::string& file) {
  // Sorted by hashes, which are compared faster than names, and by names where those are equal.
  std::vector<std::pair<std::size_t, std::string_view>> names;
  names.reserve(tensors.size());
  for (const StoredTensor& tensor : tensors) {
    names.emplace_back(std::hash<std::string_view>()(tensor.info.name), tensor.info.name);
  }
  std::sort(names.begin(), names.end());
  const auto repeated = std::adjacent_find(names.begin(), names.end());
  if (repeated == names.end()) {
    return {};
  }
  return core::fail(
      ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error", "has two tensors with the name \"%1\"; copy or download it again."),
      {core::quotable(repeated->second)}, file);
}

core::Result<StoredTensors> readSafetensors(const StorePtr& store) {
  const auto size = headerSize(store);
  if (!size) {
    return core::Failure(size.error());
  }
  const auto header = readText(store, lengthBytes, *size);
  if (!header) {
    return core::Failure(header.error());
  }
  auto entries = parseSafetensorsHeader(*header, store->name());
  if (!entries) {
    return core::Failure(entries.error());
  }
  const std::uint64_t dataBegin = lengthBytes + *size;
  StoredTensors tensors;
  tensors.reserve(entries->size());
  for (HeaderEntry& entry : *entries) {
    auto tensor = tensorOf(entry, store, dataBegin);
    if (!tensor) {
      return core::Failure(tensor.error());
    }
    tensors.push_back(std::move(*tensor));
  }
  if (const auto names = checkNames(tensors, store->name()); !names) {
    return core::Failure(names.error());
  }
  if (const auto cover = checkCover(tensors, store, dataBegin); !cover) {
    return core::Failure(cover.error());
  }
  return tensors;
}

core::Result<StoredTensors> readShardedSafetensors(const StorePtr& index, const ModelFolder& folder,
                                                   std::stop_token stop, const core::ProgressSink& progress) {
  if (index->size() > mostHeaderBytes) {
    return bad(index,
               QUANTOSCOPE_TEXT("Error",
                                "has a header of %1 bytes, more than the %2 that are read here; is it the "
                                "right file?"),
               {std::to_string(index->size()), std::to_string(mostHeaderBytes)});
  }
  const auto text = readText(index, 0, index->size());
  if (!text) {
    return core::Failure(text.error());
  }
  auto entries = parseShardIndex(*text, index->name());
  if (!entries) {
    return core::Failure(entries.error());
  }
  std::map<std::string, Shard, std::less<>> shards;
  for (const ShardEntry& entry : *entries) {
    shards.try_emplace(entry.shard);
  }
  std::uint64_t opened = 0;
  for (auto& [name, shard] : shards) {
    if (stop.stop_requested()) {
      return cancelled(index->name());
    }
    auto read = openShard(name, folder);
    if (!read) {
      return core::Failure(read.error());
    }
    shard = std::move(*read);
    if (progress) {
      progress({++opened, shards.size()});
    }
  }
  StoredTensors tensors;
  tensors.reserve(entries->size());
  for (const ShardEntry& entry : *entries) {
    Shard& shard = shards[entry.shard];
    const auto found = shard.find(entry.name);
    if (found == shard.end()) {
      return bad(index,
                 QUANTOSCOPE_TEXT("Error",
                                  "says that the tensor \"%1\" is in %2, which has none of that name, or "
                                  "lists it twice; get both files from the same place."),
                 {core::quotable(entry.name), core::quotable(entry.shard)});
    }
    tensors.push_back(std::move(found->second));
    shard.erase(found);
  }
  if (const auto names = checkNames(tensors, index->name()); !names) {
    return core::Failure(names.error());
  }
  return tensors;
}

}  // namespace quantoscope::model
