// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/safetensors_writer.h"

#include <bit>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "engine/core/file_io.h"

namespace quantoscope::model {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors are little-endian");

constexpr std::size_t alignment = 8;

core::Result<void> checked(const TensorToWrite& tensor, std::set<std::string_view>& names) {
  std::uint64_t bytes = sizeOf(tensor.type);
  for (const std::uint64_t extent : tensor.shape) {
    bytes *= extent;
  }
  if (tensor.name.empty() || tensor.name == "__metadata__" || !names.insert(tensor.name).second) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error", "A tensor cannot be written under the name \"%1\"; rename it."),
        {tensor.name});
  }
  if (bytes != tensor.bytes.size()) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error", "The tensor %1 has %2 bytes, but its shape means %3."),
                      {tensor.name, std::to_string(tensor.bytes.size()), std::to_string(bytes)});
  }
  return {};
}

template <typename T>
TensorToWrite floatsOf(std::string name, std::vector<std::uint64_t> shape, ScalarType type,
                       std::span<const T> values) {
  return {std::move(name), type, std::move(shape), std::as_bytes(values)};
}

}  // namespace

TensorToWrite tensorOf(std::string name, std::vector<std::uint64_t> shape, std::span<const float> values) {
  return floatsOf(std::move(name), std::move(shape), ScalarType::F32, values);
}

TensorToWrite tensorOf(std::string name, std::vector<std::uint64_t> shape, std::span<const double> values) {
  return floatsOf(std::move(name), std::move(shape), ScalarType::F64, values);
}

core::Result<std::string> safetensorsOf(std::span<const TensorToWrite> tensors,
                                        const std::map<std::string, std::string>& metadata) {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!metadata.empty()) {
    header["__metadata__"] = metadata;
  }
  std::set<std::string_view> names;
  std::uint64_t end = 0;
  std::vector<std::uint64_t> begins;
  for (const TensorToWrite& tensor : tensors) {
    if (const auto fine = checked(tensor, names); !fine) {
      return core::Failure(fine.error());
    }
    begins.push_back(end);
    end += tensor.bytes.size();
    header[tensor.name] = {
        {"dtype", typeName(tensor.type)}, {"shape", tensor.shape}, {"data_offsets", {begins.back(), end}}};
  }
  std::string text = header.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  text.append((alignment - text.size() % alignment) % alignment, ' ');
  std::string file;
  file.reserve(sizeof(std::uint64_t) + text.size() + end);
  const std::uint64_t length = text.size();
  for (unsigned i = 0; i < sizeof(length); ++i) {
    file.push_back(static_cast<char>(length >> (8 * i) & 0xFFU));
  }
  file += text;
  for (const TensorToWrite& tensor : tensors) {
    file.append(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
  }
  return file;
}

core::Result<void> writeSafetensors(const std::filesystem::path& path, std::span<const TensorToWrite> tensors,
                                    const std::map<std::string, std::string>& metadata) {
  return safetensorsOf(tensors, metadata).and_then([&path](const std::string& bytes) {
    return core::writeFileAtomically(path, bytes);
  });
}

}  // namespace quantoscope::model
