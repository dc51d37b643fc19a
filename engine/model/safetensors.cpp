// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/safetensors.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
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
  std::string text;
  text.reserve(static_cast<std::size_t>(size) + jsonPadding);
  text.resize(static_cast<std::size_t>(size));
  const auto read = store->read(offset, std::as_writable_bytes(std::span(text)));
  if (!read) {
    return core::Failure(read.error());
  }
  return text;
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

/// The entry's type, if its shape and its place among `available` bytes of data fit each other.
core::Result<ScalarType> checkedType(const HeaderEntry& entry, const StorePtr& store,
                                     std::uint64_t available) {
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
  return *type;
}

/// The entries in the order of their places.
std::vector<const HeaderEntry*> byPlace(std::span<const HeaderEntry> entries) {
  std::vector<const HeaderEntry*> places;
  places.reserve(entries.size());
  for (const HeaderEntry& entry : entries) {
    places.push_back(&entry);
  }
  const auto before = [](const HeaderEntry* a, const HeaderEntry* b) {
    return a->begin != b->begin ? a->begin < b->begin : a->end < b->end;
  };
  // Files are usually written in this order.
  if (!std::is_sorted(places.begin(), places.end(), before)) {
    std::sort(places.begin(), places.end(), before);
  }
  return places;
}

/// Whether the tensors cover `available` bytes of data once and without gaps.
core::Result<void> checkCover(std::span<const HeaderEntry> entries, const StorePtr& store,
                              std::uint64_t available) {
  std::uint64_t covered = 0;
  const HeaderEntry* last = nullptr;
  for (const HeaderEntry* entry : byPlace(entries)) {
    if (entry->begin < covered) {
      return bad(store,
                 QUANTOSCOPE_TEXT("Error",
                                  "has the tensors \"%1\" and \"%2\" in the same place; copy or download it "
                                  "again."),
                 {core::quotable(last->name), core::quotable(entry->name)});
    }
    if (entry->begin > covered) {
      return bad(store,
                 QUANTOSCOPE_TEXT("Error",
                                  "has %1 bytes before the tensor \"%2\" that belong to no tensor; copy or "
                                  "download it again."),
                 {std::to_string(entry->begin - covered), core::quotable(entry->name)});
    }
    covered = entry->end;
    last = entry;
  }
  if (covered != available) {
    return bad(
        store,
        QUANTOSCOPE_TEXT("Error", "goes on for %1 bytes after its last tensor; copy or download it again."),
        {std::to_string(available - covered)});
  }
  return {};
}

/// A name that is there twice. Names go into as many buckets as there are names, by their hashes: few share
/// one, and where somebody has chosen them so that all do, sorting the bucket is still fast.
std::optional<std::string_view> repeatedName(const std::vector<std::string_view>& names) {
  struct Hashed {
    std::size_t hash = 0;
    std::string_view name;
  };
  const std::size_t mask = std::bit_ceil(names.size()) - 1;
  std::vector<std::size_t> hashes;
  hashes.reserve(names.size());
  std::vector<std::size_t> ends(mask + 2);
  for (const std::string_view name : names) {
    hashes.push_back(std::hash<std::string_view>()(name));
    ++ends[(hashes.back() & mask) + 1];
  }
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<Hashed> sorted(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    sorted[ends[hashes[i] & mask]++] = {hashes[i], names[i]};
  }
  const auto before = [](const Hashed& a, const Hashed& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.name < b.name;
  };
  const auto same = [](const Hashed& a, const Hashed& b) { return a.hash == b.hash && a.name == b.name; };
  for (std::size_t bucket = 0, begin = 0; bucket <= mask; begin = ends[bucket++]) {
    const auto first = sorted.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(ends[bucket]);
    if (last - first < 2) {
      continue;
    }
    std::sort(first, last, before);
    if (const auto found = std::adjacent_find(first, last, same); found != last) {
      return found->name;
    }
  }
  return std::nullopt;
}

core::Result<void> checkRepeated(const std::vector<std::string_view>& names, const std::string& file) {
  const auto repeated = repeatedName(names);
  if (!repeated) {
    return {};
  }
  return core::fail(
      ErrorCode::BadInput,
      QUANTOSCOPE_TEXT("Error", "has two tensors with the name \"%1\"; copy or download it again."),
      {core::quotable(*repeated)}, file);
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
  std::vector<std::string_view> names;
  names.reserve(tensors.size());
  for (const StoredTensor& tensor : tensors) {
    names.push_back(tensor.info.name);
  }
  return checkRepeated(names, file);
}

core::Result<StoredTensors> readSafetensors(const StorePtr& store) {
  const auto size = headerSize(store);
  if (!size) {
    return core::Failure(size.error());
  }
  auto text = readText(store, lengthBytes, *size);
  if (!text) {
    return core::Failure(text.error());
  }
  const auto header = parseSafetensorsHeader(std::move(*text), store->name());
  if (!header) {
    return core::Failure(header.error());
  }
  const std::uint64_t dataBegin = lengthBytes + *size;
  const std::uint64_t available = store->size() - dataBegin;
  const std::span<const HeaderEntry> entries = header->entries();
  std::vector<ScalarType> types;
  std::vector<std::string_view> names;
  types.reserve(entries.size());
  names.reserve(entries.size());
  for (const HeaderEntry& entry : entries) {
    const auto type = checkedType(entry, store, available);
    if (!type) {
      return core::Failure(type.error());
    }
    types.push_back(*type);
    names.push_back(entry.name);
  }
  if (const auto unique = checkRepeated(names, store->name()); !unique) {
    return core::Failure(unique.error());
  }
  if (const auto cover = checkCover(entries, store, available); !cover) {
    return core::Failure(cover.error());
  }
  StoredTensors tensors;
  tensors.reserve(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const HeaderEntry& entry = entries[i];
    tensors.push_back({{std::string(entry.name), types[i], {entry.shape.begin(), entry.shape.end()}},
                       store,
                       dataBegin + entry.begin});
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
  auto text = readText(index, 0, index->size());
  if (!text) {
    return core::Failure(text.error());
  }
  auto entries = parseShardIndex(std::move(*text), index->name());
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
