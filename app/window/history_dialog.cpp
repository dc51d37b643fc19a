// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QUndoView>
#include <QVBoxLayout>

#include "widgets/base/theme.h"

namespace quantoscope::app {

HistoryDialog::HistoryDialog(QUndoStack& stack, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("history"));
  resize(340, 420);
  m_steps = new QUndoView(&stack, this);
  m_steps->setCleanIcon(base::icon(QStringLiteral("save")));
  m_hint = new QLabel(this);
  m_hint->setWordWrap(true);
  m_hint->setForegroundRole(QPalette::PlaceholderText);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_steps, 1);
  column->addWidget(m_hint);
  retranslate();
}

void HistoryDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void HistoryDialog::retranslate() {
  setWindowTitle(tr("History"));
  m_steps->setEmptyLabel(tr("As it was opened"));
  m_steps->setAccessibleName(tr("Steps of this session"));
  m_hint->setText(tr("Click a step, or use Up and Down, to go to that state. The disk marks what is saved."));
}

}  // namespace quantoscope::app
