// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/start_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/theme.h"

namespace quantoscope::base {

StartCard::StartCard(int textWidth, QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_sentence(new QLabel(this)), m_buttons(new QVBoxLayout) {
  QFont bold = m_heading->font();
  bold.setWeight(QFont::DemiBold);
  m_heading->setFont(bold);
  m_heading->setAlignment(Qt::AlignHCenter);
  m_sentence->setObjectName(QStringLiteral("sentence"));
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setAlignment(Qt::AlignHCenter);
  m_sentence->setForegroundRole(QPalette::PlaceholderText);
  m_sentence->setWordWrap(true);
  m_sentence->setFixedWidth(textWidth);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::normal);
  column->addStretch(1);
  column->addWidget(m_heading, 0, Qt::AlignHCenter);
  column->addWidget(m_sentence, 0, Qt::AlignHCenter);
  m_buttons->setSpacing(spacing::normal);
  column->addLayout(m_buttons);
  column->addStretch(1);
}

QPushButton* StartCard::addButton(const QString& name, const QString& icon) {
  auto* button = new QPushButton(base::icon(icon), {}, this);
  button->setObjectName(name);
  m_buttons->addWidget(button, 0, Qt::AlignHCenter);
  return button;
}

void StartCard::setTexts(const QString& heading, const QString& sentence) {
  m_heading->setText(heading);
  m_sentence->setText(sentence);
  m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
}

}  // namespace quantoscope::base
