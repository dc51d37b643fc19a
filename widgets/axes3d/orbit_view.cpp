// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/orbit_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QJsonArray>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

#include "widgets/axes3d/view_axes.h"

namespace quantoscope::axes3d {
namespace {

constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 5;
constexpr double panPerKey = 0.05;
constexpr double zoomPerStep = 1.2;
constexpr double copyScale = 2;

const QString azimuthKey = QStringLiteral("azimuth");
const QString elevationKey = QStringLiteral("elevation");
const QString zoomKey = QStringLiteral("zoom");
const QString panKey = QStringLiteral("pan");

enum class Gesture { None, Orbit, Pan };

present::ViewDirection opposite(present::ViewDirection direction) {
  direction.azimuth += 180;
  direction.elevation = -direction.elevation;
  return direction;
}

}  // namespace

QJsonObject toJson(const present::ViewDirection& direction) {
  return {{azimuthKey, direction.azimuth}, {elevationKey, direction.elevation}, {zoomKey, direction.zoom}};
}

present::ViewDirection directionFromJson(const QJsonObject& json, const present::ViewDirection& defaults) {
  return normalized({json.value(azimuthKey).toDouble(defaults.azimuth),
                     json.value(elevationKey).toDouble(defaults.elevation),
                     json.value(zoomKey).toDouble(defaults.zoom)});
}

struct OrbitView::Private {
  Private(OrbitView* view, const present::ViewDirection& initial)
      : q(view), defaults(initial), direction(initial) {}

  OrbitView* q;
  QWidget* canvas = nullptr;

  const present::ViewDirection defaults;
  present::ViewDirection direction;
  QPointF pan;
  std::optional<present::Subject> highlight;

  Gesture gesture = Gesture::None;
  bool moved = false;
  QPointF pressed;
  QPointF last;

  QAction* alongFirst = nullptr;
  QAction* alongSecond = nullptr;
  QAction* alongThird = nullptr;
  std::vector<QAction*> opposites;  // of the three
  QAction* isometric = nullptr;
  QAction* fitAction = nullptr;
  QAction* copyImage = nullptr;
  QAction* copyData = nullptr;
  QAction* exportFigure = nullptr;

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

  // By a share of the plot's shorter side; the scene cannot be lost: its middle stays within reach.
  void panBy(const QPointF& share) {
    const double limit = std::max(1.0, direction.zoom);
    pan = QPointF(std::clamp(pan.x() + share.x(), -limit, limit),
                  std::clamp(pan.y() + share.y(), -limit, limit));
    q->changed();
  }

  void copyPicture() {
    QImage image(q->size() * copyScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(copyScale);
    QPainter painter(&image);
    q->paintCopy(painter);
    painter.end();
    QApplication::clipboard()->setImage(image);
  }

  void copyNumbers() {
    const std::string csv = q->csv();
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

  QAction* addView(const present::ViewDirection& view, const QList<QKeySequence>& keys) {
    return addAction(keys, [this, view] {
      pan = {};
      q->setViewDirection(view);
      q->changed();
    });
  }

  QAction* addStandardView(StandardView view, const QList<QKeySequence>& keys) {
    return addView(standardView(view), keys);
  }

  void makeActions() {
    alongFirst = addStandardView(StandardView::AlongFirst, {Qt::Key_X, Qt::Key_1});
    alongSecond = addStandardView(StandardView::AlongSecond, {Qt::Key_Y, Qt::Key_2});
    alongThird = addStandardView(StandardView::AlongThird, {Qt::Key_Z, Qt::Key_3, Qt::Key_7});
    for (const auto& [view, key] : {std::pair{StandardView::AlongFirst, Qt::Key_4},
                                    {StandardView::AlongSecond, Qt::Key_5},
                                    {StandardView::AlongThird, Qt::Key_6}}) {
      opposites.push_back(addView(opposite(standardView(view)), {key}));
    }
    isometric = addStandardView(StandardView::Isometric, {Qt::Key_I});
    fitAction = addAction({Qt::Key_Home, Qt::Key_0}, [this] { q->fit(); });
    copyImage = addAction({}, [this] { copyPicture(); });
    copyData = addAction({}, [this] { copyNumbers(); });
    exportFigure = addAction({}, [this] { Q_EMIT q->exportRequested(); });
  }

  void retranslate() {
    alongFirst->setText(OrbitView::tr("View along &first axis"));
    alongSecond->setText(OrbitView::tr("View along &second axis"));
    alongThird->setText(OrbitView::tr("View along &third axis"));
    opposites[0]->setText(OrbitView::tr("View against first axis"));
    opposites[1]->setText(OrbitView::tr("View against second axis"));
    opposites[2]->setText(OrbitView::tr("View against third axis"));
    isometric->setText(OrbitView::tr("&Isometric view"));
    fitAction->setText(OrbitView::tr("Fi&t"));
    copyImage->setText(OrbitView::tr("&Copy image"));
    copyData->setText(OrbitView::tr("Copy &data (CSV)"));
    exportFigure->setText(OrbitView::tr("&Export figure…"));
  }

  void showMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({alongFirst, alongSecond, alongThird, isometric});
    menu->addSeparator();
    menu->addAction(fitAction);
    menu->addSeparator();
    const bool hasContent = q->hasContent();
    for (QAction* action : {copyImage, copyData, exportFigure}) {
      action->setEnabled(hasContent);
      menu->addAction(action);
    }
    menu->popup(globalPosition);
  }
};

OrbitView::OrbitView(const present::ViewDirection& defaults, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this, defaults)) {
  setFocusPolicy(Qt::StrongFocus);
  d->makeActions();
}

OrbitView::~OrbitView() = default;

void OrbitView::setCanvas(QWidget* canvas) {
  d->canvas = canvas;
  canvas->setGeometry(rect());
}

void OrbitView::removeCanvas() {
  delete std::exchange(d->canvas, nullptr);
}

QPointF OrbitView::pan() const {
  return d->pan;
}

const std::optional<present::Subject>& OrbitView::highlight() const {
  return d->highlight;
}

void OrbitView::changed() {
  outdate();
  repaintCanvas();
}

void OrbitView::repaintCanvas() {
  if (d->canvas) {
    d->canvas->update();
  }
}

void OrbitView::retranslate() {
  d->retranslate();
  describe();
}

QString OrbitView::keysHelp() {
  return tr("Arrow keys turn the view, plus and minus zoom, Home fits, Page Down reads out the parts.");
}

present::ViewDirection OrbitView::viewDirection() const {
  return d->direction;
}

void OrbitView::setViewDirection(const present::ViewDirection& direction) {
  const present::ViewDirection next = normalized(direction);
  if (next == d->direction) {
    return;
  }
  d->direction = next;
  changed();
  Q_EMIT viewDirectionChanged();
}

void OrbitView::fit() {
  d->pan = {};
  changed();
  setViewDirection({d->direction.azimuth, d->direction.elevation, 1});
}

void OrbitView::setHighlight(const std::optional<present::Subject>& subject) {
  if (subject != d->highlight) {
    d->highlight = subject;
    changed();
  }
}

QJsonObject OrbitView::viewState() const {
  QJsonObject state = toJson(d->direction);
  state[panKey] = QJsonArray{d->pan.x(), d->pan.y()};
  return state;
}

void OrbitView::restoreViewState(const QJsonObject& state) {
  const QJsonArray pan = state.value(panKey).toArray();
  setViewDirection(directionFromJson(state, d->defaults));
  d->pan = {};
  d->panBy({pan.at(0).toDouble(0), pan.at(1).toDouble(0)});
}

QSize OrbitView::sizeHint() const {
  return {480, 400};
}

QSize OrbitView::minimumSizeHint() const {
  return {160, 120};
}

bool OrbitView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = textAt(help->pos());
    if (text.isEmpty()) {
      QToolTip::hideText();
    } else {
      QToolTip::showText(help->globalPos(), text, this);
    }
    return true;
  }
  return QWidget::event(event);
}

void OrbitView::changeEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::LanguageChange:
      retranslate();
      changed();
      break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
      changed();
      break;
    default:
      break;
  }
  QWidget::changeEvent(event);
}

void OrbitView::resizeEvent(QResizeEvent* event) {
  if (d->canvas) {
    d->canvas->setGeometry(rect());
  }
  changed();
  QWidget::resizeEvent(event);
}

void OrbitView::focusInEvent(QFocusEvent* event) {
  changed();
  QWidget::focusInEvent(event);
}

void OrbitView::focusOutEvent(QFocusEvent* event) {
  changed();
  QWidget::focusOutEvent(event);
}

void OrbitView::mousePressEvent(QMouseEvent* event) {
  const bool orbits = event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ShiftModifier);
  d->gesture = orbits ? Gesture::Orbit : Gesture::Pan;
  d->moved = false;
  d->pressed = d->last = event->position();
}

void OrbitView::mouseMoveEvent(QMouseEvent* event) {
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
  const QRectF window = plot();
  d->panBy(step / std::max(1.0, std::min(window.width(), window.height())));
}

void OrbitView::mouseReleaseEvent(QMouseEvent* event) {
  const bool clicked = d->gesture != Gesture::None && !d->moved;
  d->gesture = Gesture::None;
  if (!clicked) {
    return;
  }
  if (event->button() == Qt::RightButton) {
    d->showMenu(event->globalPosition().toPoint());
  } else if (event->button() == Qt::LeftButton) {
    const std::optional<present::Subject> subject = subjectAt(event->position());
    if (subject && *subject != present::Subject{}) {
      Q_EMIT subjectClicked(*subject);
    }
  }
}

void OrbitView::mouseDoubleClickEvent(QMouseEvent* event) {
  d->gesture = Gesture::None;
  if (event->button() == Qt::LeftButton) {
    fit();
  }
}

void OrbitView::wheelEvent(QWheelEvent* event) {
  d->zoomBy(std::pow(zoomPerStep, event->angleDelta().y() / 120.0));
  event->accept();
}

void OrbitView::keyPressEvent(QKeyEvent* event) {
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
      return stepReading(1);
    case Qt::Key_PageUp:
    case Qt::Key_BracketLeft:
      return stepReading(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const std::optional<present::Subject> subject = readSubject();
          subject && *subject != present::Subject{}) {
        Q_EMIT subjectClicked(*subject);
        return;
      }
      break;
    case Qt::Key_Escape:
      if (endReading()) {
        return;
      }
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void OrbitView::contextMenuEvent(QContextMenuEvent* event) {
  // The right button also pans: with the mouse the menu waits for the release.
  if (event->reason() != QContextMenuEvent::Mouse) {
    d->showMenu(mapToGlobal(rect().center()));
  }
}

}  // namespace quantoscope::axes3d
