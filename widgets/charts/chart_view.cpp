// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view_private.h"

namespace quantoscope::charts {
namespace {

/// Bars narrower than this are hard to tell apart; a long chart begins with as many as have it.
constexpr int narrowestBar = 4;

}  // namespace

void ChartView::Private::setUp() {
  view.setFocusPolicy(Qt::StrongFocus);
  view.setMouseTracking(true);
  view.setContextMenuPolicy(Qt::ActionsContextMenu);
  label = new ReadoutLabel(view);
  scroll = new QScrollBar(Qt::Horizontal, &view);
  scroll->setCursor(Qt::ArrowCursor);
  scroll->hide();
  QObject::connect(scroll, &QScrollBar::valueChanged, &view, [this](int first) {
    ownWindow = true;
    setWindow({first, window.count, window.total});
  });
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
  scroll->setAccessibleName(ChartView::tr("Part of the chart in view"));
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
  fitWindow();
  scene.setChart(windowed(chart, window));
  scene.setSize(sceneSize());
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
  scene.setActiveMark(mark ? std::optional(inScene(*mark)) : std::nullopt);
  view.update();
  if (!mark) {
    readout = {};
    label->hide();
    return;
  }
  readout = readoutOf(*chart, *mark);
  label->showBeside(beside, readout);
}

void ChartView::Private::hover(const QPoint& position) {
  pointer = position;
  const bool level = draggedLevel || scene.movableLevelAt(toScene(position), levelReach);
  view.setCursor(level ? Qt::SplitVCursor : Qt::ArrowCursor);
  if (const std::optional<Mark> mark = level ? std::nullopt : markAt(position)) {
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
  setWindow(window.showing(mark->category));
  const QRectF rect = scene.markRect(inScene(*mark)).translated(viewMargin, viewMargin);
  activate(mark, rect.toAlignedRect());
  view.setAccessibleDescription(readout.plain());
}

void ChartView::Private::fitWindow() {
  const int total = chart && kindOf(*chart) != Kind::Histogram ? categoryCount(*chart) : 0;
  if (!scrollable || total == 0) {
    window = CategoryWindow::all(total);
  } else if (wantedWindow) {
    ownWindow = true;
    window = CategoryWindow{wantedWindow->first, std::min(wantedWindow->count, total), total}.moved(0);
    wantedWindow.reset();
  } else if (ownWindow) {
    window = window.resized(total);
  } else {
    const int slot = narrowestBar * std::max(1, setCount(*chart)) + narrowestBar;
    window = {0, std::clamp(view.width() / slot, std::min(3, total), total), total};
  }
  placeScroll();
}

void ChartView::Private::setWindow(const CategoryWindow& next) {
  if (next == window) {
    return;
  }
  window = next;
  placeScroll();
  scene.setChart(windowed(chart, window));
  scene.setSize(sceneSize());
  view.update();
}

void ChartView::Private::placeScroll() {
  const QSignalBlocker blocker(scroll);
  scroll->setVisible(scrollable && !window.isAll());
  const int height = scroll->sizeHint().height();
  scroll->setGeometry(viewMargin, view.height() - height - 2, std::max(0, view.width() - 2 * viewMargin),
                      height);
  scroll->setRange(0, std::max(0, window.total - window.count));
  scroll->setPageStep(std::max(1, window.count));
  scroll->setValue(window.first);
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

void ChartView::setScrollable(bool scrollable) {
  d->scrollable = scrollable;
  if (!d->pending && d->chart) {
    d->apply();
  }
}

void ChartView::showAll() {
  d->ownWindow = true;
  d->setWindow(CategoryWindow::all(d->window.total));
}

void ChartView::bringIntoView(const present::Subject& subject) {
  if (!d->scrollable || !d->chart || d->pending) {
    return;
  }
  for (int category = 0; category < d->window.total; ++category) {
    if (matches(subjectOf(*d->chart, {category, 0}), subject)) {
      d->setWindow(d->window.showing(category));
      return;
    }
  }
}

int ChartView::firstInView() const {
  return d->window.first;
}

int ChartView::countInView() const {
  return d->window.count;
}

QJsonObject ChartView::viewState() const {
  QJsonObject state;
  if (const std::optional<Mark> mark = d->wanted ? d->wanted : d->current) {
    state[QStringLiteral("category")] = mark->category;
    state[QStringLiteral("set")] = mark->set;
  }
  const CategoryWindow& window = d->wantedWindow ? *d->wantedWindow : d->window;
  if (d->wantedWindow || d->ownWindow) {
    state[QStringLiteral("first")] = window.first;
    state[QStringLiteral("count")] = window.count;
  }
  return state;
}

void ChartView::restoreViewState(const QJsonObject& state) {
  const Mark mark{state.value(QStringLiteral("category")).toInt(-1),
                  state.value(QStringLiteral("set")).toInt(-1)};
  d->current.reset();
  d->wanted.reset();
  d->ownWindow = false;
  d->wantedWindow.reset();
  if (const int count = state.value(QStringLiteral("count")).toInt(); count > 0) {
    d->wantedWindow = CategoryWindow{state.value(QStringLiteral("first")).toInt(), count, 0};
  }
  if (mark.category >= 0 && mark.set >= 0) {
    const bool known = !d->pending && d->has(mark);
    (known ? d->current : d->wanted) = mark;
  }
  if (d->scrollable && d->chart && !d->pending) {
    d->apply();
  }
  d->leave();
}

base::FigurePtr ChartView::figure() const {
  return chartFigure(windowed(d->chart, d->window));
}

int ChartView::updateCount() const {
  return d->updates;
}

int ChartView::buildCount() const {
  return d->scene.series().buildCount();
}

QRectF ChartView::markRect(int category, int set) const {
  const QRectF rect = d->scene.markRect(d->inScene({category, set}));
  return rect.isNull() ? rect : rect.translated(viewMargin, viewMargin);
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
  d->scene.paint(painter, {viewMargin, viewMargin});
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
  if (d->scrollable && d->chart && !d->pending) {
    const CategoryWindow before = d->window;
    d->fitWindow();
    if (d->window != before) {
      d->scene.setChart(windowed(d->chart, d->window));
    }
  }
  d->scene.setSize(d->sceneSize());
}

void ChartView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  d->scene.paint(painter, {viewMargin, viewMargin});
  if (hasFocus()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
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
