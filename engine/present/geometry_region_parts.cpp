// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_region_parts.h"

#include "engine/present/geometry_study_parts.h"

namespace quantoscope::present {

ElementInfo cumulativeInfo() {
  return {"cumulative", {QUANTOSCOPE_PRESENT("All layers"), {}}, true, {}};
}

ElementInfo boxInfo() {
  return {"box", {QUANTOSCOPE_PRESENT("Bounding box"), {}}, true, {}};
}

Element areaElement(ElementInfo info, const geometry::Zonogon& zonogon, const Color& fill,
                    const Stroke& outline) {
  std::vector<double> x;
  std::vector<double> y;
  for (Eigen::Index i = 0; i < zonogon.vertices.rows(); ++i) {
    x.push_back(zonogon.vertices(i, 0));
    y.push_back(zonogon.vertices(i, 1));
  }
  switch (zonogon.rank) {
    case 2:
      return Polygon{std::move(info), std::move(x), std::move(y), fill, outline};
    case 1:
      return Line{std::move(info), values(std::move(x)), values(std::move(y)),
                  outline,         LineShape::Straight,  true};
    default:
      return Points{std::move(info), values({0.0}), values({0.0}), outline.color, {}, Marker::Circle, 4.0};
  }
}

Polygon boundingBox(double halfWidth, double halfHeight) {
  return {boxInfo(),
          {-halfWidth, halfWidth, halfWidth, -halfWidth},
          {-halfHeight, -halfHeight, halfHeight, halfHeight},
          noFill,
          {boundColor, 1.0, Dash::Dashed}};
}

void addBody(Scene& scene, ElementInfo info, const geometry::Zonotope3d& body, const Color& fill,
             const Stroke& edges) {
  const auto point = [&body](Eigen::Index i) {
    return Point3{body.vertices(i, 0), body.vertices(i, 1), body.vertices(i, 2)};
  };
  if (body.rank == 1) {
    scene.segments.push_back(
        {std::move(info), point(0), point(1), {edges.color, 2 * edges.widthPt, edges.dash}});
    return;
  }
  if (body.rank < 1) {
    return;
  }
  Polytope polytope{std::move(info), {}, {}, fill, edges};
  polytope.vertices.reserve(static_cast<std::size_t>(body.vertices.rows()));
  for (Eigen::Index i = 0; i < body.vertices.rows(); ++i) {
    polytope.vertices.push_back(point(i));
  }
  polytope.facets.reserve(body.facetCount());
  for (std::size_t i = 0; i < body.facetCount(); ++i) {
    const auto loop = body.facet(i);
    polytope.facets.emplace_back(loop.begin(), loop.end());
  }
  scene.polytopes.push_back(std::move(polytope));
}

void addBox(Scene& scene, const Eigen::VectorXd& halfWidths) {
  const Eigen::MatrixXd sides = halfWidths.asDiagonal();
  addBody(scene, boxInfo(), geometry::zonotopeOf(sides), noFill, {boundColor, 1.0, Dash::Dashed});
}

Eigen::MatrixXd generatorsUpTo(const geometry::ErrorTrace& trace, std::size_t layer) {
  Eigen::Index count = 0;
  for (std::size_t i = 0; i <= layer; ++i) {
    count += trace.layers[i].generators.cols();
  }
  return trace.cumulative.generators.leftCols(count);
}

RegionPlane::RegionPlane(const geometry::ErrorTrace& trace, ChannelPair channels) : m_channels(channels) {
  const int dimension = trace.dimension();
  const auto exists = [dimension](int channel) { return channel >= 0 && channel < dimension; };
  if (!exists(channels[0]) || !exists(channels[1]) || channels[0] == channels[1]) {
    m_channels = {0, 1};
  }
  m_projected = dimension > 2 || m_channels != ChannelPair{0, 1};
}

geometry::Zonogon RegionPlane::zonogon(const geometry::Region& region,
                                       const Eigen::MatrixXd& generators) const {
  return m_projected ? zonogon(generators) : *region.polygon();
}

geometry::Zonogon RegionPlane::zonogon(const Eigen::MatrixXd& generators) const {
  Eigen::MatrixXd onto(2, generators.cols());
  onto.row(0) = generators.row(m_channels[0]);
  onto.row(1) = generators.row(m_channels[1]);
  return geometry::zonogonOf(onto);
}

}  // namespace quantoscope::present
