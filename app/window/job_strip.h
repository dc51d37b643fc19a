// SPDX-License-Identifier: GPL-3.0-or-later
// Running jobs at the bottom of the window: name, progress, time left, cancel. Hidden while there is none.
// GUI thread.
#pragma once

#include <QWidget>
#include <map>

#include "app/job_bridge.h"

class QVBoxLayout;

namespace quantoscope::app {

class JobStrip : public QWidget {
  Q_OBJECT

 public:
  explicit JobStrip(JobBridge& jobs, QWidget* parent = nullptr);

 private:
  struct Row;

  void show(const execution::JobStatus& status);

  JobBridge& m_jobs;
  QVBoxLayout* m_column;
  std::map<execution::JobId, Row*> m_rows;
};

}  // namespace quantoscope::app
