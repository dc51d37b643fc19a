// SPDX-License-Identifier: GPL-3.0-or-later
// Estimators on samples whose exponent is known, on spectra that have none, and on what must not change them.
#include <QTest>
#include <cmath>
#include <numeric>
#include <random>

#include "engine/spectra/measures.h"
#include "engine/spectra/tail_estimators.h"

using namespace quantoscope;
using namespace quantoscope::spectra;

namespace {

constexpr double resolution = 1e-15;

/// sqrt of Pareto values x = u^(-1 / (alpha - 1)), descending.
std::vector<double> pareto(std::size_t count, double alpha, unsigned seed) {
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> uniform(1e-12, 1.0);
  std::vector<double> sigma(count);
  for (double& value : sigma) {
    value = std::sqrt(std::pow(uniform(random), -1 / (alpha - 1)));
  }
  std::sort(sigma.begin(), sigma.end(), std::greater<>());
  return sigma;
}

core::Result<TailFit> fit(Estimator estimator, const std::vector<double>& sigma) {
  switch (estimator) {
    case Estimator::Hill:
      return hillFit(sigma, {}, resolution);
    case Estimator::Median:
    case Estimator::Farms:
      return medianFit(sigma, resolution);
    case Estimator::Peak:
      return peakFit(sigma, resolution, {});
    case Estimator::Csn:
      return csnFit(sigma, resolution, {});
  }
  return medianFit(sigma, resolution);
}

}  // namespace

class TestTailEstimators : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void paretoSamplesHaveTheirExponent_data() {
    QTest::addColumn<double>("alpha");
    for (const double alpha : {1.5, 2.0, 2.7, 4.0, 9.0}) {
      QTest::addRow("%g", alpha) << alpha;
    }
  }
  void paretoSamplesHaveTheirExponent() {
    QFETCH(double, alpha);
    for (const Estimator estimator : {Estimator::Hill, Estimator::Median, Estimator::Peak, Estimator::Csn}) {
      double sum = 0;
      double squares = 0;
      const int samples = estimator == Estimator::Csn ? 10 : 40;
      double error = 0;
      for (int i = 0; i < samples; ++i) {
        const auto found = fit(estimator, pareto(2000, alpha, static_cast<unsigned>(i)));
        QVERIFY(found.has_value());
        sum += found->alpha;
        squares += found->alpha * found->alpha;
        error += found->standardError / samples;
        QVERIFY(std::abs(found->standardError - (found->alpha - 1) / std::sqrt(found->k)) < 1e-12);
      }
      const double mean = sum / samples;
      const double spread = std::sqrt(std::max(0.0, squares / samples - mean * mean));
      // The estimators that look for their x_min are a little biased by the choice.
      const bool searching = estimator == Estimator::Peak || estimator == Estimator::Csn;
      const double allowed = (searching ? 0.12 : 0.05) * (alpha - 1);
      QVERIFY2(std::abs(mean - alpha) < allowed,
               qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(nameOf(estimator).data())).arg(mean)));
      if (!searching) {
        QVERIFY2(std::abs(spread / error - 1) < 0.35, qPrintable(QString::number(spread / error)));
      }
    }
  }

  void theHillEstimatorIsItsFormula() {
    const std::vector<double> sigma = pareto(57, 3, 1);
    for (const HillReference reference : {HillReference::Next, HillReference::Kth}) {
      const auto found = hillFit(sigma, {0.1, reference}, resolution);
      double sum = 0;
      for (std::size_t i = 0; i < 10; ++i) {
        const double x = sigma[reference == HillReference::Next ? 10 : 9];
        sum += std::log(sigma[i] * sigma[i] / (x * x));
      }
      QVERIFY(std::abs(found->alpha - (1 + 10 / sum)) < 1e-12);
      QCOMPARE(found->k, std::size_t{10});
    }
  }

  void kIsClamped() {
    QCOMPARE(hillCount(1, 0.1), std::size_t{0});
    QCOMPARE(hillCount(2, 0.1), std::size_t{1});
    QCOMPARE(hillCount(8, 0.1), std::size_t{7});
    QCOMPARE(hillCount(100, 0.1), std::size_t{10});
    QCOMPARE(hillCount(4096, 0.1), std::size_t{409});
    QCOMPARE(hillCount(4096, 1), std::size_t{4095});
  }

  /// Clauset, Shalizi and Newman, over all tails without any cleverness.
  void csnFindsTheSmallestDistance() {
    for (unsigned seed = 0; seed < 20; ++seed) {
      std::vector<double> sigma = pareto(60, 2.5, seed);
      for (std::size_t i = 25; i < sigma.size(); ++i) {
        sigma[i] *= 0.5;  // a body that is no power law
      }
      double best = INFINITY;
      double bestAlpha = 0;
      for (std::size_t k = 2; k <= sigma.size(); ++k) {
        const double x = sigma[k - 1] * sigma[k - 1];
        double sum = 0;
        for (std::size_t i = 0; i < k; ++i) {
          sum += std::log(sigma[i] * sigma[i] / x);
        }
        const double alpha = 1 + static_cast<double>(k) / sum;
        double distance = 0;
        for (std::size_t j = 0; j < k; ++j) {
          const double value = sigma[k - 1 - j] * sigma[k - 1 - j];
          const double fitted = 1 - std::pow(value / x, 1 - alpha);
          distance = std::max(distance, std::abs(fitted - static_cast<double>(j) / static_cast<double>(k)));
        }
        if (distance < best - 1e-13) {
          best = distance;
          bestAlpha = alpha;
        }
      }
      const auto found = csnFit(sigma, resolution, {});
      QVERIFY(std::abs(found->alpha - bestAlpha) < 1e-9);
      QVERIFY(std::abs(found->distance - best) < 1e-12);
    }
  }

  void scaleDoesNotMatter() {
    const std::vector<double> sigma = pareto(300, 2.4, 7);
    for (const double factor : {1e-150, 1e-30, 3.0, 1e30, 1e150}) {
      std::vector<double> scaled = sigma;
      for (double& value : scaled) {
        value *= factor;
      }
      for (const Estimator estimator : {Estimator::Hill, Estimator::Median, Estimator::Csn}) {
        QVERIFY(std::abs(fit(estimator, scaled)->alpha - fit(estimator, sigma)->alpha) < 1e-9);
      }
      const Measures a = measuresOf(sigma, 300, 500);
      const Measures b = measuresOf(scaled, 300, 500);
      QVERIFY(std::abs(a.stableRank - b.stableRank) < 1e-9);
      QVERIFY(std::abs(a.entropy - b.entropy) < 1e-12);
      QCOMPARE(a.aboveEdge, b.aboveEdge);
    }
  }

  void whatHasNoTailSaysWhy_data() {
    QTest::addColumn<QVector<double>>("sigma");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one value") << QVector<double>{1} << QStringLiteral("fewer than two");
    QTest::newRow("none") << QVector<double>{} << QStringLiteral("fewer than two");
    QTest::newRow("zero") << QVector<double>(20, 0.0) << QStringLiteral("zero");
    QTest::newRow("infinite") << QVector<double>{INFINITY, 1, 1} << QStringLiteral("not finite");
    QVector<double> deficient(40, 0.0);
    std::fill(deficient.begin(), deficient.begin() + 5, 2.0);
    deficient[0] = 3;
    QTest::newRow("rank 5") << deficient << QStringLiteral("rank 5 of 40");
    QTest::newRow("all equal") << QVector<double>(40, 2.0) << QStringLiteral("equal");
  }
  void whatHasNoTailSaysWhy() {
    QFETCH(QVector<double>, sigma);
    QFETCH(QString, sentence);
    const std::vector<double> values(sigma.begin(), sigma.end());
    const auto found = hillFit(values, {}, resolution);
    QVERIFY(!found);
    QVERIFY2(QString::fromStdString(core::describe(found.error())).contains(sentence),
             core::describe(found.error()).c_str());
    QVERIFY(!medianFit(values, resolution));
  }

  void theBoundContainsWhatItBounds() {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> uniform(-1, 1);
    for (int round = 0; round < 200; ++round) {
      const std::vector<double> sigma = pareto(80, 1.5 + 0.05 * round, static_cast<unsigned>(round));
      const double shift = sigma.back() * std::pow(10.0, -3 - round % 6);
      for (const HillReference reference : {HillReference::Next, HillReference::Kth}) {
        const HillOptions options{0.3, reference};
        const auto interval = hillInterval(sigma, options, shift);
        QVERIFY(interval.has_value());
        std::vector<double> moved = sigma;
        for (double& value : moved) {
          value += shift * uniform(random);
        }
        std::sort(moved.begin(), moved.end(), std::greater<>());
        const double alpha = hillFit(moved, options, resolution)->alpha;
        QVERIFY(interval->low <= alpha && alpha <= interval->high);
        const auto none = hillInterval(sigma, options, 0);
        QVERIFY(std::abs(none->high - none->low) < 1e-9 * none->high);
      }
    }
    QVERIFY(!hillInterval(pareto(80, 2, 1), {}, 1e9));
  }

  void measuresOfKnownSpectra() {
    const std::vector<double> equal(16, 3.0);
    const Measures flat = measuresOf(equal, 16, 64);
    QVERIFY(std::abs(flat.stableRank - 16) < 1e-12);
    QVERIFY(std::abs(flat.entropy - 1) < 1e-12);
    QVERIFY(std::abs(flat.spectralNorm - 3) < 1e-12);
    QVERIFY(std::abs(flat.frobeniusNorm - 12) < 1e-12);
    QVERIFY(std::abs(flat.logNorm - std::log10(144.0)) < 1e-12);
    // s^2 = 144 / 1024; sqrt of s^2 (8 + 4)^2.
    QVERIFY(std::abs(flat.noiseEdge - std::sqrt(144.0 / 1024) * 12) < 1e-12);
    QCOMPARE(flat.aboveEdge, std::size_t{0});
    std::vector<double> one(16, 0.0);
    one[0] = 2;
    const Measures single = measuresOf(one, 16, 16);
    QVERIFY(std::abs(single.stableRank - 1) < 1e-12);
    QVERIFY(std::abs(single.entropy) < 1e-12);
    QCOMPARE(single.aboveEdge, std::size_t{1});
    const Measures none = measuresOf(std::vector<double>(4, 0.0), 4, 4);
    QVERIFY(none.spectralNorm == 0 && std::isnan(none.stableRank) && std::isnan(none.entropy));
  }

  void aStopIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    const auto found = csnFit(pareto(500, 2, 1), resolution, stop.get_token());
    QVERIFY(!found && found.error().code == core::ErrorCode::Cancelled);
  }
};

QTEST_APPLESS_MAIN(TestTailEstimators)
#include "tst_tail_estimators.moc"
