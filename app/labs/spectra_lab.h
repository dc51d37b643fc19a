// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the long work of the Spectra lab: starts the analysis of the opened model, puts results into the
// document as they come, stops it. What a result looks like is engine/present/spectra_*. GUI thread.
#pragma once

#include <QObject>
#include <optional>

#include "app/document.h"
#include "app/job_bridge.h"
#include "app/labs/newest_value.h"
#include "engine/present/spectra_data.h"

namespace quantoscope::app {

class SpectraLab : public QObject {
  Q_OBJECT

 public:
  /// Both outlive the lab but for the jobs, which end first.
  SpectraLab(Document& document, JobBridge& jobs, QObject* parent = nullptr);

  /// There is a model, and nothing about it is being analyzed.
  bool canStart() const;
  /// Analyzes the opened model as the parameters say; running work is replaced. What is known already comes
  /// from the cache. Nothing happens without a model.
  void start();
  void stop();
  bool isRunning() const { return m_job.has_value(); }
  /// True if the document's results say all that the parameters ask for.
  bool isComplete() const;

 Q_SIGNALS:
  void failed(const quantoscope::core::Error& error);
  void runningChanged();

 private:
  void modelChanged();
  void parametersChanged();
  /// Small models are analyzed without asking.
  void startIfSmall();
  void jobChanged(const execution::JobStatus& status);
  void take(std::uint64_t run, const present::SpectraDataPtr& data);
  void setRunning(std::optional<execution::JobId> job);

  struct Partial {
    std::uint64_t run = 0;
    present::SpectraDataPtr data;
  };

  Document& m_document;
  JobBridge& m_jobs;
  NewestValue<Partial> m_newest;
  std::optional<execution::JobId> m_job;
  std::uint64_t m_run = 0;
  core::ParameterSet m_analyzed;  ///< the parameters that need the engine's long work, as they were seen last
};

}  // namespace quantoscope::app
