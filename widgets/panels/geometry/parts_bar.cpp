// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/parts_bar.h"

#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::panels {

PartsBar::PartsBar(bool axes, QWidget* parent) : QWidget(parent) {
  using present::RegionParts;
  auto* row = new base::WrappingRow(this);
  row->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal,
                          base::spacing::tight);
  row->setSpacing(base::spacing::tight);
  const auto add = [&](const char* key, bool RegionParts::*part) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String("part.") + QLatin1String(key));
    button->setCheckable(true);
    button->setChecked(RegionParts().*part);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, &PartsBar::changed);
    row->addWidget(button);
    m_switches.push_back({key, part, button});
  };
  add("layers", &RegionParts::layers);
  add("cumulative", &RegionParts::cumulative);
  add("box", &RegionParts::box);
  if (axes) {
    add("axes", &RegionParts::axes);
  }
  add("nested", &RegionParts::nested);
  add("comparison", &RegionParts::comparison);
  if (axes) {
    add("samples", &RegionParts::samples);
  }
  m_fit = new QToolButton(this);
  m_fit->setIcon(base::icon(QStringLiteral("fit-view")));
  m_fit->setAutoRaise(true);
  m_fit->setFocusPolicy(Qt::StrongFocus);
  connect(m_fit, &QToolButton::clicked, this, &PartsBar::fitRequested);
  row->addWidget(m_fit);
  retranslate();
}

present::RegionParts PartsBar::parts() const {
  present::RegionParts parts;
  for (const Switch& entry : m_switches) {
    parts.*entry.part = entry.button->isChecked();
  }
  return parts;
}

void PartsBar::addTool(QWidget* tool) {
  layout()->removeWidget(m_fit);
  layout()->addWidget(tool);
  layout()->addWidget(m_fit);
  setTabOrder(tool, m_fit);
}

QJsonObject PartsBar::state() const {
  QJsonObject state;
  for (const Switch& entry : m_switches) {
    state[QLatin1String(entry.key)] = entry.button->isChecked();
  }
  return state;
}

void PartsBar::restoreState(const QJsonObject& state) {
  for (const Switch& entry : m_switches) {
    entry.button->setChecked(state[QLatin1String(entry.key)].toBool(present::RegionParts().*entry.part));
  }
}

void PartsBar::retranslate() {
  const auto name = [this](const char* key, const QString& text, const QString& toolTip) {
    for (const Switch& entry : m_switches) {
      if (qstrcmp(entry.key, key) == 0) {
        entry.button->setText(text);
        entry.button->setAccessibleName(text);
        entry.button->setToolTip(toolTip);
      }
    }
  };
  name("layers", tr("Layers"), tr("What each layer adds by itself, in the layer's color."));
  name("cumulative", tr("All layers"), tr("The error of the whole chain: the Minkowski sum of its layers."));
  name("box", tr("Box"), tr("The bounding box: what a bound for each channel would claim."));
  name("nested", tr("Nested"), tr("The whole after each layer, one inside the next."));
  name("comparison", tr("Diagonal"), tr("The same chain without channel mixing: only the main diagonals."));
  name("samples", tr("Samples"),
       tr("Errors of random roundings and the error of the rounding that is made; all lie inside."));
  name("axes", tr("Axes"), tr("Principal axes, as far as the region reaches along them."));
  m_fit->setToolTip(tr("Fit everything into the view"));
  m_fit->setAccessibleName(tr("Fit view"));
}

}  // namespace quantoscope::panels
