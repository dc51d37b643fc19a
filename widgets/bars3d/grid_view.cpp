// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/grid_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/bars3d/grid_canvas.h"
#include "widgets/bars3d/grid_figure.h"
#include "widgets/bars3d/surface_renderer.h"
#include "widgets/base/text.h"

namespace quantoscope::bars3d {
namespace {

constexpr double padding = 8;
constexpr std::size_t acceleratedFrom = 10000;  // nodes; fewer are painted within a frame

}  // namespace

struct GridView::Private {
  explicit Private(GridView* view) : q(view) {}

  GridView* q;
  GridPicture picture;
  bool outdated = true;
  std::optional<present::Node> current;
  present::SurfacePtr accelerated;
  std::unique_ptr<SurfaceRenderer> renderer;

  // Made when it is asked for: a hidden view does no work.
  const GridPicture& shown() {
    if (outdated) {
      outdated = false;
      picture.style = axes3d::screenStyle(*q, q->highlight());
      const double line = q->fontMetrics().height();
      QRectF area = QRectF(q->rect()).adjusted(padding, padding, -padding, -padding);
      picture.readOutRoom = QRectF(area.left(), area.bottom() - line, area.width(), line);
      area.setBottom(area.bottom() - line - padding / 2);
      picture.layout = layoutGrid(*picture.content, q->viewDirection(), q->pan(), area, picture.style, *q);
      picture.renderer = currentRenderer();
      ++picture.revision;
    }
    picture.focusFrame = q->hasFocus() ? q->palette().color(QPalette::Highlight) : QColor();
    picture.mark.reset();
    picture.readOut.clear();
    if (current && picture.layout.hasBox) {
      picture.readOut = picture.content->readOut(*current).join(QStringLiteral("    "));
      if (const auto anchor = picture.content->anchor(*current)) {
        picture.mark = picture.layout.placement.map(*anchor);
      }
    }
    return picture;
  }

  SurfaceRenderer* currentRenderer() {
    if (!accelerated) {
      return nullptr;
    }
    if (!renderer) {
      renderer = std::make_unique<SurfaceRenderer>();
      renderer->setSurface(*accelerated);
    }
    return renderer.get();
  }

  std::optional<present::Node> nodeAt(const QPointF& position) {
    const GridPicture& now = shown();
    if (!now.layout.hasBox || !now.layout.plot.contains(position)) {
      return std::nullopt;
    }
    return now.content->nodeAt(now.layout.placement, position);
  }

  // Along the axes, from the first node when there is none yet.
  void step(int column, int row) {
    if (picture.content->isEmpty()) {
      return;
    }
    const present::Node size = picture.content->size();
    const auto moved = [](std::size_t from, int by, std::size_t count) {
      const auto last = static_cast<std::ptrdiff_t>(count) - 1;
      return static_cast<std::size_t>(
          std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(from) + by, 0, last));
    };
    const present::Node from = current.value_or(present::Node{});
    q->setCurrent(current
                      ? present::Node{moved(from.column, column, size.column), moved(from.row, row, size.row)}
                      : from);
  }
};

GridView::GridView(QWidget* parent) : OrbitView(usualDirection, parent), d(std::make_unique<Private>(this)) {
  d->picture.content = surfaceContent(nullptr);
  setMouseTracking(true);
  setCanvas(makeGridCanvas([this]() -> const GridPicture& { return d->shown(); }, this));
  retranslate();
}

GridView::~GridView() {
  // The canvas still asks for the picture while it goes.
  removeCanvas();
}

std::optional<present::Node> GridView::current() const {
  return d->current;
}

void GridView::setCurrent(const std::optional<present::Node>& node) {
  std::optional<present::Node> next = node;
  if (next) {
    const bool isEmpty = d->picture.content->isEmpty();
    const present::Node size = isEmpty ? present::Node{} : d->picture.content->size();
    if (next->column >= size.column || next->row >= size.row) {
      next.reset();
    }
  }
  if (next != d->current) {
    d->current = next;
    describe();
    repaintCanvas();
    Q_EMIT currentChanged();
  }
}

void GridView::setContent(std::shared_ptr<const Content> content) {
  d->picture.content = std::move(content);
  changed();
  setCurrent(std::exchange(d->current, std::nullopt));
  describe();
}

void GridView::setAccelerated(present::SurfacePtr surface) {
  d->accelerated = std::move(surface);
  if (d->accelerated && d->renderer) {
    d->renderer->setSurface(*d->accelerated);
  }
  changed();
}

bool GridView::isAccelerated() const {
  return d->accelerated != nullptr;
}

void GridView::outdate() {
  d->outdated = true;
}

bool GridView::hasContent() {
  return !d->picture.content->isEmpty();
}

QRectF GridView::plot() {
  return d->shown().layout.plot;
}

void GridView::paintCopy(QPainter& painter) {
  const GridPicture& picture = d->shown();
  painter.fillRect(rect(), picture.style.background);
  paintGrid(painter, *picture.content, picture.layout, picture.style);
}

std::string GridView::csv() const {
  return d->picture.content->csv();
}

// The value under the pointer stands below the picture at once.
QString GridView::textAt(const QPointF&) {
  return {};
}

std::optional<present::Subject> GridView::subjectAt(const QPointF& position) {
  const std::optional<present::Node> node = d->nodeAt(position);
  return node ? std::optional(d->picture.content->subject(*node)) : std::nullopt;
}

// Row by row.
void GridView::stepReading(int by) {
  if (d->picture.content->isEmpty()) {
    return;
  }
  const present::Node size = d->picture.content->size();
  const auto last = static_cast<std::ptrdiff_t>(size.column * size.row) - 1;
  std::ptrdiff_t next = by > 0 ? 0 : last;
  if (d->current) {
    const auto now = static_cast<std::ptrdiff_t>(d->current->row * size.column + d->current->column);
    next = std::clamp<std::ptrdiff_t>(now + by, 0, last);
  }
  const auto index = static_cast<std::size_t>(next);
  setCurrent(present::Node{index % size.column, index / size.column});
}

bool GridView::endReading() {
  const bool was = d->current.has_value();
  setCurrent(std::nullopt);
  return was;
}

std::optional<present::Subject> GridView::readSubject() const {
  return d->current ? std::optional(d->picture.content->subject(*d->current)) : std::nullopt;
}

void GridView::describe() {
  const Content& content = *d->picture.content;
  const Headings headings = content.headings();
  const QString title = base::translated(headings.title);
  setAccessibleName(title.isEmpty() ? tr("3-D view") : title);
  QStringList parts;
  if (content.isEmpty()) {
    parts << base::translated(headings.emptyState);
  } else if (d->current) {
    parts = content.readOut(*d->current);
  }
  if (!headings.notice.empty()) {
    parts << base::translated(headings.notice);
  }
  parts << tr("Ctrl with arrow keys reads values.") << keysHelp();
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

void GridView::mouseMoveEvent(QMouseEvent* event) {
  OrbitView::mouseMoveEvent(event);
  if (event->buttons() == Qt::NoButton) {
    setCurrent(d->nodeAt(event->position()));
  }
}

void GridView::leaveEvent(QEvent* event) {
  setCurrent(std::nullopt);
  OrbitView::leaveEvent(event);
}

void GridView::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() & Qt::ControlModifier) {
    switch (event->key()) {
      case Qt::Key_Left:
        return d->step(-1, 0);
      case Qt::Key_Right:
        return d->step(1, 0);
      case Qt::Key_Up:
        return d->step(0, 1);
      case Qt::Key_Down:
        return d->step(0, -1);
      default:
        break;
    }
  }
  OrbitView::keyPressEvent(event);
}

SurfaceView::SurfaceView(QWidget* parent, Drawing drawing) : GridView(parent), m_drawing(drawing) {}

void SurfaceView::setSurface(present::SurfacePtr surface) {
  m_surface = std::move(surface);
  const bool isLarge = m_surface && m_surface->z && m_surface->z->size() >= acceleratedFrom;
  const bool wanted = m_drawing == Drawing::OpenGl || (m_drawing == Drawing::Automatic && isLarge);
  const bool possible =
      wanted && m_surface && SurfaceRenderer::canDraw(*m_surface) && SurfaceRenderer::isUsable();
  setAccelerated(possible ? m_surface : nullptr);
  setContent(surfaceContent(m_surface));
}

present::SurfacePtr SurfaceView::surface() const {
  return m_surface;
}

bool SurfaceView::usesOpenGl() const {
  return isAccelerated();
}

BarsView::BarsView(QWidget* parent) : GridView(parent) {}

void BarsView::setBars(present::Bars3dPtr bars) {
  m_bars = std::move(bars);
  setContent(barsContent(m_bars));
}

present::Bars3dPtr BarsView::bars() const {
  return m_bars;
}

}  // namespace quantoscope::bars3d
