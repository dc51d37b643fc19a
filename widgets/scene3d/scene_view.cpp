// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QJsonArray>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/scene3d/gl_setup.h"
#include "widgets/scene3d/scene_canvas.h"

namespace quantoscope::scene3d {
namespace {

constexpr double padding = 8;
constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 5;
constexpr double panPerKey = 0.05;
constexpr double zoomPerStep = 1.2;
constexpr double pickReach = 6;  // pixels
constexpr double copyScale = 2;

const QString azimuthKey = QStringLiteral("azimuth");
const QString elevationKey = QStringLiteral("elevation");
const QString zoomKey = QStringLiteral("zoom");
const QString panKey = QStringLiteral("pan");

enum class Gesture { None, Orbit, Pan };

}  // namespace

struct SceneView::Private {
  explicit Private(SceneView* view) : q(view) {}

  SceneView* q;
  QWidget* canvas = nullptr;
  bool openGl = false;

  present::ScenePtr scene;
  present::ViewDirection direction;
  QPointF pan;
  std::optional<present::Subject> highlight;
  int read = -1;  ///< the body the keyboard reads out, of scene->polytopes

  Picture picture;
  bool sceneChanged = true;
  bool pictureChanged = true;

  Gesture gesture = Gesture::None;
  bool moved = false;
  QPointF pressed;
  QPointF last;

  QAction* alongFirst = nullptr;
  QAction* alongSecond = nullptr;
  QAction* alongThird = nullptr;
  QAction* isometric = nullptr;
  QAction* fitAction = nullptr;
  QAction* copyImage = nullptr;
  QAction* copyData = nullptr;
  QAction* exportFigure = nullptr;

  void changed() {
    pictureChanged = true;
    canvas->update();
  }

  // Made when it is asked for: a hidden view does no work.
  const Picture& current() {
    if (sceneChanged) {
      picture.scene = prepare(scene);
      sceneChanged = false;
      pictureChanged = true;
    }
    if (pictureChanged) {
      pictureChanged = false;
      picture.style = screenStyle();
      const QRectF area = QRectF(q->rect()).adjusted(padding, padding, -padding, -padding);
      picture.layout = layoutScene(*picture.scene, direction, pan, area, picture.style, *q);
      picture.focusFrame = q->hasFocus() ? q->palette().color(QPalette::Highlight) : QColor();
      ++picture.revision;
    }
    return picture;
  }

  PictureStyle screenStyle() const {
    PictureStyle style;
    style.figure.palette = base::screenPalette(*q);
    style.figure.fontFamily = q->font().family();
    style.figure.fontPt = QFontInfo(q->font()).pixelSize() / unitsPerPoint;
    style.background = q->palette().color(QPalette::Base);
    style.highlight = readSubject() ? readSubject() : highlight;
    return style;
  }

  void turn(double azimuth, double elevation) {
    present::ViewDirection next = direction;
    next.azimuth += azimuth;
    next.elevation += elevation;
    q->setViewDirection(next);
  }

  void zoomBy(double factor) {
    present::ViewDirection next = direction;
    next.zoom *= factor;
    next = normalized(next);
    pan *= next.zoom / direction.zoom;  // keeps what is in the middle of the view there
    q->setViewDirection(next);
  }

  const present::Polytope* readBody() const {
    return scene && read >= 0 && read < static_cast<int>(scene->polytopes.size())
               ? &scene->polytopes[static_cast<std::size_t>(read)]
               : nullptr;
  }

  std::optional<present::Subject> readSubject() const {
    const present::Polytope* body = q->hasFocus() ? readBody() : nullptr;
    return body && body->info.subject != present::Subject{} ? std::optional(body->info.subject)
                                                            : std::nullopt;
  }

  void readOut(int body) {
    read = body;
    if (const present::Polytope* found = readBody()) {
      const QString name = base::translated(found->info.name);
      q->setAccessibleDescription(name);
      QToolTip::showText(q->mapToGlobal(current().layout.plot.topLeft().toPoint()), name, q);
    } else {
      QToolTip::hideText();
      describe();
    }
    changed();
  }

  void stepBody(int by) {
    const int count = scene ? static_cast<int>(scene->polytopes.size()) : 0;
    if (count > 0) {
      readOut(read < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(read + by, 0, count - 1));
    }
  }

  // By a share of the plot's shorter side; the scene cannot be lost: its middle stays within reach.
  void panBy(const QPointF& share) {
    const double limit = std::max(1.0, direction.zoom);
    pan = QPointF(std::clamp(pan.x() + share.x(), -limit, limit),
                  std::clamp(pan.y() + share.y(), -limit, limit));
    changed();
  }

  const present::ElementInfo* elementAt(const QPointF& position) {
    const Picture& shown = current();
    if (!shown.layout.hasScene || !shown.layout.plot.contains(position)) {
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

  void copyPicture() {
    QImage image(q->size() * copyScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(copyScale);
    image.fill(current().style.background);
    QPainter painter(&image);
    paintPicture(painter, current());
    painter.end();
    QApplication::clipboard()->setImage(image);
  }

  void copyNumbers() {
    if (!scene) {
      return;
    }
    const std::string csv = present::toCsv(*scene);
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(csv));
    data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(csv));
    QApplication::clipboard()->setMimeData(data.release());
  }

  QAction* addAction(const QList<QKeySequence>& keys, const std::function<void()>& run) {
    auto* action = new QAction(q);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, q, run);
    q->addAction(action);
    return action;
  }

  QAction* addStandardView(StandardView view, const QList<QKeySequence>& keys) {
    return addAction(keys, [this, view] {
      pan = {};
      q->setViewDirection(standardView(view));
      changed();
    });
  }

  void makeActions() {
    alongFirst = addStandardView(StandardView::AlongFirst, {Qt::Key_X, Qt::Key_1});
    alongSecond = addStandardView(StandardView::AlongSecond, {Qt::Key_Y, Qt::Key_2});
    alongThird = addStandardView(StandardView::AlongThird, {Qt::Key_Z, Qt::Key_3, Qt::Key_7});
    for (const auto& [view, key] : {std::pair{StandardView::AlongFirst, Qt::Key_4},
                                    {StandardView::AlongSecond, Qt::Key_5},
                                    {StandardView::AlongThird, Qt::Key_6}}) {
      addAction({key}, [this, seen = view] {
        present::ViewDirection opposite = standardView(seen);
        opposite.azimuth += 180;
        opposite.elevation = -opposite.elevation;
        pan = {};
        q->setViewDirection(opposite);
        changed();
      });
    }
    isometric = addStandardView(StandardView::Isometric, {Qt::Key_I});
    fitAction = addAction({Qt::Key_Home, Qt::Key_0}, [this] { q->fit(); });
    copyImage = addAction({}, [this] { copyPicture(); });
    copyData = addAction({}, [this] { copyNumbers(); });
    exportFigure = addAction({}, [this] { Q_EMIT q->exportRequested(); });
  }

  void retranslate() {
    alongFirst->setText(SceneView::tr("View along &first axis"));
    alongSecond->setText(SceneView::tr("View along &second axis"));
    alongThird->setText(SceneView::tr("View along &third axis"));
    isometric->setText(SceneView::tr("&Isometric view"));
    fitAction->setText(SceneView::tr("Fi&t"));
    copyImage->setText(SceneView::tr("&Copy image"));
    copyData->setText(SceneView::tr("Copy &data (CSV)"));
    exportFigure->setText(SceneView::tr("&Export figure..."));
    describe();
  }

  void describe() {
    const QString title = scene ? base::translated(scene->title) : QString();
    q->setAccessibleName(title.isEmpty() ? SceneView::tr("3-D view") : title);
    QStringList parts;
    if (scene) {
      for (const present::Text& text : {scene->emptyState, scene->notice}) {
        if (!text.empty()) {
          parts << base::translated(text);
        }
      }
      for (const present::Polytope& body : scene->polytopes) {
        if (!body.info.name.empty() && parts.size() < 12) {
          parts << base::translated(body.info.name);
        }
      }
    }
    parts << SceneView::tr(
        "Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the bodies.");
    q->setAccessibleDescription(parts.join(QStringLiteral("; ")));
  }

  void showMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({alongFirst, alongSecond, alongThird, isometric});
    menu->addSeparator();
    menu->addAction(fitAction);
    menu->addSeparator();
    const bool hasScene = !current().scene->isEmpty();
    for (QAction* action : {copyImage, copyData, exportFigure}) {
      action->setEnabled(hasScene);
      menu->addAction(action);
    }
    menu->popup(globalPosition);
  }
};

SceneView::SceneView(QWidget* parent, Drawing drawing) : QWidget(parent), d(std::make_unique<Private>(this)) {
  setFocusPolicy(Qt::StrongFocus);
  d->openGl = drawing == Drawing::Automatic && isOpenGlUsable();
  const PictureSource source = [this]() -> const Picture& { return d->current(); };
  d->canvas = d->openGl ? makeGlCanvas(source, this) : makePainterCanvas(source, this);
  d->makeActions();
  d->retranslate();
}

SceneView::~SceneView() {
  // The canvas still asks for the picture while it goes.
  delete d->canvas;
}

void SceneView::setScene(present::ScenePtr scene) {
  d->scene = std::move(scene);
  d->sceneChanged = true;
  if (!d->readBody()) {
    d->read = -1;
    d->describe();
  }
  d->changed();
}

present::ScenePtr SceneView::scene() const {
  return d->scene;
}

present::ViewDirection SceneView::viewDirection() const {
  return d->direction;
}

void SceneView::setViewDirection(const present::ViewDirection& direction) {
  const present::ViewDirection next = normalized(direction);
  if (next == d->direction) {
    return;
  }
  d->direction = next;
  d->changed();
  Q_EMIT viewDirectionChanged();
}

void SceneView::fit() {
  d->pan = {};
  d->changed();
  setViewDirection({d->direction.azimuth, d->direction.elevation, 1});
}

void SceneView::setHighlight(const std::optional<present::Subject>& subject) {
  if (subject != d->highlight) {
    d->highlight = subject;
    d->changed();
  }
}

QJsonObject SceneView::viewState() const {
  return {{azimuthKey, d->direction.azimuth},
          {elevationKey, d->direction.elevation},
          {zoomKey, d->direction.zoom},
          {panKey, QJsonArray{d->pan.x(), d->pan.y()}}};
}

void SceneView::restoreViewState(const QJsonObject& state) {
  const present::ViewDirection defaults;
  const present::ViewDirection stored{state.value(azimuthKey).toDouble(defaults.azimuth),
                                      state.value(elevationKey).toDouble(defaults.elevation),
                                      state.value(zoomKey).toDouble(defaults.zoom)};
  const QJsonArray pan = state.value(panKey).toArray();
  setViewDirection(stored);
  d->pan = {};
  d->panBy({pan.at(0).toDouble(0), pan.at(1).toDouble(0)});
}

bool SceneView::usesOpenGl() const {
  return d->openGl;
}

QSize SceneView::sizeHint() const {
  return {480, 400};
}

QSize SceneView::minimumSizeHint() const {
  return {160, 120};
}

bool SceneView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const present::ElementInfo* element = d->elementAt(help->pos());
    if (element && !element->name.empty()) {
      QToolTip::showText(help->globalPos(), base::translated(element->name), this);
    } else {
      QToolTip::hideText();
    }
    return true;
  }
  return QWidget::event(event);
}

void SceneView::changeEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::LanguageChange:
      d->retranslate();
      d->changed();
      break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
      d->changed();
      break;
    default:
      break;
  }
  QWidget::changeEvent(event);
}

void SceneView::resizeEvent(QResizeEvent* event) {
  d->canvas->setGeometry(rect());
  d->changed();
  QWidget::resizeEvent(event);
}

void SceneView::focusInEvent(QFocusEvent* event) {
  d->changed();
  QWidget::focusInEvent(event);
}

void SceneView::focusOutEvent(QFocusEvent* event) {
  d->changed();
  QWidget::focusOutEvent(event);
}

void SceneView::mousePressEvent(QMouseEvent* event) {
  const bool orbits = event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ShiftModifier);
  d->gesture = orbits ? Gesture::Orbit : Gesture::Pan;
  d->moved = false;
  d->pressed = d->last = event->position();
}

void SceneView::mouseMoveEvent(QMouseEvent* event) {
  if (d->gesture == Gesture::None) {
    return;
  }
  if (!d->moved &&
      (event->position() - d->pressed).manhattanLength() < QApplication::startDragDistance() / 2.0) {
    return;
  }
  d->moved = true;
  const QPointF step = event->position() - d->last;
  d->last = event->position();
  if (d->gesture == Gesture::Orbit) {
    d->turn(-step.x() * degreesPerPixel, step.y() * degreesPerPixel);
    return;
  }
  const QRectF& plot = d->current().layout.plot;
  d->panBy(step / std::max(1.0, std::min(plot.width(), plot.height())));
}

void SceneView::mouseReleaseEvent(QMouseEvent* event) {
  const bool clicked = d->gesture != Gesture::None && !d->moved;
  d->gesture = Gesture::None;
  if (!clicked) {
    return;
  }
  if (event->button() == Qt::RightButton) {
    d->showMenu(event->globalPosition().toPoint());
  } else if (event->button() == Qt::LeftButton) {
    const present::ElementInfo* element = d->elementAt(event->position());
    if (element && element->subject != present::Subject{}) {
      // The signal may bring a new scene, and with it the end of this element.
      const present::Subject subject = element->subject;
      Q_EMIT subjectClicked(subject);
    }
  }
}

void SceneView::mouseDoubleClickEvent(QMouseEvent* event) {
  d->gesture = Gesture::None;
  if (event->button() == Qt::LeftButton) {
    fit();
  }
}

void SceneView::wheelEvent(QWheelEvent* event) {
  d->zoomBy(std::pow(zoomPerStep, event->angleDelta().y() / 120.0));
  event->accept();
}

void SceneView::keyPressEvent(QKeyEvent* event) {
  const bool pans = event->modifiers() & Qt::ShiftModifier;
  const auto arrow = [&](int right, int down) {
    if (pans) {
      d->panBy(QPointF(right, down) * panPerKey);
    } else {
      d->turn(-right * degreesPerKey, down * degreesPerKey);
    }
  };
  switch (event->key()) {
    case Qt::Key_Left:
      return arrow(-1, 0);
    case Qt::Key_Right:
      return arrow(1, 0);
    case Qt::Key_Up:
      return arrow(0, -1);
    case Qt::Key_Down:
      return arrow(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return d->zoomBy(zoomPerStep);
    case Qt::Key_Minus:
      return d->zoomBy(1 / zoomPerStep);
    case Qt::Key_PageDown:
    case Qt::Key_BracketRight:
      return d->stepBody(1);
    case Qt::Key_PageUp:
    case Qt::Key_BracketLeft:
      return d->stepBody(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const auto subject = d->readSubject()) {
        Q_EMIT subjectClicked(*subject);
        return;
      }
      break;
    case Qt::Key_Escape:
      if (d->read >= 0) {
        return d->readOut(-1);
      }
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void SceneView::contextMenuEvent(QContextMenuEvent* event) {
  // The right button also pans: with the mouse the menu waits for the release.
  if (event->reason() != QContextMenuEvent::Mouse) {
    d->showMenu(mapToGlobal(rect().center()));
  }
}

}  // namespace quantoscope::scene3d
