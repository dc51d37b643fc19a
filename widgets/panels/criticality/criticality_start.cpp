// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/criticality_start.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

constexpr int textWidth = 260;

}  // namespace

CriticalityStart::CriticalityStart(base::PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_open(new QPushButton(base::icon(QStringLiteral("open")), {}, this)),
      m_sample(new QPushButton(base::icon(QStringLiteral("table")), {}, this)),
      m_import(new QPushButton(base::icon(QStringLiteral("file-json")), {}, this)) {
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
  m_open->setObjectName(QStringLiteral("open"));
  m_sample->setObjectName(QStringLiteral("sample"));
  m_import->setObjectName(QStringLiteral("import"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(base::spacing::normal);
  column->addStretch(1);
  column->addWidget(m_heading, 0, Qt::AlignHCenter);
  column->addWidget(m_sentence, 0, Qt::AlignHCenter);
  for (QPushButton* button : {m_open, m_sample, m_import}) {
    column->addWidget(button, 0, Qt::AlignHCenter);
  }
  column->addStretch(1);
  connect(m_open, &QPushButton::clicked, this, [&context] { context.open(base::OpenRequest::Model); });
  connect(m_sample, &QPushButton::clicked, this,
          [&context] { context.open(base::OpenRequest::SampleModel); });
  connect(m_import, &QPushButton::clicked, this,
          [&context] { context.runAction(QStringLiteral("criticality.import-statistics")); });
  retranslate();
}

void CriticalityStart::show(const present::CriticalityStatePtr& state) {
  m_state = state;
  retranslate();
}

void CriticalityStart::retranslate() {
  const bool refused = m_state && m_state->data->error;
  m_heading->setText(refused ? tr("This cannot be measured") : tr("No language model is open"));
  m_sentence->setText(refused ? base::translated(*m_state->data->error)
                              : tr("Open the folder of a model of the Llama architecture to see which of its "
                                   "layers can go to 2 bits."));
  m_sentence->setMinimumHeight(m_sentence->heightForWidth(textWidth));
  m_open->setText(tr("Open a model…"));
  m_sample->setText(tr("Open the sample model"));
  m_import->setText(tr("Import statistics…"));
}

}  // namespace quantoscope::panels
