// SPDX-License-Identifier: GPL-3.0-or-later
// JSON headers of weight files through simdjson On-Demand, with what its errors leave out: where the fault is
// and what it means for the person who has the file.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::model {

/// One tensor's entry of a safetensors header, unchecked but for its types.
struct HeaderEntry {
  std::string_view name;
  std::string_view type;
  std::span<const std::uint64_t> shape;
  std::uint64_t begin = 0;  ///< of its data, from the end of the header
  std::uint64_t end = 0;
};

/// The entries of a safetensors header, in its order, without __metadata__, and the memory they point into:
/// files may have hundreds of thousands of them, and refusing one must not take longer than reading it.
class SafetensorsHeader {
 public:
  struct Content;

  explicit SafetensorsHeader(std::unique_ptr<Content> content);
  SafetensorsHeader(SafetensorsHeader&&) noexcept;
  SafetensorsHeader& operator=(SafetensorsHeader&&) noexcept;
  ~SafetensorsHeader();

  std::span<const HeaderEntry> entries() const;

 private:
  std::unique_ptr<Content> m_content;
};

/// Texts that have this capacity beyond their length are parsed without being copied.
inline constexpr std::size_t jsonPadding = 64;

/// BadInput for what is not JSON or not such a header, with the place; `file` is named. A key given twice is
/// found only within one entry.
core::Result<SafetensorsHeader> parseSafetensorsHeader(std::string json, const std::string& file);

/// One tensor of a sharded model: its name and the file it is in.
struct ShardEntry {
  std::string name;
  std::string shard;
};

/// The "weight_map" of a model.safetensors.index.json. Errors as above.
core::Result<std::vector<ShardEntry>> parseShardIndex(std::string json, const std::string& file);

/// Whether `text` is UTF-8, as names of tensors must be.
bool isUtf8(std::string_view text);

}  // namespace quantoscope::model
