// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices as people copy them.
#include <QTest>

#include "engine/geometry/matrix_text.h"

using namespace quantoscope;

class TestMatrixText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void manyFormsAreRead_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"[[0.9, 0.2], [-0.1, 1e0]]", "array([[ 0.9,  0.2],\n       [-0.1,  1. ]])",
                             "[[ 0.9  0.2]\n [-0.1  1. ]]", "0.9 0.2\n-0.1 1", "0.9, 0.2; -0.1, +1",
                             "np.array([[0.9,0.2],[-0.1,1]], dtype=float32)", "  0.9\t0.2\r\n\r\n-0.1\t1\r\n",
                             "[[0.9, 0.2], [-0.1, 1],]"}) {
      QTest::newRow(text) << QByteArray(text);
    }
  }
  void manyFormsAreRead() {
    QFETCH(const QByteArray, text);
    const auto matrix = geometry::parseMatrix(text.toStdString());
    QVERIFY2(matrix.has_value(), matrix ? "" : core::describe(matrix.error()).c_str());
    Eigen::Matrix2d wanted;
    wanted << 0.9, 0.2, -0.1, 1;
    QVERIFY(matrix->rows() == 2 && matrix->cols() == 2 && *matrix == wanted);
    QVERIFY(geometry::parseMatrix(geometry::matrixText(*matrix)).value() == wanted);
  }

  void othersAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QByteArray(" \n") << QByteArray("There are no numbers");
    QTest::newRow("words") << QByteArray("0.9 abc") << QByteArray("\"abc\" is not a number");
    QTest::newRow("nan") << QByteArray("1 nan\n1 2") << QByteArray("\"nan\" is not a number");
    QTest::newRow("ragged") << QByteArray("[[1, 2], [3]]")
                            << QByteArray("Row 2 has 1 numbers, but the first has 2");
    QTest::newRow("large") << QByteArray("1 ").repeated(17) << QByteArray("larger than 16 x 16");
    QTest::newRow("long") << QByteArray("1\n").repeated(17) << QByteArray("larger than 16 x 16");
  }
  void othersAreRefused() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    const auto matrix = geometry::parseMatrix(text.toStdString());
    QVERIFY(!matrix.has_value());
    QVERIFY2(QByteArray::fromStdString(core::describe(matrix.error())).contains(says),
             core::describe(matrix.error()).c_str());
  }
};

QTEST_APPLESS_MAIN(TestMatrixText)
#include "tst_matrix_text.moc"
