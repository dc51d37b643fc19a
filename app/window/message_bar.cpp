// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr int mostMessages = 4;
constexpr int infoMs = 12000;

QString iconName(Severity severity) {
  switch (severity) {
    case Severity::Info:
      return QStringLiteral("info");
    case Severity::Warning:
      return QStringLiteral("warning");
    case Severity::Error:
      return QStringLiteral("error");
  }
  return {};
}

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent) {
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  setAccessibleName(tr("Messages"));
  hide();
}

QStringList MessageBar::texts() const {
  QStringList found;
  for (const QLabel* label : findChildren<QLabel*>(QStringLiteral("messageText"))) {
    found << label->text();
  }
  return found;
}

void MessageBar::clear() {
  while (m_column->count() > 0) {
    delete m_column->takeAt(0)->widget();
  }
  hide();
}

void MessageBar::add(Severity severity, const QString& text) {
  for (int i = m_column->count() - 1; i >= 0; --i) {
    QWidget* old = m_column->itemAt(i)->widget();
    const auto* label = old->findChild<QLabel*>(QStringLiteral("messageText"));
    if (label->text() == text || i >= mostMessages - 1) {
      m_column->removeWidget(old);
      delete old;
    }
  }
  auto* strip = new QFrame(this);
  strip->setAutoFillBackground(true);
  strip->setBackgroundRole(QPalette::ToolTipBase);
  auto* row = new QHBoxLayout(strip);
  row->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::normal,
                          base::spacing::tight);
  auto* sign = new QLabel(strip);
  sign->setPixmap(base::icon(iconName(severity)).pixmap(18, 18));
  auto* label = new QLabel(strip);
  label->setObjectName(QStringLiteral("messageText"));
  label->setTextFormat(Qt::PlainText);
  label->setText(text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* close = new QToolButton(strip);
  close->setAutoRaise(true);
  close->setIcon(base::icon(QStringLiteral("close")));
  close->setToolTip(tr("Dismiss this message"));
  close->setAccessibleName(close->toolTip());
  row->addWidget(sign);
  row->addWidget(label, 1);
  row->addWidget(close);
  m_column->insertWidget(0, strip);
  const auto dismiss = [this, strip] {
    m_column->removeWidget(strip);
    strip->deleteLater();
    setVisible(m_column->count() > 0);
  };
  connect(close, &QToolButton::clicked, this, dismiss);
  if (severity == Severity::Info) {
    QTimer::singleShot(infoMs, strip, dismiss);
  }
  show();
}

}  // namespace quantoscope::app
