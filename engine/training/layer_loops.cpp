// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/layer_loops.h"

#include <algorithm>
#include <array>

#include "engine/core/widest_vectors.h"
#include "engine/quantization/tensor_loops.h"
#include "engine/training/network_layout.h"
#include "engine/training/team.h"

namespace quantoscope::training {
namespace {

using quantization::Range;

/// Channels that are done together: what all vector widths divide.
constexpr std::size_t lanes = 16;
using Lanes = std::array<float, lanes>;
using DoubleLanes = std::array<double, lanes>;

/// Images [begin(part), begin(part + 1)) belong to a part.
std::size_t begin(std::size_t images, std::size_t part) {
  return images * part / sumParts;
}

void clear(ChannelSums& sums, std::size_t part, std::size_t channels) {
  std::fill_n(sums.first[part], channels, 0.0);
  std::fill_n(sums.second[part], channels, 0.0);
}

[[gnu::always_inline]] inline float positive(float x) {
  return x > 0 ? x : 0.0F;
}

/// The four pixels of a pool and where the result goes.
struct Quad {
  const float* upper;
  const float* lower;
  std::size_t channels;
};

[[gnu::always_inline]] inline Quad quadAt(const float* y, const Maps& maps, std::size_t image,
                                          std::size_t row, std::size_t column) {
  const float* const upper = y + ((image * maps.height + 2 * row) * maps.width + 2 * column) * maps.channels;
  return {upper, upper + maps.width * maps.channels, maps.channels};
}

/// The pixel that the pool took: 0, 1 above and 2, 3 below.
[[gnu::always_inline]] inline float taken(const Quad& quad, std::uint8_t which, std::size_t c) {
  const float above = which == 0 ? quad.upper[c] : quad.upper[quad.channels + c];
  const float below = which == 2 ? quad.lower[c] : quad.lower[quad.channels + c];
  return which < 2 ? above : below;
}

struct Window {
  std::size_t first;
  std::size_t last;
};

Window windowAt(std::size_t pixels, std::size_t index) {
  return {index * pixels / pooledSide, ((index + 1) * pixels + pooledSide - 1) / pooledSide};
}

constexpr std::size_t windowCount = pooledSide * pooledSide;

}  // namespace

double ChannelSums::totalFirst(std::size_t channel) const {
  double total = 0;
  for (const auto& part : first) {
    total += part[channel];
  }
  return total;
}

double ChannelSums::totalSecond(std::size_t channel) const {
  double total = 0;
  for (const auto& part : second) {
    total += part[channel];
  }
  return total;
}

void sumChannels(const float* y, const Maps& maps, ChannelSums& sums) {
  const std::size_t perImage = maps.height * maps.width;
  onTeam(sumParts, [&](std::size_t part) {
    const std::size_t first = begin(maps.images, part) * perImage;
    const std::size_t last = begin(maps.images, part + 1) * perImage;
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t block = 0; block < maps.channels; block += lanes) {
        DoubleLanes sum{};
        DoubleLanes square{};
        for (std::size_t pixel = first; pixel < last; ++pixel) {
          const float* const values = y + pixel * maps.channels + block;
          for (std::size_t c = 0; c < lanes; ++c) {
            const double x = static_cast<double>(values[c]);
            sum[c] += x;
            square[c] += x * x;
          }
        }
        std::copy(sum.begin(), sum.end(), sums.first[part] + block);
        std::copy(square.begin(), square.end(), sums.second[part] + block);
      }
    });
  });
}

void poolMaximum(const float* y, const Maps& maps, const Normalization& norm, float* pooled,
                 std::uint8_t* which, std::span<Range> ranges) {
  const Maps half = maps.halved();
  onTeam(maps.images, [&](std::size_t image) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      Lanes low;
      low.fill(3.4e38F);
      Lanes high{};
      for (std::size_t row = 0; row < half.height; ++row) {
        for (std::size_t column = 0; column < half.width; ++column) {
          const Quad quad = quadAt(y, maps, image, row, column);
          const std::size_t at = ((image * half.height + row) * half.width + column) * maps.channels;
          for (std::size_t block = 0; block < maps.channels; block += lanes) {
            for (std::size_t k = 0; k < lanes; ++k) {
              const std::size_t c = block + k;
              const float a = norm.scale[c];
              const float b = norm.shift[c];
              const float z0 = positive(a * quad.upper[c] + b);
              const float z1 = positive(a * quad.upper[quad.channels + c] + b);
              const float z2 = positive(a * quad.lower[c] + b);
              const float z3 = positive(a * quad.lower[quad.channels + c] + b);
              const float above = z1 > z0 ? z1 : z0;
              const float below = z3 > z2 ? z3 : z2;
              const float best = below > above ? below : above;
              const int whichAbove = z1 > z0 ? 1 : 0;
              const int whichBelow = z3 > z2 ? 3 : 2;
              pooled[at + c] = best;
              which[at + c] = static_cast<std::uint8_t>(below > above ? whichBelow : whichAbove);
              low[k] = best < low[k] ? best : low[k];
              high[k] = best > high[k] ? best : high[k];
            }
          }
        }
      }
      ranges[image] = {*std::min_element(low.begin(), low.end()),
                       *std::max_element(high.begin(), high.end())};
    });
  });
}

void sumMaximumGradient(const float* y, const Maps& maps, const Normalization& norm, const float* pooled,
                        const std::uint8_t* which, const float* gradient, ChannelSums& sums) {
  const Maps half = maps.halved();
  onTeam(sumParts, [&](std::size_t part) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      clear(sums, part, maps.channels);
      for (std::size_t image = begin(maps.images, part); image < begin(maps.images, part + 1); ++image) {
        for (std::size_t block = 0; block < maps.channels; block += lanes) {
          DoubleLanes sum{};
          DoubleLanes product{};
          for (std::size_t row = 0; row < half.height; ++row) {
            for (std::size_t column = 0; column < half.width; ++column) {
              const Quad quad = quadAt(y, maps, image, row, column);
              const std::size_t at = ((image * half.height + row) * half.width + column) * maps.channels;
              for (std::size_t k = 0; k < lanes; ++k) {
                const std::size_t c = block + k;
                const float slope = pooled[at + c] > 0 ? gradient[at + c] : 0.0F;
                const float xhat = (taken(quad, which[at + c], c) - norm.mean[c]) * norm.inverse[c];
                sum[k] += static_cast<double>(slope);
                product[k] += static_cast<double>(slope * xhat);
              }
            }
          }
          for (std::size_t k = 0; k < lanes; ++k) {
            sums.first[part][block + k] += sum[k];
            sums.second[part][block + k] += product[k];
          }
        }
      }
    });
  });
}

void maximumGradient(const float* y, const Maps& maps, const Normalization& norm, const float* pooled,
                     const std::uint8_t* which, const float* gradient, std::span<const float> meanGradient,
                     std::span<const float> meanProduct, float* yGradient) {
  const Maps half = maps.halved();
  // slope (dL/dz - mean(dL/dz) - xhat mean(dL/dz xhat)), written as scale dL/dz + inverse y + shift.
  Normalization linear;
  for (std::size_t c = 0; c < maps.channels; ++c) {
    const float perPixel = norm.slope[c] * norm.inverse[c] * meanProduct[c];
    linear.scale[c] = norm.slope[c];
    linear.inverse[c] = -perPixel;
    linear.shift[c] = perPixel * norm.mean[c] - norm.slope[c] * meanGradient[c];
  }
  onTeam(maps.images, [&](std::size_t image) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t row = 0; row < half.height; ++row) {
        for (std::size_t column = 0; column < half.width; ++column) {
          const Quad quad = quadAt(y, maps, image, row, column);
          float* const upper = yGradient + (quad.upper - y);
          float* const lower = yGradient + (quad.lower - y);
          const std::size_t at = ((image * half.height + row) * half.width + column) * maps.channels;
          for (std::size_t c = 0; c < maps.channels; ++c) {
            const float slope = pooled[at + c] > 0 ? linear.scale[c] * gradient[at + c] : 0.0F;
            const int index = which[at + c];
            const float p = linear.inverse[c];
            const float q = linear.shift[c];
            const std::size_t next = quad.channels + c;
            upper[c] = p * quad.upper[c] + q + (index == 0 ? slope : 0.0F);
            upper[next] = p * quad.upper[next] + q + (index == 1 ? slope : 0.0F);
            lower[c] = p * quad.lower[c] + q + (index == 2 ? slope : 0.0F);
            lower[next] = p * quad.lower[next] + q + (index == 3 ? slope : 0.0F);
          }
        }
      }
      // Rows and columns that no pool saw: odd sizes only.
      for (std::size_t row = 0; row < maps.height; ++row) {
        const std::size_t begins = row < 2 * half.height ? 2 * half.width : 0;
        for (std::size_t column = begins; column < maps.width; ++column) {
          const std::size_t at = ((image * maps.height + row) * maps.width + column) * maps.channels;
          for (std::size_t c = 0; c < maps.channels; ++c) {
            yGradient[at + c] = linear.inverse[c] * y[at + c] + linear.shift[c];
          }
        }
      }
    });
  });
}

void poolAverage(const float* y, const Maps& maps, const Normalization& norm, float* features,
                 std::span<Range> ranges) {
  onTeam(maps.images, [&](std::size_t image) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      const float* const pixels = y + image * maps.height * maps.width * maps.channels;
      float* const out = features + image * maps.channels * windowCount;
      for (std::size_t window = 0; window < windowCount; ++window) {
        const Window rows = windowAt(maps.height, window / pooledSide);
        const Window columns = windowAt(maps.width, window % pooledSide);
        const auto count = static_cast<float>((rows.last - rows.first) * (columns.last - columns.first));
        for (std::size_t block = 0; block < maps.channels; block += lanes) {
          Lanes sum{};
          for (std::size_t row = rows.first; row < rows.last; ++row) {
            for (std::size_t column = columns.first; column < columns.last; ++column) {
              const float* const values = pixels + (row * maps.width + column) * maps.channels + block;
              for (std::size_t k = 0; k < lanes; ++k) {
                sum[k] += positive(norm.scale[block + k] * values[k] + norm.shift[block + k]);
              }
            }
          }
          for (std::size_t k = 0; k < lanes; ++k) {
            out[(block + k) * windowCount + window] = sum[k] / count;
          }
        }
      }
      ranges[image] = quantization::extremesOf({out, maps.channels * windowCount});
    });
  });
}

void sumAverageGradient(const float* y, const Maps& maps, const Normalization& norm, const float* gradient,
                        float* zGradient, ChannelSums& sums) {
  const std::size_t perImage = maps.height * maps.width * maps.channels;
  onTeam(sumParts, [&](std::size_t part) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      clear(sums, part, maps.channels);
      std::array<std::array<float, mostChannels>, windowCount> shares;
      for (std::size_t image = begin(maps.images, part); image < begin(maps.images, part + 1); ++image) {
        const float* const pixels = y + image * perImage;
        float* const out = zGradient + image * perImage;
        const float* const in = gradient + image * maps.channels * windowCount;
        std::fill_n(out, perImage, 0.0F);
        for (std::size_t window = 0; window < windowCount; ++window) {
          const Window rows = windowAt(maps.height, window / pooledSide);
          const Window columns = windowAt(maps.width, window % pooledSide);
          const auto count = static_cast<float>((rows.last - rows.first) * (columns.last - columns.first));
          for (std::size_t c = 0; c < maps.channels; ++c) {
            shares[window][c] = in[c * windowCount + window] / count;
          }
          for (std::size_t row = rows.first; row < rows.last; ++row) {
            for (std::size_t column = columns.first; column < columns.last; ++column) {
              float* const target = out + (row * maps.width + column) * maps.channels;
              for (std::size_t c = 0; c < maps.channels; ++c) {
                target[c] += shares[window][c];
              }
            }
          }
        }
        for (std::size_t block = 0; block < maps.channels; block += lanes) {
          DoubleLanes sum{};
          DoubleLanes product{};
          for (std::size_t at = block; at < perImage; at += maps.channels) {
            for (std::size_t k = 0; k < lanes; ++k) {
              const std::size_t c = block + k;
              const float x = pixels[at + k];
              const float slope = norm.scale[c] * x + norm.shift[c] > 0 ? out[at + k] : 0.0F;
              out[at + k] = slope;
              sum[k] += static_cast<double>(slope);
              product[k] += static_cast<double>(slope * ((x - norm.mean[c]) * norm.inverse[c]));
            }
          }
          for (std::size_t k = 0; k < lanes; ++k) {
            sums.first[part][block + k] += sum[k];
            sums.second[part][block + k] += product[k];
          }
        }
      }
    });
  });
}

void averageGradient(const float* y, const Maps& maps, const Normalization& norm,
                     std::span<const float> meanGradient, std::span<const float> meanProduct,
                     float* zGradient) {
  const std::size_t perImage = maps.height * maps.width;
  onTeam(maps.images, [&](std::size_t image) {
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t pixel = image * perImage; pixel < (image + 1) * perImage; ++pixel) {
        const std::size_t at = pixel * maps.channels;
        for (std::size_t c = 0; c < maps.channels; ++c) {
          const float xhat = (y[at + c] - norm.mean[c]) * norm.inverse[c];
          zGradient[at + c] = norm.slope[c] * (zGradient[at + c] - meanGradient[c] - xhat * meanProduct[c]);
        }
      }
    });
  });
}

namespace {

/// Pieces that the threads of quantization's own loops leave alone.
constexpr std::size_t teamPiece = quantization::loopPiece / 4;

template <typename Work>
void inPieces(std::size_t size, const Work& work) {
  onTeam((size + teamPiece - 1) / teamPiece, [&](std::size_t i) {
    const std::size_t first = i * teamPiece;
    work(first, std::min(teamPiece, size - first));
  });
}

}  // namespace

void levelsOnTeam(std::span<const float> from, std::span<float> to, const quantization::AffineGrid& grid) {
  inPieces(from.size(), [&](std::size_t first, std::size_t count) {
    quantization::levelsOnto(from.subspan(first, count), to.subspan(first, count), grid);
  });
}

Range extremesOnTeam(std::span<const float> values) {
  Range all{values.front(), values.front()};
  constexpr std::size_t together = 64;
  std::array<Range, together> parts;
  for (std::size_t begins = 0; begins < values.size(); begins += together * teamPiece) {
    const auto some = values.subspan(begins, std::min(together * teamPiece, values.size() - begins));
    inPieces(some.size(), [&](std::size_t first, std::size_t count) {
      parts[first / teamPiece] = quantization::extremesOf(some.subspan(first, count));
    });
    for (std::size_t i = 0; i * teamPiece < some.size(); ++i) {
      all = {std::min(all.low, parts[i].low), std::max(all.high, parts[i].high)};
    }
  }
  return all;
}

void stopClippedOnTeam(std::span<const float> values, std::span<float> gradient,
                       const quantization::AffineGrid& grid) {
  inPieces(values.size(), [&](std::size_t first, std::size_t count) {
    quantization::stopClipped(values.subspan(first, count), gradient.subspan(first, count), grid);
  });
}

void scaleAndAddBias(std::span<float> rows, float factor, std::span<const float> scales,
                     std::span<const float> bias, bool relu) {
  const std::size_t width = bias.size();
  core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
    for (std::size_t at = 0; at < rows.size(); at += width) {
      for (std::size_t i = 0; i < width; ++i) {
        const float y = rows[at + i] * (factor * scales[i]) + bias[i];
        rows[at + i] = relu && y <= 0 ? 0.0F : y;
      }
    }
  });
}

void scaleRows(std::span<const float> from, float factor, std::span<const float> scales, std::size_t width,
               float* to) {
  for (std::size_t at = 0; at < from.size(); at += width) {
    for (std::size_t i = 0; i < width; ++i) {
      to[at + i] = from[at + i] * (scales.empty() ? factor : factor * scales[i]);
    }
  }
}

void scaleAll(std::span<float> values, float factor) {
  if (factor != 1) {
    for (float& value : values) {
      value *= factor;
    }
  }
}

}  // namespace quantoscope::training
