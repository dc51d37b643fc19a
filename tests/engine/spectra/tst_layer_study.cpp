// SPDX-License-Identifier: GPL-3.0-or-later
// One layer in many precisions: what must not change alpha, what has none, what a bound proves, and ten
// thousand matrices that something is wrong with.
#include <Eigen/Dense>
#include <QTest>
#include <cmath>
#include <random>

#include "engine/core/cache_directory.h"
#include "engine/spectra/layer_study.h"

using namespace quantoscope;
using namespace quantoscope::spectra;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

namespace {

/// Gaussian with columns of falling size: a spectrum with a tail.
RowMajor heavy(Eigen::Index rows, Eigen::Index columns, unsigned seed, double decay = 0.4) {
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal(0, 0.02);
  RowMajor m = RowMajor::NullaryExpr(rows, columns, [&] { return normal(random); });
  for (Eigen::Index c = 0; c < columns; ++c) {
    m.col(c) *= std::pow(static_cast<double>(c + 1), -decay);
  }
  return m;
}

std::vector<PrecisionResult> study(const RowMajor& m, const char* precisions,
                                   Accuracy accuracy = Accuracy::Exact, bool single = false,
                                   Estimator estimator = Estimator::Hill) {
  const std::vector<double> values(m.data(), m.data() + m.size());
  const auto rows = static_cast<std::size_t>(m.rows());
  const auto columns = static_cast<std::size_t>(m.cols());
  const auto source = single ? sourceOf(std::vector<float>(values.begin(), values.end()), rows, columns)
                             : sourceOf(values, rows, columns);
  StudyOptions options;
  options.precisions = *parsePrecisions(precisions);
  options.accuracy = accuracy;
  options.estimator = estimator;
  return *studyLayer({*source, options, std::nullopt, {}}, {});
}

double alphaOf(const RowMajor& m, const char* precision = "fp64", Estimator estimator = Estimator::Hill) {
  return study(m, precision, Accuracy::Exact, false, estimator)[0].value();
}

std::vector<double> svd(const RowMajor& m) {
  const Eigen::BDCSVD<Eigen::MatrixXd> solver((Eigen::MatrixXd(m)));
  return {solver.singularValues().data(), solver.singularValues().data() + solver.singularValues().size()};
}

}  // namespace

class TestLayerStudy : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { core::setProcessCache({}, 0); }

  void spectraAgreeWithAnSvd() {
    for (const auto& [rows, columns] : {std::pair{40, 90}, {90, 40}, {33, 33}, {2, 500}, {500, 2}}) {
      const RowMajor m = heavy(rows, columns, 1);
      const std::vector<double> expected = svd(m);
      const auto result = study(m, "fp64")[0];
      QCOMPARE(result.spectrum->sigma.size(), expected.size());
      for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(std::abs(result.spectrum->sigma[i] - expected[i]) < 1e-7 * expected[0]);
      }
      const auto fit = hillFit(expected, {}, 1e-15);
      QCOMPARE(result.alpha.has_value(), fit.has_value());
      if (fit) {
        QVERIFY(std::abs(result.value() - fit->alpha) <= 1e-9 * fit->alpha);
      }
    }
  }

  void fastIsCloseToExact() {
    // Above 512 rows fast means fp32 where that is enough, and fp64 where it is not.
    for (const double decay : {0.0, 0.4, 1.5}) {
      const RowMajor m = heavy(600, 700, 2, decay);
      const auto fast = study(m, "fp64", Accuracy::Fast)[0];
      const auto exact = study(m, "fp64", Accuracy::Exact)[0];
      QVERIFY2(std::abs(fast.value() - exact.value()) < 1e-4,
               qPrintable(QStringLiteral("%1 %2 %3")
                              .arg(decay)
                              .arg(fast.value(), 0, 'g', 12)
                              .arg(exact.value(), 0, 'g', 12)));
    }
    QVERIFY(study(heavy(600, 700, 2, 0), "fp64", Accuracy::Fast)[0].spectrum->solver == Solver::Gram32);
    QVERIFY(study(heavy(600, 700, 2, 1.5), "fp64", Accuracy::Fast)[0].spectrum->solver != Solver::Gram32);
  }

  void scaleTranspositionAndRotationChangeNothing() {
    const RowMajor m = heavy(60, 80, 3);
    const double alpha = alphaOf(m);
    for (const double factor : {1e-300, 1e-40, -3.7, 1e40, 1e290}) {
      QVERIFY2(std::abs(alphaOf(factor * m) - alpha) < 1e-9 * alpha, qPrintable(QString::number(factor)));
      QVERIFY(std::abs(alphaOf(factor * m, "int4") - alphaOf(m, "int4")) < 1e-6);
    }
    QVERIFY(std::abs(alphaOf(m.transpose()) - alpha) < 1e-9 * alpha);
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(Eigen::MatrixXd(heavy(60, 60, 4)));
    const Eigen::MatrixXd q = qr.householderQ();
    QVERIFY(std::abs(alphaOf(q * m) - alpha) < 1e-9 * alpha);
    for (const Estimator estimator : {Estimator::Median, Estimator::Csn, Estimator::Farms}) {
      QVERIFY(std::abs(alphaOf(3 * m, "fp64", estimator) - alphaOf(m, "fp64", estimator)) < 1e-8);
    }
  }

  void farmsTakesTheAspectRatioAway() {
    const double square = alphaOf(heavy(96, 96, 5, 0), "fp64", Estimator::Farms);
    const double wide = alphaOf(heavy(96, 960, 6, 0), "fp64", Estimator::Farms);
    const double plain = alphaOf(heavy(96, 96, 5, 0), "fp64", Estimator::Median);
    const double plainWide = alphaOf(heavy(96, 960, 6, 0), "fp64", Estimator::Median);
    QVERIFY2(std::abs(wide / square - 1) < 0.05, qPrintable(QString::number(wide / square)));
    QVERIFY2(std::abs(plainWide / plain - 1) > 0.3, qPrintable(QString::number(plainWide / plain)));
  }

  void castsThatChangeNothingShareTheSpectrum() {
    RowMajor m = heavy(50, 60, 7);
    for (Eigen::Index i = 0; i < m.size(); ++i) {
      m.data()[i] = std::round(m.data()[i] * 16384) / 16384;  // fits fp16, but not bf16
    }
    const auto results = study(m, "fp64,fp32,fp16", Accuracy::Fast, true);
    QVERIFY(results[0].origin == Origin::Computed);
    for (const std::size_t i : {1U, 2U}) {
      QVERIFY(results[i].origin == Origin::Identical);
      QCOMPARE(results[i].sameAs, std::optional<std::size_t>(0));
      QVERIFY(results[i].spectrum == results[0].spectrum);
      QCOMPARE(results[i].cast.changed, std::size_t{0});
    }
    // The order of the precisions does not matter.
    const auto turned = study(m, "bf16,fp16,fp32", Accuracy::Fast, true);
    QVERIFY(turned[1].origin == Origin::Computed && turned[2].origin == Origin::Identical);
  }

  void theProvenIntervalContainsTheTruth() {
    std::mt19937_64 random(8);
    int bounded = 0;
    for (int round = 0; round < 60; ++round) {
      RowMajor m = heavy(64, 96, static_cast<unsigned>(100 + round), 0.2);
      for (Eigen::Index i = 0; i < m.size(); ++i) {
        m.data()[i] = static_cast<double>(static_cast<float>(m.data()[i]));
      }
      // Few weights need more bits than bf16 has: the cast moves only those.
      RowMajor rough = m;
      for (Eigen::Index i = 0; i < m.size(); ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(m.data()[i])) & 0xFFFF0000U;
        rough.data()[i] = static_cast<double>(std::bit_cast<float>(bits));
      }
      for (int k = 0; k < 1 + round % 3; ++k) {
        const auto at = static_cast<Eigen::Index>(random() % static_cast<std::uint64_t>(m.size()));
        rough.data()[at] *= 1 + std::pow(2.0, -12 - round % 8);
      }
      const auto results = study(rough, "fp32,bf16", Accuracy::Fast, true);
      const auto exact = study(rough, "bf16", Accuracy::Exact, true);
      QVERIFY(std::abs(results[1].value() - exact[0].value()) < 1e-4);
      if (results[1].origin == Origin::Bounded) {
        ++bounded;
        QVERIFY(results[1].proven.has_value());
        QVERIFY(results[1].proven->low <= exact[0].value() && exact[0].value() <= results[1].proven->high);
        QVERIFY(results[1].proven->high - results[1].proven->low <= 1.1e-4);
        QVERIFY(results[1].cast.changed > 0);
      }
    }
    QVERIFY2(bounded > 20, qPrintable(QString::number(bounded)));
  }

  void whatOverflowsIsUndefined() {
    RowMajor m = heavy(20, 30, 9);
    m(3, 4) = 1e6;
    const auto results = study(m, "fp32,fp16,fp8_e4m3,bf16", Accuracy::Fast, true);
    QVERIFY(results[0].alpha && results[3].alpha);
    for (const std::size_t i : {1U, 2U}) {
      QVERIFY(!results[i].alpha && std::isnan(results[i].value()));
      QCOMPARE(results[i].cast.overflowed, std::size_t{1});
      QVERIFY(core::describe(results[i].alpha.error()).find("1 weights are too large") == 0);
    }
  }

  void integersAreRoundedInTheirScope() {
    const RowMajor m = heavy(20, 70, 10);
    for (const char* name : {"int4", "int4_channel", "int4_group32"}) {
      RowMajor expected = m;
      const std::string scope(name);
      const auto quantize = [&](auto block) {
        const double scale = block.cwiseAbs().maxCoeff() / 7;
        block = (block / scale).unaryExpr([](double x) { return std::clamp(std::nearbyint(x), -8.0, 7.0); }) *
                scale;
      };
      if (scope == "int4") {
        quantize(expected.block(0, 0, 20, 70));
      } else {
        const Eigen::Index step = scope == "int4_channel" ? 70 : 32;
        for (Eigen::Index r = 0; r < 20; ++r) {
          for (Eigen::Index c = 0; c < 70; c += step) {
            quantize(expected.block(r, c, 1, std::min<Eigen::Index>(step, 70 - c)));
          }
        }
      }
      const auto result = study(m, name)[0];
      QVERIFY2(std::abs(result.value() - alphaOf(expected)) < 1e-8, name);
      QVERIFY(std::abs(result.cast.relativeError - (expected - m).norm() / m.norm()) < 1e-9);
    }
  }

  /// Every one gives a number that a plain SVD confirms, or a reason; never anything else.
  void tenThousandPathologicalMatrices() {
    std::mt19937_64 random(11);
    std::uniform_int_distribution<int> side(1, 12);
    std::normal_distribution<double> normal;
    int numbers = 0;
    int reasons = 0;
    for (int round = 0; round < 10000; ++round) {
      const int rows = side(random);
      const int columns = side(random);
      RowMajor m = RowMajor::NullaryExpr(rows, columns, [&] { return normal(random); });
      const auto any = [&] {
        return static_cast<Eigen::Index>(random() % static_cast<std::uint64_t>(m.size()));
      };
      bool finite = true;
      switch (round % 10) {
        case 0:
          m.setZero();
          break;
        case 1:
          m.data()[any()] = NAN;
          finite = false;
          break;
        case 2:
          m.data()[any()] = round % 20 < 10 ? INFINITY : -INFINITY;
          finite = false;
          break;
        case 3:  // rank one
          m = (m.col(0) * m.row(0)).eval();
          break;
        case 4:
          m *= std::pow(10.0, static_cast<double>(static_cast<int>(random() % 600)) - 300);
          break;
        case 5:  // scales of all sizes in one matrix
          for (Eigen::Index i = 0; i < m.size(); ++i) {
            m.data()[i] *= std::pow(10.0, static_cast<double>(static_cast<int>(random() % 600)) - 300);
          }
          break;
        case 6:
          m.setConstant(normal(random));
          break;
        case 7:
          m.setIdentity();
          m *= normal(random);
          break;
        case 8:  // a row or column of zeros
          m.row(static_cast<Eigen::Index>(random() % static_cast<std::uint64_t>(rows))).setZero();
          break;
        default:
          m *= 5e-324;
          break;
      }
      const auto results =
          study(m, round % 2 == 0 ? "fp64" : "fp64,fp16,int4_channel,int2_group32", Accuracy::Fast);
      for (const PrecisionResult& result : results) {
        QVERIFY(result.alpha.has_value() == std::isfinite(result.value()));
        if (result.alpha) {
          ++numbers;
          QVERIFY(finite);
          QVERIFY(result.value() > 1);
          QVERIFY(result.alpha->standardError >= 0);
        } else {
          ++reasons;
          QVERIFY(!core::describe(result.alpha.error()).empty());
        }
        for (const auto& estimate : result.estimates) {
          QVERIFY(!estimate || (std::isfinite(estimate->alpha) && estimate->alpha > 1));
        }
      }
      if (round % 10 == 4 && std::abs(m.cwiseAbs().maxCoeff()) < 1e290) {
        const double top = m.cwiseAbs().maxCoeff();
        const auto fit = hillFit(svd(m / top), {}, 1e-28);
        QCOMPARE(results[0].alpha.has_value(), fit.has_value());
        QVERIFY(!fit || std::abs(results[0].value() - fit->alpha) < 1e-4 * fit->alpha);
      }
    }
    QVERIFY(numbers > 1000 && reasons > 1000);
  }

  void aStopIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    const auto source = sourceOf(std::vector<float>(600 * 700, 1.0F), 600, 700);
    StudyOptions options;
    options.precisions = *parsePrecisions("fp32");
    const auto results = studyLayer({*source, options, std::nullopt, {}}, {stop.get_token(), true});
    QVERIFY(!results && results.error().code == core::ErrorCode::Cancelled);
  }
};

QTEST_APPLESS_MAIN(TestLayerStudy)
#include "tst_layer_study.moc"
