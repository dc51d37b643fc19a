// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_scene.h"

namespace quantoscope::charts {
namespace {

constexpr int margin = 8;
constexpr int readoutDistance = 12;

QString toHtml(const Readout& readout) {
  QStringList lines;
  if (!readout.title.isEmpty()) {
    lines << QStringLiteral("<b>") + readout.title.toHtmlEscaped() + QStringLiteral("</b>");
  }
  for (const QString& row : readout.rows) {
    lines << row.toHtmlEscaped();
  }
  return lines.join(QStringLiteral("<br>"));
}

// A small card that floats over the chart and never takes part in the mouse.
class ReadoutLabel : public QLabel {
 public:
  explicit ReadoutLabel(QWidget& parent) : QLabel(&parent) {
    setObjectName(QStringLiteral("readout"));
    setTextFormat(Qt::RichText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(8, 5, 8, 5);
    hide();
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
  }
};

}  // namespace

struct ChartView::Private {
  ChartView& view;
  ChartScene scene;
  present::ChartPtr chart;
  bool pending = false;
  int updates = 0;
  std::optional<Mark> current;  ///< the keyboard's
  std::optional<Mark> wanted;   ///< from a view state, until a chart has it
  std::optional<Mark> pressed;
  std::optional<QPoint> pointer;  ///< where the mouse hovers
  Readout readout;
  QLabel* label = nullptr;
  QAction* copyImage = nullptr;
  QAction* copyData = nullptr;
  QAction* exportFigure = nullptr;

  explicit Private(ChartView& owner) : view(owner) {}

  void setUp();
  void retranslate();
  void applyStyle();
  void apply();
  /// Shows what `mark` reads next to `beside`.
  void activate(std::optional<Mark> mark, const QRect& beside);
  void hover(const QPoint& position);
  void leave();
  void setCurrent(std::optional<Mark> mark);
  bool has(Mark mark) const { return chart && !std::isnan(valueOf(*chart, mark)) && hasMarks(*chart); }
  void step(int direction, bool toEnd);
  void stepSet(int direction);
  void emitSubject(Mark mark);
  QPointF toScene(const QPointF& point) const { return point - QPointF(margin, margin); }
};

void ChartView::Private::setUp() {
  view.setFocusPolicy(Qt::StrongFocus);
  view.setMouseTracking(true);
  view.setContextMenuPolicy(Qt::ActionsContextMenu);
  label = new ReadoutLabel(view);
  const auto action = [this](auto slot) {
    auto* result = new QAction(&view);
    QObject::connect(result, &QAction::triggered, &view, slot);
    view.addAction(result);
    return result;
  };
  copyImage = action(&ChartView::copyImage);
  copyData = action(&ChartView::copyData);
  copyData->setShortcut(QKeySequence::Copy);
  copyData->setShortcutContext(Qt::WidgetShortcut);
  exportFigure = action(&ChartView::exportRequested);
  retranslate();
  applyStyle();
}

void ChartView::Private::retranslate() {
  copyImage->setText(ChartView::tr("Copy image"));
  copyData->setText(ChartView::tr("Copy data"));
  exportFigure->setText(ChartView::tr("Export figure…"));
  if (!chart) {
    view.setAccessibleName(ChartView::tr("Chart"));
    view.setAccessibleDescription(QString());
    return;
  }
  view.setAccessibleName(base::translated(chart->title));
  const QString about = !hasMarks(*chart) ? emptySentence(*chart)
                                          : ChartView::tr("%1 over %2")
                                                .arg(base::translated(chart->value.title),
                                                     base::translated(chart->category.title));
  view.setAccessibleDescription(about);
}

void ChartView::Private::applyStyle() {
  ChartStyle style;
  style.palette = base::screenPalette(view);
  style.font = view.font();
  style.fontPx = style.font.pixelSize() > 0 ? style.font.pixelSize()
                                            : style.font.pointSizeF() * view.logicalDpiY() / 72.0;
  style.fontPx = std::round(style.fontPx);
  style.wholePixels = true;
  scene.setStyle(style);
  QPalette colors = view.palette();
  colors.setColor(QPalette::Window, base::toQColor({present::ColorRole::Background}, style.palette));
  colors.setColor(QPalette::Mid, base::toQColor({present::ColorRole::Muted, 0, 0.6}, style.palette));
  colors.setColor(QPalette::WindowText, base::toQColor({present::ColorRole::Foreground}, style.palette));
  label->setPalette(colors);
  view.update();
}

void ChartView::Private::apply() {
  pending = false;
  ++updates;
  scene.setChart(chart);
  scene.setSize(QSizeF(view.size()) - QSizeF(2 * margin, 2 * margin));
  scene.refresh();
  if (wanted && has(*wanted)) {
    current = std::exchange(wanted, std::nullopt);
  }
  if (current && !has(*current)) {
    current.reset();
  }
  if (pointer) {
    hover(*pointer);
  } else {
    leave();
  }
  view.update();
}

void ChartView::Private::activate(std::optional<Mark> mark, const QRect& beside) {
  scene.setActiveMark(mark);
  view.update();
  if (!mark) {
    readout = {};
    label->hide();
    return;
  }
  readout = readoutOf(*chart, *mark);
  label->setText(toHtml(readout));
  label->adjustSize();
  QPoint corner = beside.topRight() + QPoint(readoutDistance, readoutDistance);
  if (corner.x() + label->width() > view.width()) {
    corner.setX(beside.left() - readoutDistance - label->width());
  }
  if (corner.y() + label->height() > view.height()) {
    corner.setY(beside.top() - readoutDistance - label->height());
  }
  corner.setX(std::clamp(corner.x(), 0, std::max(0, view.width() - label->width())));
  corner.setY(std::clamp(corner.y(), 0, std::max(0, view.height() - label->height())));
  label->move(corner);
  label->show();
  label->raise();
}

void ChartView::Private::hover(const QPoint& position) {
  pointer = position;
  if (const std::optional<Mark> mark = scene.markAt(toScene(position))) {
    activate(mark, QRect(position, QSize(1, 1)));
  } else {
    leave();
  }
}

void ChartView::Private::leave() {
  if (current && view.hasFocus()) {
    setCurrent(current);
  } else {
    activate(std::nullopt, {});
  }
}

void ChartView::Private::setCurrent(std::optional<Mark> mark) {
  current = mark;
  if (!mark) {
    activate(std::nullopt, {});
    return;
  }
  const QRectF rect = scene.markRect(*mark).translated(margin, margin);
  activate(mark, rect.toAlignedRect());
  view.setAccessibleDescription(readout.plain());
}

void ChartView::Private::step(int direction, bool toEnd) {
  const std::vector<Mark> marks = chart && hasMarks(*chart) ? marksOf(*chart) : std::vector<Mark>();
  if (marks.empty()) {
    return;
  }
  const auto found = current ? std::find(marks.begin(), marks.end(), *current) : marks.end();
  if (toEnd || found == marks.end()) {
    const bool last = toEnd ? direction > 0 : direction < 0;
    setCurrent(last ? marks.back() : marks.front());
    return;
  }
  const auto index = std::clamp<std::ptrdiff_t>(found - marks.begin() + direction, 0,
                                                static_cast<std::ptrdiff_t>(marks.size()) - 1);
  setCurrent(marks[static_cast<std::size_t>(index)]);
}

void ChartView::Private::stepSet(int direction) {
  if (!current) {
    step(1, false);
    return;
  }
  for (int set = current->set + direction; set >= 0 && set < setCount(*chart); set += direction) {
    if (has({current->category, set})) {
      setCurrent(Mark{current->category, set});
      return;
    }
  }
}

void ChartView::Private::emitSubject(Mark mark) {
  const present::Subject subject = subjectOf(*chart, mark);
  if (subject != present::Subject()) {
    Q_EMIT view.subjectClicked(subject);
  }
}

ChartView::ChartView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this)) {
  d->setUp();
}

ChartView::~ChartView() = default;

void ChartView::setChart(present::ChartPtr chart) {
  d->chart = std::move(chart);
  d->retranslate();
  d->pending = true;
  if (isVisible()) {
    d->apply();
  }
}

present::ChartPtr ChartView::chart() const {
  return d->chart;
}

void ChartView::setHighlight(std::optional<present::Subject> subject) {
  d->scene.setHighlight(subject);
  update();
}

QJsonObject ChartView::viewState() const {
  const std::optional<Mark> mark = d->wanted ? d->wanted : d->current;
  return mark ? QJsonObject{{QStringLiteral("category"), mark->category}, {QStringLiteral("set"), mark->set}}
              : QJsonObject{};
}

void ChartView::restoreViewState(const QJsonObject& state) {
  const Mark mark{state.value(QStringLiteral("category")).toInt(-1),
                  state.value(QStringLiteral("set")).toInt(-1)};
  d->current.reset();
  d->wanted.reset();
  if (mark.category >= 0 && mark.set >= 0) {
    const bool known = !d->pending && d->has(mark);
    (known ? d->current : d->wanted) = mark;
  }
  d->leave();
}

base::FigurePtr ChartView::figure() const {
  return chartFigure(d->chart);
}

int ChartView::updateCount() const {
  return d->updates;
}

int ChartView::buildCount() const {
  return d->scene.series().buildCount();
}

QRectF ChartView::markRect(int category, int set) const {
  const QRectF rect = d->scene.markRect({category, set});
  return rect.isNull() ? rect : rect.translated(margin, margin);
}

QString ChartView::readoutText() const {
  return d->label->isHidden() ? QString() : d->readout.plain();
}

QSize ChartView::sizeHint() const {
  return {420, 300};
}

QSize ChartView::minimumSizeHint() const {
  return {180, 120};
}

void ChartView::copyImage() {
  if (d->pending) {
    d->apply();
  }
  const bool shown = !d->label->isHidden();
  d->label->hide();
  d->scene.setActiveMark(std::nullopt);
  QPixmap pixmap(size() * devicePixelRatioF());
  pixmap.setDevicePixelRatio(devicePixelRatioF());
  pixmap.fill(palette().color(QPalette::Base));
  QPainter painter(&pixmap);
  d->scene.paint(painter, {margin, margin});
  painter.end();
  QApplication::clipboard()->setPixmap(pixmap);
  if (shown) {
    d->leave();
  }
}

void ChartView::copyData() {
  if (d->chart) {
    QApplication::clipboard()->setText(base::fromUtf8(present::toCsv(*d->chart)));
  }
}

bool ChartView::event(QEvent* event) {
  // A context menu or another widget under the pointer ends the hover without a leave event.
  if (event->type() == QEvent::ContextMenu) {
    d->pointer.reset();
    d->leave();
  }
  return QWidget::event(event);
}

void ChartView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
      d->applyStyle();
      break;
    case QEvent::LanguageChange:
      d->retranslate();
      d->applyStyle();
      d->leave();
      break;
    default:
      break;
  }
}

void ChartView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (d->pending) {
    d->apply();
  }
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d->scene.setSize(QSizeF(size()) - QSizeF(2 * margin, 2 * margin));
}

void ChartView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  d->scene.paint(painter, {margin, margin});
  if (hasFocus()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
  }
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
  d->hover(event->position().toPoint());
  QWidget::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) {
    d->pressed = d->scene.markAt(d->toScene(event->position()));
    event->accept();
  } else {
    QWidget::mousePressEvent(event);
  }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
  const std::optional<Mark> pressed = std::exchange(d->pressed, std::nullopt);
  if (event->button() != Qt::LeftButton) {
    QWidget::mouseReleaseEvent(event);
    return;
  }
  event->accept();
  if (pressed && d->scene.markAt(d->toScene(event->position())) == pressed) {
    d->current = pressed;
    d->emitSubject(*pressed);
  }
}

void ChartView::leaveEvent(QEvent* event) {
  d->pointer.reset();
  d->leave();
  QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_BracketLeft:
    case Qt::Key_PageUp:
      d->step(-1, false);
      break;
    case Qt::Key_Right:
    case Qt::Key_BracketRight:
    case Qt::Key_PageDown:
      d->step(1, false);
      break;
    case Qt::Key_Home:
      d->step(-1, true);
      break;
    case Qt::Key_End:
      d->step(1, true);
      break;
    case Qt::Key_Up:
      d->stepSet(-1);
      break;
    case Qt::Key_Down:
      d->stepSet(1);
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (d->current) {
        d->emitSubject(*d->current);
      }
      break;
    case Qt::Key_Escape:
      if (d->current) {
        d->setCurrent(std::nullopt);
        break;
      }
      [[fallthrough]];
    default:
      QWidget::keyPressEvent(event);
  }
}

void ChartView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  d->leave();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  d->activate(std::nullopt, {});
}

}  // namespace quantoscope::charts
