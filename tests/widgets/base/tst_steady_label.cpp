// SPDX-License-Identifier: GPL-3.0-or-later
// A text that changes during a drag does not lay the window out again, unless it needs another height.
#include <QTest>
#include <QVBoxLayout>
#include <memory>

#include "widgets/base/steady_label.h"

using quantoscope::base::SteadyLabel;

namespace {

/// Counts how often its layout is asked to begin anew.
class Home : public QWidget {
 public:
  int layouts = 0;

 protected:
  bool event(QEvent* event) override {
    layouts += event->type() == QEvent::LayoutRequest ? 1 : 0;
    return QWidget::event(event);
  }
};

}  // namespace

class TestSteadyLabel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<Home>();
    auto* column = new QVBoxLayout(m_home.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_rest = new QWidget;
    m_label = new SteadyLabel;
    m_label->setText(QStringLiteral("Volume: 1.000"));
    column->addWidget(m_rest, 1);
    column->addWidget(m_label);
    m_home->resize(400, 300);
    m_home->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_home.get()));
    settle();
  }
  void cleanup() { m_home.reset(); }

  void otherNumbersOfOneHeightLayNothingOut() {
    m_home->layouts = 0;
    const int height = m_label->height();
    for (int i = 0; i < 20; ++i) {
      m_label->setText(QStringLiteral("Volume: %1").arg(1.5 * i));
      settle();
    }
    QCOMPARE(m_home->layouts, 0);
    QCOMPARE(m_label->height(), height);
    QCOMPARE(m_label->text(), QStringLiteral("Volume: 28.5"));
    QCOMPARE(m_label->label().size(), m_label->size());
  }

  void aTextThatWrapsGetsItsHeightAndGivesItBack() {
    const int height = m_label->height();
    m_label->setText(QStringLiteral("many words ").repeated(40));
    settle();
    const int tall = m_label->height();
    QVERIFY(tall > 2 * height);
    QCOMPARE(tall, m_label->label().heightForWidth(m_label->width()));
    m_label->setText(QStringLiteral("few"));
    settle();
    QCOMPARE(m_label->height(), height);
  }

  void aNarrowerWindowNeedsMoreHeight() {
    m_label->setText(QStringLiteral("many words ").repeated(8));
    settle();
    const int wide = m_label->height();
    m_home->resize(150, 300);
    settle();
    QVERIFY(m_label->height() > wide);
    QVERIFY(m_label->label().heightForWidth(150) <= m_label->height());
  }

  void hiddenItTakesNoPlace() {
    m_label->hide();
    settle();
    const int all = m_rest->height();
    m_label->setText(QStringLiteral("many words ").repeated(40));
    m_label->show();
    settle();
    QVERIFY(m_rest->height() < all);
    QCOMPARE(m_label->height(), m_label->label().heightForWidth(m_label->width()));
  }

 private:
  static void settle() {
    for (int i = 0; i < 4; ++i) {
      QCoreApplication::sendPostedEvents();
      QCoreApplication::processEvents();
    }
  }

  std::unique_ptr<Home> m_home;
  QWidget* m_rest = nullptr;
  SteadyLabel* m_label = nullptr;
};

QTEST_MAIN(TestSteadyLabel)
#include "tst_steady_label.moc"
