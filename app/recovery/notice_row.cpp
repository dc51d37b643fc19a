// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/notice_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/base/theme.h"

namespace quantoscope::app {

NoticeRow::NoticeRow(const QString& iconName, QWidget* parent) : QWidget(parent) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::ToolTipBase);
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::normal,
                            base::spacing::tight);
  m_row->setSpacing(base::spacing::normal);
  auto* sign = new QLabel(this);
  sign->setPixmap(base::icon(iconName).pixmap(18, 18));
  m_text = new QLabel(this);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_row->addWidget(sign);
  m_row->addWidget(m_text, 1);
}

void NoticeRow::setText(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
}

QString NoticeRow::text() const {
  return m_text->text();
}

QPushButton* NoticeRow::addButton(std::function<void()> run) {
  auto* button = new QPushButton(this);
  m_row->addWidget(button);
  connect(button, &QPushButton::clicked, this, std::move(run));
  return button;
}

}  // namespace quantoscope::app
