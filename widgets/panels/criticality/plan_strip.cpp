// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/plan_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/panel_context.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/theme.h"
#include "widgets/base/tool_buttons.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::panels {
namespace {

constexpr int fewestBits = 2;
constexpr int mostBits = 16;

/// Something of the plan does not come from the zones.
bool isEdited(const CriticalityInput& input) {
  if (!input.parameters->text("criticality.plan").empty()) {
    return true;
  }
  const auto& values = input.parameters->values();
  return std::any_of(values.begin(), values.end(),
                     [](const auto& entry) { return entry.first.starts_with("criticality.layer."); });
}

}  // namespace

PlanStrip::PlanStrip(base::PanelContext& context, QWidget* parent)
    : CriticalityStrip(parent),
      m_context(context),
      m_safe(new base::ParameterSlider(context, "criticality.safe_bits", this)),
      m_critical(new base::ParameterSlider(context, "criticality.critical_bits", this)),
      m_layer(new QLabel(this)),
      m_bits(new QComboBox(this)),
      m_measure(base::actionButton(context, present::evaluateTask, "play", this)),
      m_import(base::actionButton(context, "criticality.import-plan", "open", this)),
      m_follow(base::actionButton(context, "criticality.follow-zones", "reset", this)),
      m_export(base::actionButton(context, "criticality.export-plan", "save-as", this)) {
  build();
  connect(m_bits, &QComboBox::activated, this, [this](int index) {
    if (m_selected) {
      m_context.edit(present::layerBitsId(*m_selected),
                     static_cast<std::int64_t>(m_bits->itemData(index).toInt()));
    }
  });
  PlanStrip::retranslate();
}

void PlanStrip::build() {
  m_bits->setObjectName(QStringLiteral("layerBits"));
  m_bits->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_layer->setBuddy(m_bits);
  auto* widths = new base::WrappingRow;
  widths->setSpacing(base::spacing::section);
  widths->addWidget(m_safe);
  widths->addWidget(m_critical);
  auto* row = new base::WrappingRow;
  row->addWidget(m_layer);
  row->addWidget(m_bits);
  for (QToolButton* each : {m_import, m_follow, m_export}) {
    each->setToolButtonStyle(Qt::ToolButtonIconOnly);
  }
  for (QToolButton* each : {m_measure, m_import, m_follow, m_export}) {
    row->addWidget(each);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(widths);
  column->addLayout(row);
}

void PlanStrip::showInput(const CriticalityInput& input) {
  const present::CriticalityState& state = *input.state;
  m_safe->showValue();
  m_critical->showValue();
  m_selected.reset();
  if (state.analysis && input.selected.layer) {
    const auto& layers = state.analysis->layers;
    const bool known = std::any_of(layers.begin(), layers.end(),
                                   [&](const auto& layer) { return layer.layer == *input.selected.layer; });
    m_selected = known ? input.selected.layer : std::nullopt;
  }
  m_bits->setEnabled(m_selected.has_value());
  const std::int64_t bits =
      m_selected ? input.parameters->integer(present::layerBitsId(*m_selected)) : std::int64_t{0};
  m_bits->setCurrentIndex(std::max(0, m_bits->findData(static_cast<int>(bits))));
  m_layer->setText(m_selected ? tr("Layer %1").arg(*m_selected) : tr("Selected layer"));
  m_measure->setEnabled(state.canMeasure() && state.analysis && !state.evaluating);
  m_export->setEnabled(state.analysis != nullptr);
  m_follow->setEnabled(isEdited(input));
}

void PlanStrip::retranslate() {
  const QSignalBlocker blocker(m_bits);
  const int current = std::max(0, m_bits->currentIndex());
  m_bits->clear();
  m_bits->addItem(tr("As the plan says"), 0);
  for (int bits = fewestBits; bits <= mostBits; ++bits) {
    m_bits->addItem(tr("%n bit(s)", nullptr, bits), bits);
  }
  m_bits->setCurrentIndex(current);
  m_bits->setAccessibleName(tr("Bits of the selected layer"));
  m_bits->setToolTip(tr("Bits of the selected layer's seven matrices"));
  m_layer->setText(m_selected ? tr("Layer %1").arg(*m_selected) : tr("Selected layer"));
  base::say(*m_measure, tr("Measure plan"), tr("Measure the plan as a whole beside uniform widths"));
  base::say(*m_import, tr("Import…"), tr("Take a plan that this or another lab has written"));
  base::say(*m_follow, tr("Follow zones"), tr("Drop the imported plan and bits set by hand"));
  base::say(*m_export, tr("Export…"), tr("Write the plan for a quantizer or another lab"));
}

}  // namespace quantoscope::panels
