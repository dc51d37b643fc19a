// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_command.h"

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
  out.flush();
  return static_cast<int>(out ? ExitCode::Ok : ExitCode::Failed);
}

}  // namespace

int runFigureCommand(const FigureCommand& command, std::ostream& out, std::ostream& err) {
  if (command.list) {
    return listFigures(out);
  }
  const base::PanelDescriptor* descriptor = findPanel(base::fromUtf8(command.panel));
  if (!descriptor) {
    return say(err, ExitCode::Usage,
               "there is no panel \"" + command.panel + "\"; --list-figures names them all.");
  }
  const std::string preset = command.preset.empty() ? "nature-1" : command.preset;
  auto spec = base::specForPreset(base::fromUtf8(preset));
  if (!spec) {
    return say(err, ExitCode::Usage,
               "there is no preset \"" + preset + "\"; choose one of " + presetIds() + ".");
  }
  std::string format = command.format;
  if (format.empty()) {
    const std::string suffix = command.out.extension().string();
    format = suffix.empty() ? "pdf" : suffix.substr(1);
  }
  const auto chosen = base::formatFromKey(base::fromUtf8(format));
  if (!chosen) {
    return say(err, ExitCode::Usage,
               "\"" + format + "\" is no figure format; choose pdf, svg or png with --format.");
  }
  Workbench workbench;
  bool bad = false;
  QObject::connect(&workbench, &Workbench::messageRaised, &workbench,
                   [&](Severity severity, const QString& text) {
                     err << "quantoscope: " << text.toStdString() << '\n';
                     bad = bad || severity == Severity::Error;
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
  if (bad) {
    return static_cast<int>(ExitCode::BadInput);
  }

  if (const auto exported = workbench.figureSpec(descriptor->id); exported && command.preset.empty()) {
    spec = exported;
  }
  spec->format = *chosen;
  const std::unique_ptr<base::Panel> panel = descriptor->create(workbench);
  const auto state = workbench.restoredViewStates().find(descriptor->id);
  panel->present(workbench.engine().current());
  if (state != workbench.restoredViewStates().end()) {
    panel->restoreViewState(state->second);
  }
  const QByteArray session = QByteArray::fromStdString(sessionToJson(workbench.capture(), {}));
  const auto written = base::writeFigure(*panel->figure(), *spec, session, command.out);
  if (!written) {
    return say(err, ExitCode::Failed, core::describe(written.error()));
  }
  return static_cast<int>(ExitCode::Ok);
}

}  // namespace quantoscope::app
