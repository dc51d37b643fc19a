// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces and bars for tests.
#pragma once

#include <cmath>

#include "engine/present/surface.h"

namespace quantoscope {

/// A saddle with a bump near the corner of large x and small y, so that no two directions look the same.
inline present::SurfacePtr bumpySurface(std::size_t columns, std::size_t rows, bool hole = false) {
  auto surface = std::make_shared<present::Surface>();
  surface->title = present::Text::verbatim("Error landscape");
  surface->x.title = present::Text::verbatim("Weight (0,0)");
  surface->y.title = present::Text::verbatim("Weight (1,1)");
  surface->valueTitle = present::Text::verbatim("Error volume");
  std::vector<double> z;
  for (std::size_t i = 0; i < columns; ++i) {
    surface->x.values.push_back(-1 + 2.0 * static_cast<double>(i) / static_cast<double>(columns - 1));
  }
  for (std::size_t j = 0; j < rows; ++j) {
    const double y = -1 + 2.0 * static_cast<double>(j) / static_cast<double>(rows - 1);
    surface->y.values.push_back(y);
    for (const double x : surface->x.values) {
      z.push_back(0.3 * (x * x - y * y) + std::exp(-12 * ((x - 0.6) * (x - 0.6) + (y + 0.6) * (y + 0.6))));
    }
  }
  if (hole) {
    z[columns * (rows / 2) + columns / 2] = std::nan("");
  }
  surface->z = std::make_shared<const std::vector<double>>(std::move(z));
  surface->emptyState = present::Text::verbatim("Nothing to show");
  return surface;
}

inline present::Bars3dPtr layerBars(std::size_t layers, bool negative = false) {
  auto bars = std::make_shared<present::Bars3d>();
  bars->title = present::Text::verbatim("Sensitivity");
  bars->rowTitle = present::Text::verbatim("Layer");
  bars->columnTitle = present::Text::verbatim("Bits");
  bars->valueTitle = present::Text::verbatim("Change of the loss");
  for (int bits : {2, 4, 8}) {
    bars->columns.push_back(present::Text::verbatim(std::to_string(bits) + " bit"));
    bars->columnColors.push_back({present::ColorRole::BitWidth, bits, 1});
    bars->columnSubjects.push_back({std::nullopt, bits});
  }
  for (std::size_t layer = 0; layer < layers; ++layer) {
    bars->rows.push_back(present::Text::verbatim("layer " + std::to_string(layer)));
    bars->rowSubjects.push_back({static_cast<int>(layer), std::nullopt});
    for (int column = 0; column < 3; ++column) {
      const double value = (3.0 - column) * (1 + std::sin(static_cast<double>(layer)));
      bars->values.push_back(negative && layer % 2 == 1 ? -value : value);
    }
  }
  return bars;
}

}  // namespace quantoscope
