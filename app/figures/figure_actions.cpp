// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDockWidget>
#include <QPointer>

#include "app/figures/export_all_dialog.h"
#include "app/figures/export_dialog.h"
#include "app/figures/figure_command.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "widgets/base/late_figure.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

/// Panels whose dock is open, in front or behind another tab, in the registry's order.
std::vector<const base::PanelDescriptor*> openPanels(const LabWorkspace& workspace) {
  std::vector<const base::PanelDescriptor*> open;
  for (const base::PanelDescriptor* descriptor : panelsOf(workspace.lab())) {
    const QDockWidget* dock = workspace.dock(descriptor->id);
    // Floating panels of a lab that is not in front are hidden with it.
    if (dock && (!dock->isHidden() || dock->property("hiddenWithLab").toBool())) {
      open.push_back(descriptor);
    }
  }
  return open;
}

std::vector<base::Panel*> openPanelsOf(const std::vector<LabWorkspace*>& workspaces) {
  std::vector<base::Panel*> panels;
  for (LabWorkspace* workspace : workspaces) {
    for (const base::PanelDescriptor* descriptor : openPanels(*workspace)) {
      panels.push_back(workspace->panel(descriptor->id));
    }
  }
  return panels;
}

QString titleOf(const LabWorkspace& workspace, const QString& id) {
  for (const base::PanelDescriptor* descriptor : panelsOf(workspace.lab())) {
    if (descriptor->id == id) {
      return base::panelTitle(*descriptor);
    }
  }
  return base::labTitle(workspace.lab());
}

}  // namespace

FigureActions::FigureActions(Workbench& workbench, QWidget& window,
                             std::function<void(Severity, const QString&)> say)
    : m_workbench(workbench), m_window(window), m_say(std::move(say)) {}

QByteArray FigureActions::session() const {
  return QByteArray::fromStdString(sessionToJson(m_workbench.capture(), {}));
}

void FigureActions::whenReady(const std::vector<base::Panel*>& panels, const QString& name,
                              std::function<void()> then) {
  using Places = std::vector<base::LateFigure::Place>;
  std::vector<base::LateFigure::Work> works;
  for (base::Panel* panel : panels) {
    auto* late = dynamic_cast<base::LateFigure*>(panel);
    if (base::LateFigure::Work work = late ? late->figureWork() : nullptr) {
      works.push_back(std::move(work));
    }
  }
  if (works.empty()) {
    then();
    return;
  }
  m_workbench.jobs().start<Places>(
      name,
      [works = std::move(works)](execution::JobContext& job) -> core::Result<Places> {
        Places places;
        for (const base::LateFigure::Work& work : works) {
          places.push_back(work(job.stopToken()));
          if (job.stopToken().stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled, "");
          }
          job.progress({places.size(), works.size()});
        }
        return places;
      },
      [window = QPointer<QWidget>(&m_window), then = std::move(then)](const Places& places) {
        for (const base::LateFigure::Place& place : places) {
          place();
        }
        if (window) {
          then();
        }
      },
      JobKind::Computation);
}

void FigureActions::runDialog(base::FigurePtr figure, const QString& id) {
  ExportDialog dialog(std::move(figure), id, m_workbench.figureSpec(id), session(), &m_window);
  if (dialog.exec() == QDialog::Accepted) {
    m_workbench.rememberFigureSpec(id, dialog.spec());
    m_say(Severity::Info, tr("Figure written to %1").arg(dialog.writtenPath()));
  }
}

void FigureActions::exportPanel(LabWorkspace& workspace, const QString& id) {
  if (base::Panel* panel = id.isEmpty() ? nullptr : workspace.panel(id)) {
    whenReady({panel}, titleOf(workspace, id), [this, panel = QPointer<base::Panel>(panel), id] {
      if (panel) {
        runDialog(panel->figure(), id);
      }
    });
  } else {
    m_say(Severity::Info, tr("Open a panel first: there is none to export."));
  }
}

void FigureActions::copyPanel(LabWorkspace& workspace, const QString& id) {
  base::Panel* panel = id.isEmpty() ? nullptr : workspace.panel(id);
  if (!panel) {
    m_say(Severity::Info, tr("Open a panel first: there is none to copy."));
    return;
  }
  whenReady({panel}, titleOf(workspace, id), [this, panel = QPointer<base::Panel>(panel), id] {
    if (panel) {
      copyFigure(*panel->figure(), id);
    }
  });
}

void FigureActions::copyFigure(const base::FigureSource& figure, const QString& id) {
  base::FigureSpec usual = *base::specForPreset(QStringLiteral("nature-1"));
  usual.heightMm = base::suitableHeightMm(figure, usual);
  auto data = clipboardFigure(figure, m_workbench.figureSpec(id).value_or(usual), session());
  if (!data) {
    m_say(Severity::Error, base::translated(data.error()));
    return;
  }
  QApplication::clipboard()->setMimeData(data->release());
  m_say(Severity::Info, tr("Figure copied: %1").arg(figure.title()));
}

void FigureActions::exportLab(LabWorkspace& workspace) {
  whenReady(openPanelsOf({&workspace}), base::labTitle(workspace.lab()),
            [this, &workspace] { exportLabNow(workspace); });
}

void FigureActions::exportLabNow(LabWorkspace& workspace) {
  std::vector<base::FigurePtr> parts;
  for (const base::PanelDescriptor* descriptor : openPanels(workspace)) {
    parts.push_back(workspace.panel(descriptor->id)->figure());
  }
  auto sheet = std::make_unique<base::FigureSheet>(std::move(parts), labFigureTitle(workspace.lab()));
  if (sheet->isEmpty()) {
    m_say(Severity::Info, tr("No open panel of this lab has anything to show yet."));
    return;
  }
  runDialog(std::move(sheet), base::labKey(workspace.lab()));
}

void FigureActions::exportAll(const std::vector<LabWorkspace*>& workspaces) {
  whenReady(openPanelsOf(workspaces), base::labTitle(base::Lab::Runs),
            [this, workspaces] { exportAllNow(workspaces); });
}

void FigureActions::exportAllNow(const std::vector<LabWorkspace*>& workspaces) {
  std::vector<ExportAllDialog::Candidate> candidates;
  for (LabWorkspace* workspace : workspaces) {
    for (const base::PanelDescriptor* descriptor : openPanels(*workspace)) {
      base::Panel* panel = workspace->panel(descriptor->id);
      candidates.push_back(
          {descriptor->id,
           base::labTitle(workspace->lab()) + QStringLiteral(" – ") + base::panelTitle(*descriptor),
           panel->figure(), m_workbench.figureSpec(descriptor->id)});
    }
  }
  if (candidates.empty()) {
    m_say(Severity::Info, tr("Open a panel first: there is none to export."));
    return;
  }
  ExportAllDialog dialog(std::move(candidates), session(), &m_window);
  dialog.exec();
  if (dialog.writtenCount() > 0) {
    m_say(Severity::Info, QCoreApplication::translate("FigureActions", "%n figures written to %1", nullptr,
                                                      dialog.writtenCount())
                              .arg(dialog.folder()));
  }
}

}  // namespace quantoscope::app
