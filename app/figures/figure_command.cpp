// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_command.h"

#include <QCoreApplication>
#include <ostream>

#include "app/cli/invocation.h"
#include "app/panel_registry.h"
#include "app/workbench.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

using cli::ExitCode;

int say(std::ostream& err, ExitCode code, const std::string& sentence) {
  err << "quantoscope: " << sentence << '\n';
  return static_cast<int>(code);
}

std::string presetIds() {
  std::string ids;
  for (const base::FigurePreset& preset : base::figurePresets()) {
    ids += (ids.empty() ? "" : ", ") + preset.id.toStdString();
  }
  return ids;
}

int listFigures(std::ostream& out) {
  for (const base::PanelDescriptor& panel : allPanels()) {
    out << panel.id.toStdString() << '\t' << base::panelTitle(panel).toStdString() << '\n';
  }
  for (const base::Lab lab : labs()) {
    out << base::labKey(lab).toStdString() << '\t' << labFigureTitle(lab).toStdString() << '\n';
  }
  out.flush();
  return static_cast<int>(out ? ExitCode::Ok : ExitCode::Failed);
}

/// What --figure names: one panel, or all panels of a lab.
struct Target {
  const base::PanelDescriptor* panel = nullptr;
  std::optional<base::Lab> lab;
};

std::optional<Target> findTarget(const std::string& id) {
  if (const base::PanelDescriptor* panel = findPanel(base::fromUtf8(id))) {
    return Target{panel, std::nullopt};
  }
  for (const base::Lab lab : labs()) {
    if (base::labKey(lab).toStdString() == id) {
      return Target{nullptr, lab};
    }
  }
  return std::nullopt;
}

base::FigurePtr panelFigure(const base::PanelDescriptor& descriptor, Workbench& workbench) {
  const std::unique_ptr<base::Panel> panel = descriptor.create(workbench);
  panel->present(workbench.engine().current());
  const auto state = workbench.restoredViewStates().find(descriptor.id);
  if (state != workbench.restoredViewStates().end()) {
    panel->restoreViewState(state->second);
  }
  return panel->figure();
}

base::FigurePtr targetFigure(const Target& target, Workbench& workbench) {
  if (target.panel) {
    return panelFigure(*target.panel, workbench);
  }
  std::vector<base::FigurePtr> parts;
  for (const base::PanelDescriptor* descriptor : panelsOf(*target.lab)) {
    parts.push_back(panelFigure(*descriptor, workbench));
  }
  return std::make_unique<base::FigureSheet>(std::move(parts), labFigureTitle(*target.lab));
}

/// The format the command asks for, by name or by the suffix of the file; nothing if there is no such format.
std::optional<base::FigureFormat> chosenFormat(const FigureCommand& command, std::string& name) {
  name = command.format;
  if (name.empty()) {
    const std::string suffix = command.out.extension().string();
    name = suffix.empty() ? "pdf" : suffix.substr(1);
  }
  return base::formatFromKey(base::fromUtf8(name));
}

/// Fills the workbench; false if a file was bad, which was said then.
bool load(const FigureCommand& command, Workbench& workbench, std::ostream& err) {
  bool good = true;
  QObject::connect(&workbench, &Workbench::messageRaised, &workbench,
                   [&](Severity severity, const QString& text) {
                     err << "quantoscope: " << text.toStdString() << '\n';
                     good = good && severity != Severity::Error;
                   });
  if (command.session.empty() && command.data.empty()) {
    workbench.loadSample();
  } else {
    workbench.newSession();
    if (!command.session.empty()) {
      workbench.openFiles({command.session});
      workbench.settle();
    }
    workbench.openFiles(command.data);
  }
  workbench.settle();
  QObject::disconnect(&workbench, &Workbench::messageRaised, &workbench, nullptr);
  return good;
}

/// The long work that the figure is about and that does not begin by itself.
void prepare(const Target& target, Workbench& workbench) {
  const base::Lab lab = target.panel ? target.panel->lab : *target.lab;
  if (lab == base::Lab::Spectra && !workbench.spectraLab().isComplete()) {
    workbench.spectraLab().start();
    workbench.settle();
  }
}

}  // namespace

QString labFigureTitle(base::Lab lab) {
  return QCoreApplication::translate("FigureCommand", "%1: all panels").arg(base::labTitle(lab));
}

int runFigureCommand(const FigureCommand& command, std::ostream& out, std::ostream& err) {
  if (command.list) {
    return listFigures(out);
  }
  const auto target = findTarget(command.panel);
  if (!target) {
    return say(err, ExitCode::Usage,
               "there is no panel or lab \"" + command.panel + "\"; --list-figures names them all.");
  }
  const std::string usual = target->lab ? "nature-2" : "nature-1";
  const std::string preset = command.preset.empty() ? usual : command.preset;
  auto spec = base::specForPreset(base::fromUtf8(preset));
  if (!spec) {
    return say(err, ExitCode::Usage,
               "there is no preset \"" + preset + "\"; choose one of " + presetIds() + ".");
  }
  std::string format;
  const auto chosen = chosenFormat(command, format);
  if (!chosen) {
    return say(err, ExitCode::Usage,
               "\"" + format + "\" is no figure format; choose pdf, svg or png with --format.");
  }
  Workbench workbench;
  if (!load(command, workbench, err)) {
    return static_cast<int>(ExitCode::BadInput);
  }
  prepare(*target, workbench);
  const base::FigurePtr figure = targetFigure(*target, workbench);
  const QString id = base::fromUtf8(command.panel);
  if (const auto exported = workbench.figureSpec(id); exported && command.preset.empty()) {
    spec = exported;
  } else {
    spec->heightMm = base::suitableHeightMm(*figure, *spec);
  }
  spec->format = *chosen;
  const QByteArray session = QByteArray::fromStdString(sessionToJson(workbench.capture(), {}));
  const auto written = base::writeFigure(*figure, *spec, session, command.out);
  if (!written) {
    return say(err, ExitCode::Failed, core::describe(written.error()));
  }
  return static_cast<int>(ExitCode::Ok);
}

}  // namespace quantoscope::app
