// SPDX-License-Identifier: GPL-3.0-or-later
// Families of input points whose error is mapped: curves, clusters and grids of the plane, and points from
// files. Pure functions, safe from any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/geometry/generators.h"

namespace quantoscope::geometry {

enum class ManifoldKind { Circle, Ellipse, Line, Spiral, FigureEight, TwoBlobs, Grid, File };

/// All kinds that can be generated, in the order they are listed.
std::span<const ManifoldKind> generatedManifolds();

/// "circle", "ellipse", "line", "spiral", "figure_eight", "two_blobs", "grid", "file".
std::string_view idOf(ManifoldKind kind);
std::optional<ManifoldKind> manifoldKindFromId(std::string_view id);

/// How neighboring points belong together.
enum class Connection { Closed, Open, Clusters, Area };
/// "closed", "open", "clusters", "area".
std::string_view idOf(Connection connection);

/// The sizes of the generated manifolds, each used by the kind it is named after.
struct ManifoldShape {
  double circleRadius = 20;
  double ellipseWidth = 25;  ///< half axis along channel 1
  double ellipseHeight = 10;
  Eigen::Vector2d lineStart{-25, -10};
  Eigen::Vector2d lineEnd{25, 10};
  double spiralTurns = 2;
  double spiralInner = 5;
  double spiralOuter = 25;
  double eightScale = 15;  ///< (s sin t, s sin t cos t)
  Eigen::Vector2d firstBlob{-15, 0};
  Eigen::Vector2d secondBlob{15, 0};
  double blobDeviation = 5;
  std::uint64_t blobSeed = 1;
  double gridExtent = 25;
};

struct Manifold {
  std::string name;  ///< the kind's id, or the file's name without its suffix
  ManifoldKind kind = ManifoldKind::Circle;
  Connection connection = Connection::Closed;
  Points points;  ///< n x 2 (generated) or n x 2 or n x 3 (files)
};

inline constexpr int minimumManifoldPoints = 2;
inline constexpr int maximumManifoldPoints = 100000;

/// `count` points (within the limits above) of a generated kind, scaled by `scale`. Closed curves leave out
/// the end point, open ones include it; the grid has floor(sqrt(count)) points a side, row by row from
/// (-extent, -extent); two_blobs is the same on every machine for one seed (normal numbers by the polar
/// method of Marsaglia and Bray from std::mt19937_64).
Manifold makeManifold(ManifoldKind kind, int count, double scale = 1, const ManifoldShape& shape = {});

/// Points from comma-separated text: a line for each point with 2 or 3 numbers, the same on all lines. The
/// first line may be a heading; empty lines are skipped, spaces around numbers do not matter. Errors are
/// BadInput and name the line and the column.
core::Result<Points> parsePoints(std::string_view text);

/// The manifold of the points in the file at `path` (at most 16 MiB), in the order of its lines.
core::Result<Manifold> readManifold(const std::filesystem::path& path);

/// The points as inputs of a chain with `input` channels: further channels are those of `input`. BadInput
/// when the points have more channels than the chain.
core::Result<Points> liftPoints(const Points& points, const Eigen::VectorXd& input);

}  // namespace quantoscope::geometry
