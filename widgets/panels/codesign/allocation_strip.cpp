// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/allocation_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <set>

#include "engine/present/codesign_views.h"
#include "widgets/base/steady_label.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/tool_buttons.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/codesign/codesign_strips.h"
#include "widgets/panels/codesign/limit_row.h"

namespace quantoscope::panels {
namespace {

/// Groups that can be chosen besides those there are.
constexpr int mostGroups = 9;

}  // namespace

AllocationStrip::AllocationStrip(base::PanelContext& context, QWidget* parent)
    : CodesignStrip(parent),
      m_context(context),
      m_measure(new base::ChoiceBox(context, "codesign.measure", this)),
      m_open(base::actionButton(context, "codesign.open-costs", "open", this)),
      m_models(new OpenModelButtons(context, this)),
      m_measureModel(base::actionButton(context, present::modelCostsTask, "play", this)),
      m_export(base::actionButton(context, "codesign.export-plan", "save-as", this)),
      m_take(new QToolButton(this)),
      m_layer(new QLabel(this)),
      m_pin(new QComboBox(this)),
      m_tie(new QComboBox(this)),
      m_attention(new QCheckBox(this)),
      m_showLimits(new QToolButton(this)),
      m_limits(new LimitRow(context, this)),
      m_line(new base::SteadyLabel(this)) {
  build();
  connect(m_showLimits, &QToolButton::toggled, m_limits, &QWidget::setVisible);
  connect(m_take, &QToolButton::clicked, this, &AllocationStrip::makeConfiguration);
  connect(m_attention, &QCheckBox::clicked, this,
          [this](bool checked) { m_context.edit("codesign.tie_attention", checked); });
  connect(m_pin, &QComboBox::activated, this, &AllocationStrip::pin);
  connect(m_tie, &QComboBox::activated, this, &AllocationStrip::tie);
  AllocationStrip::retranslate();
}

void AllocationStrip::build() {
  m_take->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_take->setFocusPolicy(Qt::StrongFocus);
  m_showLimits->setObjectName(QStringLiteral("limits"));
  m_showLimits->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_showLimits->setFocusPolicy(Qt::StrongFocus);
  m_showLimits->setCheckable(true);
  m_limits->hide();
  m_pin->setObjectName(QStringLiteral("pin"));
  m_tie->setObjectName(QStringLiteral("tie"));
  m_layer->setTextFormat(Qt::PlainText);
  m_layer->setMinimumWidth(1);
  m_line->label().setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
  m_line->label().setTextFormat(Qt::PlainText);
  m_line->label().setForegroundRole(QPalette::PlaceholderText);
  auto* first = new base::WrappingRow;
  for (QWidget* widget :
       {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_models), static_cast<QWidget*>(m_measureModel),
        static_cast<QWidget*>(m_measure), static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_take)}) {
    first->addWidget(widget);
  }
  auto* second = new base::WrappingRow;
  second->addWidget(m_layer);
  second->addWidget(m_pin);
  second->addWidget(m_tie);
  second->addWidget(m_attention);
  second->addWidget(m_showLimits);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(first);
  column->addLayout(second);
  column->addWidget(m_limits);
  column->addWidget(m_line);
}

std::optional<std::size_t> AllocationStrip::selectedLayer() const {
  return m_state ? present::allocationLayer(*m_state, m_context.selection().subject()) : std::nullopt;
}

void AllocationStrip::showState(const present::CodesignStatePtr& state) {
  m_state = state;
  const std::string source = m_context.parameters().text("codesign.costs");
  m_measure->showValue();
  m_measure->setVisible(source == "model");
  m_models->setVisible(source == "model" && state && !state->model);
  m_measureModel->setVisible(source == "model" && state && state->model);
  m_measureModel->setEnabled(state && state->model && !state->isRunning(present::modelCostsTask));
  m_open->setVisible(source == "file");
  const bool solved = state && state->allocation && state->allocation->optimum;
  m_export->setEnabled(solved);
  m_take->setVisible(state && state->table && state->table->ofLabNetwork);
  m_take->setEnabled(solved);
  m_attention->setChecked(m_context.parameters().flag("codesign.tie_attention"));
  m_limits->showState(state.get());
  if (m_limits->isAnySet()) {
    m_showLimits->setChecked(true);
  }
  m_showLimits->setEnabled(!m_limits->isAnySet());
  m_line->setText(base::translated(present::allocationLine(state.get())));
  m_line->setVisible(!m_line->text().isEmpty());
  showLayer();
}

void AllocationStrip::showLayer() {
  const auto selected = selectedLayer();
  const present::SolvedInstancePtr solved = m_state ? m_state->solved : nullptr;
  if (m_showsLayer && selected == m_shownLayer && solved == m_shownInstance) {
    return;
  }
  m_showsLayer = true;
  m_shownLayer = selected;
  m_shownInstance = solved;
  m_pin->setEnabled(selected.has_value());
  m_tie->setEnabled(selected.has_value());
  const QSignalBlocker pinBlocker(m_pin);
  const QSignalBlocker tieBlocker(m_tie);
  m_pin->clear();
  m_tie->clear();
  m_pin->addItem(tr("Not pinned"), 0);
  m_tie->addItem(tr("Not tied"), QString());
  if (!selected) {
    m_layer->setText(tr("Click a bar to pin or tie its layer."));
    return;
  }
  const codesign::AllocationInstance& instance = m_state->solved->allocator.instance();
  const codesign::AllocationLayer& layer = instance.layers[*selected];
  m_layer->setText(base::fromUtf8(layer.name));
  m_layer->setToolTip(m_layer->text());
  for (std::size_t i = 0; i < instance.bitWidths.size(); ++i) {
    if (layer.cost[i]) {
      m_pin->addItem(tr("Pinned at %n bit(s)", nullptr, instance.bitWidths[i]), instance.bitWidths[i]);
    }
  }
  m_pin->setCurrentIndex(std::max(0, m_pin->findData(layer.pinned.value_or(0))));
  std::set<std::string> groups;
  for (int i = 1; i <= mostGroups; ++i) {
    groups.insert(std::to_string(i));
  }
  if (!layer.tie.empty()) {
    groups.insert(layer.tie);
  }
  for (const std::string& group : groups) {
    m_tie->addItem(tr("Group %1").arg(base::fromUtf8(group)), base::fromUtf8(group));
  }
  m_tie->setCurrentIndex(std::max(0, m_tie->findData(base::fromUtf8(layer.tie))));
}

void AllocationStrip::pin(int index) {
  const auto selected = selectedLayer();
  if (!selected) {
    return;
  }
  auto pins = present::pinsOf(m_context.parameters());
  const std::string& name = m_state->solved->allocator.instance().layers[*selected].name;
  if (const int bits = m_pin->itemData(index).toInt(); bits > 0) {
    pins[name] = bits;
  } else {
    pins.erase(name);
  }
  m_context.edit("codesign.pins", present::pinsText(pins));
}

void AllocationStrip::tie(int index) {
  const auto selected = selectedLayer();
  if (!selected) {
    return;
  }
  auto ties = present::tiesOf(m_context.parameters());
  const std::string& name = m_state->solved->allocator.instance().layers[*selected].name;
  if (const std::string group = m_tie->itemData(index).toString().toStdString(); !group.empty()) {
    ties[name] = group;
  } else {
    ties.erase(name);
  }
  m_context.edit("codesign.ties", present::tiesText(ties));
}

void AllocationStrip::makeConfiguration() {
  const auto precision = m_state ? present::configurationOf(*m_state) : std::nullopt;
  if (precision) {
    m_context.editMany([] { return tr("Take the allocation as configuration"); },
                       present::added(m_context.parameters(), *precision));
  }
}

void AllocationStrip::retranslate() {
  m_measure->retranslate();
  m_models->retranslate();
  base::say(*m_open, tr("Open costs…"), tr("Open an allocation instance, or a plan for the opened model"));
  base::say(*m_measureModel, tr("Measure the model"),
            tr("Measure what rounding does to the weights of every layer"));
  base::say(*m_export, tr("Export plan…"), tr("Write the allocation as a quantization plan"));
  base::say(*m_take, tr("Make a configuration"),
            tr("Add the allocation to the precision grid, to be trained"));
  m_attention->setText(tr("Tie query, key, value"));
  base::say(*m_showLimits, tr("Limits"),
            tr("Limit multiply-adds, bit operations, latency and energy beside the budget"));
  m_limits->retranslate();
  m_attention->setToolTip(tr("Query, key and value of a block get one bit-width"));
  m_pin->setAccessibleName(tr("Pin of the selected layer"));
  m_pin->setToolTip(m_pin->accessibleName());
  m_tie->setAccessibleName(tr("Group of the selected layer"));
  m_tie->setToolTip(tr("Layers of one group get one bit-width"));
  m_line->label().setAccessibleName(tr("Cost of the allocation"));
  m_line->setText(base::translated(present::allocationLine(m_state.get())));
  m_showsLayer = false;
  showLayer();
}

}  // namespace quantoscope::panels
