// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/no_model.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/panel_context.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

constexpr int textWidth = 220;

}  // namespace

NoModel::NoModel(base::PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_open(new QPushButton(base::icon(QStringLiteral("open")), {}, this)),
      m_sample(new QPushButton(base::icon(QStringLiteral("table")), {}, this)) {
  QFont bold = m_heading->font();
  bold.setWeight(QFont::DemiBold);
  m_heading->setFont(bold);
  m_heading->setAlignment(Qt::AlignHCenter);
  m_sentence->setAlignment(Qt::AlignHCenter);
  m_sentence->setForegroundRole(QPalette::PlaceholderText);
  m_sentence->setWordWrap(true);
  m_sentence->setFixedWidth(textWidth);
  m_open->setObjectName(QStringLiteral("open"));
  m_sample->setObjectName(QStringLiteral("sample"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(base::spacing::normal);
  column->addStretch(1);
  column->addWidget(m_heading, 0, Qt::AlignHCenter);
  column->addWidget(m_sentence, 0, Qt::AlignHCenter);
  column->addSpacing(base::spacing::normal);
  column->addWidget(m_open, 0, Qt::AlignHCenter);
  column->addWidget(m_sample, 0, Qt::AlignHCenter);
  column->addStretch(1);
  connect(m_open, &QPushButton::clicked, this, [&context] { context.open(base::OpenRequest::Model); });
  connect(m_sample, &QPushButton::clicked, this,
          [&context] { context.open(base::OpenRequest::SampleModel); });
  retranslate();
}

void NoModel::retranslate() {
  m_heading->setText(tr("No model is open"));
  m_sentence->setText(
      tr("Open a weight file (safetensors, ONNX, npy or npz) to see how its layers' spectra change with the "
         "precision."));
  m_open->setText(tr("Open a model…"));
  m_sample->setText(tr("Open the sample model"));
}

}  // namespace quantoscope::panels
