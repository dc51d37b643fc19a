// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/batches.h"

#include <numeric>
#include <utility>

#include "engine/training/random.h"

namespace quantoscope::training {
namespace {

struct Shift {
  int rows = 0;
  int columns = 0;
  bool mirrored = false;
};

Shift drawnShift(std::uint64_t stream, std::size_t place) {
  constexpr auto choices = 2 * static_cast<std::uint64_t>(augmentationShift) + 1;
  return {static_cast<int>(drawnBelow(stream, 3 * place, choices)) - augmentationShift,
          static_cast<int>(drawnBelow(stream, 3 * place + 1, choices)) - augmentationShift,
          drawnBelow(stream, 3 * place + 2, 2) == 1};
}

void fillImage(const std::uint8_t* pixels, const Dataset& dataset, const Shift& shift, float* out) {
  const auto channels = static_cast<int>(dataset.shape.image.channels);
  const auto height = static_cast<int>(dataset.shape.image.height);
  const auto width = static_cast<int>(dataset.shape.image.width);
  for (int c = 0; c < channels; ++c) {
    const float mean = dataset.mean[static_cast<std::size_t>(c)];
    const float deviation = dataset.deviation[static_cast<std::size_t>(c)];
    for (int row = 0; row < height; ++row) {
      for (int column = 0; column < width; ++column) {
        const int fromRow = row + shift.rows;
        const int fromColumn = (shift.mirrored ? width - 1 - column : column) + shift.columns;
        const bool inside = fromRow >= 0 && fromRow < height && fromColumn >= 0 && fromColumn < width;
        const int value = inside ? pixels[(c * height + fromRow) * width + fromColumn] : 0;
        out[(row * width + column) * channels + c] = (static_cast<float>(value) / 255.0F - mean) / deviation;
      }
    }
  }
}

}  // namespace

std::vector<std::uint32_t> epochOrder(std::size_t count, std::uint64_t seed, std::uint64_t epoch,
                                      bool shuffle) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  if (shuffle) {
    const std::uint64_t stream = streamOf(seed, Purpose::Order, epoch);
    for (std::size_t i = count; i > 1; --i) {
      std::swap(order[i - 1], order[drawnBelow(stream, i, i)]);
    }
  }
  return order;
}

void Batch::fill(const Dataset& dataset, const Images& images, std::span<const std::uint32_t> indices,
                 std::optional<std::uint64_t> augmentation) {
  const std::size_t size = dataset.shape.image.size();
  m_images.resize(indices.size() * size);
  m_labels.resize(indices.size());
  for (std::size_t i = 0; i < indices.size(); ++i) {
    m_labels[i] = images.labels[indices[i]];
    fillImage(images.pixels.data() + indices[i] * size, dataset,
              augmentation ? drawnShift(*augmentation, i) : Shift{}, m_images.data() + i * size);
  }
}

}  // namespace quantoscope::training
