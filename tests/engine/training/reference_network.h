// SPDX-License-Identifier: GPL-3.0-or-later
// The mixed-precision network once more, as slowly and plainly as its definition reads, in doubles. Rounding
// can be frozen: numbers keep the distance to their level that they had when it was recorded, which makes the
// loss the smooth function whose slope the straight-through estimator gives.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/quantization/affine_grid.h"
#include "engine/training/network_layout.h"

namespace quantoscope::training {

class ReferenceNetwork {
 public:
  using Tensor = std::vector<double>;

  NetworkShape shape;
  Precision precision;
  std::vector<double> parameters;
  std::vector<double> dropout;  ///< a factor for each hidden number; empty: none
  bool frozen = false;

  /// Mean loss with statistics of the batch; `images` are NHWC.
  double loss(const std::vector<float>& images, const std::vector<std::uint8_t>& labels) {
    const Layout layout = layoutOf(shape);
    const std::size_t count = labels.size();
    std::size_t height = shape.image.height;
    std::size_t width = shape.image.width;
    std::size_t channels = shape.image.channels;
    Tensor x(images.begin(), images.end());
    for (std::size_t block = 0; block < blockCount; ++block) {
      x = roundedInput(block, x);
      x = convolved(x, roundedWeights(block), tensor(layout.bias(block)), count, height, width, channels,
                    blockChannels[block]);
      channels = blockChannels[block];
      normalize(x, channels, tensor(layout.gamma(block)), tensor(layout.beta(block)));
      if (block + 1 < blockCount) {
        x = maximum(x, count, height, width, channels);
        height /= 2;
        width /= 2;
      } else {
        x = average(x, count, height, width, channels);
      }
    }
    x = dense(roundedInput(3, x), roundedWeights(3), tensor(layout.bias(3)), count);
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = std::max(x[i], 0.0) * (dropout.empty() ? 1 : dropout[i]);
    }
    logits = dense(roundedInput(4, x), roundedWeights(4), tensor(layout.bias(4)), count);
    double sum = 0;
    for (std::size_t n = 0; n < count; ++n) {
      double total = 0;
      for (std::size_t k = 0; k < shape.classes; ++k) {
        total += std::exp(logits[n * shape.classes + k]);
      }
      sum += std::log(total) - logits[n * shape.classes + labels[n]];
    }
    return sum / static_cast<double>(count);
  }

  Tensor logits;

 private:
  std::map<std::string, Tensor> m_offsets;

  Tensor tensor(const Parameter& parameter) const {
    return {parameters.begin() + static_cast<std::ptrdiff_t>(parameter.offset),
            parameters.begin() + static_cast<std::ptrdiff_t>(parameter.offset + parameter.size)};
  }

  /// Rounds [first, last) to one grid, or keeps the distances.
  void round(Tensor& values, std::size_t first, std::size_t last, int bits, quantization::Scheme scheme,
             const std::string& name) {
    if (bits == quantization::untouchedBits) {
      return;
    }
    Tensor& offsets = m_offsets[name];
    offsets.resize(values.size());
    if (!frozen) {
      quantization::Range range{1e30F, -1e30F};
      for (std::size_t i = first; i < last; ++i) {
        range.low = std::min(range.low, static_cast<float>(values[i]));
        range.high = std::max(range.high, static_cast<float>(values[i]));
      }
      const quantization::AffineGrid grid = quantization::affineGrid(range, bits, scheme);
      for (std::size_t i = first; i < last; ++i) {
        offsets[i] =
            static_cast<double>(quantization::onGrid(static_cast<float>(values[i]), grid)) - values[i];
      }
    }
    for (std::size_t i = first; i < last; ++i) {
      values[i] += offsets[i];
    }
  }

  Tensor roundedInput(std::size_t layer, Tensor x) {
    round(x, 0, x.size(), precision.layers[layer].activations, quantization::Scheme::Asymmetric,
          "x" + std::to_string(layer));
    return x;
  }

  Tensor roundedWeights(std::size_t layer) {
    const Parameter weight = layoutOf(shape).weight(layer);
    Tensor w = tensor(weight);
    const std::size_t length = weight.size / weight.shape.front();
    for (std::size_t first = 0; first < w.size(); first += length) {
      round(w, first, first + length, precision.layers[layer].weights, quantization::Scheme::Symmetric,
            "w" + std::to_string(layer));
    }
    return w;
  }

  static Tensor convolved(const Tensor& x, const Tensor& w, const Tensor& bias, std::size_t count,
                          std::size_t height, std::size_t width, std::size_t in, std::size_t out) {
    Tensor y(count * height * width * out);
    for (std::size_t n = 0; n < count; ++n) {
      for (std::size_t row = 0; row < height; ++row) {
        for (std::size_t column = 0; column < width; ++column) {
          for (std::size_t o = 0; o < out; ++o) {
            double sum = bias[o];
            for (std::size_t k = 0; k < 9; ++k) {
              const std::size_t r = row + k / 3;
              const std::size_t c = column + k % 3;
              if (r < 1 || r > height || c < 1 || c > width) {
                continue;
              }
              const double* const pixel = x.data() + ((n * height + r - 1) * width + c - 1) * in;
              for (std::size_t i = 0; i < in; ++i) {
                sum += pixel[i] * w[(o * in + i) * 9 + k];
              }
            }
            y[((n * height + row) * width + column) * out + o] = sum;
          }
        }
      }
    }
    return y;
  }

  /// Batch normalization and ReLU.
  static void normalize(Tensor& y, std::size_t channels, const Tensor& gamma, const Tensor& beta) {
    const auto pixels = static_cast<double>(y.size() / channels);
    for (std::size_t c = 0; c < channels; ++c) {
      double mean = 0;
      double variance = 0;
      for (std::size_t i = c; i < y.size(); i += channels) {
        mean += y[i] / pixels;
      }
      for (std::size_t i = c; i < y.size(); i += channels) {
        variance += (y[i] - mean) * (y[i] - mean) / pixels;
      }
      for (std::size_t i = c; i < y.size(); i += channels) {
        y[i] = std::max(0.0, (y[i] - mean) / std::sqrt(variance + 1e-5) * gamma[c] + beta[c]);
      }
    }
  }

  static Tensor maximum(const Tensor& x, std::size_t count, std::size_t height, std::size_t width,
                        std::size_t channels) {
    Tensor y;
    for (std::size_t n = 0; n < count; ++n) {
      for (std::size_t row = 0; row + 1 < height; row += 2) {
        for (std::size_t column = 0; column + 1 < width; column += 2) {
          for (std::size_t c = 0; c < channels; ++c) {
            const auto at = [&](std::size_t r, std::size_t k) {
              return x[((n * height + r) * width + k) * channels + c];
            };
            y.push_back(std::max(
                {at(row, column), at(row, column + 1), at(row + 1, column), at(row + 1, column + 1)}));
          }
        }
      }
    }
    return y;
  }

  static Tensor average(const Tensor& x, std::size_t count, std::size_t height, std::size_t width,
                        std::size_t channels) {
    Tensor y;
    for (std::size_t n = 0; n < count; ++n) {
      for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = 0; i < 4; ++i) {
          for (std::size_t j = 0; j < 4; ++j) {
            double sum = 0;
            double pixels = 0;
            for (std::size_t r = i * height / 4; r < ((i + 1) * height + 3) / 4; ++r) {
              for (std::size_t k = j * width / 4; k < ((j + 1) * width + 3) / 4; ++k) {
                sum += x[((n * height + r) * width + k) * channels + c];
                pixels += 1;
              }
            }
            y.push_back(sum / pixels);
          }
        }
      }
    }
    return y;
  }

  static Tensor dense(const Tensor& x, const Tensor& w, const Tensor& bias, std::size_t count) {
    const std::size_t in = x.size() / count;
    const std::size_t out = bias.size();
    Tensor y;
    for (std::size_t n = 0; n < count; ++n) {
      for (std::size_t o = 0; o < out; ++o) {
        double sum = bias[o];
        for (std::size_t i = 0; i < in; ++i) {
          sum += x[n * in + i] * w[o * in + i];
        }
        y.push_back(sum);
      }
    }
    return y;
  }
};

}  // namespace quantoscope::training
