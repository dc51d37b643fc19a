// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/tensor_loops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/core/parallel_for.h"
#include "engine/core/widest_vectors.h"
#include "engine/quantization/ties_to_even.h"

namespace quantoscope::quantization {
namespace {

constexpr std::size_t lanes = 64;
/// Pieces for threads; what is added up is added up piece by piece, whatever the number of threads.
constexpr std::size_t piece = loopPiece;
/// Numbers that stay in the first cache while one grid after the other passes over them.
constexpr std::size_t block = 2048;
constexpr std::size_t mostGrids = 16;

/// work(first, count) for every piece; on the caller's thread alone if there is but one.
template <typename Work>
void inPieces(std::size_t size, const Work& work) {
  if (size <= piece) {
    work(std::size_t{0}, size);
    return;
  }
  core::parallelFor((size + piece - 1) / piece, [&](std::size_t i) {
    const std::size_t first = i * piece;
    work(first, std::min(piece, size - first));
  });
}

[[gnu::always_inline]] inline float unclamped(float x, float scale, float zeroPoint) {
  return tiesToEven(x / scale + zeroPoint);
}

[[gnu::always_inline]] inline float clamped(float level, float lowest, float highest) {
  level = level < lowest ? lowest : level;
  return level > highest ? highest : level;
}

[[gnu::always_inline]] inline void roundLoop(const float* from, float* to, std::size_t size,
                                             AffineGrid grid) {
  for (std::size_t i = 0; i < size; ++i) {
    const float level = clamped(unclamped(from[i], grid.scale, grid.zeroPoint), grid.lowest, grid.highest);
    to[i] = (level - grid.zeroPoint) * grid.scale;
  }
}

[[gnu::always_inline]] inline Range extremesLoop(const float* values, std::size_t size) {
  if (size == 0) {
    return {};
  }
  float low = values[0];
  float high = values[0];
  std::size_t i = 0;
  if (size >= lanes) {
    std::array<float, lanes> lows;
    std::array<float, lanes> highs;
    lows.fill(low);
    highs.fill(high);
    for (; i + lanes <= size; i += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) {
        const float x = values[i + k];
        lows[k] = x < lows[k] ? x : lows[k];
        highs[k] = x > highs[k] ? x : highs[k];
      }
    }
    for (std::size_t k = 0; k < lanes; ++k) {
      low = lows[k] < low ? lows[k] : low;
      high = highs[k] > high ? highs[k] : high;
    }
  }
  for (; i < size; ++i) {
    low = values[i] < low ? values[i] : low;
    high = values[i] > high ? values[i] : high;
  }
  return {low, high};
}

/// Some numbers onto one grid.
[[gnu::always_inline]] inline void errorBlock(const float* values, std::size_t size, AffineGrid grid,
                                              ErrorSums& sums) {
  constexpr std::size_t width = 16;
  std::array<double, width> squares{};
  std::array<float, width> largest{};
  const auto add = [&](float x, std::size_t k) QUANTOSCOPE_INLINE {
    const float level = clamped(unclamped(x, grid.scale, grid.zeroPoint), grid.lowest, grid.highest);
    const float error = (level - grid.zeroPoint) * grid.scale - x;
    const float magnitude = std::abs(error);
    // Floats squared may leave the range of floats.
    squares[k] += static_cast<double>(error) * static_cast<double>(error);
    largest[k] = largest[k] > magnitude ? largest[k] : magnitude;
  };
  std::size_t i = 0;
  for (; i + width <= size; i += width) {
    for (std::size_t k = 0; k < width; ++k) {
      add(values[i + k], k);
    }
  }
  for (std::size_t k = 0; i < size; ++i, ++k) {
    add(values[i], k);
  }
  for (std::size_t k = 0; k < width; ++k) {
    sums.squares += squares[k];
    sums.largest = std::max(sums.largest, static_cast<double>(largest[k]));
  }
}

[[gnu::always_inline]] inline double squaresBlock(const float* values, std::size_t size) {
  constexpr std::size_t width = 16;
  std::array<double, width> sums{};
  std::size_t i = 0;
  for (; i + width <= size; i += width) {
    for (std::size_t k = 0; k < width; ++k) {
      sums[k] += static_cast<double>(values[i + k]) * static_cast<double>(values[i + k]);
    }
  }
  double sum = 0;
  for (; i < size; ++i) {
    sum += static_cast<double>(values[i]) * static_cast<double>(values[i]);
  }
  for (const double part : sums) {
    sum += part;
  }
  return sum;
}

struct PieceErrors {
  double signal = 0;
  std::array<ErrorSums, mostGrids> errors{};
};

}  // namespace

Range extremesOf(std::span<const float> values) {
  Range all;
  if (values.size() <= piece) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE { all = extremesLoop(values.data(), values.size()); });
    return all;
  }
  std::vector<Range> parts((values.size() + piece - 1) / piece);
  inPieces(values.size(), [&](std::size_t first, std::size_t count) {
    Range part;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE { part = extremesLoop(values.data() + first, count); });
    parts[first / piece] = part;
  });
  all = parts.front();
  for (const Range& part : parts) {
    all = {std::min(all.low, part.low), std::max(all.high, part.high)};
  }
  return all;
}

bool allFinite(std::span<const float> values) {
  bool finite = true;
  core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
    // x * 0 is NaN exactly for what is not finite, and NaN stays in the sum.
    std::array<float, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= values.size(); i += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) {
        sums[k] += values[i + k] * 0.0F;
      }
    }
    float sum = 0;
    for (; i < values.size(); ++i) {
      sum += values[i] * 0.0F;
    }
    for (const float part : sums) {
      sum += part;
    }
    finite = sum == 0.0F;
  });
  return finite;
}

void roundOnto(std::span<const float> from, std::span<float> to, const AffineGrid& grid) {
  inPieces(from.size(), [&](std::size_t first, std::size_t count) {
    const float* const source = from.data() + first;
    float* const target = to.data() + first;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE { roundLoop(source, target, count, grid); });
  });
}

void levelsOnto(std::span<const float> from, std::span<float> to, const AffineGrid& grid) {
  inPieces(from.size(), [&](std::size_t first, std::size_t count) {
    const float* const source = from.data() + first;
    float* const target = to.data() + first;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t i = 0; i < count; ++i) {
        target[i] = clamped(unclamped(source[i], grid.scale, grid.zeroPoint), grid.lowest, grid.highest) -
                    grid.zeroPoint;
      }
    });
  });
}

void encodeOnto(std::span<const float> from, std::span<std::int32_t> codes, const AffineGrid& grid) {
  inPieces(from.size(), [&](std::size_t first, std::size_t count) {
    const float* const source = from.data() + first;
    std::int32_t* const target = codes.data() + first;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t i = 0; i < count; ++i) {
        target[i] = static_cast<std::int32_t>(
            clamped(unclamped(source[i], grid.scale, grid.zeroPoint), grid.lowest, grid.highest));
      }
    });
  });
}

void decodeFrom(std::span<const std::int32_t> codes, std::span<float> to, const AffineGrid& grid) {
  inPieces(codes.size(), [&](std::size_t first, std::size_t count) {
    const std::int32_t* const source = codes.data() + first;
    float* const target = to.data() + first;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t i = 0; i < count; ++i) {
        target[i] = (static_cast<float>(source[i]) - grid.zeroPoint) * grid.scale;
      }
    });
  });
}

void stopClipped(std::span<const float> values, std::span<float> gradient, const AffineGrid& grid) {
  inPieces(values.size(), [&](std::size_t first, std::size_t count) {
    const float* const source = values.data() + first;
    float* const target = gradient.data() + first;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t i = 0; i < count; ++i) {
        const float level = unclamped(source[i], grid.scale, grid.zeroPoint);
        const bool inside = (level >= grid.lowest) & (level <= grid.highest);
        target[i] = inside ? target[i] : 0.0F;
      }
    });
  });
}

double errorsOnGrids(std::span<const float> values, std::span<const AffineGrid> grids,
                     std::span<ErrorSums> errors) {
  std::vector<PieceErrors> parts((values.size() + piece - 1) / piece);
  inPieces(values.size(), [&](std::size_t first, std::size_t count) {
    if (parts.empty()) {
      return;
    }
    PieceErrors& part = parts[first / piece];
    const float* const source = values.data() + first;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t at = 0; at < count; at += block) {
        const std::size_t size = std::min(block, count - at);
        part.signal += squaresBlock(source + at, size);
        for (std::size_t g = 0; g < grids.size(); ++g) {
          errorBlock(source + at, size, grids[g], part.errors[g]);
        }
      }
    });
  });
  double signal = 0;
  std::fill(errors.begin(), errors.end(), ErrorSums{});
  for (const PieceErrors& part : parts) {
    signal += part.signal;
    for (std::size_t g = 0; g < grids.size(); ++g) {
      errors[g].squares += part.errors[g].squares;
      errors[g].largest = std::max(errors[g].largest, part.errors[g].largest);
    }
  }
  return signal;
}

}  // namespace quantoscope::quantization
