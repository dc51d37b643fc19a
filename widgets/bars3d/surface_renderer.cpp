// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/surface_renderer.h"

#include <QtDataVisualization/qutils.h>
#include <Q3DCamera>
#include <Q3DScene>
#include <Q3DSurface>
#include <Q3DTheme>
#include <QGuiApplication>
#include <QLinearGradient>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QSurface3DSeries>
#include <QSurfaceDataProxy>
#include <QValue3DAxis>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/bars3d/grid_geometry.h"
#include "widgets/bars3d/surface_grid.h"

namespace quantoscope::bars3d {
namespace {

constexpr int samples = 4;
constexpr int gradientStops = 64;
constexpr double largestImage = 4096;
// Qt Data Visualization fits a graph to pictures at least this wide for their height, and shrinks it in
// others.
constexpr double fullRatio = 1.6;
// What the longest side of a cube takes of the height of such a picture at 100 percent.
constexpr double cubeShare = 0.5;

// What is opaque is the same over black and over white; the difference is the transparency.
QImage withAlpha(const QImage& overBlack, const QImage& overWhite) {
  QImage image(overBlack.size(), QImage::Format_ARGB32_Premultiplied);
  for (int y = 0; y < image.height(); ++y) {
    const auto* black = reinterpret_cast<const QRgb*>(overBlack.constScanLine(y));
    const auto* white = reinterpret_cast<const QRgb*>(overWhite.constScanLine(y));
    auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      const int alpha = std::clamp(255 - (qGreen(white[x]) - qGreen(black[x])), 0, 255);
      out[x] = qRgba(std::min(qRed(black[x]), alpha), std::min(qGreen(black[x]), alpha),
                     std::min(qBlue(black[x]), alpha), alpha);
    }
  }
  return image;
}

}  // namespace

struct SurfaceRenderer::Private {
  explicit Private(const QSurfaceFormat& format) : graph(&format) {}

  Q3DSurface graph;
  QSurface3DSeries* series = nullptr;
  present::ColorMap map = present::ColorMap::Viridis;
  present::Range colors;
  present::Range values;
  std::optional<present::Palette> palette;

  void hideEverythingButTheSurface() {
    graph.setOrthoProjection(true);
    graph.setShadowQuality(QAbstract3DGraph::ShadowQualityNone);
    graph.setSelectionMode(QAbstract3DGraph::SelectionNone);
    graph.setAspectRatio(1);
    graph.setHorizontalAspectRatio(1);
    graph.setMargin(0);
    Q3DTheme* theme = graph.activeTheme();
    theme->setType(Q3DTheme::ThemeUserDefined);
    theme->setBackgroundEnabled(false);
    theme->setGridEnabled(false);
    theme->setLabelBackgroundEnabled(false);
    theme->setAmbientLightStrength(0.85F);
    theme->setLightStrength(1.5F);
    for (QValue3DAxis* axis : {graph.axisX(), graph.axisY(), graph.axisZ()}) {
      axis->setLabelFormat(QStringLiteral(" "));
      axis->setTitleVisible(false);
    }
    Q3DCamera* camera = graph.scene()->activeCamera();
    camera->setMinZoomLevel(1);
    camera->setMaxZoomLevel(100000);
  }

  // The gradient runs over the axis, the color scale may not.
  void applyPalette(present::Palette wanted) {
    if (palette == wanted) {
      return;
    }
    palette = wanted;
    const double reach = surfaceHalfBox()[0] / surfaceHalfBox()[2];
    QLinearGradient gradient;
    for (int i = 0; i <= gradientStops; ++i) {
      const double share = static_cast<double>(i) / gradientStops;
      const double middle = values.low / 2 + values.high / 2;
      const double value = middle + (2 * share - 1) * reach * (values.high / 2 - values.low / 2);
      gradient.setColorAt(share, toQColor(present::sample(map, present::position(colors, value), wanted)));
    }
    series->setBaseGradient(gradient);
    series->setColorStyle(Q3DTheme::ColorStyleRangeGradient);
  }

  void pointCamera(const axes3d::Placement& placement, const QSize& size, double pixelRatio) {
    const Vector& toViewer = placement.axes.toViewer;
    const Vector& right = placement.axes.right;
    const double degrees = 180 / 3.14159265358979323846;
    const double azimuth = std::atan2(-right[0], right[1]) * degrees;
    const double elevation = std::asin(std::clamp(toViewer[2], -1.0, 1.0)) * degrees;
    const double ratio = static_cast<double>(size.width()) / size.height();
    const double side = 2 * surfaceHalfBox()[0] * placement.scale * pixelRatio;
    const double usual = size.height() * cubeShare * std::min(1.0, ratio / fullRatio);
    Q3DCamera* camera = graph.scene()->activeCamera();
    camera->setXRotation(static_cast<float>(std::remainder(-90 - azimuth, 360)));
    camera->setYRotation(static_cast<float>(elevation));
    camera->setZoomLevel(static_cast<float>(100 * side / usual));
  }

  QImage renderOver(Qt::GlobalColor background, const QSize& size) {
    graph.activeTheme()->setWindowColor(background);
    return graph.renderToImage(samples, size).convertToFormat(QImage::Format_RGB32);
  }
};

SurfaceRenderer::SurfaceRenderer() {
  const QSurfaceFormat format = qDefaultSurfaceFormat(false);
  d = std::make_unique<Private>(format);
  d->hideEverythingButTheSurface();
}

SurfaceRenderer::~SurfaceRenderer() = default;

bool SurfaceRenderer::isUsable() {
  static const bool usable = [] {
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")) {
      return false;
    }
    QOpenGLContext context;
    context.setFormat(qDefaultSurfaceFormat(false));
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    return context.create() && surface.isValid() && context.makeCurrent(&surface) && !context.isOpenGLES();
  }();
  return usable;
}

bool SurfaceRenderer::canDraw(const present::Surface& surface) {
  return present::hasContent(surface) &&
         std::all_of(surface.z->begin(), surface.z->end(), [](double z) { return std::isfinite(z); });
}

void SurfaceRenderer::setSurface(const present::Surface& surface) {
  const SurfaceGrid grid = surfaceGrid(surface);
  d->map = surface.colors.map;
  d->colors = grid.colors;
  d->values = grid.value;
  d->palette.reset();
  // Both take ownership.
  auto rows = std::make_unique<QSurfaceDataArray>();
  for (std::size_t row = 0; row < grid.rows; ++row) {
    auto line = std::make_unique<QSurfaceDataRow>(static_cast<qsizetype>(grid.columns));
    for (std::size_t column = 0; column < grid.columns; ++column) {
      const Vector& node = grid.node(column, row);
      (*line)[static_cast<qsizetype>(column)].setPosition(
          QVector3D(static_cast<float>(node[0]), static_cast<float>(node[2]), static_cast<float>(node[1])));
    }
    rows->append(line.release());
  }
  if (!d->series) {
    d->series = new QSurface3DSeries;
    d->series->setDrawMode(QSurface3DSeries::DrawSurface);
    d->series->setFlatShadingEnabled(false);
    d->graph.addSeries(d->series);
  }
  const auto reach = static_cast<float>(surfaceHalfBox()[0]);
  for (QValue3DAxis* axis : {d->graph.axisX(), d->graph.axisY(), d->graph.axisZ()}) {
    axis->setRange(-reach, reach);
  }
  d->series->dataProxy()->resetArray(rows.release());
}

QImage SurfaceRenderer::render(const axes3d::Placement& placement, const QRectF& plot, double pixelRatio,
                               present::Palette palette) {
  // The graph is in the middle of what it renders; the box of the axes may be elsewhere in the plot.
  const QPointF& middle = placement.origin;
  const double width = 2 * std::max(std::abs(plot.left() - middle.x()), std::abs(plot.right() - middle.x()));
  const double height = 2 * std::max(std::abs(plot.top() - middle.y()), std::abs(plot.bottom() - middle.y()));
  // The camera of a surface does not go below the floor.
  const bool isFromBelow = placement.axes.toViewer[2] < 0;
  if (isFromBelow || !d->series || width * pixelRatio > largestImage || height * pixelRatio > largestImage) {
    return {};
  }
  const QSize half(static_cast<int>(std::ceil(width * pixelRatio / 2)),
                   static_cast<int>(std::ceil(height * pixelRatio / 2)));
  const QSize size = 2 * half;
  if (size.isEmpty()) {
    return {};
  }
  d->applyPalette(palette);
  d->pointCamera(placement, size, pixelRatio);
  const QImage black = d->renderOver(Qt::black, size);
  const QImage white = d->renderOver(Qt::white, size);
  if (black.size() != size || white.size() != size) {
    return {};
  }
  const QPoint corner =
      ((plot.topLeft() - middle) * pixelRatio).toPoint() + QPoint(half.width(), half.height());
  QImage image = withAlpha(black, white).copy(QRect(corner, (plot.size() * pixelRatio).toSize()));
  image.setDevicePixelRatio(pixelRatio);
  return image;
}

}  // namespace quantoscope::bars3d
