// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/plot_figure.h"

#include <qcustomplot.h>

#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "engine/present/csv_stream.h"
#include "widgets/base/fonts.h"
#include "widgets/base/streamed_csv.h"
#include "widgets/base/text.h"
#include "widgets/plot2d/axis_range.h"
#include "widgets/plot2d/brush.h"
#include "widgets/plot2d/painter_device.h"
#include "widgets/plot2d/plot_scene.h"

namespace quantoscope::plot2d {
namespace {

// The canvas counts in whole pixels. Eight to the point make every font size in eighths of a point exact.
constexpr double canvasScale = 6;

QFont figureFont(const base::FigureStyle& style, double factor) {
  QFont font;
  base::setFontFamily(font, style.fontFamily);
  font.setPixelSize(static_cast<int>(std::lround(style.fontPt * factor * 96 / 72 * canvasScale)));
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

SceneStyle sceneStyle(const base::FigureStyle& style) {
  SceneStyle scene;
  scene.palette = style.palette;
  scene.background = scene.color(present::ColorRole::Background);
  scene.text = figureFont(style, 1);
  scene.small = figureFont(style, 0.92);
  scene.title = figureFont(style, 1.08);
  scene.title.setWeight(QFont::DemiBold);
  scene.showTitle = style.title;
  scene.showLegend = style.legend;
  scene.legendPlace = style.legendPlace;
  scene.xTitle = style.xTitle;
  scene.yTitle = style.yTitle;
  scene.markScale = style.markScale;
  scene.unit = canvasScale;
  scene.hairline = 0.55 * 96 / 72 * canvasScale;
  scene.padding = 2;
  return scene;
}

present::Color colorOf(const present::Element& element) {
  struct ColorOf {
    present::Color operator()(const present::Polygon& polygon) const { return polygon.outline.color; }
    present::Color operator()(const present::Line& line) const { return line.stroke.color; }
    present::Color operator()(const present::Series& series) const { return series.stroke.color; }
    present::Color operator()(const present::Points& points) const { return points.color; }
    present::Color operator()(const present::Bands& bands) const {
      return bands.bands.empty() ? present::Color{} : bands.bands.front().color;
    }
    present::Color operator()(const present::Rule& rule) const { return rule.stroke.color; }
    present::Color operator()(const present::Label& label) const { return label.color; }
    present::Color operator()(const present::Raster&) const { return present::scaleColor(0.5); }
  };
  return std::visit(ColorOf{}, element);
}

class PlotFigure : public base::FigureSource, public base::StreamedCsv {
 public:
  PlotFigure(present::PlotPtr plot, std::optional<present::Extent> range, std::optional<present::Range> brush,
             present::ColorSpread spread)
      : m_plot(plot ? std::move(plot) : std::make_shared<const present::Plot>()),
        m_range(range),
        m_brush(brush),
        m_spread(spread) {}

  void paint(QPainter& painter, const QRectF& area, const base::FigureStyle& style) const override {
    PainterDevice device(painter, area, canvasScale);
    if (device.size().isEmpty()) {
      return;
    }
    SceneStyle look = sceneStyle(style);
    look.spread = m_spread;
    QCustomPlot canvas;
    // Long lines are looked up for the columns there are: those of an image can be fewer than the canvas's.
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
      canvas.setBufferDevicePixelRatio(std::min(1.0, painter.worldTransform().m11() / canvasScale));
    }
    canvas.setBackground(QBrush(Qt::NoBrush));
    PlotScene scene(canvas);
    scene.setStyle(look);
    scene.setPlot(base::retitled(m_plot, style));
    scene.setWindow(m_range);
    scene.layOut(device.size());

    QCPPainter canvasPainter(&device);
    canvasPainter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    canvas.toPainter(&canvasPainter, device.size().width(), device.size().height());
    if (m_brush && !scene.isEmpty()) {
      const BrushPixels brush{scene.toPixel(m_brush->low, 1).x(), scene.toPixel(m_brush->high, 1).x()};
      paintBrush(canvasPainter, brush, scene.plotArea(), look, false);
    }
  }

  std::string csv() const override { return present::toCsv(*m_plot); }
  std::size_t csvRows() const override { return present::seriesRows(*m_plot); }
  core::Result<void> writeCsv(const core::ByteSink& sink, const std::stop_token& stop,
                              const core::ProgressSink& progress) const override {
    return present::writeCsv(*m_plot, sink, stop, progress);
  }
  bool isEmpty() const override { return !fitExtent(*m_plot); }
  QString title() const override { return base::translated(m_plot->title); }
  base::AxisTitles axisTitles() const override {
    return {base::translated(m_plot->x.title), base::translated(m_plot->y.title)};
  }
  QStringList legendKeys() const override {
    QStringList keys;
    for (const present::Element& element : m_plot->elements) {
      const present::ElementInfo& info = present::infoOf(element);
      if (info.inLegend) {
        keys << base::legendKey(info.name, colorOf(element));
      }
    }
    return keys;
  }

 private:
  present::PlotPtr m_plot;
  std::optional<present::Extent> m_range;
  std::optional<present::Range> m_brush;
  present::ColorSpread m_spread;
};

}  // namespace

base::FigurePtr plotFigure(present::PlotPtr plot, std::optional<present::Extent> range,
                           std::optional<present::Range> brush, present::ColorSpread spread) {
  return std::make_unique<PlotFigure>(std::move(plot), range, brush, spread);
}

}  // namespace quantoscope::plot2d
