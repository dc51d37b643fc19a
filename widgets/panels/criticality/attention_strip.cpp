// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/attention_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

#include "widgets/base/panel_context.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {

AttentionStrip::AttentionStrip(base::PanelContext& context, QWidget* parent)
    : CriticalityStrip(parent),
      m_context(context),
      m_layerLabel(new QLabel(this)),
      m_layer(new QSpinBox(this)),
      m_headLabel(new QLabel(this)),
      m_head(new QSpinBox(this)) {
  m_layer->setObjectName(QStringLiteral("layer"));
  m_head->setObjectName(QStringLiteral("head"));
  m_layerLabel->setBuddy(m_layer);
  m_headLabel->setBuddy(m_head);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
  row->setSpacing(base::spacing::normal);
  row->addWidget(m_layerLabel);
  row->addWidget(m_layer);
  row->addSpacing(base::spacing::normal);
  row->addWidget(m_headLabel);
  row->addWidget(m_head);
  row->addStretch(1);
  connect(m_layer, &QSpinBox::valueChanged, this, &AttentionStrip::select);
  connect(m_head, &QSpinBox::valueChanged, this, &AttentionStrip::select);
  AttentionStrip::retranslate();
}

void AttentionStrip::select() {
  present::Subject subject = m_context.selection().subject();
  subject.layer = m_layer->value();
  subject.head = m_head->value();
  m_context.selection().setSubject(subject);
}

void AttentionStrip::showInput(const CriticalityInput& input) {
  const auto& analysis = input.state->analysis;
  const bool known = analysis && analysis->attention;
  setEnabled(known);
  const QSignalBlocker layerBlocker(m_layer);
  const QSignalBlocker headBlocker(m_head);
  m_layer->setRange(0, known ? static_cast<int>(analysis->attention->layers.size()) - 1 : 0);
  m_head->setRange(0, known ? static_cast<int>(analysis->attention->heads) - 1 : 0);
  m_layer->setValue(std::max(0, input.selected.layer.value_or(0)));
  m_head->setValue(std::max(0, input.selected.head.value_or(0)));
}

void AttentionStrip::retranslate() {
  m_layerLabel->setText(tr("Layer"));
  m_headLabel->setText(tr("Head"));
  m_layer->setAccessibleName(tr("Layer whose attention is shown"));
  m_layer->setToolTip(m_layer->accessibleName());
  m_head->setAccessibleName(tr("Head whose attention is shown"));
  m_head->setToolTip(m_head->accessibleName());
}

}  // namespace quantoscope::panels
