// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/overlay_button.h"

#include <QFileDialog>
#include <QMessageBox>

#include "engine/geometry/experiment_file.h"
#include "widgets/base/text.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/experiment_presets.h"

namespace quantoscope::panels {
namespace {

constexpr const char* overlayId = "overlay.experiment";

/// A name in a menu is not a mnemonic.
QString menuText(const std::string& name) {
  return base::fromUtf8(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

OverlayButton::OverlayButton(base::PanelContext& context, QWidget* parent)
    : QToolButton(parent), m_context(context), m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("overlay"));
  setAutoRaise(true);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setPopupMode(QToolButton::InstantPopup);
  setMenu(m_menu);
  connect(m_menu, &QMenu::aboutToShow, this, &OverlayButton::fillMenu);
  retranslate();
}

QSize OverlayButton::sizeHint() const {
  // The style leaves no room for the arrow of the menu beside a text.
  constexpr int arrow = 16;
  return QToolButton::sizeHint() + QSize(arrow, 0);
}

void OverlayButton::clear() {
  if (!m_context.parameters().text(overlayId).empty()) {
    m_context.editMany([] { return tr("No overlay"); }, {{overlayId, std::string()}});
  }
}

void OverlayButton::choose(const geometry::Experiment& experiment) {
  const QString name = base::fromUtf8(experiment.name);
  m_context.editMany([name] { return name.isEmpty() ? tr("Overlay") : tr("Overlay %1").arg(name); },
                     {{overlayId, geometry::experimentText(experiment)}});
}

void OverlayButton::pin() {
  const geometry::Experiment experiment = experimentOf(m_context.parameters());
  if (geometry::checkExperiment(experiment)) {
    m_context.editMany([] { return tr("Pin the experiment as overlay"); },
                       {{overlayId, geometry::experimentText(experiment)}});
  }
}

core::Result<void> OverlayButton::chooseFile(const QString& path) {
  return geometry::readExperiment(path.toStdString()).map([this](const geometry::Experiment& experiment) {
    choose(experiment);
  });
}

void OverlayButton::askForFile() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Open an experiment as overlay"), QString(),
                                                    tr("Experiments (*.json);;All files (*)"));
  if (path.isEmpty()) {
    return;
  }
  if (const auto chosen = chooseFile(path); !chosen) {
    auto* message = new QMessageBox(QMessageBox::Warning, tr("The experiment cannot be opened"),
                                    base::translated(chosen.error()), QMessageBox::Ok, this);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
  }
}

void OverlayButton::fillMenu() {
  m_menu->clear();
  const auto add = [this](const QString& text, bool checked, auto run) {
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, run);
  };
  add(tr("&None"), !m_experiment, [this] { clear(); });
  m_menu->addSeparator();
  bool known = false;
  for (const ExperimentPreset& preset : experimentPresets()) {
    const bool same = m_experiment && *m_experiment == preset.experiment;
    known = known || same;
    add(menuText(preset.experiment.name), same, [this, &preset] { choose(preset.experiment); });
  }
  if (m_experiment && !known) {
    const std::string& name = m_experiment->name;
    add(name.empty() ? tr("Own experiment") : menuText(name), true, [] {});
  }
  m_menu->addSeparator();
  QAction* pinned = m_menu->addAction(tr("&Pin the present experiment"));
  pinned->setEnabled(geometry::checkExperiment(experimentOf(m_context.parameters())).has_value());
  connect(pinned, &QAction::triggered, this, &OverlayButton::pin);
  connect(m_menu->addAction(tr("From a &file…")), &QAction::triggered, this, &OverlayButton::askForFile);
}

void OverlayButton::showValue() {
  const std::string text = m_context.parameters().text(overlayId);
  if (m_shown != text) {
    m_shown = text;
    m_experiment.reset();
    if (auto experiment = geometry::parseExperiment(text)) {
      m_experiment = std::move(*experiment);
    }
  }
  setChecked(!text.empty());
  retranslate();
}

void OverlayButton::retranslate() {
  setText(tr("Overlay"));
  const QString name = m_experiment ? base::fromUtf8(m_experiment->name) : QString();
  setAccessibleName(name.isEmpty() ? tr("Overlay") : tr("Overlay: %1").arg(name));
  setToolTip(name.isEmpty()
                 ? tr("Lays another experiment over this one: a preset, a file, or this one as it is now.")
                 : tr("Laid over this experiment: %1.").arg(name));
}

}  // namespace quantoscope::panels
