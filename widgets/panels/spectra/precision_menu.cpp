// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/precision_menu.h"

#include <QMenu>
#include <QStringList>
#include <algorithm>

#include "engine/present/spectra_views.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"

namespace quantoscope::panels {
namespace {

constexpr const char* parameterId = "spectra.precisions";

}  // namespace

PrecisionMenu::PrecisionMenu(base::PanelContext& context, QWidget* parent)
    : QToolButton(parent), m_context(context) {
  setObjectName(QStringLiteral("precisions"));
  setPopupMode(QToolButton::InstantPopup);
  setFocusPolicy(Qt::TabFocus);
  auto* menu = new QMenu(this);
  bool integers = false;
  for (const spectra::Precision& precision : spectra::allPrecisions()) {
    if (precision.isInteger() && !integers) {
      menu->addSeparator();
      integers = true;
    }
    QAction* action = m_actions.emplace_back(menu->addAction(QString()));
    action->setCheckable(true);
    action->setData(base::fromUtf8(precision.name()));
    connect(action, &QAction::triggered, this, &PrecisionMenu::edit);
  }
  setMenu(menu);
  retranslate();
}

void PrecisionMenu::edit() {
  QStringList chosen;
  for (const QAction* action : m_actions) {
    if (action->isChecked()) {
      chosen << action->data().toString();
    }
  }
  if (!chosen.isEmpty()) {
    m_context.edit(parameterId, chosen.join(QLatin1Char(',')).toStdString());
  }
  showValue();
}

void PrecisionMenu::showValue() {
  const auto known = spectra::parsePrecisions(m_context.parameters().text(parameterId));
  QStringList names;
  const auto& all = spectra::allPrecisions();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool chosen = known && std::find(known->begin(), known->end(), all[i]) != known->end();
    m_actions[i]->setChecked(chosen);
    if (chosen) {
      names << base::fromUtf8(all[i].name());
    }
  }
  constexpr qsizetype mostNames = 3;
  setText(names.size() <= mostNames ? names.join(QStringLiteral(", "))
                                    : tr("%n precision(s)", nullptr, static_cast<int>(names.size())));
}

void PrecisionMenu::retranslate() {
  const auto& all = spectra::allPrecisions();
  for (std::size_t i = 0; i < all.size(); ++i) {
    m_actions[i]->setText(base::translated(present::precisionLabel(all[i])));
  }
  setAccessibleName(base::parameterName(parameterId));
  setToolTip(tr("The precisions in which every layer is analyzed; changes are against the first one"));
  showValue();
}

}  // namespace quantoscope::panels
