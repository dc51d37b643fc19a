// SPDX-License-Identifier: GPL-3.0-or-later
// Zonogons and 3-D zonotopes against brute force over all sign patterns, known polyhedra and identities.
#include <Eigen/Geometry>
#include <QTest>
#include <cmath>
#include <map>
#include <random>
#include <set>

#include "engine/geometry/exact_sign.h"
#include "engine/geometry/region.h"

using namespace quantoscope::geometry;

namespace {

using Random = std::mt19937_64;

double uniform(Random& random, double from = -1, double to = 1) {
  return from + (to - from) * (static_cast<double>(random() >> 11) * 0x1p-53);
}

Eigen::VectorXd randomVector(Random& random, Eigen::Index n) {
  return Eigen::VectorXd::NullaryExpr(n, [&] { return uniform(random); });
}

/// What a rounding error of d . (sum of generators) is measured against.
double termSize(const Eigen::MatrixXd& generators, const Eigen::VectorXd& direction) {
  return (direction.cwiseAbs().transpose() * generators.cwiseAbs()).sum();
}

enum Kind {
  Generic,
  WithZeros,
  Parallel,
  Identical,
  Coplanar,
  Integer,
  Rank2,
  Rank1,
  Rank0,
  Needle,
  AlmostFlat,
  kinds
};

Eigen::MatrixXd randomGenerators(Random& random, Eigen::Index n, int kind) {
  const Eigen::Index count =
      kind == Rank0 ? static_cast<Eigen::Index>(random() % 3) : 1 + static_cast<Eigen::Index>(random() % 8);
  Eigen::MatrixXd generators(n, count);
  for (Eigen::Index k = 0; k < count; ++k) {
    generators.col(k) = randomVector(random, n);
  }
  const Eigen::VectorXd u = randomVector(random, n);
  const Eigen::VectorXd v = randomVector(random, n);
  const auto someOf = [&](auto&& change) {
    for (Eigen::Index k = 0; k < count; ++k) {
      if (random() % 2 == 0) {
        change(k);
      }
    }
  };
  switch (kind) {
    case WithZeros:
      someOf([&](Eigen::Index k) { generators.col(k).setZero(); });
      break;
    case Parallel:
      someOf([&](Eigen::Index k) { generators.col(k) = uniform(random, -3, 3) * generators.col(0); });
      break;
    case Identical:
      someOf(
          [&](Eigen::Index k) { generators.col(k) = (random() % 2 == 0 ? 1.0 : -1.0) * generators.col(0); });
      break;
    case Coplanar:
      someOf([&](Eigen::Index k) { generators.col(k) = uniform(random) * u + uniform(random) * v; });
      break;
    case Integer:
      generators = (2 * generators).array().round();
      break;
    case Rank2:
      for (Eigen::Index k = 0; k < count; ++k) {
        generators.col(k) = uniform(random) * u + uniform(random) * v;
      }
      break;
    case Rank1:
      for (Eigen::Index k = 0; k < count; ++k) {
        generators.col(k) = uniform(random) * u;
      }
      break;
    case Rank0:
      generators.setZero();
      break;
    case Needle: {
      Eigen::MatrixXd map = Eigen::MatrixXd::NullaryExpr(n, n, [&] { return uniform(random); });
      map = map.householderQr().householderQ();
      const Eigen::VectorXd stretch =
          Eigen::VectorXd::LinSpaced(n, 0, -9).unaryExpr([](double e) { return std::pow(10, e); });
      generators = map * stretch.asDiagonal() * generators;
      break;
    }
    case AlmostFlat:
      someOf([&](Eigen::Index k) {
        generators.col(k) = uniform(random) * u + uniform(random) * v +
                            std::pow(10, uniform(random, -17, -9)) * randomVector(random, n);
      });
      break;
    default:
      break;
  }
  return generators * std::pow(2.0, static_cast<double>(random() % 41) - 20);
}

/// Calls `check` with the sum of the generators under each of the 2^p sign patterns.
template <typename Check>
void forAllSignPatterns(const Eigen::MatrixXd& generators, Check&& check) {
  for (std::uint64_t pattern = 0; pattern < (std::uint64_t{1} << generators.cols()); ++pattern) {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(generators.rows());
    for (Eigen::Index k = 0; k < generators.cols(); ++k) {
      sum += ((pattern >> k) & 1 ? 1.0 : -1.0) * generators.col(k);
    }
    check(sum);
  }
}

double bruteSupport(const Points& points, const Eigen::VectorXd& direction) {
  return (points * direction).maxCoeff();
}

/// Whether `vertex` is a farthest point of the body in `direction`.
bool attains(const Eigen::MatrixXd& generators, const Eigen::VectorXd& vertex,
             const Eigen::VectorXd& direction) {
  return std::abs(vertex.dot(direction) - supportFunction(generators, direction)) <=
         1e-12 * termSize(generators, direction);
}

QByteArray tell(const Eigen::MatrixXd& generators, int index) {
  std::ostringstream text;
  text.precision(17);
  text << "case " << index << "\n" << generators;
  return QByteArray::fromStdString(text.str());
}

/// Fails the running test when the 3-D mesh is not a closed surface of outward facets.
void checkMesh(const Zonotope3d& body, const Eigen::MatrixXd& generators, const QByteArray& which) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
  std::vector<Eigen::Vector3d> around(static_cast<std::size_t>(body.vertices.rows()),
                                      Eigen::Vector3d::Zero());
  for (std::size_t f = 0; f < body.facetCount(); ++f) {
    const auto loop = body.facet(f);
    QVERIFY2(loop.size() >= 4 && loop.size() % 2 == 0, which);
    const Eigen::Vector3d normal = body.normals.row(static_cast<Eigen::Index>(f)).transpose();
    QVERIFY2(std::abs(normal.norm() - 1) < 1e-12, which);
    Eigen::Vector3d area = Eigen::Vector3d::Zero();
    for (std::size_t i = 0; i < loop.size(); ++i) {
      const std::uint32_t from = loop[i];
      const std::uint32_t to = loop[(i + 1) % loop.size()];
      ++edges[{from, to}];
      around[from] += normal;
      area += body.vertices.row(from).head<3>().cross(body.vertices.row(to).head<3>()).transpose() / 2;
      QVERIFY2(attains(generators, body.vertices.row(from).transpose(), normal), which);
    }
    const double size = generators.colwise().norm().sum();
    QVERIFY2((area - normal * body.areas(static_cast<Eigen::Index>(f))).norm() <= 1e-12 * size * size, which);
  }
  for (const auto& [edge, times] : edges) {
    QVERIFY2(times == 1 && edges.contains({edge.second, edge.first}), which);
  }
  QCOMPARE(edges.size(), 2 * body.edgeCount());
  const auto vertices = static_cast<std::size_t>(body.vertices.rows());
  QVERIFY2(vertices + body.facetCount() == body.edgeCount() + 2, which);
  for (std::size_t i = 0; i < vertices; ++i) {
    QVERIFY2(attains(generators, body.vertices.row(static_cast<Eigen::Index>(i)).transpose(), around[i]),
             which);
  }
}

Eigen::MatrixXd columns(std::initializer_list<Eigen::Vector3d> vectors) {
  Eigen::MatrixXd matrix(3, static_cast<Eigen::Index>(vectors.size()));
  Eigen::Index k = 0;
  for (const Eigen::Vector3d& vector : vectors) {
    matrix.col(k++) = vector;
  }
  return matrix;
}

/// The 15 axes of twofold symmetry of an icosahedron.
Eigen::MatrixXd icosahedralAxes() {
  const double golden = (1 + std::sqrt(5.0)) / 2;
  Eigen::MatrixXd axes(3, 15);
  axes.leftCols(3).setIdentity();
  Eigen::Index k = 3;
  for (int turn = 0; turn < 3; ++turn) {
    for (int signs = 0; signs < 4; ++signs) {
      const Eigen::Vector3d axis(0.5, (signs & 1 ? -1 : 1) * golden / 2, (signs & 2 ? -1 : 1) / (2 * golden));
      axes.col(k++) = Eigen::Vector3d(axis((3 - turn) % 3), axis((4 - turn) % 3), axis((5 - turn) % 3));
    }
  }
  return axes;
}

}  // namespace

class TestZonotopes : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void signsAreExact() {
    // With doubles both products round to the same number.
    QCOMPARE(crossSign(1 + 0x1p-52, 1, 1, 1 - 0x1p-52), -1);
    QCOMPARE(crossSign(0.1, 0.3, 0.1, 0.3), 0);
    const std::int64_t big = std::int64_t{1} << 53;
    QCOMPARE(determinantSign({big, 0, 0}, {0, big, 0}, {0, 0, -big}), -1);
    QCOMPARE(determinantSign({big, big - 1, 1}, {big - 1, big - 2, 1}, {1, 1, 0}), 0);
    QCOMPARE(determinantSign({big, big - 1, 0}, {big - 1, big - 2, 0}, {7, 9, 1}), -1);
    QCOMPARE(determinantSign({big, big - 1, 0}, {big - 1, big - 2, 0}, {7, 9, -big}), 1);
  }

  void polygonsAgreeWithAllSignPatterns() {
    Random random(20251);
    for (int index = 0; index < 6000; ++index) {
      const Eigen::MatrixXd generators = randomGenerators(random, 2, index % kinds);
      const Zonogon zonogon = zonogonOf(generators);
      const QByteArray which = tell(generators, index);
      QVERIFY2(zonogon.vertices.allFinite(), which);
      QCOMPARE(zonogon.vertices.rows(), zonogon.rank == 2   ? zonogon.vertices.rows()
                                        : zonogon.rank == 1 ? 2
                                                            : 1);
      for (int i = 0; i < 8; ++i) {
        const Eigen::VectorXd direction = randomVector(random, 2);
        QVERIFY2(std::abs(bruteSupport(zonogon.vertices, direction) -
                          supportFunction(generators, direction)) <= 1e-12 * termSize(generators, direction),
                 which);
      }
      forAllSignPatterns(
          generators, [&](const Eigen::VectorXd& sum) { QVERIFY2(zonogon.membership.contains(sum), which); });
      double pairs = 0;
      for (Eigen::Index i = 0; i < generators.cols(); ++i) {
        for (Eigen::Index j = i + 1; j < generators.cols(); ++j) {
          pairs +=
              std::abs(std::fma(generators(0, i), generators(1, j), -generators(1, i) * generators(0, j)) +
                       std::fma(-generators(1, i), generators(0, j), generators(1, i) * generators(0, j)));
        }
      }
      const double size = generators.size() == 0 ? 0 : std::pow(generators.colwise().norm().sum(), 2);
      // A rank is a decision within a tolerance; what is below it counts as no area.
      QVERIFY2(std::abs(zonogon.area - 4 * pairs) <= (zonogon.rank == 2 ? 1e-12 * 4 * pairs : 1e-12 * size),
               which);
      QVERIFY2(std::abs(polygonArea(zonogon.vertices) - zonogon.area) <= 1e-12 * size, which);
    }
  }

  void polygonsStartLowestLeftAndTurnLeft() {
    Random random(7);
    for (int index = 0; index < 2000; ++index) {
      const Eigen::MatrixXd generators = randomGenerators(random, 2, index % 2 == 0 ? Integer : Generic);
      const Points v = zonogonOf(generators).vertices;
      const auto less = [&](Eigen::Index a, Eigen::Index b) {
        return v(a, 0) != v(b, 0) ? v(a, 0) < v(b, 0) : v(a, 1) < v(b, 1);
      };
      for (Eigen::Index i = 1; i < v.rows(); ++i) {
        QVERIFY(less(0, i));
      }
      for (Eigen::Index i = 0; i < v.rows() && v.rows() > 2; ++i) {
        const Eigen::RowVector2d a = v.row((i + 1) % v.rows()) - v.row(i);
        const Eigen::RowVector2d b = v.row((i + 2) % v.rows()) - v.row((i + 1) % v.rows());
        QVERIFY(a(0) * b(1) - a(1) * b(0) > 0);
      }
      QCOMPARE(v.topRows(v.rows() / 2), -v.bottomRows(v.rows() / 2));
    }
  }

  void polytopesAgreeWithAllSignPatterns() {
    Random random(31415);
    std::map<int, int> ranks;
    for (int index = 0; index < 5500; ++index) {
      const int kind = index % kinds;
      const Eigen::MatrixXd generators = randomGenerators(random, 3, kind);
      const Zonotope3d body = zonotopeOf(generators);
      const QByteArray which = tell(generators, index);
      ++ranks[body.rank];
      QVERIFY2(body.vertices.allFinite() && body.normals.allFinite() && body.areas.allFinite(), which);
      for (int i = 0; i < 8; ++i) {
        const Eigen::VectorXd direction = randomVector(random, 3);
        QVERIFY2(std::abs(bruteSupport(body.vertices, direction) - supportFunction(generators, direction)) <=
                     1e-12 * termSize(generators, direction),
                 which);
      }
      forAllSignPatterns(generators,
                         [&](const Eigen::VectorXd& sum) { QVERIFY2(body.membership.contains(sum), which); });
      if (body.rank > 0 && kind != AlmostFlat) {
        QVERIFY2(!body.membership.contains(body.vertices.row(0).transpose() * 1.01), which);
      }
      const double determinants = volumeFromDeterminants(generators);
      if (body.rank == 3) {
        QVERIFY2(std::abs(body.volume - determinants) <= 1e-12 * determinants, which);
        checkMesh(body, generators, which);
      } else {
        QCOMPARE(body.volume, 0.0);
        const double size = generators.size() == 0 ? 0 : std::pow(generators.colwise().norm().sum(), 3);
        QVERIFY2(determinants <= 1e-12 * size, which);
        QCOMPARE(body.facetCount(), body.rank == 2 ? std::size_t{1} : std::size_t{0});
        QVERIFY2(body.rank != 1 || body.vertices.rows() == 2, which);
        QVERIFY2(body.rank != 0 || (body.vertices.rows() == 1 && body.vertices.isZero(0)), which);
      }
      if (QTest::currentTestFailed()) {
        return;
      }
    }
    for (int rank = 0; rank <= 3; ++rank) {
      QVERIFY(ranks[rank] > 100);
    }
  }

  void crowdedDirectionsAreSortedAsWell() {
    Random random(77);
    for (const double spread : {1e-2, 1e-3, 1e-4}) {
      for (const Eigen::Index others : {0, 3, 20}) {
        // Most generators lie so close together that they share a bucket of every zone.
        const Eigen::Vector3d middle = randomVector(random, 3).normalized();
        Eigen::MatrixXd generators(3, 30 + others);
        for (Eigen::Index k = 0; k < generators.cols(); ++k) {
          const Eigen::Vector3d any = randomVector(random, 3);
          generators.col(k) = k < 30 ? Eigen::Vector3d(middle + spread * any) : any;
        }
        const Zonotope3d body = zonotopeOf(generators);
        const QByteArray which = tell(generators, static_cast<int>(others));
        QCOMPARE(body.rank, 3);
        const double determinants = volumeFromDeterminants(generators);
        QVERIFY2(std::abs(body.volume - determinants) <= 1e-12 * determinants, which);
        checkMesh(body, generators, which);
      }
    }
  }

  void keptFacetsGiveTheSameBodies() {
    std::mt19937_64 random(2024);
    std::uniform_real_distribution<double> component(-1, 1);
    std::uniform_real_distribution<double> scale(0.1, 3);
    std::uniform_int_distribution<int> integer(-2, 2);
    FacetCache cache;
    std::size_t ticks = 0;
    for (int index = 0; index < 60; ++index) {
      const Eigen::Index count = 3 + index % 30;
      // Every third crowd has small whole numbers: parallel and coplanar ones among them.
      const bool isCoarse = index % 3 == 2;
      Eigen::MatrixXd generators(3, count);
      for (double& entry : generators.reshaped()) {
        entry = isCoarse ? integer(random) : component(random);
      }
      if (zonotopeOf(generators).rank != 3) {
        continue;
      }
      for (int tick = 0; tick < 12; ++tick) {
        // Lengths first, then small turns as well, then large ones.
        Eigen::MatrixXd dragged = generators;
        for (Eigen::Index k = 0; k < count; ++k) {
          dragged.col(k) *= scale(random);
          const double turn = isCoarse || tick < 4 ? 0 : tick < 8 ? 1e-6 : 0.3;
          for (Eigen::Index i = 0; i < 3; ++i) {
            dragged(i, k) += turn * component(random);
          }
        }
        const Zonotope3d plain = zonotopeOf(dragged);
        const Zonotope3d kept = zonotopeOf(dragged, {}, &cache);
        ++ticks;
        QCOMPARE(kept.rank, plain.rank);
        QCOMPARE(kept.vertices.rows(), plain.vertices.rows());
        QCOMPARE(kept.facetCount(), plain.facetCount());
        QVERIFY(std::abs(kept.volume - plain.volume) <= 1e-12 * plain.volume);
        QVERIFY(std::abs(kept.volume - volumeFromDeterminants(dragged)) <= 1e-12 * plain.volume);
        checkMesh(kept, dragged, QByteArray::number(index));
        for (Eigen::Index i = 0; i < kept.vertices.rows(); ++i) {
          QVERIFY(plain.membership.contains(kept.vertices.row(i).transpose()));
        }
      }
    }
    QCOMPARE(cache.hits() + cache.misses(), ticks);
    QVERIFY2(cache.hits() > ticks / 3, "scaling must not find facets again");
    QVERIFY2(cache.misses() > 60, "large turns change facets");
  }

  void flatPolytopesAreOnePolygonAroundTheirNormal() {
    Random random(5);
    for (int index = 0; index < 500; ++index) {
      const Eigen::MatrixXd generators = randomGenerators(random, 3, Rank2);
      const Zonotope3d body = zonotopeOf(generators);
      if (body.rank != 2) {
        continue;
      }
      QCOMPARE(static_cast<Eigen::Index>(body.facet(0).size()), body.vertices.rows());
      QCOMPARE(body.edgeCount(), body.facet(0).size());
      const Eigen::Vector3d normal = body.normals.row(0).transpose();
      Eigen::Vector3d area = Eigen::Vector3d::Zero();
      double pairs = 0;
      for (Eigen::Index i = 0; i < body.vertices.rows(); ++i) {
        area += body.vertices.row(i)
                    .head<3>()
                    .cross(body.vertices.row((i + 1) % body.vertices.rows()).head<3>())
                    .transpose() /
                2;
      }
      for (Eigen::Index i = 0; i < generators.cols(); ++i) {
        for (Eigen::Index j = i + 1; j < generators.cols(); ++j) {
          pairs += 4 * generators.col(i).head<3>().cross(generators.col(j).head<3>()).norm();
        }
      }
      const double size = std::pow(generators.colwise().norm().sum(), 2);
      QVERIFY2((area - body.areas(0) * normal).norm() <= 1e-12 * size, tell(generators, index));
      QVERIFY2(std::abs(body.areas(0) - pairs) <= 1e-12 * size, tell(generators, index));
      QVERIFY(!body.membership.contains(body.vertices.row(0).transpose() + 0.01 * std::sqrt(size) * normal));
    }
  }

  void knownPolyhedraHaveTheirFacets_data() {
    QTest::addColumn<Eigen::MatrixXd>("generators");
    QTest::addColumn<int>("vertices");
    QTest::addColumn<int>("facets");
    const Eigen::MatrixXd cube = Eigen::MatrixXd::Identity(3, 3);
    const Eigen::MatrixXd diagonals = columns({{1, 1, 1}, {-1, 1, 1}, {1, -1, 1}, {1, 1, -1}});
    const Eigen::MatrixXd roots =
        columns({{1, 1, 0}, {1, -1, 0}, {1, 0, 1}, {1, 0, -1}, {0, 1, 1}, {0, 1, -1}});
    Eigen::MatrixXd both(3, 9);
    both << cube, roots;
    Eigen::MatrixXd twice(3, 6);
    twice << cube, -0.3 * cube;
    const Eigen::MatrixXd icosahedral = icosahedralAxes();
    const Eigen::Matrix3d turn =
        Eigen::AngleAxisd(0.7, Eigen::Vector3d(1, 2, -0.5).normalized()).toRotationMatrix();
    const Eigen::Matrix3d squash = turn * Eigen::Vector3d(1, 1e-3, 40).asDiagonal() * turn;
    const auto row = [](const char* name, const Eigen::MatrixXd& generators, int vertices, int facets) {
      QTest::newRow(name) << generators << vertices << facets;
    };
    row("cube", cube, 8, 6);
    row("cube from parallel generators", twice, 8, 6);
    row("rhombic dodecahedron", diagonals, 14, 12);
    row("truncated octahedron", roots, 24, 14);
    row("truncated cuboctahedron", both, 48, 26);
    row("truncated cuboctahedron, turned", turn * both, 48, 26);
    row("truncated cuboctahedron, squashed", squash * both, 48, 26);
    row("truncated icosidodecahedron", icosahedral, 120, 62);
    row("truncated icosidodecahedron, turned", turn * icosahedral, 120, 62);
    row("truncated icosidodecahedron, squashed", squash * icosahedral, 120, 62);
  }
  void knownPolyhedraHaveTheirFacets() {
    QFETCH(Eigen::MatrixXd, generators);
    const Zonotope3d body = zonotopeOf(generators);
    QTEST(static_cast<int>(body.vertices.rows()), "vertices");
    QTEST(static_cast<int>(body.facetCount()), "facets");
    checkMesh(body, generators, QByteArray(QTest::currentDataTag()));
    // Squashing rounds coplanar generators out of their plane: 4e4 (the stretch) times 1e-16.
    QVERIFY(std::abs(body.volume / volumeFromDeterminants(generators) - 1) < 1e-11);
  }

  void manyGeneratorsHaveAllFacetsOfGenericOnes() {
    Random random(11);
    for (const Eigen::Index count : {64, 256, 1000}) {
      const Eigen::MatrixXd generators =
          Eigen::MatrixXd::NullaryExpr(3, count, [&] { return uniform(random); });
      const Zonotope3d body = zonotopeOf(generators);
      QCOMPARE(body.vertices.rows(), count * (count - 1) + 2);
      QCOMPARE(static_cast<Eigen::Index>(body.facetCount()), count * (count - 1));
      QCOMPARE(static_cast<Eigen::Index>(body.edgeCount()), 2 * count * (count - 1));
      const Eigen::VectorXd direction = randomVector(random, 3);
      QVERIFY(std::abs(bruteSupport(body.vertices, direction) / supportFunction(generators, direction) - 1) <
              1e-12);
      const double volume =
          count > 256 ? volumeGrowth(generators, {count}).front() : volumeFromDeterminants(generators);
      QVERIFY(std::abs(body.volume / volume - 1) < 1e-12);
    }
  }

  void nearlyCoplanarCrowdsStillCloseTheirSurface() {
    Random random(99);
    for (int index = 0; index < 300; ++index) {
      // Angles and heights around the tolerance, where grouping contradicts itself if nothing watches over
      // it.
      const double noise = std::pow(10, uniform(random, -16, -8));
      Eigen::MatrixXd generators(3, 24);
      for (Eigen::Index k = 0; k < generators.cols(); ++k) {
        const double angle = std::pow(10, uniform(random, -14, 0));
        generators.col(k) << std::cos(angle), std::sin(angle),
            k % 6 == 0 ? uniform(random) : noise * uniform(random);
      }
      const Zonotope3d body = zonotopeOf(generators);
      QCOMPARE(body.rank, 3);
      QCOMPARE(body.vertices.rows() + static_cast<Eigen::Index>(body.facetCount()),
               static_cast<Eigen::Index>(body.edgeCount()) + 2);
      const double determinants = volumeFromDeterminants(generators);
      QVERIFY2(std::abs(body.volume - determinants) <= 1e-11 * determinants, tell(generators, index));
    }
  }

  void extremeSizesStayRight() {
    // The longest generator is 1e300 times the shortest, and none of it is noise.
    const Eigen::MatrixXd box = Eigen::Vector3d(1e-150, 1, 1e150).asDiagonal();
    const Zonotope3d body = zonotopeOf(box);
    QCOMPARE(body.rank, 3);
    QCOMPARE(body.facetCount(), std::size_t{6});
    QCOMPARE(body.volume, 8.0);
    QVERIFY(body.normals.allFinite());
    QVERIFY(body.membership.contains(Eigen::Vector3d(1e-150, -1, 1e150)));
    QVERIFY(!body.membership.contains(Eigen::Vector3d(1.1e-150, 0, 0)));
    const Zonogon thin = zonogonOf(Eigen::MatrixXd(Eigen::Vector2d(1e-160, 1e160).asDiagonal()));
    QCOMPARE(thin.vertices.rows(), Eigen::Index{4});
    QCOMPARE(thin.area, 4.0);
    const Eigen::MatrixXd tiny = 1e-300 * Eigen::MatrixXd::Identity(3, 3);
    QCOMPARE(zonotopeOf(tiny).facetCount(), std::size_t{6});
  }

  void growthIsTheVolumeOfEachBeginning() {
    Random random(12);
    for (int index = 0; index < 300; ++index) {
      const Eigen::Index n = 2 + index % 2;
      const Eigen::MatrixXd generators = randomGenerators(random, n, index % kinds);
      std::vector<Eigen::Index> counts;
      for (Eigen::Index k = 0; k <= generators.cols(); ++k) {
        counts.push_back(k);
      }
      const std::vector<double> growth = volumeGrowth(generators, counts);
      for (std::size_t i = 0; i < counts.size(); ++i) {
        const Region region(generators.leftCols(counts[i]));
        const double size = std::pow(generators.colwise().norm().sum(), n);
        if (region.rank() < n) {
          QVERIFY(growth[i] <= 1e-12 * size);
        } else if (Region(generators).rank() == n) {
          QVERIFY2(std::abs(growth[i] - region.volume()) <= 1e-10 * region.volume(), tell(generators, index));
        }
      }
    }
  }

  void growthOfAlignedGeneratorsIsThatOfBoxes() {
    Eigen::MatrixXd generators(3, 6);
    generators << 1, 0, 0, -2, 0, 0, 0, -1, 0, 0, 3, 0, 0, 0, 1, 0, 0, -0.5;
    QCOMPARE(volumeGrowth(generators, {0, 2, 3, 4, 5, 6}), (std::vector<double>{0, 0, 8, 24, 96, 144}));
  }

  void spreadIsTheSingularValueDecomposition() {
    Eigen::MatrixXd points(2, 5);
    points << 3, 0, -3, 0, 0, 0, 1, 0, -1, 0;
    const Spread spread = spreadOf(points);
    QVERIFY(std::abs(spread.singularValues(0) - std::sqrt(18)) < 1e-14);
    QVERIFY(std::abs(spread.singularValues(1) - std::sqrt(2)) < 1e-14);
    QVERIFY((spread.axes - Eigen::Matrix2d::Identity()).norm() < 1e-14);
    QVERIFY(spreadOf(Eigen::MatrixXd::Zero(3, 4)).singularValues.isZero(0));
    QCOMPARE(spreadOf(Eigen::MatrixXd::Constant(3, 1, 1e200)).singularValues(0), std::sqrt(3) * 1e200);
  }
};

QTEST_APPLESS_MAIN(TestZonotopes)
#include "tst_zonotopes.moc"
