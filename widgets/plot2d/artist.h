// SPDX-License-Identifier: GPL-3.0-or-later
// What draws one element of a plot on a canvas: the same object takes new data and new colors, tells what is
// under the pointer and draws its key in the legend. GUI thread.
#pragma once

#include <QPointF>
#include <QRectF>
#include <memory>
#include <optional>

#include "engine/present/label_field.h"
#include "engine/present/plot.h"
#include "widgets/plot2d/scene_style.h"

class QCustomPlot;
class QPainter;

namespace quantoscope::plot2d {

/// Where an element is near a point of the canvas.
struct Hit {
  double distance = 0;      ///< canvas pixels
  std::optional<double> x;  ///< what to read out there; absent: nothing on that axis
  std::optional<double> y;
  std::optional<QPointF> marked;                    ///< the data point read out, on the canvas
  std::optional<std::size_t> index = std::nullopt;  ///< which of the element's points that is
};

enum class Emphasis { Normal, Strong, Faint };

class Artist {
 public:
  virtual ~Artist() = default;

  /// `element` is of the kind the artist was made for. Arrays held by shared pointers are taken over only
  /// when they are others than before.
  virtual void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) = 0;

  /// The nearest place of the element within `tolerance` canvas pixels.
  virtual std::optional<Hit> hit(QPointF pixel, double tolerance) const = 0;

  virtual void paintKey(QPainter& painter, const QRectF& box) const = 0;

  /// Called with every new layout if the plot has labels beside their points: first all elements block what
  /// no label may cover, then the labels find their places.
  virtual void block(present::LabelField& field) const { static_cast<void>(field); }
  virtual void settle(present::LabelField& field) { static_cast<void>(field); }
};

/// What must stay the same for an artist to take over another element.
bool sameArtist(const present::Element& before, const present::Element& after);

/// Drawn above all elements made before it. The canvas must outlive the artist.
std::unique_ptr<Artist> makeArtist(QCustomPlot& canvas, const present::Element& element);

/// The kinds that need more than a few lines; makeArtist() is the way in.
std::unique_ptr<Artist> makeLineArtist(QCustomPlot& canvas, const present::Line& line);
std::unique_ptr<Artist> makeSeriesArtist(QCustomPlot& canvas);
std::unique_ptr<Artist> makePointsArtist(QCustomPlot& canvas);
std::unique_ptr<Artist> makePolygonArtist(QCustomPlot& canvas);
std::unique_ptr<Artist> makeBandsArtist(QCustomPlot& canvas);
std::unique_ptr<Artist> makeRuleArtist(QCustomPlot& canvas);
std::unique_ptr<Artist> makeLabelArtist(QCustomPlot& canvas);
std::unique_ptr<Artist> makeRasterArtist(QCustomPlot& canvas);

/// True if a line can be drawn as a function of x.
bool isGraph(const present::Line& line);

double distanceToSegment(QPointF point, QPointF from, QPointF to);
QColor emphasized(QColor color, Emphasis emphasis);
QPen emphasized(QPen pen, Emphasis emphasis);

}  // namespace quantoscope::plot2d
