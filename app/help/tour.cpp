// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/workbench.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr int cardWidth = 330;
constexpr int frameMargin = 4;
/// How long the user rests before the tour goes on, so that a drag can come to its end.
constexpr int restMs = 600;

/// Where the card stands beside `target`, both in the window: right, left, below, above, the first that fits;
/// over it at its lower right where nothing does.
QPoint placeBeside(const QRect& target, const QSize& card, const QRect& window) {
  const int gap = base::spacing::wide;
  const auto into = [](int value, int low, int high) { return std::clamp(value, low, std::max(low, high)); };
  const int highestX = window.right() - card.width() - gap;
  const int highestY = window.bottom() - card.height() - gap;
  const int x = into(target.left(), window.left() + gap, highestX);
  const int y = into(target.top(), window.top() + gap, highestY);
  const QPoint places[] = {{target.right() + gap, y},
                           {target.left() - gap - card.width(), y},
                           {x, target.bottom() + gap},
                           {x, target.top() - gap - card.height()}};
  for (const QPoint& place : places) {
    if (window.contains(QRect(place, card))) {
      return place;
    }
  }
  return {into(target.right() - card.width() - gap, window.left(), highestX),
          into(target.bottom() - card.height() - gap, window.top(), highestY)};
}

}  // namespace

TourFrame::TourFrame(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("tourFrame"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void TourFrame::setTarget(QWidget* target) {
  const QList<QPointer<QObject>> before = std::exchange(m_watched, {});
  for (const QPointer<QObject>& watched : before) {
    if (watched) {
      watched->removeEventFilter(this);
    }
  }
  m_target = target;
  for (QWidget* each = target; each; each = each->isWindow() ? nullptr : each->parentWidget()) {
    each->installEventFilter(this);
    m_watched << each;
  }
  follow();
}

bool TourFrame::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
      follow();
      Q_EMIT moved();
      break;
    case QEvent::ParentChange:
      // The target came to another window, such as a floating panel.
      QMetaObject::invokeMethod(
          this, [this] { setTarget(m_target); }, Qt::QueuedConnection);
      break;
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

void TourFrame::follow() {
  if (!m_target || !m_target->isVisible()) {
    hide();
    return;
  }
  QWidget* window = m_target->window();
  if (parentWidget() != window) {
    setParent(window);
  }
  QRect around(m_target->mapTo(window, QPoint(0, 0)), m_target->size());
  around.adjust(-frameMargin, -frameMargin, frameMargin, frameMargin);
  setGeometry(around.intersected(window->rect()));
  show();
  raise();
}

void TourFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor glow = palette().color(QPalette::Highlight);
  glow.setAlphaF(0.35F);
  painter.setPen(QPen(glow, 6));
  painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2.5));
  painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5);
}

Tour::Tour(MainWindow& window, Workbench& workbench)
    : QFrame(&window),
      m_window(window),
      m_workbench(workbench),
      m_steps(tourSteps(window, workbench)),
      m_task(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_help(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_close(new QPushButton(this)) {
  setObjectName(QStringLiteral("tour"));
  hide();
  build();
  m_settled.setSingleShot(true);
  connect(&m_settled, &QTimer::timeout, this, &Tour::look);
  connect(m_next, &QPushButton::clicked, this, &Tour::next);
  connect(m_back, &QPushButton::clicked, this, &Tour::back);
  connect(m_close, &QPushButton::clicked, this, &Tour::stop);
  connect(m_help, &QPushButton::clicked, this, [this] {
    if (isRunning() && step().help) {
      step().help();
    }
  });
  window.installEventFilter(this);
  connectEvidence();
  retranslate();
}

Tour::~Tour() {
  delete m_frame;
}

void Tour::build() {
  setFixedWidth(cardWidth);
  m_task->setForegroundRole(QPalette::PlaceholderText);
  QFont bold = m_title->font();
  bold.setWeight(QFont::DemiBold);
  bold.setPointSizeF(bold.pointSizeF() * 1.2);
  m_title->setFont(bold);
  for (QLabel* label : {m_task, m_title, m_text}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  for (QPushButton* button : {m_help, m_back, m_next, m_close}) {
    button->setAutoDefault(true);
  }
  m_help->setObjectName(QStringLiteral("tourHelp"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(base::spacing::tight);
  buttons->addWidget(m_close);
  buttons->addStretch(1);
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(base::spacing::section, base::spacing::wide, base::spacing::section,
                             base::spacing::wide);
  column->setSpacing(base::spacing::normal);
  column->addWidget(m_task);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_help, 0, Qt::AlignLeft);
  column->addLayout(buttons);
  setTabOrder(m_help, m_back);
  setTabOrder(m_back, m_next);
  setTabOrder(m_next, m_close);
}

void Tour::connectEvidence() {
  const auto something = [this] {
    if (isRunning()) {
      m_settled.start(restMs);
    }
  };
  connect(&m_workbench.selection(), &base::Selection::changed, this, something);
  connect(&m_workbench.document(), &Document::parametersChanged, this, something);
  connect(&m_workbench.document(), &Document::dataChanged, this, something);
  connect(&m_workbench.undoStack(), &QUndoStack::indexChanged, this, something);
  connect(&m_workbench, &Workbench::figureWritten, this, [this, something] {
    ++m_figures;
    something();
  });
  for (const auto* stack :
       m_window.centralWidget()->findChildren<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    connect(stack, &QStackedWidget::currentChanged, this, something);
  }
}

QString Tour::currentStep() const {
  return isRunning() ? step().id : QString();
}

void Tour::start() {
  if (QWidget* focus = QApplication::focusWidget(); !isAncestorOf(focus)) {
    m_focusBefore = focus;
  }
  enter(0, 1);
  m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::next() {
  if (m_step + 1 < static_cast<int>(m_steps.size())) {
    enter(m_step + 1, 1);
  } else {
    stop();
  }
}

void Tour::back() {
  if (m_step > 0) {
    enter(m_step - 1, -1);
  }
}

void Tour::stop() {
  const bool hadFocus = isAncestorOf(QApplication::focusWidget());
  m_step = -1;
  m_settled.stop();
  pointAt(nullptr);
  hide();
  if (hadFocus && m_focusBefore && m_focusBefore->isVisible()) {
    m_focusBefore->setFocus(Qt::OtherFocusReason);
  } else if (hadFocus) {
    LabWorkspace& lab = m_window.currentWorkspace();
    lab.raisePanel(lab.focusedPanel());
  }
  Q_EMIT stepChanged(QString());
}

void Tour::enter(int index, int direction) {
  // What is done already is passed over on the way forward; on the way back people want to read it.
  const int last = static_cast<int>(m_steps.size()) - 1;
  const TourState now = state();
  while (direction > 0 && index < last && m_steps[static_cast<std::size_t>(index)].isDone(now, now)) {
    ++index;
  }
  m_step = index;
  if (step().prepare) {
    step().prepare();
  }
  m_before = state();
  showTexts();
  show();
  pointAt(step().target());
  place();
  if (isAncestorOf(QApplication::focusWidget()) && !QApplication::focusWidget()->isEnabled()) {
    m_next->setFocus(Qt::OtherFocusReason);
  }
  QAccessibleEvent said(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&said);
  Q_EMIT stepChanged(step().id);
}

void Tour::pointAt(QWidget* target) {
  if (!m_frame && target) {
    m_frame = new TourFrame(&m_window);
    connect(m_frame, &TourFrame::moved, this, &Tour::place);
  }
  if (m_frame) {
    m_frame->setTarget(target);
  }
}

void Tour::look() {
  if (!isRunning()) {
    return;
  }
  if (QGuiApplication::mouseButtons() != Qt::NoButton) {
    m_settled.start(restMs);
    return;
  }
  if (step().isDone(m_before, state())) {
    next();
    return;
  }
  // What the step points at may have been made anew.
  if (QWidget* target = step().target(); !m_frame || target != m_frame->target()) {
    pointAt(target);
  }
  place();
}

void Tour::retranslate() {
  setAccessibleName(tr("Getting started"));
  m_back->setText(tr("&Back"));
  m_close->setText(tr("&Close tour"));
  m_help->setAccessibleDescription(tr("Does this step for you"));
  showTexts();
}

void Tour::showTexts() {
  const bool ends = m_step + 1 == static_cast<int>(m_steps.size());
  m_next->setText(ends ? tr("&Finish") : tr("&Next"));
  m_back->setEnabled(m_step > 0);
  m_close->setVisible(!ends);
  if (!isRunning()) {
    return;
  }
  m_task->setText(step().task());
  m_title->setText(step().title());
  m_text->setText(step().text());
  m_help->setVisible(static_cast<bool>(step().help));
  m_help->setText(step().helpText ? step().helpText() : QString());
  setAccessibleDescription(tr("%1. %2. %3").arg(step().task(), step().title(), step().text()));
}

void Tour::place() {
  if (!isRunning()) {
    return;
  }
  setFixedHeight(layout()->totalHeightForWidth(cardWidth));
  const QRect window = m_window.rect();
  const QWidget* target = m_frame ? m_frame->target() : nullptr;
  if (!target || !target->isVisible() || target->window() != &m_window) {
    move(window.right() - width() - base::spacing::section,
         window.bottom() - height() - 3 * base::spacing::section);
  } else {
    const QRect around(target->mapTo(&m_window, QPoint(0, 0)), target->size());
    move(placeBeside(around.adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin), size(), window));
  }
  raise();
}

void Tour::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    stop();
    return;
  }
  QFrame::keyPressEvent(event);
}

void Tour::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    place();
  } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
    place();
  }
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &m_window && event->type() == QEvent::Resize) {
    place();
  }
  return QFrame::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
  painter.setBrush(palette().color(QPalette::ToolTipBase));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}  // namespace quantoscope::app
