// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/weight_source.h"

#include <algorithm>
#include <utility>

namespace quantoscope::spectra {
namespace {

using quantization::NumberFormat;

template <class Real>
class MemorySource : public WeightSource {
 public:
  MemorySource(std::vector<Real> values, std::size_t rows, std::size_t columns)
      : m_values(std::move(values)), m_rows(rows), m_columns(columns) {}

  std::size_t rows() const override { return m_rows; }
  std::size_t columns() const override { return m_columns; }
  std::optional<NumberFormat> stored() const override {
    return sizeof(Real) == 4 ? NumberFormat::Fp32 : NumberFormat::Fp64;
  }
  core::Result<void> read(std::uint64_t first, std::span<float> values) const override {
    return copy(first, values);
  }
  core::Result<void> read(std::uint64_t first, std::span<double> values) const override {
    return copy(first, values);
  }

 private:
  template <class To>
  core::Result<void> copy(std::uint64_t first, std::span<To> to) const {
    const auto from = m_values.begin() + static_cast<std::ptrdiff_t>(first);
    std::transform(from, from + static_cast<std::ptrdiff_t>(to.size()), to.begin(),
                   [](Real value) { return static_cast<To>(value); });
    return {};
  }

  std::vector<Real> m_values;
  std::size_t m_rows;
  std::size_t m_columns;
};

class FileSource : public WeightSource {
 public:
  FileSource(std::shared_ptr<const model::WeightFile> file, std::size_t tensor, std::size_t rows,
             std::size_t columns)
      : m_file(std::move(file)), m_tensor(tensor), m_rows(rows), m_columns(columns) {}

  std::size_t rows() const override { return m_rows; }
  std::size_t columns() const override { return m_columns; }
  std::optional<NumberFormat> stored() const override {
    const model::ScalarType type = m_file->tensors()[m_tensor].type;
    switch (type) {
      case model::ScalarType::I8:
      case model::ScalarType::U8:
      case model::ScalarType::Bool:
        return NumberFormat::Bf16;  // 8 significant bits
      case model::ScalarType::I16:
      case model::ScalarType::U16:
        return NumberFormat::Fp32;
      default:
        return model::formatOf(type);
    }
  }
  core::Result<void> read(std::uint64_t first, std::span<float> values) const override {
    return m_file->read(m_tensor, first, values.size(), values);
  }
  core::Result<void> read(std::uint64_t first, std::span<double> values) const override {
    return m_file->read(m_tensor, first, values.size(), values);
  }

 private:
  std::shared_ptr<const model::WeightFile> m_file;
  std::size_t m_tensor;
  std::size_t m_rows;
  std::size_t m_columns;
};

}  // namespace

std::unique_ptr<WeightSource> sourceOf(std::vector<float> values, std::size_t rows, std::size_t columns) {
  return std::make_unique<MemorySource<float>>(std::move(values), rows, columns);
}

std::unique_ptr<WeightSource> sourceOf(std::vector<double> values, std::size_t rows, std::size_t columns) {
  return std::make_unique<MemorySource<double>>(std::move(values), rows, columns);
}

std::unique_ptr<WeightSource> sourceOf(std::shared_ptr<const model::WeightFile> file, std::size_t tensor,
                                       std::size_t rows, std::size_t columns) {
  return std::make_unique<FileSource>(std::move(file), tensor, rows, columns);
}

}  // namespace quantoscope::spectra
