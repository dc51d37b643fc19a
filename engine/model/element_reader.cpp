// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/element_reader.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>

namespace quantoscope::model {
namespace {

/// Small enough for the second-level cache, a multiple of every element size.
constexpr std::size_t blockBytes = std::size_t{1} << 17U;

void reverseEach(std::span<std::byte> bytes, std::size_t size) {
  for (std::size_t i = 0; size > 1 && i < bytes.size(); i += size) {
    std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                 bytes.begin() + static_cast<std::ptrdiff_t>(i + size));
  }
}

/// The stored elements [first, first + values.size()) in the order of the file.
template <typename T>
core::Result<void> readRun(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                           std::span<T> values, std::span<std::byte> block) {
  const std::size_t size = sizeOf(info.type);
  while (!values.empty()) {
    const std::size_t count = std::min(values.size(), block.size() / size);
    const auto bytes = block.first(count * size);
    if (auto read = tensor.store->read(tensor.offset + first * size, bytes); !read) {
      return read;
    }
    if (tensor.bigEndian) {
      reverseEach(bytes, size);
    }
    toNumbers(info.type, bytes, values.first(count));
    first += count;
    values = values.subspan(count);
  }
  return {};
}

/// Column-major elements: the file is a sequence of columns, one for each choice of the indices after the
/// first; in it the first index runs. Columns are visited in the order of the file, so that the store sees
/// one pass forward.
template <typename T>
class ColumnGatherer {
 public:
  ColumnGatherer(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first, std::span<T> values,
                 std::span<std::byte> block)
      : m_info(info), m_tensor(tensor), m_first(first), m_values(values), m_block(block) {
    m_height = info.shape.front();
    m_columns = info.elements() / m_height;
    m_firstRow = first / m_columns;
    m_rows = (first + values.size() - 1) / m_columns + 1 - m_firstRow;
  }

  core::Result<void> run() {
    // Several whole columns at a time if most of each is wanted, else only the wanted rows of each.
    const bool whole = m_rows * 2 >= m_height;
    const std::uint64_t stride = whole ? m_height : m_rows;
    const std::uint64_t skipped = whole ? m_firstRow : 0;
    const std::uint64_t room = m_block.size() / sizeof(T);
    const std::uint64_t together = whole ? std::clamp<std::uint64_t>(room / stride, 1, m_columns) : 1;
    std::vector<T> columns(static_cast<std::size_t>(together * stride));
    Odometer place(m_info.shape);
    for (std::uint64_t column = 0; column < m_columns; column += together) {
      const std::uint64_t count = std::min(together, m_columns - column);
      auto read = readRun(m_info, m_tensor, column * m_height + (whole ? 0 : m_firstRow),
                          std::span(columns).first(static_cast<std::size_t>(count * stride)), m_block);
      if (!read) {
        return read;
      }
      for (std::uint64_t i = 0; i < count; ++i) {
        scatter(columns.data() + i * stride + skipped, place.rowMajor());
        place.next();
      }
    }
    return {};
  }

 private:
  /// Counts through the indices after the first, the second index fastest, and knows the row-major place.
  class Odometer {
   public:
    explicit Odometer(const std::vector<std::uint64_t>& shape)
        : m_extents(shape.begin() + 1, shape.end()), m_index(m_extents.size()), m_steps(m_extents.size(), 1) {
      for (std::size_t i = m_extents.size(); i-- > 1;) {
        m_steps[i - 1] = m_steps[i] * m_extents[i];
      }
    }
    std::uint64_t rowMajor() const { return m_place; }
    void next() {
      for (std::size_t i = 0; i < m_index.size(); ++i) {
        m_place += m_steps[i];
        if (++m_index[i] < m_extents[i]) {
          return;
        }
        m_place -= m_steps[i] * m_extents[i];
        m_index[i] = 0;
      }
    }

   private:
    std::vector<std::uint64_t> m_extents;
    std::vector<std::uint64_t> m_index;
    std::vector<std::uint64_t> m_steps;
    std::uint64_t m_place = 0;
  };

  void scatter(const T* column, std::uint64_t place) {
    for (std::uint64_t row = 0; row < m_rows; ++row) {
      const std::uint64_t element = (m_firstRow + row) * m_columns + place;
      if (element >= m_first && element - m_first < m_values.size()) {
        m_values[static_cast<std::size_t>(element - m_first)] = column[row];
      }
    }
  }

  const TensorInfo& m_info;
  const StoredTensor& m_tensor;
  std::uint64_t m_first;
  std::span<T> m_values;
  std::span<std::byte> m_block;
  std::uint64_t m_height = 0;
  std::uint64_t m_columns = 0;
  std::uint64_t m_firstRow = 0;
  std::uint64_t m_rows = 0;
};

template <typename T>
core::Result<void> readAll(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                           std::span<T> values) {
  if (values.empty()) {
    return {};
  }
  const std::size_t bytes =
      std::min(blockBytes, std::max<std::size_t>(values.size() * sizeOf(info.type), 4096));
  const auto block = std::make_unique_for_overwrite<std::byte[]>(bytes);
  const std::span<std::byte> room(block.get(), bytes);
  const auto longDimensions =
      std::count_if(info.shape.begin(), info.shape.end(), [](auto n) { return n > 1; });
  if (tensor.columnMajor && longDimensions > 1) {
    return ColumnGatherer<T>(info, tensor, first, values, room).run();
  }
  return readRun(info, tensor, first, values, room);
}

}  // namespace

core::Result<void> readElements(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                                std::span<float> values) {
  return readAll(info, tensor, first, values);
}

core::Result<void> readElements(const TensorInfo& info, const StoredTensor& tensor, std::uint64_t first,
                                std::span<double> values) {
  return readAll(info, tensor, first, values);
}

}  // namespace quantoscope::model
