// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/fake_panel_context.h"
#include "widgets/base/matrix_editor.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/value_cell.h"

using namespace quantoscope;
using namespace quantoscope::base;
using quantoscope::tests::FakePanelContext;

namespace {

const std::string weight = "geometry.layer.0.weight.0.0";

void wheel(QWidget& widget, int notches, Qt::KeyboardModifiers modifiers = {}) {
  QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120 * notches),
                    Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(&widget, &event);
}

}  // namespace

class TestParameterWidgets : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_context = std::make_unique<FakePanelContext>(); }

  void draggingACellIsOneGesture() {
    m_context->set.set(weight, 0.5);
    ValueCell cell(*m_context, weight);
    cell.resize(80, 24);
    cell.show();
    QVERIFY(QTest::qWaitForWindowExposed(&cell));
    auto* edit = cell.findChild<QLineEdit*>();
    QTest::mousePress(edit, Qt::LeftButton, {}, QPoint(20, 10));
    for (int x = 21; x <= 80; ++x) {
      QTest::mouseMove(edit, QPoint(x, 10));
    }
    QTest::mouseRelease(edit, Qt::LeftButton, {}, QPoint(80, 10));
    QCOMPARE(m_context->gesturesBegun, 1);
    QCOMPARE(m_context->endedGestures, std::vector<int>{1});
    QVERIFY(m_context->edits.size() > 5);
    for (const auto& made : m_context->edits) {
      QCOMPARE(made.gesture, 1);
      QCOMPARE(made.id, weight);
    }
    // 60 pixels at 3 pixels a step of 0.01.
    QCOMPARE(m_context->set.real(weight), 0.7);
  }
  void aClickIsNoDrag() {
    ValueCell cell(*m_context, weight);
    cell.show();
    QVERIFY(QTest::qWaitForWindowExposed(&cell));
    QTest::mouseClick(cell.findChild<QLineEdit*>(), Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(m_context->gesturesBegun, 0);
    QVERIFY(m_context->edits.empty());
  }
  void numbersCanBeTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << "1.25" << 1.25;
    QTest::newRow("comma") << "1,25" << 1.25;
    QTest::newRow("exponent") << "-2.5e-3" << -0.0025;
    QTest::newRow("real minus") << QStringLiteral("\u22120.5") << -0.5;
    QTest::newRow("beyond the slider") << "750" << 750.0;
  }
  void numbersCanBeTyped() {
    QFETCH(QString, typed);
    QFETCH(double, value);
    ValueCell cell(*m_context, weight);
    auto* edit = cell.findChild<QLineEdit*>();
    edit->selectAll();
    for (const QChar c : typed) {
      QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_context->set.real(weight), value);
    QCOMPARE(m_context->edits.back().gesture, 0);
  }
  void nonsenseIsNotAccepted() {
    m_context->set.set(weight, 0.5);
    ValueCell cell(*m_context, weight);
    QString nonsense = QStringLiteral("1x");
    int position = 0;
    QCOMPARE(cell.validate(nonsense, position), QValidator::Invalid);
    QString tooMuch = QStringLiteral("1e9");
    QCOMPARE(cell.validate(tooMuch, position), QValidator::Intermediate);
  }
  void arrowKeysStepFineAndCoarse() {
    m_context->set.set(weight, 0.5);
    ValueCell cell(*m_context, weight);
    QTest::keyClick(&cell, Qt::Key_Up);
    QCOMPARE(m_context->set.real(weight), 0.51);
    QTest::keyClick(&cell, Qt::Key_Down);
    QCOMPARE(m_context->set.real(weight), 0.5);
  }
  void scrollingPastChangesNothing() {
    m_context->set.set(weight, 0.5);
    ValueCell cell(*m_context, weight);
    ParameterSlider slider(*m_context, weight);
    wheel(cell, 1);
    wheel(*slider.slider(), 1);
    QCOMPARE(m_context->set.real(weight), 0.5);
  }
  void theSliderWheelStepsWhenFocused() {
    m_context->set.set(weight, 0.5);
    ParameterSlider slider(*m_context, weight);
    slider.show();
    QVERIFY(QTest::qWaitForWindowExposed(&slider));
    slider.activateWindow();
    slider.slider()->setFocus();
    QTRY_VERIFY(slider.slider()->hasFocus());
    wheel(*slider.slider(), 1);
    QCOMPARE(m_context->set.real(weight), 0.51);
    wheel(*slider.slider(), -1, Qt::ShiftModifier);
    QCOMPARE(m_context->set.real(weight), 0.509);
    wheel(*slider.slider(), 1, Qt::AltModifier);
    QCOMPARE(m_context->set.real(weight), 0.609);
  }
  void doubleClickOnTheSliderResets() {
    m_context->set.set(weight, 0.5);
    ParameterSlider slider(*m_context, weight);
    slider.resize(300, 30);
    QTest::mouseDClick(slider.slider(), Qt::LeftButton);
    QCOMPARE(m_context->set.real(weight), 0.0);
  }
  void showingIsNoEdit() {
    MatrixEditor editor(*m_context, [](int row, int column) {
      return "geometry.layer.0.weight." + std::to_string(row) + "." + std::to_string(column);
    });
    editor.setShape(2, 2);
    m_context->set.set(weight, 1.75);
    ParameterSlider slider(*m_context, weight);
    editor.showValues();
    QCOMPARE(editor.cell(0, 0)->value(), 1.75);
    QCOMPARE(slider.slider()->value(), 3750);  // -2 .. 2 in steps of 0.001
    // A value the slider cannot reach is still shown by the number and not changed by the slider.
    m_context->set.set(weight, 12.0);
    slider.showValue();
    editor.showValues();
    QCOMPARE(slider.slider()->value(), slider.slider()->maximum());
    QCOMPARE(m_context->set.real(weight), 12.0);
    QVERIFY(m_context->edits.empty());
  }
  void cellsNameThemselves() {
    const ValueCell cell(*m_context, "geometry.layer.2.weight.1.0");
    QCOMPARE(cell.accessibleName(), QStringLiteral("Layer 3 weight (1,0)"));
  }

 private:
  std::unique_ptr<FakePanelContext> m_context;
};

QTEST_MAIN(TestParameterWidgets)
#include "tst_parameter_widgets.moc"
