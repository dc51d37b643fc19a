// SPDX-License-Identifier: GPL-3.0-or-later
// A paint device that draws with somebody else's painter: what is painted on it goes through scaled, with
// text as text and lines as lines, inside the transform and the clip the other painter already has.
// Needed because QCustomPlot paints only with a painter of its own kind, and sets clips that would replace
// the caller's. GUI thread.
#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QSize>
#include <memory>

class QPainter;

namespace quantoscope::plot2d {

class PainterDevice : public QPaintDevice {
 public:
  /// Shows up in `area` of `target` as a device of area.size() * `scale` pixels. `target` must be active and
  /// outlive every painter on this device. Clips set on this device are rectangles and are cut geometrically,
  /// because not every target can clip. Fonts painted with need their size in (device) pixels.
  PainterDevice(QPainter& target, const QRectF& area, double scale);
  ~PainterDevice() override;

  QSize size() const { return m_size; }
  QPaintEngine* paintEngine() const override;

 protected:
  int metric(PaintDeviceMetric metric) const override;

 private:
  QSize m_size;
  double m_scale;
  std::unique_ptr<QPaintEngine> m_engine;
};

}  // namespace quantoscope::plot2d
