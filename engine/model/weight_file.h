// SPDX-License-Identifier: GPL-3.0-or-later
// An opened model: its tensors' descriptions at once, their numbers when they are asked for. Nothing of the
// weights is held in memory. Immutable, every function is safe from any thread.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/model/stored_tensor.h"

namespace quantoscope::model {

enum class ModelFormat : std::uint8_t { Safetensors, Onnx, Npy, Npz };

class WeightFile {
 public:
  /// For the readers of formats; everybody else calls openModel(). No two tensors may have the same name.
  WeightFile(std::filesystem::path path, ModelFormat format, StoredTensors tensors);

  /// The file or folder as the user named it.
  const std::filesystem::path& path() const { return m_path; }
  ModelFormat format() const { return m_format; }
  /// In the order of the file.
  const std::vector<TensorInfo>& tensors() const { return m_infos; }
  std::optional<std::size_t> find(std::string_view name) const;
  /// Of all tensors together, as stored (unpacked).
  std::uint64_t bytes() const { return m_bytes; }

  /// The numbers [first, first + count) of tensor `index` in row-major order, converted as toNumbers() says.
  /// `values` has room for `count`. Reads and converts block by block, so memory is what `values` takes. Io
  /// when the file cannot be read, was truncated or was written to since it was opened; Usage for numbers
  /// that the tensor does not have or that do not fit.
  core::Result<void> read(std::size_t index, std::uint64_t first, std::uint64_t count,
                          std::span<float> values) const;
  core::Result<void> read(std::size_t index, std::uint64_t first, std::uint64_t count,
                          std::span<double> values) const;
  /// All numbers; values.size() is elements().
  core::Result<void> read(std::size_t index, std::span<float> values) const;
  core::Result<void> read(std::size_t index, std::span<double> values) const;

  /// Of type, shape and stored elements (XXH3, 64 bits), whatever name and file they have: equal for equal
  /// tensors, different for different ones but with a chance of 2^-64. Reads the whole tensor; Cancelled when
  /// `stop` was set.
  core::Result<std::uint64_t> contentHash(std::size_t index, std::stop_token stop = {}) const;

 private:
  std::filesystem::path m_path;
  ModelFormat m_format;
  std::vector<TensorInfo> m_infos;
  StoredTensors m_tensors;            // without their infos, which are in m_infos
  std::vector<std::size_t> m_byName;  // indices, sorted by name
  std::uint64_t m_bytes = 0;
};

/// Opens a model, told by content: a file (safetensors, the index of a sharded model, ONNX, npy, npz) or a
/// folder with one. Nothing is read but the descriptions, and nothing outside the model's own folder. Errors
/// are one sentence and name the file: NotFound, Io; BadInput for lies and damage; Unsupported for other
/// formats, pickles among them, with advice; Cancelled when `stop` was set.
core::Result<std::shared_ptr<const WeightFile>> openModel(const std::filesystem::path& path,
                                                          std::stop_token stop = {},
                                                          const core::ProgressSink& progress = {});

/// The same for the content of one file that is in memory; `path` stands in for the file.
core::Result<std::shared_ptr<const WeightFile>> parseModel(std::string content,
                                                           const std::filesystem::path& path);

/// Whether `folder` has files of a model that openModel() would open; looks at names only.
bool isModelFolder(const std::filesystem::path& folder);

/// What a file is, judged by its first bytes (64 KiB are plenty).
enum class ModelKind : std::uint8_t {
  None,   ///< no model that is known here
  Model,  ///< openModel() reads it, or says what is wrong with it
  Other,  ///< a model of a kind that openModel() refuses with advice
};
ModelKind modelKind(std::string_view beginning);

}  // namespace quantoscope::model
