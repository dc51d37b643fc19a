// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_view.h"

#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "engine/present/csv.h"
#include "widgets/base/text.h"
#include "widgets/scene3d/gl_setup.h"
#include "widgets/scene3d/scene_canvas.h"

namespace quantoscope::scene3d {
namespace {

constexpr double padding = 8;
constexpr double pickReach = 6;  // pixels
constexpr int mostNames = 12;

}  // namespace

struct SceneView::Private {
  explicit Private(SceneView* view) : q(view) {}

  SceneView* q;
  bool openGl = false;
  present::ScenePtr scene;
  int read = -1;  ///< the body the keyboard reads out, of scene->polytopes
  Picture picture;
  bool sceneChanged = true;
  bool pictureChanged = true;

  // Made when it is asked for: a hidden view does no work.
  const Picture& current() {
    if (sceneChanged) {
      picture.scene = prepare(scene);
      sceneChanged = false;
      pictureChanged = true;
    }
    if (pictureChanged) {
      pictureChanged = false;
      picture.style = axes3d::screenStyle(*q, highlight());
      const QRectF area = QRectF(q->rect()).adjusted(padding, padding, -padding, -padding);
      picture.layout = layoutScene(*picture.scene, q->viewDirection(), q->pan(), area, picture.style, *q);
      picture.focusFrame = q->hasFocus() ? q->palette().color(QPalette::Highlight) : QColor();
      ++picture.revision;
    }
    return picture;
  }

  const present::Polytope* readBody() const {
    return scene && read >= 0 && read < static_cast<int>(scene->polytopes.size())
               ? &scene->polytopes[static_cast<std::size_t>(read)]
               : nullptr;
  }

  // Where the focus is, the body read out goes before the selection.
  std::optional<present::Subject> highlight() const {
    const std::optional<present::Subject> subject = q->hasFocus() ? q->readSubject() : std::nullopt;
    return subject ? subject : q->highlight();
  }

  void readOut(int body) {
    read = body;
    q->describe();
    if (const present::Polytope* found = readBody()) {
      QToolTip::showText(q->mapToGlobal(current().layout.plot.topLeft().toPoint()),
                         base::translated(found->info.name), q);
    } else {
      QToolTip::hideText();
    }
    q->changed();
  }

  const present::ElementInfo* elementAt(const QPointF& position) {
    const Picture& shown = current();
    if (!shown.layout.hasBox || !shown.layout.plot.contains(position)) {
      return nullptr;
    }
    const Placement& placement = shown.layout.placement;
    const DepthOrder order = orderByDepth(*shown.scene, placement.axes);
    const int body = bodyAt(*shown.scene, order, placement.unmap(position), pickReach / placement.scale);
    const int segment = segmentAt(*shown.scene, placement, position, pickReach);
    if (segment >= 0) {
      return &shown.scene->segments[static_cast<std::size_t>(segment)].source->info;
    }
    return body >= 0 ? &shown.scene->bodies[static_cast<std::size_t>(body)].source->info : nullptr;
  }
};

SceneView::SceneView(QWidget* parent, Drawing drawing)
    : OrbitView(present::ViewDirection{}, parent), d(std::make_unique<Private>(this)) {
  d->openGl = drawing == Drawing::Automatic && isOpenGlUsable();
  const PictureSource source = [this]() -> const Picture& { return d->current(); };
  setCanvas(d->openGl ? makeGlCanvas(source, this) : makePainterCanvas(source, this));
  retranslate();
}

SceneView::~SceneView() {
  // The canvas still asks for the picture while it goes.
  removeCanvas();
}

void SceneView::setScene(present::ScenePtr scene) {
  d->scene = std::move(scene);
  d->sceneChanged = true;
  if (!d->readBody()) {
    d->read = -1;
  }
  describe();
  changed();
}

present::ScenePtr SceneView::scene() const {
  return d->scene;
}

bool SceneView::usesOpenGl() const {
  return d->openGl;
}

void SceneView::outdate() {
  d->pictureChanged = true;
}

bool SceneView::hasContent() {
  return !d->current().scene->isEmpty();
}

QRectF SceneView::plot() {
  return d->current().layout.plot;
}

void SceneView::paintCopy(QPainter& painter) {
  painter.fillRect(rect(), d->current().style.background);
  paintPicture(painter, d->current());
}

std::string SceneView::csv() const {
  return d->scene ? present::toCsv(*d->scene) : std::string();
}

QString SceneView::textAt(const QPointF& position) {
  const present::ElementInfo* element = d->elementAt(position);
  return element ? base::translated(element->name) : QString();
}

std::optional<present::Subject> SceneView::subjectAt(const QPointF& position) {
  const present::ElementInfo* element = d->elementAt(position);
  return element ? std::optional(element->subject) : std::nullopt;
}

void SceneView::stepReading(int by) {
  const int count = d->scene ? static_cast<int>(d->scene->polytopes.size()) : 0;
  if (count > 0) {
    d->readOut(d->read < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(d->read + by, 0, count - 1));
  }
}

bool SceneView::endReading() {
  if (d->read < 0) {
    return false;
  }
  d->readOut(-1);
  return true;
}

std::optional<present::Subject> SceneView::readSubject() const {
  const present::Polytope* body = d->readBody();
  return body && body->info.subject != present::Subject{} ? std::optional(body->info.subject) : std::nullopt;
}

void SceneView::describe() {
  const QString title = d->scene ? base::translated(d->scene->title) : QString();
  setAccessibleName(title.isEmpty() ? tr("3-D view") : title);
  if (const present::Polytope* body = d->readBody()) {
    setAccessibleDescription(base::translated(body->info.name));
    return;
  }
  QStringList parts;
  if (d->scene) {
    for (const present::Text& text : {d->scene->emptyState, d->scene->notice}) {
      if (!text.empty()) {
        parts << base::translated(text);
      }
    }
    for (const present::Polytope& body : d->scene->polytopes) {
      if (!body.info.name.empty() && parts.size() < mostNames) {
        parts << base::translated(body.info.name);
      }
    }
  }
  parts << keysHelp();
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

}  // namespace quantoscope::scene3d
