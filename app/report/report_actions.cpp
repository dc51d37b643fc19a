// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_actions.h"

#include <QDesktopServices>
#include <QUrl>
#include <utility>

#include "app/report/report_dialog.h"
#include "engine/present/runs_report.h"
#include "widgets/base/text.h"

namespace quantoscope::app {

ReportActions::ReportActions(Workbench& workbench, QWidget& window)
    : m_workbench(workbench), m_window(window) {}

void ReportActions::ask() {
  if (!canWrite()) {
    return;
  }
  ReportDialog dialog(m_workbench.document().runs(), &m_window);
  if (dialog.exec() != QDialog::Accepted) {
    return;
  }
  std::function<void(const QString&)> show;
  if (dialog.opensPage()) {
    show = [&workbench = m_workbench](const QString& page) {
      if (!QDesktopServices::openUrl(QUrl::fromLocalFile(page))) {
        Q_EMIT workbench.messageRaised(
            Severity::Warning, tr("No program was found to show %1; open it in a browser.").arg(page));
      }
    };
  }
  write(dialog.chosenRuns(), dialog.folder(), std::move(show));
}

execution::JobId ReportActions::write(const std::vector<present::RunPtr>& runs,
                                      const std::filesystem::path& folder,
                                      std::function<void(const QString&)> written) {
  const core::ParameterSet& parameters = m_workbench.parameters();
  const runs::RankingWeights weights{parameters.real("runs.weight.efficiency"),
                                     parameters.real("runs.weight.stability"),
                                     parameters.real("runs.weight.performance")};
  const auto work = [runs, weights, folder](execution::JobContext& job) {
    return present::writeRunsReport(runs, weights, folder, job.stopToken(), job.progressSink())
        .map([&folder] { return folder / "index.html"; });
  };
  return m_workbench.jobs().start<std::filesystem::path>(
      tr("Write report"), work,
      [&workbench = m_workbench, written = std::move(written)](const std::filesystem::path& page) {
        const QString shown = base::fromUtf8(page.string());
        Q_EMIT workbench.messageRaised(Severity::Info, tr("Report written to %1").arg(shown));
        if (written) {
          written(shown);
        }
      });
}

}  // namespace quantoscope::app
