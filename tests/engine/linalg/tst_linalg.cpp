// SPDX-License-Identifier: GPL-3.0-or-later
// Gram matrices, eigenvalues and singular values against Eigen, against matrices whose values are known, and
// against themselves on another number of threads.
#include <sys/resource.h>
#include <unistd.h>

#include <Eigen/Dense>
#include <QTest>
#include <atomic>
#include <cmath>
#include <fstream>
#include <random>
#include <thread>

#include "engine/core/parallel_for.h"
#include "engine/core/thread_budget.h"
#include "engine/linalg/buffers.h"
#include "engine/linalg/eigenvalues.h"
#include "engine/linalg/gram.h"
#include "engine/linalg/singular_values.h"

using namespace quantoscope;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

namespace {

RowMajor randomMatrix(Eigen::Index rows, Eigen::Index columns, unsigned seed) {
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal;
  return RowMajor::NullaryExpr(rows, columns, [&] { return normal(random); });
}

/// The lower triangle, column-major, zeros above.
std::vector<double> lowerOf(const Eigen::MatrixXd& matrix) {
  const Eigen::MatrixXd lower = matrix.triangularView<Eigen::Lower>();
  return {lower.data(), lower.data() + lower.size()};
}

std::vector<double> reference(const Eigen::MatrixXd& matrix) {
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix, Eigen::EigenvaluesOnly);
  std::vector<double> values(solver.eigenvalues().data(), solver.eigenvalues().data() + matrix.rows());
  std::reverse(values.begin(), values.end());
  return values;
}

/// Of this process, in bytes.
rlim_t addressSpaceUsed() {
  std::ifstream file("/proc/self/statm");
  rlim_t pages = 0;
  file >> pages;
  return pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b) {
  double largest = a.size() == b.size() ? 0 : INFINITY;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    largest = std::max(largest, std::abs(a[i] - b[i]));
  }
  return largest;
}

}  // namespace

class TestLinalg : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { core::setThreadBudget(0); }

  void gramOfPanelsIsTheProduct() {
    for (const auto& [rows, columns] : {std::pair{1500, 600}, {70, 33}, {5, 1}}) {
      const RowMajor a = randomMatrix(rows, columns, 1);
      const auto size = static_cast<std::size_t>(columns);
      linalg::Gram<double> byRows(size);
      linalg::Gram<double> byColumns(size);
      const RowMajor turned = a.transpose();
      for (Eigen::Index first = 0; first < rows; first += 64) {
        const Eigen::Index count = std::min<Eigen::Index>(64, rows - first);
        const RowMajor panel = turned.middleCols(first, count);
        QVERIFY(byRows.addRows(a.row(first).data(), static_cast<std::size_t>(count), {}));
        QVERIFY(byColumns.addColumns(panel.data(), static_cast<std::size_t>(count), {}));
      }
      const Eigen::MatrixXd expected = (a.transpose() * a).triangularView<Eigen::Lower>();
      for (const auto* gram : {&byRows, &byColumns}) {
        Eigen::MatrixXd found =
            Eigen::Map<const Eigen::MatrixXd>(gram->values().data(), columns, columns).eval();
        found = Eigen::MatrixXd(found.triangularView<Eigen::Lower>());
        QVERIFY((found - expected).cwiseAbs().maxCoeff() < 1e-11 * rows);
      }
    }
  }

  void eigenvaluesAgreeWithEigen_data() {
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 31, 256, 257, 289, 320, 321, 385, 513, 640}) {
      QTest::addRow("%d", size) << size;
    }
  }
  void eigenvaluesAgreeWithEigen() {
    QFETCH(int, size);
    const RowMajor a = randomMatrix(size, size, 2);
    const Eigen::MatrixXd symmetric = a + a.transpose();
    const std::vector<double> expected = reference(symmetric);
    const double scale = std::max(std::abs(expected.front()), std::abs(expected.back()));
    const std::vector<double> lower = lowerOf(symmetric);
    const auto exact = linalg::symmetricEigenvalues(lower, static_cast<std::size_t>(size), {});
    QVERIFY(exact.has_value());
    QVERIFY2(largestDifference(*exact, expected) < 1e-13 * scale,
             qPrintable(QString::number(largestDifference(*exact, expected) / scale)));
    const auto fast = linalg::symmetricEigenvalues(std::vector<float>(lower.begin(), lower.end()),
                                                   static_cast<std::size_t>(size), {});
    QVERIFY(fast.has_value());
    QVERIFY2(largestDifference(*fast, expected) < 2e-6 * scale,
             qPrintable(QString::number(largestDifference(*fast, expected) / scale)));
  }

  void specialMatricesHaveTheirValues() {
    const auto values = [](const Eigen::MatrixXd& m) {
      return *linalg::symmetricEigenvalues(lowerOf(m), static_cast<std::size_t>(m.rows()), {});
    };
    const Eigen::Index n = 400;
    QCOMPARE(values(Eigen::MatrixXd::Zero(n, n)), std::vector<double>(400, 0.0));
    QCOMPARE(values(Eigen::MatrixXd::Identity(n, n)), std::vector<double>(400, 1.0));
    // 2 on the diagonal, -1 beside it: 2 - 2 cos(k pi / (n + 1)).
    Eigen::MatrixXd second = Eigen::MatrixXd::Zero(n, n);
    second.diagonal().setConstant(2);
    second.diagonal(1).setConstant(-1);
    second.diagonal(-1).setConstant(-1);
    std::vector<double> expected;
    for (Eigen::Index k = n; k >= 1; --k) {
      expected.push_back(2 - 2 * std::cos(static_cast<double>(k) * M_PI / static_cast<double>(n + 1)));
    }
    QVERIFY(largestDifference(values(second), expected) < 1e-13);
    // Rank one: one value, the squared norm.
    const Eigen::VectorXd v = randomMatrix(n, 1, 3);
    const auto one = values(v * v.transpose());
    QVERIFY(std::abs(one[0] - v.squaredNorm()) < 1e-11);
    QVERIFY(std::abs(one[1]) < 1e-11 && std::abs(one.back()) < 1e-11);
    // A spectrum over twelve decades, turned by a random rotation.
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(Eigen::MatrixXd(randomMatrix(n, n, 4)));
    const Eigen::MatrixXd q = qr.householderQ();
    Eigen::VectorXd graded(n);
    for (Eigen::Index i = 0; i < n; ++i) {
      graded[i] = std::pow(10.0, -12.0 * static_cast<double>(i) / static_cast<double>(n - 1));
    }
    const auto found = values(q * graded.asDiagonal() * q.transpose());
    QVERIFY(largestDifference(found, {graded.data(), graded.data() + n}) < 1e-14);
  }

  void singularValuesKeepWhatSquaringLoses() {
    const Eigen::Index n = 300;
    const Eigen::HouseholderQR<Eigen::MatrixXd> left(Eigen::MatrixXd(randomMatrix(700, n, 5)));
    const Eigen::HouseholderQR<Eigen::MatrixXd> right(Eigen::MatrixXd(randomMatrix(n, n, 6)));
    const Eigen::MatrixXd u = left.householderQ() * Eigen::MatrixXd::Identity(700, n);
    const Eigen::MatrixXd v = right.householderQ();
    Eigen::VectorXd sigma(n);
    for (Eigen::Index i = 0; i < n; ++i) {
      sigma[i] = std::pow(10.0, -12.0 * static_cast<double>(i) / static_cast<double>(n - 1));
    }
    const RowMajor a = u * sigma.asDiagonal() * v.transpose();
    const std::vector<double> expected(sigma.data(), sigma.data() + n);
    linalg::TriangularFactor byRows(static_cast<std::size_t>(n));
    linalg::TriangularFactor byColumns(static_cast<std::size_t>(n));
    const RowMajor turned = a.transpose();
    for (Eigen::Index first = 0; first < 700; first += 128) {
      const Eigen::Index count = std::min<Eigen::Index>(128, 700 - first);
      const RowMajor panel = turned.middleCols(first, count);
      QVERIFY(byRows.addRows(a.row(first).data(), static_cast<std::size_t>(count), {}));
      QVERIFY(byColumns.addColumns(panel.data(), static_cast<std::size_t>(count), {}));
    }
    for (auto* factor : {&byRows, &byColumns}) {
      const auto found = factor->singularValues({});
      QVERIFY(found.has_value());
      QVERIFY2(largestDifference(*found, expected) < 1e-14,
               qPrintable(QString::number(largestDifference(*found, expected))));
    }
  }

  void fewerRowsThanColumnsIsFilledWithZeros() {
    const RowMajor a = randomMatrix(3, 5, 7);
    linalg::TriangularFactor factor(5);
    QVERIFY(factor.addRows(a.data(), 3, {}));
    const auto found = factor.singularValues({});
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd((Eigen::MatrixXd(a)));
    for (std::size_t i = 0; i < 5; ++i) {
      const double expected = i < 3 ? svd.singularValues()[static_cast<Eigen::Index>(i)] : 0.0;
      QVERIFY(std::abs((*found)[i] - expected) < 1e-14);
    }
  }

  void threadsDoNotChangeABit() {
    const Eigen::Index n = 700;
    const RowMajor a = randomMatrix(1300, n, 8);
    const Eigen::MatrixXf single = a.cast<float>();
    std::vector<std::vector<double>> found;
    for (const unsigned threads : {1U, 2U, 3U}) {
      for (const bool parallel : {false, true}) {
        core::setThreadBudget(threads);
        const linalg::Work work{{}, parallel};
        linalg::Gram<float> gram(static_cast<std::size_t>(n));
        const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows = single;
        QVERIFY(gram.addRows(rows.data(), 1300, work));
        found.push_back(*linalg::symmetricEigenvalues(gram.take(), static_cast<std::size_t>(n), work));
        linalg::TriangularFactor factor(static_cast<std::size_t>(n));
        QVERIFY(factor.addRows(a.data(), 1300, work));
        const auto values = *factor.singularValues(work);
        found.back().insert(found.back().end(), values.begin(), values.end());
      }
    }
    for (const auto& values : found) {
      QCOMPARE(values, found.front());
    }
  }

  void aStopIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    const linalg::Work work{stop.get_token(), true};
    const RowMajor a = randomMatrix(600, 600, 9);
    linalg::Gram<double> gram(600);
    QVERIFY(!gram.addRows(a.data(), 600, work));
    const auto values = linalg::symmetricEigenvalues(lowerOf(a * a.transpose()), 600, work);
    QVERIFY(!values && values.error().code == core::ErrorCode::Cancelled);
    linalg::TriangularFactor factor(600);
    QVERIFY(!factor.addRows(a.data(), 600, work));
  }

  void aStopInTheMiddleEndsTheWork() {
    const std::size_t n = 1200;
    const RowMajor a = randomMatrix(static_cast<Eigen::Index>(n), static_cast<Eigen::Index>(n), 10);
    const std::vector<double> lower = lowerOf(a + a.transpose());
    // On a busy machine the work may be over before the other thread gets to run.
    bool stopped = false;
    for (int attempt = 0; attempt < 50 && !stopped; ++attempt) {
      std::stop_source stop;
      std::atomic<bool> started = false;
      const std::jthread other([&] {
        started.wait(false);
        stop.request_stop();
      });
      started = true;
      started.notify_one();
      const auto values = linalg::symmetricEigenvalues(lower, n, {stop.get_token(), true});
      QVERIFY(values || values.error().code == core::ErrorCode::Cancelled);
      stopped = !values;
    }
    QVERIFY(stopped);
  }

  void buffersAreTakenAsFarAsTheyFit() {
    QVERIFY(linalg::checkBuffers());
    const std::uint64_t mebibyte = 1U << 20U;
    QCOMPARE(linalg::buffersFor(4, 143 * mebibyte), 0U);
    QCOMPARE(linalg::buffersFor(4, 144 * mebibyte), 1U);
    QCOMPARE(linalg::buffersFor(4, 511 * mebibyte), 1U);  // the work itself needs room, too
    QCOMPARE(linalg::buffersFor(4, 512 * mebibyte), 2U);
    QCOMPARE(linalg::buffersFor(4, 8192 * mebibyte), 4U);  // one for each thread is enough
    QCOMPARE(linalg::buffersFor(0, 8192 * mebibyte), 0U);
  }

  void productsRunInTheBuffersThatWereTaken() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more address space than any limit leaves");
#endif
    // Room for some buffers when they are asked for, and for none at all later: the library would wait
    // forever.
    const RowMajor a = randomMatrix(700, 400, 4);
    const std::vector<double> expected = lowerOf(a.transpose() * a);
    const rlim_t used = addressSpaceUsed();
    QVERIFY(used > 0);
    rlimit unlimited{};
    QCOMPARE(::getrlimit(RLIMIT_AS, &unlimited), 0);
    const rlimit limit{used + (rlim_t{640} << 20U), unlimited.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_AS, &limit), 0);
    core::setThreadBudget(6);
    const auto room = linalg::checkBuffers();
    const rlimit tight{addressSpaceUsed() + (rlim_t{100} << 20U), unlimited.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    std::vector<double> worst(24);
    core::parallelFor(worst.size(), [&](std::size_t i) {
      linalg::Gram<double> gram(400);
      gram.addRows(a.data(), 700, {});
      worst[i] = largestDifference(gram.values(), expected);
    });
    ::setrlimit(RLIMIT_AS, &unlimited);
    QVERIFY(room);
    for (const double difference : worst) {
      QVERIFY(difference < 1e-9);
    }
  }
};

QTEST_APPLESS_MAIN(TestLinalg)
#include "tst_linalg.moc"
