// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/no_model.h"

#include <QPushButton>

#include "widgets/base/panel_context.h"

namespace quantoscope::panels {
namespace {

constexpr int textWidth = 220;

}  // namespace

NoModel::NoModel(base::PanelContext& context, QWidget* parent)
    : StartCard(textWidth, parent),
      m_open(addButton(QStringLiteral("open"), QStringLiteral("open"))),
      m_sample(addButton(QStringLiteral("sample"), QStringLiteral("table"))) {
  connect(m_open, &QPushButton::clicked, this, [&context] { context.open(base::OpenRequest::Model); });
  connect(m_sample, &QPushButton::clicked, this,
          [&context] { context.open(base::OpenRequest::SampleModel); });
  retranslate();
}

void NoModel::retranslate() {
  setTexts(tr("No model is open"),
           tr("Open a weight file (safetensors, ONNX, npy or npz) to see how its layers' spectra change with "
              "the precision."));
  m_open->setText(tr("Open a model…"));
  m_sample->setText(tr("Open the sample model"));
}

}  // namespace quantoscope::panels
