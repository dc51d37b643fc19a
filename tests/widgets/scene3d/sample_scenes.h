// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes for the tests of the 3-D view: boxes, zonotopes by brute force, flat and degenerate bodies.
#pragma once

#include <Eigen/Core>
#include <vector>

#include "engine/present/scene.h"

namespace quantoscope::test {

/// An axis-parallel box; facet 0 faces -x, 1 +x, 2 -y, 3 +y, 4 -z, 5 +z.
present::Polytope box(const present::Point3& low, const present::Point3& high, int series = 0,
                      double alpha = 0.3);

/// The zonotope center + sum of [-1, 1] g: for every pair of generators the two facets they span. Generators
/// must be in general position; nothing is shared with the engine's algorithm.
present::Polytope zonotope(const std::vector<Eigen::Vector3d>& generators, const present::Point3& center = {},
                           int series = 0, double alpha = 0.3);

std::vector<Eigen::Vector3d> randomGenerators(int count, unsigned seed, double size = 1);

present::Polytope regularPolygon(int corners, double radius, const Eigen::Vector3d& normal, int series = 0);

/// A scene of these bodies with axis titles.
present::ScenePtr sceneOf(std::vector<present::Polytope> bodies, const char* title = "");

present::ScenePtr zonotopeScene();
present::ScenePtr nestedScene();
present::ScenePtr overlappingScene();
present::ScenePtr flatScene();
present::ScenePtr degenerateScene();
present::ScenePtr emptyScene();

}  // namespace quantoscope::test
