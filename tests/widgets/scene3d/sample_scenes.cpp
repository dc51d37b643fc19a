// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_scenes.h"

#include <Eigen/Geometry>
#include <map>
#include <numbers>
#include <random>
#include <tuple>

namespace quantoscope::test {

using Eigen::Vector3d;

namespace {

void style(present::Polytope& body, int series, double alpha) {
  body.info.id = "body-" + std::to_string(series);
  body.info.name = present::Text::verbatim("Layer " + std::to_string(series + 1));
  body.info.inLegend = true;
  body.info.subject.layer = series;
  body.fill = {present::ColorRole::Layer, series, alpha};
  body.edges = {{present::ColorRole::Layer, series, 1}, 1.0, present::Dash::Solid};
}

class VertexPool {
 public:
  explicit VertexPool(present::Polytope& body) : m_body(body) {}
  int index(const Vector3d& point) {
    const auto key =
        std::tuple(std::lround(point.x() * 1e9), std::lround(point.y() * 1e9), std::lround(point.z() * 1e9));
    const auto [place, isNew] = m_indices.try_emplace(key, static_cast<int>(m_body.vertices.size()));
    if (isNew) {
      m_body.vertices.push_back({point.x(), point.y(), point.z()});
    }
    return place->second;
  }

 private:
  present::Polytope& m_body;
  std::map<std::tuple<long, long, long>, int> m_indices;
};

}  // namespace

present::Polytope box(const present::Point3& low, const present::Point3& high, int series, double alpha) {
  present::Polytope body;
  for (int i = 0; i < 8; ++i) {
    body.vertices.push_back({i & 1 ? high[0] : low[0], i & 2 ? high[1] : low[1], i & 4 ? high[2] : low[2]});
  }
  body.facets = {{0, 4, 6, 2}, {1, 3, 7, 5}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 2, 3, 1}, {4, 5, 7, 6}};
  style(body, series, alpha);
  return body;
}

present::Polytope zonotope(const std::vector<Vector3d>& generators, const present::Point3& center, int series,
                           double alpha) {
  present::Polytope body;
  VertexPool pool(body);
  const Vector3d middle(center[0], center[1], center[2]);
  for (std::size_t i = 0; i < generators.size(); ++i) {
    for (std::size_t j = i + 1; j < generators.size(); ++j) {
      const Vector3d normal = generators[i].cross(generators[j]);
      Vector3d top = Vector3d::Zero();
      for (std::size_t k = 0; k < generators.size(); ++k) {
        if (k != i && k != j) {
          top += normal.dot(generators[k]) > 0 ? generators[k] : Vector3d(-generators[k]);
        }
      }
      const Vector3d& a = generators[i];
      const Vector3d& b = generators[j];
      body.facets.push_back({pool.index(middle + top - a - b), pool.index(middle + top + a - b),
                             pool.index(middle + top + a + b), pool.index(middle + top - a + b)});
      body.facets.push_back({pool.index(middle - top - a - b), pool.index(middle - top - a + b),
                             pool.index(middle - top + a + b), pool.index(middle - top + a - b)});
    }
  }
  style(body, series, alpha);
  return body;
}

std::vector<Vector3d> randomGenerators(int count, unsigned seed, double size) {
  std::mt19937 random(seed);
  const auto next = [&random] { return static_cast<double>(random()) / 4294967296.0 * 2 - 1; };
  std::vector<Vector3d> generators;
  for (int i = 0; i < count; ++i) {
    const double x = next();
    const double y = next();
    generators.emplace_back(size * Vector3d(x, y, next()));
  }
  return generators;
}

present::Polytope regularPolygon(int corners, double radius, const Vector3d& normal, int series) {
  present::Polytope body;
  const Vector3d n = normal.normalized();
  const Vector3d a = n.unitOrthogonal();
  const Vector3d b = n.cross(a);
  body.facets.emplace_back();
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * std::numbers::pi * i / corners;
    const Vector3d p = radius * (std::cos(angle) * a + std::sin(angle) * b);
    body.vertices.push_back({p.x(), p.y(), p.z()});
    body.facets.front().push_back(i);
  }
  style(body, series, 0.35);
  return body;
}

present::ScenePtr sceneOf(std::vector<present::Polytope> bodies, const char* title) {
  auto scene = std::make_shared<present::Scene>();
  scene->title.source = title;
  scene->axisTitles = {present::Text{"Error, channel 1", {}}, present::Text{"Error, channel 2", {}},
                       present::Text{"Error, channel 3", {}}};
  scene->polytopes = std::move(bodies);
  return scene;
}

present::ScenePtr zonotopeScene() {
  return sceneOf({zonotope(randomGenerators(12, 7, 0.1))}, "Set of output errors, 4 bits");
}

present::ScenePtr nestedScene() {
  present::Polytope bound = box({-0.8, -0.6, -0.5}, {0.8, 0.6, 0.5}, 3, 0.08);
  bound.info.name = present::Text{"Bounding box", {}};
  bound.fill = {present::ColorRole::Bound, 0, 0.08};
  bound.edges = {{present::ColorRole::Bound, 0, 1}, 0.9, present::Dash::Dashed};
  auto scene = std::make_shared<present::Scene>(*sceneOf(
      {box({-0.6, -0.4, -0.35}, {0.6, 0.4, 0.35}, 0), box({-0.3, -0.25, -0.2}, {0.3, 0.25, 0.2}, 1), bound},
      "Errors after each layer"));
  present::Segment worst;
  worst.info.name = present::Text{"Worst case", {}};
  worst.info.inLegend = true;
  worst.to = {0.75, -0.55, 0.45};
  worst.stroke = {{present::ColorRole::Positive, 0, 1}, 1.5, present::Dash::Solid};
  scene->segments.push_back(worst);
  return scene;
}

present::ScenePtr overlappingScene() {
  return sceneOf(
      {zonotope(randomGenerators(5, 3, 2e-5), {}, 0), zonotope(randomGenerators(6, 11, 2e-5), {}, 1)},
      "Layers against one another");
}

present::ScenePtr flatScene() {
  auto scene = std::make_shared<present::Scene>(*sceneOf({regularPolygon(6, 1.3, {0.2, -0.3, 1})}, "Rank 2"));
  scene->notice = present::Text{"The weights have rank 2: the set of errors is flat and has no volume.", {}};
  return scene;
}

present::ScenePtr degenerateScene() {
  present::Polytope line = box({}, {}, 1);
  line.vertices = {{-1, -0.5, -0.5}, {1, 0.5, 0.7}, {0, 0, 0.1}};
  line.facets.clear();
  present::Polytope point = box({}, {}, 2);
  point.vertices = {{0.5, -0.5, 0.5}, {0.5, -0.5, 0.5}};
  point.facets.clear();
  present::Polytope flat = regularPolygon(4, 0.5, {0, 0, 1}, 0);
  return sceneOf({line, point, flat});
}

present::ScenePtr emptyScene() {
  auto scene = std::make_shared<present::Scene>();
  scene->emptyState = present::Text{"Choose three output channels to see the set of errors.", {}};
  return scene;
}

}  // namespace quantoscope::test
