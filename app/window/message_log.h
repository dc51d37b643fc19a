// SPDX-License-Identifier: GPL-3.0-or-later
// Every message since the start, so that one that was dismissed can be read again. GUI thread.
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QObject>
#include <vector>

#include "app/workbench.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace quantoscope::app {

struct LoggedMessage {
  Severity severity;
  QString text;
  QDateTime when;  ///< of the last time
  int count = 1;   ///< how often it came in a row
};

class MessageLog : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// The oldest first; at most the last 500.
  const std::vector<LoggedMessage>& messages() const { return m_messages; }
  void add(Severity severity, const QString& text);
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  std::vector<LoggedMessage> m_messages;
};

/// A word for the severity, for those who do not see its icon, and the icon's name.
QString severityWord(Severity severity);
QString severityIcon(Severity severity);

/// The log as a window that may stay open beside the work; the newest message at the end.
class MessageLogDialog : public QDialog {
  Q_OBJECT

 public:
  explicit MessageLogDialog(MessageLog& log, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void copy();
  void retranslate();

  MessageLog& m_log;
  QListWidget* m_list;
  QLabel* m_empty;
  QPushButton* m_copy;
  QPushButton* m_clear;
  QPushButton* m_close;
};

}  // namespace quantoscope::app
