// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/criticality_start.h"

#include <QPushButton>

#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"

namespace quantoscope::panels {
namespace {

constexpr int textWidth = 260;

}  // namespace

CriticalityStart::CriticalityStart(base::PanelContext& context, QWidget* parent)
    : StartCard(textWidth, parent),
      m_open(addButton(QStringLiteral("open"), QStringLiteral("open"))),
      m_sample(addButton(QStringLiteral("sample"), QStringLiteral("table"))),
      m_import(addButton(QStringLiteral("import"), QStringLiteral("file-json"))) {
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
  setTexts(refused ? tr("This cannot be measured") : tr("No language model is open"),
           refused ? base::translated(*m_state->data->error)
                   : tr("Open the folder of a model of the Llama architecture to see which of its "
                        "layers can go to 2 bits."));
  m_open->setText(tr("Open a model…"));
  m_sample->setText(tr("Open the sample model"));
  m_import->setText(tr("Import statistics…"));
}

}  // namespace quantoscope::panels
