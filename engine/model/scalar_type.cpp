// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/scalar_type.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

namespace quantoscope::model {
namespace {

using quantization::NumberFormat;

static_assert(std::endian::native == std::endian::little, "elements are read as they stand in files");

struct TypeTraits {
  std::string_view name;
  std::size_t size;
  std::optional<NumberFormat> format;
};
constexpr std::array<TypeTraits, 15> types{{
    {"F64", 8, NumberFormat::Fp64},
    {"F32", 4, NumberFormat::Fp32},
    {"F16", 2, NumberFormat::Fp16},
    {"BF16", 2, NumberFormat::Bf16},
    {"F8_E4M3", 1, NumberFormat::Fp8E4M3},
    {"F8_E5M2", 1, NumberFormat::Fp8E5M2},
    {"I8", 1, std::nullopt},
    {"U8", 1, std::nullopt},
    {"I16", 2, std::nullopt},
    {"U16", 2, std::nullopt},
    {"I32", 4, std::nullopt},
    {"U32", 4, std::nullopt},
    {"I64", 8, std::nullopt},
    {"U64", 8, std::nullopt},
    {"BOOL", 1, std::nullopt},
}};

/// Through a small block: files promise no alignment, and the loops over the block vectorize.
constexpr std::size_t blockSize = 1024;

/// Calls work(block of Codes, their numbers) until all are done.
template <typename Code, typename T, typename Work>
void inBlocks(std::span<const std::byte> bytes, std::span<T> values, const Work& work) {
  std::array<Code, blockSize> codes;
  for (std::size_t begin = 0; begin < values.size(); begin += blockSize) {
    const std::size_t size = std::min(blockSize, values.size() - begin);
    std::memcpy(codes.data(), bytes.data() + begin * sizeof(Code), size * sizeof(Code));
    work(std::span<const Code>(codes).first(size), values.subspan(begin, size));
  }
}

template <typename Number, typename T>
void converted(std::span<const std::byte> bytes, std::span<T> values) {
  if constexpr (std::is_same_v<Number, T>) {
    if (!values.empty()) {
      std::memcpy(values.data(), bytes.data(), values.size_bytes());
    }
  } else {
    inBlocks<Number>(bytes, values, [](std::span<const Number> numbers, std::span<T> to) {
      for (std::size_t i = 0; i < numbers.size(); ++i) {
        to[i] = static_cast<T>(numbers[i]);
      }
    });
  }
}

/// Floats first, which hold every number of these formats; then, if doubles are wanted, wider.
template <typename Code, typename T>
void decoded(std::span<const std::byte> bytes, std::span<T> values,
             void (*decode)(std::span<const Code>, std::span<float>)) {
  inBlocks<Code>(bytes, values, [decode](std::span<const Code> codes, std::span<T> to) {
    if constexpr (std::is_same_v<T, float>) {
      decode(codes, to);
    } else {
      std::array<float, blockSize> floats;
      decode(codes, std::span<float>(floats).first(codes.size()));
      for (std::size_t i = 0; i < codes.size(); ++i) {
        to[i] = static_cast<T>(floats[i]);
      }
    }
  });
}

template <typename T>
void numbersOf(ScalarType type, std::span<const std::byte> bytes, std::span<T> values) {
  switch (type) {
    case ScalarType::F64:
      return converted<double>(bytes, values);
    case ScalarType::F32:
      return converted<float>(bytes, values);
    case ScalarType::F16:
      return decoded<std::uint16_t>(bytes, values, &quantization::decodeFp16);
    case ScalarType::BF16:
      return decoded<std::uint16_t>(bytes, values, &quantization::decodeBf16);
    case ScalarType::F8E4M3:
      return decoded<std::uint8_t>(bytes, values, &quantization::decodeFp8E4M3);
    case ScalarType::F8E5M2:
      return decoded<std::uint8_t>(bytes, values, &quantization::decodeFp8E5M2);
    case ScalarType::I8:
      return converted<std::int8_t>(bytes, values);
    case ScalarType::U8:
      return converted<std::uint8_t>(bytes, values);
    case ScalarType::I16:
      return converted<std::int16_t>(bytes, values);
    case ScalarType::U16:
      return converted<std::uint16_t>(bytes, values);
    case ScalarType::I32:
      return converted<std::int32_t>(bytes, values);
    case ScalarType::U32:
      return converted<std::uint32_t>(bytes, values);
    case ScalarType::I64:
      return converted<std::int64_t>(bytes, values);
    case ScalarType::U64:
      return converted<std::uint64_t>(bytes, values);
    case ScalarType::Bool:
      return inBlocks<std::uint8_t>(bytes, values, [](std::span<const std::uint8_t> flags, std::span<T> to) {
        std::transform(flags.begin(), flags.end(), to.begin(),
                       [](std::uint8_t flag) { return static_cast<T>(flag != 0 ? 1 : 0); });
      });
  }
}

}  // namespace

std::string_view typeName(ScalarType type) {
  return types[static_cast<std::size_t>(type)].name;
}

std::optional<ScalarType> typeOfName(std::string_view name) {
  const auto* const found =
      std::find_if(types.begin(), types.end(), [name](const TypeTraits& type) { return type.name == name; });
  return found == types.end() ? std::nullopt : std::optional(static_cast<ScalarType>(found - types.begin()));
}

std::size_t sizeOf(ScalarType type) {
  return types[static_cast<std::size_t>(type)].size;
}

std::optional<NumberFormat> formatOf(ScalarType type) {
  return types[static_cast<std::size_t>(type)].format;
}

void toNumbers(ScalarType type, std::span<const std::byte> bytes, std::span<float> values) {
  numbersOf(type, bytes, values);
}

void toNumbers(ScalarType type, std::span<const std::byte> bytes, std::span<double> values) {
  numbersOf(type, bytes, values);
}

}  // namespace quantoscope::model
