// SPDX-License-Identifier: GPL-3.0-or-later
// A plot widget on the screen with a hand on it, for the tests of PlotView. GUI thread.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "tests/widgets/plot2d/sample_plots.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::test {

using plot2d::PlotView;
using present::Extent;
using present::Range;

struct Shown {
  explicit Shown(present::PlotPtr plot = test::squares(), QSize size = QSize(500, 400)) {
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    view.setPalette(palette);
    view.setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    view.resize(size);
    view.setPlot(std::move(plot));
    view.show();
    settle();
  }

  void settle() { QCoreApplication::processEvents(); }
  QPoint at(double x, double y) const { return view.toPixel(x, y).toPoint(); }

  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
            Qt::MouseButton button = Qt::LeftButton) {
    QTest::mousePress(&view, button, modifiers, from);
    QTest::mouseMove(&view, (from + to) / 2);
    QTest::mouseMove(&view, to);
    QTest::mouseRelease(&view, button, modifiers, to);
    settle();
  }

  void wheel(QPoint position, int delta) {
    QWheelEvent event(position, view.mapToGlobal(position), QPoint(), QPoint(0, delta), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
  }

  void hover(QPoint position) {
    QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
  }

  PlotView view;
};

inline double length(const Range& range) {
  return range.high - range.low;
}

inline bool close(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance;
}

inline bool sameExtent(const Extent& a, const Extent& b) {
  const double tolerance = 1e-9 * (length(a.x) + length(a.y));
  return close(a.x.low, b.x.low, tolerance) && close(a.x.high, b.x.high, tolerance) &&
         close(a.y.low, b.y.low, tolerance) && close(a.y.high, b.y.high, tolerance);
}

}  // namespace quantoscope::test
