// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of a lab's panels do with every panel: make it by its id, show it, paint its figure; and where a
// slider is taken with the mouse. GUI thread.
#pragma once

#include <QImage>
#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <memory>
#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::tests {

/// Null when there is no such panel.
inline std::unique_ptr<base::Panel> panelOf(const std::vector<base::PanelDescriptor>& panels, const char* id,
                                            base::PanelContext& context) {
  for (const base::PanelDescriptor& descriptor : panels) {
    if (descriptor.id == QLatin1String(id)) {
      return descriptor.create(context);
    }
  }
  return nullptr;
}

inline void showPanel(base::Panel& panel, const base::SnapshotPtr& snapshot) {
  panel.resize(900, 560);
  panel.present(snapshot);
  panel.show();
  QVERIFY(QTest::qWaitForWindowExposed(&panel));
}

inline QImage painted(const base::FigureSource& figure) {
  QImage image(640, 400, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  figure.paint(painter, QRectF(0, 0, 640, 400), {});
  return image;
}

/// The middle of the handle, in the slider's coordinates.
inline QPoint handleCenter(const QSlider& slider) {
  QStyleOptionSlider option;
  option.initFrom(&slider);
  option.orientation = slider.orientation();
  option.minimum = slider.minimum();
  option.maximum = slider.maximum();
  option.sliderPosition = slider.sliderPosition();
  option.sliderValue = slider.value();
  return slider.style()
      ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
      .center();
}

}  // namespace quantoscope::tests
