// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/precision_grid_panel.h"

#include <QComboBox>
#include <QInputDialog>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/present/codesign_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/tool_buttons.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/codesign/precision_grid.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String activationsKey("activations");

}  // namespace

PrecisionGridPanel::PrecisionGridPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_what(new QComboBox(this)),
      m_choose(base::toolButton("choose", "play", this)),
      m_duplicate(base::toolButton("duplicate", "copy", this)),
      m_rename(base::toolButton("rename", "settings", this)),
      m_remove(base::toolButton("remove", "remove-layer", this)),
      m_grid(new PrecisionGrid(this)) {
  auto* row = new base::WrappingRow;
  row->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal, 0);
  m_what->addItems({QString(), QString()});
  row->addWidget(m_what);
  for (QToolButton* one : {m_choose, m_duplicate, m_rename, m_remove}) {
    row->addWidget(one);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  column->addWidget(m_grid, 1);
  setFocusProxy(m_grid);
  connect(m_what, &QComboBox::activated, this, [this] { scheduleRefresh(); });
  connect(m_choose, &QToolButton::clicked, this, &PrecisionGridPanel::choose);
  connect(m_duplicate, &QToolButton::clicked, this, &PrecisionGridPanel::duplicate);
  connect(m_rename, &QToolButton::clicked, this, &PrecisionGridPanel::rename);
  connect(m_remove, &QToolButton::clicked, this, &PrecisionGridPanel::remove);
  connect(m_grid, &PrecisionGrid::configurationChanged, this, &PrecisionGridPanel::showButtons);
  connect(m_grid, &PrecisionGrid::layerClicked, this, [this](int layer) {
    this->context().selection().toggle({layer, std::nullopt});
  });
  connect(m_grid, &PrecisionGrid::edited, this, [this](const present::CellEdit& edit) {
    this->context().editMany([bits = edit.bits] { return tr("Set a layer to %n bit(s)", nullptr, bits); },
                             present::edited(this->context().parameters(), edit));
    scheduleRefresh();
  });
  PrecisionGridPanel::retranslate();
}

void PrecisionGridPanel::refresh() {
  const core::ParameterSet& parameters = context().parameters();
  m_grid->show(present::configurationsOf(parameters), m_what->currentIndex() == 1,
               present::chosenConfiguration(parameters));
  m_grid->markLayer(context().selection().subject().layer);
  showButtons();
}

void PrecisionGridPanel::showButtons() {
  const auto current = m_grid->currentConfiguration();
  const bool own = current && present::isOwn(*current);
  m_choose->setEnabled(current && *current != present::chosenConfiguration(context().parameters()));
  m_duplicate->setEnabled(current.has_value());
  m_rename->setEnabled(own);
  m_remove->setEnabled(own);
}

void PrecisionGridPanel::choose() {
  const auto all = present::configurationsOf(context().parameters());
  if (const auto current = m_grid->currentConfiguration(); current && *current < all.size()) {
    context().edit("codesign.configuration", all[*current].name);
    scheduleRefresh();
  }
}

void PrecisionGridPanel::duplicate() {
  const auto all = present::configurationsOf(context().parameters());
  const auto current = m_grid->currentConfiguration();
  if (!current || *current >= all.size()) {
    return;
  }
  m_grid->setCurrentConfiguration(all.size());
  context().editMany([] { return tr("Add a configuration"); },
                     present::added(context().parameters(), all[*current]));
  scheduleRefresh();
}

void PrecisionGridPanel::rename() {
  const auto all = present::configurationsOf(context().parameters());
  const auto current = m_grid->currentConfiguration();
  if (!current || *current >= all.size()) {
    return;
  }
  bool accepted = false;
  const QString name =
      QInputDialog::getText(this, tr("Rename the configuration"), tr("Name"), QLineEdit::Normal,
                            base::fromUtf8(all[*current].name), &accepted);
  if (accepted) {
    context().editMany([] { return tr("Rename a configuration"); },
                       present::renamed(context().parameters(), *current, name.trimmed().toStdString()));
    scheduleRefresh();
  }
}

void PrecisionGridPanel::remove() {
  if (const auto current = m_grid->currentConfiguration()) {
    context().editMany([] { return tr("Remove a configuration"); },
                       present::removed(context().parameters(), *current));
    scheduleRefresh();
  }
}

void PrecisionGridPanel::retranslate() {
  const QSignalBlocker blocker(m_what);
  m_what->setItemText(0, tr("Weights"));
  m_what->setItemText(1, tr("Activations"));
  m_what->setAccessibleName(tr("What the widths are of"));
  m_what->setToolTip(m_what->accessibleName());
  base::say(*m_choose, tr("Choose"), tr("Make this the configuration to train"));
  base::say(*m_duplicate, tr("Duplicate"), tr("Add a copy that can be changed"));
  base::say(*m_rename, tr("Rename…"), tr("Give a configuration of your own another name"));
  base::say(*m_remove, tr("Remove"), tr("Remove a configuration of your own"));
  m_grid->retranslate();
}

base::FigurePtr PrecisionGridPanel::figure() const {
  return base::tableFigure(present::precisionTable(snapshot() ? snapshot()->codesign.get() : nullptr));
}

QJsonObject PrecisionGridPanel::viewState() const {
  return m_what->currentIndex() == 1 ? QJsonObject{{activationsKey, true}} : QJsonObject();
}

void PrecisionGridPanel::restoreViewState(const QJsonObject& state) {
  m_what->setCurrentIndex(state[activationsKey].toBool() ? 1 : 0);
  scheduleRefresh();
}

}  // namespace quantoscope::panels
