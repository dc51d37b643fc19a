// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/message_log.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr std::size_t mostMessages = 500;
const QString timeFormat = QStringLiteral("HH:mm:ss");

}  // namespace

QString severityWord(Severity severity) {
  switch (severity) {
    case Severity::Info:
      return QCoreApplication::translate("Message", "Note");
    case Severity::Warning:
      return QCoreApplication::translate("Message", "Warning");
    case Severity::Error:
      return QCoreApplication::translate("Message", "Error");
  }
  return {};
}

QString severityIcon(Severity severity) {
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

void MessageLog::add(Severity severity, const QString& text) {
  const QDateTime now = QDateTime::currentDateTime();
  if (!m_messages.empty() && m_messages.back().text == text && m_messages.back().severity == severity) {
    ++m_messages.back().count;
    m_messages.back().when = now;
  } else {
    if (m_messages.size() == mostMessages) {
      m_messages.erase(m_messages.begin());
    }
    m_messages.push_back({severity, text, now, 1});
  }
  Q_EMIT changed();
}

void MessageLog::clear() {
  m_messages.clear();
  Q_EMIT changed();
}

MessageLogDialog::MessageLogDialog(MessageLog& log, QWidget* parent) : QDialog(parent), m_log(log) {
  setObjectName(QStringLiteral("messageLog"));
  resize(720, 360);
  m_list = new QListWidget(this);
  m_list->setWordWrap(true);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setTextElideMode(Qt::ElideNone);
  m_empty = new QLabel(this);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setForegroundRole(QPalette::PlaceholderText);
  m_copy = new QPushButton(this);
  m_clear = new QPushButton(this);
  m_close = new QPushButton(this);
  m_close->setDefault(true);
  auto* ends = new QHBoxLayout;
  ends->addWidget(m_copy);
  ends->addWidget(m_clear);
  ends->addStretch(1);
  ends->addWidget(m_close);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_list, 1);
  column->addWidget(m_empty, 1);
  column->addLayout(ends);
  connect(m_copy, &QPushButton::clicked, this, &MessageLogDialog::copy);
  connect(m_clear, &QPushButton::clicked, &log, &MessageLog::clear);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  connect(&log, &MessageLog::changed, this, &MessageLogDialog::fill);
  retranslate();
}

void MessageLogDialog::fill() {
  m_list->clear();
  for (const LoggedMessage& message : m_log.messages()) {
    QString text = QStringLiteral("%1   %2").arg(message.when.toString(timeFormat), message.text);
    if (message.count > 1) {
      text += QStringLiteral("   ×%1").arg(message.count);
    }
    auto* item = new QListWidgetItem(base::icon(severityIcon(message.severity)), text, m_list);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(severityWord(message.severity), text));
  }
  const bool any = m_list->count() > 0;
  m_list->setVisible(any);
  m_empty->setVisible(!any);
  m_copy->setEnabled(any);
  m_clear->setEnabled(any);
  m_list->scrollToBottom();
}

void MessageLogDialog::copy() {
  const bool all = m_list->selectedItems().isEmpty();
  QStringList lines;
  for (int i = 0; i < m_list->count(); ++i) {
    if (all || m_list->item(i)->isSelected()) {
      lines << m_list->item(i)->data(Qt::AccessibleTextRole).toString();
    }
  }
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void MessageLogDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void MessageLogDialog::retranslate() {
  setWindowTitle(tr("Messages"));
  m_list->setAccessibleName(tr("Messages since the start"));
  m_empty->setText(tr("There were no messages since the start."));
  m_copy->setText(tr("&Copy"));
  m_copy->setToolTip(tr("The selected messages, or all of them"));
  m_clear->setText(tr("C&lear"));
  m_close->setText(tr("Cl&ose"));
  fill();
}

}  // namespace quantoscope::app
