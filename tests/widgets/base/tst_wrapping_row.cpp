// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>
#include <array>
#include <memory>

#include "widgets/base/wrapping_row.h"

using quantoscope::base::WrappingRow;

namespace {

class Box : public QWidget {
 public:
  Box(QSize size, QWidget* parent) : QWidget(parent), m_size(size) {}
  QSize sizeHint() const override { return m_size; }
  QSize minimumSizeHint() const override { return m_size; }

 private:
  QSize m_size;
};

}  // namespace

class TestWrappingRow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_widget = std::make_unique<QWidget>();
    m_row = new WrappingRow(m_widget.get());
    m_row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
      m_boxes[i] = new Box({100, 20 + i}, m_widget.get());
      m_row->addWidget(m_boxes[i]);
    }
  }
  void cleanup() { m_widget.reset(); }

  void wideIsOneLine() {
    QCOMPARE(m_row->sizeHint(), QSize(4 * 100 + 3 * 8, 23));
    lay(424);
    for (int i = 0; i < 4; ++i) {
      QCOMPARE(m_boxes[i]->geometry(), QRect(108 * i, (23 - 20 - i) / 2, 100, 20 + i));
    }
  }
  void narrowGoesOnBelowAndNeverOverlaps() {
    for (int width = 100; width <= 440; width += 17) {
      lay(width);
      for (int i = 0; i < 4; ++i) {
        QVERIFY(m_widget->rect().contains(m_boxes[i]->geometry()));
        for (int j = 0; j < i; ++j) {
          QVERIFY(!m_boxes[i]->geometry().intersects(m_boxes[j]->geometry()));
        }
      }
    }
    QCOMPARE(m_row->heightForWidth(423), 22 + 4 + 23);
    QCOMPARE(m_row->heightForWidth(100), 20 + 21 + 22 + 23 + 3 * 4);
    QCOMPARE(m_row->minimumSize(), QSize(100, 23));
  }
  void whatExpandsFillsItsLine() {
    m_boxes[1]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lay(500);
    QCOMPARE(m_boxes[1]->width(), 100 + 500 - 424);
    QCOMPARE(m_boxes[3]->geometry().right(), 499);
  }
  void whatIsHiddenTakesNoRoom() {
    m_boxes[0]->hide();
    lay(316);
    QCOMPARE(m_boxes[1]->x(), 0);
    QCOMPARE(m_row->heightForWidth(316), 23);
  }
  void leadingIsRightInArabic() {
    m_widget->setLayoutDirection(Qt::RightToLeft);
    lay(424);
    QCOMPARE(m_boxes[0]->geometry().right(), 423);
  }
  void aColumnGivesItTheHeightItNeeds() {
    QWidget panel;
    auto* column = new QVBoxLayout(&panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_widget.get());
    auto* below = new QWidget(&panel);
    column->addWidget(below, 1);
    panel.resize(210, 300);
    column->activate();
    QCOMPARE(m_widget->height(), m_row->heightForWidth(210));
    QCOMPARE(below->y(), m_widget->height());
    m_widget->setParent(nullptr);
  }

 private:
  void lay(int width) {
    m_widget->resize(width, m_row->heightForWidth(width));
    m_row->activate();
    m_row->setGeometry(m_widget->rect());
  }

  std::unique_ptr<QWidget> m_widget;
  WrappingRow* m_row = nullptr;
  std::array<Box*, 4> m_boxes{};
};

QTEST_MAIN(TestWrappingRow)
#include "tst_wrapping_row.moc"
