// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do about reports: ask, then write one as a job. GUI thread.
#pragma once

#include <QCoreApplication>
#include <filesystem>
#include <functional>
#include <vector>

#include "app/workbench.h"

namespace quantoscope::app {

class ReportActions {
  Q_DECLARE_TR_FUNCTIONS(quantoscope::app::ReportActions)

 public:
  /// Dialogs belong to `window`.
  ReportActions(Workbench& workbench, QWidget& window);

  /// There are runs a report can be about.
  bool canWrite() const { return !m_workbench.document().runs().empty(); }
  /// Asks which runs and where, and writes.
  void ask();
  /// Writes the report of these runs, with the ranking weights of now, as a job. Once it is complete this is
  /// said, and `written` is called with its page.
  execution::JobId write(const std::vector<present::RunPtr>& runs, const std::filesystem::path& folder,
                         std::function<void(const QString& page)> written = {});

 private:
  Workbench& m_workbench;
  QWidget& m_window;
};

}  // namespace quantoscope::app
