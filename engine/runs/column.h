// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists of numbers that one writer extends while readers hold views of what was there before. A view
// never changes, costs nothing to make, and keeps its numbers alive, so a run that grows is handed on without
// being copied. Views may cross threads; a writer belongs to one thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace quantoscope::runs {

/// The first size() numbers of a list. A contiguous range, so it converts to std::span.
template <typename T>
class Column {
 public:
  using value_type = T;

  Column() = default;
  /// Takes the numbers over.
  Column(std::vector<T> values) : m_size(values.size()) {
    auto owner = std::make_shared<const std::vector<T>>(std::move(values));
    m_data = std::shared_ptr<const T>(owner, owner->data());
  }
  Column(std::initializer_list<T> values) : Column(std::vector<T>(values)) {}
  /// `data` points at `size` numbers and keeps them alive.
  Column(std::shared_ptr<const T> data, std::size_t size) : m_data(std::move(data)), m_size(size) {}

  std::size_t size() const { return m_size; }
  bool empty() const { return m_size == 0; }
  const T* data() const { return m_data.get(); }
  const T* begin() const { return m_data.get(); }
  const T* end() const { return m_data.get() + m_size; }
  const T& operator[](std::size_t i) const { return m_data.get()[i]; }
  const T& front() const { return *begin(); }
  const T& back() const { return *(end() - 1); }

  /// The first `size` numbers; `size` must not be above size().
  Column first(std::size_t size) const { return {m_data, size}; }

  friend bool operator==(const Column& a, const Column& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  std::shared_ptr<const T> m_data;
  std::size_t m_size = 0;
};

/// Appends numbers. What views have seen is never written again: when the room is used up, the numbers move
/// to a larger place and the views keep the old one.
template <typename T>
class ColumnWriter {
 public:
  ColumnWriter() = default;

  std::size_t size() const { return m_size; }
  bool empty() const { return m_size == 0; }

  void push(T value) {
    if (m_size == m_room) {
      reserve(std::max<std::size_t>(1024, 2 * m_room));
    }
    m_data.get()[m_size++] = value;
  }

  /// Makes room for `count` numbers in all.
  void reserve(std::size_t count) {
    if (count <= m_room) {
      return;
    }
    // Left uninitialized: pages that are never written are never taken.
    const std::shared_ptr<T[]> larger = std::make_shared_for_overwrite<T[]>(count);
    std::copy_n(m_data.get(), m_size, larger.get());
    m_data = std::shared_ptr<T>(larger, larger.get());
    m_room = count;
  }

  Column<T> view() const { return {m_data, m_size}; }

 private:
  std::shared_ptr<T> m_data;
  std::size_t m_size = 0;
  std::size_t m_room = 0;
};

}  // namespace quantoscope::runs
