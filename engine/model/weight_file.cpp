// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/weight_file.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <type_traits>
#include <utility>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "engine/model/element_reader.h"

namespace quantoscope::model {
namespace {

template <typename T>
core::Result<void> readNumbers(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                               std::uint64_t count, std::span<T> values) {
  const std::uint64_t elements = info.elements();
  if (first > elements || count > elements - first || values.size() < count) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error",
                                       "has no numbers %2 to %3 in tensor \"%1\", or there is no room for "
                                       "them; ask for what there is."),
                      {info.name, std::to_string(first), std::to_string(first + count)},
                      tensor.store->name());
  }
  return readElements(info, tensor, first, values.first(count)).and_then([&tensor] {
    return tensor.store->checkUnchanged();
  });
}

struct HashState {
  XXH3_state_t state;
  void add(const void* bytes, std::size_t size) { XXH3_64bits_update(&state, bytes, size); }
  void add(std::uint64_t number) { add(&number, sizeof number); }
};

}  // namespace

WeightFile::WeightFile(std::filesystem::path path, ModelFormat format, StoredTensors tensors)
    : m_path(std::move(path)), m_format(format), m_tensors(std::move(tensors)), m_byName(m_tensors.size()) {
  m_infos.reserve(m_tensors.size());
  for (StoredTensor& tensor : m_tensors) {
    m_bytes += tensor.info.bytes();
    m_infos.push_back(std::move(tensor.info));
  }
  std::iota(m_byName.begin(), m_byName.end(), std::size_t{0});
  std::sort(m_byName.begin(), m_byName.end(),
            [this](std::size_t a, std::size_t b) { return m_infos[a].name < m_infos[b].name; });
}

std::optional<std::size_t> WeightFile::find(std::string_view name) const {
  const auto at = std::lower_bound(
      m_byName.begin(), m_byName.end(), name,
      [this](std::size_t index, std::string_view wanted) { return m_infos[index].name < wanted; });
  return at != m_byName.end() && m_infos[*at].name == name ? std::optional(*at) : std::nullopt;
}

core::Result<void> WeightFile::read(std::size_t index, std::uint64_t first, std::uint64_t count,
                                    std::span<float> values) const {
  return readNumbers(m_infos.at(index), m_tensors[index], first, count, values);
}

core::Result<void> WeightFile::read(std::size_t index, std::uint64_t first, std::uint64_t count,
                                    std::span<double> values) const {
  return readNumbers(m_infos.at(index), m_tensors[index], first, count, values);
}

core::Result<void> WeightFile::read(std::size_t index, std::span<float> values) const {
  return read(index, 0, m_infos.at(index).elements(), values);
}

core::Result<void> WeightFile::read(std::size_t index, std::span<double> values) const {
  return read(index, 0, m_infos.at(index).elements(), values);
}

core::Result<std::uint64_t> WeightFile::contentHash(std::size_t index, std::stop_token stop) const {
  const TensorInfo& info = m_infos.at(index);
  const StoredTensor& tensor = m_tensors[index];
  HashState hash;
  XXH3_64bits_reset(&hash.state);
  hash.add(typeName(info.type).data(), typeName(info.type).size());
  hash.add((tensor.bigEndian ? 1U : 0U) + (tensor.columnMajor ? 2U : 0U));
  hash.add(info.shape.size());
  for (const std::uint64_t extent : info.shape) {
    hash.add(extent);
  }
  std::vector<std::byte> block(std::min<std::uint64_t>(info.bytes(), std::uint64_t{1} << 18U));
  for (std::uint64_t done = 0; done < info.bytes();) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."), {},
                        tensor.store->name());
    }
    const auto part = std::span(block).first(std::min<std::uint64_t>(block.size(), info.bytes() - done));
    if (const auto read = tensor.store->read(tensor.offset + done, part); !read) {
      return core::Failure(read.error());
    }
    hash.add(part.data(), part.size());
    done += part.size();
  }
  if (const auto unchanged = tensor.store->checkUnchanged(); !unchanged) {
    return core::Failure(unchanged.error());
  }
  return XXH3_64bits_digest(&hash.state);
}

}  // namespace quantoscope::model
