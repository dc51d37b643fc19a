// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/prepared_scene.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include "widgets/axes3d/axis_ticks.h"

namespace quantoscope::scene3d {
namespace {

constexpr double flatTolerance = 1e-9;       // thinner than this times the body's size is flat
constexpr double samePlaneTolerance = 1e-8;  // 1 - cosine of the angle below which facets are one plane

bool isFinite(const present::Point3& point) {
  return std::all_of(point.begin(), point.end(), [](double value) { return std::isfinite(value); });
}

bool isFinite(const present::Polytope& polytope) {
  return !polytope.vertices.empty() && std::all_of(polytope.vertices.begin(), polytope.vertices.end(),
                                                   [](const present::Point3& p) { return isFinite(p); });
}

bool isFinite(const present::Segment& segment) {
  return isFinite(segment.from) && isFinite(segment.to);
}

std::optional<AxesBounds> dataBounds(const present::Scene& scene) {
  std::optional<AxesBounds> bounds;
  const auto add = [&bounds](const present::Point3& point) {
    if (!bounds) {
      bounds = AxesBounds{point, point};
    }
    for (std::size_t i = 0; i < 3; ++i) {
      bounds->low[i] = std::min(bounds->low[i], point[i]);
      bounds->high[i] = std::max(bounds->high[i], point[i]);
    }
  };
  for (const present::Polytope& polytope : scene.polytopes) {
    if (isFinite(polytope)) {
      std::for_each(polytope.vertices.begin(), polytope.vertices.end(), add);
    }
  }
  for (const present::Segment& segment : scene.segments) {
    if (isFinite(segment)) {
      add(segment.from);
      add(segment.to);
    }
  }
  if (bounds && scene.frame) {
    add(scene.frame->low);
    add(scene.frame->high);
  }
  return bounds;
}

AxesBounds axesBox(const AxesBounds& data) {
  double longest = 0;
  double magnitude = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    longest = std::max(longest, data.high[i] - data.low[i]);
    magnitude = std::max({magnitude, std::abs(data.low[i]), std::abs(data.high[i])});
  }
  // Below this, differences are rounding and the scene is a single point.
  if (longest <= magnitude * 1e-12) {
    longest = magnitude > 0 ? magnitude : 1;
  }
  const double quantum = axes3d::niceStep(longest / 10) / 2;
  AxesBounds box;
  for (std::size_t i = 0; i < 3; ++i) {
    const double middle = data.low[i] + (data.high[i] - data.low[i]) / 2;
    const double half = std::max((data.high[i] - data.low[i]) / 2 + 0.02 * longest, longest / 8);
    box.low[i] = std::floor((middle - half) / quantum) * quantum;
    box.high[i] = std::ceil((middle + half) / quantum) * quantum;
  }
  return box;
}

// Newell's normal: robust for loops that are slightly out of plane; zero for loops without area.
Vector loopNormal(const std::vector<int>& loop, const std::vector<Vector>& vertices) {
  Vector sum = Vector::Zero();
  const Vector& origin = vertices[static_cast<std::size_t>(loop.front())];
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const Vector a = vertices[static_cast<std::size_t>(loop[i])] - origin;
    const Vector b = vertices[static_cast<std::size_t>(loop[(i + 1) % loop.size()])] - origin;
    sum += a.cross(b);
  }
  return sum;
}

void addFacets(Body& body, double size) {
  const int count = static_cast<int>(body.vertices.size());
  Vector middle = Vector::Zero();
  for (const Vector& vertex : body.vertices) {
    middle += vertex / static_cast<double>(count);
  }
  for (const std::vector<int>& loop : body.source->facets) {
    const bool known = std::all_of(loop.begin(), loop.end(), [count](int i) { return i >= 0 && i < count; });
    if (loop.size() < 3 || !known) {
      continue;
    }
    const Vector normal = loopNormal(loop, body.vertices);
    if (normal.norm() <= flatTolerance * size * size) {
      continue;
    }
    Facet facet{loop, normal.normalized(), 0};
    for (const int index : loop) {
      facet.offset += facet.normal.dot(body.vertices[static_cast<std::size_t>(index)]);
    }
    facet.offset /= static_cast<double>(loop.size());
    if (facet.normal.dot(middle) > facet.offset) {
      facet.normal = -facet.normal;
      facet.offset = -facet.offset;
      std::reverse(facet.loop.begin(), facet.loop.end());
    }
    body.facets.push_back(std::move(facet));
  }
}

void classify(Body& body, double size) {
  if (body.facets.empty()) {
    body.kind = size > 0 ? BodyKind::Line : BodyKind::Point;
    return;
  }
  const Facet& first = body.facets.front();
  const bool flat = std::all_of(body.vertices.begin(), body.vertices.end(), [&](const Vector& vertex) {
    return std::abs(first.normal.dot(vertex) - first.offset) <= flatTolerance * size;
  });
  body.kind = flat ? BodyKind::Flat : BodyKind::Solid;
  if (flat) {
    const auto largest =
        std::max_element(body.facets.begin(), body.facets.end(),
                         [](const Facet& a, const Facet& b) { return a.loop.size() < b.loop.size(); });
    body.facets = {*largest};
  }
}

void addEdges(Body& body) {
  if (body.kind == BodyKind::Line) {
    const auto along = [&body](int from) {
      const auto distance = [&](int i) {
        return (body.vertices[static_cast<std::size_t>(i)] - body.vertices[static_cast<std::size_t>(from)])
            .norm();
      };
      int farthest = from;
      for (int i = 0; i < static_cast<int>(body.vertices.size()); ++i) {
        farthest = distance(i) > distance(farthest) ? i : farthest;
      }
      return farthest;
    };
    const int end = along(0);
    body.edges.push_back({along(end), end, -1, -1});
    return;
  }
  std::map<std::pair<int, int>, Edge> edges;
  for (int facet = 0; facet < static_cast<int>(body.facets.size()); ++facet) {
    const std::vector<int>& loop = body.facets[static_cast<std::size_t>(facet)].loop;
    for (std::size_t i = 0; i < loop.size(); ++i) {
      const int from = loop[i];
      const int to = loop[(i + 1) % loop.size()];
      const auto [place, isNew] = edges.try_emplace(std::minmax(from, to), Edge{from, to, facet, -1});
      if (!isNew) {
        place->second.second = facet;
      }
    }
  }
  for (const auto& [key, edge] : edges) {
    if (edge.second >= 0) {
      const Vector& a = body.facets[static_cast<std::size_t>(edge.first)].normal;
      const Vector& b = body.facets[static_cast<std::size_t>(edge.second)].normal;
      if (1 - a.dot(b) < samePlaneTolerance) {
        continue;
      }
    }
    body.edges.push_back(edge);
  }
}

Body prepareBody(const present::Polytope& polytope, const PreparedScene& prepared) {
  Body body;
  body.source = &polytope;
  Vector low = Vector::Constant(std::numeric_limits<double>::infinity());
  Vector high = -low;
  for (const present::Point3& point : polytope.vertices) {
    const Vector vertex(prepared.coordinate(0, point[0]), prepared.coordinate(1, point[1]),
                        prepared.coordinate(2, point[2]));
    low = low.cwiseMin(vertex);
    high = high.cwiseMax(vertex);
    body.vertices.push_back(vertex);
  }
  // A body far smaller than the scene is a point in it: its shape is below the coordinates' rounding.
  const double size = (high - low).norm() > 1e-10 ? (high - low).norm() : 0;
  if (size > 0) {
    addFacets(body, size);
  }
  classify(body, size);
  addEdges(body);
  return body;
}

}  // namespace

PreparedPtr prepare(present::ScenePtr scene) {
  auto prepared = std::make_shared<PreparedScene>();
  prepared->scene = scene ? std::move(scene) : std::make_shared<const present::Scene>();
  const std::optional<AxesBounds> data = dataBounds(*prepared->scene);
  if (!data) {
    return prepared;
  }
  const AxesBounds box = axesBox(*data);
  prepared->box = box;
  Vector half;
  for (int i = 0; i < 3; ++i) {
    const auto axis = static_cast<std::size_t>(i);
    half[i] = (box.high[axis] - box.low[axis]) / 2;
    prepared->center[i] = box.low[axis] + half[i];
  }
  // Halves are scaled first: the norm of values near the largest double would overflow.
  const double longest = half.maxCoeff();
  const double unit = longest * (half / longest).norm();
  if (!std::isfinite(unit) || !(unit > 0)) {
    return prepared;
  }
  prepared->unit = unit;
  prepared->halfBox = half / unit;
  for (const present::Polytope& polytope : prepared->scene->polytopes) {
    if (isFinite(polytope)) {
      prepared->bodies.push_back(prepareBody(polytope, *prepared));
    }
  }
  for (const present::Segment& segment : prepared->scene->segments) {
    if (isFinite(segment)) {
      const auto vector = [&prepared](const present::Point3& p) {
        return Vector(prepared->coordinate(0, p[0]), prepared->coordinate(1, p[1]),
                      prepared->coordinate(2, p[2]));
      };
      prepared->segments.push_back({&segment, vector(segment.from), vector(segment.to)});
    }
  }
  return prepared;
}

}  // namespace quantoscope::scene3d
