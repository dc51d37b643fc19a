// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/progress_line.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include "widgets/base/elided_label.h"
#include "widgets/base/theme.h"

namespace quantoscope::base {
namespace {

constexpr int progressWidth = 90;

}  // namespace

ProgressLine::ProgressLine(const QString& textName, const QString& buttonName, QWidget* parent)
    : QWidget(parent),
      m_text(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QToolButton(this)) {
  m_text->setObjectName(textName);
  m_text->setForegroundRole(QPalette::PlaceholderText);
  m_progress->setTextVisible(false);
  m_progress->setFixedSize(progressWidth, spacing::normal);
  m_button->setObjectName(buttonName);
  m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_button->setAutoRaise(true);
  m_button->setFocusPolicy(Qt::StrongFocus);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(spacing::normal, spacing::tight, spacing::tight, spacing::tight);
  row->setSpacing(spacing::normal);
  row->addWidget(m_text, 1);
  row->addWidget(m_progress);
  row->addWidget(m_button);
}

void ProgressLine::setText(const QString& text) {
  m_text->setText(text);
  m_text->setToolTip(text);
}

}  // namespace quantoscope::base
