// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/limit_row.h"

#include <QCheckBox>
#include <QLayout>
#include <algorithm>
#include <cmath>

#include "engine/present/number_format.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/value_cell.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::panels {
namespace {

constexpr int cellWidth = 90;
constexpr double secondsOfMicro = 1e-6;
constexpr double picoOfMicro = 1e6;

/// The number with four digits that is not below `value`.
double roundedUp(double value) {
  const double unit = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-12))) - 3);
  return std::ceil(value / unit - 1e-9) * unit;
}

}  // namespace

LimitRow::LimitRow(base::PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_limits{{{"codesign.limit.macs", 1, &codesign::Allocation::macs},
                {"codesign.limit.bops", 1, &codesign::Allocation::bops},
                {"codesign.limit.latency", secondsOfMicro, &codesign::Allocation::latency},
                {"codesign.limit.energy", picoOfMicro, &codesign::Allocation::energy}}} {
  auto* row = new base::WrappingRow;
  for (Limit& limit : m_limits) {
    limit.isOn = new QCheckBox(this);
    limit.isOn->setObjectName(QLatin1String(limit.parameter));
    limit.most = new base::ValueCell(context, limit.parameter, this);
    limit.most->setMinimumWidth(cellWidth);
    row->addWidget(limit.isOn);
    row->addWidget(limit.most);
    connect(limit.isOn, &QCheckBox::clicked, this, [this, &limit](bool on) { toggle(limit, on); });
  }
  setLayout(row);
  retranslate();
}

bool LimitRow::isAnySet() const {
  return std::any_of(m_limits.begin(), m_limits.end(),
                     [this](const Limit& limit) { return m_context.parameters().real(limit.parameter) > 0; });
}

void LimitRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  setMinimumHeight(layout()->heightForWidth(width()));
}

void LimitRow::toggle(const Limit& limit, bool on) {
  m_context.edit(limit.parameter, on ? roundedUp(limit.used.value_or(0)) : 0.0);
}

void LimitRow::showState(const present::CodesignState* state) {
  const bool solved = state && state->allocation && state->allocation->optimum;
  for (Limit& limit : m_limits) {
    const double most = m_context.parameters().real(limit.parameter);
    limit.used.reset();
    if (solved) {
      if (const std::optional<double>& use = (*state->allocation->optimum).*limit.use) {
        limit.used = *use / limit.unit;
      }
    }
    limit.isOn->setChecked(most > 0);
    limit.isOn->setEnabled(most > 0 || limit.used);
    limit.most->setVisible(most > 0);
    limit.most->showValue();
    explain(limit);
  }
}

void LimitRow::explain(const Limit& limit) const {
  limit.isOn->setToolTip(
      limit.used ? tr("The best allocation of this budget takes %1 in an inference.")
                       .arg(base::fromUtf8(present::formatNumber(*limit.used, 4)))
                 : tr("Not known for these layers: it needs their multiply-adds, for latency and energy also "
                      "a hardware profile that knows these widths."));
  limit.isOn->setAccessibleDescription(limit.isOn->toolTip());
}

void LimitRow::retranslate() {
  for (const Limit& limit : m_limits) {
    limit.isOn->setText(base::parameterName(limit.parameter));
    explain(limit);
  }
}

}  // namespace quantoscope::panels
