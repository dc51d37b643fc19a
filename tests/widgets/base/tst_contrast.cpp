// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast of both themes as WCAG 2.1 defines it: 4.5 to 1 for text (1.4.3), 3 to 1 for the strokes that tell
// where the focus is and what is selected (1.4.11). Colors of data are Okabe and Ito's by design and always
// come with names, so they are not held to the second number.
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/present/color.h"
#include "widgets/base/theme.h"

using namespace quantoscope;
using namespace quantoscope::base;

namespace {

double channel(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double one = luminance(a) + 0.05;
  const double other = luminance(b) + 0.05;
  return std::max(one, other) / std::min(one, other);
}

QColor colorOf(present::ColorRole role, present::Palette palette) {
  const present::Rgb rgb = present::resolve({role}, palette);
  return {rgb.red, rgb.green, rgb.blue};
}

void themes() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("light") << false;
  QTest::newRow("dark") << true;
}

}  // namespace

class TestContrast : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theMeasureIsTheStandards() {
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-3);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.01);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
  }
  void textCanBeRead_data() { themes(); }
  void textCanBeRead() {
    QFETCH(const bool, dark);
    const QPalette palette = themePalette(dark);
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::WindowText, P::Window},
                                                           {P::Text, P::Base},
                                                           {P::Text, P::AlternateBase},
                                                           {P::Text, P::Window},
                                                           {P::ButtonText, P::Button},
                                                           {P::ToolTipText, P::ToolTipBase},
                                                           {P::PlaceholderText, P::Base},
                                                           {P::PlaceholderText, P::Window},
                                                           {P::PlaceholderText, P::AlternateBase},
                                                           {P::PlaceholderText, P::ToolTipBase},
                                                           {P::HighlightedText, P::Highlight},
                                                           {P::Link, P::Base},
                                                           {P::Link, P::Window},
                                                           {P::LinkVisited, P::Base},
                                                           {P::BrightText, P::Window},
                                                           {P::BrightText, P::Base}};
    for (const auto& [text, ground] : pairs) {
      const double found = contrast(palette.color(text), palette.color(ground));
      QVERIFY2(found >= 4.5,
               qPrintable(QStringLiteral("role %1 on %2: %3").arg(text).arg(ground).arg(found)));
    }
  }
  void figuresCanBeRead_data() { themes(); }
  void figuresCanBeRead() {
    QFETCH(const bool, dark);
    using present::ColorRole;
    const auto kind = dark ? present::Palette::Dark : present::Palette::Light;
    const QColor ground = colorOf(ColorRole::Background, kind);
    for (const ColorRole text : {ColorRole::Foreground, ColorRole::Muted}) {
      QVERIFY(contrast(colorOf(text, kind), ground) >= 4.5);
    }
    for (const ColorRole stroke : {ColorRole::Cumulative, ColorRole::Bound, ColorRole::Highlight,
                                   ColorRole::Positive, ColorRole::Negative}) {
      QVERIFY2(contrast(colorOf(stroke, kind), ground) >= 3.0,
               qPrintable(QString::number(static_cast<int>(stroke))));
    }
    QVERIFY(contrast(colorOf(ColorRole::Foreground, present::Palette::Grayscale),
                     colorOf(ColorRole::Background, present::Palette::Grayscale)) >= 4.5);
  }
  void theFocusCanBeSeen_data() { themes(); }
  void theFocusCanBeSeen() {
    QFETCH(const bool, dark);
    const QPalette palette = themePalette(dark);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                                             QPalette::Button, QPalette::ToolTipBase}) {
      QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= 3.0);
    }
  }
  void controlsDrawTheRing_data() { themes(); }
  void controlsDrawTheRing() {
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    QWidget window;
    QPushButton button(QStringLiteral("One"), &window);
    QLineEdit line(&window);
    line.move(0, 60);
    window.setFocusPolicy(Qt::StrongFocus);
    window.resize(240, 140);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = window.palette().color(QPalette::Highlight);
    const auto count = [&ring](QWidget& widget) {
      const QImage picture = widget.grab().toImage();
      int found = 0;
      for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
          found += picture.pixelColor(x, y) == ring ? 1 : 0;
        }
      }
      return found;
    };
    for (QWidget* control : std::initializer_list<QWidget*>{&button, &line}) {
      window.setFocus();
      const int without = count(*control);
      control->setFocus(Qt::TabFocusReason);
      window.setAttribute(Qt::WA_KeyboardFocusChange);
      QTRY_VERIFY(control->hasFocus());
      QVERIFY2(count(*control) > without + control->width(), control->metaObject()->className());
    }
    applyTheme(*qApp, Theme::Light);
  }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
