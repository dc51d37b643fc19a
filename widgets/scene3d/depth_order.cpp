// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/depth_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace quantoscope::scene3d {
namespace {

constexpr double edgeOnTolerance = 1e-7;
constexpr double surfaceTolerance = 1e-7;  // scene coordinates have size 1
constexpr std::size_t mostBodiesInPairs = 200;

double cross(const Planar& a, const Planar& b) {
  return a.x() * b.y() - a.y() * b.x();
}

std::vector<Planar> convexHull(std::vector<Planar> points) {
  std::sort(points.begin(), points.end(), [](const Planar& a, const Planar& b) {
    return std::tuple(a.x(), a.y()) < std::tuple(b.x(), b.y());
  });
  points.erase(std::unique(points.begin(), points.end(),
                           [](const Planar& a, const Planar& b) { return (a - b).norm() < 1e-12; }),
               points.end());
  if (points.size() < 3) {
    return points;
  }
  std::vector<Planar> hull;
  const auto extend = [&hull](const Planar& point, std::size_t keep) {
    while (hull.size() >= keep + 2 &&
           cross(hull.back() - hull[hull.size() - 2], point - hull.back()) <= 1e-14) {
      hull.pop_back();
    }
    hull.push_back(point);
  };
  for (const Planar& point : points) {
    extend(point, 0);
  }
  const std::size_t lower = hull.size() - 1;
  for (auto point = points.rbegin() + 1; point != points.rend(); ++point) {
    extend(*point, lower);
  }
  hull.pop_back();
  return hull;
}

// Signed distance of a point to the left of an edge of a counter-clockwise outline.
double leftOf(const Planar& from, const Planar& to, const Planar& point) {
  const double length = (to - from).norm();
  return length > 0 ? cross(to - from, point - from) / length : 0;
}

// Any point common to both outlines, well inside when they overlap by an area.
std::optional<Planar> commonPoint(const std::vector<Planar>& a, const std::vector<Planar>& b) {
  const bool secondIsThin = b.size() < 3;
  std::vector<Planar> polygon = secondIsThin ? b : a;
  const std::vector<Planar>& window = secondIsThin ? a : b;
  if (window.size() < 3) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < window.size() && !polygon.empty(); ++i) {
    const Planar& from = window[i];
    const Planar& to = window[(i + 1) % window.size()];
    std::vector<Planar> kept;
    for (std::size_t j = 0; j < polygon.size(); ++j) {
      const Planar& p = polygon[j];
      const Planar& q = polygon[(j + 1) % polygon.size()];
      const double sideP = leftOf(from, to, p) - surfaceTolerance;
      const double sideQ = leftOf(from, to, q) - surfaceTolerance;
      if (sideP >= 0) {
        kept.push_back(p);
      }
      if ((sideP >= 0) != (sideQ >= 0)) {
        kept.push_back(p + (q - p) * (sideP / (sideP - sideQ)));
      }
    }
    polygon = std::move(kept);
  }
  if (polygon.empty()) {
    return std::nullopt;
  }
  return std::accumulate(polygon.begin(), polygon.end(), Planar(0, 0)) / static_cast<double>(polygon.size());
}

BodyView viewOf(const Body& body, const ViewAxes& axes) {
  BodyView view;
  for (const Facet& facet : body.facets) {
    const double cosine = facet.normal.dot(axes.toViewer);
    const Facing facing = std::abs(cosine) <= edgeOnTolerance         ? Facing::EdgeOn
                          : cosine > 0 || body.kind == BodyKind::Flat ? Facing::Front
                                                                      : Facing::Back;
    view.facing.push_back(facing);
  }
  std::vector<Planar> points;
  view.nearest = -std::numeric_limits<double>::infinity();
  view.farthest = -view.nearest;
  for (const Vector& vertex : body.vertices) {
    points.push_back(project(axes, vertex));
    const double depth = vertex.dot(axes.toViewer);
    view.nearest = std::max(view.nearest, depth);
    view.farthest = std::min(view.farthest, depth);
  }
  view.outline = convexHull(std::move(points));
  return view;
}

enum class Relation { None, FirstBehind, SecondBehind, Interleaved };

Relation relation(const PreparedScene& scene, const DepthOrder& order, std::size_t i, std::size_t j) {
  const BodyView& first = order.views[i];
  const BodyView& second = order.views[j];
  const std::optional<Planar> point = commonPoint(first.outline, second.outline);
  if (!point) {
    return Relation::None;
  }
  const std::optional<Interval> a = depthRange(scene.bodies[i], first, order.axes, *point);
  const std::optional<Interval> b = depthRange(scene.bodies[j], second, order.axes, *point);
  if (!a || !b) {
    return Relation::None;
  }
  if (a->from < b->to - surfaceTolerance && b->from < a->to - surfaceTolerance) {
    return Relation::Interleaved;
  }
  const double difference = (a->from + a->to) - (b->from + b->to);
  if (std::abs(difference) <= surfaceTolerance) {
    return Relation::None;
  }
  return difference < 0 ? Relation::FirstBehind : Relation::SecondBehind;
}

// Bodies that share lines of sight are painted together, far sides first.
struct Group {
  std::vector<int> bodies;
  double depth = 0;
  std::vector<std::size_t> behind;  // groups that must come before this one
  bool done = false;
};

std::vector<Group> groupsOf(const PreparedScene& scene, const DepthOrder& order) {
  const std::size_t count = scene.bodies.size();
  std::vector<std::size_t> parent(count);
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&parent](std::size_t i) {
    while (parent[i] != i) {
      i = parent[i] = parent[parent[i]];
    }
    return i;
  };
  std::vector<std::pair<std::size_t, std::size_t>> farThenNear;
  if (count <= mostBodiesInPairs) {
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = i + 1; j < count; ++j) {
        const Relation found = relation(scene, order, i, j);
        if (found == Relation::Interleaved) {
          parent[root(i)] = root(j);
        } else if (found != Relation::None) {
          farThenNear.push_back(found == Relation::FirstBehind ? std::pair(i, j) : std::pair(j, i));
        }
      }
    }
  }
  std::vector<std::size_t> groupOf(count);
  std::vector<Group> groups;
  std::vector<std::size_t> ofRoot(count, count);
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t& index = ofRoot[root(i)];
    if (index == count) {
      index = groups.size();
      groups.emplace_back();
    }
    groupOf[i] = index;
    groups[index].bodies.push_back(static_cast<int>(i));
  }
  for (Group& group : groups) {
    for (const int body : group.bodies) {
      const BodyView& view = order.views[static_cast<std::size_t>(body)];
      group.depth += (view.nearest + view.farthest) / (2.0 * static_cast<double>(group.bodies.size()));
    }
  }
  for (const auto& [far, near] : farThenNear) {
    if (groupOf[far] != groupOf[near]) {
      groups[groupOf[near]].behind.push_back(groupOf[far]);
    }
  }
  return groups;
}

void appendLayers(const Group& group, DepthOrder& order) {
  std::vector<int> bodies = group.bodies;
  const auto view = [&order](int body) -> const BodyView& {
    return order.views[static_cast<std::size_t>(body)];
  };
  // Of two nested bodies the outer one reaches at least as far to both ends; where they touch, the longer one
  // is outside.
  std::stable_sort(bodies.begin(), bodies.end(), [&](int a, int b) {
    return std::tuple(view(a).farthest, -view(a).nearest) < std::tuple(view(b).farthest, -view(b).nearest);
  });
  for (const int body : bodies) {
    order.layers.push_back({body, Facing::Back});
  }
  std::stable_sort(bodies.begin(), bodies.end(), [&](int a, int b) {
    return std::tuple(view(a).nearest, -view(a).farthest) < std::tuple(view(b).nearest, -view(b).farthest);
  });
  for (const int body : bodies) {
    order.layers.push_back({body, Facing::Front});
  }
}

// Clips the parameter range by value(t) = atA + t (atB - atA) < limit.
bool keepBelow(double atA, double atB, double limit, Interval& range) {
  const double slope = atB - atA;
  if (std::abs(slope) < 1e-14) {
    return atA < limit;
  }
  const double t = (limit - atA) / slope;
  if (slope > 0) {
    range.to = std::min(range.to, t);
  } else {
    range.from = std::max(range.from, t);
  }
  return range.from < range.to;
}

double distanceToLine(const Planar& a, const Planar& b, const Planar& point) {
  const Planar along = b - a;
  const double square = along.squaredNorm();
  const double t = square > 0 ? std::clamp((point - a).dot(along) / square, 0.0, 1.0) : 0.0;
  return (a + t * along - point).norm();
}

double distanceToOutline(const std::vector<Planar>& outline, const Planar& point) {
  double distance = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < outline.size(); ++i) {
    distance = std::min(distance, distanceToLine(outline[i], outline[(i + 1) % outline.size()], point));
  }
  return distance;
}

}  // namespace

Planar project(const ViewAxes& axes, const Vector& point) {
  return {axes.right.dot(point), axes.up.dot(point)};
}

DepthOrder orderByDepth(const PreparedScene& scene, const ViewAxes& axes) {
  DepthOrder order;
  order.axes = axes;
  for (const Body& body : scene.bodies) {
    order.views.push_back(viewOf(body, axes));
  }
  std::vector<Group> groups = groupsOf(scene, order);
  for (std::size_t painted = 0; painted < groups.size(); ++painted) {
    Group* next = nullptr;
    bool nextIsFree = false;
    for (Group& group : groups) {
      if (group.done) {
        continue;
      }
      const bool isFree = std::all_of(group.behind.begin(), group.behind.end(),
                                      [&groups](std::size_t i) { return groups[i].done; });
      // In a ring nothing is free; the farthest then starts.
      if (!next || (isFree && !nextIsFree) || (isFree == nextIsFree && group.depth < next->depth)) {
        next = &group;
        nextIsFree = isFree;
      }
    }
    next->done = true;
    appendLayers(*next, order);
  }
  return order;
}

bool isHiddenByOwnBody(const Edge& edge, const BodyView& view) {
  const auto isFront = [&view](int facet) {
    return facet >= 0 && view.facing[static_cast<std::size_t>(facet)] == Facing::Front;
  };
  const bool isRimOrLine = edge.second < 0;
  return !isRimOrLine && !isFront(edge.first) && !isFront(edge.second);
}

std::optional<Interval> hiddenPart(const Body& body, const BodyView& view, const ViewAxes& axes,
                                   const Vector& a, const Vector& b) {
  if (view.outline.size() < 3) {
    return std::nullopt;
  }
  Interval range{0, 1};
  const Planar planarA = project(axes, a);
  const Planar planarB = project(axes, b);
  for (std::size_t i = 0; i < view.outline.size(); ++i) {
    const Planar& from = view.outline[i];
    const Planar& to = view.outline[(i + 1) % view.outline.size()];
    if (!keepBelow(-leftOf(from, to, planarA), -leftOf(from, to, planarB), -surfaceTolerance, range)) {
      return std::nullopt;
    }
  }
  for (std::size_t i = 0; i < body.facets.size(); ++i) {
    if (view.facing[i] != Facing::Front) {
      continue;
    }
    const Facet& facet = body.facets[i];
    const double sign = facet.normal.dot(axes.toViewer) > 0 ? 1 : -1;
    if (!keepBelow(sign * facet.normal.dot(a), sign * facet.normal.dot(b),
                   sign * facet.offset - surfaceTolerance, range)) {
      return std::nullopt;
    }
  }
  return range;
}

std::optional<Interval> depthRange(const Body& body, const BodyView& view, const ViewAxes& axes,
                                   const Planar& point) {
  const Vector origin = axes.right * point.x() + axes.up * point.y();
  if (body.kind == BodyKind::Line && view.outline.size() == 2) {
    const Vector& from = body.vertices[static_cast<std::size_t>(body.edges.front().from)];
    const Vector& to = body.vertices[static_cast<std::size_t>(body.edges.front().to)];
    const Planar along = project(axes, to - from);
    const double t = std::clamp((point - project(axes, from)).dot(along) / along.squaredNorm(), 0.0, 1.0);
    const double depth = (from + t * (to - from)).dot(axes.toViewer);
    return Interval{depth, depth};
  }
  if (view.outline.size() < 3) {
    return Interval{view.farthest, view.nearest};
  }
  for (std::size_t i = 0; i < view.outline.size(); ++i) {
    if (leftOf(view.outline[i], view.outline[(i + 1) % view.outline.size()], point) < 0) {
      return std::nullopt;
    }
  }
  Interval range{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  for (const Facet& facet : body.facets) {
    const double cosine = facet.normal.dot(axes.toViewer);
    if (std::abs(cosine) <= edgeOnTolerance) {
      continue;
    }
    const double depth = (facet.offset - facet.normal.dot(origin)) / cosine;
    if (body.kind == BodyKind::Flat) {
      return Interval{depth, depth};
    }
    if (cosine > 0) {
      range.to = std::min(range.to, depth);
    } else {
      range.from = std::max(range.from, depth);
    }
  }
  // An open body, such as one whose facets could not be used, ends at its outermost vertices.
  range.from = std::max(range.from, view.farthest);
  range.to = std::min(range.to, view.nearest);
  return range.from <= range.to ? std::optional(range) : std::nullopt;
}

int bodyAt(const PreparedScene& scene, const DepthOrder& order, const Planar& point, double reach) {
  int best = -1;
  std::tuple<bool, bool> bestClass;
  Interval bestRange;
  for (std::size_t i = 0; i < scene.bodies.size(); ++i) {
    const Body& body = scene.bodies[i];
    const BodyView& view = order.views[i];
    const bool thin = view.outline.size() < 3;
    if (thin && distanceToOutline(view.outline, point) > reach) {
      continue;
    }
    const std::optional<Interval> range = depthRange(body, view, order.axes, point);
    if (!range) {
      continue;
    }
    const bool filled = thin || body.source->fill.alpha > 0;
    const std::tuple itsClass(thin, filled);
    const bool inside =
        range->from >= bestRange.from - surfaceTolerance && range->to <= bestRange.to + surfaceTolerance;
    const bool around =
        bestRange.from >= range->from - surfaceTolerance && bestRange.to <= range->to + surfaceTolerance;
    const bool better = best < 0 || itsClass > bestClass ||
                        (itsClass == bestClass && (inside || (!around && range->to > bestRange.to)));
    if (better) {
      best = static_cast<int>(i);
      bestClass = itsClass;
      bestRange = *range;
    }
  }
  return best;
}

}  // namespace quantoscope::scene3d
