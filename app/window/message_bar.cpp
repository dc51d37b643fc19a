// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/window/message_log.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr std::size_t mostShown = 3;
constexpr std::size_t mostKept = 50;
constexpr int infoMs = 12000;

QToolButton* button(QWidget* parent, const QString& iconName) {
  auto* made = new QToolButton(parent);
  made->setAutoRaise(true);
  made->setIcon(base::icon(iconName));
  return made;
}

}  // namespace

class MessageBar::Strip : public QFrame {
 public:
  Strip(Severity severity, const QString& text, MessageBar* bar) : QFrame(bar), m_severity(severity) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_sign = new QLabel(this);
    m_sign->setPixmap(base::icon(severityIcon(severity)).pixmap(18, 18));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(text);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_times = new QLabel(this);
    m_times->setForegroundRole(QPalette::PlaceholderText);
    m_copy = button(this, QStringLiteral("copy"));
    m_close = button(this, QStringLiteral("close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::normal,
                            base::spacing::tight);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_times);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->text()); });
    connect(m_close, &QToolButton::clicked, bar, [this, bar] { bar->dismiss(this); });
    if (severity == Severity::Info) {
      m_expiry.setSingleShot(true);
      connect(&m_expiry, &QTimer::timeout, bar, [this, bar] { bar->dismiss(this); });
      m_expiry.start(infoMs);
    }
    retranslate();
  }

  QString text() const { return m_text->text(); }
  Severity severity() const { return m_severity; }

  void countAgain() {
    ++m_count;
    if (m_expiry.isActive()) {
      m_expiry.start();
    }
    retranslate();
  }

  void retranslate() {
    m_sign->setToolTip(severityWord(m_severity));
    m_sign->setAccessibleName(severityWord(m_severity));
    m_times->setText(QStringLiteral("×%1").arg(m_count));
    m_times->setToolTip(MessageBar::tr("How often this came"));
    m_times->setVisible(m_count > 1);
    m_copy->setToolTip(MessageBar::tr("Copy this message"));
    m_close->setToolTip(MessageBar::tr("Dismiss this message; View > Messages keeps it"));
    for (QToolButton* each : {m_copy, m_close}) {
      each->setAccessibleName(each->toolTip());
    }
  }

 private:
  Severity m_severity;
  int m_count = 1;
  QLabel* m_sign;
  QLabel* m_text;
  QLabel* m_times;
  QToolButton* m_copy;
  QToolButton* m_close;
  QTimer m_expiry;
};

MessageBar::MessageBar(QWidget* parent) : QWidget(parent) {
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_more = new QToolButton(this);
  m_more->setAutoRaise(true);
  m_column->addWidget(m_more, 0, Qt::AlignRight);
  connect(m_more, &QToolButton::clicked, this, &MessageBar::logRequested);
  retranslate();
  hide();
}

QStringList MessageBar::texts() const {
  QStringList found;
  for (const Strip* strip : m_strips) {
    found << strip->text();
  }
  return found;
}

void MessageBar::clear() {
  for (Strip* strip : m_strips) {
    strip->deleteLater();
  }
  m_strips.clear();
  arrange();
}

void MessageBar::add(Severity severity, const QString& text) {
  const auto same = std::find_if(m_strips.begin(), m_strips.end(), [&](const Strip* strip) {
    return strip->text() == text && strip->severity() == severity;
  });
  if (same != m_strips.end()) {
    (*same)->countAgain();
    std::rotate(m_strips.begin(), same, same + 1);
  } else {
    m_strips.insert(m_strips.begin(), new Strip(severity, text, this));
    if (m_strips.size() > mostKept) {
      m_strips.back()->deleteLater();
      m_strips.pop_back();
    }
  }
  arrange();
}

void MessageBar::dismiss(Strip* strip) {
  const bool hadFocus = strip->isAncestorOf(QApplication::focusWidget());
  std::erase(m_strips, strip);
  m_column->removeWidget(strip);
  strip->hide();
  strip->deleteLater();
  arrange();
  if (hadFocus) {
    focusNextChild();
  }
}

void MessageBar::arrange() {
  for (Strip* strip : m_strips) {
    m_column->removeWidget(strip);
  }
  for (std::size_t i = 0; i < m_strips.size(); ++i) {
    m_column->insertWidget(static_cast<int>(i), m_strips[i]);
    m_strips[i]->setVisible(i < mostShown);
  }
  const int hidden = static_cast<int>(m_strips.size()) - static_cast<int>(mostShown);
  m_more->setText(tr("%n more message(s)…", nullptr, std::max(0, hidden)));
  m_more->setVisible(hidden > 0);
  setVisible(!m_strips.empty());
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !m_strips.empty()) {
    dismiss(m_strips.front());
    return;
  }
  QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void MessageBar::retranslate() {
  setAccessibleName(tr("Messages"));
  m_more->setToolTip(tr("Show all messages"));
  for (Strip* strip : m_strips) {
    strip->retranslate();
  }
  arrange();
}

}  // namespace quantoscope::app
