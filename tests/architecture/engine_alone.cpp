// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest program on the engine: it proves that everything a panel shows can be computed without Qt.
#include <cstdio>

#include "engine/present/snapshot.h"

int main() {
  using namespace quantoscope;
  core::ParameterSet parameters;
  parameters.set("geometry.layer.0.weight.0.0", 1.0);
  parameters.set("geometry.layer.0.weight.1.1", 0.5);
  present::SnapshotComputer computer;
  const auto snapshot = computer.compute({parameters, {}}, {});
  if (!snapshot || !(*snapshot)->geometry) {
    std::puts("no snapshot");
    return 1;
  }
  return 0;
}
