// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/rounding_strip.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::panels {
namespace {

constexpr const char* bitsId = "criticality.bits";
constexpr int bitsWidth = 90;

}  // namespace

RoundingStrip::RoundingStrip(base::PanelContext& context, QWidget* parent)
    : CriticalityStrip(parent),
      m_bitsLabel(new QLabel(this)),
      m_bits(new QLineEdit(this)),
      m_scope(new base::ChoiceBox(context, "criticality.scope", this)),
      m_measure(new QToolButton(this)),
      m_error(new QLabel(this)) {
  m_bits->setObjectName(QStringLiteral("bits"));
  m_bits->setMaximumWidth(bitsWidth);
  m_bitsLabel->setBuddy(m_bits);
  m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_scope->setMinimumContentsLength(16);
  m_measure->setObjectName(QStringLiteral("round"));
  m_measure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_measure->setFocusPolicy(Qt::StrongFocus);
  m_measure->setIcon(base::icon(QStringLiteral("play")));
  m_error->setTextFormat(Qt::PlainText);
  m_error->setWordWrap(true);
  auto* row = new base::WrappingRow;
  row->addWidget(m_bitsLabel);
  row->addWidget(m_bits);
  row->addWidget(m_scope);
  row->addWidget(m_measure);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  column->addWidget(m_error);
  m_error->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
  connect(m_bits, &QLineEdit::editingFinished, this,
          [this, &context] { context.edit(bitsId, m_bits->text().toStdString()); });
  connect(m_measure, &QToolButton::clicked, this,
          [&context] { context.runAction(QString::fromLatin1(present::roundingTask)); });
  RoundingStrip::retranslate();
}

void RoundingStrip::showInput(const CriticalityInput& input) {
  if (!m_bits->hasFocus() || !m_bits->isModified()) {
    m_bits->setText(base::fromUtf8(input.parameters->text(bitsId)));
  }
  m_scope->showValue();
  const present::CriticalityState& state = *input.state;
  m_measure->setEnabled(state.canMeasure() && state.analysis && !state.rounding);
  const auto bits = present::measuredBits(*input.parameters);
  m_error->setVisible(!bits);
  m_error->setText(bits ? QString() : base::translated(bits.error()));
}

void RoundingStrip::retranslate() {
  m_bitsLabel->setText(tr("Bits"));
  m_bits->setAccessibleName(tr("Bit-widths that are measured"));
  m_bits->setToolTip(tr("Whole numbers from 2 to 16, separated by commas"));
  m_scope->retranslate();
  m_measure->setText(tr("Round single layers"));
  m_measure->setToolTip(tr("Round one layer at a time and measure what it does to the next token"));
  m_error->setAccessibleName(tr("What is wrong with the bit-widths"));
}

}  // namespace quantoscope::panels
